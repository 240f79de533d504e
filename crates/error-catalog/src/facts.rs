//! The facts of an entry, by name.

use core::iter::{FusedIterator, Zip};
use core::slice;

/// A declared fact: its name and its values.
type Declared = (&'static str, &'static [&'static str]);

/// The facts of an entry with their values, in the order of their names. Facts without a value are absent.
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
        self.facts.find_map(|((name, values), number)| {
            let value = values.get(usize::from(*number).checked_sub(1)?)?;
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
    /// A byte for each declared fact of each entry: the number of its value, from 1, or 0 without a value.
    pub values: &'static [u8],
}

impl FactTable {
    /// Returns the number of the value of a fact, from 1, or 0 without a value.
    #[allow(clippy::indexing_slicing, reason = "callers know the number of facts and entries")]
    pub const fn value(&self, entry: usize, fact: usize) -> u8 {
        self.values[entry * self.declared.len() + fact]
    }

    /// Returns all facts of an entry.
    pub fn of(&self, entry: usize) -> Facts {
        let from = entry * self.declared.len();
        let values = self.values.get(from..from + self.declared.len()).unwrap_or_default();
        Facts { facts: self.declared.iter().zip(values) }
    }

    /// Returns the value of a fact.
    pub fn named(&self, entry: usize, name: &str) -> Option<&'static str> {
        self.of(entry).find_map(|(own, value)| (own == name).then_some(value))
    }
}
