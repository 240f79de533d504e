//! Codes with a character that looks like a digit: `4O4`.

use error_catalog_model::{is_integer, likely_integer};
use error_catalog_page::{Diagnostic, Example, Fix, Rule, Severity, Span, table};

use crate::lint_context::{LintContext, RowTexts};

/// The rule `lookalike-code`.
pub static LOOKALIKE_CODE: Rule = Rule {
    name: "lookalike-code",
    severity: Severity::Warning,
    can_be_lowered: true,
    what_it_does: "Reports a code with a letter or a full-width digit in place of a digit, where most codes are \
        numbers.",
    why_is_this_bad: "`4O4` and `404` look the same, and no log has the first.",
    example: Example::Page(table!(
        [],
        "| Printer - 40 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 41 - No power | It is off. | Switch it on. |",
        "| Printer - 4O4 - No toner | It is empty. | Fill it. |",
    )),
    use_instead: table!(
        [],
        "| Printer - 40 - Paper jam | A sheet is stuck. | Pull it out. |",
        "| Printer - 41 - No power | It is off. | Switch it on. |",
        "| Printer - 404 - No toner | It is empty. | Fill it. |",
    ),
};

pub(crate) fn check(context: &LintContext<'_>, diagnostics: &mut Vec<Diagnostic>) {
    // If a range of codes is declared, a code that is not a number is an error already.
    if context.settings.codes.is_some() {
        return;
    }
    let mut column = None;
    for row in &context.rows {
        if row.code.or(row.message).is_none_or(|cell| !may_hold(&cell.text)) {
            continue;
        }
        if row.code.is_some() && !*column.get_or_insert_with(|| are_integers(&context.rows)) {
            continue;
        }
        let codes = context.codes(row);
        let Some(code) = codes.first() else { continue };
        let Some(integer) = likely_integer(code.text()) else { continue };
        let message = format!("expected an integer as in the other rows, found the code `{}`", code.text());
        let span = context.span(code.cell, code.range.clone());
        let diagnostic = context.diagnostic(&LOOKALIKE_CODE, span, message);
        let spans: Option<Vec<Span>> =
            codes.iter().map(|code| context.exact_span(code.cell, code.range.clone())).collect();
        let title = format!("write `{integer}`");
        diagnostics.push(match spans {
            Some(spans) => {
                let edits = spans.into_iter().map(|span| context.source.edit(span, integer.as_str()));
                diagnostic.with_fix(Fix { title, is_safe: false, edits: edits.collect() })
            }
            None => diagnostic.with_help(title),
        });
    }
}

/// Returns whether a text may hold such a code: most do not.
#[allow(clippy::needless_bitwise_bool, reason = "without a branch, many bytes are taken at once")]
fn may_hold(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_letter = |byte: u8| (byte == b'O') | (byte == b'o') | (byte == b'I') | (byte == b'l');
    let is_digit = |byte: u8| byte.wrapping_sub(b'0') < 10;
    let is_mixed = |one: u8, two: u8| {
        (is_digit(one) & is_letter(two)) | (is_letter(one) & is_digit(two)) | !two.is_ascii()
    };
    bytes.iter().zip(bytes.iter().skip(1)).fold(false, |any, (one, two)| any | is_mixed(*one, *two))
}

/// Returns whether most of the codes in a column are integers.
fn are_integers(rows: &[RowTexts<'_>]) -> bool {
    let codes = || rows.iter().filter_map(|row| row.code);
    codes().filter(|code| is_integer(&code.text)).count() * 2 > codes().count()
}
