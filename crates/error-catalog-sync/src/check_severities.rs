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
                let is_free = near.is_some_and(|near| !severities.has(near));
                diagnostics.push(unknown_rule(source, setting, near, is_free, &names));
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
    is_free: bool,
    names: &[&str],
) -> Diagnostic {
    let span = setting.rule.span;
    let help = near.map_or_else(|| known_names(names), |near| format!("did you mean `{near}`?"));
    let message = format!("unknown rule `{}`", setting.rule.value);
    let diagnostic = Diagnostic::new(&FRONT_MATTER, source.label(span), message).with_help(help);
    match near {
        Some(near) if is_free => {
            diagnostic.with_fix(source.fix(&format!("replace it with `{near}`"), span, near))
        }
        _ => diagnostic,
    }
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
