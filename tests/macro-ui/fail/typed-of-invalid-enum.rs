//! The enum of the catalog has an error: the derive adds none.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/printer.yaml")]
enum PrinterError {
    Own,
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError, exhaustive)]
enum Failure {
    #[entry(PaperJam7)]
    Jam { sheet: u8 },
    #[entry(other)]
    Other(String),
}

fn main() {
    println!("{} {:?}", Failure::from(""), Failure::Jam { sheet: 1 }.entry());
}
