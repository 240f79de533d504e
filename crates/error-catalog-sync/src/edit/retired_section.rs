//! Finds the positions that the row of a retired error can be moved to.

use std::ops::Range;

use error_catalog_page::column_kind::key;
use error_catalog_page::lines::{Lines, line_end};
use error_catalog_page::parse::cell::OPTIONS;
use error_catalog_page::parse::markdown::markdown;
use error_catalog_page::parse::table::Table;
use error_catalog_page::tables::page_table::PageTable;
use error_catalog_page::tables::retired::{is_of_retired, is_retired_heading};
use error_catalog_page::{SourceFile, TextEdit};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::edit::table_line::TableLine;
use crate::edit::target::Target;

const HEADING: &str = "Retired errors";

/// Returns the ways to move a row below a heading of retired errors, the best first. Whether a way is right shows only
/// when the page is read again.
pub(crate) fn moves(target: &Target<'_>, tables: &[PageTable<'_>]) -> Vec<Vec<TextEdit>> {
    let source = &target.page.source;
    let headings = headings(source, target.page.body);
    let mut positions: Vec<Option<TextEdit>> = Vec::new();
    let keys = target.table.header_keys();
    let fits = |table: &&Table<'_>| is_of_retired(table) && table.header_keys() == keys;
    let mut tables = tables.iter().map(|table| &table.table);
    positions.push(tables.find(fits).and_then(|table| below_table(target, table)));
    let is_default = |heading: &&Heading<'_>| key(heading.text.trim_matches(['#', ' '])) == key(HEADING);
    let retired = headings.iter().find(is_default);
    let retired = retired.or_else(|| headings.iter().find(|heading| is_retired_heading(heading.text)));
    positions.push(retired.and_then(|heading| {
        let next = headings.iter().find(|next| next.start > heading.start).map(|next| next.start);
        in_section(target, next.unwrap_or(source.text.len()))
    }));
    positions.push(at_end(target, 2));
    // If `tables:` names headings, only tables below them are read.
    let above = headings.iter().rfind(|heading| heading.start < target.row.span.start);
    if let Some(above) = above {
        let mut below = headings.iter().filter(|heading| heading.start > target.row.span.start);
        let next = below.find(|heading| heading.level <= above.level);
        let level = (above.level + 1).min(6);
        positions.push(next.map_or_else(|| at_end(target, level), |next| before(target, next, level)));
    }
    positions.into_iter().flatten().map(|position| vec![removal(target), position]).collect()
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

/// Inserts the row below the last row of a table.
fn below_table(target: &Target<'_>, table: &Table<'_>) -> Option<TextEdit> {
    let source = &target.page.source;
    let last = match table.rows.last() {
        Some(row) => TableLine::at(source, row.span.start)?,
        None => TableLine::at(source, table.header.span.start)?.below()?,
    };
    let (at, end) = (last.next_line(), line_end(&source.text));
    let row = [last.markers(), target.line.text()].concat();
    Some(
        source.edit(at..at, if at == last.range.end { format!("{end}{row}") } else { format!("{row}{end}") }),
    )
}

/// Inserts a table with the row at the end of an existing section. `next` is the start of the next section.
fn in_section(target: &Target<'_>, next: usize) -> Option<TextEdit> {
    let source = &target.page.source;
    insert(
        target,
        if next == source.text.len() { content_end(source, target.page.body) } else { next },
        |end| table(target, end),
    )
}

/// Inserts a section at the end of the page, above its footer.
fn at_end(target: &Target<'_>, level: usize) -> Option<TextEdit> {
    let at = content_end(&target.page.source, target.page.body);
    insert(target, at, |end| section(target, level, end))
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

/// Inserts text at the start of a line or at the end of the page, between blank lines. The page keeps its last line end,
/// or has none as before.
fn insert(target: &Target<'_>, at: usize, content: impl FnOnce(&str) -> Option<String>) -> Option<TextEdit> {
    let text = &target.page.source.text;
    let end = line_end(text);
    let removed = removal(target).span;
    let before = text.get(..if removed.end == at { removed.start } else { at })?;
    let gap = match before {
        text if !ends_line(text) => [end, end].concat(),
        text if text.ends_with(&[end, end].concat()) => String::new(),
        _ => end.to_owned(),
    };
    let content = content(end)?;
    let below = if at < text.len() { [end, end].concat() } else { String::new() };
    let last = if at == text.len() && ends_line(text) { end } else { "" };
    Some(target.page.source.edit(at..at, [gap, content, below, last.to_owned()].concat()))
}

/// Inserts a section before the heading that ends the section of the row.
fn before(target: &Target<'_>, next: &Heading<'_>, level: usize) -> Option<TextEdit> {
    insert(target, next.start, |end| section(target, level, end))
}

fn section(target: &Target<'_>, level: usize, end: &str) -> Option<String> {
    Some(format!("{} {HEADING}{end}{end}{}", "#".repeat(level), table(target, end)?))
}

/// Returns a table with only this row. The last line has no line end.
fn table(target: &Target<'_>, end: &str) -> Option<String> {
    let header = TableLine::at(&target.page.source, target.table.header.span.start)?;
    let delimiter = header.below()?;
    Some([header.text(), delimiter.text(), target.line.text()].join(end))
}

fn ends_line(text: &str) -> bool {
    text.ends_with(['\n', '\r'])
}
