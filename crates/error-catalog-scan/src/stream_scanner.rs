//! Scans a stream in one buffer of bounded size.

use std::io::{self, ErrorKind, Read};

use memchr::{memchr, memchr_iter};

use crate::boundary::BEFORE;
use crate::scanner::{Hit, Scanner, Step};

/// The number of bytes per read. They stay in the processor's cache while they are searched.
const BUFFER: usize = 128 * 1024;

/// A stream, and the part of it that the buffer holds.
#[derive(Debug)]
pub(crate) struct StreamScanner<'s, 'c, R> {
    scanner: &'s Scanner<'c>,
    input: R,
    buffer: Vec<u8>,
    /// The number of bytes in the buffer.
    filled: usize,
    /// The index before which everything is decided.
    from: usize,
    /// The offset of the buffer in the input.
    base: u64,
    /// Lines that begin at this offset or later are not read.
    until: u64,
    is_last: bool,
    has_ended: bool,
    /// The number of line ends before an index of the buffer, and that index, if lines are counted.
    lines: Option<(u64, usize)>,
}

impl<'s, 'c, R: Read> StreamScanner<'s, 'c, R> {
    /// Creates a scanner of an input that begins at `base`, with the lines that begin before `until`.
    pub(crate) fn new(scanner: &'s Scanner<'c>, input: R, base: u64, until: u64) -> Self {
        let buffer = vec![0; BUFFER.max(4 * scanner.max_lookahead())];
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

    /// Also counts lines.
    pub(crate) fn with_lines(self) -> Self {
        Self { lines: Some((0, 0)), ..self }
    }

    /// Skips a line that began before the input. Returns `false` if no other line begins before `until`.
    pub(crate) fn skip_line(&mut self) -> io::Result<bool> {
        loop {
            self.from = self.filled;
            if self.base + self.filled as u64 >= self.until || !self.advance()? {
                return Ok(false);
            }
            let bytes = self.buffer.get(self.from..self.filled).unwrap_or_default();
            if let Some(end) = memchr(b'\n', bytes) {
                self.from += end + 1;
                // The bytes before do not affect the next line.
                return Ok(self.base + (self.from as u64) < self.until);
            }
        }
    }

    /// Reads more. Returns `false` if the input had ended before.
    pub(crate) fn advance(&mut self) -> io::Result<bool> {
        if self.is_last {
            return Ok(false);
        }
        // The bytes before a message decide where it ends.
        let start = self.from.saturating_sub(BEFORE);
        self.count_lines(start);
        self.buffer.copy_within(start..self.filled, 0);
        self.base += start as u64;
        (self.from, self.filled) = (self.from - start, self.filled - start);
        if let Some((_, counted_to)) = &mut self.lines {
            *counted_to = counted_to.saturating_sub(start);
        }
        let free = self.buffer.get_mut(self.filled..).unwrap_or_default();
        if free.is_empty() {
            // The buffer is full of bytes that are still to be searched, after a skipped line that ended at once.
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

    /// Ends the input after the line that crosses `until`.
    fn end_last_line(&mut self, before: usize) {
        let Some(last) = self.until.checked_sub(1) else { return };
        let from = usize::try_from(last.saturating_sub(self.base)).unwrap_or(usize::MAX).max(before);
        let after = self.buffer.get(from..self.filled).unwrap_or_default();
        if let Some(end) = memchr(b'\n', after) {
            self.filled = from + end + 1;
            self.is_last = true;
        }
    }

    /// Ends the input early.
    pub(crate) fn end(&mut self) {
        self.is_last = true;
    }

    /// Passes on each message that is newly decided, with its offset in the input, and its line if lines are counted.
    pub(crate) fn hits(&mut self, mut visit: impl FnMut(u64, Option<u64>, &Hit<'_>)) {
        let window = self.buffer.get(..self.filled).unwrap_or_default();
        loop {
            match self.scanner.step(window, self.from, self.is_last) {
                Step::Found(hit) => {
                    self.from = hit.end;
                    let line = self.lines.as_mut().map(|(ends, counted_to)| {
                        let passed = window.get(*counted_to..hit.start).unwrap_or_default();
                        *ends += memchr_iter(b'\n', passed).count() as u64;
                        *counted_to = (*counted_to).max(hit.start);
                        *ends + 1
                    });
                    visit(self.base + hit.start as u64, line, &hit);
                }
                Step::Undecided(from) => {
                    self.from = from;
                    return;
                }
            }
        }
    }

    /// Counts the line ends before an index of the buffer.
    fn count_lines(&mut self, until: usize) {
        if let Some((ends, counted_to)) = &mut self.lines {
            let passed = self.buffer.get(*counted_to..until).unwrap_or_default();
            *ends += memchr_iter(b'\n', passed).count() as u64;
            *counted_to = (*counted_to).max(until);
        }
    }

    /// Returns whether the input has ended.
    pub(crate) const fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// Returns the offset up to which the input was read.
    pub(crate) const fn read_to(&self) -> u64 {
        self.base + self.filled as u64
    }
}

impl Scanner<'_> {
    /// Passes on all messages in a stream, with their offsets. Memory does not grow with the stream.
    ///
    /// # Errors
    ///
    /// The stream fails. Everything before was searched.
    pub fn read(&self, input: impl Read, mut visit: impl FnMut(u64, &Hit<'_>)) -> io::Result<()> {
        let mut stream = StreamScanner::new(self, input, 0, u64::MAX);
        loop {
            let more = stream.advance();
            if more.is_err() {
                stream.end();
            }
            stream.hits(|position, _, hit| visit(position, hit));
            if !more? {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use error_catalog_model::Index;

    use super::{BUFFER, StreamScanner};
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
            let mut stream = StreamScanner::new(&scanner, input.as_bytes(), 0, u64::MAX);
            assert!(stream.skip_line().unwrap());
            let mut count = 0;
            while stream.advance().unwrap() {
                stream.hits(|_, _, _| count += 1);
            }
            assert_eq!((count, stream.read_to()), (BUFFER / 4, input.len() as u64), "{before}");
        }
    }
}
