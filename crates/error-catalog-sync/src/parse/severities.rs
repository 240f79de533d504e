//! The severities that a page gives to rules.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::severity::Severity;

/// The severities that a page gives to rules; `None` switches a rule off.
#[derive(Clone, Debug, Default)]
pub(crate) struct Severities {
    /// The severity of each rule, by its name.
    pub(crate) by_rule: BTreeMap<&'static str, Option<Severity>>,
}

impl Severities {
    /// Whether the page gives none.
    pub(crate) fn is_empty(&self) -> bool {
        self.by_rule.is_empty()
    }

    /// Gives diagnostics the severities that the page sets, and drops those that it switches off.
    pub(crate) fn apply(&self, diagnostics: &mut Vec<Diagnostic>) {
        if self.by_rule.is_empty() {
            return;
        }
        diagnostics.retain_mut(|diagnostic| match self.by_rule.get(diagnostic.rule.name) {
            Some(Some(severity)) => {
                diagnostic.severity = *severity;
                true
            }
            Some(None) => false,
            None => true,
        });
    }
}
