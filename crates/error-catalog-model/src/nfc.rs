//! Unicode's normalization form C: `é` is one character, however it was typed.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization as _, is_nfc as is_normal};

/// Normalizes a text: each letter and its accents become one character, if Unicode has one.
///
/// The compiler and some file systems compare names in this form, so ids are compared in it, too.
///
/// ```
/// # use error_catalog_model::nfc;
/// assert_eq!(nfc("cafe\u{301}"), "caf\u{e9}");
/// ```
#[must_use]
pub fn nfc(text: &str) -> Cow<'_, str> {
    if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Returns whether a text is in this form.
pub(crate) fn is_nfc(text: &str) -> bool {
    text.is_ascii() || is_normal(text)
}
