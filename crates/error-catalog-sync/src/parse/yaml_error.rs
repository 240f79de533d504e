//! Front matter that is no YAML: where, and why, in a writer's words.

use error_catalog_model::YamlLimit;

use crate::diagnostic::Diagnostic;
use crate::parse::front_matter::FrontMatter;
use crate::parse::unclosed::unclosed;
use crate::plural::count;
use crate::rules::front_matter::FRONT_MATTER;
use crate::scalar::scalar;
use crate::source::{Position, SourceFile};
use crate::span::Span;

/// Reports front matter that exceeds a limit of YAML.
pub(crate) fn exceeds(source: &SourceFile, found: &FrontMatter, limit: YamlLimit) -> Diagnostic {
    let help = match limit {
        YamlLimit::Directive(_) => "delete the line",
        _ => "write nested values in lines `name: value`, or close what was opened",
    };
    let at = found.yaml.start + limit.offset();
    Diagnostic::new(&FRONT_MATTER, source.label(at..at + 1), limit.to_string()).with_help(help)
}

/// What keeps front matter from being read.
pub(crate) fn not_yaml(source: &SourceFile, found: &FrontMatter, error: &serde_yaml::Error) -> Diagnostic {
    let yaml = source.text.get(found.yaml.clone()).unwrap_or_default();
    let what = error.to_string();
    // It counts lines from the front matter's first, not the page's.
    let what = what.split_once(" at line ").map_or(what.as_str(), |(what, _)| what);
    let first = source.line(found.yaml.start);
    let position = error
        .location()
        .map(|at| Position { line: first + at.line().saturating_sub(1), column: at.column().max(1) });
    let found_at = position.and_then(|position| source.offset(position));
    let place = found_at.unwrap_or(found.yaml.start);
    let at = |offset: usize| found.yaml.start + offset;
    let problem = |at: usize, length: usize, what: String, help: &str| {
        let span = if length > 0 { Span::new(at, at + length) } else { source.rest_of_line(at) };
        Diagnostic::new(&FRONT_MATTER, source.label(span), what).with_help(help)
    };
    if let Some((_, key)) = what.split_once("duplicate entry with key \"") {
        let key = key.trim_end_matches('"');
        let from = found_at.and_then(|offset| offset.checked_sub(found.yaml.start));
        let (one, two) = twice(source, found.yaml.start, yaml, from.unwrap_or(0), key).unzip();
        let what = format!("duplicate key `{key}`");
        let length = two.map_or(0, |_| key.len());
        let help = "write the key once, with all that belongs to it below it";
        let diagnostic = problem(two.map_or(place, at), length, what, help);
        return match one.map(at) {
            Some(one) => {
                diagnostic.with_related(source.label(one..one + key.len()).with_text("the first one is here"))
            }
            None => diagnostic,
        };
    }
    let until = found_at.and_then(|offset| offset.checked_sub(found.yaml.start));
    if let Some((offset, sign)) = unclosed(yaml, until.unwrap_or(yaml.len())) {
        let close = match sign {
            '{' => '}',
            '[' => ']',
            quote => quote,
        };
        let what = format!("this `{sign}` is not closed, so the front matter cannot be read");
        return problem(at(offset), 1, what, &format!("write a `{close}` where it ends"));
    }
    let at_place = until.and_then(|offset| yaml.get(offset..)?.chars().next());
    match at_place.filter(|_| what.contains("cannot start any token")) {
        Some('\t') => {
            let help = "indent it with blanks, as the lines around it are";
            return problem(
                place,
                1,
                "this line of the front matter is indented with a tab".to_owned(),
                help,
            );
        }
        Some(sign) => {
            let what = format!("a value of the front matter cannot begin with `{sign}`");
            return problem(place, 1, what, "put the value in quotes");
        }
        None => {}
    }
    if at_place == Some('-') && what.contains("expected key") {
        let what = "this line is an item of a list, and its neighbours are none".to_owned();
        return problem(place, 1, what, "write it as its neighbours are: without the `-`, or each with one");
    }
    if what.contains("expected ',' or") {
        let what = "a `,` or the closing bracket is missing before this".to_owned();
        return problem(
            place,
            1,
            what,
            "in brackets, write a `,` between one and the next: `{ one: a, two: b }`",
        );
    }
    if what.contains("mapping values are not allowed")
        && let Some(help) = quoted(source.slice(source.line_span(found.yaml.start + until.unwrap_or(0))))
    {
        let what = "this `:` stands in a value without quotes, so the front matter cannot be read".to_owned();
        return problem(place, 1, what, &help);
    }
    if what.contains("expected key")
        && let Some((own, above)) = until.and_then(|offset| indents(yaml, offset))
    {
        let what = format!(
            "the front matter cannot be read from here on: this line is indented by {}, and the one above by {above}",
            count(own, "blank")
        );
        let help =
            "indent each line as its neighbours are, and what belongs to a name by two blanks more than that";
        return problem(place, 0, what, help);
    }
    problem(place, 0, format!("the front matter is not YAML: {what}"), REMEDY)
}

/// A field with its value in quotes, as it is to be written.
fn quoted(line: &str) -> Option<String> {
    let (name, value) = line.split_once(": ")?;
    let value = value.trim();
    let is_plain = !value.starts_with(['"', '\'', '{', '[', '|', '>', '&', '*', '#']);
    let (first, _) = value.split_once(": ").filter(|_| is_plain)?;
    let is_name = first.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    if line.starts_with(' ') && is_name {
        return Some(format!(
            "if names and values stand below `{}`, put them in braces:\n{name}: {{ {value} }}",
            name.trim()
        ));
    }
    Some(format!("put the value in quotes:\n{name}: {}", scalar(value)))
}

/// How a line is indented, and the one above it.
fn indents(yaml: &str, offset: usize) -> Option<(usize, usize)> {
    let mut lines = yaml.get(..offset)?.split(['\n', '\r']).rev();
    let own = lines.next().filter(|own| own.trim().is_empty())?.len();
    let above = lines.find(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'))?;
    let above = above.len() - above.trim_start_matches(' ').len();
    (own != above).then_some((own, above))
}

/// Where the first two of the keys of one name stand that a mapping has, which begins at a byte of the YAML.
fn twice(source: &SourceFile, start: usize, yaml: &str, from: usize, key: &str) -> Option<(usize, usize)> {
    let rest = yaml.get(from..)?;
    let is_key = |(at, _): &(usize, &str)| is_key(rest, *at, key);
    let mut keys = rest.match_indices(key).filter(is_key).map(|(at, _)| from + at);
    let one = keys.next()?;
    // Neighbours stand below one another, or in one line.
    let first = source.position(start + one);
    let two = keys.find(|two| {
        let two = source.position(start + two);
        two.line == first.line || two.column == first.column
    })?;
    Some((one, two))
}

/// Whether the text at `offset` is the whole of a key: alone before a `:`, but for quotes and what YAML puts
/// before keys.
pub(crate) fn is_key(yaml: &str, offset: usize, key: &str) -> bool {
    let before = yaml.get(..offset).unwrap_or_default();
    let after = yaml.get(offset + key.len()..).unwrap_or_default();
    before.trim_end_matches(['"', '\'']).ends_with(['\n', '\r', ' ', '{', ',', '-']) | before.is_empty()
        && after.trim_start_matches(['"', '\'']).trim_start().starts_with(':')
}

const REMEDY: &str = "write each field as `name: value`, indented as its neighbours are; put a value that holds `: ` or \
                      begins with a sign in quotes";
