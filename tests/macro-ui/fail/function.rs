//! The attribute stands above what is no type.

#[error_catalog::catalog("catalogs/printer.yaml")]
fn main() {}
