//! A retired entry warns where it is named, and is allowed there.

#![deny(warnings)]

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/retired.yaml")]
pub enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
pub enum Failure {
    #[entry(RibbonIsTorn3)]
    Torn,
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
pub enum Allowed {
    #[allow(deprecated)]
    #[entry(RibbonIsTorn3)]
    Torn,
}

fn main() {}
