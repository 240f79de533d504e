//! Codes that are not integers on a page where all other codes are, and messages in quotes.

use std::ops::Range;

use error_catalog_model::{is_integer, likely_integer};

use crate::build::error_row::ErrorRow;
use crate::build::rows::Builder;
use crate::characters::quoted_text;
use crate::column_kind::ColumnKind;
use crate::diagnostic::{Diagnostic, Fix};
use crate::message_format::MessageFormat;
use crate::parse::cell::Cell;
use crate::rules::rows::MESSAGE_FORMAT;
use crate::span::Span;

/// A cell with the code of a row.
struct CodeCell<'t> {
    cell: &'t Cell<'t>,
    /// The bytes of the code in the text of the cell.
    range: Range<usize>,
    code: &'t str,
}

impl Builder<'_> {
    /// Returns whether the code of a column is that of a message, apart from letters that look like digits.
    pub(crate) fn is_same_code(&self, column: &str, code: &str) -> bool {
        let integer = |code: &str| likely_integer(code).unwrap_or_else(|| code.to_owned());
        column == code || (self.has_integer_codes && integer(column) == integer(code))
    }

    /// Reports a code that is not an integer although all other codes are. With a format, the message has the code, too.
    pub(crate) fn check_code(&mut self, row: &ErrorRow<'_>, format: Option<&MessageFormat>) {
        if !self.has_integer_codes {
            return;
        }
        let mut cells = code_cells(row, format);
        cells.retain(|cell| !is_integer(cell.code));
        let Some(CodeCell { cell, code, .. }) = cells.first() else { return };
        if let Some(diagnostic) = format.and_then(|format| self.quoted_message(row, format)) {
            self.diagnostics.push(diagnostic);
            return;
        }
        let integer = likely_integer(code);
        if integer.is_none() && row.text(&ColumnKind::Code).is_some() {
            // A word in a column of codes, such as `other`, may be on purpose.
            return;
        }
        let message = format!("expected an integer as in the other rows, found the code `{code}`");
        let exact_span = |cell: &CodeCell<'_>| cell.cell.exact_span(self.source, cell.range.clone());
        let exact_spans: Vec<Option<Span>> = cells.iter().map(exact_span).collect();
        let first = exact_spans.first().copied().flatten();
        let label = self.source.label(first.unwrap_or_else(|| cell.span.clone().into()));
        let diagnostic = Diagnostic::new(&MESSAGE_FORMAT, label, message);
        let exact_spans: Option<Vec<Span>> = exact_spans.into_iter().collect();
        self.diagnostics.push(match (integer, exact_spans) {
            (Some(integer), Some(spans)) => diagnostic.with_fix(Fix {
                title: format!("write `{integer}`"),
                is_safe: false,
                edits: spans.into_iter().map(|span| self.source.edit(span, integer.as_str())).collect(),
            }),
            (Some(integer), None) => diagnostic.with_help(format!("write `{integer}`")),
            (None, _) => diagnostic.with_help("write the integer that logs show"),
        });
    }

    /// Reports quotes around a message that otherwise has the format of the page.
    pub(crate) fn quoted_message(&self, row: &ErrorRow<'_>, format: &MessageFormat) -> Option<Diagnostic> {
        let cell = row.cell(&ColumnKind::Message)?;
        format.split(quoted_text(&cell.text)?)?;
        let message = format!("expected `{}`, found a message in quotes", format.text());
        let label = self.source.label(cell.span.clone());
        let diagnostic = Diagnostic::new(&MESSAGE_FORMAT, label, message);
        let markup = self.source.slice(cell.span.clone());
        let Some(inner) = quoted_text(markup) else {
            return Some(diagnostic.with_help("remove the quotes"));
        };
        let first = markup.chars().next().map_or(0, char::len_utf8);
        let (start, end) = (cell.span.start + first, cell.span.start + first + inner.len());
        let edits =
            vec![self.source.edit(cell.span.start..start, ""), self.source.edit(end..cell.span.end, "")];
        Some(diagnostic.with_fix(Fix { title: "remove the quotes".to_owned(), is_safe: false, edits }))
    }
}

/// Returns the cells of a row that have its code: that of its column, and its message if that has a format.
fn code_cells<'t>(row: &ErrorRow<'t>, format: Option<&MessageFormat>) -> Vec<CodeCell<'t>> {
    let code_cell = |cell: &'t Cell<'t>, range: Range<usize>| {
        Some(CodeCell { cell, code: cell.text.get(range.clone())?, range })
    };
    let column = row.cell(&ColumnKind::Code).filter(|cell| !cell.text.is_empty());
    let in_column = column.and_then(|cell| code_cell(cell, 0..cell.text.len()));
    let in_message = row.cell(&ColumnKind::Message).and_then(|cell| {
        let range = format?.code_range(&cell.text)?;
        code_cell(cell, range)
    });
    in_column.into_iter().chain(in_message).collect()
}
