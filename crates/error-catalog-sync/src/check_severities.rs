//! Checks the severities of a page against the rules.

use error_catalog_page::parse::severities::{RuleSeverity, Severities};
use error_catalog_page::rules::front_matter::FRONT_MATTER;
use error_catalog_page::suggestion::{Suggestions, known_names};
use error_catalog_page::{Diagnostic, Rule, Severity, SourceFile};

use crate::rules::{rule, rules};

/// Reports severities of unknown rules, and severities that a rule does not allow.
pub(crate) fn check_severities(
    source: &SourceFile,
    severities: &Severities,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if severities.is_empty() {
        return;
    }
    let names: Vec<&str> = rules().map(|rule| rule.name).collect();
    let mut suggestions = Suggestions::default();
    for setting in severities.iter() {
        match rule(&setting.rule.value) {
            None => {
                let near = suggestions.nearest(&setting.rule.value, &names);
                let mut diagnostic = unknown_rule(source, setting, near, &names);
                if let Some(near) = near.filter(|near| !severities.has(near)) {
                    let fix = source.fix(&format!("replace it with `{near}`"), setting.rule.span, near);
                    diagnostic = diagnostic.with_fix(fix);
                }
                diagnostics.push(diagnostic);
            }
            Some(rule) if !rule.allows(setting.severity) => diagnostics.push(refused(source, setting, rule)),
            Some(_) => {}
        }
    }
}

fn unknown_rule(
    source: &SourceFile,
    setting: &RuleSeverity,
    near: Option<&str>,
    names: &[&str],
) -> Diagnostic {
    let help = near.map_or_else(|| known_names(names), |near| format!("did you mean `{near}`?"));
    let message = format!("unknown rule `{}`", setting.rule.value);
    Diagnostic::new(&FRONT_MATTER, source.label(setting.rule.span), message).with_help(help)
}

fn refused(source: &SourceFile, setting: &RuleSeverity, rule: &Rule) -> Diagnostic {
    let lowerable: Vec<&str> = rules().filter(|rule| rule.can_be_lowered).map(|rule| rule.name).collect();
    let message = format!(
        "`{}` cannot be `{}`: it reports what makes the catalog wrong, or breaks those who use it",
        rule.name,
        setting.severity.map_or("off", Severity::as_str)
    );
    let help = format!("delete the line; the rules that may be lowered are: {}", lowerable.join(", "));
    Diagnostic::new(&FRONT_MATTER, source.label(setting.span), message).with_help(help)
}
