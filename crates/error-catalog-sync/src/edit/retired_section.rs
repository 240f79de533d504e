//! Finds the positions that the rows of retired errors can be inserted at.

use std::ops::Range;

use error_catalog_page::column_kind::key;
use error_catalog_page::lines::{Lines, line_end};
use error_catalog_page::parse::cell::OPTIONS;
use error_catalog_page::parse::markdown::markdown;
use error_catalog_page::parse::table::Table;
use error_catalog_page::tables::page_table::PageTable;
use error_catalog_page::tables::retired::{is_of_retired, is_retired_heading};
use error_catalog_page::{SourceFile, Span, TextEdit};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::edit::table_line::TableLine;
use crate::edit::target::Target;
use crate::page::Page;

/// The heading of a new section.
pub(crate) const HEADING: &str = "Retired errors";

/// Rows that are added to the retired errors of a page.
pub(crate) struct RetiredRows<'p> {
    pub(crate) page: &'p Page,
    /// A table with the columns of the rows.
    pub(crate) table: &'p Table<'p>,
    /// The lines.
    pub(crate) rows: Vec<String>,
    /// The lines of the page that are removed at the same time.
    pub(crate) removed: Span,
}

/// Returns the ways to move a row below a heading of retired errors, the best first. Whether a way is right shows only
/// when the page is read again.
pub(crate) fn moves(target: &Target<'_>, tables: &[PageTable<'_>]) -> Vec<Vec<TextEdit>> {
    let (page, row) = (target.page, target.row.span.start);
    let headings = headings(&page.source, page.body);
    let removal = removal(target);
    let rows = vec![target.line.text().to_owned()];
    let rows = RetiredRows { page, table: target.table, rows, removed: removal.span };
    let mut positions: Vec<Option<TextEdit>> = Vec::new();
    let keys = target.table.header_keys();
    let fits = |table: &&Table<'_>| is_of_retired(table) && table.header_keys() == keys;
    let mut tables = tables.iter().map(|table| &table.table);
    positions.push(tables.find(fits).and_then(|table| rows.below_table(table)));
    let is_default = |heading: &&Heading<'_>| key(heading.text.trim_matches(['#', ' '])) == key(HEADING);
    let retired = headings.iter().find(is_default);
    let retired = retired.or_else(|| headings.iter().find(|heading| is_retired_heading(heading.text)));
    positions.push(retired.and_then(|heading| {
        let next = headings.iter().find(|next| next.start > heading.start);
        let at = next.map_or_else(|| content_end(&page.source, page.body), |next| next.start);
        rows.insert(at, rows.table()?)
    }));
    positions.push(rows.at_end(2));
    // If `tables:` names headings, only tables below them are read.
    let above = headings.iter().rfind(|heading| heading.start < row);
    if let Some(above) = above {
        let mut below = headings.iter().filter(|heading| heading.start > row);
        let next = below.find(|heading| heading.level <= above.level);
        let level = (above.level + 1).min(6);
        positions.push(match next {
            None => rows.at_end(level),
            Some(next) => rows.section(level).and_then(|section| rows.insert(next.start, section)),
        });
    }
    positions.into_iter().flatten().map(|position| vec![removal.clone(), position]).collect()
}

impl RetiredRows<'_> {
    /// Inserts the rows below the last row of a table.
    pub(crate) fn below_table(&self, table: &Table<'_>) -> Option<TextEdit> {
        let source = &self.page.source;
        let last = match table.rows.last() {
            Some(row) => TableLine::at(source, row.span.start)?,
            None => TableLine::at(source, table.header.span.start)?.below()?,
        };
        let (at, end) = (last.next_line(), line_end(&source.text));
        let is_unfinished = at == last.range.end;
        let mut lines = String::new();
        for row in &self.rows {
            let (before, after) = if is_unfinished { (end, "") } else { ("", end) };
            lines.extend([before, last.markers(), row, after]);
        }
        Some(source.edit(at..at, lines))
    }

    /// Inserts a section at the end of the page, above its footer.
    pub(crate) fn at_end(&self, level: usize) -> Option<TextEdit> {
        self.insert(content_end(&self.page.source, self.page.body), self.section(level)?)
    }

    /// Inserts text at the start of a line or at the end of the page, between blank lines. The page keeps its last line
    /// end, or has none as before.
    fn insert(&self, at: usize, content: String) -> Option<TextEdit> {
        let text = &self.page.source.text;
        let end = line_end(text);
        let before = text.get(..if self.removed.end == at { self.removed.start } else { at })?;
        let gap = match before {
            text if !ends_line(text) => [end, end].concat(),
            text if text.ends_with(&[end, end].concat()) => String::new(),
            _ => end.to_owned(),
        };
        let below = if at < text.len() { [end, end].concat() } else { String::new() };
        let last = if at == text.len() && ends_line(text) { end } else { "" };
        Some(self.page.source.edit(at..at, [gap, content, below, last.to_owned()].concat()))
    }

    fn section(&self, level: usize) -> Option<String> {
        let end = line_end(&self.page.source.text);
        Some(format!("{} {HEADING}{end}{end}{}", "#".repeat(level), self.table()?))
    }

    /// Returns a table with only these rows. The last line has no line end.
    fn table(&self) -> Option<String> {
        let header = TableLine::at(&self.page.source, self.table.header.span.start)?;
        let delimiter = header.below()?;
        let mut lines = vec![header.text(), delimiter.text()];
        lines.extend(self.rows.iter().map(String::as_str));
        Some(lines.join(line_end(&self.page.source.text)))
    }
}

