//! The page as lints see it, and how they report.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

use error_catalog_model::Entry;
use error_catalog_page::analysis::Analysis;
use error_catalog_page::build::catalog_state::Built;
use error_catalog_page::characters::{OddCharacter, plain_fix};
use error_catalog_page::reference::{Counterpart, Reference};
use error_catalog_page::{
    Cell, Diagnostic, ErrorRow, ErrorTables, Fix, MessageFormat, OrphanRow, Rule, Settings, SourceFile, Span,
    Table,
};

use crate::message_pairs::{MessagePair, message_pairs};

/// The page as lints see it.
pub(crate) struct LintContext<'p> {
    pub(crate) source: &'p SourceFile,
    pub(crate) settings: &'p Settings,
    /// The format of the messages, declared or inferred.
    pub(crate) format: Option<&'p MessageFormat>,
    pub(crate) tables: &'p ErrorTables<'p>,
    pub(crate) orphan_rows: &'p [OrphanRow],
    /// True if a table on the page may hold errors.
    pub(crate) has_table: bool,
    /// The complete rows of the tables that hold errors or may do so.
    pub(crate) rows: Vec<ErrorRow<'p>>,
    analysis: &'p Analysis<'p>,
    reference: Option<&'p Reference>,
    compared_entries: OnceLock<Vec<ComparedEntry<'p>>>,
    pairs: OnceLock<Vec<MessagePair<'p>>>,
    markups: OnceLock<HashSet<&'p str>>,
}

/// An entry and its row.
pub(crate) struct EntryRow<'c, 'p> {
    pub(crate) entry: &'p Entry,
    pub(crate) row: &'c ErrorRow<'p>,
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
    fn new(entry: &'p Entry, row: &ErrorRow<'p>, reference: &'p Reference) -> Option<Self> {
        let span = row.message_cell()?.span.clone().into();
        Some(Self { title: reference.title(), entry, span, counterpart: reference.counterpart(entry) })
    }
}

impl<'p> LintContext<'p> {
    pub(crate) fn new(analysis: &'p Analysis<'p>, reference: Option<&'p Reference>) -> Self {
        let Analysis { source, settings, message_format, tables, .. } = analysis;
        Self {
            source,
            settings,
            format: message_format.as_ref(),
            tables,
            orphan_rows: &analysis.orphan_rows,
            has_table: analysis.has_table(),
            rows: tables.rows().collect(),
            analysis,
            reference,
            compared_entries: OnceLock::new(),
            pairs: OnceLock::new(),
            markups: OnceLock::new(),
        }
    }

    /// Returns the entries of a complete catalog, compared with the reference page; none without such a page.
    pub(crate) fn compared_entries(&self) -> &[ComparedEntry<'p>] {
        self.compared_entries.get_or_init(|| {
            let Some(reference) = self.reference else { return Vec::new() };
            if self.analysis.catalog().complete().is_none() {
                return Vec::new();
            }
            self.entry_rows()
                .filter_map(|EntryRow { entry, row }| ComparedEntry::new(entry, row, reference))
                .collect()
        })
    }

    /// Returns the tables that hold errors or may do so.
    pub(crate) fn error_tables(&self) -> impl Iterator<Item = &'p Table<'p>> {
        self.tables.errors_and_candidates().map(|table| &table.table)
    }

    /// Returns the messages, in order.
    pub(crate) fn messages(&self) -> impl Iterator<Item = &'p Cell<'p>> {
        self.rows.iter().filter_map(ErrorRow::message_cell)
    }

    /// Returns the pairs of messages that have the same letters and digits.
    pub(crate) fn message_pairs(&self) -> &[MessagePair<'p>] {
        self.pairs.get_or_init(|| message_pairs(self.messages(), self.settings.placeholder_syntaxes()))
    }

    /// Returns the row of each entry that could be read.
    pub(crate) fn entry_rows(&self) -> impl Iterator<Item = EntryRow<'_, 'p>> {
        let entries = self.analysis.catalog().built().into_iter().flat_map(Built::entries);
        entries.filter_map(|(entry, spans)| {
            let index = self.rows.binary_search_by_key(&spans.row.start, |row| row.row.span.start).ok()?;
            Some(EntryRow { entry, row: self.rows.get(index)? })
        })
    }

    /// Returns a cell as it is written on the page, with its markup.
    pub(crate) fn markup(&self, cell: &Cell<'_>) -> &'p str {
        self.source.slice(cell.span.clone())
    }

    /// Returns the span of a part of a cell's text; the whole cell, if markup hides the part.
    pub(crate) fn span(&self, cell: &Cell<'_>, part: Range<usize>) -> Span {
        self.exact_span(cell, part).unwrap_or_else(|| cell.span.clone().into())
    }

    /// Returns the span of a part of a cell's text; `None`, if markup hides the part.
    pub(crate) fn exact_span(&self, cell: &Cell<'_>, part: Range<usize>) -> Option<Span> {
        cell.exact_span(self.source, part)
    }

    /// Returns a diagnostic about a span of the page.
    pub(crate) fn diagnostic(
        &self,
        rule: &'static Rule,
        span: impl Into<Span>,
        message: impl Into<String>,
    ) -> Diagnostic {
        self.source.diagnostic(rule, span, message)
    }

    /// Returns a fix that only the writer can decide on.
    pub(crate) fn fix(&self, title: impl AsRef<str>, span: impl Into<Span>, text: impl Into<String>) -> Fix {
        self.source.fix(title.as_ref(), span.into(), text)
    }

    /// Returns a fix that writes a message with plain characters in place of odd ones; `None` if another row has that message already.
    pub(crate) fn plain_message(&self, message: &Cell<'_>, odd: &[OddCharacter]) -> Option<Fix> {
        let mut plain = self.markup(message).to_owned();
        for odd in odd.iter().rev() {
            plain.replace_range(odd.range.clone(), odd.plain);
        }
        if self.has_message(&plain) { None } else { plain_fix(self.source, message.span.start, odd) }
    }

    /// Returns whether a row has a message that is written so.
    pub(crate) fn has_message(&self, markup: &str) -> bool {
        let markups = || self.messages().map(|message| self.markup(message)).collect();
        self.markups.get_or_init(markups).contains(markup)
    }
}
