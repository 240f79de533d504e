//! Finds the entry of a code and a reason, by the strict lookup of whole messages.

use super::words::is_same;
use crate::{MatchKind, TelephonyError, joined_message};

/// The parts of every message before and after its code.
const START: &str = "Telephony - ";
const MIDDLE: &str = " - ";

/// Returns whether an entry has a code of three digits.
#[inline]
pub(super) fn has_number(number: u16) -> bool {
    HAS_NUMBER.get(usize::from(number)).is_some_and(|has_number| *has_number)
}

static HAS_NUMBER: [bool; 1000] = {
    let mut has_number = [false; 1000];
    let mut entries = TelephonyError::ALL;
    while let [entry, rest @ ..] = entries {
        if let Some(number @ 0..1000) = entry.code_number() {
            #[allow(clippy::indexing_slicing, reason = "at compile time")]
            #[allow(clippy::cast_sign_loss, clippy::cast_possible_truncation, reason = "0 to 999")]
            {
                has_number[number as usize] = true;
            }
        }
        entries = rest;
    }
    has_number
};

/// Returns the entries with a code of three digits.
pub(super) fn with_number(number: u16) -> &'static [TelephonyError] {
    if !has_number(number) {
        return &[];
    }
    digits(number)
        .as_ref()
        .and_then(|digits| core::str::from_utf8(digits).ok())
        .map_or(&[], TelephonyError::with_code)
}

fn digits(number: u16) -> Option<[u8; 3]> {
    let is_code = (100..1000).contains(&number);
    is_code.then(|| [number / 100, number / 10 % 10, number % 10].map(|digit| b'0' + (digit % 10) as u8))
}

/// Returns the entry with a code of three digits and a reason of the same letters.
pub(super) fn with_reason(number: u16, reason: &str) -> Option<TelephonyError> {
    with_number(number).iter().find(|entry| is_same(entry.reason(), reason)).copied()
}

/// Returns the entry whose message has this code of three digits and this reason.
pub(super) fn find(number: u16, reason: &str) -> Option<TelephonyError> {
    with_reason(number, reason).or_else(|| look_up(number, reason))
}

/// Looks up the message of this code of three digits and this reason.
pub(super) fn look_up(number: u16, reason: &str) -> Option<TelephonyError> {
    if !has_number(number) {
        return None;
    }
    let digits = digits(number)?;
    let code = core::str::from_utf8(&digits).ok()?;
    joined_message::with_joined(&[START, code, MIDDLE, reason], |message| {
        TelephonyError::lookup(message).filter(|found| found.kind() != MatchKind::Code)?.entry()
    })
}
