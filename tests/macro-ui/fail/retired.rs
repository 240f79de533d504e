//! A retired entry is deprecated.

#![deny(deprecated)]

#[error_catalog::catalog("catalogs/retired.yaml")]
pub enum PrinterError {}

fn main() {
    assert_eq!(PrinterError::RibbonIsTorn3.code(), "3");
}
