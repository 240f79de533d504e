//! Reads a catalog from its JSON export.

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use crate::catalog::{Catalog, Entry, FactDescription, SCHEMA, Status};
use crate::message::{Message, Parameter};

/// The fields of the export that a catalog needs.
#[derive(Deserialize)]
struct Export {
    #[serde(deserialize_with = "known_format")]
    schema: String,
    page: String,
    title: Option<String>,
    description: Option<String>,
    slug: Option<String>,
    site: Option<String>,
    shape: Option<String>,
    #[serde(default)]
    facts: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    fact_descriptions: BTreeMap<String, FactDescription>,
    entries: Vec<ExportEntry>,
}

#[derive(Deserialize)]
struct ExportEntry {
    id: String,
    code: String,
    reason: String,
    message: String,
    #[serde(default)]
    parameters: Vec<Parameter>,
    meaning: String,
    meaning_markdown: Option<String>,
    fix: String,
    fix_markdown: Option<String>,
    #[serde(default)]
    aliases: Vec<ExportMessage>,
    status: Status,
    #[serde(default)]
    facts: BTreeMap<String, String>,
    basis: Option<String>,
}

#[derive(Deserialize)]
struct ExportMessage {
    message: String,
    #[serde(default)]
    parameters: Vec<Parameter>,
}

impl Catalog {
    /// Reads a catalog from its JSON export, for a program that looks up messages and has no YAML.
    ///
    /// The export has no range of codes and no removed ids.
    ///
    /// # Errors
    ///
    /// The position and the reason, if `json` is not JSON, not of the format [`SCHEMA`], or lacks a field.
    pub fn from_json(json: &str) -> Result<Self, serde_json::Error> {
        let Export { schema, page, title, description, slug, site, shape, facts, fact_descriptions, entries } =
            serde_json::from_str(json)?;
        Ok(Self {
            schema,
            page,
            title,
            description,
            slug,
            site,
            shape,
            codes: None,
            facts,
            fact_descriptions,
            removed: Vec::new(),
            entries: entries.into_iter().map(Entry::from).collect(),
        })
    }
}

/// Reads the format; fails if this release does not read it.
fn known_format<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let schema = String::deserialize(deserializer)?;
    if schema != SCHEMA {
        let message = format!("the catalog's format is `{schema}`; this release reads `{SCHEMA}`");
        return Err(D::Error::custom(message));
    }
    Ok(schema)
}

impl From<ExportEntry> for Entry {
    fn from(entry: ExportEntry) -> Self {
        let aliases = entry
            .aliases
            .into_iter()
            .map(|ExportMessage { message, parameters }| Message { message, parameters });
        Self {
            id: entry.id,
            code: entry.code,
            reason: entry.reason,
            message: entry.message,
            parameters: entry.parameters,
            meaning: entry.meaning,
            meaning_markdown: entry.meaning_markdown,
            fix: entry.fix,
            fix_markdown: entry.fix_markdown,
            aliases: aliases.collect(),
            status: entry.status,
            facts: entry.facts,
            basis: entry.basis,
        }
    }
}
