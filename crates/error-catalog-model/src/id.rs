//! The id of an entry: a function of its code and its reason, and of nothing else.

use unicode_ident::is_xid_continue;

/// What Unicode lets join words in an identifier without being a letter, a digit or a mark on one: middle
/// dots, invisible joiners and the kin of `_`.
const JOINERS: [char; 15] = [
    '\u{B7}', '\u{387}', '\u{200C}', '\u{200D}', '\u{203F}', '\u{2040}', '\u{2054}', '\u{30FB}', '\u{FE33}',
    '\u{FE34}', '\u{FE4D}', '\u{FE4E}', '\u{FE4F}', '\u{FF3F}', '\u{FF65}',
];

/// The most characters that an id has.
pub const MAX_ID_LENGTH: usize = 64;

/// The id of an entry with that code and that reason: the code and the first sentence of the reason, lower
/// case, split on everything that is neither letter nor digit, parameters (`{name}`) left out, at most
/// [`MAX_ID_LENGTH`] characters, cut between words where that is possible.
///
/// `None` if neither holds a letter or digit.
///
/// ```
/// # use error_catalog_model::entry_id;
/// assert_eq!(entry_id("E7", "Tray {tray} is empty. Refill it.").as_deref(), Some("e7-tray-is-empty"));
/// ```
pub fn entry_id(code: &str, reason: &str) -> Option<String> {
    let mut id = String::new();
    for word in words(code).chain(words(&without_parameters(first_sentence(reason)))) {
        let length = id.chars().count();
        if length == 0 {
            id = word.chars().take(MAX_ID_LENGTH).collect();
        } else if length + 1 + word.chars().count() <= MAX_ID_LENGTH {
            id.push('-');
            id.push_str(&word);
        } else {
            break;
        }
    }
    (!id.is_empty()).then_some(id)
}

/// Whether `id` is well formed: lower-case words of letters and digits with one `-` between them, at most
/// [`MAX_ID_LENGTH`] characters.
pub fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.chars().count() <= MAX_ID_LENGTH
        && id.split('-').all(|word| !word.is_empty() && words(word).eq([word.to_owned()]))
}

/// The words of a text, lower case: runs of letters and digits.
///
/// Letters of every script count, as far as they may stand in a Rust identifier.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let is_word = |c: char| is_xid_continue(c) && c != '_' && !JOINERS.contains(&c);
    text.split(move |c| !is_word(c)).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

/// The text up to a `.`, `!` or `?` that a blank and a capital follow.
fn first_sentence(text: &str) -> &str {
    let mut ends = text.match_indices(['.', '!', '?']).filter(|(at, _)| {
        let mut after = text.get(at + 1..).unwrap_or_default().chars();
        after.next().is_some_and(char::is_whitespace)
            && after.find(|c| !c.is_whitespace()).is_some_and(char::is_uppercase)
    });
    ends.next().and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

/// The text with a blank for every `{…}`.
fn without_parameters(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}') else { break };
        kept.push_str(before);
        kept.push(' ');
        rest = after;
    }
    kept + rest
}
