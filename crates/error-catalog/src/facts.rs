//! The facts of an entry, by name.

use core::fmt;
use core::iter::{FusedIterator, Zip};
use core::slice;

use crate::__private::is_same;

/// A fact of an entry, with its value.
///
/// It is displayed for people, by the descriptions of the page.
///
/// ```
/// #[error_catalog::catalog("catalog/printer.yaml")]
/// enum PrinterError {}
///
/// let fact = PrinterError::PaperJamE7.facts().next().ok_or("no facts")?;
/// assert_eq!((fact.name, fact.value), ("retry", "after-fix"));
/// assert_eq!(fact.to_string(), "retry: after-fix");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Fact {
    /// The name of the fact.
    pub name: &'static str,
    /// The value, as the page writes it.
    pub value: &'static str,
    /// The page's description of the fact.
    pub description: Option<&'static str>,
    /// The page's description of the value.
    pub value_description: Option<&'static str>,
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.description.unwrap_or(self.name);
        write!(f, "{name}: {}", self.value_description.unwrap_or(self.value))
    }
}

/// The facts of an entry with their values, in the order of their names. Facts without a value are absent.
///
/// ```
/// #[error_catalog::catalog("catalog/printer.yaml")]
/// enum PrinterError {}
///
/// let facts: Vec<_> = PrinterError::PaperJamE7.facts().map(|fact| (fact.name, fact.value)).collect();
/// assert_eq!(facts, [("retry", "after-fix")]);
/// assert_eq!(PrinterError::TrayIsEmptyE7.facts().next(), None);
/// ```
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Facts {
    facts: Zip<slice::Iter<'static, DeclaredFact>, slice::Iter<'static, u8>>,
}

impl Iterator for Facts {
    type Item = Fact;

    fn next(&mut self) -> Option<Fact> {
        self.facts.find_map(|(fact, number)| {
            let value = fact.values.get(usize::from(*number).checked_sub(1)?)?;
            Some(Fact {
                name: fact.name.text,
                value: value.text,
                description: fact.name.description,
                value_description: value.description,
            })
        })
    }
}

impl FusedIterator for Facts {}

/// A declared fact and its values.
#[derive(Clone, Copy, Debug)]
pub struct DeclaredFact {
    /// The name.
    pub name: DescribedName,
    /// The values.
    pub values: &'static [DescribedName],
}

/// The name of a fact or a value, with its description on the page.
#[derive(Clone, Copy, Debug)]
pub struct DescribedName {
    /// The name.
    pub text: &'static str,
    /// The description.
    pub description: Option<&'static str>,
}

/// The facts of all entries.
#[derive(Clone, Copy, Debug)]
pub struct FactTable {
    /// The declared facts, sorted by name.
    pub declared: &'static [DeclaredFact],
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
            let DeclaredFact { name: known, values } = self.declared[fact];
            if is_same(known.text, name) {
                let number = self.value(entry, fact) as usize;
                return if number == 0 { None } else { Some(values[number - 1].text) };
            }
            fact += 1;
        }
        None
    }
}
