//! Names that differ only in how Unicode writes an accent are one name in Rust.

#[error_catalog::catalog("catalogs/duplicate-in-unicode.yaml")]
pub enum CraneError {}

fn main() {
    println!("{:?}", CraneError::Vérin1);
}
