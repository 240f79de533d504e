//! The facts of an entry, by name.

use core::iter::{FusedIterator, Zip};
use core::slice;

use crate::__private::is_same;

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
#[must_use = "iterators are lazy"]
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
    #[must_use]
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
    #[must_use]
    #[allow(clippy::indexing_slicing, reason = "the loop and the condition check the bounds")]
    pub const fn named(&self, entry: usize, name: &str) -> Option<&'static str> {
        let mut fact = 0;
        while fact < self.declared.len() {
            let (known, values) = self.declared[fact];
            if is_same(known, name) {
                let number = self.value(entry, fact) as usize;
                return if number == 0 { None } else { Some(values[number - 1]) };
            }
            fact += 1;
        }
        None
    }
}
