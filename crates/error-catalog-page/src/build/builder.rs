//! The state that the functions of this folder share.

use crate::build::integer_codes::IntegerCodes;
use crate::suggestion::Suggestions;
use crate::{Diagnostic, MessageFormat, Rule, Settings, SourceFile, Span};

/// The page from which a catalog is built, and the diagnostics about it.
pub(crate) struct Builder<'p> {
    pub(crate) source: &'p SourceFile,
    pub(crate) settings: &'p Settings,
    /// The format of the messages, declared or inferred.
    pub(crate) format: Option<&'p MessageFormat>,
    pub(crate) integer_codes: IntegerCodes,
    pub(crate) suggestions: Suggestions,
    pub(crate) diagnostics: &'p mut Vec<Diagnostic>,
}

impl Builder<'_> {
    pub(crate) fn report(&mut self, rule: &'static Rule, span: Span, message: &str, help: &str) {
        self.diagnostics.push(self.diagnostic(rule, span, message, help));
    }

    pub(crate) fn diagnostic(
        &self,
        rule: &'static Rule,
        span: Span,
        message: &str,
        help: &str,
    ) -> Diagnostic {
        self.source.diagnostic(rule, span, message).with_help(help)
    }
}
