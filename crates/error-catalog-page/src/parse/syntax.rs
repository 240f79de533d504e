//! Front matter that is not YAML: where, why and how to fix it, in a writer's words.
//!
//! A fix is offered only if the front matter can be read beyond it.

use std::ops::Range;

use error_catalog_model::YamlLimit;
use granit_parser::ErrorKind;

use crate::diagnostic::Diagnostic;
use crate::parse::keys::is_key;
use crate::parse::node::{Cause, SyntaxError};
use crate::parse::yaml_lines::{FrontMatterText, Line};
use crate::plural::count;
use crate::rules::front_matter::FRONT_MATTER;
use crate::scalar::scalar;
use crate::source::SourceFile;
use crate::span::Span;

/// How far a key is indented below another.
const STEP: usize = 2;

/// The diagnostic of a syntax error in a range of a page.
pub(crate) fn syntax_error(source: &SourceFile, yaml: &Range<usize>, error: &SyntaxError) -> Diagnostic {
    let page = FrontMatterText { source, yaml };
    let at = error.offset;
    let kind = match &error.cause {
        Cause::Limit(limit) => return page.limit(*limit, at),
        Cause::Syntax(kind) => kind,
    };
    let line = page.line(at);
    if let Some(tab) = page.tab(at, kind) {
        return page.indented_with_tab(tab);
    }
    // A bracket without an end is often noticed lines below.
    let is_about_quote = matches!(
        kind,
        ErrorKind::UnclosedQuotedScalar
            | ErrorKind::InvalidTrailingSingleQuotedScalar
            | ErrorKind::InvalidTrailingDoubleQuotedScalar
    );
    if let Some(open) = error.open_bracket
        && page.line(open).start < line.start
        && !is_about_quote
    {
        let unclosed = page.unclosed(open);
        if !unclosed.fixes.is_empty() {
            return unclosed;
        }
    }
    match kind {
        ErrorKind::UnclosedQuotedScalar | ErrorKind::UnclosedFlowCollection { .. } => page.unclosed(at),
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            page.after_quote(at)
        }
        ErrorKind::UnexpectedCharacter { .. } | ErrorKind::UnknownAnchor => page.unquoted(at, &line),
        ErrorKind::SimpleKeyExpected => page.without_colon(&line),
        ErrorKind::ExpectedFlowMappingSeparator | ErrorKind::ExpectedFlowSequenceSeparator => page
            .diagnostic(
                Span::new(at, at + 1),
                "expected `,` or the closing bracket",
                "write `,` between fields in brackets: `{ name: value, name: value }`",
            ),
        ErrorKind::ExpectedBlockMappingKey if line.is_item => page.item_among_fields(&line),
        _ if line.is_in_first_key(source, at) => page.misindented(&line),
        ErrorKind::MappingValueNotAllowed => page.colon_in_value(at, &line),
        _ => page.unreadable(at),
    }
}

