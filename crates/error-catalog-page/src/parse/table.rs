//! Finds the tables of a page, with the text and the span of each cell.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::column_kind::key;
use crate::lines::Lines;
use crate::parse::cell::{CellBuilder, OPTIONS};
use crate::parse::gfm::{
    CODE_INDENT, ParagraphTable, cells_of, column_at, is_delimiter, is_like_delimiter, is_lone_tag,
    table_in_paragraph, written_cells,
};
use crate::{Cell, SourceFile, Span};

/// A table of a page.
#[derive(Clone, Debug, Default)]
pub struct Table<'m> {
    /// The headings above the table, outermost first.
    pub headings: Vec<String>,
    /// The header row.
    pub header: Row<'m>,
    /// The rows below it.
    pub rows: Vec<Row<'m>>,
}

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub struct Row<'m> {
    /// The cells that CommonMark sees: as many as the header has.
    pub cells: Vec<Cell<'m>>,
    /// The number of cells in the page's text.
    pub written: usize,
    /// The bytes of the row in the page.
    pub span: Range<usize>,
}

impl Row<'_> {
    /// Returns whether the text has as many cells as the header.
    pub fn is_whole(&self) -> bool {
        self.written == self.cells.len()
    }

    /// Returns whether the row is a line of text, without any `|`, that is too near to its table.
    pub fn is_text(&self, source: &SourceFile) -> bool {
        self.written == 1 && !self.is_whole() && !source.slice(self.span.clone()).contains('|')
    }
}

impl Table<'_> {
    /// The headings of the columns as headings are compared.
    pub fn header_keys(&self) -> Vec<String> {
        self.header.cells.iter().map(|cell| key(&cell.text)).collect()
    }

    /// Returns the headings of the columns.
    pub(crate) fn column_headings(&self) -> impl Iterator<Item = &str> {
        self.header.cells.iter().map(|cell| &*cell.text)
    }

    /// Returns the headings of the columns in one line.
    pub(crate) fn header_line(&self) -> String {
        self.column_headings().collect::<Vec<_>>().join(" | ")
    }

    /// The innermost heading above the table.
    pub fn heading(&self) -> Option<&str> {
        self.headings.last().map(String::as_str)
    }
}

/// A line that is written like a row or like a delimiter row and is in no table, or a line of text in a table.
#[derive(Clone, Copy, Debug)]
pub struct OrphanRow {
    /// The row, without the spaces or the marker of a quote or an item before it.
    pub span: Span,
    /// The number of its cells.
    pub cells: usize,
    /// The character between its cells.
    pub separator: Separator,
    /// True if it is made of dashes, as the row below a header.
    pub is_delimiter: bool,
    /// The block that holds it.
    pub block: Block,
}

/// The character between the cells of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// `|`.
    Pipe,
    /// A tab, as in a row that was copied from a spreadsheet. There may be pipes, too.
    Tab,
}

impl OrphanRow {
    /// Reads a line; `None` if it is not written like a row.
    fn read(span: Span, row: &str, block: Block) -> Option<Self> {
        let is_row = row.len() > 1 && row.starts_with('|') && row.ends_with('|');
        let is_delimiter = is_like_delimiter(row);
        let cells = written_cells(row);
        let has_tabs = row.contains('\t') && matches!(block, Block::Text | Block::Table);
        let (separator, cells) = if has_tabs && !is_delimiter && (!is_row || cells == 1) {
            (Separator::Tab, cells_of(row).len())
        } else if is_row || is_delimiter || block == Block::Table {
            (Separator::Pipe, cells)
        } else {
            return None;
        };
        Some(Self { span, cells, separator, is_delimiter, block })
    }

    /// Returns whether tabs separate the cells.
    pub fn is_tabbed(&self) -> bool {
        self.separator == Separator::Tab
    }
}

/// The block that holds an orphan row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph, or the lines after the end of a table.
    Text,
    /// A table that reads the line as a row of one cell.
    Table,
    /// Indented code.
    Code,
    /// HTML other than a comment.
    Html,
    /// Code between fences or a comment, without an end.
    Unclosed {
        /// The start of the line.
        start: usize,
    },
}

/// The tables of a page, and the rows outside of them.
#[derive(Debug)]
pub struct Tables<'m> {
    /// The tables, in the order of the page.
    pub tables: Vec<Table<'m>>,
    /// The lines that are written like rows and are in no table, in the order of the page.
    pub orphan_rows: Vec<OrphanRow>,
}

/// Every table of `markdown`, which begins at byte `start` of its page.
pub fn tables(markdown: &str, start: usize) -> Tables<'_> {
    let mut reader = TableReader { markdown, start, ..TableReader::default() };
    reader.read_all();
    Tables { tables: reader.tables, orphan_rows: reader.orphan_rows }
}

