//! `of` is a type of another crate: one error for each derive, with all kinds of variants.

use error_catalog::CatalogError;

#[derive(Debug, CatalogError)]
#[entry(of = String, exhaustive)]
enum Failure {
    #[entry(PaperJam7, LidIsOpen2)]
    Jam,
    #[entry(TrayIsEmpty7)]
    Tray { tray: u8 },
    #[entry(other)]
    Other(String),
}

#[derive(Debug, CatalogError)]
#[entry(of = u16)]
enum Known {
    #[entry(PaperJam7)]
    Jam {
        #[entry]
        entry: u16,
    },
    Own(std::io::Error),
}

fn main() {
    println!("{} {:?}", Failure::from(""), Known::try_from(""));
}
