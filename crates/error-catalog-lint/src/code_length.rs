//! Codes with more or fewer digits than all others: `4866`.

use std::collections::BTreeMap;

use error_catalog_model::is_integer;
use error_catalog_page::{Diagnostic, Example, Rule, Severity, table};

use crate::lint_context::{EntryRow, LintContext};

/// The rule `code-length`.
pub static CODE_LENGTH: Rule = Rule {
    name: "code-length",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports a code with more or fewer digits than all other codes, which have three digits or more.",
    why_is_this_bad: "A digit that is typed twice or left out makes another code, and no log has it.",
    example: Example::Page(table!(
        [],
        "| Printer - 401 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 402 - No power | It is off. | Switch it on. |",
        "| Printer - 404 - No toner | It is empty. | Fill it. |",
        "| Printer - 407 - Lid open | It is open. | Shut it. |",
        "| Printer - 4099 - Tray missing | It is not there. | Put it in. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 401 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 402 - No power | It is off. | Switch it on. |",
        "| Printer - 404 - No toner | It is empty. | Fill it. |",
        "| Printer - 407 - Lid open | It is open. | Shut it. |",
        "| Printer - 409 - Tray missing | It is not there. | Put it in. |",
    ),
};

/// The fewest other codes, and the fewest digits that each of them has.
const MIN_OTHERS: usize = 4;
const MIN_DIGITS: usize = 3;

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    // If a range of codes is declared, a code outside of it is an error already.
    if context.settings.codes.is_some() {
        return;
    }
    let integers: Vec<EntryRow<'_, '_>> =
        context.entry_rows().filter(|row| is_integer(&row.entry.code)).collect();
    let Some(unusual) = unusual_row(&integers) else { return };
    let codes = unusual.row.codes(context.format);
    let Some(code) = codes.first() else { return };
    // After 999 comes 1000.
    if integers.iter().any(|other| are_consecutive(&other.entry.code, &unusual.entry.code)) {
        return;
    }
    let message = format!("expected as many digits as in the other codes, found the code `{}`", code.text());
    let diagnostic = context.diagnostic(&CODE_LENGTH, context.span(code.cell, code.range.clone()), message);
    diagnostics.push(diagnostic.with_help("correct the code, or keep it if logs show it"));
}

/// Returns the only row whose code has another number of digits than all other codes.
fn unusual_row<'r, 'c, 'p>(rows: &'r [EntryRow<'c, 'p>]) -> Option<&'r EntryRow<'c, 'p>> {
    let mut by_digits: BTreeMap<usize, Vec<&EntryRow<'_, '_>>> = BTreeMap::new();
    for row in rows {
        by_digits.entry(digits(&row.entry.code)).or_default().push(row);
    }
    let groups: Vec<&[&EntryRow<'_, '_>]> = by_digits.values().map(Vec::as_slice).collect();
    let (unusual, others) = match groups.as_slice() {
        [[unusual], others] | [others, [unusual]] => (*unusual, others),
        _ => return None,
    };
    let is_usual = others.len() >= MIN_OTHERS && digits(&others.first()?.entry.code) >= MIN_DIGITS;
    if is_usual { Some(unusual) } else { None }
}

fn digits(code: &str) -> usize {
    code.trim_start_matches('-').len()
}

fn are_consecutive(one: &str, other: &str) -> bool {
    let number = |code: &str| code.parse::<i128>().ok();
    number(one).zip(number(other)).is_some_and(|(one, other)| one.abs_diff(other) == 1)
}
