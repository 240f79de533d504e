//! An enum with a layout, discriminants, and variants named like what is derived.

#![deny(warnings)]

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/retired.yaml")]
#[repr(u8)]
pub enum PrinterError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, CatalogError)]
#[allow(deprecated)]
#[entry(exhaustive, of = PrinterError,)]
#[repr(u8)]
#[non_exhaustive]
pub enum Failure {
    #[entry(RibbonIsTorn3)]
    Error = 7,
    #[entry(PaperJam7)]
    From() = 3,
}

#[test]
fn works() {
    assert_eq!(Failure::try_from("E3: Ribbon is torn"), Ok(Failure::Error));
    assert_eq!(Failure::From().to_string(), "E7: Paper jam");
}
