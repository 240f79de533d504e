//! Reads nodes as texts, lists and fields, and reports each that is something else.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;

use crate::diagnostic::{Diagnostic, Fix};
use crate::parse::node::{Duplicate, Field, Node, Value};
use crate::parse::yaml_lines::{FrontMatterText, Line};
use crate::rules::front_matter::FRONT_MATTER;
use crate::scalar::scalar;
use crate::severity::Severity;
use crate::source::SourceFile;
use crate::span::{Span, Spanned};
use crate::suggestion::{Suggestions, known_names};

const CURLY_QUOTES: [char; 6] = ['“', '”', '„', '‘', '’', '‚'];

const CLOSING_QUOTES: [char; 2] = ['”', '’'];

/// Reads nodes and collects diagnostics.
pub(crate) struct SettingsReader<'a> {
    pub(crate) source: &'a SourceFile,
    yaml: &'a Range<usize>,
    diagnostics: &'a mut Vec<Diagnostic>,
    suggestions: Suggestions,
}

impl<'a> SettingsReader<'a> {
    pub(crate) fn new(
        source: &'a SourceFile,
        yaml: &'a Range<usize>,
        diagnostics: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Self { source, yaml, diagnostics, suggestions: Suggestions::default() }
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Returns a diagnostic without reporting it.
    pub(crate) fn diagnostic(
        &self,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::new(&FRONT_MATTER, self.source.label(span), message).with_help(help)
    }

    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.push(self.diagnostic(span, message, help));
    }

    pub(crate) fn warn(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.push(self.diagnostic(span, message, help).with_severity(Severity::Warning));
    }

    /// The part of a span that is in its first line.
    pub(crate) fn first_line(&self, span: Span) -> Span {
        Span::new(span.start, span.end.min(self.source.rest_of_line(span.start).end))
    }

    /// Adds the fix that moves the line of a key to another column.
    pub(crate) fn with_column(
        &self,
        diagnostic: Diagnostic,
        key: Span,
        column: impl Fn(&FrontMatterText<'_>, &Line<'_>) -> Option<usize>,
    ) -> Diagnostic {
        let text = FrontMatterText { source: self.source, yaml: self.yaml };
        let line = text.line(key.start);
        match column(&text, &line).filter(|_| line.content == key.start && !line.is_item) {
            Some(column) => {
                let (span, lines) = text.shifted(&line, column);
                text.fixed(diagnostic, "correct the indentation", span, lines)
            }
            None => diagnostic,
        }
    }

    /// Reports a value of an unexpected kind.
    fn expected(&mut self, expected: &str, found: &Node, help: &str) {
        // An empty span is hard to see.
        let span = if found.span.is_empty() {
            Span::new(found.span.start.saturating_sub(1), found.span.start)
        } else {
            self.first_line(found.span)
        };
        self.error(span, format!("expected {expected}, found {}", found.value.kind()), help);
    }

