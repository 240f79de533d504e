//! The settings of a page: the content of its front matter, as plain data.

use std::collections::BTreeMap;

use error_catalog_model::{CodeRange, FactDescription};

use crate::parse::severities::Severities;
use crate::{ColumnKind, MessageFormat, PlaceholderSyntax, Span, Spanned};

/// The front matter of a page.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// True if the page has settings that cannot be read. Then these are defaults, and any selection of tables is a
    /// guess.
    pub is_unreadable: bool,
    /// True if these settings of a page are used for a copy of it. The copy may lack entries that they name.
    pub(crate) is_for_copy: bool,
    /// The page's title.
    pub(crate) title: Option<String>,
    /// Its description.
    pub(crate) description: Option<String>,
    /// Its path on its site.
    pub(crate) slug: Option<String>,
    /// The site's base address.
    pub(crate) site: Option<String>,
    /// Headings of the tables that hold errors; empty if they are to be recognized.
    pub tables: Vec<Spanned<String>>,
    /// Headings of columns. A kind of column may have several.
    pub columns: Vec<DeclaredColumn>,
    /// The columns that rows may leave out.
    pub optional: Vec<ColumnKind>,
    /// True if the column of messages has only reasons. The message format makes messages of them.
    pub has_reasons: bool,
    /// The format of the page's messages.
    pub(crate) declared_format: DeclaredFormat,
    /// The range of the codes, if they are integers.
    pub codes: Option<CodeRange>,
    /// The syntaxes of placeholders; `None` for the usual ones.
    pub(crate) placeholder_syntaxes: Option<Vec<PlaceholderSyntax>>,
    /// The items of `parameters:`.
    pub parameters: Vec<Spanned<String>>,
    /// Declared facts by name.
    pub(crate) facts: BTreeMap<String, DeclaredFact>,
    /// Facts and more by entry id.
    pub entries: Vec<EntryOverride>,
    /// Words with which fixes must not begin if a fact has a value.
    pub contradictions: Vec<Contradiction>,
    /// Rewordings.
    pub reworded: Vec<DeclaredRewording>,
    /// Ids that were removed on purpose.
    pub removed: Vec<Spanned<String>>,
    /// The severities that the page gives to rules.
    pub severities: Severities,
}

/// The message format that a page declares.
#[derive(Clone, Debug, Default)]
pub(crate) enum DeclaredFormat {
    /// The format is inferred from the messages.
    #[default]
    Absent,
    Valid(MessageFormat),
    /// The text is not a format. A format is proposed when the messages are known.
    Invalid(Spanned<String>),
}

/// A heading of a column, as `columns:` gives it.
#[derive(Clone, Debug)]
pub struct DeclaredColumn {
    /// The content of the column.
    pub kind: ColumnKind,
    /// Its heading.
    pub(crate) heading: Spanned<String>,
}

/// A fact that the page declares.
#[derive(Clone, Debug)]
pub(crate) struct DeclaredFact {
    /// Its name.
    pub(crate) name: Spanned<String>,
    /// Its values.
    pub(crate) values: Vec<Spanned<String>>,
    /// The texts that explain it.
    pub(crate) description: FactDescription,
    /// The value of entries without another.
    pub(crate) default: Option<Spanned<String>>,
}

/// The data of an entry in the front matter.
#[derive(Clone, Debug)]
pub struct EntryOverride {
    /// The entry's id.
    pub id: Spanned<String>,
    /// The id with all that belongs to it.
    pub(crate) span: Span,
    /// Its facts.
    pub(crate) facts: Vec<FactOverride>,
    /// The source of the page's statements about the entry.
    pub(crate) basis: Option<Spanned<String>>,
    /// Other wordings of its message.
    pub(crate) aliases: Vec<Spanned<String>>,
}

/// A fact of an entry.
#[derive(Clone, Debug)]
pub(crate) struct FactOverride {
    /// Its name.
    pub(crate) name: Spanned<String>,
    /// Its value.
    pub(crate) value: Spanned<String>,
}

/// Words with which a fix must not begin if a fact has a value.
#[derive(Clone, Debug)]
pub struct Contradiction {
    /// The fact.
    pub fact: String,
    /// The value.
    pub value: String,
    /// The words.
    pub words: Vec<String>,
}

/// A change of the wording of a message.
#[derive(Clone, Debug)]
pub struct DeclaredRewording {
    /// The earlier message.
    pub from: Spanned<String>,
    /// The message that replaced it.
    pub to: Spanned<String>,
    /// The pair.
    pub span: Span,
}

impl Settings {
    /// Returns the settings for a copy of the page. A page without a title is published with any title.
    pub(crate) fn of_copy(&self, title: Option<&str>) -> Self {
        let title = self.title.as_deref().map(|own| title.unwrap_or(own).to_owned());
        let (contradictions, removed) = (Vec::new(), Vec::new());
        Self { is_for_copy: true, title, contradictions, removed, ..self.clone() }
    }

    /// Returns the enabled syntaxes of placeholders.
    pub fn placeholder_syntaxes(&self) -> &[PlaceholderSyntax] {
        self.placeholder_syntaxes.as_deref().unwrap_or(&PlaceholderSyntax::USUAL)
    }

    /// Returns the declared message format.
    pub const fn message_format(&self) -> Option<&MessageFormat> {
        match &self.declared_format {
            DeclaredFormat::Valid(format) => Some(format),
            DeclaredFormat::Absent | DeclaredFormat::Invalid(_) => None,
        }
    }

    /// The texts that explain facts, as a catalog has them.
    pub(crate) fn fact_descriptions(&self) -> BTreeMap<String, FactDescription> {
        let described = self.facts.iter().filter(|(_, fact)| fact.description != FactDescription::default());
        described.map(|(name, fact)| (name.clone(), fact.description.clone())).collect()
    }

    /// The values of each fact, as a catalog has them.
    pub fn fact_values(&self) -> BTreeMap<String, Vec<String>> {
        let values = |fact: &DeclaredFact| fact.values.iter().map(|value| value.value.clone()).collect();
        self.facts.iter().map(|(name, fact)| (name.clone(), values(fact))).collect()
    }
}
