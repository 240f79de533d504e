//! The marks that git leaves where two versions of a page's lines wait for a decision.

use std::num::NonZeroUsize;

use crate::parse::front_matter::Lines;
use crate::parse::hidden::Hidden;
use crate::parse::source::Source;
use crate::problem::{Problem, count};

const BEGIN: &str = "<<<<<<<";
const END: &str = ">>>>>>>";

/// One problem for all such marks, at the first of them: what else seems wrong with such a page follows from them.
pub(crate) fn merge_marks(source: &Source) -> Option<Problem> {
    // Most pages have none.
    if ![BEGIN, END].iter().any(|mark| source.text.contains(mark)) {
        return None;
    }
    let mut hidden = Hidden::default();
    let lines = Lines::new(&source.text).map(|line| (line.start, source.text.get(line).unwrap_or_default()));
    let mut marks = lines
        .filter(|(start, line)| !hidden.takes(line, *start))
        .map(|(start, line)| (start, line.trim_end()))
        .filter(|(_, line)| is_mark(line, BEGIN) || is_mark(line, END))
        .peekable();
    let (start, first) = marks.next()?;
    let end = marks.next_if(|(_, line)| is_mark(line, END)).filter(|_| is_mark(first, BEGIN));
    let more = marks.filter(|(_, line)| is_mark(line, BEGIN)).count();
    let more = if more > 0 { format!("; {} below", count(more, "more such place")) } else { String::new() };
    let (what, help) = match end {
        Some((end, _)) => (
            format!(
                "two versions of the page stand from here to line {}, as git leaves them where it cannot merge two \
                 changes{more}",
                source.place(end).line
            ),
            format!(
                "keep of the lines above and below `=======` those that are right, and take out the lines that begin \
                 with `{BEGIN}`, `=======` and `{END}`"
            ),
        ),
        None => (
            format!("this line is one of the marks that git leaves where it cannot merge two changes{more}"),
            "take it out, and see that the lines around it stand there once".to_owned(),
        ),
    };
    let problem = Problem::error("merge-marks", &source.name, source.place(start), what, help);
    Some(Problem { length: NonZeroUsize::new(first.chars().count()), ..problem })
}

/// Whether a line is a mark: seven signs, and a name or none.
fn is_mark(line: &str, mark: &str) -> bool {
    line.strip_prefix(mark).is_some_and(|name| name.is_empty() || name.starts_with(' '))
}
