//! The name of an entry's constant in any language: a function of its code and its id.

use std::borrow::Cow;

use crate::id::{code_words, word_slices};
use crate::nfc::nfc;
use crate::variant::{begins_as_a_name, without_code};

/// Returns the words of the id without the code in `UPPER_SNAKE_CASE`, then those of the code.
///
/// A name that would begin with a digit gets the prefix `E_`. Names are in NFC.
pub(crate) fn constant(code: &str, id: &str) -> String {
    let (code, id) = (nfc(code), nfc(id));
    let mut name = String::with_capacity(id.len() + 8);
    for word in word_slices(without_code(&code, &id)).chain(code_words(&code)) {
        if !name.is_empty() {
            name.push('_');
        } else if !begins_as_a_name(word) {
            name.push_str("E_");
        }
        name.push_str(word);
    }
    let name = name.to_uppercase();
    match nfc(&name) {
        Cow::Borrowed(_) => name,
        Cow::Owned(normal) => normal,
    }
}
