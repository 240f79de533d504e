//! An argument that there is not.

#[error_catalog::catalog("catalogs/printer.yaml", sered)]
enum Errors {}

fn main() {
    let _ = Errors::COUNT;
}
