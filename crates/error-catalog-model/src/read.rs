//! Reads a catalog from any YAML.

use serde::Deserialize;

use crate::catalog::{Catalog, SCHEMA};
use crate::limits::{YamlRefusal, check_yaml_limits};
use crate::read_error::ReadError;

/// The field that identifies the format.
#[derive(Deserialize)]
struct Header {
    schema: Option<String>,
}

impl Catalog {
    /// Reads a catalog from any YAML; unknown fields are errors. [Canonical YAML](Self::from_canonical_yaml) is read
    /// faster.
    ///
    /// # Errors
    ///
    /// The position and the reason, if `yaml` is not YAML, not of the format [`SCHEMA`], or lacks a field.
    pub fn from_yaml(yaml: &str) -> Result<Self, ReadError> {
        if let Ok(catalog) = Self::from_canonical_yaml(yaml) {
            return Ok(catalog);
        }
        check_yaml_limits(yaml).map_err(|refusal| refused(yaml, &refusal))?;
        let catalog = serde_yaml::from_str::<Self>(yaml).map_err(|error| explain(yaml, &error))?;
        if catalog.schema == SCHEMA {
            Ok(catalog)
        } else {
            Err(ReadError::other_format(&catalog.schema, None))
        }
    }
}

/// Reports another format, if there is one: it explains every unknown field.
fn explain(yaml: &str, error: &serde_yaml::Error) -> ReadError {
    match serde_yaml::from_str(yaml) {
        Ok(Header { schema: Some(schema) }) if schema != SCHEMA => ReadError::other_format(&schema, None),
        Ok(Header { schema: None }) => {
            ReadError::new(None, format!("expected a catalog with `schema: {SCHEMA}`, found no `schema`"))
        }
        _ => ReadError::new(error.location().map(|at| at.line()), error.to_string()),
    }
}

fn refused(yaml: &str, refusal: &YamlRefusal) -> ReadError {
    let before = yaml.as_bytes().iter().take(refusal.offset());
    let line = before.filter(|byte| **byte == b'\n').count() + 1;
    let message = match refusal {
        YamlRefusal::Limit(limit) => limit.to_string(),
        YamlRefusal::Syntax { message, .. } => format!("{message} at line {line}"),
    };
    ReadError::new(line, message)
}
