//! The page as lints see it, and how they report.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

use error_catalog_model::Entry;
use error_catalog_page::analysis::Analysis;
use error_catalog_page::build::catalog_state::Built;
use error_catalog_page::characters::OddCharacter;
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::message_format::MessageFormat;
use error_catalog_page::parse::cell::Cell;
use error_catalog_page::parse::settings::Settings;
use error_catalog_page::parse::table::{Row, Table};
use error_catalog_page::reference::{Counterpart, Reference};
use error_catalog_page::tables::page_table::PageTable;
use error_catalog_page::{Diagnostic, Fix, Rule, SourceFile, Span};

use crate::message_pairs::{MessagePair, message_pairs};

/// The page as lints see it.
pub(crate) struct LintContext<'p> {
    pub(crate) source: &'p SourceFile,
    pub(crate) settings: &'p Settings,
    /// All tables of the page.
    pub(crate) tables: &'p [PageTable<'p>],
    /// The complete rows of the tables that hold errors.
    pub(crate) rows: Vec<RowTexts<'p>>,
    built: Option<&'p Built>,
    reference: Option<&'p Reference>,
    compared_entries: OnceLock<Vec<ComparedEntry<'p>>>,
    pairs: OnceLock<Vec<MessagePair<'p>>>,
    markups: OnceLock<HashSet<&'p str>>,
}

/// The cells of a row that hold texts; `None` where the row has no such cell, or an empty one.
#[derive(Clone, Copy)]
pub(crate) struct RowTexts<'p> {
    pub(crate) row: &'p Row<'p>,
    pub(crate) code: Option<&'p Cell<'p>>,
    pub(crate) message: Option<&'p Cell<'p>>,
    pub(crate) meaning: Option<&'p Cell<'p>>,
    pub(crate) fix: Option<&'p Cell<'p>>,
}

/// An entry, compared with the reference page.
pub(crate) struct ComparedEntry<'p> {
    /// The title of the reference page.
    pub(crate) title: &'p str,
    pub(crate) entry: &'p Entry,
    /// The span of the entry's message.
    pub(crate) span: Span,
    pub(crate) counterpart: Counterpart<'p>,
}

impl<'p> ComparedEntry<'p> {
    fn new(row: &RowTexts<'p>, built: &'p Built, reference: &'p Reference) -> Option<Self> {
        let span = row.message?.span.clone().into();
        let index = built.rows.binary_search(&row.row.span.clone().into()).ok()?;
        let entry = built.catalog.entries.get(index)?;
        Some(Self { title: reference.title(), entry, span, counterpart: reference.counterpart(entry) })
    }
}

impl<'p> LintContext<'p> {
    pub(crate) fn new(analysis: &'p Analysis<'p>, reference: Option<&'p Reference>) -> Self {
        let Analysis { source, settings, tables, .. } = analysis;
        Self {
            source,
            settings,
            tables,
            rows: row_texts(tables),
            built: analysis.catalog.complete(),
            reference,
            compared_entries: OnceLock::new(),
            pairs: OnceLock::new(),
            markups: OnceLock::new(),
        }
    }

    /// The entries of a complete catalog, compared with the reference page; none without such a page.
    pub(crate) fn compared_entries(&self) -> &[ComparedEntry<'p>] {
        self.compared_entries.get_or_init(|| {
            let (Some(built), Some(reference)) = (self.built, self.reference) else { return Vec::new() };
            self.rows.iter().filter_map(|row| ComparedEntry::new(row, built, reference)).collect()
        })
    }

    /// The tables that hold errors.
    pub(crate) fn error_tables(&self) -> impl Iterator<Item = &'p Table<'p>> {
        self.tables.iter().filter(|table| table.is_selected).map(|table| &table.table)
    }

    /// The messages, in order.
    pub(crate) fn messages(&self) -> impl Iterator<Item = &'p Cell<'p>> {
        self.rows.iter().filter_map(|row| row.message)
    }

