//! Lints: what is legal on a page and probably a mistake.
//!
//! Each lint is a file with the name of its rule: the rule, and the function that checks it. To add a lint, add its file, its
//! `mod` line and its line in [`LINTS`].

pub(crate) mod ambiguous_messages;
pub(crate) mod emoji_in_message;
pub(crate) mod hidden_character;
pub(crate) mod lint_context;
pub(crate) mod literal_example;
pub(crate) mod lookalike_code;
pub(crate) mod markdown_swallows_text;
pub(crate) mod message_pairs;
pub(crate) mod missing_example;
pub(crate) mod placeholder_text;
pub(crate) mod repeated_fix;
pub(crate) mod retired_heading;
pub(crate) mod similar_messages;
pub(crate) mod slips;
pub(crate) mod swallowed;
pub(crate) mod typographic_character;
pub(crate) mod unclosed_markup;
pub(crate) mod uneven_ending;
pub(crate) mod unread_lines;
pub(crate) mod unread_parameter;

use std::thread;

use crate::analysis::Analysis;
use crate::diagnostic::Diagnostic;
use crate::lint::lint_context::LintContext;
use crate::rule::Rule;

/// A rule, and the function that reports what breaks it.
struct Lint {
    rule: &'static Rule,
    check: fn(&LintContext<'_>, &mut Vec<Diagnostic>),
}

/// Every lint. The two halves run at the same time, so each has about half of the work.
static LINTS: [Lint; 15] = [
    Lint { rule: &unread_lines::UNREAD_LINES, check: unread_lines::check },
    Lint { rule: &retired_heading::RETIRED_HEADING, check: retired_heading::check },
    Lint { rule: &lookalike_code::LOOKALIKE_CODE, check: lookalike_code::check },
    Lint { rule: &ambiguous_messages::AMBIGUOUS_MESSAGES, check: ambiguous_messages::check },
    Lint { rule: &similar_messages::SIMILAR_MESSAGES, check: similar_messages::check },
    Lint { rule: &unread_parameter::UNREAD_PARAMETER, check: unread_parameter::check },
    Lint { rule: &missing_example::MISSING_EXAMPLE, check: missing_example::check },
    Lint { rule: &literal_example::LITERAL_EXAMPLE, check: literal_example::check },
    Lint { rule: &typographic_character::TYPOGRAPHIC_CHARACTER, check: typographic_character::check },
    Lint { rule: &hidden_character::HIDDEN_CHARACTER, check: hidden_character::check },
    Lint { rule: &emoji_in_message::EMOJI_IN_MESSAGE, check: emoji_in_message::check },
    Lint { rule: &markdown_swallows_text::MARKDOWN_SWALLOWS_TEXT, check: markdown_swallows_text::check },
    Lint { rule: &placeholder_text::PLACEHOLDER_TEXT, check: placeholder_text::check },
    Lint { rule: &repeated_fix::REPEATED_FIX, check: repeated_fix::check },
    Lint { rule: &uneven_ending::UNEVEN_ENDING, check: uneven_ending::check },
];

/// From so many rows on, a second thread pays.
const MANY_ROWS: usize = 500;

/// The rules of the lints.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    LINTS.iter().map(|lint| lint.rule)
}

/// Runs every lint on a page.
pub(crate) fn lint(analysis: &Analysis<'_>) -> Vec<Diagnostic> {
    let context = LintContext::new(analysis);
    if context.rows.len() < MANY_ROWS {
        return run(&LINTS, &context);
    }
    let (first_half, second_half) = LINTS.split_at(LINTS.len() / 2);
    let (mut first, mut second) = (Vec::new(), Vec::new());
    thread::scope(|scope| {
        scope.spawn(|| second = run(second_half, &context));
        first = run(first_half, &context);
    });
    first.append(&mut second);
    first
}

fn run(lints: &[Lint], context: &LintContext<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for lint in lints {
        (lint.check)(context, &mut diagnostics);
    }
    diagnostics
}
