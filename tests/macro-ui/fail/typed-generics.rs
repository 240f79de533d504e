//! Generic parameters other than one lifetime.

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/printer.yaml")]
enum PrinterError {}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Generic<T: core::fmt::Debug> {
    #[entry(PaperJam7)]
    Jam,
    #[entry(other)]
    Other(T),
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Two<'a, 'b> {
    #[entry(other)]
    Other(&'a str),
    #[entry(PaperJam7)]
    Jam { sheet: &'b str },
}

#[derive(Debug, CatalogError)]
#[entry(of = PrinterError)]
enum Bound where u8: Copy {
    #[entry(PaperJam7)]
    Jam,
}

fn main() {
    println!("{} {}", Two::from(""), Generic::<u8>::from(""));
}
