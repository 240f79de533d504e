//! A catalog read from YAML, or what is wrong with the YAML.

use std::fmt;

use serde::Deserialize;

use crate::canonical;
use crate::catalog::{Catalog, SCHEMA};

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
        let parsed = canonical::read(yaml).map_or_else(|| serde_yaml::from_str::<Self>(yaml), Ok);
        match parsed {
            Ok(catalog) if catalog.schema == SCHEMA => Ok(catalog),
            Ok(catalog) => Err(ReadError::other_format(&catalog.schema)),
            Err(error) => Err(ReadError::explain(yaml, &error)),
        }
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
