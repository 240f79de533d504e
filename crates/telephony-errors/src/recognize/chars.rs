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
