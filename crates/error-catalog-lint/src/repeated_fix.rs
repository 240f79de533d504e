//! One fix text on many rows.

use error_catalog_page::parse::cell::Cell;
use error_catalog_page::repeats::add_related;
use error_catalog_page::tables::error_row::ErrorRow;
use error_catalog_page::{Diagnostic, Example, Rule, Severity, table};

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
    let mut repeated: Vec<&str> = frequent(&fixes).into_iter().map(|frequency| frequency.fix).collect();
    repeated.retain(|fix| !is_idle(fix) && fixes.iter().filter(|other| other.text == *fix).count() >= least);
    for first in fixes {
        // Reported at its first row only.
        if let Some(index) = repeated.iter().position(|fix| *fix == first.text) {
            repeated.swap_remove(index);
            diagnostics.push(report(first, context));
        }
        if repeated.is_empty() {
            return;
        }
    }
}

fn report(first: &Cell<'_>, context: &LintContext<'_>) -> Diagnostic {
    let cells = context.rows.iter().filter_map(ErrorRow::fix_cell).filter(|fix| fix.text == first.text);
    let spans: Vec<_> = cells.map(|fix| fix.span.clone()).collect();
    let message = format!("{} of {} rows have this fix", spans.len(), context.rows.len());
    let mut diagnostic = context
        .diagnostic(&REPEATED_FIX, first.span.clone(), message)
        .with_help("write a fix that is specific to each of these errors");
    let others = spans.into_iter().skip(1).map(|span| context.source.label(span).with_text("the same fix"));
    add_related(&mut diagnostic, others, "more row");
    diagnostic
}

/// A fix, and a lower bound of how often it occurs.
struct Frequency<'p> {
    fix: &'p str,
    count: usize,
}

/// Returns at most [`ONE_IN`] fixes, among them every fix of one row in ten (the algorithm of Misra and Gries).
fn frequent<'p>(fixes: &[&'p Cell<'p>]) -> Vec<Frequency<'p>> {
    let mut frequencies: Vec<Frequency<'_>> = Vec::with_capacity(ONE_IN);
    for fix in fixes.iter().map(|cell| &*cell.text) {
        if let Some(known) = frequencies.iter_mut().find(|known| known.fix == fix) {
            known.count += 1;
        } else if frequencies.len() < ONE_IN {
            frequencies.push(Frequency { fix, count: 1 });
        } else {
            for known in &mut frequencies {
                known.count -= 1;
            }
            frequencies.retain(|known| known.count > 0);
        }
    }
    frequencies
}
