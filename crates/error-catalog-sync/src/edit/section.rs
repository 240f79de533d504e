//! Where a row may be moved to when its error is retired.

use std::ops::Range;

use error_catalog_page::SourceFile;
use error_catalog_page::build::rows::{is_of_retired, is_retired_heading};
use error_catalog_page::column_kind::key;
use error_catalog_page::lines::{Lines, line_end};
use error_catalog_page::parse::cell::OPTIONS;
use error_catalog_page::parse::table::Table;
use error_catalog_page::tables::page_table::PageTable;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::edit::found::Found;
use crate::edit::patch::Patch;
use crate::edit::written::Written;

const HEADING: &str = "Retired errors";

/// The ways to move a row below a heading of retired errors, the best first. Which of them does on this page is seen
/// when it is read again.
pub(crate) fn moves(found: &Found<'_>, tables: &[PageTable<'_>]) -> Vec<Vec<Patch>> {
    let source = &found.page.source;
    let headings = headings(source, found.page.body);
    let mut places: Vec<Option<Patch>> = Vec::new();
    let keys = found.table.header_keys();
    let fits = |table: &&Table<'_>| is_of_retired(table) && table.header_keys() == keys;
    let mut tables = tables.iter().map(|table| &table.table);
    places.push(tables.find(fits).and_then(|table| below_table(found, table)));
    let is_the_one = |heading: &&Heading<'_>| key(heading.text.trim_matches(['#', ' '])) == key(HEADING);
    let retired = headings.iter().find(is_the_one);
    let retired = retired.or_else(|| headings.iter().find(|heading| is_retired_heading(heading.text)));
    places.push(retired.and_then(|heading| {
        let next = headings.iter().find(|next| next.start > heading.start).map(|next| next.start);
        in_section(found, next.unwrap_or(source.text.len()))
    }));
    places.push(at_end(found, 2));
    // Where `tables:` names headings, only what stands below one of them is read.
    let above = headings.iter().rfind(|heading| heading.start < found.row.span.start);
    if let Some(above) = above {
        let mut below = headings.iter().filter(|heading| heading.start > found.row.span.start);
        let next = below.find(|heading| heading.level <= above.level);
        let level = (above.level + 1).min(6);
        places.push(next.map_or_else(|| at_end(found, level), |next| before(found, next, level)));
    }
    places.into_iter().flatten().map(|place| vec![taken_out(found), place]).collect()
}

/// A heading that stands in no list and no quote.
struct Heading<'s> {
    start: usize,
    level: usize,
    text: &'s str,
}

/// The headings of a page, as Markdown sees them: a `#` in code is none.
fn headings(source: &SourceFile, body: usize) -> Vec<Heading<'_>> {
    let markdown = source.markdown(body);
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

/// The row's line; or its whole table, if that has no other row. What stands above a table and what stands below it
/// stay apart: of the blank lines around it one is left.
fn taken_out(found: &Found<'_>) -> Patch {
    let source = &found.page.source;
    let (text, is_last) = (&source.text, found.table.rows.len() == 1);
    let first = if is_last { found.table.header.span.start } else { found.row.span.start };
    let start = source.line_at(first).map_or(first, |(start, _)| start);
    let (next, end) = (found.written.next_line(), line_end(text));
    let is_begun = start > found.page.body;
    let above = start.checked_sub(1).and_then(|above| source.line_at(above)).map(|(_, line)| line);
    let above = above.filter(|_| is_begun).is_some_and(|line| !is_blank(line));
    let below = source.line_at(next).filter(|(at, _)| *at == next && next < text.len()).map(|(_, line)| line);
    match below {
        Some("") if is_last && !above => Patch::new(start..next + end.len(), ""),
        Some(line) if is_last && above && !is_blank(line) => Patch::new(start..next, end),
        _ => Patch::new(start..next, ""),
    }
}

/// Whether a line says nothing, in a quote or out of one.
fn is_blank(line: &str) -> bool {
    line.trim_start_matches(['>', ' ', '\t']).is_empty()
}

/// Below the last row of a table.
fn below_table(found: &Found<'_>, table: &Table<'_>) -> Option<Patch> {
    let source = &found.page.source;
    let last = match table.rows.last() {
        Some(row) => Written::at(source, row.span.start)?,
        None => Written::at(source, table.header.span.start)?.below()?,
    };
    let (at, end) = (last.next_line(), line_end(&source.text));
    let row = [last.marks(), found.written.text()].concat();
    Some(Patch::new(at..at, if at == last.range.end { format!("{end}{row}") } else { format!("{row}{end}") }))
}

/// At the end of a section that is there already, which ends where the next begins.
fn in_section(found: &Found<'_>, next: usize) -> Option<Patch> {
    let source = &found.page.source;
    put(found, if next == source.text.len() { content_end(source, found.page.body) } else { next }, |end| {
        table(found, end)
    })
}

/// At the end of the page, above its footer.
fn at_end(found: &Found<'_>, level: usize) -> Option<Patch> {
    let at = content_end(&found.page.source, found.page.body);
    put(found, at, |end| section(found, level, end))
}

/// Where what a page says ends, and its last links are defined, or below a line its footer begins.
fn content_end(source: &SourceFile, body: usize) -> usize {
    let markdown = source.markdown(body);
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
    let is_behind = |line: &&Range<usize>| {
        let line = content.get(line.start..line.end).unwrap_or_default().trim();
        line.is_empty() || (line.starts_with('[') && line.contains("]:"))
    };
    let lines: Vec<Range<usize>> = Lines::new(content).collect();
    let behind = lines.iter().rev().take_while(is_behind);
    let definitions =
        behind.filter(|line| !content.get((*line).clone()).unwrap_or_default().trim().is_empty());
    definitions.last().map_or(end, |line| body + line.start)
}

/// Puts something in at a byte where a line begins or the text ends, with a blank line above it and one below; a text
/// ends with a line end or without one as it did.
fn put(found: &Found<'_>, at: usize, what: impl FnOnce(&str) -> Option<String>) -> Option<Patch> {
    let text = &found.page.source.text;
    let end = line_end(text);
    let out = taken_out(found).range;
    let left = text.get(..out.start).filter(|_| out.end == at).or_else(|| text.get(..at))?;
    let gap = match left {
        left if !ends_line(left) => [end, end].concat(),
        left if left.ends_with(&[end, end].concat()) => String::new(),
        _ => end.to_owned(),
    };
    let what = what(end)?;
    let below = if at < text.len() { [end, end].concat() } else { String::new() };
    let last = if at == text.len() && ends_line(text) { end } else { "" };
    Some(Patch::new(at..at, [gap, what, below, last.to_owned()].concat()))
}

/// Before the heading that ends the row's own part of the page.
fn before(found: &Found<'_>, next: &Heading<'_>, level: usize) -> Option<Patch> {
    put(found, next.start, |end| section(found, level, end))
}

fn section(found: &Found<'_>, level: usize, end: &str) -> Option<String> {
    Some(format!("{} {HEADING}{end}{end}{}", "#".repeat(level), table(found, end)?))
}

/// A table of the row's columns that holds the row alone; its last line has no end.
fn table(found: &Found<'_>, end: &str) -> Option<String> {
    let header = Written::at(&found.page.source, found.table.header.span.start)?;
    let delimiter = header.below()?;
    Some([header.text(), delimiter.text(), found.written.text()].join(end))
}

fn ends_line(text: &str) -> bool {
    text.ends_with(['\n', '\r'])
}
