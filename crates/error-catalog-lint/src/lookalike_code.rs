//! Codes with a character that looks like a digit: `4O4`.

use error_catalog_model::{is_integer, likely_integer};
use error_catalog_page::{Diagnostic, Example, Rule, Severity, table};

use crate::lint_context::{LintContext, RowTexts};

pub(crate) static LOOKALIKE_CODE: Rule = Rule {
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
    let mut format = None;
    let mut column = None;
    for row in &context.rows {
        let Some(cell) = row.code.or(row.message).filter(|cell| may_hold(&cell.text)) else { continue };
        let code = if row.code.is_some() {
            let are_integers = *column.get_or_insert_with(|| are_integers(&context.rows));
            if are_integers { Some(&*cell.text) } else { None }
        } else {
            let format = format.get_or_insert_with(|| context.message_format());
            format.as_ref().and_then(|format| Some(format.split(&cell.text)?.0))
        };
        let Some(code) = code else { continue };
        let Some(integer) = likely_integer(code) else { continue };
        let start = cell.text.find(code).unwrap_or_default();
        let part = start..start + code.len();
        let message = format!("expected an integer as in the other rows, found the code `{code}`");
        let diagnostic = context.diagnostic(&LOOKALIKE_CODE, context.span(cell, part.clone()), message);
        diagnostics.push(match context.exact_span(cell, part) {
            Some(span) => diagnostic.with_fix(context.fix(format!("write `{integer}`"), span, integer)),
            None => diagnostic.with_help(format!("write `{integer}`")),
        });
    }
}

/// Whether a text may hold such a code: most do not.
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

/// Whether most of the codes in a column are integers.
fn are_integers(rows: &[RowTexts<'_>]) -> bool {
    let codes = || rows.iter().filter_map(|row| row.code);
    codes().filter(|code| is_integer(&code.text)).count() * 2 > codes().count()
}
