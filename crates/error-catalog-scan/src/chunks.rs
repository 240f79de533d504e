//! A stream in chunks of whole records, in one buffer however long it is.

use std::io::{self, ErrorKind, Read};

use memchr::memchr;

use crate::records::{Records, Whole};
use crate::scanner::{Finding, Scanner, Step};
use crate::stop::BEFORE;

/// How much is read at once: so much stays in a processor's own cache while it is gone through.
const BLOCK: usize = 128 * 1024;

/// Of a line that is longer than this no record is made: memory is bounded.
pub(crate) const LONGEST: usize = 4 * 1024 * 1024;

/// A stream, and the part of it that is held.
#[derive(Debug)]
pub(crate) struct Chunks<'s, 'c, R> {
    scanner: &'s Scanner<'c>,
    input: R,
    pub(crate) records: Records,
    /// Up to where in the input each line is a record.
    lines: u64,
    longest: usize,
    /// How much is read at once; no more than the longest record has.
    block: usize,
    buffer: Vec<u8>,
    /// How much of the buffer is filled.
    filled: usize,
    /// How much of that was handed out.
    done: usize,
    /// Where in the input the buffer begins.
    base: u64,
    /// No line is read that begins at that place in the input or behind it.
    until: u64,
    is_last: bool,
    has_ended: bool,
    /// Amid a line that is too long: up to where its messages are known.
    known: Option<usize>,
    trouble: Option<io::Error>,
}

/// A part of a stream.
#[derive(Debug)]
pub(crate) struct Chunk<'b> {
    /// Where in the stream it begins.
    pub(crate) base: u64,
    pub(crate) bytes: &'b [u8],
    /// Its messages, with their places in the chunk.
    pub(crate) findings: Vec<Finding<'b>>,
    /// Its records; nothing for a part of a line that is too long.
    pub(crate) whole: Option<Whole>,
}

impl<'s, 'c, R: Read> Chunks<'s, 'c, R> {
    /// The chunks of an input that begins at `base`, with the lines that begin before `until`.
    pub(crate) fn new(scanner: &'s Scanner<'c>, input: R, base: u64, until: u64) -> Self {
        Self {
            scanner,
            input,
            records: Records::Lines,
            lines: 0,
            longest: LONGEST,
            block: BLOCK,
            buffer: Vec::new(),
            filled: 0,
            done: 0,
            base,
            until,
            is_last: false,
            has_ended: false,
            known: None,
            trouble: None,
        }
    }

    /// The same with records of at most so many bytes.
    #[cfg(test)]
    pub(crate) fn with_longest(self, longest: usize) -> Self {
        Self { longest, block: BLOCK.min(longest), ..self }
    }

    /// The first bytes of the input, for whoever has to know of what kind it is: a whole line unless that is too long.
    pub(crate) fn beginning(&mut self) -> &[u8] {
        while !self.is_last
            && self.filled < self.longest
            && memchr(b'\n', self.buffer.get(..self.filled).unwrap_or_default()).is_none()
        {
            self.advance();
        }
        self.buffer.get(..self.filled).unwrap_or_default()
    }

    /// Skips a line that began before the input does; `false` if no other begins before `until`.
    pub(crate) fn skip_line(&mut self) -> bool {
        loop {
            self.done = self.filled;
            if self.base + self.filled as u64 >= self.until || self.is_last {
                return false;
            }
            self.advance();
            let read = self.buffer.get(self.done..self.filled).unwrap_or_default();
            if let Some(end) = memchr(b'\n', read) {
                self.done += end + 1;
                return self.base + (self.done as u64) < self.until;
            }
        }
    }

