//! Output formats of answers and entries, and texts that are prepared once per entry.

use std::cell::OnceCell;
use std::io::{self, Write};

use telephony_errors::{Detail, TelephonyError};

use crate::answer::Answer;

/// An output format.
pub(crate) trait Render {
    /// Writes an answer.
    fn answer(&self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()>;

    /// Writes an entry in full.
    fn entry(&self, entry: TelephonyError, out: &mut dyn Write) -> io::Result<()>;

    /// Writes the error of another catalog in full.
    fn detail(&self, detail: Detail, out: &mut dyn Write) -> io::Result<()>;

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

    /// Returns the separator between two answers.
    fn between(&self) -> &'static str;
}

/// A text per entry, created on first use: a stream shows each entry many times.
pub(crate) struct Prepared<T>(Vec<OnceCell<T>>);

impl<T> Prepared<T> {
    /// Creates empty slots.
    pub(crate) fn new() -> Self {
        Self(TelephonyError::ALL.iter().map(|_| OnceCell::new()).collect())
    }

    /// Returns the text of an entry, which `make` creates on first use.
    pub(crate) fn of(&self, entry: TelephonyError, make: impl FnOnce() -> T) -> Option<&T> {
        self.0.get(entry.__index()).map(|cell| cell.get_or_init(make))
    }
}
