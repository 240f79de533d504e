//! An entry that the catalog does not have: the compiler says so, and proposes one.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/printer.yaml")]
enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError, exhaustive)]
enum Failure {
    #[entry(PaperJan7)]
    Jam { sheet: u8 },
    #[entry(LidIsOpen2)]
    Open,
    #[entry(other)]
    Other(String),
}

fn main() {
    println!("{} {:?}", Failure::from(""), Failure::Open.entry());
}
