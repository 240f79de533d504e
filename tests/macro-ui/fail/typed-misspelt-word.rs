//! A misspelled word in an attribute is one error, also if the program uses the enum.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/printer.yaml")]
enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Other {
    #[entry(PaperJam7)]
    Jam { sheet: u8 },
    #[entry(others)]
    Other(String),
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError, exhaustiv)]
enum Exhaustive {
    #[entry(PaperJam7)]
    Jam { sheet: u8 },
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Default {
    #[entry(PaperJam7)]
    Jam {
        sheet: u8,
        #[entry(defaults)]
        attempts: u8,
    },
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{:?}", Other::from("").entry().map(PrinterError::fix));
    println!("{}", Other::from(String::new()));
    println!("{}", Exhaustive::try_from("E7").map_err(|error| error.to_string())?.entry().fix());
    println!("{}", Default::try_from("E7").map_err(|error| error.to_string())?);
    Ok(())
}
