//! Keys that do not exist, and arguments that are not keys.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/printer.yaml")]
enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError, form = "loose")]
enum Failure {
    #[entry(PaperJam7)]
    Jam,
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError, crate = error_catalog)]
enum Named {
    #[entry(PaperJam7)]
    Jam,
}

#[derive(Debug, CatalogError)]
#[entry]
enum Bare {
    #[entry(PaperJam7)]
    Jam,
}

#[derive(Debug, CatalogError)]
#[entry(of = "PrinterError")]
enum Quoted {
    #[entry(PaperJam7)]
    Jam,
}

fn main() {}
