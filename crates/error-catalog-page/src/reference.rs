//! Matches the entries of a page with those of a reference page, such as the page of a standard.

use std::collections::HashMap;
use std::sync::Arc;

use error_catalog_model::{Catalog, Entry, Message, pages_folder, words};

use crate::MessageFormat;

/// A page of the same codes, with which the entries of a page are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferencePage {
    path: String,
    exceptions: Vec<Exception>,
}

/// The entries that are not compared: those with this value of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The fact.
    pub fact: String,
    /// The value.
    pub value: String,
}

impl ReferencePage {
    /// Returns the reference page at a path, which is relative to the project.
    pub fn new(path: &str) -> Self {
        Self { path: path.to_owned(), exceptions: Vec::new() }
    }

    /// Excepts the entries with this value of a fact. Their codes have nothing in common with those of the reference page.
    #[must_use]
    pub fn except(mut self, fact: &str, value: &str) -> Self {
        self.exceptions.push(Exception { fact: fact.to_owned(), value: value.to_owned() });
        self
    }

    /// Returns the exceptions.
    pub fn exceptions(&self) -> &[Exception] {
        &self.exceptions
    }

    /// Returns the path.
    pub fn path(&self) -> &str {
        &self.path
    }
}

/// A reference page and its catalog.
#[derive(Debug)]
pub struct Reference {
    page: ReferencePage,
    catalog: Arc<Catalog>,
    /// Indices of entries by code.
    codes: HashMap<String, Vec<usize>>,
    /// Indices of entries by normalized reason.
    reasons: HashMap<String, Vec<usize>>,
    /// Indices of entries by the normalized reasons of their aliases.
    aliases: HashMap<String, Vec<usize>>,
}

/// The match of an entry on the reference page.
#[derive(Debug)]
pub struct Counterpart<'r> {
    /// The first entry of the same code.
    pub entry: Option<&'r Entry>,
    /// The match of the entry's reason.
    pub reason: ReasonMatch<'r>,
}

/// The match of an entry's reason on the reference page. The enum is exhaustive on purpose: lints and
/// templates have an answer for each match.
#[derive(Debug)]
pub enum ReasonMatch<'r> {
    /// The entry is not compared.
    Excepted,
    /// The reason of an entry of the same code.
    Same,
    /// The reason of an alias of an entry of the same code.
    Alias,
    /// The reason of entries of other codes.
    OtherCodes(Vec<&'r Entry>),
    /// No entry has this reason.
    Unregistered,
}

impl Reference {
    /// Returns a reference page with its catalog.
    pub fn new(page: ReferencePage, catalog: Arc<Catalog>) -> Self {
        let message_format = catalog.shape.as_deref().and_then(MessageFormat::declared);
        let (mut codes, mut reasons, mut aliases) = (HashMap::new(), HashMap::new(), HashMap::new());
        let add = |indices: &mut HashMap<String, Vec<usize>>, key: String, index: usize| {
            indices.entry(key).or_default().push(index);
        };
        for (index, entry) in catalog.entries.iter().enumerate() {
            add(&mut codes, entry.code.clone(), index);
            add(&mut reasons, normalized(&entry.reason), index);
            for Message { message, .. } in &entry.aliases {
                let parts = message_format.as_ref().and_then(|format| format.split(message));
                let reason = parts.map_or(message.as_str(), |parts| parts.reason);
                add(&mut aliases, normalized(reason), index);
            }
        }
        Self { page, catalog, codes, reasons, aliases }
    }

    /// Returns the reference page.
    pub const fn page(&self) -> &ReferencePage {
        &self.page
    }

    /// Returns the title of the page, or its path.
    pub fn title(&self) -> &str {
        self.catalog.title.as_deref().unwrap_or(&self.page.path)
    }

    /// Returns the folder of the pages that are generated from the reference page.
    pub fn folder(&self) -> &str {
        pages_folder(&self.page.path)
    }

    /// Matches an entry of another page.
    pub fn counterpart(&self, entry: &Entry) -> Counterpart<'_> {
        let has_fact = |exception: &Exception| entry.facts.get(&exception.fact) == Some(&exception.value);
        if self.page.exceptions.iter().any(has_fact) {
            return Counterpart { entry: None, reason: ReasonMatch::Excepted };
        }
        let reason = normalized(&entry.reason);
        let same_code = indices(&self.codes, &entry.code);
        let same_reason = indices(&self.reasons, &reason);
        let same_alias = indices(&self.aliases, &reason);
        let has_same_code = |index: &usize| same_code.contains(index);
        let reason = if same_reason.iter().any(has_same_code) {
            ReasonMatch::Same
        } else if same_alias.iter().any(has_same_code) {
            ReasonMatch::Alias
        } else if same_reason.is_empty() {
            ReasonMatch::Unregistered
        } else {
            ReasonMatch::OtherCodes(self.entries(same_reason).collect())
        };
        Counterpart { entry: self.entries(same_code).next(), reason }
    }

    fn entries<'r>(&'r self, indices: &'r [usize]) -> impl Iterator<Item = &'r Entry> {
        indices.iter().filter_map(|index| self.catalog.entries.get(*index))
    }
}

fn indices<'m>(map: &'m HashMap<String, Vec<usize>>, key: &str) -> &'m [usize] {
    map.get(key).map(Vec::as_slice).unwrap_or_default()
}

/// Returns the words of a reason, without case and punctuation.
fn normalized(reason: &str) -> String {
    words(reason).collect::<Vec<_>>().join(" ")
}
