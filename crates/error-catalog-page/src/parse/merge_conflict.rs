//! Reports the conflict markers of git.

use memchr::memmem;

use crate::diagnostic::{Diagnostic, Fix, TextEdit};
use crate::lines::Lines;
use crate::parse::hidden::Hidden;
use crate::repeats::add_related;
use crate::rules::page::MERGE_CONFLICT;
use crate::source::SourceFile;
use crate::span::Span;

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
    let conflicts = conflicts(source);
    let (first, others) = conflicts.split_first()?;
    let (message, help) = if first.end.is_some() {
        (
            "expected one version of these lines, found two between conflict markers of git",
            "keep one of the two versions",
        )
    } else {
        ("expected a line of the page, found a conflict marker of git", "remove the conflict marker")
    };
    let label = source.label(source.rest_of_line(first.start));
    let mut diagnostic = Diagnostic::new(&MERGE_CONFLICT, label, message).with_help(help);
    if let Some(end) = first.end {
        let label = source.label(source.rest_of_line(end)).with_text("the conflict ends here");
        diagnostic.related.push(label);
    }
    let others = others.iter().map(|conflict| {
        source.label(source.rest_of_line(conflict.start)).with_text("another conflict marker")
    });
    add_related(&mut diagnostic, others, "more place");
    diagnostic.fixes = fixes(source, &conflicts);
    Some(diagnostic)
}

/// A merge conflict, possibly with missing markers. Each offset is the start of a marker.
struct Conflict {
    /// The first marker.
    start: usize,
    /// The marker below the upper version, if the conflict has the version before both changes.
    base: Option<usize>,
    /// The marker above the lower version.
    lower: Option<usize>,
    /// The marker below the lower version.
    end: Option<usize>,
    /// True if more markers may belong to the conflict.
    is_open: bool,
}

/// Returns the conflicts of a page. A marker outside of a conflict counts as a conflict.
fn conflicts(source: &SourceFile) -> Vec<Conflict> {
    let mut conflicts: Vec<Conflict> = Vec::new();
    let mut hidden = Hidden::default();
    for line in Lines::new(&source.text) {
        let start = line.start;
        let line = source.text.get(line).unwrap_or_default();
        if hidden.takes(line) {
            continue;
        }
        let line = line.trim_end();
        let is_upper = is_marker(line, UPPER);
        let is_base = is_marker(line, BASE) && !line.ends_with('|');
        let is_end = is_marker(line, END);
        if let Some(conflict) = conflicts.last_mut()
            && conflict.is_open
            && !is_upper
        {
            if is_base {
                conflict.base.get_or_insert(start);
            } else if line == LOWER {
                conflict.lower.get_or_insert(start);
            } else if is_end {
                conflict.end = Some(start);
                conflict.is_open = false;
            }
        } else if is_upper || is_base || is_end || (line == LOWER && is_next_to_row(source, start)) {
            conflicts.push(Conflict { start, base: None, lower: None, end: None, is_open: is_upper });
        }
    }
    conflicts
}

/// Returns the fixes that resolve all conflicts: for the upper versions, and for the lower ones.
fn fixes(source: &SourceFile, conflicts: &[Conflict]) -> Vec<Fix> {
    let fix = |title: &str, edits: Vec<TextEdit>| Fix { title: title.to_owned(), is_safe: false, edits };
    let remove = |from: usize, to: usize| source.edit(Span::new(from, source.whole_line(to).end), "");
    if conflicts.iter().all(|conflict| !conflict.is_open && conflict.end.is_none()) {
        let edits = conflicts.iter().map(|conflict| remove(conflict.start, conflict.start)).collect();
        return vec![fix("remove the conflict markers", edits)];
    }
    let (mut upper, mut lower) = (Vec::new(), Vec::new());
    for &Conflict { start, base, lower: lower_start, end, .. } in conflicts {
        let (Some(lower_start), Some(end)) = (lower_start, end) else { return Vec::new() };
        upper.extend([remove(start, start), remove(base.unwrap_or(lower_start).min(lower_start), end)]);
        lower.extend([remove(start, lower_start), remove(end, end)]);
    }
    vec![fix("keep the upper version", upper), fix("keep the lower version", lower)]
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
