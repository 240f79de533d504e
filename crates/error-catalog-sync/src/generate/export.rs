//! The catalog as JSON, for programs that are not Rust.

use error_catalog_model::{Catalog, Entry, MessageError, Status, Wording};

use crate::generate::json::Json;
use crate::generate::mark::mark;
use crate::project::{Project, entry_page};

/// The JSON Schema of the export, draft 2020-12.
pub(crate) const SCHEMA: &str = include_str!("../../assets/error-catalog.schema.json");

/// The schema's file name, beside the exports.
pub(crate) const SCHEMA_FILE: &str = "error-catalog.schema.json";

/// The JSON of a catalog, ending in a line end.
///
/// # Errors
///
/// A message whose parameters cannot be told apart; a catalog without faults has none.
pub fn json(catalog: &Catalog, project: &Project) -> Result<String, MessageError> {
    let mut json = Json::new(1024 * (catalog.entries.len() + 1));
    json.open('{');
    json.field("$schema", &format!("./{SCHEMA_FILE}"));
    json.field("generated", &mark(project));
    json.field("schema", &catalog.schema);
    json.field("page", &catalog.page);
    json.optional("title", catalog.title.as_deref());
    json.optional("description", catalog.description.as_deref());
    json.optional("slug", catalog.slug.as_deref());
    json.optional("site", catalog.site.as_deref());
    json.optional("shape", catalog.shape.as_deref());
    if !catalog.facts.is_empty() {
        json.key("facts");
        json.open('{');
        for (name, values) in &catalog.facts {
            json.any_key(name);
            json.list(values);
        }
        json.close('}');
    }
    let folder = project.pages();
    json.key("entries");
    json.open('[');
    for entry in &catalog.entries {
        json.item();
        write_entry(entry, &folder, &mut json)?;
    }
    json.close(']');
    json.close('}');
    Ok(json.finish())
}

fn write_entry(entry: &Entry, folder: &str, json: &mut Json) -> Result<(), MessageError> {
    json.open('{');
    json.field("id", &entry.id);
    json.field("code", &entry.code);
    if entry.code_number().is_some() {
        json.key("code_number");
        json.bare(&entry.code);
    }
    json.field("reason", &entry.reason);
    write_wording(entry.wording(), json)?;
    json.field("meaning", &entry.meaning);
    json.optional("meaning_markdown", entry.meaning_markdown.as_deref());
    json.field("fix", &entry.fix);
    json.optional("fix_markdown", entry.fix_markdown.as_deref());
    if !entry.aliases.is_empty() {
        json.key("aliases");
        json.open('[');
        for alias in &entry.aliases {
            json.item();
            json.open('{');
            write_wording(alias.wording(), json)?;
            json.close('}');
        }
        json.close(']');
    }
    json.field(
        "status",
        match entry.status {
            Status::Active => "active",
            Status::Retired => "retired",
        },
    );
    if !entry.facts.is_empty() {
        json.key("facts");
        json.open('{');
        for (name, value) in &entry.facts {
            json.any_key(name);
            json.value(value);
        }
        json.close('}');
    }
    json.optional("basis", entry.basis.as_deref());
    json.field("variant", &entry.variant());
    json.field("page", &entry_page(folder, &entry.id));
    json.close('}');
    Ok(())
}

/// Writes the fields of a message: its text, its parameters, and the expression that matches it.
fn write_wording(wording: Wording<'_>, json: &mut Json) -> Result<(), MessageError> {
    json.field("message", wording.message);
    if !wording.parameters.is_empty() {
        json.key("parameters");
        json.open('[');
        for parameter in wording.parameters {
            json.item();
            json.open('{');
            json.field("name", &parameter.name);
            json.field("kind", parameter.kind.name());
            json.field("example", &parameter.example);
            json.close('}');
        }
        json.close(']');
    }
    json.field("pattern", &wording.regex()?);
    Ok(())
}
