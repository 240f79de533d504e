//! A message in a line of JSON, and its text.

use std::borrow::Cow;

use crate::scanner::{Hit, HitKind, Scanner, innermost};
use crate::unescaped_view::UnescapedView;

/// A message in a line of JSON.
#[derive(Clone, Copy, Debug)]
pub struct Message<'m> {
    pub(crate) scanner: &'m Scanner<'m>,
    pub(crate) line: &'m [u8],
    pub(crate) hit: &'m Hit<'m>,
}

impl<'m> Message<'m> {
    /// Returns the entry of the message, or its text if it is unknown.
    #[must_use]
    pub const fn kind(&self) -> &'m HitKind<'m> {
        &self.hit.kind
    }

    /// Returns the text, with all escapes undone, also of nested JSON.
    pub fn text(&self) -> Cow<'m, str> {
        let bytes = self.line.get(self.hit.range()).unwrap_or_default();
        let entry = match self.kind() {
            HitKind::Unknown(text) => return Cow::Borrowed(text),
            HitKind::Entry(entry) => *entry,
        };
        if let Ok(text) = str::from_utf8(bytes)
            && !text.contains('\\')
        {
            return Cow::Borrowed(text);
        }
        // A message may contain text that resembles an escape, and the bytes before it do not always show the nesting
        // depth.
        let mut text = None;
        for _ in 0..self.depth() {
            text = unescaped(text.as_deref().map_or(bytes, str::as_bytes));
            if text.is_none() {
                break;
            }
        }
        let is_message = |text: &String| self.scanner.find(text) == Some(entry);
        let once = || {
            let mut view = UnescapedView::default();
            view.read(bytes);
            view.text
        };
        let text = text.filter(is_message).or_else(|| Some(innermost(bytes)).filter(is_message));
        Cow::Owned(text.unwrap_or_else(once))
    }

    /// Returns how many nested strings of JSON contain the message, by the quotation mark before it.
    fn depth(&self) -> u32 {
        let before = self.line.get(..self.hit.start).unwrap_or_default();
        let Some(before) = before.strip_suffix(b"\"") else { return 1 };
        let backslashes = before.iter().rev().take_while(|byte| **byte == b'\\').count();
        (backslashes + 1).ilog2() + 1
    }
}

/// Decodes a string of JSON, given without its quotation marks.
fn unescaped(bytes: &[u8]) -> Option<String> {
    serde_json::from_slice(&[b"\"", bytes, b"\""].concat()).ok()
}

#[cfg(test)]
mod tests {
    use error_catalog_model::Index;
    use serde_json::json;

    use super::Message;
    use crate::inputs::catalog;
    use crate::scanner::Scanner;

    /// Returns the texts of the messages in a line.
    fn texts(line: &str) -> Vec<String> {
        let catalog = catalog();
        let index = Index::new(&catalog).unwrap();
        let scanner = Scanner::new(index.matcher());
        let hits = scanner.scan(line.as_bytes());
        let text = |hit| Message { scanner: &scanner, line: line.as_bytes(), hit: &hit }.text().into_owned();
        hits.map(text).collect()
    }

    /// Escapes JSON as much as possible.
    fn escaped(json: &str) -> String {
        let escape = |char: char| match char {
            '/' => r"\/".to_owned(),
            ' '..='~' => char.to_string(),
            _ => format!("\\u{:04x}", u32::from(char)),
        };
        json.chars().map(escape).collect()
    }

    #[test]
    fn all_escapes_are_undone() {
        for text in
            ["Door - 5 - It\u{2019}s a \"lock\"/bolt \\ \u{e9}", "Door - 4 - Opened for \u{e9}/\u{2019}\\ x"]
        {
            let line = json!({ "said": text }).to_string();
            assert_eq!(texts(&line), [text]);
            assert_eq!(texts(&escaped(&line)), [text]);
        }
    }

    #[test]
    fn json_in_json_is_undone_as_often_as_it_was_done() {
        let text = "Door - 4 - Opened for \u{e9} \u{2019}me/you\u{2019}";
        let mut line = json!({ "said": text }).to_string();
        for _ in 0..3 {
            line = json!({ "raw": escaped(&line) }).to_string();
            assert_eq!(texts(&line), [text], "{line}");
        }
    }

    #[test]
    fn a_message_is_the_same_at_any_depth() {
        for text in [
            "Door - 9 - Ung\u{fc}ltig \u{2019}a/b\u{2019}",
            "Door - 9 - Bad \"quoted\" \"\u{fc}\" thing",
            "Door - 9 - Bad \"a, b\"",
            "Door - 2 - Bell +15551234567 rings",
        ] {
            for before in ["", "2026-10-01 ERROR ", "at=front "] {
                let mut line = format!("{before}{text}");
                assert_eq!(texts(&line), [text], "{line}");
                for _ in 0..3 {
                    line =
                        escaped(&json!({ "raw": line, "more": "Lid" }).to_string()).replace('+', "\\u002b");
                    assert_eq!(texts(&line), [text], "{line}");
                }
            }
        }
    }

    #[test]
    fn text_after_a_bare_message_does_not_belong_to_it() {
        for (line, text) in [
            ("Door - 9 - New thing call=CA1 guest=Ann", "Door - 9 - New thing"),
            ("<td>Door - 9 - New thing</td><td>Ann</td>", "Door - 9 - New thing"),
            (r#"{"log":"ERROR Door - 9 - New thing call=CA1"}"#, "Door - 9 - New thing"),
            (r#"{"log":"Door - 9 - New thing call=CA1"}"#, "Door - 9 - New thing call=CA1"),
            ("Door - 9 - call=CA1", "Door - 9 - call=CA1"),
            ("Door - 9 - a = b", "Door - 9 - a = b"),
            ("Door - 1 - OPEN call=CA1", "Door - 1 - OPEN"),
        ] {
            assert_eq!(texts(line), [text], "{line}");
        }
    }

    #[test]
    fn text_that_resembles_an_escape_is_retained() {
        assert_eq!(texts(r"said Door - 4 - Opened for \x y"), [r"Door - 4 - Opened for \x y"]);
        assert_eq!(texts(r#"["Door - 9 - \u2019"]"#), ["Door - 9 - \u{2019}"]);
    }
}
