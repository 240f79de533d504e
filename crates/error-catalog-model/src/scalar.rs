//! A text as a YAML scalar with the same meaning in YAML 1.1 and 1.2: writes scalars, and reads what it writes.

use std::fmt::Write as _;
use std::str::Chars;

/// Words that are booleans or null in YAML 1.1.
const RESERVED: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// The length of `false`.
const LONGEST_RESERVED: usize = 5;

/// Writes a text on one line: plain if that is unambiguous, else in double quotes with the escapes of JSON.
///
/// ```
/// # use error_catalog_model::write_scalar;
/// let mut yaml = String::new();
/// write_scalar("Paper jam", &mut yaml);
/// yaml.push(' ');
/// write_scalar("7", &mut yaml);
/// assert_eq!(yaml, r#"Paper jam "7""#);
/// ```
pub fn write_scalar(text: &str, yaml: &mut String) {
    if is_plain(text) {
        yaml.push_str(text);
    } else {
        write_quoted(text, yaml);
    }
}

/// Returns whether a plain scalar is unambiguous.
///
/// It begins with an ASCII letter, so it cannot be a number, a date or an indicator. It is not a reserved word, and no
/// character in it can end a plain scalar.
fn is_plain(text: &str) -> bool {
    let mut is_plain_text = true;
    for byte in text.as_bytes() {
        if !is_plain_byte(*byte) {
            is_plain_text = !byte.is_ascii() && text.chars().all(is_plain_char);
            break;
        }
    }
    is_plain_text
        && begins_as_plain(text)
        && !text.ends_with(' ')
        && !(text.len() <= LONGEST_RESERVED && RESERVED.iter().any(|word| word.eq_ignore_ascii_case(text)))
}

fn begins_as_plain(text: &str) -> bool {
    text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)
}

/// Returns whether a byte cannot end a plain scalar. `:` and `#` can, next to a space; so can brackets, braces and
/// quotes.
const fn is_plain_byte(byte: u8) -> bool {
    matches!(
        byte,
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b' ' | b'-' | b'_' | b'.' | b'/' | b'(' | b')' | b'+' | b',' | b';'
            | b'!' | b'?'
    )
}

fn is_plain_char(c: char) -> bool {
    u8::try_from(c).is_ok_and(is_plain_byte) || (!c.is_ascii() && c.is_alphanumeric()) || c == '’'
}

fn write_quoted(text: &str, yaml: &mut String) {
    yaml.push('"');
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\') {
        yaml.push_str(text);
        yaml.push('"');
        return;
    }
    let mut rest = text;
    while let Some(at) = rest.find(|c| c == '"' || c == '\\' || needs_escape(c)) {
        let (plain, special) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let mut chars = special.chars();
        yaml.push_str(plain);
        if let Some(c) = chars.next() {
            write_escape(c, yaml);
        }
        rest = chars.as_str();
    }
    yaml.push_str(rest);
    yaml.push('"');
}

fn write_escape(c: char, yaml: &mut String) {
    match c {
        '"' => yaml.push_str("\\\""),
        '\\' => yaml.push_str("\\\\"),
        '\n' => yaml.push_str("\\n"),
        '\r' => yaml.push_str("\\r"),
        '\t' => yaml.push_str("\\t"),
        c => {
            let (letter, digits) = if u32::from(c) > 0xFFFF { ('U', 8) } else { ('u', 4) };
            // Writing to a String cannot fail.
            let _ = write!(yaml, "\\{letter}{:0digits$X}", u32::from(c));
        }
    }
}

/// Returns whether a character is a control, a line separator, the byte-order mark, for private use or a noncharacter.
fn needs_escape(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{E000}'..='\u{F8FF}')
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// Reads a scalar of [`write_scalar`], which ends with the text. Other plain scalars that begin with a letter and other
/// escapes are read, too.
pub(crate) fn read_scalar(text: &str) -> Option<String> {
    if let Some(quoted) = text.strip_prefix('"') {
        let LeadingScalar { text, rest } = unquote(quoted)?;
        return if rest.is_empty() { Some(text) } else { None };
    }
    if begins_as_plain(text) { Some(text.to_owned()) } else { None }
}

/// A scalar at the start of a text.
pub(crate) struct LeadingScalar<'y> {
    pub(crate) text: String,
    /// The text after the scalar.
    pub(crate) rest: &'y str,
}

/// Reads a scalar before a colon.
pub(crate) fn read_key(text: &str) -> Option<LeadingScalar<'_>> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (plain, rest) = text.split_at_checked(text.find(':')?)?;
        return Some(LeadingScalar { text: plain.to_owned(), rest });
    };
    unquote(quoted)
}

/// Reads a quoted scalar without its first quote.
fn unquote(quoted: &str) -> Option<LeadingScalar<'_>> {
    let (unescaped, mut rest) = before_escape(quoted)?;
    let mut text = unescaped.to_owned();
    while let Some(escape) = rest.strip_prefix('\\') {
        let mut chars = escape.chars();
        text.push(match chars.next()? {
            '"' => '"',
            '\\' => '\\',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => code_point(&mut chars, 4)?,
            'U' => code_point(&mut chars, 8)?,
            _ => return None,
        });
        let (unescaped, after) = before_escape(chars.as_str())?;
        text.push_str(unescaped);
        rest = after;
    }
    Some(LeadingScalar { text, rest: rest.strip_prefix('"')? })
}

/// Splits a text before the next quote or escape.
fn before_escape(quoted: &str) -> Option<(&str, &str)> {
    let mut end = 0;
    while !matches!(quoted.as_bytes().get(end)?, b'"' | b'\\') {
        end += 1;
    }
    quoted.split_at_checked(end)
}

fn code_point(chars: &mut Chars<'_>, digits: usize) -> Option<char> {
    let (hex, rest) = chars.as_str().split_at_checked(digits)?;
    *chars = rest.chars();
    char::from_u32(u32::from_str_radix(hex, 16).ok()?)
}