/// Follows the parser's events. Content outside of headings and tables is skipped.
#[derive(Default)]
struct TableReader<'m> {
    markdown: &'m str,
    start: usize,
    tables: Vec<Table<'m>>,
    orphan_rows: Vec<OrphanRow>,
    table: Option<Table<'m>>,
    /// How many quotes and list items are open.
    depth: usize,
    /// The column from which an indented line is code instead of a row.
    code_column: usize,
    row: Row<'m>,
    /// The headings above, outermost first.
    headings: Vec<OpenHeading>,
    inside: Inside,
    cell: CellBuilder<'m>,
}

/// A heading and its level.
struct OpenHeading {
    level: usize,
    text: String,
}

#[derive(Default, PartialEq)]
enum Inside {
    #[default]
    Elsewhere,
    Heading,
    Cell,
}

impl<'m> TableReader<'m> {
    fn read_all(&mut self) {
        let mut events = Parser::new_ext(self.markdown, OPTIONS).into_offset_iter().peekable();
        while let Some((event, mut span)) = events.next() {
            match event {
                Event::Start(Tag::Paragraph) => {}
                Event::Start(Tag::CodeBlock(kind)) => {
                    events.by_ref().find(|(event, _)| *event == Event::End(TagEnd::CodeBlock));
                    self.read_code(&kind, span);
                    continue;
                }
                event => {
                    self.read(event, span);
                    continue;
                }
            }
            events.by_ref().find(|(event, _)| *event == Event::End(TagEnd::Paragraph));
            let below = events.peek().filter(|(event, _)| matches!(event, Event::Start(Tag::Table(_))));
            let gap = below.and_then(|(_, below)| self.markdown.get(span.end..below.start));
            let is_adjacent = gap.is_some_and(|gap| gap.trim_start_matches(' ').is_empty());
            let end = match below {
                Some((_, below)) if is_adjacent => below.end,
                _ => span.end,
            };
            let paragraph_table = self.table_in_paragraph(span.start..end);
            let is_read_by_parser =
                matches!(paragraph_table, ParagraphTable::Table(at) if span.start + at >= span.end);
            if self.depth == 0 && end > span.end && !is_read_by_parser {
                // A table directly below, to the parser, is the same paragraph to GitHub.
                events.by_ref().find(|(event, _)| *event == Event::End(TagEnd::Table));
                span.end = end;
            }
            self.read_paragraph(
                span,
                if is_read_by_parser { ParagraphTable::Nothing } else { paragraph_table },
            );
        }
    }

