//! Changes the chain of rewordings of a message when an earlier wording comes back.

use error_catalog_model::Message;
use error_catalog_page::build::placeholder::read_message;
use error_catalog_page::lines::Lines;
use error_catalog_page::parse::settings::DeclaredRewording;
use error_catalog_page::scalar::scalar;
use error_catalog_page::{SourceFile, Span};

use crate::edit::patch::Patch;
use crate::edit::target::{Refusal, Target};

/// Changes the rewordings in the front matter so that they lead to another message. `None` if a new rewording at the end
/// is enough.
///
/// # Errors
///
/// The chain cannot be changed line by line.
pub(crate) fn relink(
    target: &Target<'_>,
    to: &str,
    message: &Message,
) -> Result<Option<Vec<Patch>>, Refusal> {
    let settings = &target.page.settings;
    let is = |text: &str, message: &str| {
        read_message(text, settings.placeholder_syntaxes()).is_ok_and(|parsed| parsed.message == message)
    };
    let link = |fits: &dyn Fn(&DeclaredRewording) -> bool| settings.reworded.iter().find(|link| fits(link));
    let (old, new) = (target.entry.message.as_str(), message.message.as_str());
    let to_old = link(&|link| is(&link.to.value, old));
    let from_old = link(&|link| is(&link.from.value, old));
    let to_new = link(&|link| is(&link.to.value, new));
    let from_new = link(&|link| is(&link.from.value, new));
    let source = &target.page.source;
    let set = |link: &DeclaredRewording, key: &str, text: &str| set(source, link.span, key, text);
    let patches = match (from_old, to_new) {
        (None, None) => return Ok(None),
        // The message had come back and is replaced again: the link to it leads to the new message.
        (Some(_), None) => to_old.map(|back| vec![set(back, "now", to)]),
        // A wording inside the chain comes back: it moves to the end.
        (None, Some(before)) => from_new.zip(to_old).map(|(after, last)| {
            vec![
                set(before, "now", &after.to.value),
                set(after, "was", &last.to.value),
                set(after, "now", to),
            ]
        }),
        (Some(_), Some(_)) => None,
    };
    let patches: Option<Vec<Patch>> = patches.and_then(|patches| patches.into_iter().collect());
    patches.map(Some).ok_or_else(|| {
        let message = format!(
            "`{to}` is an earlier wording of `{}`, and its rewordings cannot be changed line by line",
            target.entry.id
        );
        let help = "edit the cell, and list each wording once under `reworded:`, oldest first";
        Refusal { message, help: help.to_owned() }
    })
}

/// Replaces the value of a key of an item; `None` if the item is not written line by line.
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

/// Returns the length of a value in its line, without a comment; `None` if it continues in the next line.
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
