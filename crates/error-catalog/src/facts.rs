//! The facts of an entry, by name.

use core::fmt;
use core::iter::{FusedIterator, Zip};
use core::slice;

use error_catalog_match::internal::optional_index;

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

impl Fact {
    /// Returns the page's description of the fact, or else its name.
    #[must_use]
    pub fn label(&self) -> &'static str {
        self.description.unwrap_or(self.name)
    }

    /// Returns the page's description of the value, or else the value.
    #[must_use]
    pub fn text(&self) -> &'static str {
        self.value_description.unwrap_or(self.value)
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.label(), self.text())
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
        self.facts.find_map(|(fact, cell)| {
            let value = fact.values.get(optional_index(usize::from(*cell))?)?;
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
    /// The [cell](error_catalog_match::internal::optional_cell) of the value of each declared fact of each entry.
    pub values: &'static [u8],
}

impl FactTable {
    /// Returns the index of the value of a fact, if the entry has one.
    #[allow(clippy::indexing_slicing, reason = "callers know the number of facts and entries")]
    #[must_use]
    pub const fn value(&self, entry: usize, fact: usize) -> Option<usize> {
        optional_index(self.values[entry * self.declared.len() + fact] as usize)
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
                return match self.value(entry, fact) {
                    Some(value) => Some(values[value].text),
                    None => None,
                };
            }
            fact += 1;
        }
        None
    }
}
