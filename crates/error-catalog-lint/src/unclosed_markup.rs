//! Markup in a cell that is not closed, and links without an address: readers see the markup itself.

use std::ops::Range;

use error_catalog_page::parse::cell::{Html, html, tag_name};
use error_catalog_page::{Diagnostic, Example, Rule, Severity, table};
use pulldown_cmark::Event;

use crate::cell_markup::{CellMarkup, MarkupEvent};
use crate::lint_context::LintContext;

pub(crate) static UNCLOSED_MARKUP: Rule = Rule {
    name: "unclosed-markup",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports markup that is not closed, and links without an address. Examples are `**`, `<b>` or a backtick \
        without a second one, and `[text][name]` without a definition of the name.",
    why_is_this_bad: "Readers see the markup itself, or the rest of the cell is bold or code.",
    example: Example::Page(table!([], "| Printer - 7 - Paper jam | A **sheet is stuck. | Pull `Tray. |",)),
    use_instead: table!([], "| Printer - 7 - Paper jam | A **sheet** is stuck. | Pull `Tray`. |",),
};

/// Tags that need no closing tag.
const VOID: [&str; 3] = ["img", "wbr", "a"];

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for row in &context.rows {
        for cell in CellMarkup::of_row(row, context) {
            diagnostics.extend(unclosed_tags(&cell));
            if cell.cell.text.contains(['*', '`', '[']) {
                let plain = plain_text(&cell);
                diagnostics.extend(unclosed_code(&cell, &plain));
                diagnostics.extend(unclosed_bold(&cell, &plain));
                diagnostics.extend(unclosed_link(&cell, &plain));
                diagnostics.extend(undefined_reference(&cell, &plain));
            }
        }
    }
}

/// Reports the tags that are never closed. A message does not show its tag: without it, the row would have another id.
fn unclosed_tags(cell: &CellMarkup<'_, '_>) -> Vec<Diagnostic> {
    let mut open = Vec::new();
    if cell.markup.contains('<') {
        cell.parse(|MarkupEvent { event, range }| {
            let Event::InlineHtml(tag) = event else { return };
            let name = tag_name(&tag);
            if tag.starts_with("</") {
                open.retain(|range: &Range<usize>| tag_name(cell.part(range.clone())) != name);
            } else if matches!(html(&tag), Html::Nothing)
                && !tag.contains([' ', '=', '/', '!'])
                && !VOID.contains(&name)
            {
                open.push(range);
            }
        });
    }
    let report = |range: Range<usize>| {
        let tag = cell.part(range.clone());
        let end = format!("</{}>", tag_name(tag));
        let message = format!("expected `{end}` after `{tag}`, found the end of the cell");
        let diagnostic = cell.diagnostic(&UNCLOSED_MARKUP, range.clone(), message).with_fix(cell.close(&end));
        if cell.is_message { diagnostic } else { diagnostic.with_fix(cell.write(range, format!("\\{tag}"))) }
    };
    open.into_iter().map(report).collect()
}

/// Returns the markup with a space in place of each byte that is markup or escaped, or no ASCII.
fn plain_text(cell: &CellMarkup<'_, '_>) -> String {
    let mut plain = vec![b' '; cell.markup.len()];
    cell.parse(|MarkupEvent { event, range }| {
        let Event::Text(_) = event else { return };
        let is_escaped = cell.part(0..range.start).ends_with('\\');
        for at in range.skip(usize::from(is_escaped)) {
            if let (Some(byte), Some(original)) = (plain.get_mut(at), cell.markup.as_bytes().get(at))
                && original.is_ascii()
            {
                *byte = *original;
            }
        }
    });
    String::from_utf8(plain).unwrap_or_default()
}

