//! The severities that a page gives to rules.

use std::collections::BTreeMap;

use serde_yaml::Value;

use crate::diagnostic::Diagnostic;
use crate::parse::fields::Fields;
use crate::rule::Rule;
use crate::rules::{rule, rules};
use crate::severity::Severity;

/// What stands for no severity.
const OFF: &str = "off";

/// What a page makes of rules; `None` switches one off.
#[derive(Clone, Debug, Default)]
pub(crate) struct Severities {
    by_rule: BTreeMap<&'static str, Option<Severity>>,
}

impl Severities {
    /// Whether the page gives none.
    pub(crate) fn is_empty(&self) -> bool {
        self.by_rule.is_empty()
    }

    /// Reads `severities:` of a `catalog:` block.
    pub(crate) fn read(value: &Value, fields: &mut Fields<'_>) -> Self {
        let mut severities = Self::default();
        for (name, written) in fields.pairs(&["catalog", "severities"], value) {
            let path = ["catalog", "severities", name.as_str()];
            let Some(rule) = rule(&name) else {
                fields.unknown(&path, &name, rules().map(|rule| rule.name));
                continue;
            };
            let severity = Severity::ALL.into_iter().find(|severity| severity.as_str() == written);
            if severity.is_none() && written != OFF {
                fields.unknown(&path, &written, Severity::ALL.map(Severity::as_str).into_iter().chain([OFF]));
                continue;
            }
            if rule.allows(severity) {
                severities.by_rule.insert(rule.name, severity);
            } else {
                refuse(rule, &written, &path, fields);
            }
        }
        severities
    }

    /// Gives problems the severities that the page wants, and drops those that it switched off.
    pub(crate) fn apply(&self, problems: &mut Vec<Diagnostic>) {
        if self.by_rule.is_empty() {
            return;
        }
        problems.retain_mut(|problem| match self.by_rule.get(problem.rule.name) {
            Some(Some(severity)) => {
                problem.severity = *severity;
                true
            }
            Some(None) => false,
            None => true,
        });
    }
}

fn refuse(rule: &Rule, written: &str, path: &[&str], fields: &mut Fields<'_>) {
    let what = format!(
        "`{}` cannot be `{written}`: what it finds makes the catalog wrong, or breaks those who use it",
        rule.name
    );
    let lowered: Vec<&str> = rules().filter(|rule| rule.can_be_lowered).map(|rule| rule.name).collect();
    let help = format!("take the line out; those that may be lowered are: {}", lowered.join(", "));
    fields.wrong(path, &what, &help);
}
