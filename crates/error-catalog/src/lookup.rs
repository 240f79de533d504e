//! The result of a lookup.

use core::fmt;

use error_catalog_message::{Captures, MatchKind};

/// The entry of a text, how it was found, and the values of the placeholders.
///
/// ```
/// use error_catalog::{MatchKind, catalog};
///
/// #[catalog("catalog/printer.yaml")]
/// enum PrinterError {}
///
/// let found = PrinterError::lookup("e7: tray 3 is empty.").ok_or("no match")?;
/// assert_eq!(found.entry(), Some(PrinterError::TrayIsEmptyE7));
/// assert_eq!(found.kind(), MatchKind::Normalized);
/// assert_eq!(found.get("tray"), Some("3"));
///
/// // A message that the catalog does not have: only its code is known.
/// let found = PrinterError::lookup("E7: Rear tray is empty").ok_or("no match")?;
/// assert_eq!((found.entry(), found.kind()), (None, MatchKind::Code));
/// assert_eq!(found.entries(), [PrinterError::PaperJamE7, PrinterError::TrayIsEmptyE7]);
///
/// assert_eq!(PrinterError::lookup("E9: Out of ink"), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Match<'t, E: 'static> {
    kind: MatchKind,
    entries: &'static [E],
    captures: Captures<'static, 't>,
}

impl<'t, E> Match<'t, E> {
    #[inline]
    pub(crate) const fn new(kind: MatchKind, entries: &'static [E], captures: Captures<'static, 't>) -> Self {
        Self { kind, entries, captures }
    }

    /// Returns how the text was found.
    #[must_use]
    pub const fn kind(&self) -> MatchKind {
        self.kind
    }

    /// Returns the entry, or `None` if only the code is known, even if only one entry has it.
    #[must_use]
    pub const fn entry(&self) -> Option<E>
    where
        E: Copy,
    {
        match (self.kind, self.entries) {
            (MatchKind::Code, _) | (_, []) => None,
            (_, [entry, ..]) => Some(*entry),
        }
    }

    /// Returns the entry, or all entries with the code if only the code is known. Never empty.
    #[must_use]
    pub const fn entries(&self) -> &'static [E] {
        self.entries
    }

    /// Returns the value of a parameter, as written in the text.
    #[must_use]
    pub fn get(&self, parameter: &str) -> Option<&'t str> {
        self.captures.get(parameter)
    }

    /// Returns every parameter with its value as written in the text, in the order of the message.
    #[must_use]
    pub const fn captures(&self) -> &Captures<'static, 't> {
        &self.captures
    }
}

impl<E: fmt::Debug> fmt::Debug for Match<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Match");
        debug.field("kind", &self.kind).field("entries", &self.entries);
        self.captures.iter().fold(&mut debug, |debug, (name, value)| debug.field(name, &value)).finish()
    }
}
