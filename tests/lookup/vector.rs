//! A test vector: a text, and what a lookup makes of it.

use std::collections::BTreeMap;

use error_catalog::MatchKind;
use serde::{Deserialize, Serialize};

/// The description in the file.
pub(crate) const ABOUT: &str = "Texts, and what looking each up in the catalog of this name finds: `kind` is how \
    (exact, parameters, alias, normalized, code; nothing for no match), `entries` the ids (for a code, all of that \
    code), `captures` the values of the message's parameters. Any program that looks messages up can be tested with it.";

/// The file.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Vectors {
    pub(crate) about: String,
    pub(crate) vectors: Vec<Vector>,
}

/// A text and what it is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) struct Vector {
    pub(crate) text: String,
    pub(crate) kind: Option<String>,
    pub(crate) entries: Vec<String>,
    pub(crate) captures: BTreeMap<String, String>,
}

impl Vector {
    pub(crate) fn nothing(text: &str) -> Self {
        Self { text: text.to_owned(), kind: None, entries: Vec::new(), captures: BTreeMap::new() }
    }
}

pub(crate) fn kind_name(kind: MatchKind) -> &'static str {
    match kind {
        MatchKind::Exact => "exact",
        MatchKind::Parameters => "parameters",
        MatchKind::Alias => "alias",
        MatchKind::Normalized => "normalized",
        MatchKind::Code => "code",
        _ => "another kind",
    }
}
