//! Text that Markdown takes for markup: readers do not see what is written.

use std::ops::Range;

use error_catalog_page::build::placeholder::placeholder_at;
use error_catalog_page::parse::cell::{Html, html};
use error_catalog_page::placeholder_syntax::PlaceholderSyntax;
use error_catalog_page::{Diagnostic, Example, Rule, Severity, table};
use pulldown_cmark::{Event, Tag};

use crate::cell_markup::{CellMarkup, MarkupEvent};
use crate::lint_context::LintContext;

pub(crate) static MARKDOWN_SWALLOWS_TEXT: Rule = Rule {
    name: "markdown-swallows-text",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports text that Markdown takes for markup. Examples are `<name>`, `2*3*4`, a `\\` in a path, and `&lt;` \
        inside code.",
    why_is_this_bad: "Readers do not see what is written.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam | Sheet <number> is stuck. | Print 2*3*4 pages. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper jam | Sheet \\<number> is stuck. | Print 2\\*3\\*4 pages. |",
    ),
};

/// The most diagnostics of a cell.
const MAX_REPORTED: usize = 3;

/// The fewest letters of a name in italics.
const MIN_NAME: usize = 3;

/// Entities, and how the character is written in a cell.
const ENTITIES: [(&str, &str); 7] = [
    ("&lt;", "\\<"),
    ("&gt;", ">"),
    ("&amp;", "&"),
    ("&quot;", "\""),
    ("&apos;", "'"),
    ("&#39;", "'"),
    ("&#124;", "\\|"),
];

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for row in &context.rows {
        for cell in CellMarkup::of_row(row, context) {
            let mut swallowed = Vec::new();
            // Code and links alone lose nothing.
            if cell.markup.contains(['<', '*', '_', '~', '\\']) {
                check_markup(&cell, &mut swallowed);
            }
            swallowed.extend(double_escape(&cell, context));
            diagnostics.extend(swallowed.into_iter().take(MAX_REPORTED));
        }
    }
}

/// Reports tags, stars within words and escapes in paths.
fn check_markup(cell: &CellMarkup<'_, '_>, swallowed: &mut Vec<Diagnostic>) {
    let mut code = Vec::new();
    let mut last_word_end = 0;
    cell.parse(|MarkupEvent { event, range }| match event {
        Event::Code(_) => code.push(range),
        // `unread-parameter` reports names in messages.
        Event::InlineHtml(tag) if matches!(html(&tag), Html::Text) && !is_placeholder(cell, &range) => {
            swallowed.push(swallowed_tag(cell, range));
        }
        // Each word is reported once, however many stars it has.
        Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
            if range.start >= last_word_end && swallowed.len() < MAX_REPORTED =>
        {
            if let Some(word) = word_with_emphasis(cell.markup, &range) {
                last_word_end = word.end;
                swallowed.push(emphasis_in_word(cell, word));
            }
        }
        _ => {}
    });
    if cell.markup.contains('\\') {
        swallowed.extend(lost_escape(cell, &code));
    }
}

/// Returns whether a tag is written like a placeholder of a message, and is not part of a word.
fn is_placeholder(cell: &CellMarkup<'_, '_>, range: &Range<usize>) -> bool {
    let is_angle = match placeholder_at(cell.part(range.clone()), None) {
        Ok(Some(placeholder)) => placeholder.syntax == PlaceholderSyntax::Angle,
        _ => false,
    };
    cell.is_message && is_angle && !cell.part(0..range.start).ends_with(char::is_alphanumeric)
}

/// Reports a tag that no browser knows.
fn swallowed_tag(cell: &CellMarkup<'_, '_>, range: Range<usize>) -> Diagnostic {
    let tag = cell.part(range.clone());
    let message = format!("expected text, found `{tag}`, which readers do not see: it is HTML");
    cell.diagnostic(&MARKDOWN_SWALLOWS_TEXT, range.clone(), message)
        .with_fix(cell.write(range, format!("\\{tag}")))
}

