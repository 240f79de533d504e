//! What every enum made from a catalog offers, for code that works with any of them.

use core::error::Error;
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

use crate::__private::{Matcher, Sealed};
use crate::{Address, Facts, Match, Parameter, UnknownMessage};

/// An entry of a catalog; [`catalog`](crate::catalog) implements it, and nothing else can: a later release may ask
/// more of it.
///
/// Each method does what the enum's own method of that name does; those of the enum that take an entry
/// are `const`.
///
/// ```
/// use error_catalog::{Entry, UnknownMessage};
///
/// #[error_catalog::catalog("catalog/printer.yaml")]
/// enum PrinterError {}
///
/// /// How to fix whatever a line of a log says.
/// fn remedy<E: Entry>(line: &str) -> Result<&'static str, UnknownMessage> {
///     Ok(line.parse::<E>()?.fix())
/// }
///
/// assert_eq!(remedy::<PrinterError>("E2: Lid is open"), Ok("Shut it."));
/// assert_eq!(remedy::<PrinterError>("E9: Out of ink"), Err(UnknownMessage));
///
/// /// How many entries have the code.
/// fn count<E>(code: &str) -> usize
/// where
///     E: for<'c> Entry<Code<'c> = &'c str>,
/// {
///     E::all_with_code(code).len()
/// }
///
/// assert_eq!(count::<PrinterError>(&format!("E{}", 7)), 2);
/// ```
pub trait Entry:
    Sealed + Copy + Ord + Hash + Debug + Display + Error + FromStr<Err = UnknownMessage> + Send + Sync + 'static
{
    /// What a code is: `&'c str`, or an integer type where the catalog declares the range of its codes.
    type Code<'c>: Copy + Ord + Hash + Debug + Display + Send + Sync;

    /// Every entry, in the order of the catalog.
    const ALL: &'static [Self];

    /// How many entries the catalog has.
    const COUNT: usize = Self::ALL.len();

    /// The entry's name in every program and on every page, such as `e7-paper-jam`.
    fn id(self) -> &'static str;

    /// The entry's code; entries may share one.
    fn code(self) -> Self::Code<'static>;

    /// The code as an integer, where it is one.
    fn code_number(self) -> Option<i64>;

    /// What follows the code in the message, parameters as `{name}`.
    fn reason(self) -> &'static str;

    /// The whole text that a log shows, parameters as `{name}`.
    fn message(self) -> &'static str;

    /// What the error means.
    fn meaning(self) -> &'static str;

    /// How to fix it.
    fn fix(self) -> &'static str;

    /// The message's parameters, in order.
    fn parameters(self) -> &'static [Parameter];

    /// What the catalog says of the fact of that name, as it is declared; `None` where it says nothing, or where
    /// there is no such fact.
    ///
    /// `None` stands for none of the values: what nobody has said a program must not assume.
    fn fact(self, name: &str) -> Option<&'static str>;

    /// The facts that the catalog gives, by name.
    fn facts(self) -> Facts;

    /// What the catalog's word on the entry rests on, such as a section of a standard, where it says so.
    fn basis(self) -> Option<&'static str>;

    /// Whether the error is no longer emitted, and kept for old logs.
    fn is_retired(self) -> bool;

    /// Where the entry's page is.
    fn address(self) -> Address;

    /// The entry with that id.
    fn from_id(id: &str) -> Option<Self>;

    /// All entries with that code, in the order of the catalog.
    fn all_with_code(code: Self::Code<'_>) -> &'static [Self];

    /// What the whole of `text` is, and how that was found; nothing if it is no message of the catalog. See
    /// [`MatchKind`](crate::MatchKind) for what counts.
    fn lookup(text: &str) -> Option<Match<'_, Self>>;

    /// The entries whose messages are nearest to `text`, nearest first, each with its distance: how many characters
    /// have to be inserted, deleted or replaced, after normalisation, whatever fills the message's parameters.
    ///
    /// It is for people who mistyped a message; a program has no use for guesses. Of a text, 1,024 characters are
    /// compared, and each further one counts as deleted; the time is in proportion to theirs times the catalog's.
    fn nearest<const N: usize>(text: &str) -> [Option<(Self, u32)>; N];

    /// The tables of `lookup`, for the crate that looks for messages in streams of bytes.
    #[doc(hidden)]
    fn __matcher() -> &'static Matcher<'static>;
}
