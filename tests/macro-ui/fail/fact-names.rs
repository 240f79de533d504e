//! A fact has the name of a method, and two values are one.

#[error_catalog::catalog("catalogs/fact-names.yaml")]
pub enum PrinterError {}

fn main() {
    let _ = PrinterError::PaperJam7.code();
}
