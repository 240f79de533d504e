//! Front matter that is not YAML: the edits of the indentation and of quotes around the error that may repair it.
//!
//! Each candidate is a diagnostic with one fix. Which of them is right is decided by reading the front matter with each
//! fix, and is not the job of this module.

use std::ops::Range;

use error_catalog_model::YamlLimit;

use crate::parse::node::SyntaxError;
use crate::parse::yaml_lines::{FrontMatterText, Line, NO_BREAK_SPACE, STEP, columns_below};
use crate::plural::count;
use crate::rules::front_matter::FRONT_MATTER;
use crate::{Diagnostic, Fix, SourceFile, Span};

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
    if error.limit.is_some() {
        return Vec::new();
    }
    let line = text.line(error.offset);
    candidates.spaces_for_tabs(&line);
    candidates.closed_brackets(&text.line(error.open_bracket.unwrap_or(error.offset)));
    candidates.quoted_values(&line);
    candidates.closed_quotes();
    candidates.moved_lines(&line);
    candidates.diagnostics
}

/// Returns the diagnostic of a syntax error that no candidate repairs.
pub(crate) fn unreadable(source: &SourceFile, error: &SyntaxError) -> Diagnostic {
    if let Some(limit) = &error.limit {
        let help = match limit {
            YamlLimit::Directive(_) => "delete the line",
            _ => "write nested values as lines `name: value`, or close the brackets",
        };
        let span = Span::new(error.offset, error.offset + 1);
        return source.diagnostic(&FRONT_MATTER, span, limit.to_string()).with_help(help);
    }
    // An open bracket is noticed only at the text after its line.
    let open_bracket = error.open_bracket.filter(|open| source.line(*open) < source.line(error.offset));
    let (start, message) = match open_bracket {
        Some(open) => (open, "expected a closing bracket, found none"),
        None => (error.offset, "expected `name: value`, found text that YAML does not allow here"),
    };
    source.diagnostic(&FRONT_MATTER, source.rest_of_line(start), message).with_help(HELP)
}

const HELP: &str = "write each field as `name: value`, indented as its neighbors are, with quotes around a value that holds \
                    `: ` or begins with a punctuation mark";

impl<'s> Candidates<'s> {
    fn push(&mut self, primary: Span, message: impl Into<String>, fix: Fix) {
        self.diagnostics.push(self.text.source.diagnostic(&FRONT_MATTER, primary, message).with_fix(fix));
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
            let fix = Fix::new("indent with spaces", edits);
            self.push(first, "expected spaces before this line, found a tab", fix);
        }
    }

    fn quoted_values(&mut self, line: &Line<'s>) {
        for value in line.values() {
            if let Some(fix) = self.text.quoted(value) {
                self.push(
                    value,
                    "expected a value in quotes, found plain text that YAML does not allow",
                    fix,
                );
            }
        }
    }

    /// Closes the brackets that a line opens: before a bracket of another kind, or at the end of the line.
    fn closed_brackets(&mut self, line: &Line<'s>) {
        let (mut open, mut at, mut is_quoted) = (Vec::new(), line.text.len(), false);
        for (index, c) in line.text.char_indices() {
            match c {
                '"' => is_quoted = !is_quoted,
                '{' if !is_quoted => open.push(" }"),
                '[' if !is_quoted => open.push("]"),
                '}' | ']' if !is_quoted && open.last().is_none_or(|close| close.ends_with(c)) => {
                    open.pop();
                }
                '}' | ']' if !is_quoted => {
                    open.drain(..open.len().saturating_sub(1));
                    at = line.text.get(..index).unwrap_or_default().trim_end().len();
                    break;
                }
                _ => {}
            }
        }
        let missing: String = open.into_iter().rev().collect();
        if !missing.is_empty() {
            let title = format!("write `{}`", missing.trim());
            let message = format!("expected a closing `{}` in this line, found none", missing.trim());
            let fix = self.text.source.fix(&title, Span::at(line.content + at), missing);
            self.push(self.text.source.rest_of_line(line.content), message, fix);
        }
    }

    /// Puts the values of the first line with a single quote in quotes.
    fn closed_quotes(&mut self) {
        let mut lines = self.text.lines_from(self.text.yaml.start);
        let Some(line) = lines.find(|line| line.text.matches('"').count() % 2 == 1) else { return };
        for value in line.values().into_iter().filter(|value| self.text.source.slice(*value).contains('"')) {
            if let Some(fix) = self.text.quoted(value) {
                self.push(value, "expected quotes on both sides of the value, found one", fix);
            }
        }
    }

    /// Moves the line of the error and the levels above it.
    fn moved_lines(&mut self, line: &Line<'s>) {
        let levels = self.text.levels(line);
        let firsts: Vec<Line<'s>> =
            levels.iter().filter_map(|level| self.text.first_of_level(level)).collect();
        for moved in std::iter::once(line).chain(&levels).chain(&firsts) {
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
