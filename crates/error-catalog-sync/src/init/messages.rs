//! The format and the placeholder syntaxes of messages.

use std::collections::HashMap;

use error_catalog_page::build::placeholder::read_message;
use error_catalog_page::message_format::MessageFormat;
use error_catalog_page::parse::settings::Settings;
use error_catalog_page::placeholder_syntax::PlaceholderSyntax;

use crate::init::table_group::is_code;

/// Returns the format of nearly all messages, if a page has to declare it: their codes are not all integers.
pub(crate) fn inferred_format(messages: &[&str]) -> Option<MessageFormat> {
    let is_known = MessageFormat::inferred(messages.iter().copied())
        .is_some_and(|format| messages.iter().all(|message| format.split(message).is_some()));
    if is_known {
        return None;
    }
    let prefix = common_prefix(messages);
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for separator in messages.iter().filter_map(|message| separator(message.strip_prefix(prefix)?)) {
        *counts.entry(separator).or_default() += 1;
    }
    let (separator, _) = counts.into_iter().find(|(_, count)| count * 10 >= messages.len() * 9)?;
    MessageFormat::declared(&format!("{prefix}{{code}}{separator}{{reason}}"))
}

/// Returns the words at the start of all messages.
fn common_prefix<'m>(messages: &[&'m str]) -> &'m str {
    let [first, others @ ..] = messages else { return "" };
    let ends = first.match_indices(' ').map(|(space, _)| space + 1);
    let prefixes = ends.filter_map(|end| first.get(..end));
    let is_common = |prefix: &&str| others.iter().all(|message| message.starts_with(prefix));
    if others.is_empty() { "" } else { prefixes.take_while(is_common).last().unwrap_or_default() }
}

/// Returns the text between the code and the reason of a message without its prefix.
fn separator(message: &str) -> Option<&str> {
    let code = message.split(' ').next()?.trim_end_matches([':', '.']);
    let rest = message.strip_prefix(code)?;
    if is_code(code) { rest.get(..rest.find(char::is_alphanumeric)?) } else { None }
}

/// Returns the placeholder syntaxes that messages use and their page has to declare.
pub(crate) fn placeholder_syntaxes(messages: &[&str], settings: &Settings) -> Vec<PlaceholderSyntax> {
    if settings.placeholder_syntaxes().len() > PlaceholderSyntax::USUAL.len() {
        return Vec::new();
    }
    let is_used = |syntax: &PlaceholderSyntax| {
        let has_placeholders = |message: &&str| {
            read_message(message, &[*syntax]).is_ok_and(|message| !message.parameters.is_empty())
        };
        // The messages of a catalog have braces, whatever the page has.
        !PlaceholderSyntax::USUAL.contains(syntax) && messages.iter().any(has_placeholders)
    };
    PlaceholderSyntax::ALL.into_iter().filter(is_used).collect()
}
