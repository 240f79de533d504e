//! The text of a file, and the line and column of each byte in it.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use memchr::memchr2_iter;
use serde::Serialize;

use crate::{Diagnostic, FileId, Fix, Label, Rule, Span, TextEdit};

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// A line and a column, for people and for programs that count in lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Position {
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1 in Unicode scalars.
    pub column: usize,
}

impl Position {
    /// The first character of a file.
    pub const START: Self = Self { line: 1, column: 1 };
}

/// The text of a file, without a byte-order mark.
#[derive(Debug)]
pub struct SourceFile {
    id: FileId,
    /// The text. Spans index into it.
    pub text: String,
    /// True if a byte-order mark precedes it in its file.
    has_byte_order_mark: bool,
    /// The text for the Markdown parser, if that differs. `parse/markdown.rs` fills it.
    pub(crate) markdown: OnceLock<Option<String>>,
    /// Computed when the first position is asked for: pages without diagnostics never ask.
    line_starts: OnceLock<Vec<usize>>,
}

impl SourceFile {
    /// A file from its text. A path that ends in `.mdx` makes it MDX.
    pub fn new(path: &str, text: impl Into<String>) -> Self {
        let mut text = text.into();
        let has_byte_order_mark = text.starts_with(BYTE_ORDER_MARK);
        if has_byte_order_mark {
            text.remove(0);
        }
        let id = FileId::new(path);
        Self { id, text, has_byte_order_mark, markdown: OnceLock::new(), line_starts: OnceLock::new() }
    }

    /// The path, as diagnostics name it.
    pub fn path(&self) -> &str {
        self.id.as_str()
    }

    /// The file, as labels and edits name it.
    pub const fn id(&self) -> &FileId {
        &self.id
    }

    /// The text of a span; empty if the span is not in this text.
    pub fn slice(&self, span: impl Into<Span>) -> &str {
        self.text.get(span.into().range()).unwrap_or_default()
    }

    /// A label for a span of this file.
    pub fn label(&self, span: impl Into<Span>) -> Label {
        Label { file: self.id.clone(), span: span.into(), text: String::new() }
    }

    /// A diagnostic about a span of this file.
    pub fn diagnostic(
        &self,
        rule: &'static Rule,
        span: impl Into<Span>,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::new(rule, self.label(span), message)
    }

    /// The length of the byte-order mark that precedes the text in its file. Spans do not count it.
    pub const fn mark_length(&self) -> usize {
        if self.has_byte_order_mark { BYTE_ORDER_MARK.len_utf8() } else { 0 }
    }

    /// Returns a fix that replaces a span of this file. It is applied only if the user asks for it.
    pub fn fix(&self, title: &str, span: Span, text: impl Into<String>) -> Fix {
        Fix::new(title, vec![self.edit(span, text)])
    }

    /// An edit of this file.
    pub fn edit(&self, span: impl Into<Span>, text: impl Into<String>) -> TextEdit {
        TextEdit { file: self.id.clone(), span: span.into(), text: text.into() }
    }

