//! Values that are borrowed from the text.

#![no_std]
#![deny(warnings)]

extern crate std;

use error_catalog::CatalogError;

#[error_catalog::catalog("catalogs/parameters.yaml")]
pub enum PrinterError {}

#[derive(Debug, PartialEq, CatalogError)]
#[entry(of = PrinterError)]
pub enum Failure<'log> {
    #[entry(OutOfType9)]
    Out { r#type: &'log str },
    #[entry(other)]
    Other { text: &'log str },
}

#[derive(Debug, PartialEq, CatalogError)]
#[entry(of = PrinterError)]
pub enum Known<'log> {
    #[entry(OutOfType9)]
    Out { r#type: &'log str },
    #[entry(LidIsOpen2)]
    Open,
}

fn last<'log>(log: &'log str) -> (Failure<'log>, Option<Known<'log>>) {
    let line = std::string::String::from(log);
    assert_eq!(Known::try_from(line.as_str()).ok(), None);
    let last = log.lines().last().unwrap_or_default();
    (last.into(), last.try_into().ok())
}

fn main() {
    let log = "E2: Lid is open\nE9: {braces} Out of {type} paper";
    let expected = "{type} paper";
    assert_eq!(last(log), (Failure::Out { r#type: expected }, Some(Known::Out { r#type: expected })));
    assert_eq!(last("E2\nE2: Lid is open"), (Failure::Other { text: "E2: Lid is open" }, Some(Known::Open)));
    assert_eq!(std::format!("{}", last(log).0), "E9: {braces} Out of {type} paper");
}
