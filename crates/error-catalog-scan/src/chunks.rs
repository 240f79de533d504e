//! Reads a stream in chunks of whole records, in one buffer of bounded size.

use std::io::{self, ErrorKind, Read};

use memchr::memchr;

use crate::blocks::{self, LOOKAHEAD};
use crate::boundary::BEFORE;
use crate::records::{Records, WholeRecords};
use crate::scanner::{Hit, Scanner, Step};

/// The number of bytes per read. A block stays in the processor's cache while it is searched.
const BLOCK: usize = 128 * 1024;

/// The longest record. Longer lines are handed out in parts, so memory is bounded.
pub(crate) const LONGEST: usize = 4 * 1024 * 1024;

/// A stream, and the part of it that the buffer holds.
#[derive(Debug)]
pub(crate) struct Chunks<'s, 'c, R> {
    scanner: &'s Scanner<'c>,
    input: R,
    pub(crate) records: Records,
    /// The offset in the input before which each line is a record.
    lines: u64,
    longest: usize,
    /// The number of bytes per read, at most the length of the longest record.
    block: usize,
    buffer: Vec<u8>,
    /// The number of bytes in the buffer.
    filled: usize,
    /// The number of bytes that were handed out.
    done: usize,
    /// The offset of the buffer in the input.
    base: u64,
    /// Lines that begin at this offset or later are not read.
    until: u64,
    /// The end of the line that crosses `until`, and the offset before which no such line ends, while it is not known
    /// whether the next line continues its block.
    line_end: Option<u64>,
    searched_to: u64,
    is_last: bool,
    has_ended: bool,
    /// Inside a line that is too long, the index before which its messages are known.
    known: Option<usize>,
    error: Option<io::Error>,
}

/// A part of a stream.
#[derive(Debug)]
pub(crate) struct Chunk<'b> {
    /// The offset in the stream.
    pub(crate) base: u64,
    pub(crate) bytes: &'b [u8],
    /// The messages, with positions relative to the chunk.
    pub(crate) hits: Vec<Hit<'b>>,
    /// The records; `None` for a part of a line that is too long.
    pub(crate) whole: Option<WholeRecords>,
}

