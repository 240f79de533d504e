//! The facts of an entry, by name.

use core::iter::{FusedIterator, Zip};
use core::slice;

/// A declared fact: its name and its values.
type Declared = (&'static str, &'static [&'static str]);

/// The facts of an entry: name and value each, in the order of their names. A fact that is not among them is not known.
///
/// ```
/// #[error_catalog::catalog("catalog/printer.yaml")]
/// enum PrinterError {}
///
/// let facts: Vec<_> = PrinterError::PaperJamE7.facts().collect();
/// assert_eq!(facts, [("retry", "after-fix")]);
/// assert_eq!(PrinterError::TrayIsEmptyE7.facts().next(), None);
/// ```
#[derive(Clone, Debug)]
pub struct Facts {
    facts: Zip<slice::Iter<'static, Declared>, slice::Iter<'static, u8>>,
}

impl Iterator for Facts {
    type Item = (&'static str, &'static str);

    fn next(&mut self) -> Option<Self::Item> {
        self.facts.find_map(|((name, values), given)| {
            let value = values.get(usize::from(*given).checked_sub(1)?)?;
            Some((*name, *value))
        })
    }
}

impl FusedIterator for Facts {}

/// The facts of all entries.
#[derive(Clone, Copy, Debug)]
pub struct FactTable {
    /// The declared facts, sorted by name.
    pub declared: &'static [Declared],
    /// A byte for each declared fact of each entry: 0 where nothing is known, or the place of its value, from 1.
    pub given: &'static [u8],
}

impl FactTable {
    /// What the entry at that place has of the fact at that place: 0, or the place of its value, from 1.
    #[allow(clippy::indexing_slicing, reason = "whoever asks knows how many facts and entries there are")]
    pub const fn value(&self, entry: usize, fact: usize) -> u8 {
        self.given[entry * self.declared.len() + fact]
    }

    /// All facts of the entry at that place.
    pub fn of(&self, entry: usize) -> Facts {
        let from = entry * self.declared.len();
        let given = self.given.get(from..from + self.declared.len()).unwrap_or_default();
        Facts { facts: self.declared.iter().zip(given) }
    }

    /// The value of the fact of that name.
    pub fn named(&self, entry: usize, name: &str) -> Option<&'static str> {
        self.of(entry).find_map(|(own, value)| (own == name).then_some(value))
    }
}
