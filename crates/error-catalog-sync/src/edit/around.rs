//! What a page says around its tables.

use error_catalog_page::SourceFile;
use error_catalog_page::parse::cell::OPTIONS;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::page::Page;

/// Whether a page says the same around its tables as another, but for one heading that may be new.
pub(crate) fn is_same_around(before: &Page, source: &SourceFile, body: usize) -> bool {
    let (then, now) = (around(&before.source, before.body), around(source, body));
    let same = then.iter().zip(&now).take_while(|(one, other)| one == other).count();
    let [then, now] = [&then, &now].map(|events| events.get(same..).unwrap_or_default());
    let new = now.len().checked_sub(then.len()).and_then(|new| now.split_at_checked(new));
    let new = new.filter(|(_, rest)| *rest == then).map(|(new, _)| new);
    new.is_some_and(|new| new.len() <= HEADING && new.iter().all(is_of_heading))
}

/// How many events a heading of plain text is made of.
const HEADING: usize = 3;

fn is_of_heading(event: &Event<'_>) -> bool {
    matches!(event, Event::Start(Tag::Heading { .. }) | Event::End(TagEnd::Heading(_)) | Event::Text(_))
}

/// The events outside of tables, and of quotes and lists that hold nothing else.
fn around(source: &SourceFile, body: usize) -> Vec<Event<'_>> {
    let mut is_inside = false;
    let mut events: Vec<Event<'_>> = Vec::new();
    for event in Parser::new_ext(source.markdown(body), OPTIONS) {
        match event {
            Event::Start(Tag::Table(_)) => is_inside = true,
            Event::End(TagEnd::Table) => is_inside = false,
            _ if is_inside => {}
            Event::End(end) if is_start_of(events.last(), end) => drop(events.pop()),
            event => events.push(event),
        }
    }
    events
}

/// Whether nothing stands in what ends here, a quote, a list or one of its items.
fn is_start_of(last: Option<&Event<'_>>, end: TagEnd) -> bool {
    let is_container = matches!(end, TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item);
    is_container && matches!(last, Some(Event::Start(tag)) if tag.to_end() == end)
}
