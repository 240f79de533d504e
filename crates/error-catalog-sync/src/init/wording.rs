//! How messages are built, where the engine itself does not tell: codes in them that are no integers.

use std::collections::HashMap;

use error_catalog_page::build::placeholder::read_message;
use error_catalog_page::message_format::MessageFormat;
use error_catalog_page::placeholder_syntax::PlaceholderSyntax;

use crate::init::content::is_code;

/// The shape that nearly all messages have: the same text, a code of any kind, the same separator, the rest.
pub(crate) fn shape_of(messages: &[&str]) -> Option<MessageFormat> {
    let prefix = common_start(messages);
    let mut separators: HashMap<&str, usize> = HashMap::new();
    for message in messages {
        if let Some(separator) = message.strip_prefix(prefix).and_then(separator) {
            *separators.entry(separator).or_default() += 1;
        }
    }
    let (separator, count) = separators.into_iter().max_by_key(|(separator, count)| (*count, *separator))?;
    let declared = MessageFormat::declared(&format!("{prefix}{{code}}{separator}{{reason}}"))?;
    (count * 10 >= messages.len() * 9).then_some(declared)
}

/// What all messages begin with, up to the last sign that can belong to no code.
fn common_start<'m>(messages: &[&'m str]) -> &'m str {
    let Some(first) = messages.first() else { return "" };
    let same = |one: &str, two: &str| {
        one.char_indices()
            .zip(two.chars())
            .find(|((_, a), b)| a != b)
            .map_or(one.len().min(two.len()), |((at, _), _)| at)
    };
    let length = messages.iter().map(|message| same(first, message)).min().unwrap_or(0);
    let start = first.get(..length).unwrap_or_default();
    let end = start.rfind(|c| !is_in_code(c)).map_or(0, |at| at + 1);
    start.get(..end).unwrap_or_default()
}

/// What stands between the code at the start of a text and the reason behind it.
fn separator(text: &str) -> Option<&str> {
    let (code, rest) = text.split_at_checked(text.find(|c| !is_in_code(c))?)?;
    let (separator, _) = rest.split_at_checked(rest.find(char::is_alphanumeric)?)?;
    (is_code(code) && separator.chars().all(|c| !matches!(c, '{' | '}' | '<' | '%' | '+')))
        .then_some(separator)
}

fn is_in_code(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '#')
}

/// The notations of parameters that messages use, besides those that every page may use.
pub(crate) fn notations_of(messages: &[&str]) -> Vec<PlaceholderSyntax> {
    // `{name}` in a message that was read is a parameter already.
    let others =
        PlaceholderSyntax::ALL.into_iter().filter(|notation| !PlaceholderSyntax::USUAL.contains(notation));
    let is_used = |notation: &PlaceholderSyntax| {
        let notations = [*notation];
        messages
            .iter()
            .any(|text| read_message(text, &notations).is_ok_and(|read| !read.parameters.is_empty()))
    };
    others.filter(is_used).collect()
}
