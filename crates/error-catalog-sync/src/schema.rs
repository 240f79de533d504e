//! The JSON Schemas of what people write: the configuration, and the front matter of a page.
//!
//! That of front matter is generated from the table of its keys, which the reader uses.

use error_catalog_page::parse::keys::KEYS;
use error_catalog_page::parse::value_form::{FormField, ValueForm};
use serde_json::{Map, Value, json};

/// The JSON Schema of `error-catalog.toml`, draft 2020-12.
pub const CONFIG_SCHEMA: &str = include_str!("../assets/error-catalog.toml.schema.json");

/// Returns the JSON Schema of the front matter of a page, draft 2020-12.
pub fn front_matter_schema() -> String {
    let keys = KEYS.each_ref().map(|key| {
        let mut schema = schema(&key.form);
        if let Value::Object(fields) = &mut schema {
            fields.insert("description".to_owned(), key.description.into());
        }
        (key.name.to_owned(), schema)
    });
    let document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Front matter of a page of errors",
        "type": "object",
        "properties": {
            "title": { "type": ["string", "number", "null"] },
            "description": { "type": ["string", "number", "null"] },
            "slug": { "type": ["string", "number", "null"] },
            "catalog": {
                "description": "The settings of the catalog. Each is optional.",
                "type": ["object", "null"],
                "properties": Map::from_iter(keys),
                "additionalProperties": false,
            },
        },
    });
    format!("{document:#}\n")
}

fn schema(form: &ValueForm) -> Value {
    match form {
        ValueForm::Text => json!({ "type": ["string", "number"] }),
        ValueForm::Integer => json!({ "type": "integer" }),
        ValueForm::Boolean => json!({ "type": "boolean" }),
        ValueForm::Texts => one_or_list(&schema(&ValueForm::Text)),
        ValueForm::Name(names) => json!({ "enum": names() }),
        ValueForm::Names(names) => one_or_list(&json!({ "enum": names() })),
        ValueForm::List(item) => json!({ "type": ["array", "null"], "items": schema(item) }),
        ValueForm::Map(value) => {
            let value = json!({ "anyOf": [schema(value), { "type": "null" }] });
            json!({ "type": ["object", "null"], "additionalProperties": value })
        }
        ValueForm::Fields(fields) => fields_schema(fields),
        ValueForm::Either(one, other) => json!({ "anyOf": [schema(one), schema(other)] }),
    }
}

/// One item, a list of items, or nothing.
fn one_or_list(item: &Value) -> Value {
    json!({ "anyOf": [item, { "type": ["array", "null"], "items": item }] })
}

fn fields_schema(fields: &[FormField]) -> Value {
    let properties = fields.iter().map(|field| (field.name.to_owned(), schema(&field.form)));
    let required: Vec<&str> =
        fields.iter().filter(|field| field.is_required).map(|field| field.name).collect();
    json!({
        "type": "object",
        "properties": properties.collect::<Map<_, _>>(),
        "required": required,
        "additionalProperties": false,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use ::tests::{compare_with_golden, root};

    use crate::config::config_file::ConfigFile;

    /// `UPDATE_GOLDENS=1 cargo test -p error-catalog-sync` writes it.
    #[test]
    fn the_schema_of_the_configuration_is_that_of_its_types() {
        let schema = serde_json::to_string_pretty(&schemars::schema_for!(ConfigFile)).unwrap() + "\n";
        let path = root().join("crates/error-catalog-sync/assets/error-catalog.toml.schema.json");
        compare_with_golden(&path, &schema);
    }
}
