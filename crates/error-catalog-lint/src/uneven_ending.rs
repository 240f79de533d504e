//! Cells that end with a full stop, or without one, unlike the other cells of their column.

use error_catalog_page::plural::count;
use error_catalog_page::{Cell, Diagnostic, ErrorRow, Example, Rule, Severity, table};

use crate::idle_text::is_idle;
use crate::lint_context::LintContext;

/// The rule `uneven-ending`.
pub static UNEVEN_ENDING: Rule = Rule {
    name: "uneven-ending",
    severity: Severity::Note,
    can_be_lowered: true,
    what_it_does: "Reports a meaning or a fix that ends with a full stop, or without one, unlike nine in ten cells of \
        its column.",
    why_is_this_bad: "The page looks careless.",
    example: Example::Page(table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
        "| Printer - 9 - No toner | It is empty. | Fill it. |",
        "| Printer - 10 - Lid open | The lid is up. | Close it |",
        "| Printer - 11 - Belt worn | The belt is old. | Replace the belt. |",
        "| Printer - 12 - Drum worn | The drum is old. | Replace the drum. |",
        "| Printer - 13 - Fuser cold | It warms up. | Wait a minute. |",
        "| Printer - 14 - Tray empty | No paper is left. | Fill the tray. |",
        "| Printer - 15 - Lamp dark | The lamp is old. | Replace the lamp. |",
        "| Printer - 16 - Queue full | Too many jobs wait. | Cancel some. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 8 - No power | It is off. | Switch it on. |",
        "| Printer - 9 - No toner | It is empty. | Fill it. |",
        "| Printer - 10 - Lid open | The lid is up. | Close it. |",
        "| Printer - 11 - Belt worn | The belt is old. | Replace the belt. |",
        "| Printer - 12 - Drum worn | The drum is old. | Replace the drum. |",
        "| Printer - 13 - Fuser cold | It warms up. | Wait a minute. |",
        "| Printer - 14 - Tray empty | No paper is left. | Fill the tray. |",
        "| Printer - 15 - Lamp dark | The lamp is old. | Replace the lamp. |",
        "| Printer - 16 - Queue full | Too many jobs wait. | Cancel some. |",
    ),
};

/// The fewest cells of a column that is checked.
const MIN_CELLS: usize = 8;

/// At most one cell in this many is reported.
const ONE_IN: usize = 10;

#[derive(Clone, Copy, PartialEq)]
enum Ending {
    Stop,
    Open,
}

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let meanings: Vec<_> = context.rows.iter().filter_map(ErrorRow::meaning_cell).collect();
    let fixes: Vec<_> = context.rows.iter().filter_map(ErrorRow::fix_cell).collect();
    check_column(&meanings, context, diagnostics);
    check_column(&fixes, context, diagnostics);
}

fn check_column(cells: &[&Cell<'_>], context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let endings: Vec<_> = cells.iter().map(|cell| ending(&cell.text)).collect();
    let counted = |wanted| endings.iter().filter(|ending| **ending == Some(wanted)).count();
    let (stops, opens) = (counted(Ending::Stop), counted(Ending::Open));
    let (rare, few) = if stops < opens { (Ending::Stop, stops) } else { (Ending::Open, opens) };
    if stops + opens < MIN_CELLS || few * ONE_IN > stops + opens {
        return;
    }
    let others = count(stops + opens - few, "cell");
    for (cell, ending) in cells.iter().zip(&endings) {
        // In a cell of several sentences, a final full stop is right.
        if *ending == Some(rare) && (rare == Ending::Open || !cell.text.contains(". ")) {
            diagnostics.push(report(cell, rare, &others, context));
        }
    }
}

fn report(cell: &Cell<'_>, ending: Ending, others: &str, context: &LintContext<'_>) -> Diagnostic {
    let start = cell.text.rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let word = cell.text.get(start..).unwrap_or_default().trim_start();
    let part = cell.text.len() - word.len()..cell.text.len();
    let (message, title, evened) = match ending {
        Ending::Open => ("expected a full stop at the end", "add a full stop", format!("{word}.")),
        Ending::Stop => {
            let bare = word.trim_end_matches('.').to_owned();
            ("expected no full stop at the end", "remove the full stop", bare)
        }
    };
    let message = format!("{message}, as in {others} of the column");
    let diagnostic = context.diagnostic(&UNEVEN_ENDING, context.span(cell, part.clone()), message);
    match context.exact_span(cell, part) {
        Some(span) => diagnostic.with_fix(context.fix(title, span, evened)),
        None => diagnostic.with_help(title),
    }
}

/// Returns how a text ends; `None` for another punctuation mark, an address, an abbreviation, a version, a file name, or a text
/// that is still to be written.
fn ending(text: &str) -> Option<Ending> {
    let word = text.rsplit(char::is_whitespace).next()?;
    if word.contains("://") || is_idle(text) {
        return None;
    }
    match word.strip_suffix('.') {
        Some(bare) => {
            let is_short = bare.is_empty() || bare.contains('.') || bare == "etc";
            if is_short { None } else { Some(Ending::Stop) }
        }
        None if word.ends_with(char::is_alphabetic) && !word.contains('.') => Some(Ending::Open),
        None => None,
    }
}
