//! A message in a line of JSON, and its text.

use std::borrow::Cow;

use crate::reading::Reading;
use crate::scanner::{Finding, Scanner, What};

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
        Cow::Owned(text.filter(is_message).unwrap_or_else(|| {
            let mut reading = Reading::default();
            reading.read(bytes);
            reading.text
        }))
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
