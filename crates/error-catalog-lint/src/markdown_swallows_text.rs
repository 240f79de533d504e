//! Text that Markdown takes for markup, and markup that is not closed: readers do not see what is written.

use std::borrow::Cow;
use std::ops::Range;

use error_catalog_page::build::placeholder::placeholder_at;
use error_catalog_page::parse::cell::{Cell, Html, OPTIONS, html, tag_name};
use error_catalog_page::placeholder_syntax::PlaceholderSyntax;
use error_catalog_page::tables::error_row::ErrorRow;
use error_catalog_page::{Diagnostic, Example, Rule, Severity, table};
use pulldown_cmark::{Event, Parser, Tag};

use crate::lint_context::LintContext;
use crate::swallowed_text::{CELL_START, Replacement, SwallowedText};
use crate::unclosed_markup::unclosed_markup;

pub(crate) static MARKDOWN_SWALLOWS_TEXT: Rule = Rule {
    name: "markdown-swallows-text",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports text that Markdown takes for markup, and markup that is not closed. Examples are `<name>`, \
        `2*3*4`, a `\\` in a path, an unclosed `**`, and `&lt;` inside code.",
    why_is_this_bad: "Readers do not see what is written, or they see the markup itself.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam | Sheet <number> is stuck. | Print 2*3*4 pages. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper jam | Sheet \\<number> is stuck. | Print 2\\*3\\*4 pages. |",
    ),
};

/// Tags that need no closing tag.
const VOID: [&str; 3] = ["img", "wbr", "a"];

/// The most diagnostics of a cell.
const MAX_REPORTED: usize = 3;

/// The fewest letters of a name in italics.
const MIN_NAME: usize = 3;

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for row in &context.rows {
        if let Some(split_code) = split_code(row, context) {
            diagnostics.push(split_code);
            continue;
        }
        for cell in
            [row.code_cell(), row.message_cell(), row.meaning_cell(), row.fix_cell()].into_iter().flatten()
        {
            if may_hold_markup(cell) {
                // `unread-parameter` reports names in messages.
                let is_message = row.message_cell().is_some_and(|message| message.span == cell.span);
                check_cell(cell, is_message, context, diagnostics);
            }
        }
    }
}

/// Returns whether a cell may have markup, or something that is nearly markup. Most cells are plain text.
fn may_hold_markup(cell: &Cell<'_>) -> bool {
    !matches!(cell.text, Cow::Borrowed(text) if text.len() == cell.span.len())
}

fn check_cell(
    cell: &Cell<'_>,
    is_message: bool,
    context: &LintContext<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let markup = context.markup(cell);
    if !markup.contains(['<', '*', '_', '~', '\\', '&', '`', '[']) {
        return;
    }
    let mut swallowed = Vec::new();
    // Code and links alone lose nothing.
    if markup.contains(['<', '*', '_', '~', '\\']) {
        swallowed = swallowed_in(markup, is_message);
    }
    swallowed.extend(unclosed_markup(markup, &cell.text, is_message));
    swallowed.extend(double_escape(cell, context));
    for SwallowedText { range, message, help, replacements } in swallowed.into_iter().take(MAX_REPORTED) {
        let at = |range: Range<usize>| cell.span.start + range.start..cell.span.start + range.end;
        let mut diagnostic = context.diagnostic(&MARKDOWN_SWALLOWS_TEXT, at(range), message).with_help(help);
        for Replacement { title, range, text } in replacements {
            diagnostic = diagnostic.with_fix(context.fix(title, at(range), text));
        }
        diagnostics.push(diagnostic);
    }
}

/// An HTML tag that is open.
struct OpenTag {
    name: String,
    range: Range<usize>,
}

