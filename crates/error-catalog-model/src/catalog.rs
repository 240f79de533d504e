//! The types of a catalog: what the canonical YAML holds.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::code::{CodeRange, is_integer};
use crate::message::{Message, Parameter, Wording};
use crate::variant::variant;

/// The catalog format that this crate reads and writes.
pub const SCHEMA: &str = "error-catalog/1";

/// All entries of a page.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
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
    /// How the page's messages are built, such as `Device - {code} - {reason}`.
    pub shape: Option<String>,
    /// The range of the codes, where the page declares them to be integers.
    pub codes: Option<CodeRange>,
    /// The declared facts, each with its values.
    #[serde(default)]
    pub facts: BTreeMap<String, Vec<String>>,
    /// Ids that were removed on purpose and are never used again.
    #[serde(default)]
    pub removed: Vec<String>,
    /// The entries, in the order of the page.
    pub entries: Vec<Entry>,
}

/// One error.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What names the entry everywhere, such as `7-paper-jam`.
    pub id: String,
    /// The code, as the message shows it.
    pub code: String,
    /// What follows the code in the message; parameters as `{name}`.
    pub reason: String,
    /// The whole text that a log shows; parameters as `{name}`.
    pub message: String,
    /// The message's parameters, in order.
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    /// What the error means, as plain text.
    pub meaning: String,
    /// The same as Markdown, where that says more.
    pub meaning_markdown: Option<String>,
    /// How to fix it, as plain text.
    pub fix: String,
    /// The same as Markdown, where that says more.
    pub fix_markdown: Option<String>,
    /// Earlier wordings of the message, oldest first.
    #[serde(default)]
    pub aliases: Vec<Message>,
    /// Whether the error is still emitted.
    #[serde(default)]
    pub status: Status,
    /// The entry's facts: name and value.
    #[serde(default)]
    pub facts: BTreeMap<String, String>,
    /// What the page's word on the entry rests on, such as a section of a standard.
    pub basis: Option<String>,
}

/// Whether an error is still emitted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It is.
    #[default]
    Active,
    /// It is not any more; the entry is kept for old logs.
    Retired,
}

impl Entry {
    /// The message with its parameters.
    pub fn wording(&self) -> Wording<'_> {
        Wording { message: &self.message, parameters: &self.parameters }
    }

    /// The current wording, then the earlier ones.
    pub fn wordings(&self) -> impl Iterator<Item = Wording<'_>> {
        std::iter::once(self.wording()).chain(self.aliases.iter().map(Message::wording))
    }

    /// The code as an integer, where it is one.
    ///
    /// Only an integer as one would write it counts: `7` and `-32000`, but not `07`.
    pub fn code_number(&self) -> Option<i64> {
        if is_integer(&self.code) { self.code.parse().ok() } else { None }
    }

    /// The name of the entry's variant in a Rust enum: the id's words, then the code.
    pub fn variant(&self) -> String {
        variant(&self.code, &self.id)
    }
}
