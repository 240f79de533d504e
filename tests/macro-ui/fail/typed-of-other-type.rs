//! `of` is not an enum of a catalog.

use error_catalog::CatalogError;

enum Plain {
    Jam,
}

#[derive(Debug, CatalogError)]
#[entry(of = Plain)]
enum Failure {
    #[entry(Jam)]
    Jam,
    #[entry(other)]
    Other(String),
}

fn main() {}
