//! Reads nodes as texts, lists and fields, and reports each that is something else.

use std::ops::Range;

use crate::parse::node::{Duplicate, Field, Node, Value};
use crate::parse::yaml_lines::{FrontMatterText, columns_below, has_curly_quotes};
use crate::rules::front_matter::FRONT_MATTER;
use crate::scalar::{list, scalar};
use crate::suggestion::{Suggestions, known_names};
use crate::{Diagnostic, Fix, Severity, SourceFile, Span, Spanned};

/// The most diagnostics for which fixes are tried.
const MAX_TRIALS: usize = 8;

/// A diagnostic that may have a fix among the candidates. A later step tries them.
pub(crate) struct UnfixedDiagnostic {
    pub(crate) diagnostic: Diagnostic,
    pub(crate) candidates: Vec<Fix>,
}

/// Reads nodes and collects diagnostics.
pub(crate) struct SettingsReader<'a> {
    pub(crate) source: &'a SourceFile,
    yaml: &'a Range<usize>,
    pub(crate) diagnostics: Vec<UnfixedDiagnostic>,
    suggestions: Suggestions,
    /// How many more diagnostics may have candidates.
    trials: usize,
}

impl<'a> SettingsReader<'a> {
    pub(crate) fn new(source: &'a SourceFile, yaml: &'a Range<usize>) -> Self {
        Self {
            source,
            yaml,
            diagnostics: Vec::new(),
            suggestions: Suggestions::default(),
            trials: MAX_TRIALS,
        }
    }

    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(UnfixedDiagnostic { diagnostic, candidates: Vec::new() });
    }

    /// Reports a diagnostic with the fixes among which its fix may be. Only the first few are tried.
    fn push_unfixed(&mut self, diagnostic: Diagnostic, candidates: impl Fn(FrontMatterText<'a>) -> Vec<Fix>) {
        let mut unfixed = UnfixedDiagnostic { diagnostic, candidates: Vec::new() };
        if self.trials > 0 {
            self.trials -= 1;
            unfixed.candidates = candidates(FrontMatterText { source: self.source, yaml: self.yaml });
        }
        self.diagnostics.push(unfixed);
    }

    /// Reports a key of settings that may be in the wrong column.
    pub(crate) fn push_moved(&mut self, diagnostic: Diagnostic, key: Span) {
        self.push_unfixed(diagnostic, |text| {
            let line = text.line(key.start);
            let mut columns = columns_below(&text.levels(&line));
            // At the left edge, it would be no setting.
            columns.retain(|column| key.contains(line.content) && *column > 0);
            columns.into_iter().flat_map(|column| text.moves(&line, column)).collect()
        });
    }

    /// Returns a diagnostic without reporting it.
    pub(crate) fn diagnostic(
        &self,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Diagnostic {
        self.source.diagnostic(&FRONT_MATTER, span, message).with_help(help)
    }

    pub(crate) fn error(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.push(self.diagnostic(span, message, help));
    }

    /// The part of a span that is in its first line.
    pub(crate) fn first_line(&self, span: Span) -> Span {
        Span::new(span.start, span.end.min(self.source.rest_of_line(span.start).end))
    }

    /// Reports a value of an unexpected kind.
    pub(crate) fn expected(&mut self, expected: &str, found: &Node, help: &str) {
        // An empty span is hard to see.
        let span = if found.span.is_empty() {
            Span::new(found.span.start.saturating_sub(1), found.span.start)
        } else {
            self.first_line(found.span)
        };
        self.error(span, format!("expected {expected}, found {}", found.value.kind()), help);
    }

    /// Reports an unknown name, with the nearest known one.
    pub(crate) fn unknown(&mut self, what: &str, name: &Spanned<String>, known: &[&str]) {
        self.unknown_key(what, name, known, &[]);
    }

    /// Reports an unknown key, with a known key that resembles it. Returns the known key, unless the mapping has it already.
    pub(crate) fn unknown_key<'k>(
        &mut self,
        what: &str,
        key: &Spanned<String>,
        known: &[&'k str],
        siblings: &[Field],
    ) -> Option<&'k str> {
        let near = self.suggestions.nearest_or_alike(&key.value, known);
        let help = near.map_or_else(|| known_names(known), |near| format!("did you mean `{near}`?"));
        let diagnostic = self.diagnostic(key.span, format!("unknown {what} `{}`", key.value), help);
        if let Some(near) = near
            && !siblings.iter().any(|field| field.key.value == near)
        {
            let fix = self.source.fix(&format!("replace it with `{near}`"), key.span, scalar(near));
            self.push(diagnostic.with_fix(fix));
            return Some(near);
        }
        self.push_moved(diagnostic, key.span);
        None
    }

    /// Reports the unknown keys of a mapping. Returns whether there are any.
    pub(crate) fn has_unknown_keys(&mut self, node: &Node, known: &[&'static str]) -> bool {
        let fields = node.value.fields();
        let unknown: Vec<_> =
            fields.iter().filter(|field| !known.contains(&field.key.value.as_str())).collect();
        for Field { key, .. } in &unknown {
            self.unknown_key("key", key, known, fields);
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

    /// The text of a field for readers. YAML reads curly quotes around it as a part of it.
    pub(crate) fn prose(&mut self, field: &Field) -> Option<Spanned<String>> {
        let text = self.required(field)?;
        if has_curly_quotes(self.source.slice(text.span)) {
            let message =
                "expected straight quotes around the value, found curly quotes, which are part of it";
            let diagnostic = self.diagnostic(text.span, message, "").with_severity(Severity::Warning);
            let quoted = FrontMatterText { source: self.source, yaml: self.yaml }.quoted(text.span);
            self.diagnostics.push(UnfixedDiagnostic { diagnostic, candidates: quoted.into_iter().collect() });
        }
        Some(text)
    }

    /// The text of a field that may not be empty.
    pub(crate) fn required(&mut self, field: &Field) -> Option<Spanned<String>> {
        if field.value.value.is_null() {
            self.without_value(
                &field.key,
                "write its value, in quotes if it is `null` or `~`, or delete the field",
            );
        }
        self.text(&field.value)
    }

    /// Reports a key without a value. It may be the end of the value before it, which holds a comma.
    pub(crate) fn without_value(&mut self, key: &Spanned<String>, help: &str) {
        let message = format!("`{}` has no value", key.value);
        self.push_unfixed(self.diagnostic(key.span, message, help), |text| {
            let values = text.line(key.span.start).values();
            values.into_iter().filter_map(|value| text.quoted(value)).collect()
        });
    }

    /// The names of a list. Without brackets, commas separate them, too, and the list is reported.
    pub(crate) fn names(&mut self, node: &Node) -> Vec<Spanned<String>> {
        if let Value::Plain(text) = &node.value
            && text.contains(',')
        {
            let names = text.split(',').map(str::trim);
            let message = format!("expected a list in brackets, found `{text}`");
            let fix = self.source.fix("put the list in brackets", node.span, list(names.clone()));
            self.push(self.diagnostic(node.span, message, "").with_fix(fix));
            return names.map(|name| Spanned::new(name.to_owned(), node.span)).collect();
        }
        self.texts(node)
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
            let help = "write the key once, with all of its values";
            let diagnostic =
                self.diagnostic(second.key.span, format!("duplicate key `{}`", second.key.value), help);
            self.push(diagnostic.with_related(label));
        }
    }
}
