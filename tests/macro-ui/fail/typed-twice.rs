//! An entry with two variants, and with one by another name.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/printer.yaml")]
enum PrinterError {}

impl PrinterError {
    const JAM: Self = Self::PaperJam7;
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Failure {
    #[entry(PaperJam7)]
    Jam,
    #[entry(LidIsOpen2)]
    Open,
    #[entry(PaperJam7)]
    StillJam,
    #[entry(JAM)]
    Alias,
    #[entry(other)]
    Other(String),
}

fn main() {
    println!("{} {:?}", Failure::from(""), Failure::Open.entry());
}
