//! Diagnostics together with the files that they point into.

use std::sync::Arc;

use crate::{Diagnostic, Label, Rule, SourceFile, SourceMap};

/// Diagnostics, and the text of the files that they are about: all that a renderer needs.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The diagnostics.
    pub diagnostics: Vec<Diagnostic>,
    /// The files.
    pub sources: SourceMap,
}

impl Report {
    /// One diagnostic about a file.
    pub fn of(diagnostic: Diagnostic, source: impl Into<Arc<SourceFile>>) -> Self {
        let mut report = Self::default();
        report.diagnostics.push(diagnostic);
        report.sources.insert(source.into());
        report
    }

    /// One diagnostic about a file as a whole.
    pub fn of_file(rule: &'static Rule, path: &str, message: impl Into<String>, help: &str) -> Self {
        let diagnostic = Diagnostic::new(rule, Label::file(path), message).with_help(help);
        Self { diagnostics: vec![diagnostic], sources: SourceMap::default() }
    }

    /// Adds what another report has.
    pub fn append(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
        self.sources.append(other.sources);
    }

    /// Returns whether one of the diagnostics is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(Diagnostic::is_error)
    }
}
