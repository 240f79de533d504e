//! The control characters of terminals, and texts without any.

/// Returns whether a terminal may obey a character instead of showing it, or reorder text because of it.
pub fn is_control(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
        _ => character.is_control(),
    }
}

/// Returns whether a terminal may not show a character: [controls](is_control), and invisible characters. Pages may have
/// invisible characters, which some scripts need.
pub fn is_unsafe_in_terminal(character: char) -> bool {
    is_control(character)
        || matches!(
            character,
            '\u{200B}'
                | '\u{2028}'..='\u{2029}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E007F}'
        )
}

/// Returns whether a text is printable ASCII, tabs and line ends. A quick check: the characters of other texts are
/// checked one by one.
pub fn is_printable_ascii(text: &str) -> bool {
    let is_odd = |byte: u8| u8::from(!matches!(byte, b' '..=b'~' | b'\t' | b'\n'));
    // Without a branch, many bytes are taken at once.
    text.bytes().fold(0, |any, byte| any | is_odd(byte)) == 0
}
