//! The characters that a terminal obeys instead of showing them.

/// Returns whether a terminal may obey a character instead of showing it, reorder text because of it, or show nothing.
///
/// The commands that explain and scan have the same set, with tabs and line feeds.
pub fn is_unsafe(character: char) -> bool {
    match character {
        '\n' | '\t' => false,
        '\u{61C}'
        | '\u{200B}'
        | '\u{200E}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}' => true,
        _ => character.is_control(),
    }
}
