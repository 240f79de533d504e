//! The module of the enum has other derives with the usual names.

#![deny(warnings)]

use std::collections::HashSet;

mod shadowed {
    #![allow(unused_imports)]

    use serde::{
        Serialize as Clone, Serialize as Copy, Serialize as Debug, Serialize as Eq, Serialize as Hash,
        Serialize as Ord, Serialize as PartialEq, Serialize as PartialOrd,
    };

    #[error_catalog::catalog("catalogs/printer.yaml")]
    pub enum PrinterError {}
}

use shadowed::PrinterError;

#[test]
fn works() {
    let all: HashSet<PrinterError> = PrinterError::ALL.iter().copied().collect();
    assert!(all.contains(&PrinterError::PaperJam7.clone()));
    assert!(PrinterError::PaperJam7 < PrinterError::LidIsOpen2);
}