    fn read(&mut self, event: Event<'m>, span: Range<usize>) {
        let in_page = self.start + span.start..self.start + span.end;
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                // A line of dashes makes a heading of the lines above it.
                self.find_orphan_rows(span, Block::Text);
                let level = level as usize;
                self.headings.retain(|open| open.level < level);
                self.headings.push(OpenHeading { level, text: String::new() });
                self.inside = Inside::Heading;
            }
            Event::End(TagEnd::Heading(_)) => {
                let text = self.cell.finish(in_page).text.into_owned();
                if let Some(open) = self.headings.last_mut() {
                    open.text = text;
                }
                self.inside = Inside::Elsewhere;
            }
            Event::Start(Tag::BlockQuote(_) | Tag::Item) => self.depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => self.depth -= 1,
            Event::Start(Tag::Table(_)) => self.start_table(span),
            Event::End(TagEnd::Table) => self.tables.extend(self.table.take()),
            Event::Start(Tag::TableHead | Tag::TableRow) => self.start_row(span),
            Event::End(TagEnd::TableHead) => self.end_row(|table, row| table.header = row),
            Event::End(TagEnd::TableRow) => {
                self.find_text_row(span);
                self.end_row(|table, row| table.rows.push(row));
            }
            Event::Start(Tag::TableCell) => self.inside = Inside::Cell,
            Event::End(TagEnd::TableCell) => {
                self.row.cells.push(self.cell.finish(in_page));
                self.inside = Inside::Elsewhere;
            }
            Event::Start(Tag::HtmlBlock) => self.read_html(span),
            event if self.inside != Inside::Elsewhere => self.cell.push(event, in_page),
            // A list without blank lines has no paragraphs.
            Event::Text(text) if text.starts_with('|') => self.read_text(span.start),
            _ => {}
        }
    }

    fn start_table(&mut self, span: Range<usize>) {
        let mut lines = self.markdown.get(span.clone()).unwrap_or_default().split(['\n', '\r']);
        let delimiter = lines.by_ref().skip(1).find(|line| !line.is_empty()).unwrap_or_default();
        if !is_delimiter(delimiter.trim_start_matches(['>', ' ', '\t'])) {
            self.find_orphan_rows(span, Block::Text);
            return;
        }
        let headings = self.headings.iter().map(|heading| heading.text.clone()).collect();
        let container = if self.depth > 0 { column_at(self.markdown, span.start) } else { 0 };
        self.code_column = container + CODE_INDENT;
        self.table = Some(Table { headings, ..Table::default() });
    }

    fn start_row(&mut self, span: Range<usize>) {
        let line = self.markdown.get(span.clone()).unwrap_or_default();
        // To GitHub, such a line is code or a tag and ends the table: no line below it is a row.
        if is_lone_tag(line) || column_at(self.markdown, span.start) >= self.code_column {
            self.tables.extend(self.table.take());
        }
        let is_read_by_parser = |row: &OrphanRow| row.span.start >= self.start + span.start;
        if self.table.is_none() && !self.orphan_rows.last().is_some_and(is_read_by_parser) {
            self.find_orphan_rows(span.clone(), Block::Text);
        }
        let written = self.markdown.get(span.clone()).map_or(0, written_cells);
        let span = self.start + span.start..self.start + span.end;
        self.row = Row { cells: Vec::with_capacity(written), written, span };
    }

    /// Looks for a table in a paragraph and the lines directly below it.
    fn table_in_paragraph(&self, lines: Range<usize>) -> ParagraphTable {
        match self.markdown.get(lines) {
            Some(text) if self.depth == 0 => table_in_paragraph(text),
            _ => ParagraphTable::Nothing,
        }
    }

    /// Reads the table in a paragraph, and finds the lines like rows outside of it.
    fn read_paragraph(&mut self, span: Range<usize>, paragraph_table: ParagraphTable) {
        let ParagraphTable::Table(above) = paragraph_table else {
            return self.find_orphan_rows(span, Block::Text);
        };
        let at = span.start + above;
        self.find_orphan_rows(span.start..at, Block::Text);
        let (markdown, start) = (self.markdown, self.start);
        self.markdown = markdown.get(at..span.end).unwrap_or_default();
        self.start += at;
        self.read_all();
        (self.markdown, self.start) = (markdown, start);
    }

    /// Reads code: a closed fence is an example, and all else may be a table that is indented too far.
    fn read_code(&mut self, kind: &CodeBlockKind<'_>, span: Range<usize>) {
        let code = self.markdown.get(span.clone()).unwrap_or_default();
        let block = match kind {
            CodeBlockKind::Indented => Block::Code,
            CodeBlockKind::Fenced(_) => Block::Unclosed { start: self.start + span.start },
        };
        let last = code.lines().skip(1).last().unwrap_or_default().trim_start_matches(['>', ' ', '\t']);
        let is_closed = last.len() >= 3 && last.trim_end().trim_start_matches(['`', '~']).is_empty();
        if block == Block::Code || !is_closed {
            self.find_orphan_rows(span, block);
        }
    }

    fn read_html(&mut self, span: Range<usize>) {
        let html = self.markdown.get(span.clone()).unwrap_or_default();
        match html.trim_start().strip_prefix("<!--") {
            Some(comment) if comment.contains("-->") => {}
            Some(_) => {
                let block = Block::Unclosed { start: self.start + span.start };
                self.find_orphan_rows(span, block);
            }
            None => self.find_orphan_rows(span, Block::Html),
        }
    }

    /// Reads the line of a text of an item, if the text is the first in its line.
    fn read_text(&mut self, start: usize) {
        let (before, after) = self.markdown.split_at_checked(start).unwrap_or_default();
        let before = before.rsplit(['\n', '\r']).next().unwrap_or_default();
        if before.chars().all(|c| c.is_ascii_digit() || " \t>-+*.)".contains(c)) {
            let line = after.split(['\n', '\r']).next().unwrap_or_default();
            self.find_orphan_rows(start..start + line.len(), Block::Text);
        }
    }

    /// Finds lines with a pipe at both ends, lines like a delimiter row, and lines with cells between tabs.
    fn find_orphan_rows(&mut self, lines: Range<usize>, block: Block) {
        let text = self.markdown.get(lines.clone()).unwrap_or_default();
        for line in Lines::new(text) {
            let end = self.start + lines.start + line.start;
            let line = text.get(line).unwrap_or_default().trim_end();
            let end = end + line.len();
            let is_before = |c: char| c.is_whitespace() || (c == '>' && self.depth > 0);
            let row = line.trim_start_matches(is_before);
            self.orphan_rows.extend(OrphanRow::read(Span::new(end - row.len(), end), row, block));
        }
    }

    /// Finds a line of text that is too near to its table.
    fn find_text_row(&mut self, span: Range<usize>) {
        let line = self.markdown.get(span).unwrap_or_default().trim_end();
        if self.table.is_some() && self.row.written == 1 && !self.row.is_whole() && !line.contains('|') {
            let start = self.row.span.start;
            let row = OrphanRow::read(Span::new(start, start + line.len()), line, Block::Table);
            self.orphan_rows.extend(row);
        }
    }

    fn end_row(&mut self, keep: impl FnOnce(&mut Table<'m>, Row<'m>)) {
        let row = std::mem::take(&mut self.row);
        if let Some(table) = &mut self.table {
            keep(table, row);
        }
    }
}
