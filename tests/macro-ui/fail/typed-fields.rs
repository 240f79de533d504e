//! Fields that are no parameters of the message, and parameters without fields.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/parameters.yaml")]
enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Missing {
    #[entry(TrayHoldsSheets7)]
    Tray { sheets: u32 },
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum None {
    #[entry(TrayHoldsSheets7)]
    Tray,
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Misspelt {
    #[entry(TrayHoldsSheets7)]
    Tray { tray: u8, sheet: u32 },
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum TooMany {
    #[entry(LidIsOpen2)]
    Open { lid: u8 },
}

fn main() {
    println!("{}", TooMany::Open { lid: 1 });
}