    /// The next chunk; nothing behind the last.
    ///
    /// # Errors
    ///
    /// The stream fails. All that was read before was handed out.
    pub(crate) fn next(&mut self) -> io::Result<Option<Chunk<'_>>> {
        if let Some(known) = self.known {
            self.advance();
            return Ok(Some(self.part(known)));
        }
        loop {
            let rest = self.buffer.get(self.done..self.filled).unwrap_or_default();
            let from = self.base + self.done as u64;
            let lines = usize::try_from(self.lines.saturating_sub(from)).unwrap_or(usize::MAX);
            let whole = self.records.whole(rest, lines, self.longest, self.is_last);
            self.lines = from + whole.lines as u64;
            if whole.length > 0 {
                return Ok(Some(self.records_of(whole)));
            }
            if whole.is_too_long {
                self.known = Some(0);
                return Ok(Some(self.part(0)));
            }
            if self.is_last {
                return self.trouble.take().map_or(Ok(None), Err);
            }
            self.advance();
        }
    }

    /// Hands out whole records.
    fn records_of(&mut self, whole: Whole) -> Chunk<'_> {
        let from = self.done;
        self.done += whole.length;
        let bytes = self.buffer.get(from..self.done).unwrap_or_default();
        // Nothing behind a line's end has a say in what stands before it, and nothing before it in what stands behind.
        let findings = self.scanner.scan(bytes).collect();
        Chunk { base: self.base + from as u64, bytes, findings, whole: Some(whole) }
    }

    /// Hands out as much of a line that is too long as is known by now.
    fn part(&mut self, mut known: usize) -> Chunk<'_> {
        let from = self.done;
        let rest = self.buffer.get(from..self.filled).unwrap_or_default();
        let end = memchr(b'\n', rest).map(|end| end + 1).or(self.is_last.then_some(rest.len()));
        let line = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        let mut findings = Vec::new();
        loop {
            match self.scanner.step(line, known, end.is_some()) {
                Step::Found(finding) => {
                    known = finding.end;
                    findings.push(finding);
                }
                Step::Undecided(at) => {
                    known = at;
                    break;
                }
            }
        }
        // What stands before a message has a say in where it ends.
        let length = end.unwrap_or(known.saturating_sub(BEFORE));
        self.known = end.is_none().then_some(known - length);
        self.done += length;
        let bytes = line.get(..length).unwrap_or_default();
        Chunk { base: self.base + from as u64, bytes, findings, whole: None }
    }

    /// Reads more, in place of what was handed out.
    fn advance(&mut self) {
        if self.is_last {
            return;
        }
        self.buffer.copy_within(self.done..self.filled, 0);
        self.base += self.done as u64;
        (self.filled, self.done) = (self.filled - self.done, 0);
        if self.buffer.len() < self.filled + self.block {
            self.buffer.resize(self.filled + self.block, 0);
        }
        let free = self.buffer.get_mut(self.filled..self.filled + self.block).unwrap_or_default();
        let read = loop {
            match self.input.read(free) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Ok(read) => break read,
                Err(error) => {
                    (self.trouble, self.is_last) = (Some(error), true);
                    return;
                }
            }
        };
        let before = self.filled;
        self.filled += read;
        self.has_ended = read == 0;
        self.is_last = self.has_ended;
        self.end_last_line(before);
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

    /// Why the input could not be read to its end, if it could not.
    pub(crate) fn trouble(self) -> io::Result<()> {
        self.trouble.map_or(Ok(()), Err)
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

#[cfg(test)]
mod tests {
    use std::ops::Range;

    use error_catalog_model::Index;
    use proptest::prelude::*;

    use super::Chunks;
    use crate::inputs::{Trickle, bytes, catalog};
    use crate::records::Records;
    use crate::scanner::Scanner;

    /// Where the record ends that begins at a place.
    fn end(bytes: &[u8], records: Records, from: usize) -> Option<usize> {
        let (mut is_quoted, mut is_at_start) = (false, true);
        let mut at = from;
        while at < bytes.len() {
            let byte = bytes[at];
            at += 1;
            match (records, byte) {
                (Records::Lines, b'\n') => return Some(at),
                (Records::Csv(_), b'"') if is_quoted && bytes.get(at) == Some(&b'"') => at += 1,
                (Records::Csv(_), b'"') if is_quoted => is_quoted = false,
                (Records::Csv(_), b'"') if is_at_start => is_quoted = true,
                (Records::Csv(_), b'\n') if !is_quoted => return Some(at),
                _ => {}
            }
            is_at_start = !is_quoted && matches!(records, Records::Csv(delimiter) if delimiter == byte);
        }
        None
    }

    /// All records, each with whether it is one and not too long a line.
    fn records(bytes: &[u8], records: Records, longest: usize) -> Vec<(Range<usize>, bool)> {
        let mut all = Vec::new();
        let mut at = 0;
        let mut lines = 0;
        while at < bytes.len() {
            let record = end(bytes, records, at).unwrap_or(bytes.len());
            let line = end(bytes, Records::Lines, at).unwrap_or(bytes.len());
            if at >= lines && record - at > longest {
                lines = at + longest;
            }
            let end = if at < lines { line } else { record };
            all.push((at..end, end - at <= longest));
            at = end;
        }
        all
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(tests::cases(600)))]

        #[test]
        fn records_are_whole_however_they_are_cut(
            bytes in bytes(40),
            steps in prop::collection::vec(1..60_usize, 1..5),
            longest in 1..200_usize,
            is_csv: bool,
        ) {
            let kind = if is_csv { Records::Csv(b',') } else { Records::Lines };
            let catalog = catalog();
            let index = Index::new(&catalog).unwrap();
            let scanner = Scanner::new(index.matcher());
            let expected = records(&bytes, kind, longest);
            let mut chunks = Chunks::new(&scanner, Trickle::new(&bytes, steps), 0, u64::MAX).with_longest(longest);
            chunks.records = kind;
            let mut read: Vec<u8> = Vec::new();
            let mut found = Vec::new();
            while let Some(chunk) = chunks.next().unwrap() {
                let base = read.len();
                prop_assert_eq!(chunk.base, base as u64);
                read.extend(chunk.bytes);
                for finding in &chunk.findings {
                    let at = base + finding.start;
                    found.push(at);
                    let (record, is_record) = expected.iter().find(|(record, _)| record.contains(&at)).unwrap();
                    prop_assert_eq!(chunk.whole.is_some(), *is_record);
                    if let Some(whole) = &chunk.whole {
                        let around = kind.around(chunk.bytes, whole, finding.start);
                        prop_assert_eq!(base + around.start..base + around.end, record.clone());
                    }
                }
            }
            prop_assert!(read == bytes);
            let places: Vec<usize> = scanner.scan(&bytes).map(|finding| finding.start).collect();
            prop_assert_eq!(found, places, "{}", bytes.escape_ascii());
        }
    }
}
