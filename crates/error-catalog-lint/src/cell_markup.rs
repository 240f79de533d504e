//! The markup of a cell, for lints that parse it.

use std::borrow::Cow;
use std::ops::Range;

use error_catalog_page::parse::cell::OPTIONS;
use error_catalog_page::{Cell, Diagnostic, ErrorRow, Fix, Rule, Span};
use pulldown_cmark::{Event, Parser};

use crate::lint_context::LintContext;

/// A cell is parsed after this text, so that it cannot begin a list or a block of HTML.
const START: &str = "x ";

/// A cell that may have markup, or text that is nearly markup. Ranges are bytes of its markup.
pub(crate) struct CellMarkup<'c, 'p> {
    context: &'c LintContext<'p>,
    pub(crate) cell: &'p Cell<'p>,
    pub(crate) markup: &'p str,
    pub(crate) is_message: bool,
}

/// A part of a cell, as Markdown parses it.
pub(crate) struct MarkupEvent<'t> {
    pub(crate) event: Event<'t>,
    pub(crate) range: Range<usize>,
}

impl<'c, 'p> CellMarkup<'c, 'p> {
    /// Returns the cells of a row that may have markup. Most cells are plain text.
    pub(crate) fn of_row(row: &ErrorRow<'p>, context: &'c LintContext<'p>) -> Vec<Self> {
        let mut cells = Vec::new();
        let message = row.message_cell();
        for cell in [row.code_cell(), message, row.meaning_cell(), row.fix_cell()].into_iter().flatten() {
            let is_plain = matches!(cell.text, Cow::Borrowed(text) if text.len() == cell.span.len());
            let markup = context.markup(cell);
            if !is_plain && markup.contains(['<', '*', '_', '~', '\\', '&', '`', '[']) {
                let is_message = message.is_some_and(|message| message.span == cell.span);
                cells.push(Self { context, cell, markup, is_message });
            }
        }
        cells
    }

    /// Parses the markup, and calls a function for each part.
    pub(crate) fn parse(&self, mut read: impl FnMut(MarkupEvent<'_>)) {
        let text = [START, self.markup].concat();
        for (event, span) in Parser::new_ext(&text, OPTIONS).into_offset_iter() {
            let range = span.start.saturating_sub(START.len())..span.end.saturating_sub(START.len());
            read(MarkupEvent { event, range });
        }
    }

    /// Returns a part of the markup.
    pub(crate) fn part(&self, range: Range<usize>) -> &'p str {
        self.markup.get(range).unwrap_or_default()
    }

    /// Returns a diagnostic about a part.
    pub(crate) fn diagnostic(
        &self,
        rule: &'static Rule,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> Diagnostic {
        self.context.diagnostic(rule, self.span(range), message)
    }

    /// Returns a fix that writes a text in place of a part.
    pub(crate) fn fix(&self, title: impl AsRef<str>, range: Range<usize>, text: impl Into<String>) -> Fix {
        self.context.fix(title, self.span(range), text)
    }

    /// Returns a fix that writes a text in place of a part, and shows it in its title.
    pub(crate) fn write(&self, range: Range<usize>, text: String) -> Fix {
        self.fix(format!("write `{text}`"), range, text)
    }

    /// Returns a fix that writes a text at the end.
    pub(crate) fn close(&self, text: &str) -> Fix {
        let end = self.markup.len();
        self.fix(format!("write `{text}` at the end of the cell"), end..end, text)
    }

    fn span(&self, range: Range<usize>) -> Span {
        let start = self.cell.span.start;
        Span::new(start + range.start, start + range.end)
    }
}
