//! Classes of characters.

/// Returns whether a character continues a word.
pub(super) fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

/// Returns whether a character is a space within a line.
pub(super) fn is_inline_space(char: char) -> bool {
    char.is_whitespace() && !matches!(char, '\r' | '\n')
}

/// Returns whether a character is a dash.
pub(super) const fn is_dash(char: char) -> bool {
    matches!(char, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Returns whether a word begins after a text: the text ends without a word, or with an escape sequence.
pub(super) fn is_boundary(before: &str) -> bool {
    !before.ends_with(is_word) || ends_with_escape(before.as_bytes())
}

/// Returns whether a text ends with the escape of a line end, of a byte, or of a terminal's color.
pub(super) fn ends_with_escape(text: &[u8]) -> bool {
    let is_hex = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_hexdigit);
    match text {
        [.., b'\\', b'n' | b'r' | b't'] => true,
        [.., b'%', a, b] | [.., b'\\', b'x', a, b] | [.., b'#', b'0', a, b] => is_hex(&[*a, *b]),
        [.., b'\\', b'u', a, b, c, d] => is_hex(&[*a, *b, *c, *d]),
        [color @ .., b'm'] => {
            let is_parameter = |byte: &u8| byte.is_ascii_digit() || *byte == b';';
            let parameters =
                color.iter().rev().take(LONGEST_COLOR).take_while(|byte| is_parameter(byte)).count();
            color.iter().rev().nth(parameters) == Some(&b'[')
        }
        _ => false,
    }
}

/// The longest parameters of a color.
const LONGEST_COLOR: usize = 20;