impl FrontMatterText<'_> {
    fn diagnostic(&self, span: Span, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&FRONT_MATTER, self.source.label(span), message).with_help(help)
    }

    fn rest_of_line(&self, at: usize, message: impl Into<String>, help: impl Into<String>) -> Diagnostic {
        self.diagnostic(self.source.rest_of_line(at), message, help)
    }

    fn limit(&self, limit: YamlLimit, at: usize) -> Diagnostic {
        let help = match limit {
            YamlLimit::Directive(_) => "delete the line",
            _ => "write nested values as lines `name: value`, or close the brackets",
        };
        self.diagnostic(Span::new(at, at + 1), limit.to_string(), help)
    }

    /// The tab that an error is about: in the indentation of its line, or of a line that continues a value.
    fn tab(&self, at: usize, kind: &ErrorKind) -> Option<usize> {
        let own = self.line(at);
        let tab = |line: &Line<'_>| line.indent.find('\t').map(|tab| line.start + tab);
        tab(&own).or_else(|| {
            let is_below = matches!(kind, ErrorKind::TabInPlainScalar | ErrorKind::TabAtBlockScalarStart);
            if is_below { self.lines_from(own.start).find_map(|line| tab(&line)) } else { None }
        })
    }

    fn indented_with_tab(&self, tab: usize) -> Diagnostic {
        let diagnostic = self.diagnostic(
            Span::new(tab, tab + 1),
            "expected spaces before this line, found a tab",
            "indent it with spaces, as its neighbors are",
        );
        let (span, text) = self.with_spaces(self.line(tab).start);
        self.fixed(diagnostic, "indent with spaces", span, text)
    }

    /// The lines from one on, with spaces for the tabs that they are indented with: two more than the line above if
    /// that ends with `:`, else as many; the same for the same indentation.
    fn with_spaces(&self, start: usize) -> (Span, String) {
        let mut widths: Vec<(&str, usize)> = Vec::new();
        let above = self.above(&self.line(start));
        let mut above = above.map_or((0, false), |line| (line.column(), line.text.ends_with(':')));
        let (mut text, mut done, mut end) = (String::new(), start, start);
        for line in self.lines_from(start) {
            let mut width = line.indent.len();
            if line.indent.contains('\t') {
                let known = widths.iter().find(|(indent, _)| *indent == line.indent).map(|(_, width)| *width);
                width = known.unwrap_or(if above.1 { above.0 + STEP } else { above.0 });
                if known.is_none() {
                    widths.push((line.indent, width));
                }
                end = line.start + line.indent.len();
                text.push_str(self.source.slice(done..line.start));
                text.push_str(&" ".repeat(width));
                done = end;
            }
            if line.has_content() {
                above = (width + line.column() - line.indent.len(), line.text.ends_with(':'));
            }
        }
        (Span::new(start, end), text)
    }

    /// A bracket or a quote that is open.
    fn unclosed(&self, open: usize) -> Diagnostic {
        let sign = self.source.slice(open..self.source.text.len()).chars().next().unwrap_or_default();
        let close = match sign {
            '{' => '}',
            '[' => ']',
            quote => quote,
        };
        let diagnostic = self.diagnostic(
            Span::new(open, open + 1),
            format!("expected a closing `{close}`, found none"),
            format!("write `{close}` where the value ends"),
        );
        let value = self.source.slice(self.source.rest_of_line(open));
        let value = if sign == close { value.trim_end_matches(['}', ']', ' ']) } else { value };
        let text = match sign {
            '{' => format!("{} }}", with_spaces_after_colons(value)),
            _ => format!("{value}{close}"),
        };
        let span = Span::new(open, open + value.len());
        self.fixed(diagnostic, "close it at the end of the line", span, text)
    }

    /// Text after a closing quote: the value goes on, or the quote that opens was never closed.
    fn after_quote(&self, at: usize) -> Diagnostic {
        let before = self.source.slice(self.yaml.start..at).trim_end();
        let quote = before.chars().next_back().unwrap_or_default();
        let open = before.strip_suffix(quote).and_then(|before| before.rfind(quote));
        let open = open.map_or(at, |open| self.yaml.start + open);
        if self.line(open).start < self.line(at).start {
            return self.unclosed(open);
        }
        self.rest_of_line(at, "expected the end of the value after its closing quote, found text", QUOTE_HELP)
    }

    /// A value that begins with a character that means something else.
    fn unquoted(&self, at: usize, line: &Line<'_>) -> Diagnostic {
        let value = self.source.rest_of_line(at);
        let text = self.source.slice(value);
        let sign = text.chars().next().unwrap_or_default();
        let message = format!("expected a value, found `{sign}`");
        let diagnostic =
            self.diagnostic(Span::new(at, at + sign.len_utf8()), message, "put the value in quotes");
        if self.source.slice(line.start..at).contains(['{', '[']) {
            return diagnostic;
        }
        self.fixed(diagnostic, "put the value in quotes", value, scalar(text))
    }

    fn without_colon(&self, line: &Line<'_>) -> Diagnostic {
        let name = line.text.split_whitespace().next().unwrap_or_default();
        let end = line.content + name.len();
        let diagnostic = self.diagnostic(
            Span::new(line.content, end),
            format!("expected `:` after `{name}`"),
            "write a `:` after the name",
        );
        self.fixed(diagnostic, "write a `:`", Span::at(end), ":".to_owned())
    }

    fn item_among_fields(&self, line: &Line<'_>) -> Diagnostic {
        let dash = line.start + line.indent.len();
        let diagnostic = self.diagnostic(
            Span::new(dash, dash + 1),
            "expected `name: value` as in the lines around, found a list item",
            "delete the `-`",
        );
        self.fixed(diagnostic, "delete the `-`", Span::new(dash, line.content), String::new())
    }

    /// A line that belongs to none of the levels above it.
    fn misindented(&self, line: &Line<'_>) -> Diagnostic {
        let Some(above) = self.above(line) else { return self.unreadable(line.content) };
        if !above.is_item && !above.text.contains(':') {
            return self.without_colon(&above);
        }
        let own = line.column();
        if let Some(value) = above.text.strip_prefix("catalog:")
            && own > above.column()
        {
            return self.value_above_fields(&above, value.trim_start());
        }
        let is_setting = |line: &Line<'_>| is_key(line.name());
        let settings = if is_setting(line) { self.column_of_settings(is_setting) } else { None };
        if settings == Some(own) {
            // The line is right, and a setting above it is not.
            let above = std::iter::successors(self.above(line), |line| self.above(line));
            let mut settings = above.take_while(|above| above.text != "catalog:").filter(is_setting);
            if let Some(wrong) = settings.find(|above| above.column() != own) {
                return self.in_column(&wrong, own);
            }
        }
        let expected = settings.unwrap_or(above.column());
        if own == expected {
            return match above.text.split_once(':') {
                Some((name, value)) if !value.is_empty() && !value.starts_with(' ') => {
                    let colon = above.content + name.len();
                    let span = Span::new(colon, colon + 1);
                    let diagnostic = self.diagnostic(
                        span,
                        "expected a space after `:`",
                        format!("write a space: `{name}: {value}`"),
                    );
                    self.fixed(diagnostic, "write a space", span, ": ".to_owned())
                }
                _ => self.unreadable(line.content),
            };
        }
        self.in_column(line, expected)
    }

    /// A value where only fields on lines below are read.
    fn value_above_fields(&self, line: &Line<'_>, value: &str) -> Diagnostic {
        let start = line.content + line.text.len() - value.len();
        let span = Span::new(start, start + value.len());
        let message = format!("expected settings on the lines below, found `{value}`");
        let diagnostic = self.diagnostic(span, message, format!("delete `{value}`"));
        self.fixed(diagnostic, &format!("delete `{value}`"), span, String::new())
    }

    fn in_column(&self, line: &Line<'_>, column: usize) -> Diagnostic {
        let diagnostic = self.rest_of_line(
            line.content,
            format!("expected {} before this line, found {}", count(column, "space"), line.column()),
            "indent each line as its neighbors are, and the lines that belong to a name by two spaces more",
        );
        let (span, text) = self.shifted(line, column);
        self.fixed(diagnostic, "correct the indentation", span, text)
    }

    /// A `:` in a value without quotes: the value is a text, or fields that lack their braces.
    fn colon_in_value(&self, at: usize, line: &Line<'_>) -> Diagnostic {
        let message = "expected a value without `: `, or in quotes";
        let Some((name, value)) = line.text.split_once(": ") else { return self.unreadable(at) };
        if name.split_once(' ').is_some_and(|(_, value)| value.trim_start().starts_with('{')) {
            return self.without_colon(line);
        }
        let value = value.trim();
        let is_name = |name: &str| name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
        let has_name = value.split_once(": ").is_some_and(|(name, _)| is_name(name));
        let (help, text) = if !line.indent.is_empty() && has_name {
            ("put the fields in braces", format!("{{ {value} }}"))
        } else {
            ("put the value in quotes", scalar(value))
        };
        let diagnostic = self.diagnostic(
            Span::new(at, at + 1),
            message,
            format!("{help}:\n{}{name}: {text}", line.indent),
        );
        let start = line.content + line.text.len() - value.len();
        self.fixed(diagnostic, help, Span::new(start, start + value.len()), text)
    }

    fn unreadable(&self, at: usize) -> Diagnostic {
        self.rest_of_line(at, "expected `name: value`, found text that YAML does not allow here", HELP)
    }
}

/// Writes a space after the first `:` of each field in brackets, if no field has one.
fn with_spaces_after_colons(fields: &str) -> String {
    if fields.contains(": ") || fields.contains(['"', '\'']) {
        return fields.to_owned();
    }
    let fields = fields.split(',').map(|field| field.replacen(':', ": ", 1));
    fields.collect::<Vec<_>>().join(",")
}

const QUOTE_HELP: &str = "put the whole value in one pair of quotes";

const HELP: &str = "write each field as `name: value`, indented as its neighbors are, with quotes around a value that holds \
                    `: ` or begins with a punctuation mark";
