//! Variants that do not say which entry they are, or say too much.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/printer.yaml")]
enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Failure {
    Jam,
    #[entry]
    Open,
    #[entry("LidIsOpen2")]
    Quoted,
    #[entry()]
    Empty,
    #[entry(PaperJam7)]
    #[entry(LidIsOpen2)]
    Apart,
}

fn main() {
    let _ = Failure::try_from("").map(|failure| failure.entry().id());
}
