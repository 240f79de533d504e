//! The trait of every enum of a catalog.

use core::error::Error;
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use crate::__private::{Matcher, Sealed};
use crate::{Address, Facts, Match, Nearest, Parameter, UnknownMessage};

/// An entry of a catalog, for code that works with any enum of a catalog.
///
/// Only [`catalog`](crate::catalog) can implement the trait, so a later release may add methods. Each method does the
/// same as the enum's own method of that name. The enum's own methods are `const`, except for `with_code`, `facts`,
/// `lookup` and `nearest`.
///
/// # Ids and messages
///
/// An id, such as `e7-paper-jam`, is for programs: it is stable when the page is reworded. [`from_id`](Self::from_id)
/// reads it and [`id`](Self::id) returns it. With the argument `serde` of the macro, an entry is serialized as its id,
/// too.
///
/// A message is a text in a log. [`FromStr`] accepts a message as a log shows it, with any values of its parameters, an
/// alias, or a message with its placeholders as [`message`](Self::message) returns it. Whitespace around the text is
/// ignored, and every other character counts. [`Display`] writes the message. [`lookup`](Self::lookup) also accepts
/// texts that are equal only after normalization and texts of which only the code is known; it reports how a text was
/// found, and the values of the parameters.
///
/// ```
/// use error_catalog::{Entry, UnknownMessage};
///
/// #[error_catalog::catalog("catalog/printer.yaml")]
/// enum PrinterError {}
///
/// /// Returns the fix of the error in a log line.
/// fn fix<E: Entry>(line: &str) -> Result<&'static str, UnknownMessage> {
///     Ok(line.parse::<E>()?.fix())
/// }
///
/// assert_eq!(fix::<PrinterError>("E2: Lid is open"), Ok("Shut it."));
/// assert_eq!(fix::<PrinterError>("E9: Out of ink"), Err(UnknownMessage));
///
/// /// Counts the entries with a code.
/// fn count<E>(code: &str) -> usize
/// where
///     E: for<'c> Entry<Code<'c> = &'c str>,
/// {
///     E::with_code(code).len()
/// }
///
/// assert_eq!(count::<PrinterError>(&format!("E{}", 7)), 2);
/// ```
pub trait Entry:
    Sealed + Copy + Ord + Hash + Debug + Display + Error + FromStr<Err = UnknownMessage> + Send + Sync + 'static
{
    /// The type of codes: `&'c str`, or an integer type if the catalog declares the range of its codes.
    type Code<'c>: Copy + Ord + Hash + Debug + Display + Send + Sync;

    /// Every entry, in the order of the catalog.
    const ALL: &'static [Self];

    /// The number of entries.
    const COUNT: usize = Self::ALL.len();

    /// Returns the id, such as `e7-paper-jam`.
    fn id(self) -> &'static str;

    /// Returns the code. Entries may share a code, so a cast of a variant is not its code, unless the catalog declares
    /// unique codes.
    fn code(self) -> Self::Code<'static>;

    /// Returns the code as an integer, if it is a canonical integer.
    fn code_number(self) -> Option<i64>;

    /// Returns the message after the code, with placeholders as `{name}`.
    fn reason(self) -> &'static str;

    /// Returns the whole text that a log shows, with placeholders as `{name}`.
    fn message(self) -> &'static str;

    /// Returns the meaning of the error.
    fn meaning(self) -> &'static str;

    /// Returns the fix of the error.
    fn fix(self) -> &'static str;

    /// Returns the parameters of the message, in order.
    fn parameters(self) -> &'static [Parameter];

    /// Returns the value of a fact, or `None` if the catalog gives no value or has no such fact.
    ///
    /// `None` means that the value is not specified: a program must not assume any value.
    fn fact(self, name: &str) -> Option<&'static str>;

    /// Returns the facts of the entry, by name.
    fn facts(self) -> Facts;

    /// Returns the source of the facts, such as a section of a standard, if the catalog has it.
    fn basis(self) -> Option<&'static str>;

    /// Returns whether the error is no longer emitted, and kept for old logs.
    fn is_retired(self) -> bool;

    /// Returns the address of the entry's page.
    fn address(self) -> Address;

    /// Returns the URL of the entry's page, if the catalog names the site.
    fn url(self) -> Option<Address>;

    /// Returns the entry with an id, without any normalization.
    fn from_id(id: &str) -> Option<Self>;

    /// Returns all entries with a code, in the order of the catalog.
    fn with_code(code: Self::Code<'_>) -> &'static [Self];

    /// Looks up the whole text; see [`MatchKind`](crate::MatchKind) for the ways in which a text is found.
    fn lookup(text: &str) -> Option<Match<'_, Self>>;

    /// Returns the entries with the nearest messages, at most `N`, nearest first.
    ///
    /// This is for people who mistyped a message; a program has no use for guesses. The first 1,024 characters of a
    /// text are compared, and each further character counts as deleted. The time is proportional to the number of
    /// compared characters times the length of the catalog's messages.
    fn nearest<const N: usize>(text: &str) -> Nearest<Self, N>;

    /// Returns the position in [`ALL`](Self::ALL).
    #[doc(hidden)]
    fn __index(self) -> usize;

    /// Returns the tables of `lookup`, for the crate that finds messages in streams of bytes.
    #[doc(hidden)]
    fn __matcher() -> &'static Matcher<'static>;
}
