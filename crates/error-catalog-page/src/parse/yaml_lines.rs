//! The lines of front matter, and edits of them.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::parse::node::Tree;
use crate::parse::table::tables;
use crate::source::SourceFile;
use crate::span::Span;

/// The line above and the line below front matter.
pub(crate) const FENCE: &str = "---";

/// The text of front matter.
#[derive(Clone, Copy)]
pub(crate) struct FrontMatterText<'s> {
    pub(crate) source: &'s SourceFile,
    pub(crate) yaml: &'s Range<usize>,
}

/// A line of front matter.
pub(crate) struct Line<'s> {
    pub(crate) start: usize,
    /// The spaces and tabs before the text.
    pub(crate) indent: &'s str,
    /// Whether the line begins a list item.
    pub(crate) is_item: bool,
    /// The offset of the first character of its first key, after the dashes of list items.
    pub(crate) content: usize,
    /// The text from there on.
    pub(crate) text: &'s str,
}

impl Line<'_> {
    /// The number of characters before the line's first key.
    pub(crate) fn column(&self) -> usize {
        self.content - self.start
    }

    /// The name before the first `:`.
    pub(crate) fn name(&self) -> &str {
        self.text.split_once(':').map_or("", |(name, _)| name)
    }

    pub(crate) fn has_content(&self) -> bool {
        !self.text.is_empty() && !self.text.starts_with('#')
    }

    /// Whether an offset is in the first key of the line, or at the `:` that ends it.
    pub(crate) fn is_in_first_key(&self, source: &SourceFile, at: usize) -> bool {
        let before = source.slice(self.content..at.max(self.content));
        !before.contains([':', '{', '[', '"', '\''])
    }
}

impl<'s> FrontMatterText<'s> {
    /// Adds the fix that replaces a span, if the front matter can then be read beyond it.
    pub(crate) fn fixed(&self, diagnostic: Diagnostic, title: &str, span: Span, text: String) -> Diagnostic {
        let (before, after) =
            (self.source.slice(0..span.start), self.source.slice(span.end..self.source.text.len()));
        let end = (self.yaml.end + text.len()).saturating_sub(span.len());
        let is_fixed = match Tree::parse(&[before, &text, after].concat(), &(self.yaml.start..end)) {
            Ok(_) => true,
            Err(error) => error.offset > span.start + text.len(),
        };
        if is_fixed { diagnostic.with_fix(self.source.fix(title, span, text)) } else { diagnostic }
    }

    pub(crate) fn line(&self, at: usize) -> Line<'s> {
        let span = self.source.line_span(at);
        let text = self.source.slice(span);
        let mut rest = text.trim_start_matches([' ', '\t']);
        let indent = text.strip_suffix(rest).unwrap_or_default();
        let is_item = rest.starts_with("- ");
        while let Some(item) = rest.strip_prefix("- ") {
            rest = item.trim_start_matches(' ');
        }
        Line { start: span.start, indent, is_item, content: span.end - rest.len(), text: rest.trim_end() }
    }

    /// The nearest line above another line that is not empty and not a comment.
    pub(crate) fn above(&self, line: &Line<'_>) -> Option<Line<'s>> {
        let mut start = line.start;
        while start > self.yaml.start {
            let above = self.line(start - 1);
            if above.has_content() {
                return Some(above);
            }
            start = above.start;
        }
        None
    }

    /// The lines from one on.
    pub(crate) fn lines_from(&self, start: usize) -> impl Iterator<Item = Line<'s>> {
        std::iter::successors(Some(start), |start| self.source.next_line(*start))
            .take_while(|start| *start < self.yaml.end)
            .map(|start| self.line(start))
    }

    /// The column of most settings: the least of equally common columns.
    pub(crate) fn column_of_settings(&self, is_setting: impl Fn(&Line<'_>) -> bool) -> Option<usize> {
        let below = self.lines_from(self.yaml.start).skip_while(|line| line.text != "catalog:").skip(1);
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        for line in below.filter(is_setting) {
            *counts.entry(line.column()).or_default() += 1;
        }
        counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(column, _)| column)
    }

    /// Moves the first key of a line to another column, with the lines that belong to it.
    pub(crate) fn shifted(&self, line: &Line<'_>, column: usize) -> (Span, String) {
        let own = line.column();
        let below = self.lines_from(line.start).skip(1);
        let below = below.take_while(|below| !below.has_content() || below.indent.len() > own.max(column));
        let (mut text, mut end) = (" ".repeat(column), self.source.line_span(line.start).end);
        text.push_str(self.source.slice(line.content..end));
        for below in below {
            let content = below.start + below.indent.len();
            text.push_str(self.source.slice(end..below.start));
            text.push_str(&" ".repeat((below.indent.len() + column).saturating_sub(own)));
            end = self.source.line_span(below.start).end;
            text.push_str(self.source.slice(content..end));
        }
        (Span::new(line.start, end), text)
    }
}

/// Whether an offset is in a row of a table.
pub(crate) fn is_row(source: &SourceFile, at: usize) -> bool {
    let rows = tables(source.markdown(0), 0).tables.into_iter().flat_map(|table| table.rows);
    rows.map(|row| row.span).any(|span| span.contains(&at))
}

/// Whether a line may be part of front matter.
pub(crate) fn is_part(line: &str) -> bool {
    line.is_empty() || is_field(line) || line.starts_with([' ', '\t', '#', '-', '}', ']'])
}

/// Whether a line is a field `name: value`.
pub(crate) fn is_field(line: &str) -> bool {
    line.split_once(':').is_some_and(|(name, value)| {
        !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
            && (value.is_empty() || value.starts_with(' '))
    })
}

/// Returns a line of a text without trailing white space.
pub(crate) fn line_text<'t>(text: &'t str, line: &Range<usize>) -> &'t str {
    text.get(line.clone()).unwrap_or_default().trim_end()
}
