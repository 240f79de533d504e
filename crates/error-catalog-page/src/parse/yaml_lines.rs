//! The lines of front matter, and edits of their indentation.

use std::ops::Range;

use crate::parse::markdown::markdown;
use crate::parse::table::tables;
use crate::scalar::flow_scalar;
use crate::{Fix, SourceFile, Span};

/// The line above and the line below front matter.
pub(crate) const FENCE: &str = "---";

/// The indentation of a key below another one.
pub(crate) const STEP: usize = 2;

/// A character that looks like a space, and that YAML reads as text.
pub(crate) const NO_BREAK_SPACE: char = '\u{A0}';

/// The maximum number of fields that are read in a line.
const MAX_FIELDS: usize = 16;

/// The most lines above a line with which it may be level.
const MAX_LEVELS: usize = 6;

/// The text of front matter.
#[derive(Clone, Copy)]
pub(crate) struct FrontMatterText<'s> {
    pub(crate) source: &'s SourceFile,
    pub(crate) yaml: &'s Range<usize>,
}

/// A line of front matter.
pub(crate) struct Line<'s> {
    pub(crate) start: usize,
    /// The spaces, tabs and no-break spaces before the text.
    pub(crate) indent: &'s str,
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

    fn has_content(&self) -> bool {
        !self.text.is_empty() && !self.text.starts_with('#')
    }

    /// Returns the values of the line's first fields: up to the next field in the same brackets, and to the end.
    pub(crate) fn values(&self) -> Vec<Span> {
        let mut values = Vec::new();
        for (colon, _) in self.text.match_indices(": ").take(MAX_FIELDS) {
            let rest = self.text.get(colon + 2..).unwrap_or_default();
            let start = self.content + self.text.len() - rest.trim_start().len();
            let value = |end: &str| Span::new(start, start.max(self.content + colon + 2 + end.len()));
            let next_field = rest.split_once(": ").and_then(|(before, _)| before.rsplit_once(','));
            values.extend(next_field.map(|(before, _)| value(before)));
            values.push(value(rest.trim_end_matches(['}', ']', ' '])));
        }
        values
    }
}

impl<'s> FrontMatterText<'s> {
    pub(crate) fn line(self, at: usize) -> Line<'s> {
        let span = self.source.line_span(at);
        let text = self.source.slice(span);
        let mut rest = text.trim_start_matches([' ', '\t', NO_BREAK_SPACE]);
        let indent = text.strip_suffix(rest).unwrap_or_default();
        while let Some(item) = rest.strip_prefix("- ") {
            rest = item.trim_start_matches(' ');
        }
        Line { start: span.start, indent, content: span.end - rest.len(), text: rest.trim_end() }
    }

    /// The lines with content above the start of a line, the nearest first.
    pub(crate) fn above(self, start: usize) -> impl Iterator<Item = Line<'s>> {
        let before =
            move |start: usize| if start > self.yaml.start { Some(self.line(start - 1)) } else { None };
        std::iter::successors(before(start), move |line| before(line.start)).filter(Line::has_content)
    }

    /// The lines from one on.
    pub(crate) fn lines_from(self, start: usize) -> impl Iterator<Item = Line<'s>> {
        std::iter::successors(Some(start), move |start| self.source.next_line(*start))
            .take_while(move |start| *start < self.yaml.end)
            .map(move |start| self.line(start))
    }

    /// Returns the possible parents of a line among the lines above it: each is indented less than all lines between.
    pub(crate) fn levels(self, line: &Line<'s>) -> Vec<Line<'s>> {
        let mut levels: Vec<Line<'s>> = Vec::new();
        for above in self.above(line.start) {
            if levels.last().is_none_or(|below| above.column() < below.column()) {
                let is_outermost = above.column() == 0;
                levels.push(above);
                if is_outermost || levels.len() == MAX_LEVELS {
                    break;
                }
            }
        }
        levels
    }

    /// The first line above another line that is indented alike, without lines between that are indented less.
    pub(crate) fn first_of_level(self, level: &Line<'s>) -> Option<Line<'s>> {
        let block = self.above(level.start).take_while(|line| line.column() >= level.column());
        block.filter(|line| line.column() == level.column()).last()
    }

    /// The fix that puts a value in quotes; `None` for lists and fields in brackets. Quotes around the value are left out.
    pub(crate) fn quoted(self, value: Span) -> Option<Fix> {
        let text = self.source.slice(value);
        if text.starts_with(['{', '[']) {
            return None;
        }
        let text = flow_scalar(text.trim_matches('"').trim_matches(CURLY_QUOTES));
        Some(self.source.fix("put the value in quotes", value, text))
    }

    /// The fixes that move the first key of a line to another column: alone, and with the lines below that are indented
    /// more. Comments stay.
    pub(crate) fn moves(self, line: &Line<'s>, column: usize) -> Vec<Fix> {
        let own = line.column();
        if own == column || line.indent.len() + column < own {
            return Vec::new();
        }
        let mut below = Vec::new();
        for inner in self.lines_from(line.start).skip(1).filter(Line::has_content) {
            if inner.indent.len() <= line.indent.len() {
                break;
            }
            below.push(inner);
        }
        let indent = |line: &Line<'_>| {
            let width = (line.indent.len() + column).saturating_sub(own);
            self.source.edit(Span::new(line.start, line.start + line.indent.len()), " ".repeat(width))
        };
        let alone = Fix::new(MOVE, vec![indent(line)]);
        if below.is_empty() {
            return vec![alone];
        }
        let mut together = alone.clone();
        together.edits.extend(below.iter().map(indent));
        vec![alone, together]
    }
}

const MOVE: &str = "correct the indentation";

/// Returns the columns that a line below these lines may have: level with one of them, or below it.
pub(crate) fn columns_below(levels: &[Line<'_>]) -> Vec<usize> {
    let level = levels.iter().map(Line::column);
    level.clone().chain(level.map(|column| column + STEP)).collect()
}

const CURLY_QUOTES: [char; 6] = ['“', '”', '„', '‘', '’', '‚'];

/// Returns whether a text is between curly quotes, or begins with the only one that it has.
pub(crate) fn has_curly_quotes(text: &str) -> bool {
    text.starts_with(CURLY_QUOTES)
        && (text.ends_with(CURLY_QUOTES) || text.matches(CURLY_QUOTES).count() == 1)
}

/// Returns whether an offset is in a row of a table.
pub(crate) fn is_row(source: &SourceFile, at: usize) -> bool {
    let rows = tables(markdown(source, 0), 0).tables.into_iter().flat_map(|table| table.rows);
    rows.map(|row| row.span).any(|span| span.contains(&at))
}

/// Returns whether a line may be part of front matter.
pub(crate) fn is_part(line: &str) -> bool {
    line.is_empty() || is_field(line) || line.starts_with([' ', '\t', '#', '-', '}', ']'])
}

/// Returns whether a line is a field `name: value`.
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