    /// The pairs of messages that have the same letters and digits.
    pub(crate) fn message_pairs(&self) -> &[MessagePair<'p>] {
        self.pairs.get_or_init(|| message_pairs(self.messages(), &self.settings.notations))
    }

    /// The format of the messages, declared or inferred.
    pub(crate) fn message_format(&self) -> Option<MessageFormat> {
        let messages = self.messages().map(|message| &*message.text);
        self.settings.shape.clone().or_else(|| MessageFormat::inferred(messages))
    }

    /// A cell as it is written on the page, with its markup.
    pub(crate) fn markup(&self, cell: &Cell<'_>) -> &'p str {
        self.source.slice(cell.span.clone())
    }

    /// The span of a part of a cell's text; the whole cell, if markup hides the part.
    pub(crate) fn span(&self, cell: &Cell<'_>, part: Range<usize>) -> Span {
        self.exact_span(cell, part).unwrap_or_else(|| cell.span.clone().into())
    }

    /// The span of a part of a cell's text; `None`, if markup hides the part.
    pub(crate) fn exact_span(&self, cell: &Cell<'_>, part: Range<usize>) -> Option<Span> {
        let markup = self.markup(cell);
        let (before, text) = (cell.text.get(..part.start)?, cell.text.get(part)?);
        if markup.matches(text).count() != cell.text.matches(text).count() {
            return None;
        }
        let (at, _) = markup.match_indices(text).nth(before.matches(text).count())?;
        let start = cell.span.start + at;
        Some(Span::new(start, start + text.len()))
    }

    /// A diagnostic about a span of the page.
    pub(crate) fn diagnostic(
        &self,
        rule: &'static Rule,
        span: impl Into<Span>,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::new(rule, self.source.label(span), message)
    }

    /// A fix that only the writer can decide on.
    pub(crate) fn fix(&self, title: impl AsRef<str>, span: impl Into<Span>, text: impl Into<String>) -> Fix {
        self.source.fix(title.as_ref(), span.into(), text)
    }

    /// A fix that writes a message with plain characters in place of odd ones; `None` if another row has that message already.
    pub(crate) fn plain_message(
        &self,
        title: String,
        is_safe: bool,
        message: &Cell<'_>,
        odd: &[OddCharacter],
    ) -> Option<Fix> {
        let mut plain = self.markup(message).to_owned();
        for odd in odd.iter().rev() {
            plain.replace_range(odd.range.clone(), odd.plain);
        }
        if self.has_message(&plain) {
            return None;
        }
        let start = message.span.start;
        Some(Fix {
            title,
            is_safe,
            edits: odd.iter().map(|odd| self.source.edit(odd.span(start), odd.plain)).collect(),
        })
    }

    /// Whether a row has a message that is written so.
    pub(crate) fn has_message(&self, markup: &str) -> bool {
        let markups = || self.messages().map(|message| self.markup(message)).collect();
        self.markups.get_or_init(markups).contains(markup)
    }
}

/// The texts of every row that has as many cells as its table has columns.
fn row_texts<'p>(tables: &'p [PageTable<'p>]) -> Vec<RowTexts<'p>> {
    let rows = tables.iter().filter(|table| table.is_selected).map(|table| table.table.rows.len());
    let mut texts = Vec::with_capacity(rows.sum());
    for PageTable { table, columns, .. } in tables.iter().filter(|table| table.is_selected) {
        let kinds = [ColumnKind::Code, ColumnKind::Message, ColumnKind::Meaning, ColumnKind::Fix];
        let [code, message, meaning, fix] = kinds.map(|kind| columns.index(&kind));
        for row in table.rows.iter().filter(|row| row.is_whole()) {
            let cell = |index: Option<usize>| row.cells.get(index?).filter(|cell| !cell.text.is_empty());
            let [code, message, meaning, fix] = [code, message, meaning, fix].map(cell);
            texts.push(RowTexts { row, code, message, meaning, fix });
        }
    }
    texts
}
