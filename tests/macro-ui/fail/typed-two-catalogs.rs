//! Entries of two catalogs.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/printer.yaml")]
enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError, of = PrinterError)]
enum Failure {
    #[entry(PaperJam7)]
    Jam,
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
#[entry(of = PrinterError)]
enum Apart {
    #[entry(PaperJam7)]
    Jam,
}

fn main() {
    let _ = Failure::try_from("").map(|failure| failure.entry().id());
}