/// A heading outside of lists and quotes.
struct Heading<'s> {
    start: usize,
    level: usize,
    text: &'s str,
}

/// Returns the headings of a page. A `#` in code does not begin a heading.
fn headings(source: &SourceFile, body: usize) -> Vec<Heading<'_>> {
    let markdown = markdown(source, body);
    let (mut headings, mut depth) = (Vec::new(), 0_usize);
    for (event, span) in Parser::new_ext(markdown, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::Item) => depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => depth -= 1,
            Event::Start(Tag::Heading { level, .. }) if depth == 0 => {
                let text = markdown.get(span.clone()).unwrap_or_default();
                let start = source.line_at(body + span.start).map_or(body + span.start, |(start, _)| start);
                headings.push(Heading { start, level: level as usize, text });
            }
            _ => {}
        }
    }
    headings
}

/// Removes the line of the row, or its whole table if it has no other row. One blank line remains between the text above
/// a removed table and the text below it.
fn removal(target: &Target<'_>) -> TextEdit {
    let source = &target.page.source;
    let (text, is_last) = (&source.text, target.table.rows.len() == 1);
    let first = if is_last { target.table.header.span.start } else { target.row.span.start };
    let start = source.line_at(first).map_or(first, |(start, _)| start);
    let (next, end) = (target.line.next_line(), line_end(text));
    let above = start.checked_sub(1).and_then(|offset| source.line_at(offset)).map(|(_, line)| line);
    let has_text_above = start > target.page.body && above.is_some_and(|line| !is_blank_line(line));
    let (line_start, below) = source.line_at(next).unwrap_or((next, ""));
    if !is_last || line_start != next || next == text.len() {
        source.edit(start..next, "")
    } else if below.is_empty() && !has_text_above {
        source.edit(start..next + end.len(), "")
    } else if has_text_above && !is_blank_line(below) {
        source.edit(start..next, end)
    } else {
        source.edit(start..next, "")
    }
}

/// Returns whether a line has only spaces, in a quote or outside.
fn is_blank_line(line: &str) -> bool {
    line.trim_start_matches(['>', ' ', '\t']).is_empty()
}

/// Returns the offset of the end of the content: of link definitions at the end, or of a footer below a thematic break.
fn content_end(source: &SourceFile, body: usize) -> usize {
    let markdown = markdown(source, body);
    let (mut footer, mut depth) = (None, 0_usize);
    for (event, span) in Parser::new_ext(markdown, OPTIONS).into_offset_iter() {
        match event {
            Event::Rule if depth == 0 => footer = footer.or(Some(body + span.start)),
            Event::Start(Tag::Heading { .. } | Tag::Table(_)) => footer = None,
            Event::Start(Tag::BlockQuote(_) | Tag::Item) => depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => depth -= 1,
            _ => {}
        }
    }
    let end = footer.unwrap_or(source.text.len());
    let content = source.text.get(body..end).unwrap_or_default();
    let is_after_content = |line: &&Range<usize>| {
        let line = content.get(line.start..line.end).unwrap_or_default().trim();
        line.is_empty() || (line.starts_with('[') && line.contains("]:"))
    };
    let lines: Vec<Range<usize>> = Lines::new(content).collect();
    let after_content = lines.iter().rev().take_while(is_after_content);
    let definitions =
        after_content.filter(|line| !content.get((*line).clone()).unwrap_or_default().trim().is_empty());
    definitions.last().map_or(end, |line| body + line.start)
}

fn ends_line(text: &str) -> bool {
    text.ends_with(['\n', '\r'])
}
