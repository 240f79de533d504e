//! The document about facts shows the descriptions that the page declares.

#![allow(clippy::expect_used)]

use std::fmt::Write;

use error_catalog_model::Catalog;

const DOCUMENT: &str = include_str!("../docs/facts.md");
const CATALOG: &str = include_str!("../catalog/telephony-errors.yaml");

#[test]
fn the_document_shows_the_descriptions_of_the_page() {
    let catalog = Catalog::from_yaml(CATALOG).expect("the catalog is valid");
    for (fact, values) in &catalog.facts {
        let description = catalog.fact_description(fact).expect("the page describes each fact");
        let mut section = format!("## `{fact}`: {description}\n\n| value | description |\n| --- | --- |\n");
        for value in values {
            let description = catalog.value_description(fact, value).expect("the page describes each value");
            let _ = writeln!(section, "| `{value}` | {description} |");
        }
        section.push('\n');
        assert!(DOCUMENT.contains(&section), "expected in docs/facts.md:\n{section}");
    }
}
