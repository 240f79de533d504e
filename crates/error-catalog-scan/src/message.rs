//! A message in a line of JSON, and its text.

use std::borrow::Cow;

use crate::reading::Reading;
use crate::scanner::{Finding, Scanner, What, innermost};

/// A message that stands in a line of JSON.
#[derive(Clone, Copy, Debug)]
pub struct Message<'m> {
    pub(crate) scanner: &'m Scanner<'m>,
    pub(crate) line: &'m [u8],
    pub(crate) finding: &'m Finding<'m>,
}

impl<'m> Message<'m> {
    /// Which message it is.
    pub const fn what(&self) -> &'m What<'m> {
        &self.finding.what
    }

    /// Its text, with all escapes undone: in JSON in JSON those of both.
    pub fn text(&self) -> Cow<'m, str> {
        let bytes = self.line.get(self.finding.range()).unwrap_or_default();
        let entry = match self.what() {
            What::Unknown(text) => return Cow::Borrowed(text),
            What::Entry(entry) => *entry,
        };
        if let Ok(text) = str::from_utf8(bytes)
            && !text.contains('\\')
        {
            return Cow::Borrowed(text);
        }
        // A message may hold what looks like an escape; and what stands before it need not tell how deep it stands.
        let mut text = None;
        for _ in 0..self.depth() {
            text = unescaped(text.as_deref().map_or(bytes, str::as_bytes));
            if text.is_none() {
                break;
            }
        }
        let is_message = |text: &String| self.scanner.find(text) == Some(entry);
        let once = || {
            let mut reading = Reading::default();
            reading.read(bytes);
            reading.text
        };
        let text = text.filter(is_message).or_else(|| Some(innermost(bytes)).filter(is_message));
        Cow::Owned(text.unwrap_or_else(once))
    }

    /// How many strings of JSON, one in the other, the message stands in, by the quotation mark before it.
    fn depth(&self) -> u32 {
        let before = self.line.get(..self.finding.start).unwrap_or_default();
        let Some(before) = before.strip_suffix(b"\"") else { return 1 };
        let backslashes = before.iter().rev().take_while(|byte| **byte == b'\\').count();
        (backslashes + 1).ilog2() + 1
    }
}

/// The text of a string of JSON, without its quotation marks.
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

    /// The texts of the messages in a line.
    fn texts(line: &str) -> Vec<String> {
        let catalog = catalog();
        let index = Index::new(&catalog).unwrap();
        let scanner = Scanner::new(index.matcher());
        let findings = scanner.scan(line.as_bytes());
        let text = |finding| {
            Message { scanner: &scanner, line: line.as_bytes(), finding: &finding }.text().into_owned()
        };
        findings.map(text).collect()
    }

    /// JSON as those write it who escape all that may be escaped.
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
    fn what_follows_a_bare_message_is_none_of_it() {
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
    fn what_only_looks_like_an_escape_is_kept() {
        assert_eq!(texts(r"said Door - 4 - Opened for \x y"), [r"Door - 4 - Opened for \x y"]);
        assert_eq!(texts(r#"["Door - 9 - \u2019"]"#), ["Door - 9 - \u{2019}"]);
    }
}
