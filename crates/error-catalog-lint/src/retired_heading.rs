//! Headings that retire too many errors, or none although they seem to.

use error_catalog_model::words;
use error_catalog_page::suggestion::nearest;
use error_catalog_page::tables::retired::{is_of_retired, is_retired_heading};
use error_catalog_page::{Diagnostic, Example, Rule, Severity, Span, Table, table};

use crate::lint_context::LintContext;

pub(crate) static RETIRED_HEADING: Rule = Rule {
    name: "retired-heading",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports a heading that retires every error of the page, or has other words next to `retired`. Also \
        reports a heading that seems to retire errors and does not.",
    why_is_this_bad: "Programs treat errors as retired, or as active, against the writer's intention.",
    example: Example::Page(table!(
        ["## Errors, current and retired", ""],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
    )),
    use_instead: table!(["## Errors", ""], "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",),
};

/// Words that a heading of retired errors may have next to `retired`.
const NEXT_TO_RETIRED: [&str; 9] =
    ["error", "errors", "message", "messages", "code", "codes", "these", "are", "no"];

/// Other words for `retired`.
const SYNONYMS: [&str; 5] = ["deprecated", "obsolete", "discontinued", "outdated", "former"];

/// Words that are one letter away from `retired` and mean something else.
const OTHER_WORDS: [&str; 4] = ["retried", "required", "retire", "retiree"];

const SPLIT_HELP: &str = "remove `retired` from the heading, and move the retired errors below a heading of their own: ## Retired \
                          errors";

/// The heading that retires errors.
const RETIRED_ERRORS: &str = "Retired errors";

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Some(first) = context.error_tables().next() else { return };
    let is_all = context.error_tables().all(is_of_retired);
    if let Some(heading) = first.headings.iter().find(|heading| is_retired_heading(heading)) {
        let span = heading_span(first, heading, context);
        if is_all || has_other_words(heading) {
            let retired = if is_all { "every error of the page" } else { "all errors below it" };
            let message = format!("the heading `{heading}` retires {retired}");
            diagnostics.push(context.diagnostic(&RETIRED_HEADING, span, message).with_help(SPLIT_HELP));
        }
    }
    for table in context.error_tables().filter(|table| !is_of_retired(table)) {
        diagnostics.extend(nearly_retired(table, context));
    }
}

/// Returns whether a heading has words with another subject than retired errors.
fn has_other_words(heading: &str) -> bool {
    words(heading).any(|word| word != "retired" && !NEXT_TO_RETIRED.contains(&&*word))
}

/// Reports a heading above a table that seems to retire its errors and does not.
fn nearly_retired(table: &Table<'_>, context: &LintContext<'_>) -> Option<Diagnostic> {
    for heading in &table.headings {
        if let Some(word) = nearly_retired_word(heading) {
            let span = heading_span(table, heading, context);
            let message = format!("the heading `{heading}` does not retire the errors below it");
            let diagnostic = context
                .diagnostic(&RETIRED_HEADING, span, message)
                .with_help(format!("if `{word}` means retired, write the heading: ## {RETIRED_ERRORS}"));
            let fix = || context.fix(format!("write `{RETIRED_ERRORS}`"), span, RETIRED_ERRORS);
            return Some(diagnostic.with_fix(if span.is_empty() { None } else { Some(fix()) }));
        }
    }
    None
}

/// Returns a word of a heading that is nearly `retired`, or means it.
fn nearly_retired_word(heading: &str) -> Option<String> {
    let is_near =
        |word: &str| nearest(word, &["retired"]).is_some() && !OTHER_WORDS.contains(&word) && word.len() > 5;
    words(heading).find(|word| SYNONYMS.contains(&word.as_str()) || is_near(word))
}

/// Returns the span of the text of a heading above a table; empty at the table, if it is written with markup.
fn heading_span(table: &Table<'_>, heading: &str, context: &LintContext<'_>) -> Span {
    let start = table.header.span.start;
    let above = context.source.text.get(..start).unwrap_or_default();
    above.rfind(heading).map_or(Span::at(start), |at| Span::new(at, at + heading.len()))
}
