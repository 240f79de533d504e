//! Rewordings of one message as a chain: where a wording comes back, links that are there already are changed.

use error_catalog_model::Message;
use error_catalog_page::build::placeholder::read_message;
use error_catalog_page::lines::Lines;
use error_catalog_page::parse::settings::DeclaredRewording;
use error_catalog_page::scalar::scalar;
use error_catalog_page::{SourceFile, Span};

use crate::edit::found::Found;
use crate::edit::patch::Patch;

/// The changes to the front matter's rewordings that lead to another message; `None` if a new link does, at the end.
///
/// # Errors
///
/// The chain cannot be put in order here: what is wrong, and what to do.
pub(crate) fn relink(
    found: &Found<'_>,
    now: &str,
    message: &Message,
) -> Result<Option<Vec<Patch>>, (String, String)> {
    let settings = &found.page.settings;
    let is = |text: &str, message: &str| {
        read_message(text, &settings.notations).is_ok_and(|read| read.message == message)
    };
    let link = |fits: &dyn Fn(&DeclaredRewording) -> bool| settings.reworded.iter().find(|link| fits(link));
    let (old, new) = (found.entry.message.as_str(), message.message.as_str());
    let to_old = link(&|link| is(&link.to.value, old));
    let from_old = link(&|link| is(&link.from.value, old));
    let to_new = link(&|link| is(&link.to.value, new));
    let from_new = link(&|link| is(&link.from.value, new));
    let source = &found.page.source;
    let set = |link: &DeclaredRewording, key: &str, text: &str| set(source, link.span, key, text);
    let patches = match (from_old, to_new) {
        (None, None) => return Ok(None),
        // The message had come back, and goes again: what led back leads on.
        (Some(_), None) => to_old.map(|back| vec![set(back, "now", now)]),
        // A wording between others comes back: it is taken out of the chain and put at its end.
        (None, Some(before)) => from_new.zip(to_old).map(|(behind, last)| {
            vec![
                set(before, "now", &behind.to.value),
                set(behind, "was", &last.to.value),
                set(behind, "now", now),
            ]
        }),
        (Some(_), Some(_)) => None,
    };
    let patches: Option<Vec<Patch>> = patches.and_then(|patches| patches.into_iter().collect());
    patches.map(Some).ok_or_else(|| {
        let what = format!(
            "`{now}` was a wording of `{}` before, and its rewordings cannot be put in order here",
            found.entry.id
        );
        let help =
            "edit the cell, and put its wordings under `reworded:` in one order, oldest first, each once";
        (what, help.to_owned())
    })
}

/// Gives a key of an item another value; `None` if the item is not written in lines.
fn set(source: &SourceFile, item: Span, key: &str, text: &str) -> Option<Patch> {
    let (start, line) = source.line_at(item.start)?;
    let dash = line.len() - line.trim_start_matches(' ').len();
    let first = line.get(dash..)?.strip_prefix('-')?;
    let indent = line.len() - first.trim_start_matches(' ').len();
    for range in Lines::new(source.text.get(start..)?) {
        let line = source.text.get(start + range.start..start + range.end)?.trim_end();
        let field = line.get(indent..).unwrap_or_default();
        if let Some(value) = field.strip_prefix(key).and_then(|rest| rest.strip_prefix(':')) {
            let value = value.strip_prefix(' ')?.trim_start();
            let at = start + range.start + line.len() - value.len();
            return Some(Patch::new(at..at + length(value)?, scalar(text)));
        }
        let text = line.trim_start();
        let is_below = line.len() - text.len() >= indent || text.is_empty() || text.starts_with('#');
        if range.start > 0 && !is_below {
            return None;
        }
    }
    None
}

/// How long a value is in its line, without a comment; `None` if it goes on in the next.
fn length(value: &str) -> Option<usize> {
    let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''));
    let Some(quote) = quote else {
        let end = value.find(" #").unwrap_or(value.len());
        return value.get(..end).map(|value| value.trim_end().len());
    };
    let mut chars = value.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && quote == '"' {
            chars.next();
        } else if c == quote && (quote == '"' || chars.next_if(|(_, next)| *next == quote).is_none()) {
            return Some(at + 1);
        }
    }
    None
}
