//! Reads a catalog from any YAML.

use serde::Deserialize;

use crate::catalog::{Catalog, SCHEMA};
use crate::read_error::ReadError;
use crate::yaml_deserializer::from_yaml;

/// The field that identifies the format.
#[derive(Deserialize)]
struct Header {
    schema: Option<String>,
}

impl Catalog {
    /// Reads a catalog from any YAML without aliases; unknown fields are errors. [Canonical
    /// YAML](Self::from_canonical_yaml) is read faster by its own reader.
    ///
    /// # Errors
    ///
    /// The position and the reason, if `yaml` is not YAML, not of the format [`SCHEMA`], or lacks a field.
    pub fn from_yaml(yaml: &str) -> Result<Self, ReadError> {
        let catalog: Self = from_yaml(yaml).map_err(|error| explain(yaml, error))?;
        if catalog.schema == SCHEMA {
            Ok(catalog)
        } else {
            Err(ReadError::other_format(&catalog.schema, None))
        }
    }
}

/// Reports another format, if there is one: it explains every unknown field.
fn explain(yaml: &str, error: ReadError) -> ReadError {
    match from_yaml(yaml) {
        Ok(Header { schema: Some(schema) }) if schema != SCHEMA => ReadError::other_format(&schema, None),
        Ok(Header { schema: None }) => {
            ReadError::new(None, format!("expected a catalog with `schema: {SCHEMA}`, found no `schema`"))
        }
        _ => error,
    }
}
