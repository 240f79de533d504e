//! A text that is borrowed for another lifetime than the enum's.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/parameters.yaml")]
enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Failure {
    #[entry(OutOfType9)]
    Out { r#type: &'static str },
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum WithLifetime<'log> {
    #[entry(OutOfType9)]
    Out { r#type: &'log str },
    #[entry(other)]
    Other(&'static str),
}

fn main() {}
