//! Reports the conflict markers of git.

use memchr::memmem;

use crate::lines::Lines;
use crate::parse::hidden::Hidden;
use crate::repeats::add_related;
use crate::rules::page::MERGE_CONFLICT;
use crate::{Diagnostic, SourceFile, Span};

const UPPER: &str = "<<<<<<<";
const BASE: &str = "|||||||";
const LOWER: &str = "=======";
const END: &str = ">>>>>>>";

/// Reports all conflict markers in one diagnostic, at the first of them.
pub(crate) fn merge_conflict(source: &SourceFile) -> Option<Diagnostic> {
    // Most pages have none.
    let text = source.text.as_bytes();
    if ![UPPER, BASE, LOWER, END].iter().any(|marker| memmem::find(text, marker.as_bytes()).is_some()) {
        return None;
    }
    let markers = markers(source);
    let (first, others) = markers.split_first()?;
    let message = "expected one version of the page, found a conflict marker of git";
    let mut diagnostic = source
        .diagnostic(&MERGE_CONFLICT, *first, message)
        .with_help("keep one of the versions between conflict markers, and delete the lines of the markers");
    let others = others.iter().map(|marker| source.label(*marker).with_text("another conflict marker"));
    add_related(&mut diagnostic, others, "more place");
    Some(diagnostic)
}

/// Returns the lines that are conflict markers. A line of `=` may also make a heading of the line above.
fn markers(source: &SourceFile) -> Vec<Span> {
    let mut markers = Vec::new();
    let mut is_open = false;
    let mut hidden = Hidden::default();
    for line in Lines::new(&source.text) {
        let start = line.start;
        let line = source.text.get(line).unwrap_or_default();
        if hidden.takes(line) {
            continue;
        }
        let line = line.trim_end();
        let is_base = is_marker(line, BASE) && !line.ends_with('|');
        let is_lower = line == LOWER && (is_open || is_next_to_row(source, start));
        if is_marker(line, UPPER) || is_base || is_lower || is_marker(line, END) {
            is_open = !is_marker(line, END);
            markers.push(source.rest_of_line(start));
        }
    }
    markers
}

/// Returns whether a row of a table is directly above or below a line. Elsewhere, `=======` makes a heading of the line
/// above.
fn is_next_to_row(source: &SourceFile, start: usize) -> bool {
    let is_row = |line: &str| line.trim_start().starts_with('|');
    let above = start.checked_sub(1).map_or("", |end| source.slice(source.line_span(end)));
    let below = source.next_line(start).map_or("", |below| source.slice(source.line_span(below)));
    is_row(above) || (above.trim().is_empty() && is_row(below))
}

/// Returns whether a line is a marker: seven characters, and an optional name.
fn is_marker(line: &str, marker: &str) -> bool {
    line.strip_prefix(marker).is_some_and(|name| name.is_empty() || name.starts_with(' '))
}
