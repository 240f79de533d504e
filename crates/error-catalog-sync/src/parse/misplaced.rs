//! Settings that stand where none are read: below something else, or behind the front matter.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Fix, TextEdit};
use crate::lines::Lines;
use crate::parse::hidden::Hidden;
use crate::parse::keys::is_key;
use crate::parse::node::{Field, Tree, Value};
use crate::parse::yaml_lines::{MOST_LINES, is_field, is_part, is_row, line_text};
use crate::rules::front_matter::FRONT_MATTER;
use crate::source::SourceFile;
use crate::span::Span;

/// The fields by which front matter is known that does not begin its page.
const FIELDS: [&str; 4] = ["title:", "slug:", "description:", BLOCK];

const BLOCK: &str = "catalog:";

const FENCE: &str = "---";

/// The front matter of a page that does not begin with it; reported, for nobody else reads it there.
pub(crate) fn below_something(
    source: &SourceFile,
    problems: &mut Vec<Diagnostic>,
) -> Option<(Range<usize>, usize)> {
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
    Some((open.end..end.start, end.end))
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

/// Lines below the front matter that hold settings.
struct MisplacedBlock {
    /// The `---` above them, unless that is the one that closes the front matter.
    open: Option<Range<usize>>,
    yaml: Range<usize>,
    /// The `---` below them.
    close: Option<Range<usize>>,
    /// The first setting.
    setting: Span,
    /// Whether the lines begin where the front matter ends.
    is_continuation: bool,
}

/// Reports the settings below the front matter, or on a page without any; whether there are some.
pub(crate) fn check_below(
    source: &SourceFile,
    front_matter: &Range<usize>,
    body: usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let Some(block) = misplaced_block(source, front_matter, body) else { return false };
    diagnostics.push(match &block.close {
        Some(close) if block.is_continuation => cut_in_two(source, body, close),
        _ => second_block(source, front_matter, body, &block),
    });
    true
}

/// The first lines with settings: between two `---`, below one, or from a `catalog:` on.
fn misplaced_block(source: &SourceFile, front_matter: &Range<usize>, body: usize) -> Option<MisplacedBlock> {
    let text = source.text.as_str();
    let markdown = text.get(body..)?;
    let has_yaml = front_matter.start < body;
    if !markdown.contains(BLOCK) && !markdown.contains(FENCE) {
        return None;
    }
    let mut hidden = Hidden::default();
    let mut lines = Lines::new(markdown).map(|line| {
        let line = body + line.start..body + line.end;
        let is_hidden = hidden.takes(source.slice(line.clone()), line.start);
        let text = if is_hidden { HIDDEN } else { line_text(text, &line) };
        BodyLine { range: line, text }
    });
    // The front matter may have been cut in two: what is below its end is of the same kind.
    let (mut start, mut open) = (has_yaml.then_some(body), None);
    loop {
        let end = match start {
            Some(start) => {
                let end = lines
                    .find(|line| line.range.start >= start && (line.text == FENCE || !is_part(line.text)));
                let fence = end.as_ref().filter(|end| end.text == FENCE).map(|end| end.range.clone());
                let yaml = start..end.as_ref().map_or(text.len(), |end| end.range.start);
                let is_continuation = has_yaml && start == body;
                let setting = setting_in(source, &yaml, is_continuation && !has_field(source, front_matter));
                let setting = setting.filter(|_| !is_continuation || fence.is_some());
                if let Some(setting) = setting {
                    let is_row = is_row(source, setting.start);
                    return (!is_row).then_some(MisplacedBlock {
                        open,
                        yaml,
                        close: fence,
                        setting,
                        is_continuation,
                    });
                }
                end
            }
            None => lines.find(|line| matches!(line.text, FENCE | BLOCK)),
        }?;
        (start, open) = match end.text {
            FENCE => (Some(end.range.end), Some(end.range)),
            BLOCK => (Some(end.range.start), None),
            _ => (None, None),
        };
    }
}

/// A line below the front matter; [`HIDDEN`] is its text if it is code or a comment.
struct BodyLine<'s> {
    range: Range<usize>,
    text: &'s str,
}

/// No line of front matter.
const HIDDEN: &str = "<!--";

fn has_field(source: &SourceFile, front_matter: &Range<usize>) -> bool {
    let yaml = source.slice(front_matter.clone());
    Lines::new(yaml).any(|line| is_field(line_text(yaml, &line)))
}

/// The first setting in lines that could be front matter.
fn setting_in(source: &SourceFile, yaml: &Range<usize>, is_any_field: bool) -> Option<Span> {
    let text = source.slice(yaml.clone());
    let Ok(tree) = Tree::parse(&source.text, yaml) else {
        let line = Lines::new(text).find(|line| line_text(text, line) == BLOCK)?;
        return Some(source.rest_of_line(yaml.start + line.start));
    };
    let root = tree.root?;
    let is_setting = |field: &&Field| {
        let name = field.key.value.as_str();
        // A value of several words without quotes is none of a setting: that is prose.
        let is_prose = matches!(&field.value.value, Value::Plain(text) if text.contains(' '));
        let has_settings = || field.value.value.fields().iter().any(|field| is_key(&field.key.value));
        is_any_field || (is_key(name) && !is_prose) || (name == "catalog" && has_settings())
    };
    Some(root.value.fields().iter().find(is_setting)?.key.span)
}

