//! Only retired entries may be missing. `other` then takes the texts of no entry.

#![deny(warnings, missing_docs)]

use error_catalog::CatalogError;

/// The errors of the printer.
#[error_catalog::catalog("catalogs/parameters.yaml")]
pub enum PrinterError {}

/// A failed job.
#[derive(Debug, PartialEq, CatalogError)]
#[entry(of = PrinterError, exhaustive)]
pub enum Failure {
    /// The lid.
    #[entry(LidIsOpen2)]
    Open,
    /// A tray.
    #[deprecated]
    #[entry(TrayHoldsSheets7)]
    Tray {
        /// How many it holds.
        sheets: u32,
        /// Which.
        tray: u8,
    },
    /// Anything.
    #[entry(OutOfType9)]
    Out {
        /// A device.
        r#type: String,
    },
    /// No entry's.
    #[entry(other)]
    Other(String),
}

/// Nothing but other texts.
#[derive(Debug, PartialEq, CatalogError)]
#[entry(of = PrinterError)]
pub enum Any {
    /// All of them.
    #[entry(other)]
    Text(String),
}

/// Nothing.
#[derive(Debug, PartialEq, CatalogError)]
#[entry(of = PrinterError)]
pub enum Never {}

#[test]
fn works() {
    assert_eq!(Failure::from("E3: Ribbon is torn"), Failure::Other("E3: Ribbon is torn".to_owned()));
    assert_eq!(Any::from("E2: Lid is open").entry(), None);
    assert!(Never::try_from("E2: Lid is open").is_err());
}
