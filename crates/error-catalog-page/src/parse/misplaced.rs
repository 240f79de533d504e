//! Settings that are not in the front matter, where alone they are read.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Fix, TextEdit};
use crate::lines::Lines;
use crate::parse::hidden::Hidden;
use crate::parse::keys::is_key;
use crate::parse::node::{Field, Tree, Value};
use crate::parse::yaml_lines::{is_field, is_part, is_row, line_text};
use crate::rules::front_matter::FRONT_MATTER;
use crate::source::SourceFile;
use crate::span::Span;

/// Fields by which front matter is known that has empty lines above.
pub(crate) const PLATFORM_FIELDS: [&str; 3] = ["title", "slug", "description"];

const BLOCK: &str = "catalog:";

const FENCE: &str = "---";

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

impl MisplacedBlock {
    /// The block with its `---` lines. Without one, it is not known where it ends and Markdown begins.
    fn span(&self) -> Option<Span> {
        Some(Span::new(self.open.as_ref()?.start, self.close.as_ref()?.end))
    }
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
        let is_hidden = hidden.takes(source.slice(line.clone()));
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
                let is_field: fn(&str) -> bool = if is_continuation && !has_field(source, front_matter) {
                    |_| true
                } else if source.slice(0..start).trim() == FENCE {
                    |name| PLATFORM_FIELDS.contains(&name)
                } else {
                    |_| false
                };
                let setting = setting_in(source, &yaml, is_field);
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

/// The first setting in lines that could be front matter, or the first of some other fields.
fn setting_in(source: &SourceFile, yaml: &Range<usize>, is_other: fn(&str) -> bool) -> Option<Span> {
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
        let is_mapping = !field.value.value.fields().is_empty();
        is_other(name) || (is_key(name) && !is_prose) || (name == "catalog" && is_mapping)
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
    let fix = match catalog {
        Some(catalog) => merged(source, front_matter, block, catalog),
        None if body > 0 => None,
        None => moved_to_top(source, block),
    };
    let help = match (catalog, &fix) {
        (Some(_), _) => "move them below the `catalog:` of the front matter",
        (None, Some(_)) => "move these lines, with the `---` lines around them, to the top of the page",
        (None, None) if body > 0 => "move them, with `catalog:` above them, to the end of the front matter",
        _ => "move them to the top of the page, with `catalog:` above them, between two lines `---`",
    };
    let label = source.label(source.rest_of_line(block.setting.start));
    let mut diagnostic = Diagnostic::new(&FRONT_MATTER, label, message).with_help(help);
    if let Some(Field { key, .. }) = catalog {
        let label = source.label(key.span).with_text("the `catalog:` of the front matter");
        diagnostic = diagnostic.with_related(label);
    }
    match fix {
        Some(fix) => diagnostic.with_fix(fix),
        None => diagnostic,
    }
}

/// The fix that moves a block with its `---` lines to the top of a page without front matter.
fn moved_to_top(source: &SourceFile, block: &MisplacedBlock) -> Option<Fix> {
    let span = block.span()?;
    let root = Tree::parse(&source.text, &block.yaml).ok()?.root?;
    let is_front_matter = root.value.fields().iter().all(|field| !is_key(&field.key.value));
    let text = source.slice(span).to_owned();
    is_front_matter.then(|| fix(source, vec![(Span::at(0), text), (span, String::new())]))
}

/// The fix that moves the settings of a block below the `catalog:` of the front matter, and its other fields to the end.
fn merged(
    source: &SourceFile,
    front_matter: &Range<usize>,
    block: &MisplacedBlock,
    catalog: &Field,
) -> Option<Fix> {
    let span = block.span()?;
    let root = Tree::parse(&source.text, &block.yaml).ok()?.root?;
    let Field { key, value } = root.value.field("catalog")?;
    let (start, end) = (source.next_line(key.span.start)?, line_after(source, value.span.end));
    let above = source.slice(block.yaml.start..source.line_span(key.span.start).start);
    let others = [above, source.slice(end..block.yaml.end)].concat();
    let at = line_after(source, catalog.value.span.end.max(catalog.key.span.end));
    let lines = [source.slice(start..end), source.slice(at..front_matter.end), &others].concat();
    // Both may have a setting, or indent theirs in other ways.
    let text = [source.slice(0..at), &lines].concat();
    let tree = Tree::parse(&text, &(front_matter.start..text.len())).ok()?;
    let edits = vec![(Span::new(at, front_matter.end), lines), (span, String::new())];
    tree.duplicates.is_empty().then(|| fix(source, edits))
}

fn fix(source: &SourceFile, edits: Vec<(Span, String)>) -> Fix {
    let edit = |(span, text)| TextEdit { file: source.id().clone(), span, text };
    let edits = edits.into_iter().map(edit).collect();
    Fix { title: "move them to the front matter".to_owned(), is_safe: false, edits }
}

/// The start of the line after the last character before an offset.
fn line_after(source: &SourceFile, offset: usize) -> usize {
    let end = source.slice(0..offset).trim_end().len();
    source.next_line(end).unwrap_or(source.text.len())
}
