//! What looks like a link or a tag to rustdoc is text in the documentation.

#![deny(warnings, rustdoc::all)]

#[error_catalog::catalog("catalogs/markup.yaml")]
pub enum Markup {}

fn main() {
    assert_eq!(Markup::from_id("1-a").map(Markup::message), Some("E1: Not <name> or [E164] but `code`"));
}
