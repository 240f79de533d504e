//! Texts as Unicode's normalisation form C has them: `é` is one character, however it was typed.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization as _, is_nfc as is_normal};

/// The text with each letter and its accents as one character, where Unicode has one.
///
/// Two ids that look alike are alike: so the compiler compares names, and so do some file systems.
///
/// ```
/// # use error_catalog_model::nfc;
/// assert_eq!(nfc("cafe\u{301}"), "caf\u{e9}");
/// ```
pub fn nfc(text: &str) -> Cow<'_, str> {
    if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Whether a text is in that form. ASCII is.
pub(crate) fn is_nfc(text: &str) -> bool {
    text.is_ascii() || is_normal(text)
}
