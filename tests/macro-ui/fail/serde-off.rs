//! Serde is asked for, and the feature that it needs is off.

#[error_catalog::catalog("catalogs/printer.yaml", serde)]
enum Errors {}

fn main() {
    let _ = Errors::COUNT;
}
