//! `other` twice, without a field, and with several.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/printer.yaml")]
enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Twice {
    #[entry(other)]
    Other(String),
    #[entry(other)]
    Unknown(String),
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Bare {
    #[entry(other)]
    Other,
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Several {
    #[entry(other)]
    Other(String, u8),
}

fn main() {
    println!("{} {} {}", Twice::from(""), Bare::from(""), Several::from(""));
}
