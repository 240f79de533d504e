//! A fact's enum would have the name of the catalog's; what uses the other one adds no error.

#[error_catalog::catalog("catalogs/facts.yaml")]
pub enum Retry {}

fn main() {
    let _ = Retry::PaperJam7.after_hours() == Some(AfterHours::None);
}
