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

// Fields are written in this order.
/// The errors of a page: their messages in logs, meanings and fixes.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(title = "Error catalog", deny_unknown_fields))]
pub(crate) struct JsonCatalog<'c> {
    #[serde(rename = "$schema")]
    json_schema: String,
    /// The source of this file and the command that generates it.
    #[cfg_attr(test, schemars(regex(pattern = "^@generated ")))]
    generated: String,
    /// The version of the format. It changes when fields are renamed or removed, not when fields are added.
    #[cfg_attr(test, schemars(extend("const" = error_catalog_model::SCHEMA)))]
    schema: &'c str,
    /// Path of the page that is the source.
    page: &'c str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'c str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'c str>,
    /// Path of the page on its site.
    #[serde(skip_serializing_if = "Option::is_none")]
    slug: Option<&'c str>,
    /// Base address of the site that shows the pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    site: Option<&'c str>,
    /// The format of the messages, such as `Device - {code} - {reason}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<&'c str>,
    /// Declared facts, each with the values that it may have.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    facts: &'c BTreeMap<String, Vec<String>>,
    /// The texts that explain declared facts and their values.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    fact_descriptions: BTreeMap<&'c str, JsonFactDescription<'c>>,
    /// The errors, in the order of the page.
    #[cfg_attr(test, schemars(with = "Vec<JsonEntry<'c>>", length(min = 1)))]
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
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "fact_description", deny_unknown_fields))]
struct JsonFactDescription<'c> {
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'c str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    values: &'c BTreeMap<String, String>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "entry", deny_unknown_fields))]
struct JsonEntry<'c> {
    /// The stable name of the entry.
    #[cfg_attr(test, schemars(length(max = 64)))]
    id: &'c str,
    /// The code, as the message shows it.
    code: &'c str,
    /// The code as an integer, if it is an integer.
    #[serde(skip_serializing_if = "Option::is_none")]
    code_number: Option<i64>,
    /// The text after the code in the message; parameters as {name}.
    reason: &'c str,
    #[serde(flatten)]
    message: JsonMessage<'c>,
    /// The meaning of the error, as plain text.
    meaning: &'c str,
    /// The meaning as Markdown, if it has markup.
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning_markdown: Option<&'c str>,
    /// The fix, as plain text.
    fix: &'c str,
    /// The fix as Markdown, if it has markup.
    #[serde(skip_serializing_if = "Option::is_none")]
    fix_markdown: Option<&'c str>,
    /// Earlier wordings of the message, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    aliases: Vec<JsonMessage<'c>>,
    /// `retired` if the error is not emitted any more.
    #[cfg_attr(test, schemars(extend("enum" = ["active", "retired"])))]
    status: &'static str,
    /// The entry's facts. A fact that is absent is not known.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    facts: &'c BTreeMap<String, String>,
    /// The source of the entry, such as a section of a standard.
    #[serde(skip_serializing_if = "Option::is_none")]
    basis: Option<&'c str>,
    /// The entry's constant in any language, in capitals: the words of the id, then the code.
    constant: String,
    /// The entry's variant in the Rust enum.
    variant: String,
    /// Path of the generated page of the entry, if pages are generated.
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    /// URL of the generated page, if the catalog has a site and pages are generated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(extend("format" = "uri")))]
    url: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "message"))]
struct JsonMessage<'c> {
    /// The whole text that logs show. A {name} that is listed under parameters is a parameter.
    message: &'c str,
    /// The parameters of the message, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parameters: Vec<JsonParameter<'c>>,
    /// A regular expression that matches the message as logs show it, for ECMAScript, Java (with `matches()`) and .NET;
    /// a group `(?<name>…)` per parameter, its name in camel case.
    #[cfg_attr(test, schemars(extend("format" = "regex")))]
    pattern: String,
    /// The same expression with groups `(?P<name>…)`, for RE2, Go, Python (with `fullmatch`) and Rust's crate `regex`.
    pattern_re2: String,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "parameter", deny_unknown_fields))]
struct JsonParameter<'c> {
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z][a-z0-9]*(_[a-z][a-z0-9]*)*$")))]
    name: &'c str,
    #[cfg_attr(test, schemars(extend("enum" = ["phone", "integer", "word", "text"])))]
    kind: &'static str,
    example: &'c str,
}

/// Returns the JSON of a catalog, ending in a line end.
///
/// # Errors
///
/// A message with ambiguous parameters; a valid catalog has none.
pub fn json(catalog: &Catalog, layout: &Layout) -> serde_json::Result<String> {
    let mut json = serde_json::to_string_pretty(&JsonCatalog::new(catalog, layout))?;
    json.push('\n');
    Ok(json)
}

impl<'c> JsonCatalog<'c> {
    pub(crate) fn new(catalog: &'c Catalog, layout: &'c Layout) -> Self {
        Self {
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
        }
    }
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
            constant: entry.constant(),
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
        let pattern = wording.regex()?;
        // Only groups differ.
        let pattern_re2 =
            if wording.parameters.is_empty() { pattern.clone() } else { wording.regex_re2()? };
        Ok(Self { message: wording.message, parameters: parameters.collect(), pattern, pattern_re2 })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use ::tests::{compare_with_golden, root};
    use schemars::Schema;
    use schemars::generate::SchemaSettings;
    use schemars::transform::RecursiveTransform;
    use serde_json::Value;

    use super::*;

    /// Absent fields are not written; `null` never is.
    fn without_null(schema: &mut Schema) {
        if let Some(Value::Array(types)) = schema.get("type")
            && let [kind, Value::String(null)] = types.as_slice()
            && null == "null"
        {
            let kind = kind.clone();
            schema.insert("type".to_owned(), kind);
        }
    }

    /// `UPDATE_GOLDENS=1 cargo test -p error-catalog-generate` writes it.
    #[test]
    fn the_schema_is_that_of_the_types() {
        let settings = SchemaSettings::draft2020_12().for_serialize();
        let mut schema = settings
            .with_transform(RecursiveTransform(without_null))
            .into_generator()
            .into_root_schema_for::<JsonCatalog<'_>>();
        let id = "urn:error-catalog:1";
        schema.insert("$id".to_owned(), id.into());
        let schema = serde_json::to_string_pretty(&schema).unwrap();
        // The header of generated files, where other tools look for it.
        let header = "{\n  \"$comment\": \"@generated by error-catalog-sync. Do not edit.\",";
        let schema = schema.replacen('{', header, 1) + "\n";
        let path = root().join("crates/error-catalog-generate/assets/error-catalog.schema.json");
        compare_with_golden(&path, &schema);
    }
}
