//! Settings that stand where none are read: below something else, or behind the front matter.

use std::ops::Range;

use crate::diagnostic::Diagnostic;
use crate::lines::Lines;
use crate::parse::block::KEYS;
use crate::parse::front_matter::{FrontMatter, MOST_LINES, is_field, is_part, is_row, line_text};
use crate::parse::hidden::Hidden;
use crate::rules::front_matter::FRONT_MATTER;
use crate::source::SourceFile;

/// The fields by which front matter is known that does not begin its page.
const FIELDS: [&str; 4] = ["title:", "slug:", "description:", BLOCK];

const BLOCK: &str = "catalog:";

const FENCE: &str = "---";

/// The front matter of a page that does not begin with it; reported, for nobody else reads it there.
pub(crate) fn below_something(source: &SourceFile, problems: &mut Vec<Diagnostic>) -> Option<FrontMatter> {
    let text = source.text.as_str();
    let opens = Lines::new(text).take(MOST_LINES).filter(|line| line_text(text, line) == FENCE);
    let (open, end) = opens.into_iter().find_map(|open| Some((open.clone(), closed(text, open.end)?)))?;
    let above = text.get(..open.start).unwrap_or_default();
    let is_meant = |line: Range<usize>| {
        let line = line_text(text, &(open.end + line.start..open.end + line.end));
        if above.trim().is_empty() {
            FIELDS.iter().any(|field| line.starts_with(field))
        } else {
            line == BLOCK
        }
    };
    let fields = text.get(open.end..end.start).unwrap_or_default();
    if !Lines::new(fields).any(is_meant) || is_row(source, open.start) {
        return None;
    }
    let (what, help) = match (source.line(open.start), above.trim()) {
        (2, "") => ("an empty line stands".to_owned(), "take out the empty line above `---`".to_owned()),
        (line, "") => {
            (format!("{} empty lines stand", line - 1), "take out the empty lines above `---`".to_owned())
        }
        (line, _) => (
            "other text stands".to_owned(),
            format!(
                "move what stands above the `---` in line {line} below the front matter: it begins a page"
            ),
        ),
    };
    let what = format!("{what} above the front matter, so it is not read");
    let label = source.label(source.line_span(0));
    problems.push(Diagnostic::new(&FRONT_MATTER, label, what).with_help(help));
    Some(FrontMatter { yaml: open.end..end.start, body: end.end, ..FrontMatter::default() })
}

/// Where the lines from a byte on that can be front matter are closed.
fn closed(text: &str, from: usize) -> Option<Range<usize>> {
    let lines = Lines::new(text.get(from..)?).map(|line| from + line.start..from + line.end);
    let end = lines.into_iter().find(|line| {
        let line = line_text(text, line);
        line == FENCE || !is_part(line)
    })?;
    (line_text(text, &end) == FENCE).then_some(end)
}

/// Reports the settings that stand behind the front matter, or on a page without any; whether there are some.
pub(crate) fn check_behind(source: &SourceFile, found: &FrontMatter, problems: &mut Vec<Diagnostic>) -> bool {
    let problem = goes_on(source, found).or_else(|| further_block(source, found));
    let is_any = problem.is_some();
    problems.extend(problem);
    is_any
}

/// Front matter that a `---` cuts in two: what stands below that, up to another one, is of the same kind.
fn goes_on(source: &SourceFile, found: &FrontMatter) -> Option<Diagnostic> {
    let text = source.text.as_str();
    // Of TOML, nothing is read.
    let last = found.body.checked_sub(1).filter(|_| found.yaml.start < found.body)?;
    let end = closed(text, found.body)?;
    let rest = text.get(found.body..end.start)?;
    let yaml = text.get(found.yaml.clone())?;
    let is_empty = !Lines::new(yaml).any(|line| is_field(line_text(yaml, &line)));
    let mut fields = Lines::new(rest).map(|line| line_text(rest, &line)).filter(|line| !line.is_empty());
    if !fields.any(|line| is_setting(line.trim_start()) || (is_empty && is_field(line))) {
        return None;
    }
    let cut = source.line_span(last);
    let what = format!(
        "the front matter ends with this line, and goes on below it: what stands there, down to line {}, is not read",
        source.line(end.start)
    );
    let help = format!("take out this `---`, which is line {}", source.line(cut.start));
    Some(Diagnostic::new(&FRONT_MATTER, source.label(cut), what).with_help(help))
}

/// A `catalog:` block, or its settings below a `---`, anywhere else on the page.
fn further_block(source: &SourceFile, found: &FrontMatter) -> Option<Diagnostic> {
    let text = source.text.as_str();
    let body = text.get(found.body..).filter(|body| body.contains(BLOCK) || body.contains(FENCE))?;
    let mut hidden = Hidden::default();
    let mut above = "";
    let mut lines = Lines::new(body).filter_map(|line| {
        let at = found.body + line.start;
        let line = body.get(line)?;
        (!hidden.takes(line, at)).then_some((at, line.trim_end())).filter(|(_, line)| !line.is_empty())
    });
    let at = lines.find_map(|(at, line)| {
        let is_block = above == BLOCK && line.starts_with(' ') && is_setting(line.trim_start());
        let is_setting = above == FENCE && line != BLOCK && is_setting(line);
        above = line;
        (is_block || is_setting).then_some(at)
    })?;
    if is_row(source, at) {
        return None;
    }
    let end = source.line(found.body.saturating_sub(1));
    let what = "settings stand here, and only those at the top of the page are read".to_owned();
    let yaml = text.get(found.yaml.clone())?;
    let has_block = Lines::new(yaml).any(|line| line_text(yaml, &line) == BLOCK);
    let help = if has_block {
        "move them to the front matter, below the `catalog:` that is there".to_owned()
    } else if found.body > 0 {
        format!(
            "move them, with `catalog:` above them, to the end of the front matter: above the `---` in line {end}"
        )
    } else {
        "move them to the top of the page, with `catalog:` above them, between two lines `---`".to_owned()
    };
    Some(Diagnostic::new(&FRONT_MATTER, source.label(source.rest_of_line(at)), what).with_help(help))
}

/// Whether a line, without its indent, is a setting of `catalog:`, or that itself.
fn is_setting(line: &str) -> bool {
    // Of several words without quotes, none is made: that is prose.
    let is_value = |value: &str| match value.strip_prefix(' ').map(str::trim) {
        Some(value) => value.starts_with(['[', '{', '"', '\'', '#']) || !value.contains(' '),
        None => value.is_empty(),
    };
    line == BLOCK || line.split_once(':').is_some_and(|(key, value)| KEYS.contains(&key) && is_value(value))
}