    /// Returns the known name that is nearest to an unknown one.
    pub(crate) fn near<'k>(&mut self, name: &str, known: &[&'k str]) -> Option<&'k str> {
        self.suggestions.nearest(name, known)
    }

    /// Reports an unknown name, with the nearest known one.
    pub(crate) fn unknown(&mut self, what: &str, name: &Spanned<String>, known: &[&str]) {
        let near = self.near(&name.value, known);
        self.unknown_key(what, name, near, known, &[]);
    }

    /// Reports an unknown key, with a known key that resembles it. Returns the known key, unless the mapping has it already.
    pub(crate) fn unknown_key<'k>(
        &mut self,
        what: &str,
        key: &Spanned<String>,
        near: Option<&'k str>,
        known: &[&str],
        siblings: &[Field],
    ) -> Option<&'k str> {
        let help = near.map_or_else(|| known_names(known), |near| format!("did you mean `{near}`?"));
        let mut diagnostic = self.diagnostic(key.span, format!("unknown {what} `{}`", key.value), help);
        let free = near.filter(|near| !siblings.iter().any(|field| field.key.value == *near));
        if let Some(near) = free {
            let fix = self.source.fix(&format!("replace it with `{near}`"), key.span, scalar(near));
            diagnostic = diagnostic.with_fix(fix);
        }
        self.push(diagnostic);
        free
    }

    /// Reports the unknown keys of a mapping. Returns whether there are any.
    pub(crate) fn has_unknown_keys(&mut self, node: &Node, known: &[&'static str]) -> bool {
        let fields = node.value.fields();
        let unknown: Vec<_> =
            fields.iter().filter(|field| !known.contains(&field.key.value.as_str())).collect();
        for Field { key, .. } in &unknown {
            let near = self.near(&key.value, known);
            self.unknown_key("key", key, near, known, fields);
        }
        !unknown.is_empty()
    }

    /// The text of a scalar; nothing of null.
    pub(crate) fn text(&mut self, node: &Node) -> Option<Spanned<String>> {
        match node.value.text() {
            Some(text) if !node.value.is_bool() => return Some(Spanned::new(text.to_owned(), node.span)),
            None if node.value.is_null() => {}
            _ => self.expected(
                "a text",
                node,
                "write one text, in quotes if it could be taken for something else",
            ),
        }
        None
    }

    /// The text of a field that may not be empty.
    pub(crate) fn required(&mut self, field: &Field) -> Option<Spanned<String>> {
        // The second part of a text in curly quotes is reported with the first.
        if field.value.value.is_null() && !field.key.value.ends_with(CLOSING_QUOTES) {
            self.without_value(
                &field.key,
                "write its value, in quotes if it is `null` or `~`, or delete the field",
            );
        }
        self.text(&field.value)
    }

    pub(crate) fn without_value(&mut self, key: &Spanned<String>, help: &str) {
        let message = format!("`{}` has no value", key.value);
        let diagnostic = match key.value.split_once([' ', ':']) {
            Some((name, value)) => {
                let field = format!("{name}: {}", value.trim());
                let fix = self.source.fix("write `: ` after the name", key.span, field.clone());
                self.diagnostic(key.span, message, format!("write `: ` after the name: `{field}`"))
                    .with_fix(fix)
            }
            None => self.diagnostic(key.span, message, help),
        };
        self.push(diagnostic);
    }

    /// The texts of a list, or a single text without brackets.
    pub(crate) fn texts(&mut self, node: &Node) -> Vec<Spanned<String>> {
        match &node.value {
            Value::Sequence(items) => items.iter().filter_map(|item| self.item(item)).collect(),
            value if value.is_null() => Vec::new(),
            value if value.text().is_some() && !value.is_bool() => self.text(node).into_iter().collect(),
            _ => {
                self.expected("a list of texts", node, "write it as `[one, another]`");
                Vec::new()
            }
        }
    }

    fn item(&mut self, item: &Node) -> Option<Spanned<String>> {
        if item.value.is_null() {
            let help = "write a text, in quotes if it is `null` or `~`, or delete the item";
            self.expected("a text", item, help);
        }
        self.text(item)
    }

    /// The items of a list.
    pub(crate) fn items<'n>(&mut self, node: &'n Node, expected: &str, help: &str) -> &'n [Node] {
        if let Value::Sequence(items) = &node.value {
            return items;
        }
        self.expected(expected, node, help);
        &[]
    }

    /// The fields of a mapping; none of null.
    pub(crate) fn fields<'n>(&mut self, node: &'n Node) -> &'n [Field] {
        if !node.value.is_null() && !matches!(node.value, Value::Mapping(_)) {
            self.expected("`name: value` fields", node, "write the fields on lines below, indented");
        }
        node.value.fields()
    }

    /// Reports fields with repeated keys.
    pub(crate) fn report_duplicates(&mut self, duplicates: &[Duplicate]) {
        for Duplicate { first, second } in duplicates {
            let label = self.source.label(first.key.span).with_text("the first one is here");
            let help = "write the key once, with all that belongs to it";
            let diagnostic =
                self.diagnostic(second.key.span, format!("duplicate key `{}`", second.key.value), help);
            let mut diagnostic = diagnostic.with_related(label);
            let is_same = self.source.slice(first.value.span).trim_end()
                == self.source.slice(second.value.span).trim_end();
            let line = self.source.line_span(second.key.span.start);
            let is_first = self.source.slice(line.start..second.key.span.start).trim().is_empty();
            let span = second.key.span.start..second.value.span.end;
            if is_same && is_first && self.source.rest_of_line(span.start).end == span.end {
                let end = self.source.next_line(span.start).unwrap_or(self.yaml.end);
                let fix = Fix {
                    is_safe: true,
                    ..self.source.fix("delete the repetition", Span::new(line.start, end), String::new())
                };
                diagnostic = diagnostic.with_fix(fix);
            }
            self.push(diagnostic);
        }
    }

    /// Reports texts in curly quotes: a warning where YAML reads them as a part of the text, an error where a comma
    /// cuts the text in two.
    pub(crate) fn check_curly_quotes(&mut self, node: &Node) {
        match &node.value {
            Value::Plain(text) if text.starts_with(CURLY_QUOTES) => {
                let line = self.source.slice(self.source.rest_of_line(node.span.start));
                let is_whole = text.ends_with(CURLY_QUOTES);
                let end = line.char_indices().skip(1).find(|(_, c)| CURLY_QUOTES.contains(c));
                let Some((end, close)) = end.filter(|_| is_whole || !text.contains(CLOSING_QUOTES)) else {
                    return;
                };
                let end = if is_whole { node.span.end } else { node.span.start + end + close.len_utf8() };
                let span = Span::new(node.span.start, end);
                let text = self.source.slice(span);
                let straight =
                    serde_json::Value::from(without_curly_quotes(text).unwrap_or(text)).to_string();
                let message = format!("expected straight quotes, found the curly quotes of `{text}`");
                let severity = if is_whole { Severity::Warning } else { Severity::Error };
                let diagnostic = self.diagnostic(span, message, format!("write straight quotes: {straight}"));
                let fix = self.source.fix("write straight quotes", span, straight);
                self.push(diagnostic.with_severity(severity).with_fix(Fix { is_safe: !is_whole, ..fix }));
            }
            Value::Sequence(items) => items.iter().for_each(|item| self.check_curly_quotes(item)),
            Value::Mapping(fields) => {
                // An id in curly quotes is an error already.
                let fields = fields.iter().filter(|field| field.key.value != "removed");
                fields.for_each(|field| self.check_curly_quotes(&field.value));
            }
            _ => {}
        }
    }

    /// Reports names that are declared and never used, and that are nearly an undeclared name that is used often;
    /// returns each with that name.
    pub(crate) fn misspelled_declarations<'n>(
        &mut self,
        declared: &[&Spanned<String>],
        used: impl Iterator<Item = &'n str>,
        often: usize,
    ) -> Vec<Respelling> {
        let mut counts = BTreeMap::<&str, usize>::new();
        for name in used {
            *counts.entry(name).or_default() += 1;
        }
        let known: HashSet<&str> = declared.iter().map(|name| name.value.as_str()).collect();
        let mut unused: Vec<&str> = known.iter().copied().filter(|name| !counts.contains_key(name)).collect();
        unused.sort_unstable();
        let mut respellings = Vec::new();
        for (used, _) in counts.iter().filter(|(name, count)| **count > often && !known.contains(*name)) {
            let Some(near) = self.suggestions.nearest(used, &unused) else { continue };
            unused.retain(|name| *name != near);
            let Some(declaration) = declared.iter().find(|name| name.value == near) else { continue };
            let message =
                format!("`{near}` is declared and never used, and `{used}` is used and not declared");
            let diagnostic = self.diagnostic(declaration.span, message, format!("did you mean `{used}`?"));
            let fix = self.source.fix(&format!("replace it with `{used}`"), declaration.span, scalar(used));
            self.push(diagnostic.with_fix(fix));
            respellings.push(Respelling { declared: near.to_owned(), used: (*used).to_owned() });
        }
        respellings
    }
}

/// A name that is declared, and the spelling with which it is used.
pub(crate) struct Respelling {
    pub(crate) declared: String,
    pub(crate) used: String,
}

/// The text inside curly quotes; `None` without such.
pub(crate) fn without_curly_quotes(text: &str) -> Option<&str> {
    text.strip_prefix(CURLY_QUOTES)?.strip_suffix(CURLY_QUOTES)
}