/// Returns the word around emphasis, if the emphasis is only a part of it.
fn word_with_emphasis(markup: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let (before, after) = (markup.get(..range.start)?, markup.get(range.end..)?);
    let inside = markup.get(range.clone())?;
    let is_word = |c: char| c.is_ascii_alphanumeric();
    // A name in italics is a value on purpose: `tray*number*.log`.
    let name = inside.trim_matches('*');
    if name.len() >= MIN_NAME && name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    // `__init__.py`, but not the end of a sentence.
    let mut next = after.chars();
    let joins =
        next.next().is_some_and(|c| "._/(".contains(c)) && next.next().is_some_and(|c| !c.is_whitespace());
    let is_in_word =
        before.ends_with(is_word) || after.starts_with(is_word) || (inside.starts_with('_') && joins);
    if !is_in_word {
        return None;
    }
    let start = before.rfind(char::is_whitespace).map_or(0, |space| space + 1);
    Some(start..range.end + after.find(char::is_whitespace).unwrap_or(after.len()))
}

/// Reports a word with emphasis inside it.
fn emphasis_in_word(cell: &CellMarkup<'_, '_>, range: Range<usize>) -> Diagnostic {
    const MARKS: [char; 3] = ['*', '_', '~'];
    let word = cell.part(range.clone());
    let mut escaped = word.to_owned();
    for mark in MARKS {
        escaped = escaped.replace(mark, &format!("\\{mark}"));
    }
    let message = format!("expected `{word}`, but readers see `{}`", word.replace(MARKS, ""));
    cell.diagnostic(&MARKDOWN_SWALLOWS_TEXT, range.clone(), message).with_fix(cell.write(range, escaped))
}

/// Reports the first path that loses a `\` before punctuation.
fn lost_escape(cell: &CellMarkup<'_, '_>, code: &[Range<usize>]) -> Option<Diagnostic> {
    let mut at = 0;
    for word in cell.markup.split(' ') {
        let start = at;
        at += word.len() + 1;
        let path = word.trim_end_matches(['.', ',', ';', ':', ')', '?', '!']);
        let range = start..start + path.len();
        let is_code =
            path.contains('`') || code.iter().any(|code| code.start < range.end && range.start < code.end);
        if let (false, Some(rendered)) = (is_code, rendered_path(path)) {
            let message = format!("expected `{path}`, but readers see `{rendered}`");
            // In code within a table, only `\|` is an escape.
            let text = format!("`{path}`");
            let fix = cell.fix(format!("write it as code: {text}"), range.clone(), text);
            return Some(cell.diagnostic(&MARKDOWN_SWALLOWS_TEXT, range, message).with_fix(fix));
        }
    }
    None
}

/// Returns a path with `\` as readers see it, if it loses a separator. A `\` before a pipe or another `\` is an escape on
/// purpose.
fn rendered_path(path: &str) -> Option<String> {
    let server = path.strip_prefix("\\\\");
    let is_server = server.is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphanumeric()));
    let mut is_path = is_server || path.contains(":\\");
    let mut is_lossy = is_server;
    let mut rendered = String::with_capacity(path.len());
    let mut chars = path.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = chars.next_if(|next| c == '\\' && next.is_ascii_punctuation());
        is_lossy |= escaped.is_some_and(|escaped| !matches!(escaped, '\\' | '|'));
        let is_separator = c == '\\' && escaped.is_none();
        is_path |= is_separator && chars.peek().is_some_and(char::is_ascii_alphanumeric);
        rendered.push(escaped.unwrap_or(c));
    }
    if is_path && is_lossy { Some(rendered) } else { None }
}

/// Reports an entity that was escaped twice.
fn double_escape(cell: &CellMarkup<'_, '_>, context: &LintContext<'_>) -> Option<Diagnostic> {
    let text = &cell.cell.text;
    if !text.contains('&') {
        return None;
    }
    let (at, (entity, character)) =
        ENTITIES.iter().find_map(|entity| Some((text.find(entity.0)?, entity)))?;
    let span = context.span(cell.cell, at..at + entity.len());
    let message = format!("expected a character, found `{entity}`, which readers see as it is");
    let help = format!("if it means a character, write `{character}`");
    Some(context.diagnostic(&MARKDOWN_SWALLOWS_TEXT, span, message).with_help(help))
}
