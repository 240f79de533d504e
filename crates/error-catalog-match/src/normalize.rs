//! Normalization: letter case, runs of whitespace, dashes, quotation marks and one final full stop make no difference.
//!
//! See [`Matcher`](crate::Matcher) for the definition.

/// A byte of 1, eight times.
pub(crate) const ONES: u64 = u64::MAX / 0xFF;
/// The highest bit of each of eight bytes.
pub(crate) const HIGH: u64 = ONES << 7;

/// Returns the first normalized character of a text, and the rest. A run of whitespace is one space.
#[inline]
pub(crate) fn next(text: &str) -> Option<(char, &str)> {
    let mut chars = text.chars();
    match chars.next()? {
        space if space.is_whitespace() => Some((' ', chars.as_str().trim_start())),
        other => Some((normalized_char(other), chars.as_str())),
    }
}

/// Normalizes a character other than whitespace.
///
/// ASCII letters lose their case. Hyphens, dashes and the minus sign (U+2010 to U+2015, U+2212) are `-`; single
/// quotation marks (U+2018 to U+201B, U+0060, U+00B4) are `'`; double ones (U+201C to U+201F) are `"`.
pub(crate) const fn normalized_char(char: char) -> char {
    match char {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2018}'..='\u{201B}' | '`' | '\u{B4}' => '\'',
        '\u{201C}'..='\u{201F}' => '"',
        other => other.to_ascii_lowercase(),
    }
}

/// Trims whitespace at both ends.
pub(crate) fn trim_whitespace(text: &str) -> &str {
    let is_trimmed = is_plain(text.as_bytes().first()) && is_plain(text.as_bytes().last());
    if is_trimmed { text } else { text.trim() }
}

/// Trims whitespace at both ends, and one final full stop.
pub(crate) fn trim(text: &str) -> &str {
    let text = if is_plain(text.as_bytes().first()) { text } else { text.trim_start() };
    trim_end(text)
}

/// Trims whitespace and one full stop at the end.
pub(crate) fn trim_end(text: &str) -> &str {
    if is_plain(text.as_bytes().last()) {
        return text;
    }
    let text = text.trim_end();
    text.strip_suffix('.').map_or(text, str::trim_end)
}

/// Returns whether a byte is visible ASCII other than a full stop.
const fn is_plain(byte: Option<&u8>) -> bool {
    matches!(byte, Some(b'!'..=b'-' | b'/'..=b'~'))
}

/// Strips `literal` from the start of `text`, both normalized.
pub(crate) fn strip_prefix<'t>(mut text: &'t str, mut literal: &str) -> Option<&'t str> {
    if let Some(rest) = text.strip_prefix(literal)
        && !(literal.ends_with(char::is_whitespace) && rest.starts_with(char::is_whitespace))
    {
        return Some(rest);
    }
    loop {
        if let Some((rest, more)) = equal_start(text, literal) {
            (text, literal) = (rest, more);
            continue;
        }
        if text.len() == literal.len() && text.eq_ignore_ascii_case(literal) {
            return Some("");
        }
        let Some((expected, more)) = next(literal) else { return Some(text) };
        match next(text) {
            Some((found, rest)) if found == expected => (text, literal) = (rest, more),
            _ => return None,
        }
    }
}

/// Strips the first eight bytes of both texts, if only the letter case differs and no run of whitespace or multi-byte
/// character crosses their end.
#[inline]
fn equal_start<'t, 'l>(text: &'t str, literal: &'l str) -> Option<(&'t str, &'l str)> {
    let (one, rest) = text.as_bytes().split_first_chunk::<8>()?;
    let (two, more) = literal.as_bytes().split_first_chunk::<8>()?;
    let is_visible = |byte: Option<&u8>| matches!(byte, Some(b'!'..=b'~'));
    let is_end = is_visible(one.last()) || (is_visible(rest.first()) && is_visible(more.first()));
    let is_equal = lower(u64::from_le_bytes(*one)) == lower(u64::from_le_bytes(*two));
    if !is_equal || !is_end {
        return None;
    }
    Some((text.get(8..)?, literal.get(8..)?))
}

/// Converts ASCII letters among eight bytes to lower case.
#[inline]
const fn lower(bytes: u64) -> u64 {
    let from_a = (bytes | HIGH).wrapping_sub(ONES * b'A' as u64);
    let beyond_z = (bytes | HIGH).wrapping_sub(ONES * (b'Z' + 1) as u64);
    let is_capital = from_a & !beyond_z & !bytes & HIGH;
    bytes | (is_capital >> 2)
}

/// Returns whether two texts are equal after normalization.
///
/// ```
/// # use error_catalog_match::is_same;
/// assert!(is_same("Tray 2 - empty", "tray 2 \u{2013} Empty."));
/// assert!(!is_same("Tray 2 - empty", "Tray 2: empty"));
/// ```
#[must_use]
pub fn is_same(one: &str, two: &str) -> bool {
    strip_prefix(trim(one), trim(two)) == Some("")
}

/// Returns the characters of a normalized text.
pub(crate) fn chars(text: &str) -> impl Iterator<Item = char> {
    untrimmed_chars(trim(text))
}

/// Returns the normalized characters of a part of a text.
pub(crate) fn untrimmed_chars(mut rest: &str) -> impl Iterator<Item = char> {
    core::iter::from_fn(move || {
        let (char, more) = next(rest)?;
        rest = more;
        Some(char)
    })
}

#[cfg(test)]
mod tests {
    use super::{is_same, lower, strip_prefix};

    #[test]
    fn texts_with_the_same_normalized_form_are_the_same() {
        let text = "Door 3 - The lock doesn't close.";
        for other in [
            " door 3 - THE lock doesn't close",
            "Door  3 \u{2013} The\u{A0}lock doesn\u{2019}t close .",
            "Door 3 \u{2014} the lock\tdoesn`t close. \n",
        ] {
            assert!(is_same(text, other) && is_same(other, text), "{other}");
        }
        for other in
            ["Door 3 The lock doesn't close", "Door 3 -The lock doesn't close", "Dóor 3 - the", "", "."]
        {
            assert!(!is_same(text, other) && !is_same(other, text), "{other}");
        }
        assert!(is_same("", " . ") && !is_same("a..", "a") && is_same("É", "É") && !is_same("É", "é"));
    }

    #[test]
    fn a_run_of_whitespace_across_a_boundary_is_one_space() {
        assert_eq!(strip_prefix("a  b", "A "), Some("b"));
        assert_eq!(strip_prefix("sevenly b", "sevenly  b"), Some(""));
        assert_eq!(strip_prefix("sevenly  b", "sevenly b"), Some(""));
        assert_eq!(strip_prefix("ab", "a "), None);
    }

    #[test]
    fn capitals_alone_lose_their_case() {
        for byte in 0..=u8::MAX {
            let eight = [byte, b'A', byte, 0x80, byte, b'Z', 0xFF, byte];
            let expected = eight.map(|byte| byte.to_ascii_lowercase());
            assert_eq!(lower(u64::from_le_bytes(eight)).to_le_bytes(), expected);
        }
    }
}
