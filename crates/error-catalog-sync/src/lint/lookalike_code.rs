//! Codes that are numbers but for a letter or a digit of another script that looks like one: `4O4`.

use error_catalog_model::{is_integer, likely_integer};

use crate::lint::finding::{Finding, Findings};
use crate::lint::row_texts::{Texts, written};
use crate::message_format::MessageFormat;
use crate::rules::wording::LOOKALIKE_CODE;

pub(crate) fn check(rows: &[Texts<'_>], findings: &mut Findings<'_>) {
    // Where a range of codes is declared, whatever is no number is an error.
    if findings.settings.codes.is_some() {
        return;
    }
    let mut shape = None;
    let mut column = None;
    let mut found = Vec::new();
    for row in rows {
        let Some(cell) = row.code.or(row.message).filter(|cell| may_hold(&cell.text)) else { continue };
        let code = if row.code.is_some() {
            let integers = *column.get_or_insert_with(|| are_integers(rows));
            Some(&*cell.text).filter(|_| integers)
        } else {
            let shape = shape.get_or_insert_with(|| shape_of(rows, findings));
            shape.as_ref().and_then(|shape| Some(shape.split(&cell.text)?.0))
        };
        let Some((code, meant)) = code.and_then(|code| Some((code, likely_integer(code)?))) else { continue };
        let start = cell.text.find(code).unwrap_or_default();
        let at = written(findings.source, cell, start..start + code.len());
        let what = format!("the code `{code}` is no number, as other codes are");
        found.push(Finding { at, what, help: format!("write: {meant}") });
    }
    for finding in found {
        findings.report(&LOOKALIKE_CODE, finding);
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
fn are_integers(rows: &[Texts<'_>]) -> bool {
    let codes = || rows.iter().filter_map(|row| row.code);
    codes().filter(|code| is_integer(&code.text)).count() * 2 > codes().count()
}

fn shape_of(rows: &[Texts<'_>], findings: &Findings<'_>) -> Option<MessageFormat> {
    let messages = rows.iter().filter_map(|row| Some(&*row.message?.text));
    findings.settings.shape.clone().or_else(|| MessageFormat::inferred(messages))
}
