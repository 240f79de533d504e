//! Counts messages by fields, and codes: reads whole records, and parses those with messages and codes.

use std::fs::{self, File};
use std::io::{self, Read};
use std::ops::Range;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Mutex};

use memchr::memchr_iter;

use super::{Counter, ThreadCounts, lock};
use crate::blocks;
use crate::breakdown::Counted;
use crate::chunks::{Chunk, Chunks};
use crate::codes::{CodeFinder, CodeHit};
use crate::fields::Fields;
use crate::group_by::{FieldValue, GroupBy};
use crate::job::Job;
use crate::occurrences::Position;
use crate::recognizer::Recognizer;
use crate::records::Records;
use crate::source_error::shorter;
use crate::sources::Source;

/// The number of bytes from which the format of a file is recognized.
const BEGINNING: u64 = 64 * 1024;

impl Counter<'_> {
    /// Also counts by these fields.
    ///
    /// The record of a message is its line, if that is a JSON object. In CSV, which is recognized by the fields'
    /// names in the first record, it is the record around the message. Messages outside of records and in records of
    /// more than 4 MiB count as without the field. A file that does not consist of JSON objects is read by one
    /// thread.
    #[must_use]
    pub fn group_by(self, group_by: Vec<GroupBy>) -> Self {
        if group_by.is_empty() {
            return self;
        }
        Self { group_by, ..self }.with_cut_jobs()
    }

    /// Also counts the codes of records without messages: at most one in each record.
    ///
    /// A record is a line, a record of CSV if the first line names a column that the recognizer reads, or a block of
    /// lines: an object of JSON or an element of XML that is written in several lines, or the first line of a message
    /// with its headers. Blocks of more than 512 KiB are cut. Longer lines and records of CSV have no code.
    #[must_use]
    pub fn recognize(self, recognizer: Arc<dyn Recognizer>) -> Self {
        Self { recognizer: Some(recognizer), ..self }.with_cut_jobs()
    }

    /// Restores the jobs of sources that cannot be cut.
    fn with_cut_jobs(self) -> Self {
        let is_cut: Vec<bool> = self.sources.list.iter().map(|source| self.can_be_cut(source)).collect();
        let jobs = self.jobs.iter().filter_map(|job| {
            let is_cut = is_cut.get(job.source).copied().unwrap_or_default();
            if is_cut { Some(*job) } else { job.whole() }
        });
        Self { jobs: jobs.collect(), ..self }
    }

    /// Returns whether any line of a source may begin a record. Records of CSV may contain line ends. A pipe cannot be
    /// cut, and reading its first bytes would consume them.
    fn can_be_cut(&self, source: &Source) -> bool {
        let Source::File(path) = source else { return false };
        let mut beginning = Vec::new();
        let is_file = fs::metadata(path).is_ok_and(|file| file.is_file());
        let mut is_read =
            || File::open(path).is_ok_and(|file| file.take(BEGINNING).read_to_end(&mut beginning).is_ok());
        if !(is_file && is_read()) {
            return false;
        }
        let is_csv = |recognizer: &Arc<dyn Recognizer>| {
            CodeFinder::new(recognizer.as_ref(), &beginning).records() != Records::Blocks
        };
        beginning.starts_with(b"{")
            || self.group_by.is_empty() && !self.recognizer.as_ref().is_some_and(is_csv)
    }

    /// Counts the messages in a part of a source.
    pub(super) fn count_grouped<R: Read>(
        &self,
        job: Job,
        mut chunks: Chunks<'_, '_, R>,
        thread_counts: &Mutex<ThreadCounts>,
    ) -> io::Result<()> {
        if self.recognizer.is_some() {
            chunks.records = Records::Blocks;
            if self.group_by.is_empty() {
                chunks = chunks.with_longest(blocks::LONGEST);
            }
        }
        if job.from > 0 && !chunks.skip_record() {
            if chunks.has_ended() && chunks.read_to() < job.to {
                return Err(shorter());
            }
            self.searched_to(job, job.from, job.to);
            return chunks.into_error();
        }
        // CSV is not split into parts, so a later part needs no header.
        let beginning = if job.from > 0 { &[][..] } else { chunks.beginning() };
        let mut reader = RecordReader {
            fields: Fields::of(&self.group_by, beginning),
            codes: self.recognizer.as_ref().map(|recognizer| CodeFinder::new(recognizer.as_ref(), beginning)),
        };
        chunks.records = reader.records();
        let mut searched = job.from;
        let mut lines = self.counts_lines.then_some(1);
        while !self.is_stopped.load(Relaxed)
            && let Some(chunk) = chunks.next()?
        {
            let codes = reader.codes(&chunk);
            let mut thread_counts = lock(thread_counts);
            self.take(job, &chunk, &codes, &mut reader, lines, &mut thread_counts);
            drop(thread_counts);
            lines = lines.map(|lines| lines + memchr_iter(b'\n', chunk.bytes).count() as u64);
            let to = chunk.base + chunk.bytes.len() as u64;
            searched = self.searched_to(job, searched, to);
        }
        if chunks.has_ended() && job.size.is_some_and(|size| chunks.read_to() < size) {
            return Err(shorter());
        }
        Ok(())
    }

    /// Counts the messages and codes of a chunk; `line` is the number of its first line.
    fn take(
        &self,
        job: Job,
        chunk: &Chunk<'_>,
        codes: &[CodeHit],
        reader: &mut RecordReader<'_>,
        mut line: Option<u64>,
        thread_counts: &mut ThreadCounts,
    ) {
        let mut counted_to = 0;
        let mut position = |at: usize| {
            if let Some(line) = &mut line {
                let passed = chunk.bytes.get(counted_to..at).unwrap_or_default();
                *line += memchr_iter(b'\n', passed).count() as u64;
                counted_to = at;
            }
            Position { source: job.source, offset: chunk.base + at as u64, line }
        };
        let ThreadCounts { messages, codes: code_counts, breakdowns, .. } = thread_counts;
        let mut codes = codes.iter().peekable();
        let mut hits = chunk.hits.iter().peekable();
        let mut record = 0..0;
        let mut values = Vec::new();
        loop {
            let next_code = codes.peek().map_or(usize::MAX, |code| code.record.start);
            let counted = if let Some(hit) = hits.next_if(|hit| hit.start < next_code) {
                messages.count_message(&self.scanner, position(hit.start), hit);
                if !record.contains(&hit.start) {
                    record = reader.record_of_message(chunk, hit.start);
                    values = reader.values(chunk, &record);
                }
                Counted::Message(&hit.kind)
            } else if let Some(code) = codes.next() {
                code_counts.count(code.code, position(code.record.start), code.text.as_deref());
                record = code.record.clone();
                values = reader.values(chunk, &record);
                Counted::Code(code.code)
            } else {
                break;
            };
            let values = values.iter().chain(std::iter::repeat(&FieldValue::Absent));
            for (breakdown, value) in breakdowns.iter_mut().zip(values) {
                breakdown.count(value, counted);
            }
        }
    }
}

