//! A field without a name.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/parameters.yaml")]
enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Failure {
    #[entry(TrayHoldsSheets7)]
    Tray(u8, u32),
    #[entry(OutOfType9)]
    Out(#[entry(OutOfType9)] String),
    #[entry(LidIsOpen2)]
    Open {
        #[entry(lid)]
        lid: u8,
    },
}

fn main() {
    println!("{}", Failure::Tray(1, 2));
}
