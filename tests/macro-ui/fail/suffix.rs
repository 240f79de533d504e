//! The string has a suffix.

#[error_catalog::catalog("catalogs/printer.yaml"x)]
pub enum PrinterError {}

fn main() {}
