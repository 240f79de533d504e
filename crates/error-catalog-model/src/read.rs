//! Reads a catalog from YAML.

use std::fmt;

use serde::Deserialize;

use crate::canonical;
use crate::catalog::{Catalog, SCHEMA};
use crate::limits::{YamlRefusal, check_yaml_limits};

/// The reason why a text is not a catalog.
#[derive(Debug)]
pub struct ReadError {
    line: Option<usize>,
    message: String,
}

/// The field that identifies the format.
#[derive(Deserialize)]
struct Header {
    schema: Option<String>,
}

impl Catalog {
    /// Reads a catalog; unknown fields are errors.
    ///
    /// # Errors
    ///
    /// The position and the reason, if `yaml` is not YAML, not of the format [`SCHEMA`], or lacks a field.
    pub fn from_yaml(yaml: &str) -> Result<Self, ReadError> {
        let catalog = if let Some(catalog) = canonical::read(yaml) {
            catalog
        } else {
            check_yaml_limits(yaml).map_err(|refusal| ReadError::refused(yaml, &refusal))?;
            serde_yaml::from_str::<Self>(yaml).map_err(|error| ReadError::explain(yaml, &error))?
        };
        if catalog.schema == SCHEMA { Ok(catalog) } else { Err(ReadError::other_format(&catalog.schema)) }
    }
}

impl ReadError {
    /// Returns the line where reading stopped, counted from 1, if it is known.
    #[must_use]
    pub const fn line(&self) -> Option<usize> {
        self.line
    }

    /// Reports another format, if there is one: it explains every unknown field.
    fn explain(yaml: &str, error: &serde_yaml::Error) -> Self {
        match serde_yaml::from_str(yaml) {
            Ok(Header { schema: Some(schema) }) if schema != SCHEMA => Self::other_format(&schema),
            Ok(Header { schema: None }) => Self {
                line: None,
                message: format!("expected a catalog with `schema: {SCHEMA}`, found no `schema`"),
            },
            _ => Self { line: error.location().map(|at| at.line()), message: error.to_string() },
        }
    }

    fn refused(yaml: &str, refusal: &YamlRefusal) -> Self {
        let before = yaml.as_bytes().iter().take(refusal.offset());
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        let message = match refusal {
            YamlRefusal::Limit(limit) => limit.to_string(),
            YamlRefusal::Syntax { message, .. } => format!("{message} at line {line}"),
        };
        Self { line: Some(line), message }
    }

    fn other_format(schema: &str) -> Self {
        Self {
            line: None,
            message: format!("the catalog's format is `{schema}`; this release reads `{SCHEMA}`"),
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ReadError {}
