//! The catalog is not there, and the enum has a layout.

#[error_catalog::catalog("catalogs/missing.yaml")]
#[repr(u8)]
pub enum PrinterError {}

fn main() {
    assert!(PrinterError::ALL.is_empty());
}
