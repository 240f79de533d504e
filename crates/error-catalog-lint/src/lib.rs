#![doc = include_str!("../README.md")]
//!
//! Each lint is a file with the name of its rule: the rule, and the function that checks it. To add a lint, add its
//! file, its `mod` line and its line in `LINTS`.
//!
//! [`validate_and_lint`] takes the analysis of a page and returns diagnostics. It does not apply severities or sort: that
//! is the task of `error-catalog-sync`.

mod ambiguous_messages;
mod cell_markup;
mod code_length;
mod code_not_in_reference;
mod emoji_in_message;
mod fix_contradicts_fact;
mod hidden_character;
mod idle_text;
mod lint_context;
mod literal_example;
mod markdown_swallows_text;
mod message_pairs;
mod message_words;
mod missing_example;
mod placeholder_text;
mod reference_code_mismatch;
mod reference_wording_mismatch;
mod repeated_fix;
mod retired_heading;
mod rows_outside_table;
mod similar_messages;
mod spreadsheet_quotes;
mod struck_message;
mod typographic_character;
mod unclosed_markup;
mod uneven_ending;
mod unread_parameter;

pub use ambiguous_messages::AMBIGUOUS_MESSAGES;
pub use code_length::CODE_LENGTH;
pub use code_not_in_reference::CODE_NOT_IN_REFERENCE;
pub use hidden_character::HIDDEN_CHARACTER;
pub use missing_example::MISSING_EXAMPLE;
pub use reference_code_mismatch::REFERENCE_CODE_MISMATCH;
pub use reference_wording_mismatch::REFERENCE_WORDING_MISMATCH;
pub use rows_outside_table::ROWS_OUTSIDE_TABLE;
pub use similar_messages::SIMILAR_MESSAGES;
pub use typographic_character::TYPOGRAPHIC_CHARACTER;
pub use uneven_ending::UNEVEN_ENDING;
pub use unread_parameter::UNREAD_PARAMETER;

use std::sync::atomic::{AtomicUsize, Ordering};

use error_catalog_page::analysis::Analysis;
use error_catalog_page::reference::Reference;
use error_catalog_page::{Diagnostic, Rule};

use crate::lint_context::LintContext;

/// A rule, and the function that reports what breaks it.
struct Lint {
    rule: &'static Rule,
    check: fn(&LintContext<'_>, &mut Vec<Diagnostic>),
}

/// Every lint: comparisons of rows, then the texts of each row.
static LINTS: &[Lint] = &[
    Lint { rule: &rows_outside_table::ROWS_OUTSIDE_TABLE, check: rows_outside_table::check },
    Lint { rule: &retired_heading::RETIRED_HEADING, check: retired_heading::check },
    Lint { rule: &struck_message::STRUCK_MESSAGE, check: struck_message::check },
    Lint { rule: &code_length::CODE_LENGTH, check: code_length::check },
    Lint { rule: &reference_code_mismatch::REFERENCE_CODE_MISMATCH, check: reference_code_mismatch::check },
    Lint {
        rule: &reference_wording_mismatch::REFERENCE_WORDING_MISMATCH,
        check: reference_wording_mismatch::check,
    },
    Lint { rule: &code_not_in_reference::CODE_NOT_IN_REFERENCE, check: code_not_in_reference::check },
    Lint { rule: &fix_contradicts_fact::FIX_CONTRADICTS_FACT, check: fix_contradicts_fact::check },
    Lint { rule: &ambiguous_messages::AMBIGUOUS_MESSAGES, check: ambiguous_messages::check },
    Lint { rule: &similar_messages::SIMILAR_MESSAGES, check: similar_messages::check },
    Lint { rule: &unread_parameter::UNREAD_PARAMETER, check: unread_parameter::check },
    Lint { rule: &missing_example::MISSING_EXAMPLE, check: missing_example::check },
    Lint { rule: &literal_example::LITERAL_EXAMPLE, check: literal_example::check },
    Lint { rule: &typographic_character::TYPOGRAPHIC_CHARACTER, check: typographic_character::check },
    Lint { rule: &hidden_character::HIDDEN_CHARACTER, check: hidden_character::check },
    Lint { rule: &emoji_in_message::EMOJI_IN_MESSAGE, check: emoji_in_message::check },
    Lint { rule: &markdown_swallows_text::MARKDOWN_SWALLOWS_TEXT, check: markdown_swallows_text::check },
    Lint { rule: &unclosed_markup::UNCLOSED_MARKUP, check: unclosed_markup::check },
    Lint { rule: &placeholder_text::PLACEHOLDER_TEXT, check: placeholder_text::check },
    Lint { rule: &spreadsheet_quotes::SPREADSHEET_QUOTES, check: spreadsheet_quotes::check },
    Lint { rule: &repeated_fix::REPEATED_FIX, check: repeated_fix::check },
    Lint { rule: &uneven_ending::UNEVEN_ENDING, check: uneven_ending::check },
];

/// Returns the rules of all lints.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    LINTS.iter().map(|lint| lint.rule)
}

/// The result of a lint.
struct LintResult {
    /// The index of the lint.
    lint: usize,
    diagnostics: Vec<Diagnostic>,
}

/// The diagnostics about the content of a page.
pub struct Findings {
    /// The validation errors of the catalog.
    pub validation_errors: Vec<Diagnostic>,
    /// The diagnostics of the lints.
    pub lints: Vec<Diagnostic>,
}

/// Validates the catalog of a page and runs every lint on the page. Two threads share both. Entries are compared with the
/// reference page, if the page has one.
pub fn validate_and_lint(analysis: &Analysis<'_>, reference: Option<&Reference>) -> Findings {
    let context = LintContext::new(analysis, reference);
    let next = AtomicUsize::new(0);
    let (mut results, (validation_errors, mut others)) =
        analysis.join(|| run(&next, &context), || (analysis.validate(), run(&next, &context)));
    results.append(&mut others);
    results.sort_by_key(|result| result.lint);
    let lints = results.into_iter().flat_map(|result| result.diagnostics).collect();
    Findings { validation_errors, lints }
}

/// Runs the next lint until none is left. Lints differ in their work, so they are not divided among threads beforehand. The
/// last lint runs first: the first ones need the catalog, which another thread may be building.
fn run(next: &AtomicUsize, context: &LintContext<'_>) -> Vec<LintResult> {
    let mut results = Vec::new();
    loop {
        let next = next.fetch_add(1, Ordering::Relaxed);
        let Some((lint, Lint { check, .. })) = LINTS.iter().enumerate().rev().nth(next) else {
            return results;
        };
        let mut diagnostics = Vec::new();
        check(context, &mut diagnostics);
        results.push(LintResult { lint, diagnostics });
    }
}