/// Reads the records of a stream.
struct RecordReader<'r> {
    fields: Fields<'r>,
    codes: Option<CodeFinder<'r>>,
}

impl RecordReader<'_> {
    /// Returns how the stream is divided into records.
    fn records(&self) -> Records {
        match (self.fields.records(), &self.codes) {
            (Records::Lines, Some(codes)) => codes.records(),
            (records, _) => records,
        }
    }

    /// Returns the codes of a chunk.
    fn codes(&mut self, chunk: &Chunk<'_>) -> Vec<CodeHit> {
        let records = self.records();
        self.codes.as_mut().map(|codes| codes.find(chunk, records)).unwrap_or_default()
    }

    /// Returns the record around a message: a line or a record of CSV. Empty in a line that is too long.
    fn record_of_message(&self, chunk: &Chunk<'_>, at: usize) -> Range<usize> {
        let records = match self.records() {
            Records::Blocks => Records::Lines,
            records => records,
        };
        chunk.whole.as_ref().map(|whole| records.around(chunk.bytes, whole, at)).unwrap_or_default()
    }

    /// Returns the values of a record, or none if no fields are requested.
    fn values(&mut self, chunk: &Chunk<'_>, record: &Range<usize>) -> Vec<FieldValue> {
        match chunk.bytes.get(record.clone()) {
            Some(bytes) if !self.fields.is_empty() => self.fields.values(bytes),
            _ => Vec::new(),
        }
    }
}
