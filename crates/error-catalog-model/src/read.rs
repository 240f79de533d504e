//! A catalog read from YAML, or what is wrong with the YAML.

use std::fmt;

use serde::Deserialize;

use crate::canonical;
use crate::catalog::{Catalog, SCHEMA};
use crate::limits::{YamlRefusal, check_yaml_limits};

/// Why a text is no catalog.
#[derive(Debug)]
pub struct ReadError {
    line: Option<usize>,
    what: String,
}

/// The one field that is read first: a catalog of another format has other fields.
#[derive(Deserialize)]
struct Header {
    schema: Option<String>,
}

impl Catalog {
    /// Reads a catalog; fields that the format does not have are refused.
    ///
    /// # Errors
    ///
    /// The place and the reason, if `yaml` is not YAML, not of the format [`SCHEMA`], or lacks a field.
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
    /// The line where reading stopped, counted from 1, if that is known.
    pub const fn line(&self) -> Option<usize> {
        self.line
    }

    /// Says that the format differs, where it does: that explains every field that differs.
    fn explain(yaml: &str, error: &serde_yaml::Error) -> Self {
        match serde_yaml::from_str(yaml) {
            Ok(Header { schema: Some(schema) }) if schema != SCHEMA => Self::other_format(&schema),
            Ok(Header { schema: None }) => {
                Self { line: None, what: format!("this is no catalog: it has no `schema: {SCHEMA}`") }
            }
            _ => Self { line: error.location().map(|at| at.line()), what: error.to_string() },
        }
    }

    fn refused(yaml: &str, refusal: &YamlRefusal) -> Self {
        let before = yaml.as_bytes().iter().take(refusal.offset());
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        let what = match refusal {
            YamlRefusal::Limit(limit) => limit.to_string(),
            YamlRefusal::Syntax { message, .. } => format!("{message} at line {line}"),
        };
        Self { line: Some(line), what }
    }

    fn other_format(schema: &str) -> Self {
        Self {
            line: None,
            what: format!("the catalog's format is `{schema}`; this release reads `{SCHEMA}`"),
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for ReadError {}
