//! Text that Markdown takes for markup: readers do not see what is written.

use std::ops::Range;

use error_catalog_page::build::placeholder::placeholder_at;
use error_catalog_page::parse::cell::{Html, html};
use error_catalog_page::{Diagnostic, Example, PlaceholderSyntax, Rule, Severity, table};
use pulldown_cmark::{Event, Tag};

use crate::cell_markup::{CellMarkup, MarkupEvent};
use crate::lint_context::LintContext;

pub(crate) static MARKDOWN_SWALLOWS_TEXT: Rule = Rule {
    name: "markdown-swallows-text",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports text that Markdown takes for markup. Examples are `<name>` and `2*3*4`.",
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

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for row in &context.rows {
        for cell in CellMarkup::of_row(row, context) {
            let mut swallowed = Vec::new();
            // Code and links alone lose nothing.
            if cell.markup.contains(['<', '*', '_', '~']) {
                check_markup(&cell, &mut swallowed);
            }
            diagnostics.extend(swallowed.into_iter().take(MAX_REPORTED));
        }
    }
}

/// Reports tags, and stars within words.
fn check_markup(cell: &CellMarkup<'_, '_>, swallowed: &mut Vec<Diagnostic>) {
    let mut last_word_end = 0;
    cell.parse(|MarkupEvent { event, range }| match event {
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
