//! Diagnostics: a message with its span and the edits that fix it.
//!
//! A diagnostic is data. It knows byte spans; renderers turn them into lines and columns.

use std::sync::Arc;

use crate::{Rule, Severity, Span};

/// The path of a file as diagnostics name it: relative to the project, or as the user typed it. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(Arc<str>);

impl FileId {
    /// The file at a path.
    pub fn new(path: &str) -> Self {
        Self(path.into())
    }

    /// The path.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A span of a file, with an optional text for readers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The file.
    pub file: FileId,
    /// The span in it.
    pub span: Span,
    /// The content of the span, in words; may be empty.
    pub text: String,
}

impl Label {
    /// A whole file.
    pub fn file(path: &str) -> Self {
        Self { file: FileId::new(path), span: Span::START, text: String::new() }
    }

    /// The same label with a text.
    #[must_use]
    pub fn with_text(self, text: impl Into<String>) -> Self {
        Self { text: text.into(), ..self }
    }
}

/// A replacement of a span by a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextEdit {
    /// The file.
    pub file: FileId,
    /// The span that is replaced.
    pub span: Span,
    /// The text that replaces it.
    pub text: String,
}

/// One way to fix a diagnostic. All of its edits belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// The action, in the imperative.
    pub title: String,
    /// True if `check --fix` applies it without asking.
    ///
    /// A fix is safe if no other fix is plausible and readers of the page see no other content. It replaces characters by
    /// characters that look the same, or corrects syntax that could not be parsed. A fix is not safe if it guesses a
    /// name, changes words, or chooses between alternatives, such as a space and a new line.
    pub is_safe: bool,
    /// The edits, in any order, without overlap.
    pub edits: Vec<TextEdit>,
}

impl Fix {
    /// A fix that is applied only if the user asks for it.
    pub fn new(title: impl Into<String>, edits: Vec<TextEdit>) -> Self {
        Self { title: title.into(), is_safe: false, edits }
    }

    /// The same fix, which is applied without asking.
    #[must_use]
    pub fn safe(self) -> Self {
        Self { is_safe: true, ..self }
    }
}

/// An error, a warning or a note about a page or another file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that reports it.
    pub rule: &'static Rule,
    /// Its severity: the rule's, unless the rule reports several or the page sets another.
    pub severity: Severity,
    /// Its span.
    pub primary: Label,
    /// The message: lower case, no full stop, no line numbers.
    pub message: String,
    /// The help, in the imperative; may be empty.
    pub help: String,
    /// Other spans that matter, such as the first of two equal rows.
    pub related: Vec<Label>,
    /// Alternative fixes.
    pub fixes: Vec<Fix>,
    /// The ids of the entries that it is about; empty if its spans are in their rows.
    pub entries: Vec<String>,
}

impl Diagnostic {
    /// A diagnostic of a rule, with the rule's severity.
    pub fn new(rule: &'static Rule, primary: Label, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            primary,
            message: message.into(),
            help: String::new(),
            related: Vec::new(),
            fixes: Vec::new(),
            entries: Vec::new(),
        }
    }

    /// The same diagnostic with a help text.
    #[must_use]
    pub fn with_help(self, help: impl Into<String>) -> Self {
        Self { help: help.into(), ..self }
    }

    /// The same diagnostic with another severity.
    #[must_use]
    pub fn with_severity(self, severity: Severity) -> Self {
        Self { severity, ..self }
    }

    /// The same diagnostic with one more related span.
    #[must_use]
    pub fn with_related(mut self, label: impl Into<Option<Label>>) -> Self {
        self.related.extend(label.into());
        self
    }

    /// The same diagnostic with one more fix, an alternative to its other fixes.
    #[must_use]
    pub fn with_fix(mut self, fix: impl Into<Option<Fix>>) -> Self {
        self.fixes.extend(fix.into());
        self
    }

    /// The same diagnostic about one more entry.
    #[must_use]
    pub fn about(mut self, id: &str) -> Self {
        self.entries.push(id.to_owned());
        self
    }

    /// Returns whether the diagnostic is an error. Nothing is written then.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}
