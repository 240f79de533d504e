//! Several entries of one variant: each has all checks of an entry.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/parameters.yaml")]
enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Fields {
    #[entry(TrayHoldsSheets7, LidIsOpen2)]
    Tray { tray: u8, sheets: u32 },
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Twice {
    #[entry(LidIsOpen2, LidIsOpen2)]
    Open,
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Misspelt {
    #[entry(LidIsOpen2, LidIsOpne2)]
    Open,
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Apart {
    #[entry(LidIsOpen2)]
    #[entry(RibbonIsTorn3)]
    Open,
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum NotTheEntry {
    #[entry(LidIsOpen2)]
    Open(#[entry] u8),
}

fn main() {}
