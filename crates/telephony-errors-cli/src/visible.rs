//! Makes untrusted texts safe for a terminal and for Markdown.

use std::fmt::{self, Write as _};

/// A text whose control characters are displayed escaped, such as `\u{1b}`.
#[derive(Clone, Copy)]
pub(crate) struct Visible<'t>(pub(crate) &'t str);

/// Returns whether a terminal might obey the character instead of showing it: controls, line ends, changes of the
/// writing direction, and invisible characters. The list is that of the command `error-catalog`, with line ends and tabs; this
/// program does not link that crate.
pub(crate) const fn is_unsafe(char: char) -> bool {
    matches!(
        char,
        '\0'..='\x1F'
            | '\x7F'..='\u{9F}'
            | '\u{61C}'
            | '\u{200B}'
            | '\u{200E}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E007F}'
    )
}

/// Splits a text at its first unsafe character.
pub(crate) fn split_at_unsafe(text: &str) -> Option<(&str, char, &str)> {
    // Fast path: most texts are printable ASCII.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return None;
    }
    let (at, char) = text.char_indices().find(|(_, char)| is_unsafe(*char))?;
    Some((text.get(..at)?, char, text.get(at + char.len_utf8()..)?))
}

impl fmt::Display for Visible<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some((before, char, after)) = split_at_unsafe(rest) {
            f.write_str(before)?;
            match char {
                '\t' | '\n' | '\r' => write!(f, "{}", char.escape_default())?,
                _ => write!(f, "{}", char.escape_unicode())?,
            }
            rest = after;
        }
        f.write_str(rest)
    }
}

/// An untrusted text as a Markdown code span on one line. In code, mentions, links and markup have no effect.
pub(crate) struct AsCode<'t>(pub(crate) &'t str);

impl fmt::Display for AsCode<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return Ok(());
        }
        let text = Visible(self.0).to_string();
        // A code span ends at a run of as many backticks as it begins with.
        let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or_default();
        let fence = "`".repeat(longest + 1);
        // Markdown strips a space at both ends.
        let is_padded = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
        let padding = if is_padded { " " } else { "" };
        write!(f, "{fence}{padding}{text}{padding}{fence}")
    }
}

/// Plain text of the catalog, escaped for Markdown, on one line.
pub(crate) struct AsMarkdown<'t>(pub(crate) &'t str);

impl fmt::Display for AsMarkdown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut escape = Escape(f);
        write!(escape, "{}", Visible(self.0))
    }
}

/// Puts a backslash before markup characters.
struct Escape<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl fmt::Write for Escape<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for part in text.split_inclusive(is_markup) {
            match part.char_indices().next_back() {
                Some((at, char)) if is_markup(char) => {
                    self.0.write_str(part.get(..at).unwrap_or_default())?;
                    self.0.write_char('\\')?;
                    self.0.write_char(char)?;
                }
                _ => self.0.write_str(part)?,
            }
        }
        Ok(())
    }
}

const fn is_markup(char: char) -> bool {
    matches!(
        char,
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '{' | '}' | '&' | '~' | '|' | '#' | '$' | '^'
    )
}

#[cfg(test)]
mod tests {
    use super::{AsCode, AsMarkdown, Visible, is_unsafe};

    #[test]
    fn control_characters_are_escaped() {
        for (text, escaped) in [
            ("plain – “fine” 纸 👩\u{200D}🔧", "plain – “fine” 纸 👩\u{200D}🔧"),
            ("\x1B[31mred\x07", "\\u{1b}[31mred\\u{7}"),
            ("\u{9B}31m", "\\u{9b}31m"),
            ("a\u{202E}b\u{2066}c", "a\\u{202e}b\\u{2066}c"),
            ("tab\tline\nend\r", "tab\\tline\\nend\\r"),
            ("\x7F\0", "\\u{7f}\\u{0}"),
            ("", ""),
        ] {
            assert_eq!(Visible(text).to_string(), escaped);
        }
    }

    #[test]
    fn both_commands_escape_the_same_characters() {
        for char in '\0'..=char::MAX {
            let is_in_other = error_catalog_sync::is_unsafe_in_terminal(char);
            assert_eq!(is_unsafe(char), is_in_other || matches!(char, '\n' | '\t'), "{char:?}");
        }
    }

    #[test]
    fn markdown_shows_plain_text() {
        assert_eq!(
            AsMarkdown("a {b} *c* <d>|`e`\n\x1B").to_string(),
            r"a \{b\} \*c\* \<d\>\|\`e\`\\n\\u\{1b\}"
        );
    }

    #[test]
    fn code_spans_end_where_the_text_ends() {
        for (text, span) in [
            ("a @b <c>", "`a @b <c>`"),
            ("a`b", "``a`b``"),
            ("`a``b", "``` `a``b ```"),
            (" a ", "`  a  `"),
            ("a\n", "`a\\n`"),
            ("", ""),
        ] {
            assert_eq!(AsCode(text).to_string(), span);
        }
    }
}
