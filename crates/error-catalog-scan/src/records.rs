//! Where the records of a stream end: each with its line, or, in CSV, with the line that no quotation mark holds open.

use std::ops::Range;

use memchr::{memchr, memchr2, memrchr};

/// How the records of a stream are told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Records {
    /// Each line is one.
    #[default]
    Lines,
    /// Those of CSV, whose fields end with that byte. Line ends in quotation marks are part of their field.
    Csv(u8),
}

/// What stands at the start of some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum First {
    /// A record of so many bytes.
    Record(usize),
    /// The beginning of one.
    Beginning,
    /// A line that is longer than a record may be, or its beginning.
    TooLong,
}

/// The whole records at the start of some bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Whole {
    /// How many bytes they are.
    pub(crate) length: usize,
    /// Where each ends, where that is not told by the line ends.
    ends: Vec<usize>,
    /// Whether a line follows that is longer than a record may be.
    pub(crate) is_too_long: bool,
    /// Up to where each line is a record.
    pub(crate) lines: usize,
}

impl Records {
    /// The whole records with which the bytes begin, none of more than `longest` bytes; more bytes follow unless this is
    /// the last of them. Each line that begins in the first `lines` bytes is one.
    ///
    /// A quotation mark that nothing closes within `longest` bytes holds nothing open: there each line is a record. So no
    /// byte is looked at more than twice, however many such marks there are.
    pub(crate) fn whole(self, bytes: &[u8], lines: usize, longest: usize, is_last: bool) -> Whole {
        match self {
            Self::Lines => match first_line(bytes, longest, is_last) {
                First::TooLong => Whole { is_too_long: true, ..Whole::default() },
                First::Beginning => Whole::default(),
                // What follows a line was read with its end: it is no longer than what is read at once.
                First::Record(_) if is_last => Whole { length: bytes.len(), ..Whole::default() },
                First::Record(first) => {
                    Whole { length: memrchr(b'\n', bytes).map_or(first, |end| end + 1), ..Whole::default() }
                }
            },
            Self::Csv(delimiter) => {
                let mut whole = Whole { lines, ..Whole::default() };
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

    /// The record around a place in whole records, with its line end.
    pub(crate) fn around(self, bytes: &[u8], whole: &Whole, at: usize) -> Range<usize> {
        match self {
            Self::Lines => {
                let (before, behind) = bytes.split_at_checked(at).unwrap_or_default();
                let start = memrchr(b'\n', before).map_or(0, |end| end + 1);
                start..memchr(b'\n', behind).map_or(bytes.len(), |end| at + end + 1)
            }
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

/// The first record, unless it is too long.
fn first_record(bytes: &[u8], delimiter: u8, longest: usize, is_last: bool) -> First {
    let looked_at = bytes.get(..longest).unwrap_or(bytes);
    match record_end(looked_at, delimiter) {
        Some(end) => First::Record(end),
        None if looked_at.len() < bytes.len() => First::TooLong,
        None if is_last => First::Record(bytes.len()),
        None => First::Beginning,
    }
}

/// Where the record ends with which the bytes begin. A quotation mark opens a field at its beginning alone.
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

/// The place behind the quotation mark that closes a field whose text begins there: a doubled one does not.
fn closed(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += memchr(b'"', bytes.get(at..)?)? + 1;
        if bytes.get(at) != Some(&b'"') {
            return Some(at);
        }
        at += 1;
    }
}