/// Front matter that a `---` cuts in two.
fn cut_in_two(source: &SourceFile, body: usize, close: &Range<usize>) -> Diagnostic {
    let fence = source.line_span(body.saturating_sub(1));
    let message = "the front matter ends with this line, and its fields go on below";
    let fix = source.fix("delete this `---`", Span::new(fence.start, body), "");
    Diagnostic::new(&FRONT_MATTER, source.label(fence), message)
        .with_help("delete this `---`")
        .with_related(source.label(source.rest_of_line(close.start)).with_text("its end"))
        .with_fix(fix)
}

/// Settings in a block of their own.
fn second_block(
    source: &SourceFile,
    front_matter: &Range<usize>,
    body: usize,
    block: &MisplacedBlock,
) -> Diagnostic {
    let message = "expected all settings in the front matter at the top of the page, found settings here";
    let first = Tree::parse(&source.text, front_matter).ok().and_then(|tree| tree.root);
    let catalog = first.as_ref().and_then(|root| root.value.field("catalog"));
    let help = match catalog {
        Some(_) => "move them below the `catalog:` of the front matter",
        None if body > 0 => "move them, with `catalog:` above them, to the end of the front matter",
        None => "move them to the top of the page, with `catalog:` above them, between two lines `---`",
    };
    let label = source.label(source.rest_of_line(block.setting.start));
    let mut diagnostic = Diagnostic::new(&FRONT_MATTER, label, message).with_help(help);
    if let Some(Field { key, .. }) = catalog {
        let label = source.label(key.span).with_text("the `catalog:` of the front matter");
        diagnostic = diagnostic.with_related(label);
    }
    match moved(source, front_matter, body, block, catalog) {
        Some(fix) => diagnostic.with_fix(fix),
        None => diagnostic,
    }
}

/// The fix that moves the lines of a block into the front matter, if that can be read then.
fn moved(
    source: &SourceFile,
    front_matter: &Range<usize>,
    body: usize,
    block: &MisplacedBlock,
    catalog: Option<&Field>,
) -> Option<Fix> {
    // Without a line at each end, it is not known where the block ends and Markdown begins.
    let block_span = Span::new(block.open.as_ref()?.start, block.close.as_ref()?.end);
    let end_of_line = source.slice(source.line_span(0).end..source.next_line(0)?);
    let root = Tree::parse(&source.text, &block.yaml).ok()?.root?;
    let (settings, other_fields) = if let Some(Field { key, value }) = root.value.field("catalog") {
        let (start, end) = (source.next_line(key.span.start)?, line_after(source, value.span.end));
        let others = [block.yaml.start..source.line_span(key.span.start).start, end..block.yaml.end];
        (source.slice(start..end).to_owned(), others.map(|range| source.slice(range)).concat())
    } else {
        let lines = source.slice(block.yaml.clone()).lines();
        (lines.flat_map(|line| ["  ", line, end_of_line]).collect(), String::new())
    };
    let (at, text) = match catalog {
        Some(Field { key, value }) => (line_after(source, value.span.end.max(key.span.end)), settings),
        None => (front_matter.end, format!("catalog:{end_of_line}{settings}")),
    };
    let insertions = if body == 0 {
        let fence = format!("---{end_of_line}");
        vec![(0, [&fence, &other_fields, &text, &fence, end_of_line].concat())]
    } else if front_matter.start == body {
        return None;
    } else if at == front_matter.end {
        vec![(at, text + &other_fields)]
    } else {
        vec![(at, text), (front_matter.end, other_fields)]
    };
    let mut fixed = source.text.clone();
    for (at, text) in insertions.iter().rev() {
        fixed.insert_str(*at, text);
    }
    let length: usize = insertions.iter().map(|(_, text)| text.len()).sum();
    let yaml = if body == 0 {
        let fence = FENCE.len() + end_of_line.len();
        fence..length - fence - end_of_line.len()
    } else {
        front_matter.start..front_matter.end + length
    };
    let tree = Tree::parse(&fixed, &yaml);
    if !tree.is_ok_and(|tree| tree.duplicates.is_empty()) {
        return None;
    }
    let edit = |(at, text)| TextEdit { file: source.id().clone(), span: Span::at(at), text };
    let mut edits: Vec<TextEdit> = insertions.into_iter().map(edit).collect();
    edits.push(TextEdit { file: source.id().clone(), span: block_span, text: String::new() });
    Some(Fix { title: "move them to the front matter".to_owned(), is_safe: false, edits })
}

/// The start of the line after the last character before an offset.
fn line_after(source: &SourceFile, offset: usize) -> usize {
    let end = source.slice(0..offset).trim_end().len();
    source.next_line(end).unwrap_or(source.text.len())
}
