//! Counts messages by fields: reads whole records, and parses those with messages.

use std::fs::{self, File};
use std::io::{self, Read};
use std::sync::Mutex;
use std::sync::atomic::Ordering::Relaxed;

use memchr::memchr_iter;

use super::{Counter, ThreadCounts, lock};
use crate::chunks::{Chunk, Chunks};
use crate::fields::Fields;
use crate::group_by::{FieldValue, GroupBy};
use crate::job::Job;
use crate::occurrences::Position;
use crate::records::Records;
use crate::source_error::shorter;
use crate::sources::Source;

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
        let has_lines: Vec<bool> = self.sources.list.iter().map(begins_with_object).collect();
        let jobs = self.jobs.into_iter().filter_map(|job| {
            let is_cut = has_lines.get(job.source).copied().unwrap_or_default();
            if is_cut { Some(job) } else { job.whole() }
        });
        Self { jobs: jobs.collect(), group_by, ..self }
    }

    /// Counts the messages in a part of a source.
    pub(super) fn count_grouped<R: Read>(
        &self,
        job: Job,
        mut chunks: Chunks<'_, '_, R>,
        thread_counts: &Mutex<ThreadCounts>,
    ) -> io::Result<()> {
        if job.from > 0 && !chunks.skip_line() {
            if chunks.has_ended() && chunks.read_to() < job.to {
                return Err(shorter());
            }
            self.searched_to(job, job.from, job.to);
            return chunks.into_error();
        }
        // Only JSON is split into parts, so a later part needs no header.
        let beginning = if job.from > 0 { &[][..] } else { chunks.beginning() };
        let mut fields = Fields::of(&self.group_by, beginning);
        chunks.records = fields.records();
        let mut searched = job.from;
        let mut lines = self.counts_lines.then_some(1);
        while !self.is_stopped.load(Relaxed)
            && let Some(chunk) = chunks.next()?
        {
            let records = fields.records();
            let mut thread_counts = lock(thread_counts);
            self.take(job, &chunk, records, &mut fields, lines, &mut thread_counts);
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

    /// Counts the messages in a chunk; `line` is the number of its first line.
    fn take(
        &self,
        job: Job,
        chunk: &Chunk<'_>,
        records: Records,
        fields: &mut Fields<'_>,
        line: Option<u64>,
        thread_counts: &mut ThreadCounts,
    ) {
        let mut counted_to = 0;
        let mut line = line;
        let mut record = 0..0;
        let mut values = Vec::new();
        for hit in &chunk.hits {
            if let Some(line) = &mut line {
                let passed = chunk.bytes.get(counted_to..hit.start).unwrap_or_default();
                *line += memchr_iter(b'\n', passed).count() as u64;
                counted_to = hit.start;
            }
            let position = Position { source: job.source, offset: chunk.base + hit.start as u64, line };
            thread_counts.messages.count_message(&self.scanner, position, hit);
            if let Some(whole) = &chunk.whole
                && !record.contains(&hit.start)
            {
                record = records.around(chunk.bytes, whole, hit.start);
                values = fields.values(chunk.bytes.get(record.clone()).unwrap_or_default());
            }
            let values = values.iter().chain(std::iter::repeat(&FieldValue::Absent));
            for (breakdown, value) in thread_counts.breakdowns.iter_mut().zip(values) {
                breakdown.count_message(value, &hit.kind);
            }
        }
    }
}

/// Returns whether a file begins with a JSON object, so that each line is a record and the file can be split. A pipe
/// cannot be split, and reading its first byte would consume it.
fn begins_with_object(source: &Source) -> bool {
    let Source::File(path) = source else { return false };
    let mut first = [0];
    let is_file = fs::metadata(path).is_ok_and(|file| file.is_file());
    is_file && File::open(path).is_ok_and(|mut file| file.read(&mut first).is_ok()) && first == *b"{"
}
