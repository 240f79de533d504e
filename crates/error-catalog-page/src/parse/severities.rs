//! The severities that a page gives to rules.

use std::collections::BTreeMap;

use crate::{Diagnostic, Severity, Span, Spanned};

/// The severity that a page gives to a rule.
#[derive(Clone, Debug)]
pub struct RuleSeverity {
    /// The name of the rule.
    pub rule: Spanned<String>,
    /// The severity; `None` switches the rule off.
    pub severity: Option<Severity>,
    /// The span of the severity.
    pub span: Span,
}

/// The severities that a page gives to rules.
#[derive(Clone, Debug, Default)]
pub struct Severities(BTreeMap<String, RuleSeverity>);

impl Severities {
    /// Adds the severity of a rule.
    pub(crate) fn set(&mut self, severity: RuleSeverity) {
        self.0.insert(severity.rule.value.clone(), severity);
    }

    /// Returns whether the page gives none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns whether the page gives one to a rule.
    pub fn has(&self, rule: &str) -> bool {
        self.0.contains_key(rule)
    }

    /// The severities by the names of their rules.
    pub fn iter(&self) -> impl Iterator<Item = &RuleSeverity> {
        self.0.values()
    }

    /// Gives diagnostics the severities that the page sets, and drops those that it switches off.
    pub fn apply(&self, diagnostics: &mut Vec<Diagnostic>) {
        if self.is_empty() {
            return;
        }
        for diagnostic in diagnostics.iter_mut() {
            if let Some(severity) = self.of(diagnostic).and_then(|setting| setting.severity) {
                diagnostic.severity = severity;
            }
        }
        let is_off =
            |diagnostic: &Diagnostic| self.of(diagnostic).is_some_and(|setting| setting.severity.is_none());
        diagnostics.retain(|diagnostic| !is_off(diagnostic));
    }

    /// Returns the severity that the page sets for the rule of a diagnostic, if the rule allows it.
    fn of(&self, diagnostic: &Diagnostic) -> Option<&RuleSeverity> {
        let setting = self.0.get(diagnostic.rule.name)?;
        diagnostic.rule.allows(setting.severity).then_some(setting)
    }
}
