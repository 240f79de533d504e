//! A page held against another one that lists the same codes: whose the reasons of its entries are there.

use std::collections::HashMap;
use std::path::Path;

use error_catalog_model::{Catalog, Entry, Message, pages_folder, words};

use crate::diagnostic::{Diagnostic, Label};
use crate::message_format::MessageFormat;
use crate::page::Page;
use crate::report::Report;
use crate::rules::files::{
    CODE_NOT_IN_REFERENCE, REFERENCE_CODE_MISMATCH, REFERENCE_WORDING_MISMATCH, UNREADABLE_REFERENCE,
};
use crate::source::SourceFile;

/// Another page that a project's page is compared with, such as that of a standard.
///
/// Where the two have a code in common and not its reason, a note tells the writer, and the templates of the pages know
/// it as `entry.compared`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub(crate) page: String,
    except: Option<(String, String)>,
}

impl Comparison {
    /// A comparison with that page, whose path is relative to the project's root.
    pub fn new(page: &str) -> Self {
        Self { page: page.to_owned(), except: None }
    }

    /// Leaves out the entries of which a fact says that their codes are others: those have nothing in common.
    #[must_use]
    pub fn except(self, fact: &str, value: &str) -> Self {
        Self { except: Some((fact.to_owned(), value.to_owned())), ..self }
    }

    /// Reads the other page.
    ///
    /// # Errors
    ///
    /// It cannot be read, or has errors of its own.
    pub(crate) fn read(&self, root: &Path) -> Result<Compared<'_>, Report> {
        let refuse = |what: &str, help: &str| Report::of_file(&UNREADABLE_REFERENCE, &self.page, what, help);
        let source = SourceFile::read(&root.join(&self.page), &self.page).map_err(|report| {
            let help = report.diagnostics.first().map_or("", |diagnostic| diagnostic.help.as_str());
            refuse("the page that others are compared with cannot be read", help)
        })?;
        let catalog = Page::parse(source).catalog.ok_or_else(|| {
            refuse("the page that others are compared with has errors", "fix the errors of that page first")
        })?;
        Ok(Compared { comparison: self, places: Places::new(&catalog), catalog })
    }
}

/// The other page, read.
pub(crate) struct Compared<'c> {
    comparison: &'c Comparison,
    catalog: Catalog,
    places: Places,
}

/// The entries of a catalog by code and by reason, as indices.
#[derive(Default)]
struct Places {
    codes: HashMap<String, Vec<usize>>,
    reasons: HashMap<String, Vec<usize>>,
    /// By other wordings of their reasons.
    aliases: HashMap<String, Vec<usize>>,
}

impl Places {
    fn new(catalog: &Catalog) -> Self {
        let shape = catalog.shape.as_deref().and_then(MessageFormat::declared);
        let mut places = Self::default();
        for (index, entry) in catalog.entries.iter().enumerate() {
            places.codes.entry(entry.code.clone()).or_default().push(index);
            places.reasons.entry(key(&entry.reason)).or_default().push(index);
            for Message { message, .. } in &entry.aliases {
                let split = shape.as_ref().and_then(|shape| shape.split(message));
                let reason = split.map_or(message.as_str(), |(_, reason)| reason);
                places.aliases.entry(key(reason)).or_default().push(index);
            }
        }
        places
    }
}

/// What the other page has for an entry.
pub(crate) struct Counterpart<'c> {
    /// Its entry of the same code.
    pub(crate) entry: Option<&'c Entry>,
    pub(crate) reason: Reason<'c>,
}

/// Whose an entry's reason is on the other page.
pub(crate) enum Reason<'c> {
    /// The entry is none of those that are compared.
    Excepted,
    /// That of its code.
    Same,
    /// Another wording of that.
    Reworded,
    /// That of other codes.
    OfOthers(Vec<&'c Entry>),
    /// No entry's.
    Nobodys,
}

impl Compared<'_> {
    /// What people call the other page.
    pub(crate) fn title(&self) -> &str {
        self.catalog.title.as_deref().unwrap_or(&self.comparison.page)
    }

    /// The folder of the other page's own pages.
    pub(crate) fn folder(&self) -> &str {
        pages_folder(&self.comparison.page)
    }

    /// What the other page has for an entry.
    pub(crate) fn counterpart(&self, entry: &Entry) -> Counterpart<'_> {
        let except = self.comparison.except.as_ref();
        if except.is_some_and(|(fact, value)| entry.facts.get(fact) == Some(value)) {
            return Counterpart { entry: None, reason: Reason::Excepted };
        }
        let reason = key(&entry.reason);
        let own = indices(&self.places.codes, &entry.code);
        let same = indices(&self.places.reasons, &reason);
        let reworded = indices(&self.places.aliases, &reason);
        let is_own = |index: &usize| own.contains(index);
        let reason = if same.iter().any(is_own) {
            Reason::Same
        } else if reworded.iter().any(is_own) {
            Reason::Reworded
        } else if same.is_empty() {
            Reason::Nobodys
        } else {
            Reason::OfOthers(same.iter().filter_map(|index| self.catalog.entries.get(*index)).collect())
        };
        Counterpart { entry: own.first().and_then(|index| self.catalog.entries.get(*index)), reason }
    }

    /// A note on an entry whose code or reason the other page has otherwise; one at most.
    pub(crate) fn note(&self, entry: &Entry, message: Label) -> Option<Diagnostic> {
        let (title, Entry { code, reason, .. }) = (self.title(), entry);
        let Counterpart { entry: own, reason: whose } = self.counterpart(entry);
        let keep = "if logs show it so, leave it as it is: this is but to know";
        let there = own.map(|own| format!("`{}`", own.reason));
        let (rule, what, help) = match (whose, there) {
            (Reason::Excepted | Reason::Same, _) | (Reason::Nobodys, Some(_)) => return None,
            (Reason::OfOthers(others), there) => {
                let codes: Vec<&str> = others.iter().map(|other| other.code.as_str()).collect();
                let codes = codes.join(" and ");
                let there =
                    there.map_or_else(|| "is not there".to_owned(), |there| format!("is {there} there"));
                let what = format!("in {title}, `{reason}` is the reason of {codes}; {code} {there}");
                (&REFERENCE_CODE_MISMATCH, what, format!("{keep}; if the code is a slip, write {codes}"))
            }
            (Reason::Reworded, there) => {
                let there = there.unwrap_or_default();
                let what = format!(
                    "in {title}, the reason of {code} is {there}; `{reason}` is another wording of it"
                );
                (&REFERENCE_WORDING_MISMATCH, what, keep.to_owned())
            }
            (Reason::Nobodys, None) => {
                let what = format!("{title} has no code {code}");
                (&CODE_NOT_IN_REFERENCE, what, format!("check the code; {keep}"))
            }
        };
        Some(Diagnostic::new(rule, message, what).with_help(help))
    }
}

fn indices<'m>(map: &'m HashMap<String, Vec<usize>>, key: &str) -> &'m [usize] {
    map.get(key).map(Vec::as_slice).unwrap_or_default()
}

/// A reason as reasons are compared: its words, whatever their case and the marks between them.
fn key(reason: &str) -> String {
    words(reason).collect::<Vec<_>>().join(" ")
}
