//! Front matter that is not YAML: the edits of the lines around the error that may repair it.
//!
//! Each candidate is a diagnostic with one fix. Which of them is right is decided by reading the front matter with each
//! fix, and is not the job of this module.

use std::ops::Range;

use error_catalog_model::YamlLimit;

use crate::diagnostic::{Diagnostic, Fix};
use crate::parse::node::{Cause, SyntaxError};
use crate::parse::yaml_lines::{FrontMatterText, Line, LineField, NO_BREAK_SPACE, STEP, columns_below};
use crate::plural::count;
use crate::rules::front_matter::FRONT_MATTER;
use crate::source::SourceFile;
use crate::span::Span;

/// The widths that a tab may have.
const TAB_WIDTHS: [usize; 5] = [2, 4, 8, 6, 0];

/// The candidates for the repair of a syntax error.
struct Candidates<'s> {
    text: FrontMatterText<'s>,
    diagnostics: Vec<Diagnostic>,
}

/// Returns the candidates for the repair of a syntax error, the more plausible of equal ones first.
pub(crate) fn candidates(source: &SourceFile, yaml: &Range<usize>, error: &SyntaxError) -> Vec<Diagnostic> {
    let text = FrontMatterText { source, yaml };
    let mut candidates = Candidates { text, diagnostics: Vec::new() };
    if matches!(error.cause, Cause::Limit(_)) {
        return Vec::new();
    }
    let line = text.line(error.offset);
    candidates.spaces_for_tabs(&line);
    if let Some(open) = error.open_bracket {
        candidates.closed_bracket(open);
    }
    candidates.closed_quote(&line);
    for line in std::iter::once(text.line(error.offset)).chain(text.above(line.start).next()) {
        candidates.deleted_value(&line);
        candidates.space_after_colon(&line);
        candidates.colon(&line);
        candidates.list_brackets(&line);
        candidates.separated_fields(&line);
        candidates.deleted_punctuation(&line);
        candidates.quoted_values(&line);
        candidates.braces(&line);
    }
    candidates.moved_lines(&line);
    candidates.diagnostics
}

/// Returns the diagnostic of a syntax error that no candidate repairs.
pub(crate) fn unreadable(source: &SourceFile, error: &SyntaxError) -> Diagnostic {
    let label = source.label(Span::new(error.offset, error.offset + 1));
    match &error.cause {
        Cause::Limit(limit) => {
            let help = match limit {
                YamlLimit::Directive(_) => "delete the line",
                _ => "write nested values as lines `name: value`, or close the brackets",
            };
            Diagnostic::new(&FRONT_MATTER, label, limit.to_string()).with_help(help)
        }
        Cause::Syntax => {
            let label = source.label(source.rest_of_line(error.offset));
            let message = "expected `name: value`, found text that YAML does not allow here";
            Diagnostic::new(&FRONT_MATTER, label, message).with_help(HELP)
        }
    }
}

const HELP: &str = "write each field as `name: value`, indented as its neighbors are, with quotes around a value that holds \
                    `: ` or begins with a punctuation mark";

const SPACE: &str = "expected a space after `:`";

impl<'s> Candidates<'s> {
    fn push(&mut self, primary: Span, message: impl Into<String>, fix: Fix) {
        let label = self.text.source.label(primary);
        self.diagnostics.push(Diagnostic::new(&FRONT_MATTER, label, message).with_fix(fix));
    }

    fn replace(&mut self, primary: Span, message: impl Into<String>, title: &str, span: Span, text: &str) {
        self.push(primary, message, self.text.source.fix(title, span, text));
    }

    /// Writes spaces for the tabs that lines are indented with. A line that continues a value may have the first of them.
    fn spaces_for_tabs(&mut self, line: &Line<'s>) {
        let mut tabs = Vec::new();
        for line in self.text.lines_from(line.start) {
            let starts = line.indent.match_indices('\t').map(|(at, _)| line.start + at);
            tabs.extend(starts.map(|start| Span::new(start, start + 1)));
        }
        let Some(first) = tabs.first().copied() else { return };
        for width in TAB_WIDTHS {
            let edits = tabs.iter().map(|tab| self.text.source.edit(*tab, " ".repeat(width))).collect();
            let fix = Fix { title: "indent with spaces".to_owned(), is_safe: false, edits };
            self.push(first, "expected spaces before this line, found a tab", fix);
        }
    }