impl<'s, 'c, R: Read> Chunks<'s, 'c, R> {
    /// Creates the chunks of an input that begins at `base`, with the lines that begin before `until`.
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
            line_end: None,
            searched_to: 0,
            is_last: false,
            has_ended: false,
            known: None,
            error: None,
        }
    }

    /// Sets the longest record.
    pub(crate) fn with_longest(self, longest: usize) -> Self {
        Self { longest, block: BLOCK.min(longest), ..self }
    }

    /// Returns the first bytes of the input, from which its format is recognized: the first line, unless it is too
    /// long.
    pub(crate) fn beginning(&mut self) -> &[u8] {
        while !self.is_last
            && self.filled < self.longest
            && memchr(b'\n', self.buffer.get(..self.filled).unwrap_or_default()).is_none()
        {
            self.advance();
        }
        self.buffer.get(..self.filled).unwrap_or_default()
    }

    /// Skips a record that began before the input. Returns `false` if no other record begins before `until`.
    pub(crate) fn skip_record(&mut self) -> bool {
        while self.skip_line() {
            if self.records != Records::Blocks || !self.continues_block() {
                return true;
            }
        }
        false
    }

    /// Skips a line. Returns `false` if no other line begins before `until`.
    fn skip_line(&mut self) -> bool {
        loop {
            let rest = self.buffer.get(self.done..self.filled).unwrap_or_default();
            if let Some(end) = memchr(b'\n', rest) {
                self.done += end + 1;
                return self.base + (self.done as u64) < self.until;
            }
            self.done = self.filled;
            if self.base + self.filled as u64 >= self.until || self.is_last {
                return false;
            }
            self.advance();
        }
    }

    /// Returns whether the next line continues a block.
    fn continues_block(&mut self) -> bool {
        loop {
            let rest = self.buffer.get(self.done..self.filled).unwrap_or_default();
            if self.is_last || is_decided(rest) {
                return blocks::continues(rest);
            }
            self.advance();
        }
    }

    /// Returns the next chunk, or `None` after the last.
    ///
    /// # Errors
    ///
    /// The stream fails. Earlier calls returned everything before the failure.
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
                return self.error.take().map_or(Ok(None), Err);
            }
            self.advance();
        }
    }

    /// Hands out whole records.
    fn records_of(&mut self, whole: WholeRecords) -> Chunk<'_> {
        let from = self.done;
        self.done += whole.length;
        let bytes = self.buffer.get(from..self.done).unwrap_or_default();
        // No byte after a line end affects messages before it, and no byte before affects messages after it.
        let hits = self.scanner.scan(bytes).collect();
        Chunk { base: self.base + from as u64, bytes, hits, whole: Some(whole) }
    }

    /// Hands out the part of a line that is too long whose messages are known.
    fn part(&mut self, mut known: usize) -> Chunk<'_> {
        let from = self.done;
        let rest = self.buffer.get(from..self.filled).unwrap_or_default();
        let end = memchr(b'\n', rest).map(|end| end + 1).or(self.is_last.then_some(rest.len()));
        let line = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
        let mut hits = Vec::new();
        loop {
            match self.scanner.step(line, known, end.is_some()) {
                Step::Found(hit) => {
                    known = hit.end;
                    hits.push(hit);
                }
                Step::Undecided(at) => {
                    known = at;
                    break;
                }
            }
        }
        // The bytes before a message decide where it ends.
        let length = end.unwrap_or(known.saturating_sub(BEFORE));
        self.known = end.is_none().then_some(known - length);
        self.done += length;
        let bytes = line.get(..length).unwrap_or_default();
        Chunk { base: self.base + from as u64, bytes, hits, whole: None }
    }

    /// Reads more, over the bytes that were handed out.
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
                    (self.error, self.is_last) = (Some(error), true);
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

    /// Ends the input after the line that crosses `until`, or after the block that does.
    fn end_last_line(&mut self, before: usize) {
        let Some(last) = self.until.checked_sub(1) else { return };
        loop {
            let in_buffer =
                |offset: u64| usize::try_from(offset.saturating_sub(self.base)).unwrap_or(usize::MAX);
            let end = if let Some(end) = self.line_end {
                in_buffer(end)
            } else {
                let from = in_buffer(last.max(self.searched_to)).max(before);
                let after = self.buffer.get(from..self.filled).unwrap_or_default();
                let Some(end) = memchr(b'\n', after) else { return };
                from + end + 1
            };
            let next = self.buffer.get(end..self.filled).unwrap_or_default();
            if self.records == Records::Blocks {
                self.line_end = Some(self.base + end as u64);
                if !self.has_ended && !is_decided(next) {
                    return;
                }
                if blocks::continues(next) {
                    (self.line_end, self.searched_to) = (None, self.base + end as u64);
                    continue;
                }
            }
            self.filled = end;
            self.is_last = true;
            return;
        }
    }

    /// Returns the error that ended the input early, if any.
    pub(crate) fn into_error(self) -> io::Result<()> {
        self.error.map_or(Ok(()), Err)
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

/// Returns whether the bytes suffice to decide whether the line at their start continues a block.
fn is_decided(bytes: &[u8]) -> bool {
    bytes.len() >= LOOKAHEAD || memchr(b'\n', bytes).is_some()
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

    /// Returns the end of the record at `from`.
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

    /// Returns all records, and whether each is short enough to be a record.
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
            let mut bytes_so_far: Vec<u8> = Vec::new();
            let mut positions = Vec::new();
            while let Some(chunk) = chunks.next().unwrap() {
                let base = bytes_so_far.len();
                prop_assert_eq!(chunk.base, base as u64);
                bytes_so_far.extend(chunk.bytes);
                for hit in &chunk.hits {
                    let at = base + hit.start;
                    positions.push(at);
                    let (record, is_record) = expected.iter().find(|(record, _)| record.contains(&at)).unwrap();
                    prop_assert_eq!(chunk.whole.is_some(), *is_record);
                    if let Some(whole) = &chunk.whole {
                        let around = kind.around(chunk.bytes, whole, hit.start);
                        prop_assert_eq!(base + around.start..base + around.end, record.clone());
                    }
                }
            }
            prop_assert!(bytes_so_far == bytes);
            let expected: Vec<usize> = scanner.scan(&bytes).map(|hit| hit.start).collect();
            prop_assert_eq!(positions, expected, "{}", bytes.escape_ascii());
        }
    }
}
