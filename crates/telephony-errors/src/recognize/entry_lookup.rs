//! Finds the entry of a code and a reason, by the strict lookup of whole messages.

use crate::{MatchKind, TelephonyError, joined_message};

/// The parts of every message before and after its code.
const START: &str = "Telephony - ";
const MIDDLE: &str = " - ";

/// Returns the entries with a code of three digits.
pub(super) fn with_number(number: u16) -> &'static [TelephonyError] {
    digits(number)
        .as_ref()
        .and_then(|digits| core::str::from_utf8(digits).ok())
        .map_or(&[], TelephonyError::with_code)
}

fn digits(number: u16) -> Option<[u8; 3]> {
    let is_code = (100..1000).contains(&number);
    is_code.then(|| [number / 100, number / 10 % 10, number % 10].map(|digit| b'0' + (digit % 10) as u8))
}

/// Returns the entry whose message has this code of three digits and this reason.
pub(super) fn find(number: u16, reason: &str) -> Option<TelephonyError> {
    let digits = digits(number)?;
    let code = core::str::from_utf8(&digits).ok()?;
    if TelephonyError::with_code(code).is_empty() {
        return None;
    }
    joined_message::with_joined(&[START, code, MIDDLE, reason], |message| {
        TelephonyError::lookup(message).filter(|found| found.kind() != MatchKind::Code)?.entry()
    })
}
