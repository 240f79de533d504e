//! Fixes that contradict a fact of their row.

use error_catalog_model::{Entry, words};
use error_catalog_page::parse::settings::Contradiction;
use error_catalog_page::{Diagnostic, Example, Rule, Severity, table};

use crate::lint_context::{EntryRow, LintContext};

pub(crate) static FIX_CONTRADICTS_FACT: Rule = Rule {
    name: "fix-contradicts-fact",
    severity: Severity::Note,
    can_be_lowered: true,
    what_it_does: "Reports a fix that begins with a word that the front matter excludes for a fact of the row.",
    why_is_this_bad: "Readers and programs get contradictory instructions.",
    example: Example::Page(table!(
        [
            "---",
            "catalog:",
            "  facts:",
            "    wait: [none, hours]",
            "  contradictions:",
            "    wait: { hours: [Retry] }",
            "  entries:",
            "    7-too-hot: { wait: hours }",
            "---",
            ""
        ],
        "| Printer - 7 - Too hot | It has to cool. | Retry. |",
    )),
    use_instead: table!(
        [
            "---",
            "catalog:",
            "  facts:",
            "    wait: [none, hours]",
            "  contradictions:",
            "    wait: { hours: [Retry] }",
            "  entries:",
            "    7-too-hot: { wait: hours }",
            "---",
            ""
        ],
        "| Printer - 7 - Too hot | It has to cool. | Switch it off until tomorrow. |",
    ),
};

/// Reports one contradiction of each row.
pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    if context.settings.contradictions.is_empty() {
        return;
    }
    for EntryRow { entry, row } in context.entry_rows() {
        let mut beginnings = context.settings.contradictions.iter();
        let contradiction = beginnings.find_map(|one| Some((one, beginning(one, entry)?)));
        let (Some((Contradiction { fact, value, .. }, beginning)), Some(fix)) =
            (contradiction, row.fix_cell())
        else {
            continue;
        };
        let message =
            format!("the fix begins with `{beginning}`, and the fact `{fact}` of this error is `{value}`");
        let diagnostic = context.diagnostic(&FIX_CONTRADICTS_FACT, fix.span.clone(), message);
        diagnostics.push(diagnostic.with_help(format!(
            "write a fix that agrees with the fact, or correct the fact of `{}` in the front matter or its column",
            entry.id
        )));
    }
}

/// Returns the words with which the fix of an entry begins against its fact.
fn beginning<'c>(contradiction: &'c Contradiction, entry: &Entry) -> Option<&'c str> {
    if entry.facts.get(&contradiction.fact) != Some(&contradiction.value) {
        return None;
    }
    let begins = |beginning: &str| {
        let mut fix = words(&entry.fix);
        words(beginning).all(|word| fix.next() == Some(word)) && words(beginning).next().is_some()
    };
    contradiction.words.iter().map(String::as_str).find(|beginning| begins(beginning))
}
