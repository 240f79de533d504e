//! The enum does not say which catalog's entries it has.

use error_catalog::CatalogError;

#[derive(Debug, CatalogError)]
enum Failure {
    #[entry(PaperJam7)]
    Jam,
    #[entry(other)]
    Other(String),
}

fn main() {
    println!("{}", Failure::from(""));
}
