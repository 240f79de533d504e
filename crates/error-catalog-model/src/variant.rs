//! The name of an entry's variant: a function of its code and its id.

use std::borrow::Cow;

use crate::id::{code_words, word_slices};
use crate::nfc::nfc;

/// Names that the generated enum or Rust reserves.
const TAKEN: [&str; 3] = ["ALL", "COUNT", "Self"];

/// Returns the words of the id without the code in `UpperCamelCase`, then the code.
///
/// `_` separates adjacent digits. A name that would begin with a digit gets the prefix `E`, and a reserved name gets
/// the suffix `_`. Names are in NFC, in which the compiler compares them.
pub(crate) fn variant(code: &str, id: &str) -> String {
    let (code, id) = (nfc(code), nfc(id));
    let mut name = String::with_capacity(id.len() + 8);
    let mut rest = without_code(&code, &id);
    while !rest.is_empty() {
        let (word, after) = rest.split_at_checked(before_dash(rest)).unwrap_or((rest, ""));
        push_capitalized(&mut name, word);
        rest = after.get(1..).unwrap_or_default();
    }
    for word in code_words(&code) {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            push_capitalized(&mut name, word);
        } else {
            push_capitalized(&mut name, &word.to_lowercase());
        }
    }
    if !name.is_empty() && !begins_as_a_name(&name) {
        name.insert(0, 'E');
    }
    let name = free(name);
    match nfc(&name) {
        Cow::Borrowed(_) => name,
        Cow::Owned(normal) => normal,
    }
}

/// Returns whether a Rust name may begin like the text.
pub(crate) fn begins_as_a_name(text: &str) -> bool {
    text.starts_with(unicode_ident::is_xid_start)
}

/// Returns the name, with `_` after a reserved name.
pub(crate) fn free(mut name: String) -> String {
    if TAKEN.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

/// Returns the number of bytes before the first `-`.
fn before_dash(text: &str) -> usize {
    let mut length = 0;
    for byte in text.as_bytes() {
        if *byte == b'-' {
            break;
        }
        length += 1;
    }
    length
}

/// Returns the id without the words of the code at its start. The word `minus` may be missing.
pub(crate) fn without_code<'i>(code: &str, id: &'i str) -> &'i str {
    let own = without_words(code_words(code), id).or_else(|| without_words(word_slices(code), id));
    own.unwrap_or(id)
}

fn without_words<'i, 'w>(words: impl Iterator<Item = &'w str>, id: &'i str) -> Option<&'i str> {
    let mut own = id;
    for word in words {
        own = match strip_word(own, word)? {
            "" => "",
            rest => rest.strip_prefix('-')?,
        };
    }
    Some(own)
}

/// Strips a word at the start of an id, ignoring the letter case of the word.
fn strip_word<'i>(id: &'i str, word: &str) -> Option<&'i str> {
    match id.split_at_checked(word.len()) {
        Some((start, rest)) if start.eq_ignore_ascii_case(word) => Some(rest),
        _ => id.strip_prefix(word.to_lowercase().as_str()),
    }
}

pub(crate) fn push_capitalized(name: &mut String, word: &str) {
    let mut letters = word.chars();
    let Some(first) = letters.next() else { return };
    if first.is_ascii_lowercase() {
        name.push(first.to_ascii_uppercase());
        name.push_str(letters.as_str());
        return;
    }
    if first.is_numeric() && name.ends_with(char::is_numeric) {
        name.push('_');
    }
    name.extend(first.to_uppercase());
    name.push_str(letters.as_str());
}