    fn closed_bracket(&mut self, open: usize) {
        let span = self.text.source.rest_of_line(open);
        let value = self.text.source.slice(span);
        let primary = Span::new(open, open + 1);
        if value.starts_with('[') {
            return self.closed(primary, "]", span, &format!("{value}]"));
        }
        self.closed(primary, "}", span, &format!("{value} }}"));
        if !value.contains(['"', '\'']) {
            let spaced = value.replace(": ", ":").replace(':', ": ");
            self.replace(span, SPACE, "write a space after each `:`", span, &spaced);
            self.closed(primary, "}", span, &format!("{spaced} }}"));
        }
    }

    /// Closes the quote that is open in the nearest line that has one.
    fn closed_quote(&mut self, line: &Line<'s>) {
        for quote in ["\"", "'"] {
            let is_open = |line: &Line<'_>| line.text.matches(quote).count() % 2 == 1;
            let mut lines = std::iter::once(self.text.line(line.start)).chain(self.text.above(line.start));
            let Some(line) = lines.find(is_open) else { continue };
            let Some(open) = line.text.rfind(quote).map(|at| line.content + at) else { continue };
            let span = self.text.source.rest_of_line(open);
            let value = self.text.source.slice(span);
            let inner = value.trim_end_matches(['}', ']', ' ']);
            let brackets = value.get(inner.len()..).unwrap_or_default();
            let primary = Span::new(open, open + 1);
            self.closed(primary, quote, span, &[inner, quote, brackets].concat());
            self.closed(primary, quote, span, &[value, quote].concat());
        }
    }

    fn closed(&mut self, open: Span, close: &str, span: Span, text: &str) {
        let message = format!("expected a closing `{close}`, found none");
        self.replace(open, message, &format!("write `{close}` where the value ends"), span, text);
    }

    /// Deletes the value of `catalog:`, whose fields are on the lines below.
    fn deleted_value(&mut self, line: &Line<'s>) {
        if let Some(value) = line.text.strip_prefix("catalog: ") {
            let span = Span::new(line.content + "catalog:".len(), line.content + line.text.len());
            let message = format!("expected settings on the lines below, found `{value}`");
            self.replace(span, message, &format!("delete `{value}`"), span, "");
        }
    }

    fn space_after_colon(&mut self, line: &Line<'s>) {
        if let Some((name, value)) = line.text.split_once(':')
            && !value.is_empty()
        {
            let span = Span::new(line.content + name.len(), line.content + name.len() + 1);
            self.replace(span, SPACE, "write a space after the `:`", span, ": ");
        }
    }

    /// Writes a `:` after the first word, or before a bracket.
    fn colon(&mut self, line: &Line<'s>) {
        let word = line.text.find(' ').unwrap_or(line.text.len());
        let brackets = line.text.match_indices(" [").chain(line.text.match_indices(" {"));
        for end in std::iter::once(word).chain(brackets.map(|(at, _)| at)) {
            let before = line.text.get(..end).unwrap_or_default();
            let name = before.get(before.rfind(' ').map_or(0, |at| at + 1)..).unwrap_or_default();
            if name.is_empty() || name.ends_with([':', ',', '{', '[']) || name.contains(':') {
                continue;
            }
            let end = line.content + end;
            let message = format!("expected `:` after `{name}`");
            let span = Span::new(end - name.len(), end);
            self.replace(span, message, "write a `:` after the name", Span::at(end), ":");
        }
    }

    /// Completes lists that lack a bracket.
    fn list_brackets(&mut self, line: &Line<'s>) {
        for LineField { value, .. } in line.fields() {
            let text = self.text.source.slice(value);
            let after = self.text.source.slice(self.text.source.rest_of_line(value.end));
            if text.starts_with('[') {
                self.closed(Span::new(value.start, value.start + 1), "]", Span::at(value.end), "]");
            } else if after.starts_with(']') {
                let message = "expected an opening `[`, found none";
                self.replace(value, message, "write `[` where the value begins", Span::at(value.start), "[");
            } else if text.contains(',') {
                let list = format!("[{}]", text.trim_end_matches(']'));
                self.replace(value, "expected a list in brackets", "put the list in brackets", value, &list);
            }
        }
    }

