//! Markup in a cell that is not closed, and links without an address: readers see the markup itself.

use error_catalog_page::parse::cell::OPTIONS;
use pulldown_cmark::{Event, Parser};

use crate::swallowed_text::{CELL_START, Replacement, SwallowedText};

/// Finds the first backtick, the first `**` and the first link of a cell that Markdown reads as text. `text` is the cell's
/// text as the page renders it: only there are the page's link references known.
pub(crate) fn unclosed_markup(markup: &str, text: &str, is_message: bool) -> Vec<SwallowedText> {
    if !text.contains("**") && !text.contains('`') && !text.contains('[') {
        return Vec::new();
    }
    let plain = plain_text(markup);
    let mut unclosed = Vec::new();
    unclosed.extend(unclosed_code(markup, &plain, is_message));
    unclosed.extend(unclosed_bold(markup, &plain));
    unclosed.extend(unclosed_link(markup, &plain));
    // A log may hold `[a][b]` as it is.
    if !is_message && text.contains("][") {
        unclosed.extend(undefined_reference(markup, &plain, text));
    }
    unclosed
}

/// Returns the cell with a space in place of each byte that is markup or escaped, or no ASCII.
fn plain_text(markup: &str) -> String {
    let parsed = [CELL_START, markup].concat();
    let mut plain = vec![b' '; markup.len()];
    for (event, range) in Parser::new_ext(&parsed, OPTIONS).into_offset_iter() {
        let Event::Text(_) = event else { continue };
        let is_escaped = parsed.get(..range.start).is_some_and(|before| before.ends_with('\\'));
        let start = if is_escaped { range.start + 1 } else { range.start };
        for at in start.saturating_sub(CELL_START.len())..range.end.saturating_sub(CELL_START.len()) {
            if let (Some(byte), Some(written)) = (plain.get_mut(at), markup.as_bytes().get(at))
                && written.is_ascii()
            {
                *byte = *written;
            }
        }
    }
    String::from_utf8(plain).unwrap_or_default()
}

fn unclosed_code(markup: &str, plain: &str, is_message: bool) -> Option<SwallowedText> {
    let at = plain.find('`')?;
    let rest = plain.get(at..)?;
    let run = rest.len() - rest.trim_start_matches('`').len();
    // Some programs quote names with a backtick and an apostrophe: `tray'.
    if is_message && rest.contains('\'') {
        return None;
    }
    let range = at..at + run;
    let ticks = markup.get(range.clone())?;
    let escaped = "\\`".repeat(run);
    let end = markup.len();
    let replacements = vec![
        Replacement {
            title: format!("write {ticks} at the end of the cell"),
            range: end..end,
            text: ticks.to_owned(),
        },
        Replacement { title: format!("write {escaped}"), range: range.clone(), text: escaped },
    ];
    let help = "write a second backtick where the code ends".to_owned();
    Some(SwallowedText {
        range,
        message: "expected a second backtick, found the end of the cell".to_owned(),
        help,
        replacements,
    })
}

fn unclosed_bold(markup: &str, plain: &str) -> Option<SwallowedText> {
    let is_bold = |at: &usize| {
        let before = markup.get(..*at).and_then(|before| before.chars().next_back());
        let after = markup.get(at + 2..).and_then(|after| after.chars().next());
        let is_word = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let is_star = |c: Option<char>| c == Some('*');
        // `2 ** 3` and `2**3` are not bold on purpose.
        is_word(before) != is_word(after) && !is_star(before) && !is_star(after)
    };
    let at = plain.match_indices("**").map(|(at, _)| at).find(is_bold)?;
    let range = at..at + 2;
    let mut replacements = Vec::new();
    if markup.get(range.end..).is_some_and(|after| after.starts_with(|c: char| !c.is_whitespace())) {
        let end = markup.len();
        let title = "write `**` at the end of the cell".to_owned();
        replacements.push(Replacement { title, range: end..end, text: "**".to_owned() });
    }
    replacements.push(Replacement::write(range.clone(), "\\*\\*".to_owned()));
    let help = "write `**` on both sides of the bold text".to_owned();
    Some(SwallowedText {
        range,
        message: "expected a second `**`, found the end of the cell".to_owned(),
        help,
        replacements,
    })
}

fn unclosed_link(markup: &str, plain: &str) -> Option<SwallowedText> {
    let middle = plain.find("](")?;
    let start = plain.get(..middle)?.rfind('[')?;
    let address = markup.get(middle + 2..)?;
    let end = middle + 2 + address.find([' ', ')']).unwrap_or(address.len());
    let mut replacements = Vec::new();
    if !address.contains(')') {
        let title = "write `)` after the address".to_owned();
        replacements.push(Replacement { title, range: end..end, text: ")".to_owned() });
    }
    let help = "write the link as `[text](address)`, without spaces in the address".to_owned();
    Some(SwallowedText {
        range: start..end,
        message: "expected a link as `[text](address)`, found one that is not closed".to_owned(),
        help,
        replacements,
    })
}

/// Finds `[text][name]`, where the page defines no link of that name.
fn undefined_reference(markup: &str, plain: &str, text: &str) -> Option<SwallowedText> {
    for (middle, _) in plain.match_indices("][") {
        let Some(start) = plain.get(..middle).and_then(|before| before.rfind('[')) else { continue };
        let name_start = middle + 2;
        let Some(length) = plain.get(name_start..).and_then(|name| name.find(']')) else { continue };
        let range = start..name_start + length + 1;
        let link_text = markup.get(start + 1..middle)?;
        let name = if length == 0 { link_text } else { markup.get(name_start..name_start + length)? };
        // The page defines the other links.
        if !text.contains(markup.get(range.clone())?) {
            continue;
        }
        let message = format!("unknown link `{name}`");
        let help = format!(
            "write the address, as in `[{link_text}](address)`, or define it below the table: `[{name}]: address`"
        );
        let title = format!("write `{link_text}` without a link");
        let replacements = vec![Replacement { title, range: range.clone(), text: link_text.to_owned() }];
        return Some(SwallowedText { range, message, help, replacements });
    }
    None
}
