//! Catalogs of a printer, as small as a test needs them.
#![allow(dead_code, reason = "each test crate uses its own part")]

use std::collections::BTreeMap;

use error_catalog_model::{Catalog, Entry, Message, Parameter, ParameterType, SCHEMA, Status};

pub(crate) fn catalog(entries: Vec<Entry>) -> Catalog {
    Catalog {
        schema: SCHEMA.to_owned(),
        page: "docs/printer.md".to_owned(),
        title: None,
        slug: None,
        site: None,
        description: None,
        shape: None,
        codes: None,
        facts: BTreeMap::new(),
        fact_descriptions: BTreeMap::new(),
        removed: Vec::new(),
        entries,
    }
}

/// Returns a valid entry, if its message is not empty and its id is well formed.
pub(crate) fn entry(id: &str, message: &str, parameters: &[(&str, ParameterType)]) -> Entry {
    Entry {
        id: id.to_owned(),
        code: id.split('-').next().unwrap_or_default().to_owned(),
        reason: message.to_owned(),
        message: message.to_owned(),
        parameters: parameters.iter().map(|(name, kind)| parameter(name, *kind)).collect(),
        meaning: "The printer says so.".to_owned(),
        meaning_markdown: None,
        fix: "Do as it says.".to_owned(),
        fix_markdown: None,
        aliases: Vec::new(),
        status: Status::Active,
        facts: BTreeMap::new(),
        basis: None,
    }
}

pub(crate) fn parameter(name: &str, kind: ParameterType) -> Parameter {
    Parameter { name: name.to_owned(), kind, example: kind.example().to_owned() }
}

pub(crate) fn message(text: &str, parameters: &[(&str, ParameterType)]) -> Message {
    Message {
        message: text.to_owned(),
        parameters: parameters.iter().map(|(name, kind)| parameter(name, *kind)).collect(),
    }
}