    /// Returns the text with edits, in any order.
    pub fn with_edits<'e>(&self, edits: impl IntoIterator<Item = &'e TextEdit>) -> String {
        self.span_with_edits(Span::new(0, self.text.len()), edits)
    }

    /// Returns the text of a span with the edits of this file in it, in any order. Of two edits that overlap, the first is
    /// applied.
    pub fn span_with_edits<'e>(&self, span: Span, edits: impl IntoIterator<Item = &'e TextEdit>) -> String {
        let mut edits: Vec<&TextEdit> = edits.into_iter().filter(|edit| edit.file == self.id).collect();
        // Of an insertion and a replacement at one offset, the insertion comes first.
        edits.sort_by_key(|edit| edit.span);
        let added: usize = edits.iter().map(|edit| edit.text.len()).sum();
        let (mut text, mut end) = (String::with_capacity(self.slice(span).len() + added), span.start);
        for edit in edits {
            if end <= edit.span.start && edit.span.end <= span.end {
                text.extend([self.slice(end..edit.span.start), &edit.text]);
                end = edit.span.end;
            }
        }
        text + self.slice(end..span.end)
    }

    /// Returns the content of the file with another text: with the byte-order mark, if the file has one.
    pub fn in_file(&self, text: &str) -> String {
        let mut bytes = if self.has_byte_order_mark { BYTE_ORDER_MARK.to_string() } else { String::new() };
        bytes.push_str(text);
        bytes
    }

    /// The position of an offset.
    pub fn position(&self, offset: usize) -> Position {
        let index = self.line_index(offset);
        let start = self.line_starts().get(index).copied().unwrap_or_default();
        let column = self.slice(start..offset).chars().count() + 1;
        Position { line: index + 1, column }
    }

    /// The line of an offset, counted from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.line_index(offset) + 1
    }

    /// The whole line of an offset, without its end.
    pub fn line_span(&self, offset: usize) -> Span {
        let index = self.line_index(offset);
        let start = self.line_starts().get(index).copied().unwrap_or_default();
        let end = self.line_starts().get(index + 1).copied().unwrap_or(self.text.len());
        Span::new(start, start + self.slice(start..end).trim_end_matches(['\n', '\r']).len())
    }

    /// The whole line of an offset, with its end.
    pub(crate) fn whole_line(&self, offset: usize) -> Span {
        self.whole_lines(Span::at(offset))
    }

    /// The whole lines of a span, with their ends.
    pub fn whole_lines(&self, span: Span) -> Span {
        Span::new(self.line_span(span.start).start, self.next_line(span.end).unwrap_or(self.text.len()))
    }

    /// The start and the text of the line of an offset; `None` beyond the end of the text.
    pub fn line_at(&self, offset: usize) -> Option<(usize, &str)> {
        let line = self.line_span(offset);
        Some((line.start, self.text.get(line.range())?))
    }

    /// The rest of the line of an offset, without trailing white space.
    pub fn rest_of_line(&self, offset: usize) -> Span {
        let end = self.line_span(offset).end.max(offset);
        Span::new(offset, offset + self.slice(offset..end).trim_end().len())
    }

    /// Returns the empty span at the start of a line. The first line is 1.
    pub fn line_start(&self, line: usize) -> Span {
        Span::at(self.line_starts().get(line.saturating_sub(1)).copied().unwrap_or(self.text.len()))
    }

    /// The start of the line after the line of an offset; `None` for the last line.
    pub fn next_line(&self, offset: usize) -> Option<usize> {
        self.line_starts().get(self.line_index(offset) + 1).copied()
    }

    fn line_index(&self, offset: usize) -> usize {
        self.line_starts().partition_point(|start| *start <= offset).saturating_sub(1)
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| line_starts(self.text.as_bytes()))
    }
}

/// The offsets of lines: after `\n`, `\r\n` or a lone `\r`, as in CommonMark.
fn line_starts(bytes: &[u8]) -> Vec<usize> {
    let mut starts = vec![0];
    // The `\r` of `\r\n` ends no line.
    let is_end = |at: &usize| !bytes.get(*at..).is_some_and(|rest| rest.starts_with(b"\r\n"));
    let ends = memchr2_iter(b'\n', b'\r', bytes).filter(is_end);
    starts.extend(ends.map(|at| at + 1));
    starts
}

/// The files that diagnostics are about, by path: renderers look lines and columns up here.
#[derive(Clone, Debug, Default)]
pub struct SourceMap(BTreeMap<FileId, Arc<SourceFile>>);

impl SourceMap {
    /// Adds a file.
    pub fn insert(&mut self, source: Arc<SourceFile>) {
        self.0.insert(source.id.clone(), source);
    }

    /// The file with an id, if its text is known.
    pub fn get(&self, id: &FileId) -> Option<&SourceFile> {
        self.0.get(id).map(Arc::as_ref)
    }

    /// Adds the files of another map.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// The position at which a label begins; the start of the file if its text is not known.
    pub fn position(&self, label: &Label) -> Position {
        self.get(&label.file).map_or(Position::START, |source| source.position(label.span.start))
    }
}

impl<S: Into<Arc<SourceFile>>> FromIterator<S> for SourceMap {
    fn from_iter<I: IntoIterator<Item = S>>(sources: I) -> Self {
        let mut map = Self::default();
        sources.into_iter().for_each(|source| map.insert(source.into()));
        map
    }
}
