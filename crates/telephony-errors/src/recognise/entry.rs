//! The entry that a code and a reason name, by the same strict lookup as that of a whole message.

use crate::{MatchKind, TelephonyError};

/// What every message begins with, and what stands behind its code.
const START: &str = "Telephony - ";
const MIDDLE: &str = " - ";

/// The longest message that is put together; none is nearly as long.
const LONGEST: usize = 256;

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
    let mut message = [0; LONGEST];
    let mut rest = message.as_mut_slice();
    for part in [START, code, MIDDLE, reason] {
        let (place, more) = rest.split_at_mut_checked(part.len())?;
        place.copy_from_slice(part.as_bytes());
        rest = more;
    }
    let length = LONGEST - rest.len();
    let text = core::str::from_utf8(message.get(..length)?).ok()?;
    TelephonyError::lookup(text).filter(|found| found.kind() != MatchKind::Code)?.entry()
}
