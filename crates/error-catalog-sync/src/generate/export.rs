//! The catalog as JSON, for programs that are not Rust.

use std::collections::BTreeMap;

use error_catalog_model::{Catalog, Entry, Kind, MessageError, Status, Wording};
use serde::Serialize;

use crate::generate::mark::mark;
use crate::project::Project;

/// The JSON Schema of the export, draft 2020-12.
pub(crate) const SCHEMA: &str = include_str!("../../assets/error-catalog.schema.json");

/// The schema's file name, beside the exports.
pub(crate) const SCHEMA_FILE: &str = "error-catalog.schema.json";

#[derive(Serialize)]
struct Export<'c> {
    #[serde(rename = "$schema")]
    schema: String,
    generated: String,
    page: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    site: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<&'c str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    facts: &'c BTreeMap<String, Vec<String>>,
    entries: Vec<ExportEntry<'c>>,
}

#[derive(Serialize)]
struct ExportEntry<'c> {
    id: &'c str,
    code: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code_number: Option<i64>,
    reason: &'c str,
    message: &'c str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<ExportParameter<'c>>,
    pattern: String,
    meaning: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning_markdown: Option<&'c str>,
    fix: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix_markdown: Option<&'c str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<ExportMessage<'c>>,
    status: &'static str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    facts: &'c BTreeMap<String, String>,
    variant: String,
    page: String,
}

#[derive(Serialize)]
struct ExportMessage<'c> {
    message: &'c str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<ExportParameter<'c>>,
    pattern: String,
}

#[derive(Serialize)]
struct ExportParameter<'c> {
    name: &'c str,
    kind: &'static str,
    example: &'c str,
}

/// The JSON of a catalog, ending in a line end.
///
/// # Errors
///
/// A message whose parameters cannot be told apart; a catalog without faults has none.
pub fn json(catalog: &Catalog, project: &Project) -> Result<String, MessageError> {
    let entries = catalog.entries.iter().map(|entry| export_entry(entry, project));
    let export = Export {
        schema: format!("./{SCHEMA_FILE}"),
        generated: mark(project),
        page: &catalog.page,
        title: catalog.title.as_deref(),
        description: catalog.description.as_deref(),
        site: catalog.site.as_deref(),
        shape: catalog.shape.as_deref(),
        facts: &catalog.facts,
        entries: entries.collect::<Result<_, _>>()?,
    };
    // Texts and maps with text keys: nothing here that JSON cannot hold.
    let json = serde_json::to_string_pretty(&export).unwrap_or_default();
    Ok(json + "\n")
}

fn export_entry<'c>(entry: &'c Entry, project: &Project) -> Result<ExportEntry<'c>, MessageError> {
    // Flattening would build each message twice.
    let ExportMessage { message, parameters, pattern } = export_message(entry.wording())?;
    Ok(ExportEntry {
        id: &entry.id,
        code: &entry.code,
        code_number: entry.code_number(),
        reason: &entry.reason,
        message,
        parameters,
        pattern,
        meaning: &entry.meaning,
        meaning_markdown: entry.meaning_markdown.as_deref(),
        fix: &entry.fix,
        fix_markdown: entry.fix_markdown.as_deref(),
        aliases: entry
            .aliases
            .iter()
            .map(|alias| export_message(alias.wording()))
            .collect::<Result<_, _>>()?,
        status: match entry.status {
            Status::Active => "active",
            Status::Retired => "retired",
        },
        facts: &entry.facts,
        variant: entry.variant(),
        page: project.entry_page(&entry.id),
    })
}

fn export_message(wording: Wording<'_>) -> Result<ExportMessage<'_>, MessageError> {
    let parameters = wording.parameters.iter().map(|parameter| ExportParameter {
        name: &parameter.name,
        kind: Kind::name(parameter.kind),
        example: &parameter.example,
    });
    Ok(ExportMessage {
        message: wording.message,
        parameters: parameters.collect(),
        pattern: wording.regex()?,
    })
}
