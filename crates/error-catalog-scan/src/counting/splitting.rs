//! Counting by fields: whole records are gone through, and those with messages are read.

use std::fs::{self, File};
use std::io::{self, Read};
use std::sync::Mutex;
use std::sync::atomic::Ordering::Relaxed;

use memchr::memchr_iter;

use super::{Counting, Share, lock};
use crate::by::{Beside, By};
use crate::chunks::{Chunk, Chunks};
use crate::count::Place;
use crate::fields::Fields;
use crate::job::Job;
use crate::records::Records;
use crate::sources::Source;
use crate::trouble::shorter;

impl Counting<'_> {
    /// Counts by these fields, too.
    ///
    /// The record of a message is the JSON object that is its line; in CSV, known by the fields' names in its first
    /// record, the record around it. A message that stands in no record, or in one that is longer than 4 MiB, counts as
    /// one without the field. A file that is not made of JSON objects is read by one thread.
    #[must_use]
    pub fn by(self, by: Vec<By>) -> Self {
        if by.is_empty() {
            return self;
        }
        let has_lines: Vec<bool> = self.sources.list.iter().map(begins_with_object).collect();
        let jobs = self.jobs.into_iter().filter_map(|job| {
            let is_cut = has_lines.get(job.source).copied().unwrap_or_default();
            if is_cut { Some(job) } else { job.whole() }
        });
        Self { jobs: jobs.collect(), by, ..self }
    }

    /// Counts what stands in a part of a source.
    pub(super) fn split<R: Read>(
        &self,
        job: Job,
        mut chunks: Chunks<'_, '_, R>,
        share: &Mutex<Share>,
    ) -> io::Result<()> {
        if job.from > 0 && !chunks.skip_line() {
            if chunks.has_ended() && chunks.read_to() < job.to {
                return Err(shorter());
            }
            self.searched_to(job, job.from, job.to);
            return chunks.trouble();
        }
        // Parts are made of JSON alone, and so is what begins amid a source.
        let beginning = if job.from > 0 { &[][..] } else { chunks.beginning() };
        let mut fields = Fields::of(&self.by, beginning);
        chunks.records = fields.records();
        let mut searched = job.from;
        let mut lines = self.counts_lines.then_some(1);
        while !self.is_stopped.load(Relaxed)
            && let Some(chunk) = chunks.next()?
        {
            let records = fields.records();
            let mut share = lock(share);
            self.take(job, &chunk, records, &mut fields, lines, &mut share);
            drop(share);
            lines = lines.map(|lines| lines + memchr_iter(b'\n', chunk.bytes).count() as u64);
            let to = chunk.base + chunk.bytes.len() as u64;
            searched = self.searched_to(job, searched, to);
        }
        if chunks.has_ended() && job.size.is_some_and(|size| chunks.read_to() < size) {
            return Err(shorter());
        }
        Ok(())
    }

    /// Counts what stands in a chunk; `line` is the number of its first line.
    fn take(
        &self,
        job: Job,
        chunk: &Chunk<'_>,
        records: Records,
        fields: &mut Fields<'_>,
        line: Option<u64>,
        share: &mut Share,
    ) {
        let mut counted = 0;
        let mut line = line;
        let mut record = 0..0;
        let mut values = Vec::new();
        for finding in &chunk.findings {
            if let Some(line) = &mut line {
                let passed = chunk.bytes.get(counted..finding.start).unwrap_or_default();
                *line += memchr_iter(b'\n', passed).count() as u64;
                counted = finding.start;
            }
            let place = Place { source: job.source, offset: chunk.base + finding.start as u64, line };
            share.tally.found(&self.scanner, place, finding);
            if let Some(whole) = &chunk.whole
                && !record.contains(&finding.start)
            {
                record = records.around(chunk.bytes, whole, finding.start);
                values = fields.values(chunk.bytes.get(record.clone()).unwrap_or_default());
            }
            let values = values.iter().chain(std::iter::repeat(&Beside::Nothing));
            for (split, value) in share.splits.iter_mut().zip(values) {
                split.found(value, &finding.what);
            }
        }
    }
}

/// Whether a file begins with an object: then each of its lines is a record, wherever it is cut. A pipe is never cut, and what
/// is read of it is gone.
fn begins_with_object(source: &Source) -> bool {
    let Source::File(path) = source else { return false };
    let mut first = [0];
    let is_file = fs::metadata(path).is_ok_and(|file| file.is_file());
    is_file && File::open(path).is_ok_and(|mut file| file.read(&mut first).is_ok()) && first == *b"{"
}