/// Finds tags, stars within words and escapes in paths.
fn swallowed_in(markup: &str, is_message: bool) -> Vec<SwallowedText> {
    let text = [CELL_START, markup].concat();
    let mut swallowed = Vec::new();
    let (mut open_tags, mut code) = (Vec::<OpenTag>::new(), Vec::new());
    let mut last_word_end = 0;
    for (event, span) in Parser::new_ext(&text, OPTIONS).into_offset_iter() {
        let range = span.start.saturating_sub(CELL_START.len())..span.end.saturating_sub(CELL_START.len());
        match event {
            Event::Code(_) => code.push(range),
            Event::InlineHtml(tag) => match html(&tag) {
                Html::Text if is_message && is_placeholder(markup, &range) => {}
                Html::Text => swallowed.push(swallowed_tag(markup, range)),
                Html::Nothing if tag.starts_with("</") => {
                    open_tags.retain(|open| open.name != tag_name(&tag));
                }
                Html::Nothing if tag.starts_with("<!") || tag.contains([' ', '=', '/']) => {}
                Html::Nothing => open_tags.push(OpenTag { name: tag_name(&tag).to_owned(), range }),
                Html::Break => {}
            },
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough) => {
                // Each word is reported once, however many stars it has.
                if range.start >= last_word_end
                    && swallowed.len() < MAX_REPORTED
                    && let Some(word) = emphasis_in_word(markup, &range)
                {
                    last_word_end = word.range.end;
                    swallowed.push(word);
                }
            }
            _ => {}
        }
    }
    open_tags.retain(|open| !VOID.contains(&open.name.as_str()));
    swallowed.extend(open_tags.into_iter().map(|open| unclosed_tag(markup, open, is_message)));
    swallowed.extend(lost_escape(markup, &code));
    swallowed
}

/// Returns whether a tag is written like a placeholder, and is not part of a word.
fn is_placeholder(markup: &str, range: &Range<usize>) -> bool {
    let before = markup.get(..range.start).unwrap_or_default();
    let tag = placeholder_at(markup.get(range.clone()).unwrap_or_default(), None);
    let is_angle = tag.is_ok_and(|placeholder| {
        placeholder.is_some_and(|placeholder| placeholder.syntax == PlaceholderSyntax::Angle)
    });
    is_angle && !before.ends_with(char::is_alphanumeric)
}

/// Reports a tag that no browser knows.
fn swallowed_tag(markup: &str, range: Range<usize>) -> SwallowedText {
    let tag = markup.get(range.clone()).unwrap_or_default();
    let message = format!("expected text, found `{tag}`, which readers do not see: it is HTML");
    let replacements = vec![Replacement::write(range.clone(), format!("\\{tag}"))];
    SwallowedText { range, message, help: String::new(), replacements }
}

/// Reports a tag that is never closed. A message does not show its tag: the id of its row would be another one.
fn unclosed_tag(markup: &str, OpenTag { name, range }: OpenTag, is_message: bool) -> SwallowedText {
    let tag = markup.get(range.clone()).unwrap_or_default();
    let message = format!("expected `</{name}>` after `{tag}`, found the end of the cell");
    let end = markup.len();
    let close = format!("</{name}>");
    let mut replacements = vec![Replacement {
        title: format!("write `{close}` at the end of the cell"),
        range: end..end,
        text: close,
    }];
    if !is_message {
        replacements.push(Replacement::write(range.clone(), format!("\\{tag}")));
    }
    SwallowedText { range, message, help: String::new(), replacements }
}

