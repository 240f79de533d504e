//! A stream gone through window by window, in one buffer however long it is.

use std::io::{self, ErrorKind, Read};

use memchr::{memchr, memchr_iter};

use crate::scanner::{Finding, Scanner, Step};
use crate::stop::BEFORE;

/// How much is read at once: so much stays in a processor's own cache while it is searched.
const BUFFER: usize = 128 * 1024;

/// A stream, and the part of it that is held.
#[derive(Debug)]
pub(crate) struct Windows<'s, 'c, R> {
    scanner: &'s Scanner<'c>,
    input: R,
    buffer: Vec<u8>,
    /// How much of the buffer is filled.
    filled: usize,
    /// Up to where everything is known.
    from: usize,
    /// Where in the input the buffer begins.
    base: u64,
    /// No line is read that begins at that place in the input or behind it.
    until: u64,
    is_last: bool,
    has_ended: bool,
    /// How many line ends stand before a place in the buffer, where lines are counted.
    lines: Option<(u64, usize)>,
}

impl<'s, 'c, R: Read> Windows<'s, 'c, R> {
    /// The windows of an input that begins at `base`, with the lines that begin before `until`.
    pub(crate) fn new(scanner: &'s Scanner<'c>, input: R, base: u64, until: u64) -> Self {
        let buffer = vec![0; BUFFER.max(4 * scanner.reach())];
        Self {
            scanner,
            input,
            buffer,
            filled: 0,
            from: 0,
            base,
            until,
            is_last: false,
            has_ended: false,
            lines: None,
        }
    }

    /// The same, counting lines.
    pub(crate) fn with_lines(self) -> Self {
        Self { lines: Some((0, 0)), ..self }
    }

    /// Skips a line that began before the input does; `false` if no other begins before `until`.
    pub(crate) fn skip_line(&mut self) -> io::Result<bool> {
        loop {
            self.from = self.filled;
            if self.base + self.filled as u64 >= self.until || !self.advance()? {
                return Ok(false);
            }
            let read = self.buffer.get(self.from..self.filled).unwrap_or_default();
            if let Some(end) = memchr(b'\n', read) {
                self.from += end + 1;
                // What stands before has no say in the next line.
                return Ok(self.base + (self.from as u64) < self.until);
            }
        }
    }

    /// Reads more; `false` where the input has ended and all of it was read before.
    pub(crate) fn advance(&mut self) -> io::Result<bool> {
        if self.is_last {
            return Ok(false);
        }
        // What stands before a message has a say in where it ends.
        let kept = self.from.saturating_sub(BEFORE);
        self.count_lines(kept);
        self.buffer.copy_within(kept..self.filled, 0);
        self.base += kept as u64;
        (self.from, self.filled) = (self.from - kept, self.filled - kept);
        if let Some((_, counted)) = &mut self.lines {
            *counted = counted.saturating_sub(kept);
        }
        let free = self.buffer.get_mut(self.filled..).unwrap_or_default();
        if free.is_empty() {
            // All that is held is still to be searched: a line was skipped that ended at once.
            return Ok(true);
        }
        let read = loop {
            match self.input.read(free) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        let before = self.filled;
        self.filled += read;
        self.has_ended = read == 0;
        self.is_last = self.has_ended;
        self.end_last_line(before);
        Ok(true)
    }

    /// Ends the input behind the line that goes past `until`.
    fn end_last_line(&mut self, before: usize) {
        let Some(last) = self.until.checked_sub(1) else { return };
        let from = usize::try_from(last.saturating_sub(self.base)).unwrap_or(usize::MAX).max(before);
        let behind = self.buffer.get(from..self.filled).unwrap_or_default();
        if let Some(end) = memchr(b'\n', behind) {
            self.filled = from + end + 1;
            self.is_last = true;
        }
    }

    /// Gives up reading: what was read is all that there is.
    pub(crate) fn end(&mut self) {
        self.is_last = true;
    }

    /// Every message that is known by now and was not before: its place in the input, its line where lines are
    /// counted, and itself.
    pub(crate) fn findings(&mut self, mut found: impl FnMut(u64, Option<u64>, &Finding<'_>)) {
        let window = self.buffer.get(..self.filled).unwrap_or_default();
        loop {
            match self.scanner.step(window, self.from, self.is_last) {
                Step::Found(finding) => {
                    self.from = finding.end;
                    let line = self.lines.as_mut().map(|(ends, counted)| {
                        let passed = window.get(*counted..finding.start).unwrap_or_default();
                        *ends += memchr_iter(b'\n', passed).count() as u64;
                        *counted = (*counted).max(finding.start);
                        *ends + 1
                    });
                    found(self.base + finding.start as u64, line, &finding);
                }
                Step::Undecided(from) => {
                    self.from = from;
                    return;
                }
            }
        }
    }

    /// Counts the line ends before a place in the buffer.
    fn count_lines(&mut self, until: usize) {
        if let Some((ends, counted)) = &mut self.lines {
            let passed = self.buffer.get(*counted..until).unwrap_or_default();
            *ends += memchr_iter(b'\n', passed).count() as u64;
            *counted = (*counted).max(until);
        }
    }

    /// Whether the input has no more.
    pub(crate) const fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// How far the input was read.
    pub(crate) const fn read_to(&self) -> u64 {
        self.base + self.filled as u64
    }
}

impl Scanner<'_> {
    /// All messages in a stream, each with its place, in memory that does not grow with the stream.
    ///
    /// # Errors
    ///
    /// The stream fails. What was read before was searched.
    pub fn read(&self, input: impl Read, mut found: impl FnMut(u64, &Finding<'_>)) -> io::Result<()> {
        let mut windows = Windows::new(self, input, 0, u64::MAX);
        loop {
            let more = windows.advance();
            if more.is_err() {
                windows.end();
            }
            windows.findings(|place, _, finding| found(place, finding));
            if !more? {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use error_catalog_model::Index;

    use super::{BUFFER, Windows};
    use crate::Scanner;
    use crate::inputs::catalog;

    #[test]
    fn a_line_that_ends_at_once_is_skipped_and_all_else_is_read() {
        let catalog = catalog();
        let index = Index::new(&catalog).unwrap();
        let scanner = Scanner::new(index.matcher());
        let line = "Door - 1 - Open\n";
        for before in 0..12 {
            let input = format!("{}\n{}", "x".repeat(before), line.repeat(BUFFER / 4));
            let mut windows = Windows::new(&scanner, input.as_bytes(), 0, u64::MAX);
            assert!(windows.skip_line().unwrap());
            let mut count = 0;
            while windows.advance().unwrap() {
                windows.findings(|_, _, _| count += 1);
            }
            assert_eq!((count, windows.read_to()), (BUFFER / 4, input.len() as u64), "{before}");
        }
    }
}
