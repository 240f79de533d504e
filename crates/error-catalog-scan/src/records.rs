//! Finds the ends of records: lines, or records of CSV, whose quoted fields may contain line ends.

use std::ops::Range;

use memchr::{memchr, memchr2, memrchr};

use crate::blocks::{self, line_around};

/// How a stream is divided into records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Records {
    /// Each line is a record.
    #[default]
    Lines,
    /// Lines, and [blocks](crate::blocks) of lines.
    Blocks,
    /// CSV with this delimiter. Line ends in quotation marks are part of the field.
    Csv(u8),
}

/// The record at the start of some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum First {
    /// A record of this length.
    Record(usize),
    /// An incomplete record.
    Beginning,
    /// A line that is longer than the longest record, or its beginning.
    TooLong,
}

/// The whole records at the start of some bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct WholeRecords {
    /// The length of all of them.
    pub(crate) length: usize,
    /// The end of each record, if records are not lines.
    ends: Vec<usize>,
    /// True if a line follows that is longer than the longest record.
    pub(crate) is_too_long: bool,
    /// The index up to which each line is a record.
    pub(crate) lines: usize,
}

impl Records {
    /// Returns the whole records at the start of the bytes, each of at most `longest` bytes. More bytes follow unless
    /// `is_last`. Each line that begins in the first `lines` bytes is a record.
    ///
    /// A quotation mark that is not closed within `longest` bytes does not open a field: there, each line is a
    /// record. So no byte is examined more than twice, however many such marks there are.
    pub(crate) fn whole(self, bytes: &[u8], lines: usize, longest: usize, is_last: bool) -> WholeRecords {
        match self {
            Self::Lines => match first_line(bytes, longest, is_last) {
                First::TooLong => WholeRecords { is_too_long: true, ..WholeRecords::default() },
                First::Beginning => WholeRecords::default(),
                // A later line was read together with its end, so it is no longer than a block.
                First::Record(_) if is_last => {
                    WholeRecords { length: bytes.len(), ..WholeRecords::default() }
                }
                First::Record(first) => WholeRecords {
                    length: memrchr(b'\n', bytes).map_or(first, |end| end + 1),
                    ..WholeRecords::default()
                },
            },
            Self::Blocks => {
                let mut whole = Self::Lines.whole(bytes, lines, longest, is_last);
                if !is_last {
                    whole.length = blocks::whole(bytes.get(..whole.length).unwrap_or_default(), bytes.len());
                }
                whole
            }
            Self::Csv(delimiter) => {
                let mut whole = WholeRecords { lines, ..WholeRecords::default() };
                while let Some(rest) = bytes.get(whole.length..).filter(|rest| !rest.is_empty()) {
                    let mut first = First::TooLong;
                    if whole.length >= whole.lines {
                        first = first_record(rest, delimiter, longest, is_last);
                    }
                    if first == First::TooLong {
                        if whole.length >= whole.lines {
                            whole.lines = whole.length + longest;
                        }
                        first = first_line(rest, longest, is_last);
                    }
                    match first {
                        First::Record(length) => {
                            whole.length += length;
                            whole.ends.push(whole.length);
                        }
                        First::Beginning => break,
                        First::TooLong => {
                            whole.is_too_long = true;
                            break;
                        }
                    }
                }
                whole
            }
        }
    }

    /// Returns the record around a position, with its line end.
    pub(crate) fn around(self, bytes: &[u8], whole: &WholeRecords, at: usize) -> Range<usize> {
        match self {
            Self::Lines => line_around(bytes, at),
            Self::Blocks => blocks::around(bytes, at),
            Self::Csv(_) => {
                let record = whole.ends.partition_point(|end| *end <= at);
                let start = record.checked_sub(1).and_then(|before| whole.ends.get(before));
                let end = whole.ends.get(record);
                start.copied().unwrap_or_default()..end.copied().unwrap_or(bytes.len())
            }
        }
    }
}

fn first_line(bytes: &[u8], longest: usize, is_last: bool) -> First {
    let looked_at = bytes.get(..longest).unwrap_or(bytes);
    match memchr(b'\n', looked_at) {
        Some(end) => First::Record(end + 1),
        None if looked_at.len() < bytes.len() => First::TooLong,
        None if is_last => First::Record(bytes.len()),
        None => First::Beginning,
    }
}

/// Returns the first record, unless it is too long.
fn first_record(bytes: &[u8], delimiter: u8, longest: usize, is_last: bool) -> First {
    let looked_at = bytes.get(..longest).unwrap_or(bytes);
    match record_end(looked_at, delimiter) {
        Some(end) => First::Record(end),
        None if looked_at.len() < bytes.len() => First::TooLong,
        None if is_last => First::Record(bytes.len()),
        None => First::Beginning,
    }
}

/// Returns the end of the first record. A quotation mark opens a field only at the field's beginning.
pub(crate) fn record_end(bytes: &[u8], delimiter: u8) -> Option<usize> {
    let mut at = 0;
    loop {
        at += memchr2(b'"', b'\n', bytes.get(at..)?)?;
        if bytes.get(at) == Some(&b'\n') {
            return Some(at + 1);
        }
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        at += 1;
        if before.is_none_or(|before| *before == delimiter) {
            at = closed(bytes, at)?;
        }
    }
}

/// Returns the position after the quotation mark that closes a field. A doubled mark does not close it.
fn closed(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += memchr(b'"', bytes.get(at..)?)? + 1;
        if bytes.get(at) != Some(&b'"') {
            return Some(at);
        }
        at += 1;
    }
}
