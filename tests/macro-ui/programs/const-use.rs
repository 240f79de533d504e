//! Accessors serve in constants, and the enum in a `match`.

#![deny(warnings)]

#[error_catalog::catalog("catalogs/printer.yaml")]
pub enum PrinterError {}

const JAM: (&str, &str) = (PrinterError::PaperJam7.id(), PrinterError::PaperJam7.fix());
static NAMES: [&str; PrinterError::COUNT] = [PrinterError::ALL[0].id(), PrinterError::ALL[1].id()];

#[test]
fn works() {
    let name = match PrinterError::PaperJam7 {
        PrinterError::PaperJam7 => JAM.0,
        PrinterError::LidIsOpen2 => "",
    };
    assert_eq!(name, NAMES[0]);
}
