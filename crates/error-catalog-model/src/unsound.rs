//! A catalog in which messages cannot be looked up.

use std::fmt;

use crate::catalog::Catalog;
use crate::fault::Fault;

/// Why a catalog has no [`Index`](crate::Index): everything that is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsound {
    /// The faults, each with the id of its entry; at least one.
    faults: Vec<(String, Fault)>,
}

impl Unsound {
    /// The faults of a catalog that has any.
    pub(crate) fn new(catalog: &Catalog, faults: Vec<Fault>) -> Self {
        let id = |fault: &Fault| catalog.entries.get(fault.entry).map(|entry| entry.id.clone());
        Self { faults: faults.into_iter().map(|fault| (id(&fault).unwrap_or_default(), fault)).collect() }
    }

    /// Everything that is wrong, in the order of the entries.
    pub fn faults(&self) -> impl Iterator<Item = &Fault> {
        self.faults.iter().map(|(_, fault)| fault)
    }
}

impl fmt::Display for Unsound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the catalog is unsound:")?;
        let mut lines = self.faults.iter();
        lines.try_for_each(|(id, fault)| write!(f, "\n- entry `{id}`: {}; {}", fault.what, fault.remedy))
    }
}

impl std::error::Error for Unsound {}