    fn deleted_dash(&mut self, line: &Line<'s>) {
        if line.is_item {
            let dash = line.start + line.indent.len();
            let message = "expected `name: value` as in the lines around, found a list item";
            let span = Span::new(dash, line.content);
            self.replace(Span::new(dash, dash + 1), message, "delete the `-`", span, "");
        }
    }

    /// Makes a list item of a line: with a dash before it, or with a space after the dash that it begins with.
    fn added_dash(&mut self, line: &Line<'s>) {
        let (message, title) = ("expected a list item, found `name: value`", "write `- ` before it");
        let content = self.text.source.rest_of_line(line.content);
        if line.text.starts_with('-') {
            let at = Span::at(line.content + 1);
            self.replace(content, "expected a space after the `-`", "write a space after the `-`", at, " ");
        } else if !line.is_item {
            self.replace(content, message, title, Span::at(line.content), "- ");
            if line.indent.ends_with("  ") {
                self.replace(content, message, title, Span::new(line.content - 2, line.content), "- ");
            }
        }
    }

    /// Separates fields in brackets.
    fn separated_fields(&mut self, line: &Line<'s>) {
        for field in line.fields() {
            let before = self.text.source.slice(line.content..field.name.start).trim_end();
            if field.is_separated || before.ends_with(':') {
                continue;
            }
            let at = Span::at(line.content + before.len());
            let message = "expected `,` or the closing bracket before this name";
            self.replace(field.name, message, "write a `,` before the name", at, ",");
        }
    }

    /// Deletes the comma after a value in quotes.
    fn deleted_punctuation(&mut self, line: &Line<'s>) {
        for LineField { value, .. } in line.fields() {
            let text = self.text.source.slice(value);
            let quoted = text.trim_end_matches([',', ';', '.']);
            if text.starts_with('"') && quoted.ends_with('"') && quoted.len() < text.len() {
                let span = Span::new(value.start + quoted.len(), value.end);
                let mark = self.text.source.slice(span);
                let message = format!("expected the end of the value, found `{mark}`");
                self.replace(span, message, &format!("delete the `{mark}`"), span, "");
            }
        }
    }

    fn quoted_values(&mut self, line: &Line<'s>) {
        for LineField { value, .. } in line.fields() {
            if let Some(fix) = self.text.quoted(value) {
                self.push(
                    value,
                    "expected a value in quotes, found plain text that YAML does not allow",
                    fix,
                );
            }
        }
    }

    /// Puts fields in the braces that they lack.
    fn braces(&mut self, line: &Line<'s>) {
        if let Some(LineField { value, .. }) = line.fields().first() {
            let fields = self.text.source.slice(*value).trim_end_matches(['}', ' ']);
            let message = "expected fields in braces, found no `{`";
            self.replace(*value, message, "put the fields in braces", *value, &format!("{{ {fields} }}"));
        }
    }

    /// Moves the line of the error and the levels above it, and changes their dashes.
    fn moved_lines(&mut self, line: &Line<'s>) {
        let levels = self.text.levels(line);
        let firsts: Vec<Line<'s>> =
            levels.iter().filter_map(|level| self.text.first_of_level(level)).collect();
        for moved in std::iter::once(line).chain(&levels).chain(&firsts) {
            self.deleted_dash(moved);
            self.added_dash(moved);
            let mut columns = columns_below(&self.text.levels(moved));
            columns.extend([line.column(), line.column().saturating_sub(STEP)]);
            for column in columns {
                let width = (moved.indent.len() + column).saturating_sub(moved.column());
                let expected = count(width, "space");
                let message = if moved.indent.contains(NO_BREAK_SPACE) {
                    format!("expected {expected} before this line, found no-break spaces")
                } else {
                    format!("expected {expected} before this line, found {}", moved.indent.len())
                };
                for fix in self.text.moves(moved, column) {
                    self.push(self.text.source.rest_of_line(moved.content), message.clone(), fix);
                }
            }
        }
    }
}
