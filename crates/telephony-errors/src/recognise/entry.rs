//! The entry that a code and a reason name, by the same strict lookup as that of a whole message.

use core::fmt::{self, Write as _};

use crate::{MatchKind, TelephonyError};

/// The longest message that is put together; none is nearly as long.
const LONGEST: usize = 512;

/// The entry whose message has this code and this reason.
pub(super) fn named(number: u16, reason: &str) -> Option<TelephonyError> {
    let mut message = Message { bytes: [0; LONGEST], length: 0 };
    write!(message, "Telephony - {number} - {reason}").ok()?;
    let text = core::str::from_utf8(message.bytes.get(..message.length)?).ok()?;
    TelephonyError::lookup(text).filter(|found| found.kind() != MatchKind::Code)?.entry()
}

/// A message in the making, without an allocator.
struct Message {
    bytes: [u8; LONGEST],
    length: usize,
}

impl fmt::Write for Message {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let place = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        place.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}
