//! A line of a table: its pipes, and the text between them.

use std::ops::Range;

use error_catalog_page::parse::gfm::split_row;
use error_catalog_page::{SourceFile, TextEdit};
use unicode_width::UnicodeWidthStr as _;

/// The spaces around a cell in Markdown. A no-break space is text.
const SPACES: [char; 4] = [' ', '\t', '\x0B', '\x0C'];

/// A line of a table. All ranges are bytes of the page.
#[derive(Clone, Debug)]
pub(crate) struct TableLine<'p> {
    source: &'p SourceFile,
    /// The line after its indentation and the markers of quotes and lists, without its line end.
    pub(crate) range: Range<usize>,
    /// True if the line ends with a pipe.
    trailing: bool,
    /// The ranges between the pipes, with spaces.
    slots: Vec<Range<usize>>,
}

impl<'p> TableLine<'p> {
    /// Reads the line of a table from the byte at which it begins.
    pub(crate) fn at(source: &'p SourceFile, start: usize) -> Option<Self> {
        let (line_start, line) = source.line_at(start)?;
        let end = line_start + line.len();
        let text = source.text.get(start..end)?;
        let slots: Vec<Range<usize>> =
            split_row(text).map(|cell| start + cell.start..start + cell.end).collect();
        let trailing = slots.last().is_none_or(|last| last.end < end);
        Some(Self { source, range: start..end, trailing, slots })
    }

    /// Returns the next line.
    pub(crate) fn below(&self) -> Option<Self> {
        let below = self.next_line();
        let (start, line) = self.source.line_at(below).filter(|(start, _)| *start == below)?;
        let markers = line.len() - line.trim_start_matches(['>', ' ', '\t']).len();
        Self::at(self.source, start + markers)
    }

    /// Returns the offset of the next line, or of the end of the text.
    pub(crate) fn next_line(&self) -> usize {
        let rest = self.source.text.get(self.range.end..).unwrap_or_default();
        let line_end = if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
        self.range.end + line_end
    }

    /// Returns the indentation and the markers before the line.
    pub(crate) fn markers(&self) -> &'p str {
        let start = self.source.line_at(self.range.start).map_or(self.range.start, |(start, _)| start);
        self.source.text.get(start..self.range.start).unwrap_or_default()
    }

    pub(crate) fn text(&self) -> &'p str {
        self.source.text.get(self.range.clone()).unwrap_or_default()
    }

    /// Returns the number of cells.
    pub(crate) fn count(&self) -> usize {
        self.slots.len()
    }

    /// Returns the content of each cell, without the spaces around it.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &'p str> {
        self.slots.iter().map(|slot| self.slot(slot).trim_matches(SPACES))
    }

    /// Replaces the content of a cell. The next pipe keeps its position if there is room.
    pub(crate) fn fill(&self, index: usize, content: &str) -> Option<TextEdit> {
        let slot = self.slots.get(index)?;
        let before = self.slot(slot);
        let inside = before.trim_start_matches(SPACES);
        let lead = if inside.is_empty() { " " } else { before.get(..before.len() - inside.len())? };
        if index + 1 == self.slots.len() && !self.trailing {
            return Some(self.source.edit(slot.clone(), format!("{lead}{content}")));
        }
        let needs_space = before.ends_with(SPACES) || content.ends_with('\\');
        let room = before.width().saturating_sub(lead.width() + content.width());
        Some(self.source.edit(
            slot.clone(),
            format!("{lead}{content}{}", " ".repeat(if needs_space { room.max(1) } else { room })),
        ))
    }

    fn slot(&self, slot: &Range<usize>) -> &'p str {
        self.source.text.get(slot.clone()).unwrap_or_default()
    }
}
