//! A text as a YAML scalar with the same meaning in YAML 1.1 and 1.2.

use std::fmt::Write as _;

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
pub(crate) fn is_plain(text: &str) -> bool {
    let mut is_plain_text = true;
    for byte in text.as_bytes() {
        if !is_plain_byte(*byte) {
            is_plain_text = !byte.is_ascii() && text.chars().all(is_plain_char);
            break;
        }
    }
    is_plain_text
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && !text.ends_with(' ')
        && !(text.len() <= LONGEST_RESERVED && RESERVED.iter().any(|word| word.eq_ignore_ascii_case(text)))
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
pub(crate) fn needs_escape(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{E000}'..='\u{F8FF}')
        || u32::from(c) & 0xFFFE == 0xFFFE
}
