//! Where a row may be moved to when its error is retired.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::edit::found::Found;
use crate::edit::patch::Patch;
use crate::edit::rewording::line_end;
use crate::edit::written::Written;
use crate::lower::rows::{is_of_retired, is_retired_heading};
use crate::parse::cell::OPTIONS;
use crate::parse::front_matter::Lines;
use crate::parse::source::Source;
use crate::parse::table::Table;

const HEADING: &str = "Retired errors";

/// The ways to move a row below a heading of retired errors, the best first. Which of them does on this page is seen
/// when it is read again.
pub(crate) fn moves(found: &Found<'_>, tables: &[Table<'_>]) -> Vec<Vec<Patch>> {
    let source = &found.page.source;
    let headings = headings(source, found.page.body);
    let mut places: Vec<Option<Patch>> = Vec::new();
    let keys = found.table.header_keys();
    let fits = |table: &&Table<'_>| is_of_retired(table) && table.header_keys() == keys;
    places.push(tables.iter().find(fits).and_then(|table| below_table(found, table)));
    let retired = headings.iter().find(|heading| is_retired_heading(heading.text));
    places.push(retired.and_then(|heading| below_heading(found, heading)));
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
    /// Where the line below it begins.
    end: usize,
    level: usize,
    text: &'s str,
}

/// The headings of a page, as Markdown sees them: a `#` in code is none.
fn headings(source: &Source, body: usize) -> Vec<Heading<'_>> {
    let markdown = source.markdown(body);
    let (mut headings, mut depth) = (Vec::new(), 0_usize);
    for (event, span) in Parser::new_ext(markdown, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::Item) => depth += 1,
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => depth -= 1,
            Event::Start(Tag::Heading { level, .. }) if depth == 0 => {
                let text = markdown.get(span.clone()).unwrap_or_default();
                let rest = markdown.get(span.start + text.trim_end().len()..).unwrap_or_default();
                let end =
                    body + markdown.len() - rest.len() + Lines::new(rest).next().map_or(0, |line| line.end);
                let start = source.line_at(body + span.start).map_or(body + span.start, |(start, _)| start);
                headings.push(Heading { start, end, level: level as usize, text });
            }
            _ => {}
        }
    }
    headings
}

/// The row's line; or its whole table, and the blank line below it, if that has no other row.
fn taken_out(found: &Found<'_>) -> Patch {
    let text = &found.page.source.text;
    let is_last = found.table.rows.len() == 1;
    let first = if is_last { found.table.header.span.start } else { found.row.span.start };
    let start = found.page.source.line_at(first).map_or(first, |(start, _)| start);
    let (next, end) = (found.written.next_line(), line_end(text));
    let is_blank = is_last && text.get(next..).is_some_and(|rest| rest.starts_with(end));
    Patch::new(start..if is_blank { next + end.len() } else { next }, "")
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

/// Below a heading that is there already.
fn below_heading(found: &Found<'_>, heading: &Heading<'_>) -> Option<Patch> {
    let end = line_end(&found.page.source.text);
    let rest = found.page.source.text.get(heading.end..)?;
    let before = if rest.is_empty() && !ends_line(&found.page.source.text) {
        [end, end].concat()
    } else {
        end.to_owned()
    };
    let after = if rest.is_empty() || rest.starts_with(end) { "" } else { end };
    let table = table(found, end)?;
    Some(Patch::new(heading.end..heading.end, format!("{before}{table}{end}{after}")))
}

/// At the end of the page, which ends with a line end or without one as it did.
fn at_end(found: &Found<'_>, level: usize) -> Option<Patch> {
    let text = &found.page.source.text;
    let end = line_end(text);
    let out = taken_out(found).range;
    let left = text.get(..out.start).filter(|_| out.end == text.len());
    let left = left.unwrap_or(text);
    let gap = match left {
        left if !ends_line(left) => [end, end].concat(),
        left if left.ends_with(&[end, end].concat()) => String::new(),
        _ => end.to_owned(),
    };
    let last = if ends_line(text) { end } else { "" };
    let section = section(found, level, end)?;
    Some(Patch::new(text.len()..text.len(), format!("{gap}{section}{last}")))
}

/// Before the heading that ends the row's own part of the page.
fn before(found: &Found<'_>, next: &Heading<'_>, level: usize) -> Option<Patch> {
    let text = &found.page.source.text;
    let end = line_end(text);
    let gap = if text.get(..next.start)?.ends_with(&[end, end].concat()) { "" } else { end };
    let section = section(found, level, end)?;
    Some(Patch::new(next.start..next.start, format!("{gap}{section}{end}{end}")))
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
