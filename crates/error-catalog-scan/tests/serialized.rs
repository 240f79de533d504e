//! Counts and positions as JSON.

#![cfg(feature = "serde")]

use error_catalog_scan::{Counter, Occurrences, Scanner, Sources};

#[error_catalog::catalog("../error-catalog/catalog/printer.yaml")]
enum PrinterError {}

#[test]
fn counts_are_read_as_they_were_written() {
    let counter =
        Counter::new(Scanner::of::<PrinterError>(), Sources::at(["../error-catalog/catalog"]), true);
    counter.run(1);
    let counts = counter.so_far();
    let occurrences = counts.messages.of(PrinterError::LidIsOpenE2);
    let json = serde_json::to_string(&occurrences).unwrap();
    assert!(json.starts_with(r#"{"count":1,"first":{"source":0,"offset":"#), "{json}");
    assert_eq!(serde_json::from_str::<Occurrences>(&json).unwrap(), occurrences);
}
