//! How answers and entries are shown, and what of it is made once per entry.

use std::cell::OnceCell;
use std::io::{self, Write};

use telephony_errors::TelephonyError;

use crate::answer::Answer;

/// A format.
pub(crate) trait Show {
    /// Writes an answer.
    fn answer(&self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()>;

    /// Writes an entry in full.
    fn entry(&self, entry: TelephonyError, out: &mut dyn Write) -> io::Result<()>;

    /// Writes entries in full.
    fn entries(&self, entries: &[TelephonyError], out: &mut dyn Write) -> io::Result<()> {
        for (index, entry) in entries.iter().enumerate() {
            if index > 0 {
                out.write_all(self.between().as_bytes())?;
            }
            self.entry(*entry, out)?;
        }
        Ok(())
    }

    /// Writes entries, each in a line or a row.
    fn list(&self, entries: &[TelephonyError], out: &mut dyn Write) -> io::Result<()>;

    /// What stands between two answers.
    fn between(&self) -> &'static str;
}

/// What is the same whenever an entry is shown: a stream shows each many times.
pub(crate) struct Prepared<T>(Vec<OnceCell<T>>);

impl<T> Prepared<T> {
    /// Nothing yet.
    pub(crate) fn new() -> Self {
        Self(TelephonyError::ALL.iter().map(|_| OnceCell::new()).collect())
    }

    /// What was made of the entry, or is now.
    pub(crate) fn of(&self, entry: TelephonyError, make: impl FnOnce() -> T) -> Option<&T> {
        self.0.get(entry as usize).map(|cell| cell.get_or_init(make))
    }
}
