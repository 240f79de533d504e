//! Counts and positions as JSON.

#![cfg(feature = "serde")]

use error_catalog_scan::{Counter, Counts, GroupBy, Occurrences, Scanner, Sources};

#[error_catalog::catalog("../error-catalog/catalog/printer.yaml")]
enum PrinterError {}

fn counts() -> Counts {
    let counter =
        Counter::new(Scanner::of::<PrinterError>(), Sources::at(["../error-catalog/catalog"]), true);
    counter.run(1);
    counter.so_far()
}

#[test]
fn the_result_of_a_scan_is_an_object() {
    let counts = counts();
    let json = serde_json::to_value(&counts).unwrap();
    assert_eq!(json["sources"][0]["file"], "../error-catalog/catalog/printer.yaml");
    assert_eq!(json["messages"]["entries"][1]["count"], 1);
    assert_eq!(json["messages"]["unknown"]["merged_to"], serde_json::Value::Null);
    assert_eq!(counts, self::counts());
}

#[test]
fn a_field_is_read_as_it_was_written() {
    let by = GroupBy::named("job.started:hour");
    let json = serde_json::to_string(&by).unwrap();
    assert_eq!(json, r#"{"fields":["job.started"],"unit":"hour"}"#);
    assert_eq!(serde_json::from_str::<GroupBy>(&json).unwrap(), by);
}

#[test]
fn counts_are_read_as_they_were_written() {
    let counts = counts();
    let occurrences = counts.messages.of(PrinterError::LidIsOpenE2);
    let json = serde_json::to_string(&occurrences).unwrap();
    assert!(json.starts_with(r#"{"count":1,"first":{"source":0,"offset":"#), "{json}");
    assert_eq!(serde_json::from_str::<Occurrences>(&json).unwrap(), occurrences);
}
