//! Fields whose types cannot be read from a text or written into one: one error each.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/parameters.yaml")]
enum PrinterError {}

#[derive(Debug)]
struct Sheets;

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Failure {
    #[entry(TrayHoldsSheets7)]
    Tray { tray: u8, sheets: Sheets },
    #[entry(OutOfType9)]
    Out { r#type: Option<String> },
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Other {
    #[entry(other)]
    Other(Sheets),
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError, no_display)]
enum NotDisplayed {
    #[entry(OutOfType9)]
    Out { r#type: Sheets },
    #[entry(other)]
    Other(Sheets),
}

impl std::fmt::Display for NotDisplayed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an error")
    }
}

fn main() {}
