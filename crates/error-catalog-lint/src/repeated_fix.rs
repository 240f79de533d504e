//! One fix text on many rows.

use error_catalog_model::internal::hash;
use error_catalog_page::repeats::add_related;
use error_catalog_page::{Cell, Diagnostic, ErrorRow, Example, Rule, Severity, table};

use crate::idle_text::is_idle;
use crate::lint_context::LintContext;

pub(crate) static REPEATED_FIX: Rule = Rule {
    name: "repeated-fix",
    severity: Severity::Note,
    can_be_lowered: true,
    what_it_does: "Reports a fix that at least three rows have, and at least one row in ten.",
    why_is_this_bad: "Most errors need something specific. A general fix helps few readers.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Call the service. |",
        "| Printer - 8 - No power | It is off. | Call the service. |",
        "| Printer - 9 - No toner | It is empty. | Call the service. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
        "| Printer - 9 - No toner | It is empty. | Fill it. |",
    ),
};

/// The fewest rows with one fix that are worth reporting.
const MIN_ROWS: usize = 3;

/// At least one row in this many must have the fix. On a long page, a few repeat by chance.
const ONE_IN: usize = 10;

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let least = MIN_ROWS.max(context.rows.len().div_ceil(ONE_IN));
    let fixes: Vec<&Cell<'_>> = context.rows.iter().filter_map(ErrorRow::fix_cell).collect();
    let mut sorted: Vec<HashedFix> =
        fixes.iter().zip(0..).map(|(fix, index)| (hash(&fix.text), index)).collect();
    sorted.sort_unstable();
    for same in sorted.chunk_by(|(one, _), (other, _)| one == other).filter(|same| same.len() >= least) {
        let cells: Vec<&Cell<'_>> = same.iter().filter_map(|(_, index)| fixes.get(*index).copied()).collect();
        let Some((first, others)) = cells.split_first() else { continue };
        if is_idle(&first.text) {
            continue;
        }
        let message = format!("{} of {} rows have this fix", cells.len(), context.rows.len());
        let mut diagnostic = context
            .diagnostic(&REPEATED_FIX, first.span.clone(), message)
            .with_help("write a fix that is specific to each of these errors");
        let label = |fix: &&Cell<'_>| context.source.label(fix.span.clone()).with_text("the same fix");
        add_related(&mut diagnostic, others.iter().map(label), "more row");
        diagnostics.push(diagnostic);
    }
}

/// The hash of a fix, and the index of its row.
type HashedFix = (u64, usize);
