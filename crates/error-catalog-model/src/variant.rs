//! The name of an entry's variant: a function of its code and its id.

use crate::id::words;

/// Names that a generated enum needs for itself, or that Rust keeps.
const TAKEN: [&str; 3] = ["ALL", "COUNT", "Self"];

/// The id's words without the code in `UpperCamelCase`, then the code.
///
/// Digits that would touch are kept apart by `_`; a name that would begin with a digit gets an `E`; a name
/// that is taken gets a `_`.
pub(crate) fn variant(code: &str, id: &str) -> String {
    let code: Vec<String> = words(code).collect();
    let code: Vec<&str> = code.iter().map(String::as_str).collect();
    let words: Vec<&str> = id.split('-').collect();
    let own = words.strip_prefix(code.as_slice()).unwrap_or(&words);
    let mut name = String::with_capacity(id.len() + 8);
    for word in own.iter().chain(&code) {
        push_capitalised(&mut name, word);
    }
    if name.starts_with(|c: char| !unicode_ident::is_xid_start(c)) {
        name.insert(0, 'E');
    }
    if TAKEN.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

fn push_capitalised(name: &mut String, word: &str) {
    let mut letters = word.chars();
    let Some(first) = letters.next() else { return };
    if first.is_numeric() && name.ends_with(char::is_numeric) {
        name.push('_');
    }
    name.extend(first.to_uppercase());
    name.push_str(letters.as_str());
}
