//! An error needs `Debug`.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/printer.yaml")]
enum PrinterError {}

#[derive(CatalogError)]
#[entry(of = PrinterError)]
enum Failure {
    #[entry(PaperJam7)]
    Jam,
}

fn main() {}
