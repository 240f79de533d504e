//! An entry that has no variant where none may be missing, with and without `other`; one that is retired may.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/parameters.yaml")]
enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError, exhaustive)]
enum Failure {
    #[entry(LidIsOpen2)]
    Open,
    #[entry(OutOfType9)]
    Out { r#type: String },
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
#[entry(exhaustive)]
enum WithOther {
    #[entry(other)]
    Other(String),
}

fn main() {
    println!("{}", WithOther::from(""));
}
