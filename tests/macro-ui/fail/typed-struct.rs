//! Typed errors that are no enum.

use error_catalog::CatalogError;

#[derive(Debug, CatalogError)]
struct Failure {
    tray: u8,
}

#[derive(CatalogError)]
union Union {
    tray: u8,
}

fn is_error(error: &dyn core::error::Error) -> String {
    error.to_string()
}

fn main() {
    is_error(&Failure { tray: 1 });
}
