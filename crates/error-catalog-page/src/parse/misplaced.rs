//! Reports settings outside of the front matter, where they are ignored.

use std::ops::Range;

use crate::lines::Lines;
use crate::parse::hidden::Hidden;
use crate::parse::keys::is_key;
use crate::parse::node::{Field, Tree, Value};
use crate::parse::yaml_lines::{FENCE, is_part, is_row, line_text};
use crate::rules::front_matter::FRONT_MATTER;
use crate::{Diagnostic, Fix, SourceFile, Span};

/// Fields of docs platforms. At the top of a page, they identify front matter.
const PLATFORM_FIELDS: [&str; 3] = ["title", "slug", "description"];

const BLOCK: &str = "catalog:";

/// Lines below the front matter that may be front matter, too: between two `---`, below one, or from a `catalog:` on.
struct Block {
    /// The `---` above the lines, unless it closes the front matter.
    open: Option<Range<usize>>,
    yaml: Range<usize>,
    /// The `---` below them.
    close: Option<Range<usize>>,
    /// True if the lines begin where the front matter ends.
    is_continuation: bool,
}

impl Block {
    /// Returns the span of the block with its `---` lines. Without them, the end is not certain.
    fn span(&self) -> Option<Span> {
        Some(Span::new(self.open.as_ref()?.start, self.close.as_ref()?.end))
    }
}

/// Reports the first settings below the front matter, or on a page without front matter. Returns whether there are any.
pub(crate) fn check_below(
    source: &SourceFile,
    front_matter: &Range<usize>,
    body: usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let markdown = source.slice(body..source.text.len());
    // Most pages have no such line.
    if !Lines::new(markdown).any(|line| [BLOCK, FENCE].contains(&line_text(markdown, &line))) {
        return false;
    }
    for block in blocks(source, body, front_matter.start < body) {
        let Some(setting) = setting_of(source, &block) else { continue };
        // A line of a table may begin like a setting.
        if is_row(source, setting.start) {
            return false;
        }
        diagnostics.push(second_block(source, front_matter, &block, setting));
        return true;
    }
    false
}

/// Returns the blocks of a page, in its order. Lines of code and comments belong to none.
fn blocks(source: &SourceFile, body: usize, has_front_matter: bool) -> Vec<Block> {
    let block = |open, yaml, is_continuation| Block { open, yaml: yaml..yaml, close: None, is_continuation };
    let mut blocks = Vec::new();
    let mut current = if has_front_matter { Some(block(None, body, true)) } else { None };
    let mut hidden = Hidden::default();
    for line in Lines::new(source.slice(body..source.text.len())) {
        let line = body + line.start..body + line.end;
        let is_hidden = hidden.takes(source.slice(line.clone()));
        let text = line_text(&source.text, &line);
        let is_fence = text == FENCE && !is_hidden;
        if (is_fence || is_hidden || !is_part(text))
            && let Some(mut block) = current.take()
        {
            block.yaml.end = line.start;
            if is_fence {
                block.close = Some(line.clone());
            }
            blocks.push(block);
        }
        if is_fence {
            current = Some(block(Some(line.clone()), line.end, false));
        } else if current.is_none() && text == BLOCK && !is_hidden {
            current = Some(block(None, line.start, false));
        }
    }
    if let Some(mut block) = current {
        block.yaml.end = source.text.len();
        blocks.push(block);
    }
    blocks
}

/// Returns the key of the first setting in a block.
fn setting_of(source: &SourceFile, block: &Block) -> Option<Span> {
    if block.is_continuation && block.close.is_none() {
        return None;
    }
    let Ok(tree) = Tree::parse(&source.text, &block.yaml) else {
        let text = source.slice(block.yaml.clone());
        let mut lines = Lines::new(text);
        let line = lines.find(|line| line_text(text, line) == BLOCK)?;
        // A row of a table is not a setting.
        if lines.next().is_some_and(|below| line_text(text, &below).contains('|')) {
            return None;
        }
        return Some(source.rest_of_line(block.yaml.start + line.start));
    };
    let above = source.slice(0..block.yaml.start);
    let is_at_top = block.close.is_some() && above.trim_matches(['-', ' ', '\n', '\r']).is_empty();
    let is_setting = |Field { key, value }: &Field| {
        // A value of several words without quotes is prose.
        let is_prose = matches!(&value.value, Value::Plain(text) if text.contains(' '));
        (is_key(&key.value) && !is_prose)
            || (key.value == "catalog" && !value.value.fields().is_empty())
            || (is_at_top && PLATFORM_FIELDS.contains(&key.value.as_str()))
    };
    Some(tree.root?.value.fields().iter().find(|field| is_setting(field))?.key.span)
}

/// Settings in a block of their own.
fn second_block(
    source: &SourceFile,
    front_matter: &Range<usize>,
    block: &Block,
    setting: Span,
) -> Diagnostic {
    let message = "expected all settings in the front matter at the top of the page, found settings here";
    let first = Tree::parse(&source.text, front_matter).ok().and_then(|tree| tree.root);
    let catalog = first.as_ref().and_then(|root| root.value.field("catalog"));
    let fix = catalog.and_then(|catalog| merged(source, front_matter, block, catalog));
    let mut diagnostic = source.diagnostic(&FRONT_MATTER, source.rest_of_line(setting.start), message);
    if let Some(Field { key, .. }) = catalog {
        let label = source.label(key.span).with_text("the `catalog:` of the front matter");
        diagnostic = diagnostic.with_related(label);
    }
    match fix {
        Some(fix) => diagnostic.with_fix(fix),
        None => diagnostic
            .with_help("move them below one `catalog:` at the top of the page, between two lines `---`"),
    }
}

/// The fix that moves the settings of a block below the `catalog:` of the front matter, and its other fields to the end.
fn merged(source: &SourceFile, front_matter: &Range<usize>, block: &Block, catalog: &Field) -> Option<Fix> {
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
    let edits = vec![source.edit(Span::new(at, front_matter.end), lines), source.edit(span, "")];
    if !tree.duplicates.is_empty() {
        return None;
    }
    Some(Fix::new("move them to the front matter", edits))
}

/// The start of the line after the last character before an offset.
fn line_after(source: &SourceFile, offset: usize) -> usize {
    let end = source.slice(0..offset).trim_end().len();
    source.next_line(end).unwrap_or(source.text.len())
}
