//! A line of a table as it is written: its pipes, and what stands between them.

use std::ops::Range;

use error_catalog_page::SourceFile;
use error_catalog_page::parse::gfm::split_row;
use unicode_width::UnicodeWidthStr as _;

use crate::edit::patch::Patch;

/// What Markdown takes for blanks around a cell; a no-break space is text.
const BLANKS: [char; 4] = [' ', '\t', '\x0B', '\x0C'];

/// A line of a table. All places are bytes of the page.
#[derive(Clone, Debug)]
pub(crate) struct Written<'p> {
    source: &'p SourceFile,
    /// The line behind its indentation and the marks of quotes and lists, without its end.
    pub(crate) range: Range<usize>,
    /// Whether it begins with a pipe.
    pub(crate) leading: bool,
    /// Whether it ends with one.
    pub(crate) trailing: bool,
    /// What stands between its pipes, blanks included.
    slots: Vec<Range<usize>>,
}

impl<'p> Written<'p> {
    /// The line of a table that begins at a byte.
    pub(crate) fn at(source: &'p SourceFile, start: usize) -> Option<Self> {
        let (line_start, line) = source.line_at(start)?;
        let end = line_start + line.len();
        let text = source.text.get(start..end)?;
        let leading = text.starts_with('|');
        let slots: Vec<Range<usize>> =
            split_row(text).map(|cell| start + cell.start..start + cell.end).collect();
        let trailing = slots.last().is_none_or(|last| last.end < end);
        Some(Self { source, range: start..end, leading, trailing, slots })
    }

    /// The line below it.
    pub(crate) fn below(&self) -> Option<Self> {
        let below = self.next_line();
        let (start, line) = self.source.line_at(below).filter(|(start, _)| *start == below)?;
        let marks = line.len() - line.trim_start_matches(['>', ' ', '\t']).len();
        Self::at(self.source, start + marks)
    }

    /// Where the line below begins, or the text ends.
    pub(crate) fn next_line(&self) -> usize {
        let rest = self.source.text.get(self.range.end..).unwrap_or_default();
        self.range.end + if rest.starts_with("\r\n") { 2 } else { usize::from(!rest.is_empty()) }
    }

    /// What stands before it in its line.
    pub(crate) fn marks(&self) -> &'p str {
        let start = self.source.line_at(self.range.start).map_or(self.range.start, |(start, _)| start);
        self.source.text.get(start..self.range.start).unwrap_or_default()
    }

    pub(crate) fn text(&self) -> &'p str {
        self.source.text.get(self.range.clone()).unwrap_or_default()
    }

    /// Whether it may be read as a list, a heading or the like once a blank stands behind its first cell.
    pub(crate) fn needs_pipe(&self) -> bool {
        let first = self.cells().next().unwrap_or_default();
        let digits = first.trim_start_matches(|c: char| c.is_ascii_digit());
        first.starts_with(|c: char| c.is_ascii_punctuation()) || matches!(digits, "." | ")")
    }

    /// Returns whether its last cell ends with a backslash, which would escape the end of a line.
    pub(crate) fn ends_with_backslash(&self) -> bool {
        self.cells().last().is_some_and(|cell| cell.ends_with('\\'))
    }

    /// How many cells it has.
    pub(crate) fn count(&self) -> usize {
        self.slots.len()
    }

    /// What stands in each cell, byte for byte, without the blanks around it.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &'p str> {
        self.slots.iter().map(|slot| self.slot(slot).trim_matches(BLANKS))
    }

    /// Puts something in the place of what a cell holds. The pipe behind it stays where it is, if there is room.
    pub(crate) fn fill(&self, index: usize, content: &str) -> Option<Patch> {
        let slot = self.slots.get(index)?;
        let before = self.slot(slot);
        let inside = before.trim_start_matches(BLANKS);
        let lead = if inside.is_empty() { " " } else { before.get(..before.len() - inside.len())? };
        if index + 1 == self.slots.len() && !self.trailing {
            return Some(Patch::new(slot.clone(), format!("{lead}{content}")));
        }
        let least = usize::from(before.ends_with(BLANKS) || content.ends_with('\\'));
        let room = before.width().saturating_sub(lead.width() + content.width());
        Some(Patch::new(slot.clone(), format!("{lead}{content}{}", " ".repeat(room.max(least)))))
    }

    fn slot(&self, slot: &Range<usize>) -> &'p str {
        self.source.text.get(slot.clone()).unwrap_or_default()
    }
}
