//! Renders diagnostics as plain text.

use std::fmt::Write as _;

use crate::report::Report;
use crate::{Diagnostic, Position, SourceMap};

impl Report {
    /// Each diagnostic in one line, `file:line:column: severity[rule]: message`, with its help, its fixes and its related
    /// spans below it.
    pub fn to_text(&self) -> String {
        self.diagnostics.iter().map(|diagnostic| self.sources.text_of(diagnostic) + "\n").collect()
    }
}

impl SourceMap {
    /// `file:line:column: severity[rule]: message`.
    pub fn headline(&self, diagnostic: &Diagnostic) -> String {
        let Position { line, column } = self.position(&diagnostic.primary);
        let (file, severity) = (diagnostic.primary.file.as_str(), diagnostic.severity.as_str());
        format!("{file}:{line}:{column}: {severity}[{}]: {}", diagnostic.rule.name, diagnostic.message)
    }

    /// The headline of a diagnostic, its help, its fixes and its related spans, each on a line of its own.
    fn text_of(&self, diagnostic: &Diagnostic) -> String {
        let mut text = self.headline(diagnostic);
        // Lines to paste begin at the edge, so that they can be copied as they are.
        if !diagnostic.help.is_empty() {
            text.extend(["\n  ", &diagnostic.help]);
        }
        for fix in &diagnostic.fixes {
            text.extend(["\n  fix: ", &fix.title]);
        }
        for label in &diagnostic.related {
            let Position { line, column } = self.position(label);
            // Writing to a string cannot fail.
            let _ = write!(text, "\n  {}:{line}:{column}: {}", label.file.as_str(), label.text);
        }
        text
    }
}
