//! The control characters of terminals, and texts without any.

/// Returns whether a terminal may obey a character instead of showing it, or reorder text because of it.
pub fn is_unsafe(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
        _ => character.is_control(),
    }
}

/// Returns whether a text is printable ASCII, tabs and line ends. A quick check: the characters of other texts are
/// checked one by one.
pub fn is_printable_ascii(text: &str) -> bool {
    let is_odd = |byte: u8| u8::from(!matches!(byte, b' '..=b'~' | b'\t' | b'\n'));
    // Without a branch, many bytes are taken at once.
    text.bytes().fold(0, |any, byte| any | is_odd(byte)) == 0
}
