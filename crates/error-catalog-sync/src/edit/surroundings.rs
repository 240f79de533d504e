//! Compares two versions of a page outside of their tables.

use error_catalog_page::SourceFile;
use error_catalog_page::parse::cell::OPTIONS;
use error_catalog_page::parse::markdown::markdown;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::page::Page;

/// Returns whether two versions of a page are the same outside of their tables, except for a new heading.
pub(crate) fn has_same_surroundings(before: &Page, source: &SourceFile, body: usize) -> bool {
    let before = surroundings(&before.source, before.body);
    let after = surroundings(source, body);
    let start = before.iter().zip(&after).take_while(|(before, after)| before == after).count();
    let [before, after] = [&before, &after].map(|events| events.get(start..).unwrap_or_default());
    let Some(new) = after.strip_suffix(before) else { return false };
    new.len() <= HEADING_LENGTH && new.iter().all(is_of_heading)
}

/// The number of events of a heading of plain text.
const HEADING_LENGTH: usize = 3;

fn is_of_heading(event: &Event<'_>) -> bool {
    matches!(event, Event::Start(Tag::Heading { .. }) | Event::End(TagEnd::Heading(_)) | Event::Text(_))
}

/// Returns the events outside of tables, without quotes and lists that contain only tables.
fn surroundings(source: &SourceFile, body: usize) -> Vec<Event<'_>> {
    let mut is_in_table = false;
    let mut events: Vec<Event<'_>> = Vec::new();
    for event in Parser::new_ext(markdown(source, body), OPTIONS) {
        match event {
            Event::Start(Tag::Table(_)) => is_in_table = true,
            Event::End(TagEnd::Table) => is_in_table = false,
            _ if is_in_table => {}
            Event::End(end) if is_start_of(events.last(), end) => drop(events.pop()),
            event => events.push(event),
        }
    }
    events
}

/// Returns whether a quote, a list or an item ends right after its start.
fn is_start_of(last: Option<&Event<'_>>, end: TagEnd) -> bool {
    let is_container = matches!(end, TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item);
    is_container && matches!(last, Some(Event::Start(tag)) if tag.to_end() == end)
}
