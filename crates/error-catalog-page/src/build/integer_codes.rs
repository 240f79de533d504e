//! Finds out whether the codes of a page are integers.

use error_catalog_model::{Message, is_integer};

use crate::build::error_row::ErrorRow;
use crate::column_kind::ColumnKind;
use crate::message_format::{CodeAndReason, MessageFormat};

/// The fewest integers among the codes of a page that make another code a mistake.
const MIN_INTEGERS: usize = 4;

/// Returns whether the codes of a page are integers, except one, or one in ten at most.
pub(crate) fn has_integer_codes(
    format: Option<&MessageFormat>,
    messages: &[(ErrorRow<'_>, Message)],
) -> bool {
    let (mut integers, mut others) = (0, 0);
    for (row, message) in messages {
        let code = row.text(&ColumnKind::Code).or_else(|| {
            let CodeAndReason { code, reason } = format?.split(&message.message)?;
            // A repeated prefix or code is a mistake of its own.
            if format?.is_repeated(code, reason) { None } else { Some(code) }
        });
        match code {
            Some(code) if is_integer(code) => integers += 1,
            Some(_) => others += 1,
            None => {}
        }
    }
    integers >= MIN_INTEGERS && (others <= 1 || others * 10 <= integers)
}
