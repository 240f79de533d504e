//! The share of integers among the codes of a page.

use error_catalog_model::is_integer;

use crate::build::message_row::MessageRow;
use crate::message_format::CodeAndReason;
use crate::{ColumnKind, MessageFormat, Settings};

/// The fewest integers among the codes of a page that make another code a mistake.
const MIN_INTEGERS: usize = 4;

/// The share of integers among the codes of a page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum IntegerCodes {
    /// Every code may be a word. If a range of codes is declared, other codes are outside of it, which is reported.
    Few,
    Most,
    /// All codes except one, or one in ten at most, so that another code is a mistake.
    NearlyAll,
}

impl IntegerCodes {
    pub(crate) fn new(
        settings: &Settings,
        format: Option<&MessageFormat>,
        messages: &[MessageRow<'_>],
    ) -> Self {
        if settings.codes.is_some() {
            return Self::Few;
        }
        let (mut integers, mut others) = (0, 0);
        for MessageRow { row, message } in messages {
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
        if integers >= MIN_INTEGERS && (others <= 1 || others * 10 <= integers) {
            Self::NearlyAll
        } else if integers > others {
            Self::Most
        } else {
            Self::Few
        }
    }
}
