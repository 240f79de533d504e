//! The catalog as JSON, for programs that are not Rust.

use std::collections::BTreeMap;

use error_catalog_model::{Catalog, Entry, MessageError, Parameter, Status, Wording, page_name};
use serde::ser::{Error as _, SerializeSeq as _};
use serde::{Serialize, Serializer};

use crate::header::header;
use crate::layout::Layout;

/// The JSON Schema of the export, draft 2020-12.
pub const SCHEMA: &str = include_str!("../assets/error-catalog.schema.json");

/// The file name of the schema, in the folder of the exports.
pub(crate) const SCHEMA_FILE: &str = "error-catalog.schema.json";

/// The document. Fields are written in this order.
#[derive(Serialize)]
struct JsonCatalog<'c> {
    #[serde(rename = "$schema")]
    json_schema: String,
    generated: String,
    schema: &'c str,
    page: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    slug: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    site: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<&'c str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    facts: &'c BTreeMap<String, Vec<String>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    fact_descriptions: BTreeMap<&'c str, JsonFactDescription<'c>>,
    entries: JsonEntries<'c>,
}

/// The entries. Each is made when it is written: all of them at once need more memory than the text.
struct JsonEntries<'c> {
    catalog: &'c Catalog,
    layout: &'c Layout,
}

impl Serialize for JsonEntries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entries = serializer.serialize_seq(Some(self.catalog.entries.len()))?;
        for entry in &self.catalog.entries {
            entries.serialize_element(
                &JsonEntry::new(entry, self.catalog, self.layout).map_err(S::Error::custom)?,
            )?;
        }
        entries.end()
    }
}

#[derive(Serialize)]
struct JsonFactDescription<'c> {
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'c str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    values: &'c BTreeMap<String, String>,
}

#[derive(Serialize)]
struct JsonEntry<'c> {
    id: &'c str,
    code: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code_number: Option<i64>,
    reason: &'c str,
    #[serde(flatten)]
    message: JsonMessage<'c>,
    meaning: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning_markdown: Option<&'c str>,
    fix: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix_markdown: Option<&'c str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<JsonMessage<'c>>,
    status: &'static str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    facts: &'c BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    basis: Option<&'c str>,
    variant: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

#[derive(Serialize)]
struct JsonMessage<'c> {
    message: &'c str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<JsonParameter<'c>>,
    /// The regular expression that matches the message.
    pattern: String,
}

#[derive(Serialize)]
struct JsonParameter<'c> {
    name: &'c str,
    kind: &'static str,
    example: &'c str,
}

/// Returns the JSON of a catalog, ending in a line end.
///
/// # Errors
///
/// A message with ambiguous parameters; a valid catalog has none.
pub fn json(catalog: &Catalog, layout: &Layout) -> serde_json::Result<String> {
    let document = JsonCatalog {
        json_schema: format!("./{SCHEMA_FILE}"),
        generated: header(layout),
        schema: &catalog.schema,
        page: &catalog.page,
        title: catalog.title.as_deref(),
        description: catalog.description.as_deref(),
        slug: catalog.slug.as_deref(),
        site: catalog.site.as_deref(),
        shape: catalog.shape.as_deref(),
        facts: &catalog.facts,
        fact_descriptions: fact_descriptions(catalog),
        entries: JsonEntries { catalog, layout },
    };
    let mut json = serde_json::to_string_pretty(&document)?;
    json.push('\n');
    Ok(json)
}

fn fact_descriptions(catalog: &Catalog) -> BTreeMap<&str, JsonFactDescription<'_>> {
    let described = catalog.fact_descriptions.iter().map(|(name, fact)| {
        let description = fact.description.as_deref();
        (name.as_str(), JsonFactDescription { description, values: &fact.values })
    });
    described.collect()
}

impl<'c> JsonEntry<'c> {
    fn new(entry: &'c Entry, catalog: &Catalog, layout: &Layout) -> Result<Self, MessageError> {
        let aliases = entry.aliases.iter().map(|alias| JsonMessage::new(alias.wording()));
        Ok(Self {
            id: &entry.id,
            code: &entry.code,
            code_number: entry.code_number(),
            reason: &entry.reason,
            message: JsonMessage::new(entry.wording())?,
            meaning: &entry.meaning,
            meaning_markdown: entry.meaning_markdown.as_deref(),
            fix: &entry.fix,
            fix_markdown: entry.fix_markdown.as_deref(),
            aliases: aliases.collect::<Result<_, _>>()?,
            status: match entry.status {
                Status::Active => "active",
                Status::Retired => "retired",
            },
            facts: &entry.facts,
            basis: entry.basis.as_deref(),
            variant: entry.variant(),
            page: if layout.has_pages() { Some(layout.entry_page(&entry.id)) } else { None },
            url: if layout.has_pages() { catalog.url(&page_name(&entry.id)) } else { None },
        })
    }
}

impl<'c> JsonMessage<'c> {
    fn new(wording: Wording<'c>) -> Result<Self, MessageError> {
        let parameters = wording.parameters.iter().map(|Parameter { name, kind, example }| JsonParameter {
            name,
            kind: kind.as_str(),
            example,
        });
        Ok(Self { message: wording.message, parameters: parameters.collect(), pattern: wording.regex()? })
    }
}
