//! The lines of a text.

use std::ops::Range;

use memchr::memchr2;

/// The lines of a text as byte ranges, line ends included. A line ends after `\n`, `\r\n` or a lone `\r`.
pub struct Lines<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Lines<'t> {
    /// Returns the lines of a text.
    pub const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }
}

impl Iterator for Lines<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let start = self.at;
        self.at += match memchr2(b'\n', b'\r', rest.as_bytes()) {
            Some(end) if rest.get(end..).is_some_and(|end| end.starts_with("\r\n")) => end + 2,
            Some(end) => end + 1,
            None => rest.len(),
        };
        Some(start..self.at)
    }
}

/// Returns the line end of a text: that of its first line.
pub fn line_end(text: &str) -> &'static str {
    let first = text.find(['\n', '\r']).and_then(|at| text.get(at..)).unwrap_or_default();
    if first.starts_with("\r\n") {
        "\r\n"
    } else if first.starts_with('\r') {
        "\r"
    } else {
        "\n"
    }
}
