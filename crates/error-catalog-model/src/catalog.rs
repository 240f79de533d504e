//! The types of a catalog, as in the canonical YAML.

use std::collections::BTreeMap;

use crate::code::{CodeRange, is_integer};
use crate::constant::constant;
use crate::message::{Message, Parameter, Wording};
use crate::variant::variant;

/// The catalog format that this crate reads and writes.
pub const SCHEMA: &str = "error-catalog/1";

/// All entries of a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(deny_unknown_fields))]
pub struct Catalog {
    /// The format, always [`SCHEMA`].
    pub schema: String,
    /// The page's path, relative to the project, with `/` between folders.
    pub page: String,
    /// The page's title.
    pub title: Option<String>,
    /// The page's description.
    pub description: Option<String>,
    /// The page's path on its site, such as `errors/printer`.
    pub slug: Option<String>,
    /// The site's base address, such as `https://docs.example.com`.
    pub site: Option<String>,
    /// The message format, such as `Device - {code} - {reason}`.
    pub shape: Option<String>,
    /// The range of the codes, if the page declares integers.
    pub codes: Option<CodeRange>,
    /// The declared facts, each with its values.
    #[cfg_attr(feature = "serde", serde(default))]
    pub facts: BTreeMap<String, Vec<String>>,
    /// The texts that explain declared facts, by fact.
    #[cfg_attr(feature = "serde", serde(default))]
    pub fact_descriptions: BTreeMap<String, FactDescription>,
    /// Ids that were removed on purpose and are never used again.
    #[cfg_attr(feature = "serde", serde(default))]
    pub removed: Vec<String>,
    /// The entries, in the order of the page.
    pub entries: Vec<Entry>,
}

/// The texts that explain a declared fact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(deny_unknown_fields))]
pub struct FactDescription {
    /// The meaning of the fact.
    pub description: Option<String>,
    /// The meanings of its values, by value.
    #[cfg_attr(feature = "serde", serde(default))]
    pub values: BTreeMap<String, String>,
}

/// One error.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(deny_unknown_fields))]
pub struct Entry {
    /// The id, such as `7-paper-jam`.
    pub id: String,
    /// The code, as in the message.
    pub code: String,
    /// The message after the code, with placeholders as `{name}`.
    pub reason: String,
    /// The whole text that a log shows, with placeholders as `{name}`.
    pub message: String,
    /// The message's parameters, in order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub parameters: Vec<Parameter>,
    /// The meaning as plain text.
    pub meaning: String,
    /// The meaning as Markdown, if it has markup.
    pub meaning_markdown: Option<String>,
    /// The fix as plain text.
    pub fix: String,
    /// The fix as Markdown, if it has markup.
    pub fix_markdown: Option<String>,
    /// The earlier wordings of the message, oldest first.
    #[cfg_attr(feature = "serde", serde(default))]
    pub aliases: Vec<Message>,
    /// The status: active or retired.
    #[cfg_attr(feature = "serde", serde(default))]
    pub status: Status,
    /// The entry's facts: name and value.
    #[cfg_attr(feature = "serde", serde(default))]
    pub facts: BTreeMap<String, String>,
    /// The source of the facts, such as a section of a standard.
    pub basis: Option<String>,
}

/// The status of an error. The enum is exhaustive on purpose: the compiler finds each place that depends on a status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "lowercase"))]
pub enum Status {
    /// The error is emitted.
    #[default]
    Active,
    /// The error is no longer emitted; the entry is kept for old logs.
    Retired,
}

impl Catalog {
    /// Returns the meaning of a fact, if the page gives one.
    #[must_use]
    pub fn fact_description(&self, fact: &str) -> Option<&str> {
        self.fact_descriptions.get(fact)?.description.as_deref()
    }

    /// Returns the meaning of a value of a fact, if the page gives one.
    #[must_use]
    pub fn value_description(&self, fact: &str, value: &str) -> Option<&str> {
        Some(self.fact_descriptions.get(fact)?.values.get(value)?)
    }
}

impl Entry {
    /// Returns the current wording.
    #[must_use]
    pub fn wording(&self) -> Wording<'_> {
        Wording { message: &self.message, parameters: &self.parameters }
    }

    /// Returns the current wording, then the aliases.
    pub fn wordings(&self) -> impl Iterator<Item = Wording<'_>> {
        std::iter::once(self.wording()).chain(self.aliases.iter().map(Message::wording))
    }

    /// Returns the code as an integer, if it is a canonical integer: `7` and `-32000`, but not `07`.
    #[must_use]
    pub fn code_number(&self) -> Option<i64> {
        if is_integer(&self.code) { self.code.parse().ok() } else { None }
    }

    /// Returns the name of the entry's variant in a Rust enum: the words of the id, then the code.
    #[must_use]
    pub fn variant(&self) -> String {
        variant(&self.code, &self.id)
    }

    /// Returns the name of the entry's constant in any language, such as `PAPER_JAM_7`: the words of the id, then the code.
    #[must_use]
    pub fn constant(&self) -> String {
        constant(&self.code, &self.id)
    }
}
