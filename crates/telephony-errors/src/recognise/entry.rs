//! The entry that a code and a reason name, by the same strict lookup as that of a whole message.

use crate::{MatchKind, TelephonyError, composed};

/// What every message begins with, and what stands behind its code.
const START: &str = "Telephony - ";
const MIDDLE: &str = " - ";

/// The entry whose message has this code, of three digits, and this reason.
pub(super) fn named(number: u16, reason: &str) -> Option<TelephonyError> {
    if !(100..1000).contains(&number) {
        return None;
    }
    let digits = [number / 100, number / 10 % 10, number % 10].map(|digit| b'0' + (digit % 10) as u8);
    let code = core::str::from_utf8(&digits).ok()?;
    if TelephonyError::all_with_code(code).is_empty() {
        return None;
    }
    composed::read(&[START, code, MIDDLE, reason], |message| {
        TelephonyError::lookup(message).filter(|found| found.kind() != MatchKind::Code)?.entry()
    })
}
