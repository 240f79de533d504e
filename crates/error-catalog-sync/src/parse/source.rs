//! The text of a page, and the place of each byte in it.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::OnceLock;

use crate::parse::characters::Characters;
use crate::parse::gfm::{without_lone_returns, without_tabs};
use crate::parse::mdx::as_markdown;
use crate::problem::{Place, Problem};

const MARK: char = '\u{FEFF}';

/// A page's text, without a byte-order mark.
#[derive(Debug)]
pub struct Source {
    /// The page's path, as problems name it.
    pub name: String,
    /// The text.
    pub text: String,
    /// Whether a byte-order mark stands before it in its file.
    has_mark: bool,
    /// The same as the parser needs it, if that differs: of MDX, with tabs in rows of dashes, or with lone `\r`.
    markdown: Option<String>,
    /// Found when the first place is asked for: a page without problems never asks.
    line_starts: OnceLock<Vec<usize>>,
    /// The same: a line may be long, and hold many places.
    characters: OnceLock<Characters>,
}

impl Source {
    /// A page from its text; it is MDX if its name ends in `.mdx`.
    pub fn new(name: &str, text: impl Into<String>) -> Self {
        let mut text = text.into();
        let has_mark = text.starts_with(MARK);
        if has_mark {
            text.remove(0);
        }
        let markdown =
            Path::new(name).extension().is_some_and(|end| end == "mdx").then(|| as_markdown(&text));
        let markdown = without_lone_returns(markdown.as_deref().unwrap_or(&text)).or(markdown);
        let markdown = without_tabs(markdown.as_deref().unwrap_or(&text)).or(markdown);
        Self {
            name: name.to_owned(),
            text,
            has_mark,
            markdown,
            line_starts: OnceLock::new(),
            characters: OnceLock::new(),
        }
    }

    /// The Markdown from a byte on; its bytes have the places of the text's.
    pub(crate) fn markdown(&self, from: usize) -> &str {
        self.markdown.as_deref().unwrap_or(&self.text).get(from..).unwrap_or_default()
    }

    /// Reads a page; problems call it `name`.
    ///
    /// # Errors
    ///
    /// The page is missing, a folder, not to be read, or not UTF-8.
    pub fn read(path: &Path, name: &str) -> Result<Self, Problem> {
        let bytes = fs::read(path).map_err(|error| unreadable(path, name, &error))?;
        String::from_utf8(bytes)
            .map(|text| Self::new(name, text))
            .map_err(|error| not_utf8(name, error.as_bytes(), error.utf8_error().valid_up_to()))
    }

    /// Another text as the file of this one would hold it.
    pub(crate) fn in_file(&self, text: &str) -> String {
        let mut bytes = if self.has_mark { MARK.to_string() } else { String::new() };
        bytes.push_str(text);
        bytes
    }

    /// The place of a byte.
    pub fn place(&self, offset: usize) -> Place {
        let starts = self.line_starts.get_or_init(|| line_starts(self.text.as_bytes()));
        let line = starts.partition_point(|start| *start <= offset);
        let start = starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let before = self.text.get(start..offset);
        let column = before.map_or(0, |_| self.characters().count(&self.text, &(start..offset)));
        Place { line, column: column + 1 }
    }

    /// The byte at a place; `None` if the text has no such line or column.
    pub(crate) fn offset(&self, place: Place) -> Option<usize> {
        let starts = self.line_starts.get_or_init(|| line_starts(self.text.as_bytes()));
        let start = *starts.get(place.line.checked_sub(1)?)?;
        self.characters().nth(&self.text, start, place.column.checked_sub(1)?)
    }

    fn characters(&self) -> &Characters {
        self.characters.get_or_init(|| Characters::of(&self.text))
    }

    /// The whole line that a byte stands in, without its end, and where it begins.
    pub(crate) fn line_at(&self, offset: usize) -> Option<(usize, &str)> {
        let starts = self.line_starts.get_or_init(|| line_starts(self.text.as_bytes()));
        let line = starts.partition_point(|start| *start <= offset).checked_sub(1)?;
        let start = *starts.get(line)?;
        let end = starts.get(line + 1).copied().unwrap_or(self.text.len());
        Some((start, self.text.get(start..end)?.trim_end_matches(['\n', '\r'])))
    }

    /// The place of the first character of a line that is counted from 1.
    pub fn line(line: usize) -> Place {
        Place { line, column: 1 }
    }
}

/// Where lines begin: after `\n`, `\r\n` or a lone `\r`, as in CommonMark.
fn line_starts(bytes: &[u8]) -> Vec<usize> {
    let mut starts = vec![0];
    for (at, byte) in bytes.iter().enumerate() {
        if *byte == b'\n' || (*byte == b'\r' && bytes.get(at + 1) != Some(&b'\n')) {
            starts.push(at + 1);
        }
    }
    starts
}

fn unreadable(path: &Path, name: &str, error: &io::Error) -> Problem {
    let (what, help) = match error.kind() {
        io::ErrorKind::NotFound => ("there is no such page".to_owned(), "check the path"),
        _ if path.is_dir() => ("this is a folder, not a page".to_owned(), "name a Markdown file"),
        io::ErrorKind::PermissionDenied => {
            ("the page may not be read".to_owned(), "give yourself read permission")
        }
        _ => (format!("the page cannot be read: {error}"), "mend that and run again"),
    };
    Problem::error("unreadable-page", name, Place::START, what, help.to_owned())
}

fn not_utf8(name: &str, bytes: &[u8], valid_up_to: usize) -> Problem {
    let valid = String::from_utf8_lossy(bytes.get(..valid_up_to).unwrap_or_default()).into_owned();
    let place = Source::new(name, valid.as_str()).place(valid.trim_start_matches('\u{FEFF}').len());
    let byte = bytes.get(valid_up_to).copied().unwrap_or_default();
    Problem::error(
        "not-utf-8",
        name,
        place,
        format!("the page is not UTF-8 text: byte {valid_up_to} is 0x{byte:02X}"),
        "save the page as UTF-8".to_owned(),
    )
}
