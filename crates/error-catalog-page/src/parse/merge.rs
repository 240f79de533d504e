//! Reports the conflict markers of git.

use crate::diagnostic::Diagnostic;
use crate::lines::Lines;
use crate::parse::hidden::Hidden;
use crate::plural::count;
use crate::rules::page::MERGE_CONFLICT;
use crate::source::SourceFile;

const BEGIN: &str = "<<<<<<<";
const BASE: &str = "|||||||";
const MIDDLE: &str = "=======";
const END: &str = ">>>>>>>";

/// Reports all conflict markers in one diagnostic, at the first of them. Other diagnostics of such a page follow from them.
pub fn merge_conflict(source: &SourceFile) -> Option<Diagnostic> {
    // Most pages have none.
    if ![BEGIN, BASE, MIDDLE, END].iter().any(|mark| source.text.contains(mark)) {
        return None;
    }
    let mut hidden = Hidden::default();
    let lines = Lines::new(&source.text).map(|line| (line.start, source.text.get(line).unwrap_or_default()));
    let lines = lines.filter(|(_, line)| !hidden.takes(line));
    let marks = lines.map(|(start, line)| (start, line.trim_end())).filter(|(start, line)| {
        is_mark(line, BEGIN)
            || is_mark(line, END)
            || (is_mark(line, BASE) && !line.ends_with('|'))
            || (*line == MIDDLE && is_amid_rows(source, *start))
    });
    let mut marks = marks.collect::<Vec<_>>().into_iter().peekable();
    let (start, first) = marks.next()?;
    let is_begun = is_mark(first, BEGIN);
    // What stands between the first and the last of one place belongs to that.
    while marks.next_if(|(_, line)| is_begun && !is_mark(line, BEGIN) && !is_mark(line, END)).is_some() {}
    let end = marks.next_if(|(_, line)| is_mark(line, END)).filter(|_| is_begun);
    let more = marks.filter(|(_, line)| is_mark(line, BEGIN)).count();
    let more = if more > 0 { format!("; {} below", count(more, "more such place")) } else { String::new() };
    let (what, help) = match end {
        Some((end, _)) => (
            format!(
                "two versions of the page stand from here to line {}, as git leaves them where it cannot merge two \
                 changes{more}",
                source.line(end)
            ),
            format!(
                "keep of the lines above and below `{MIDDLE}` those that are right, and take out the lines that begin \
                 with `{BEGIN}`, `{BASE}`, `{MIDDLE}` and `{END}`"
            ),
        ),
        None => (
            format!("this line is one of the marks that git leaves where it cannot merge two changes{more}"),
            format!(
                "take it out, and every other line that begins with `{BEGIN}`, `{BASE}`, `{MIDDLE}` or `{END}`; see that the \
                 lines around it stand there once"
            ),
        ),
    };
    let label = source.label(start..start + first.len());
    Some(Diagnostic::new(&MERGE_CONFLICT, label, what).with_help(help))
}

/// Whether a row of a table stands straight above or below the line at a byte: else it makes a heading of the line above.
fn is_amid_rows(source: &SourceFile, start: usize) -> bool {
    let is_row = |line: &str| line.trim_start().starts_with('|');
    let above = start.checked_sub(1).map_or("", |end| source.slice(source.line_span(end)));
    let below = source.next_line(start).map_or("", |below| source.slice(source.line_span(below)));
    is_row(above) || (above.trim().is_empty() && is_row(below))
}

/// Whether a line is a mark: seven signs, and a name or none.
fn is_mark(line: &str, mark: &str) -> bool {
    line.strip_prefix(mark).is_some_and(|name| name.is_empty() || name.starts_with(' '))
}
