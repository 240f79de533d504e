//! Warnings and notes that the page of the base revision has, too.
//!
//! Two diagnostics are the same if they have the same rule and are about cells with the same text, in rows with the same
//! first cell. Lines move, and messages name other rows, so neither of them counts.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use error_catalog_page::parse::gfm::split_row;
use error_catalog_page::reference::Reference;
use error_catalog_page::{Diagnostic, FileId, Label, Report, Severity, SourceFile};

use crate::git::base::BaseRevision;
use crate::input_error::InputError;
use crate::page::Page;
use crate::project::Project;

/// Returns the indices of the warnings and notes of pages that the base revision has, too. Without git or a revision, there are
/// none.
///
/// A report without notes is short: it is not compared.
pub(crate) fn older(projects: &[&Project], report: &Report) -> BTreeSet<usize> {
    let mut older = BTreeSet::new();
    if !report.diagnostics.iter().any(|one| one.severity == Severity::Note) {
        return older;
    }
    let Some(base) = projects.first().and_then(|first| BaseRevision::find(&first.root, None).ok()) else {
        return older;
    };
    for project in projects {
        let Some(source) = report.sources.get(&FileId::new(project.page())) else { continue };
        let is_of_page = |one: &Diagnostic| !one.is_error() && one.primary.file == *source.id();
        let diagnostics = report.diagnostics.iter().enumerate();
        let mut diagnostics = diagnostics.filter(|(_, diagnostic)| is_of_page(diagnostic)).peekable();
        if diagnostics.peek().is_some()
            && let Ok(mut rows) = RowsByRule::of_base(&base, project)
        {
            for (index, diagnostic) in diagnostics {
                if rows.take(diagnostic, source) {
                    older.insert(index);
                }
            }
        }
    }
    older
}

/// The number of diagnostics of each rule about each row.
#[derive(Default)]
struct RowsByRule(HashMap<RowOfRule, usize>);

/// A rule, and a row with a diagnostic of the rule.
#[derive(PartialEq, Eq, Hash)]
struct RowOfRule {
    rule: &'static str,
    row: String,
    /// The text of the label. It counts the rows that are not listed.
    text: String,
}

impl RowsByRule {
    /// Counts the warnings and notes of the page of a revision; none if the revision does not have the page.
    fn of_base(base: &BaseRevision, project: &Project) -> Result<Self, InputError> {
        let mut rows = Self::default();
        let Some(text) = base.text(&project.root, project.page())? else { return Ok(rows) };
        let source = SourceFile::new(project.page(), text);
        let page = Page::with_reference(source, reference(base, project)?.as_ref());
        for diagnostic in page.diagnostics.iter().filter(|one| !one.is_error()) {
            for row in rows_of(diagnostic, &page.source) {
                *rows.0.entry(row).or_default() += 1;
            }
        }
        Ok(rows)
    }

    /// Removes the rows of a diagnostic. Returns whether all were present.
    fn take(&mut self, diagnostic: &Diagnostic, source: &SourceFile) -> bool {
        let mut has_all = true;
        for row in rows_of(diagnostic, source) {
            match self.0.get_mut(&row) {
                Some(count) if *count > 0 => *count -= 1,
                _ => has_all = false,
            }
        }
        has_all
    }
}

/// Reads the reference page of a revision; `None` if it is missing or has errors.
fn reference(base: &BaseRevision, project: &Project) -> Result<Option<Reference>, InputError> {
    let Some(page) = &project.reference else { return Ok(None) };
    let Some(text) = base.text(&project.root, page.path())? else { return Ok(None) };
    let catalog = Page::parse(SourceFile::new(page.path(), text)).into_catalog().ok();
    Ok(catalog.map(|catalog| Reference::new(page.clone(), Arc::new(catalog))))
}

/// Returns the rows of a diagnostic: the row of its span, and those of its related spans. Repeated
/// diagnostics are merged, so a new row may be a related span of an older diagnostic.
fn rows_of(diagnostic: &Diagnostic, source: &SourceFile) -> Vec<RowOfRule> {
    let labels = std::iter::once(&diagnostic.primary).chain(&diagnostic.related);
    let labels = labels.filter(|label| label.file == *source.id());
    let row = |label: &Label| RowOfRule {
        rule: diagnostic.rule.name,
        row: row_text(label, source),
        text: label.text.clone(),
    };
    labels.map(row).collect()
}

/// Returns the first cell of a row and the cell of a label, or the whole row if the label has several cells.
fn row_text(label: &Label, source: &SourceFile) -> String {
    let line = source.line_span(label.span.start);
    let row = source.slice(line);
    let (start, end) =
        (label.span.start.saturating_sub(line.start), label.span.end.saturating_sub(line.start));
    let text =
        match (split_row(row).next(), split_row(row).find(|cell| cell.start <= start && end <= cell.end)) {
            (Some(first), Some(cell)) if row.contains('|') => {
                let text = |cell: Range<usize>| row.get(cell).unwrap_or_default();
                format!("{} | {}", text(first), text(cell))
            }
            _ => row.to_owned(),
        };
    // Another row may have changed the width of the columns.
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
