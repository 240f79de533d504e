//! The attribute is on a function.

#[error_catalog::catalog("catalogs/printer.yaml")]
fn main() {}
