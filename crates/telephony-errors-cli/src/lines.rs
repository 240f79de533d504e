//! Reads the lines of a stream in one buffer of bounded size.

use std::io::{self, ErrorKind, Read};

use memchr::memchr;

/// The longest line in bytes.
pub(crate) const LONGEST: usize = 64 * 1024;

/// The number of bytes retained of a longer line.
const KEPT: usize = 120;

/// The byte-order mark of UTF-8.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A line of a stream, without its end.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line<'b> {
    Whole(&'b [u8]),
    /// The start of a line that is longer than [`LONGEST`].
    TooLong(&'b [u8]),
}

/// A stream with a buffer.
pub(crate) struct Lines<R> {
    input: R,
    buffer: Vec<u8>,
    /// The start of the next line in the buffer.
    from: usize,
    /// The end of the bytes in the buffer.
    to: usize,
    /// The start of a line that is too long, until its end is found.
    start: Vec<u8>,
    /// True if a byte-order mark may follow.
    at_start: bool,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(input: R) -> Self {
        let buffer = vec![0; 2 * LONGEST];
        Self { input, buffer, from: 0, to: 0, start: Vec::new(), at_start: true }
    }

    /// Returns the next line. Calls `before_wait` before each read.
    pub(crate) fn next(
        &mut self,
        mut before_wait: impl FnMut() -> io::Result<()>,
    ) -> io::Result<Option<Line<'_>>> {
        self.start.clear();
        loop {
            let unread = self.buffer.get(self.from..self.to).unwrap_or_default();
            if let Some(length) = memchr(b'\n', unread) {
                return Ok(Some(self.take(length, 1)));
            }
            if unread.len() > LONGEST {
                if self.start.is_empty() {
                    self.start.extend(unread.iter().take(KEPT));
                }
                self.from = self.to;
            }
            before_wait()?;
            if self.fill()? == 0 {
                let length = self.to - self.from;
                let is_end = length == 0 && self.start.is_empty();
                return Ok((!is_end).then(|| self.take(length, 0)));
            }
        }
    }

    /// Takes a line with its end from the buffer.
    fn take(&mut self, length: usize, end: usize) -> Line<'_> {
        let line = self.buffer.get(self.from..self.from + length).unwrap_or_default();
        self.from += length + end;
        self.at_start = false;
        if !self.start.is_empty() {
            return Line::TooLong(&self.start);
        }
        if line.len() > LONGEST {
            return Line::TooLong(line.get(..KEPT).unwrap_or_default());
        }
        Line::Whole(line.strip_suffix(b"\r").unwrap_or(line))
    }

    /// Reads more, and returns the number of bytes.
    fn fill(&mut self) -> io::Result<usize> {
        self.buffer.copy_within(self.from..self.to, 0);
        (self.from, self.to) = (0, self.to - self.from);
        let free = self.buffer.get_mut(self.to..).unwrap_or_default();
        let read = loop {
            match self.input.read(free) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                read => break read?,
            }
        };
        self.to += read;
        self.skip_mark();
        Ok(read)
    }

    /// Skips a byte-order mark at the start of the stream.
    fn skip_mark(&mut self) {
        let bytes = self.buffer.get(..self.to).unwrap_or_default();
        if self.at_start && bytes.starts_with(MARK) {
            self.from = MARK.len();
        }
        self.at_start &= bytes.len() < MARK.len();
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read};

    use super::{LONGEST, Line, Lines};

    /// Returns a few bytes per read.
    struct Trickle<'b>(&'b [u8], usize);

    impl Read for Trickle<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let length = self.1.min(into.len());
            self.0.take(length as u64).read(into).inspect(|read| self.0 = &self.0[*read..])
        }
    }

    /// Returns the lines; of a line that is too long, the length of its start.
    fn lines(bytes: &[u8], step: usize) -> Vec<Result<Vec<u8>, usize>> {
        let mut lines = Lines::new(Trickle(bytes, step));
        let mut all = Vec::new();
        while let Some(line) = lines.next(|| Ok(())).unwrap() {
            all.push(match line {
                Line::Whole(line) => Ok(line.to_vec()),
                Line::TooLong(start) => Err(start.len()),
            });
        }
        all
    }

    #[test]
    fn every_line_comes_once() {
        for step in [1, 2, 3, 1000] {
            assert_eq!(lines(b"", step), []);
            let all = lines(b"one\ntwo\r\n\n\xFFthree", step);
            assert_eq!(all, [&b"one"[..], b"two", b"", b"\xFFthree"].map(|line| Ok(line.to_vec())));
        }
    }

    #[test]
    fn a_mark_at_the_beginning_is_not_text() {
        for step in [1, 2, 3, 4, 1000] {
            let whole = |line: &[u8]| Ok(line.to_vec());
            assert_eq!(lines(b"\xEF\xBB\xBFone\n", step), [whole(b"one")]);
            let marks = b"\n\xEF\xBB\xBFone\n";
            assert_eq!(lines(marks, step), [whole(b""), whole(b"\xEF\xBB\xBFone")]);
            assert_eq!(lines(b"\xEF\xBB", step), [whole(b"\xEF\xBB")]);
            assert_eq!(lines(b"\xEF\xBB\xBF", step), []);
        }
        let longest = [b"\xEF\xBB\xBF".to_vec(), vec![b'a'; LONGEST], b"\n".to_vec()].concat();
        assert_eq!(lines(&longest, 1000), [Ok(vec![b'a'; LONGEST])]);
    }

    #[test]
    fn a_long_line_is_cut_and_the_next_one_is_whole() {
        for length in [LONGEST - 1, LONGEST, LONGEST + 1, 2 * LONGEST, 5 * LONGEST + 7] {
            let bytes = [vec![b'a'; length], b"\nb\n".to_vec(), vec![b'c'; length]].concat();
            for step in [1000, LONGEST, 9 * LONGEST] {
                let long = |byte| if length > LONGEST { Err(120) } else { Ok(vec![byte; length]) };
                let all = lines(&bytes, step);
                assert_eq!(all.len(), 3, "{length} {step}");
                assert!(all[0] == long(b'a') && all[1] == Ok(vec![b'b']) && all[2] == long(b'c'));
            }
        }
    }

    #[test]
    fn waiting_is_announced() {
        let mut lines = Lines::new(&b"one\ntwo\n"[..]);
        let mut waits = 0;
        while lines
            .next(|| {
                waits += 1;
                Ok(())
            })
            .unwrap()
            .is_some()
        {}
        assert_eq!(waits, 2);
    }
}
