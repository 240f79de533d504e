//! Codes that are not integers on a page where most other codes are, and messages in quotes.

use error_catalog_model::{is_integer, likely_integer};

use crate::build::builder::Builder;
use crate::build::integer_codes::IntegerCodes;
use crate::characters::quoted_text;
use crate::rules::rows::{LOOKALIKE_CODE, MESSAGE_FORMAT};
use crate::{ColumnKind, Diagnostic, ErrorRow, Fix, MessageFormat, Span};

/// Returns whether a column and a message have the same code, apart from letters that look like digits.
pub(crate) fn is_same_code(builder: &Builder<'_>, column: &str, code: &str) -> bool {
    let integer = |code: &str| likely_integer(code).unwrap_or_else(|| code.to_owned());
    column == code || (builder.integer_codes == IntegerCodes::NearlyAll && integer(column) == integer(code))
}

/// Reports a code that is not an integer although most other codes are. With a format, the message has the code, too.
pub(crate) fn check_code(
    builder: &mut Builder<'_>,
    row: &ErrorRow<'_>,
    code: &str,
    format: Option<&MessageFormat>,
) {
    let is_expected = || is_integer(code) && row.text(&ColumnKind::Code).is_none_or(|column| column == code);
    if builder.integer_codes == IntegerCodes::Few || is_expected() {
        return;
    }
    let mut codes = row.codes(format);
    codes.retain(|code| !is_integer(code.text()));
    let Some(first) = codes.first() else { return };
    let integer = likely_integer(first.text());
    let rule = match (builder.integer_codes, &integer) {
        (IntegerCodes::NearlyAll, _) => &MESSAGE_FORMAT,
        (_, Some(_)) => &LOOKALIKE_CODE,
        (_, None) => return,
    };
    if let Some(diagnostic) = format.and_then(|format| quoted_message(builder, row, format)) {
        builder.diagnostics.push(diagnostic);
        return;
    }
    if integer.is_none() && row.text(&ColumnKind::Code).is_some() {
        // A word in a column of codes, such as `other`, may be on purpose.
        return;
    }
    let message = format!("expected an integer as in the other rows, found the code `{}`", first.text());
    let exact_spans: Vec<Option<Span>> = codes.iter().map(|code| code.exact_span(builder.source)).collect();
    let span = exact_spans.first().copied().flatten().unwrap_or_else(|| first.cell.span.clone().into());
    let diagnostic = builder.source.diagnostic(rule, span, message);
    let exact_spans: Option<Vec<Span>> = exact_spans.into_iter().collect();
    builder.diagnostics.push(match (integer, exact_spans) {
        (Some(integer), Some(spans)) => diagnostic.with_fix(Fix::new(
            format!("write `{integer}`"),
            spans.into_iter().map(|span| builder.source.edit(span, integer.as_str())).collect(),
        )),
        (Some(integer), None) => diagnostic.with_help(format!("write `{integer}`")),
        (None, _) => diagnostic.with_help("write the integer that logs show"),
    });
}

/// Reports quotes around a message that otherwise has the format of the page.
pub(crate) fn quoted_message(
    builder: &Builder<'_>,
    row: &ErrorRow<'_>,
    format: &MessageFormat,
) -> Option<Diagnostic> {
    let cell = row.cell(&ColumnKind::Message)?;
    format.split(quoted_text(&cell.text)?)?;
    let message = format!("expected `{}`, found a message in quotes", format.text());
    let diagnostic = builder.source.diagnostic(&MESSAGE_FORMAT, cell.span.clone(), message);
    let markup = builder.source.slice(cell.span.clone());
    let Some(inner) = quoted_text(markup) else {
        return Some(diagnostic.with_help("remove the quotes"));
    };
    let first = markup.chars().next().map_or(0, char::len_utf8);
    let (start, end) = (cell.span.start + first, cell.span.start + first + inner.len());
    let edits =
        vec![builder.source.edit(cell.span.start..start, ""), builder.source.edit(end..cell.span.end, "")];
    Some(diagnostic.with_fix(Fix::new("remove the quotes", edits)))
}
