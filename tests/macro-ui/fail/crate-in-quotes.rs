//! The path of the crate is in quotes.

#[error_catalog::catalog("catalogs/printer.yaml", crate = "error_catalog")]
pub enum PrinterError {}

fn main() {}
