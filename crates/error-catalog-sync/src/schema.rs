//! The JSON Schemas of what people write: the configuration, and the front matter of a page.
//!
//! They are generated from the forms that the readers use.

use error_catalog_page::parse::keys::KEYS;
use error_catalog_page::parse::value_form::{FormField, ValueForm};
use serde_json::{Map, Value, json};

use crate::config::config_file::CONFIG;

/// Returns the JSON Schema of `error-catalog.toml`, draft 7, which is the newest that editors read.
pub fn config_schema() -> String {
    document("error-catalog.toml", Writer { text: json!("string") }.schema(&CONFIG))
}

/// Returns the JSON Schema of the front matter of a page, draft 7, which is the newest that editors read.
pub fn front_matter_schema() -> String {
    // A number is a text in YAML, too.
    let writer = Writer { text: json!(["string", "number"]) };
    let keys = KEYS.each_ref().map(|key| (key.name.to_owned(), writer.described(&key.form, key.description)));
    let schema = json!({
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
    document("Front matter of a page of errors", schema)
}

fn document(title: &str, schema: Value) -> String {
    let schema = with(schema, "$schema", "http://json-schema.org/draft-07/schema#");
    format!("{:#}\n", with(schema, "title", title))
}

fn with(mut schema: Value, key: &str, text: &str) -> Value {
    if let Value::Object(fields) = &mut schema {
        fields.insert(key.to_owned(), text.into());
    }
    schema
}

/// Writes the schemas of forms.
struct Writer {
    /// The types of texts.
    text: Value,
}

impl Writer {
    fn schema(&self, form: &ValueForm) -> Value {
        match form {
            ValueForm::Text => json!({ "type": self.text }),
            ValueForm::Integer => json!({ "type": "integer" }),
            ValueForm::Boolean => json!({ "type": "boolean" }),
            ValueForm::Texts => one_or_list(&self.schema(&ValueForm::Text)),
            ValueForm::Name(names) => json!({ "enum": names() }),
            ValueForm::Names(names) => one_or_list(&json!({ "enum": names() })),
            ValueForm::List(item) => json!({ "type": ["array", "null"], "items": self.schema(item) }),
            ValueForm::Map(value) => {
                let value = json!({ "anyOf": [self.schema(value), { "type": "null" }] });
                json!({ "type": ["object", "null"], "additionalProperties": value })
            }
            ValueForm::Fields(fields) => self.fields(fields),
            ValueForm::Either(one, other) => json!({ "anyOf": [self.schema(one), self.schema(other)] }),
        }
    }

    fn fields(&self, fields: &[FormField]) -> Value {
        let properties = fields
            .iter()
            .map(|field| (field.name.to_owned(), self.described(&field.form, field.description)));
        let required: Vec<&str> =
            fields.iter().filter(|field| field.is_required).map(|field| field.name).collect();
        json!({
            "type": "object",
            "properties": properties.collect::<Map<_, _>>(),
            "required": required,
            "additionalProperties": false,
        })
    }

    fn described(&self, form: &ValueForm, description: &str) -> Value {
        with(self.schema(form), "description", description)
    }
}

/// One item, a list of items, or nothing.
fn one_or_list(item: &Value) -> Value {
    json!({ "anyOf": [item, { "type": ["array", "null"], "items": item }] })
}
