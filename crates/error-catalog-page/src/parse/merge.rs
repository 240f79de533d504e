//! Reports the conflict markers of git.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::lines::Lines;
use crate::parse::hidden::Hidden;
use crate::parse::yaml_lines::line_text;
use crate::plural::count;
use crate::rules::page::MERGE_CONFLICT;
use crate::source::SourceFile;

const BEGIN: &str = "<<<<<<<";
const BASE: &str = "|||||||";
const MIDDLE: &str = "=======";
const END: &str = ">>>>>>>";

/// A line that is a conflict marker.
struct Marker {
    line: Range<usize>,
    kind: &'static str,
}

/// Reports all conflict markers in one diagnostic, at the first of them. Other diagnostics of such a page follow from them.
pub fn merge_conflict(source: &SourceFile) -> Option<Diagnostic> {
    // Most pages have none.
    if ![BEGIN, BASE, MIDDLE, END].iter().any(|kind| source.text.contains(kind)) {
        return None;
    }
    let markers = markers(source);
    let (first, rest) = markers.split_first()?;
    let next = rest.iter().find(|marker| matches!(marker.kind, BEGIN | END));
    let end = next.filter(|next| first.kind == BEGIN && next.kind == END);
    let more = rest.iter().filter(|marker| marker.kind == BEGIN).count();
    let more = if more > 0 { format!(", and {}", count(more, "more conflict")) } else { String::new() };
    let (message, help) = match end {
        Some(_) => (
            format!("expected one version of these lines, found two between conflict markers of git{more}"),
            format!(
                "keep the right lines of those above and below `{MIDDLE}`, and delete the lines that begin with `{BEGIN}`, \
                 `{BASE}`, `{MIDDLE}` and `{END}`"
            ),
        ),
        None => (
            format!("expected a line of the page, found a conflict marker of git{more}"),
            format!(
                "delete this line, any other line that begins with `{BEGIN}`, `{BASE}`, `{MIDDLE}` or `{END}`, and \
                 repetitions of the lines around them"
            ),
        ),
    };
    let label = source.label(source.rest_of_line(first.line.start));
    let diagnostic = Diagnostic::new(&MERGE_CONFLICT, label, message).with_help(help);
    Some(match end {
        Some(end) => {
            let label = source.label(source.rest_of_line(end.line.start));
            diagnostic.with_related(label.with_text("the end of the second version"))
        }
        None => diagnostic,
    })
}

/// Returns the conflict markers of a page that are not in code.
fn markers(source: &SourceFile) -> Vec<Marker> {
    let mut hidden = Hidden::default();
    let mut markers = Vec::new();
    for line in Lines::new(&source.text) {
        if hidden.takes(source.slice(line.clone())) {
            continue;
        }
        let text = line_text(&source.text, &line);
        let is_marker = |kind: &&&str| match **kind {
            MIDDLE => text == MIDDLE && is_among_rows(source, line.start),
            // A row of empty cells is no marker.
            BASE => is_marker(text, BASE) && !text.ends_with('|'),
            kind => is_marker(text, kind),
        };
        if let Some(kind) = [BEGIN, BASE, MIDDLE, END].iter().find(is_marker) {
            markers.push(Marker { line, kind });
        }
    }
    markers
}

/// Whether a row of a table is directly above or below a line. Otherwise, the line makes a heading of the text above it.
fn is_among_rows(source: &SourceFile, start: usize) -> bool {
    let is_row = |line: &str| line.trim_start().starts_with('|');
    let above = start.checked_sub(1).map_or("", |end| source.slice(source.line_span(end)));
    let below = source.next_line(start).map_or("", |below| source.slice(source.line_span(below)));
    is_row(above) || (above.trim().is_empty() && is_row(below))
}

/// Whether a line is a marker: seven characters, and an optional name.
fn is_marker(line: &str, kind: &str) -> bool {
    line.strip_prefix(kind).is_some_and(|name| name.is_empty() || name.starts_with(' '))
}
