//! Checks the exceptions of a reference page against the facts of the page.

use error_catalog_page::parse::settings::Settings;
use error_catalog_page::reference::{Exception, ReferencePage};
use error_catalog_page::suggestion::suggest;
use error_catalog_page::{Diagnostic, Label, Severity};

use crate::config::CONFIG_FILE;
use crate::rules::file_rules::INVALID_CONFIG;

/// Reports exceptions that no entry can have: a fact that the page does not declare, or a value that the fact does not have.
pub(crate) fn check_exceptions(
    page: &str,
    settings: &Settings,
    reference: &ReferencePage,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let facts = settings.fact_values();
    // Entries without facts are all compared, and none is expected to be an exception.
    if facts.is_empty() {
        return;
    }
    for Exception { fact, value } in reference.exceptions() {
        let (unknown, help) = match facts.get(fact) {
            None => (format!("fact `{fact}`"), suggest(fact, facts.keys().map(String::as_str))),
            Some(values) if !values.contains(value) => {
                let help = suggest(value, values.iter().map(String::as_str));
                (format!("value `{value}` of the fact `{fact}`"), help)
            }
            Some(_) => continue,
        };
        let message = format!("unknown {unknown} under `except` of `{page}`");
        let diagnostic = Diagnostic::new(&INVALID_CONFIG, Label::file(CONFIG_FILE), message);
        diagnostics.push(diagnostic.with_help(help).with_severity(Severity::Warning));
    }
}
