//! Finds the recognized codes in a chunk: at most one in each record, and none in a record with a message.

use std::borrow::Cow;
use std::ops::Range;

use crate::blocks;
use crate::chunks::Chunk;
use crate::fields::Header;
use crate::recognizer::{Recognizer, RecordCode};
use crate::records::Records;
use crate::scanner::Hit;

/// A code in a chunk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CodeHit {
    /// The record around the code.
    pub(crate) record: Range<usize>,
    pub(crate) code: u32,
    /// The text with the code.
    pub(crate) text: Option<String>,
}

/// Finds the codes of a stream.
#[derive(Clone, Debug)]
pub(crate) struct CodeFinder<'r> {
    recognizer: &'r dyn Recognizer,
    /// The column names, in a stream of CSV.
    header: Option<Header>,
}

impl<'r> CodeFinder<'r> {
    /// Creates the finder for a stream with these first bytes.
    pub(crate) fn new(recognizer: &'r dyn Recognizer, beginning: &[u8]) -> Self {
        Self { recognizer, header: Header::of(beginning, |name| recognizer.reads_column(name)) }
    }

    /// Returns how the stream is divided into records.
    pub(crate) fn records(&self) -> Records {
        self.header.as_ref().map_or(Records::Blocks, |header| Records::Csv(header.delimiter()))
    }

    /// Returns the codes of a chunk that is divided into these records, in order.
    pub(crate) fn find(&mut self, chunk: &Chunk<'_>, records: Records) -> Vec<CodeHit> {
        let Some(whole) = &chunk.whole else { return Vec::new() };
        let mut codes = Vec::new();
        let mut hits = chunk.hits.as_slice();
        let mut at = 0;
        while let Some(rest) = chunk.bytes.get(at..).filter(|rest| !rest.is_empty()) {
            // Without the names of columns, a cell does not show that it holds a code.
            let candidate = if self.header.is_some() { Some(0) } else { self.recognizer.candidate(rest) };
            let Some(candidate) = candidate else { break };
            let record = records.around(chunk.bytes, whole, at + candidate);
            at = record.end.max(at + 1);
            if !has_message(&mut hits, &record) && record.len() <= blocks::LONGEST {
                let bytes = chunk.bytes.get(record.clone()).unwrap_or_default();
                codes.extend(self.code(bytes, record));
            }
        }
        codes
    }

    /// Returns the code of a record.
    fn code(&mut self, bytes: &[u8], record: Range<usize>) -> Option<CodeHit> {
        let text = match &mut self.header {
            Some(header) => Cow::Owned(header.object(bytes)?),
            None => String::from_utf8_lossy(bytes),
        };
        let RecordCode { code, text } = self.recognizer.recognize(&text)?;
        Some(CodeHit { record, code, text: text.map(ToOwned::to_owned) })
    }
}

/// Returns whether a message begins in a record. Drops the messages before it.
fn has_message(hits: &mut &[Hit<'_>], record: &Range<usize>) -> bool {
    let before = hits.iter().take_while(|hit| hit.start < record.start).count();
    *hits = hits.get(before..).unwrap_or_default();
    hits.first().is_some_and(|hit| hit.start < record.end)
}