/// Reports the first backtick that is read as text.
fn unclosed_code(cell: &CellMarkup<'_, '_>, plain: &str) -> Option<Diagnostic> {
    let at = plain.find('`')?;
    let rest = plain.get(at..)?;
    // Some programs quote names with a backtick and an apostrophe: `tray'.
    if cell.is_message && rest.contains('\'') {
        return None;
    }
    let run = rest.len() - rest.trim_start_matches('`').len();
    let range = at..at + run;
    let (end, ticks) = (cell.markup.len(), cell.part(range.clone()));
    let escaped = "\\`".repeat(run);
    let diagnostic = cell.diagnostic(
        &UNCLOSED_MARKUP,
        range.clone(),
        "expected a second backtick, found the end of the cell",
    );
    let diagnostic = diagnostic
        .with_help("write a second backtick where the code ends")
        .with_fix(cell.fix(format!("write {ticks} at the end of the cell"), end..end, ticks))
        .with_fix(cell.fix(format!("write {escaped}"), range, escaped));
    Some(diagnostic)
}

/// Reports the first `**` that is read as text.
fn unclosed_bold(cell: &CellMarkup<'_, '_>, plain: &str) -> Option<Diagnostic> {
    let is_bold = |at: &usize| {
        let before = cell.part(0..*at).chars().next_back();
        let after = cell.part(at + 2..cell.markup.len()).chars().next();
        let is_word = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        // `2 ** 3` and `2**3` are not bold on purpose.
        is_word(before) != is_word(after) && before != Some('*') && after != Some('*')
    };
    let at = plain.match_indices("**").map(|(at, _)| at).find(is_bold)?;
    let range = at..at + 2;
    let mut diagnostic = cell
        .diagnostic(&UNCLOSED_MARKUP, range.clone(), "expected a second `**`, found the end of the cell")
        .with_help("write `**` on both sides of the bold text");
    let after = cell.part(range.end..cell.markup.len());
    if after.starts_with(|c: char| !c.is_whitespace()) {
        diagnostic = diagnostic.with_fix(cell.close("**"));
    }
    Some(diagnostic.with_fix(cell.write(range, "\\*\\*".to_owned())))
}

/// Reports the first `[text](address` that is read as text.
fn unclosed_link(cell: &CellMarkup<'_, '_>, plain: &str) -> Option<Diagnostic> {
    let middle = plain.find("](")?;
    let start = plain.get(..middle)?.rfind('[')?;
    let address = cell.markup.get(middle + 2..)?;
    let end = middle + 2 + address.find([' ', ')']).unwrap_or(address.len());
    let message = "expected a link as `[text](address)`, found one that is not closed";
    let diagnostic = cell
        .diagnostic(&UNCLOSED_MARKUP, start..end, message)
        .with_help("write the link as `[text](address)`, without spaces in the address");
    if address.contains(')') {
        return Some(diagnostic);
    }
    Some(diagnostic.with_fix(cell.fix("write `)` after the address", end..end, ")")))
}

/// Reports the first `[text][name]` where the page defines no link of that name. A log may have such a text as it is.
fn undefined_reference(cell: &CellMarkup<'_, '_>, plain: &str) -> Option<Diagnostic> {
    if cell.is_message {
        return None;
    }
    for (middle, _) in plain.match_indices("][") {
        let Some(start) = plain.get(..middle)?.rfind('[') else { continue };
        let name_start = middle + 2;
        let Some(length) = plain.get(name_start..)?.find(']') else { continue };
        let range = start..name_start + length + 1;
        // Only the text of the cell knows the definitions of the page: it has no link as it is written.
        if !cell.cell.text.contains(cell.part(range.clone())) {
            continue;
        }
        let text = cell.part(start + 1..middle);
        let name = if length == 0 { text } else { cell.part(name_start..name_start + length) };
        let help = format!(
            "write the address, as in `[{text}](address)`, or define it below the table: `[{name}]: address`"
        );
        let diagnostic = cell.diagnostic(&UNCLOSED_MARKUP, range.clone(), format!("unknown link `{name}`"));
        let fix = cell.fix(format!("write `{text}` without a link"), range, text);
        return Some(diagnostic.with_help(help).with_fix(fix));
    }
    None
}
