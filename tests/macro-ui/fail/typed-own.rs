//! Variants and fields of the author's own.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/printer.yaml")]
enum PrinterError {}

struct NoDefault;

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Variants {
    #[entry(PaperJam7)]
    Jam,
    Unit,
    Named { tray: u8 },
    Two(std::io::Error, u8),
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum NotAnError {
    #[entry(PaperJam7)]
    Jam,
    Number(u8),
    Custom(String),
    Boxed(Box<dyn std::error::Error>),
}

#[derive(CatalogError)]
#[entry(of = PrinterError, no_display)]
enum Fields {
    #[entry(PaperJam7)]
    Jam {
        #[entry(default)]
        attempts: NoDefault,
    },
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Attributes {
    #[entry(PaperJam7)]
    Jam {
        #[from]
        error: std::io::Error,
        #[entry(defualt)]
        attempts: u8,
    },
    #[entry(other)]
    Other(#[entry(default)] String),
}

fn main() {}
