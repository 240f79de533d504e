//! The catalog as JSON, for programs that are not Rust.

use error_catalog_model::{Catalog, Entry, MessageError, Parameter, Status, Wording};

use crate::header::header;
use crate::json_writer::Json;
use crate::layout::Layout;

/// The JSON Schema of the export, draft 2020-12.
pub const SCHEMA: &str = include_str!("../assets/error-catalog.schema.json");

/// The file name of the schema, in the folder of the exports.
pub(crate) const SCHEMA_FILE: &str = "error-catalog.schema.json";

/// Returns the JSON of a catalog, ending in a line end.
///
/// # Errors
///
/// A message with ambiguous parameters; a valid catalog has none.
pub fn json(catalog: &Catalog, layout: &Layout) -> Result<String, MessageError> {
    let mut json = Json::with_capacity(1024 * (catalog.entries.len() + 1));
    json.open('{');
    json.field("$schema", &format!("./{SCHEMA_FILE}"));
    json.field("generated", &header(layout));
    json.field("schema", &catalog.schema);
    json.field("page", &catalog.page);
    json.optional("title", catalog.title.as_deref());
    json.optional("description", catalog.description.as_deref());
    json.optional("slug", catalog.slug.as_deref());
    json.optional("site", catalog.site.as_deref());
    json.optional("shape", catalog.shape.as_deref());
    json.map("facts", &catalog.facts, |values, json| {
        json.open('[');
        for value in values {
            json.line();
            json.string(value);
        }
        json.close(']');
    });
    json.map("fact_descriptions", &catalog.fact_descriptions, |fact, json| {
        json.open('{');
        json.optional("description", fact.description.as_deref());
        json.map("values", &fact.values, |text, json| json.string(text));
        json.close('}');
    });
    json.objects("entries", &catalog.entries, |entry, json| write_entry(entry, layout, json))?;
    json.close('}');
    Ok(json.finish())
}

fn write_entry(entry: &Entry, layout: &Layout, json: &mut Json) -> Result<(), MessageError> {
    json.field("id", &entry.id);
    json.field("code", &entry.code);
    if entry.code_number().is_some() {
        json.key("code_number");
        json.json(&entry.code);
    }
    json.field("reason", &entry.reason);
    write_message(entry.wording(), json)?;
    json.field("meaning", &entry.meaning);
    json.optional("meaning_markdown", entry.meaning_markdown.as_deref());
    json.field("fix", &entry.fix);
    json.optional("fix_markdown", entry.fix_markdown.as_deref());
    if !entry.aliases.is_empty() {
        json.objects("aliases", &entry.aliases, |alias, json| write_message(alias.wording(), json))?;
    }
    let status = match entry.status {
        Status::Active => "active",
        Status::Retired => "retired",
    };
    json.field("status", status);
    json.map("facts", &entry.facts, |text, json| json.string(text));
    json.optional("basis", entry.basis.as_deref());
    json.field("variant", &entry.variant());
    json.field("page", &layout.entry_page(&entry.id));
    Ok(())
}

/// Writes a message, its parameters and the regular expression that matches it.
fn write_message(wording: Wording<'_>, json: &mut Json) -> Result<(), MessageError> {
    json.field("message", wording.message);
    if !wording.parameters.is_empty() {
        json.objects("parameters", wording.parameters, |Parameter { name, kind, example }, json| {
            json.field("name", name);
            json.field("kind", kind.as_str());
            json.field("example", example);
            Ok(())
        })?;
    }
    json.field("pattern", &wording.regex()?);
    Ok(())
}
