//! The lines that a fix changes, as a diff with little context.

use error_catalog_sync::{FileId, Fix, SourceFile, SourceMap, Span, TextEdit};
use similar::{ChangeTag, TextDiff};

/// Returns the lines that a fix changes: a header `@@ file:line @@` for each group of lines, then the lines after `-` or `+`.
/// Inserted lines are below the line that precedes them: its number holds although lines are inserted above.
///
/// Edits of files whose text is not known are left out.
pub(crate) fn changed_lines(fix: &Fix, sources: &SourceMap) -> Vec<String> {
    hunks(fix, sources).iter().flat_map(Hunk::lines).collect()
}

/// Whole lines of a file, and the edits in them, sorted.
struct Hunk<'f> {
    file: &'f FileId,
    source: &'f SourceFile,
    span: Span,
    edits: Vec<&'f TextEdit>,
}

/// Groups the edits of a fix by the lines that they touch.
fn hunks<'f>(fix: &'f Fix, sources: &'f SourceMap) -> Vec<Hunk<'f>> {
    let mut edits: Vec<&TextEdit> = fix.edits.iter().collect();
    edits.sort_by_key(|edit| (&edit.file, edit.span));
    let mut hunks: Vec<Hunk<'_>> = Vec::new();
    for edit in edits {
        let Some(source) = sources.get(&edit.file) else { continue };
        let span = whole_lines(source, edit);
        match hunks.last_mut() {
            Some(last) if *last.file == edit.file && span.start < last.span.end => {
                last.span.end = last.span.end.max(span.end);
                last.edits.push(edit);
            }
            _ => hunks.push(Hunk { file: &edit.file, source, span, edits: vec![edit] }),
        }
    }
    hunks
}

/// The lines that an edit changes, with their line ends.
fn whole_lines(source: &SourceFile, edit: &TextEdit) -> Span {
    let start = source.line_span(edit.span.start).start;
    let is_line_start = |offset: usize| source.line_span(offset).start == offset;
    let ends_line = edit.text.ends_with('\n') || (edit.text.is_empty() && is_line_start(edit.span.start));
    if ends_line && is_line_start(edit.span.end) {
        return Span::new(start, edit.span.end);
    }
    Span::new(start, source.next_line(edit.span.end).unwrap_or(source.text.len()))
}

impl Hunk<'_> {
    fn lines(&self) -> Vec<String> {
        let before = self.source.slice(self.span);
        let after = self.source.span_with_edits(self.span, self.edits.iter().copied());
        let diff = TextDiff::from_lines(before, after.as_str());
        let mut line = self.source.line(self.span.start);
        let mut lines = Vec::new();
        let mut unchanged = 0;
        for change in diff.iter_all_changes() {
            let prefix = match change.tag() {
                ChangeTag::Equal => {
                    unchanged += usize::from(lines.is_empty());
                    continue;
                }
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
            };
            lines.push(format!("{prefix}{}", change.value().trim_end_matches(['\n', '\r'])));
        }
        line += unchanged;
        if line > 1 && lines.iter().all(|line| line.starts_with('+')) {
            line -= 1;
            let context = self.source.slice(self.source.line_span(self.source.line_start(line).start));
            lines.insert(0, format!(" {context}"));
        }
        if !lines.is_empty() {
            lines.insert(0, format!("@@ {}:{line} @@", self.file.as_str()));
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use super::*;

    const TEXT: &str = "one\ntwo\nthree\nfour";

    fn lines(edits: &[(std::ops::Range<usize>, &str)]) -> Vec<String> {
        let source = SourceFile::new("page.md", TEXT);
        let file = source.id().clone();
        let edits = edits.iter().map(|(span, text)| TextEdit {
            file: file.clone(),
            span: span.clone().into(),
            text: (*text).to_owned(),
        });
        let fix = Fix { title: "change it".to_owned(), is_safe: true, edits: edits.collect() };
        changed_lines(&fix, &[source].into_iter().collect())
    }

    #[test]
    fn a_change_within_a_line_shows_the_whole_line() {
        assert_eq!(lines(&[(4..5, "T")]), ["@@ page.md:2 @@", "-two", "+Two"]);
        assert_eq!(lines(&[(18..18, "th")]), ["@@ page.md:4 @@", "-four", "+fourth"]);
    }

    #[test]
    fn inserted_lines_have_the_line_above() {
        assert_eq!(lines(&[(0..0, "new\n")]), ["@@ page.md:1 @@", "+new"]);
        assert_eq!(lines(&[(4..4, "new\n")]), ["@@ page.md:1 @@", " one", "+new"]);
        assert_eq!(lines(&[(4..8, "")]), ["@@ page.md:2 @@", "-two"]);
        assert_eq!(lines(&[(3..3, "\nnew")]), ["@@ page.md:1 @@", " one", "+new"]);
        assert_eq!(lines(&[(3..4, " ")]), ["@@ page.md:1 @@", "-one", "-two", "+one two"]);
    }

    #[test]
    fn edits_of_one_line_are_one_change_in_any_order() {
        assert_eq!(lines(&[(6..7, "O"), (4..5, "T")]), ["@@ page.md:2 @@", "-two", "+TwO"]);
        let apart = lines(&[(14..15, "F"), (0..1, "O")]);
        assert_eq!(apart, ["@@ page.md:1 @@", "-one", "+One", "@@ page.md:4 @@", "-four", "+Four"]);
    }

    #[test]
    fn an_edit_of_a_file_without_a_text_is_left_out() {
        let edit = TextEdit { file: FileId::new("other.md"), span: Span::START, text: "new".to_owned() };
        let fix = Fix { title: String::new(), is_safe: false, edits: vec![edit] };
        assert!(changed_lines(&fix, &SourceMap::default()).is_empty());
    }
}