/// Reports emphasis inside a word.
fn emphasis_in_word(markup: &str, range: &Range<usize>) -> Option<SwallowedText> {
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
    let end = range.end + after.find(char::is_whitespace).unwrap_or(after.len());
    let word = markup.get(start..end)?;
    let rendered: String = word.chars().filter(|c| !"*_~".contains(*c)).collect();
    let mut escaped = String::with_capacity(2 * word.len());
    for c in word.chars() {
        if "*_~".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    let message = format!("expected `{word}`, but readers see `{rendered}`");
    let replacements = vec![Replacement::write(start..end, escaped)];
    Some(SwallowedText { range: start..end, message, help: String::new(), replacements })
}

/// Reports the first path that loses a `\` before punctuation.
fn lost_escape(markup: &str, code: &[Range<usize>]) -> Option<SwallowedText> {
    let mut at = 0;
    for word in markup.split(' ') {
        let start = at;
        at += word.len() + 1;
        let word = word.trim_end_matches(['.', ',', ';', ':', ')', '?', '!']);
        let range = start..start + word.len();
        let is_code = code.iter().any(|code| code.start < range.end && range.start < code.end);
        if is_code || !is_path(word) {
            continue;
        }
        let rendered = unescaped(word);
        if loses_separator(word) {
            let message = format!("expected `{word}`, but readers see `{rendered}`");
            // In code within a table, only `\|` is an escape.
            let text = format!("`{word}`");
            let title = format!("write it as code: {text}");
            let replacements = vec![Replacement { title, range: range.clone(), text }];
            return Some(SwallowedText { range, message, help: String::new(), replacements });
        }
    }
    None
}

/// Returns whether a word is a path with `\`: after a drive, before a server, or between two names.
fn is_path(word: &str) -> bool {
    let bytes = word.as_bytes();
    let drive = matches!(bytes, [drive, b':', b'\\', ..] if drive.is_ascii_alphabetic());
    let server = matches!(bytes, [b'\\', b'\\', name, ..] if name.is_ascii_alphanumeric());
    let folder = bytes.windows(3).any(
        |three| matches!(three, [a, b'\\', b] if a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric()),
    );
    (drive || server || folder) && !word.contains('`')
}

/// Returns a path as readers see it.
fn unescaped(path: &str) -> String {
    let mut rendered = String::with_capacity(path.len());
    let mut chars = path.chars().peekable();
    while let Some(c) = chars.next() {
        let escaped = chars.next_if(|next| c == '\\' && next.is_ascii_punctuation());
        rendered.push(escaped.unwrap_or(c));
    }
    rendered
}

/// Returns whether a path loses a `\` that readers need. A `\` before a pipe or another `\` is an escape on purpose.
fn loses_separator(path: &str) -> bool {
    if path.starts_with("\\\\") && !path.starts_with("\\\\\\\\") {
        return true;
    }
    let mut chars = path.chars().peekable();
    while let Some(c) = chars.next() {
        if let Some(escaped) = chars.next_if(|next| c == '\\' && next.is_ascii_punctuation())
            && !matches!(escaped, '\\' | '|')
        {
            return true;
        }
    }
    false
}

/// Reports an entity that was escaped twice.
fn double_escape(cell: &Cell<'_>, context: &LintContext<'_>) -> Option<SwallowedText> {
    const ENTITIES: [(&str, &str); 7] = [
        ("&lt;", "\\<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&#39;", "'"),
        ("&#124;", "\\|"),
    ];
    for (entity, character) in ENTITIES {
        let Some(at) = cell.text.find(entity) else { continue };
        let span = context.span(cell, at..at + entity.len());
        let range = span.start - cell.span.start..span.end - cell.span.start;
        let message = format!("expected a character, found `{entity}`, which readers see as it is");
        let help = format!("if it means a character, write `{character}`");
        return Some(SwallowedText { range, message, help, replacements: Vec::new() });
    }
    None
}

/// Reports a pipe that ends a cell inside what seems to be code.
fn split_code(row: &ErrorRow<'_>, context: &LintContext<'_>) -> Option<Diagnostic> {
    let is_half_code =
        |cell: &Cell<'_>| cell.text.contains('`') && context.markup(cell).matches('`').count() % 2 == 1;
    for (cell, next) in row.row.cells.iter().zip(row.row.cells.iter().skip(1)) {
        if is_half_code(cell) && is_half_code(next) {
            let between = context.source.slice(cell.span.end..next.span.start);
            let pipe = cell.span.end + between.find('|')?;
            let message = "expected the end of the code, found a `|` that ends the cell";
            let diagnostic = context.diagnostic(&MARKDOWN_SWALLOWS_TEXT, pipe..pipe + 1, message);
            return Some(diagnostic.with_help("write it as `\\|`"));
        }
    }
    None
}
