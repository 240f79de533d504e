//! Annotates lines of JSON with the messages that they hold, and passes on all other lines.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, Read, Write};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};

use memchr::memmem::Finder;

use crate::annotation_summary::AnnotationSummary;
use crate::budget::Budget;
use crate::chunks::{Chunk, Chunks};
use crate::fields::without_mark;
use crate::job::{Job, check_end};
use crate::message::Message;
use crate::metered::unpacked;
use crate::object::has_member;
use crate::occurrences::Position;
use crate::output::Output;
use crate::records::Records;
use crate::scanner::{HitKind, Scanner};
use crate::source_error::{SourceError, shorter};
use crate::sources::{Source, Sources};
use crate::zstandard::WINDOWS;

/// Annotates the lines of sources, in order. Other threads can read the progress, and stop it.
///
/// A line that is a JSON object with messages gets a member at its end: an array with an element for each message, in
/// the order of the line. All other bytes are passed on unchanged. If a source does not end with a line end and
/// another source follows, a line end is written between them.
///
/// ```
/// use std::io::Write as _;
///
/// use error_catalog_scan::{Annotator, Scanner, Sources};
///
/// #[error_catalog::catalog("../error-catalog/catalog/printer.yaml")]
/// enum PrinterError {}
///
/// # fn main() -> std::io::Result<()> {
/// let mut log = tempfile::NamedTempFile::new()?;
/// log.write_all(b"{\"job\":1}\n{\"job\":2,\"said\":\"E2: Lid is open\"}\n")?;
/// let annotator = Annotator::new(Scanner::of::<PrinterError>(), Sources::at([log.path()]), "errors");
/// let mut out = Vec::new();
/// annotator.run(&mut out, |message, json| match message.kind().entry() {
///     Some(PrinterError::LidIsOpenE2) => json.extend(b"true"),
///     _ => json.extend(b"null"),
/// })?;
/// let line = "{\"job\":2,\"said\":\"E2: Lid is open\",\"errors\":[true]}\n";
/// assert_eq!(String::from_utf8_lossy(&out), format!("{{\"job\":1}}\n{line}"));
/// assert_eq!(annotator.so_far().lines, 1);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Annotator<'c> {
    scanner: Scanner<'c>,
    sources: Sources,
    /// The name of the added member.
    member: Finder<'static>,
    jobs: Vec<Job>,
    /// The number of bytes read from the sources, before decompression.
    bytes_read: AtomicU64,
    summary: Mutex<AnnotationSummary>,
    is_stopped: AtomicBool,
}

/// The side that failed while a source was processed.
enum Failure {
    Read(io::Error),
    Write(io::Error),
}

impl<'c> Annotator<'c> {
    /// Prepares to annotate sources with a member. Nothing is read yet.
    #[must_use]
    pub fn new(scanner: Scanner<'c>, sources: Sources, member: &str) -> Self {
        let jobs = sources.list.iter().enumerate();
        let jobs = jobs.flat_map(|(number, source)| Job::of(number, source, u64::MAX)).collect();
        Self {
            scanner,
            sources,
            member: Finder::new(member).into_owned(),
            jobs,
            bytes_read: AtomicU64::new(0),
            summary: Mutex::default(),
            is_stopped: AtomicBool::new(false),
        }
    }

    /// Passes all lines on. Returns when all sources are read or the annotator is [stopped](Self::stop). `annotation`
    /// writes a JSON value for a message.
    ///
    /// # Errors
    ///
    /// The output fails. Sources that cannot be read are reported by [`Self::so_far`] instead.
    pub fn run(
        &self,
        out: &mut dyn Write,
        annotation: impl FnMut(&Message<'_>, &mut Vec<u8>),
    ) -> io::Result<()> {
        self.summary().source_errors.clone_from(&self.sources.source_errors);
        let mut output = Output::new(out, annotation);
        for job in &self.jobs {
            let Some(source) = self.sources.list.get(job.source) else { continue };
            let before = self.summary().bytes;
            match self.source(*job, source, &mut output) {
                Ok(()) => {}
                Err(Failure::Write(error)) => return Err(error),
                Err(Failure::Read(error)) => {
                    let mut summary = self.summary();
                    let bytes_read = summary.bytes - before;
                    let (name, message) = (source.name(), error.to_string());
                    summary.source_errors.push(SourceError { name, message, bytes_read });
                }
            }
        }
        output.flush()
    }

    /// Stops at the next chunk.
    pub fn stop(&self) {
        self.is_stopped.store(true, Relaxed);
    }

    /// Returns the number of bytes read so far, before decompression, and their total. The total leaves out sources
    /// without a length.
    pub fn progress(&self) -> (u64, u64) {
        (self.bytes_read.load(Relaxed), self.jobs.iter().filter_map(|job| job.size).sum())
    }

    /// Returns the counts so far.
    pub fn so_far(&self) -> AnnotationSummary {
        self.summary().clone()
    }

    /// Returns the sources, as [`Position::source`] numbers them.
    pub fn sources(&self) -> &[Source] {
        &self.sources.list
    }

    fn summary(&self) -> MutexGuard<'_, AnnotationSummary> {
        self.summary.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn source<A: FnMut(&Message<'_>, &mut Vec<u8>)>(
        &self,
        job: Job,
        source: &Source,
        output: &mut Output<'_, A>,
    ) -> Result<(), Failure> {
        match source {
            Source::Input => self.stream(job, io::stdin().lock(), output),
            Source::File(path) => self.stream(job, File::open(path).map_err(Failure::Read)?, output),
        }
    }

    fn stream<A: FnMut(&Message<'_>, &mut Vec<u8>)>(
        &self,
        job: Job,
        input: impl Read,
        output: &mut Output<'_, A>,
    ) -> Result<(), Failure> {
        let (opaque, windows) = (Cell::new(None), Budget::new(WINDOWS));
        let mut input = job.bounded(input);
        let (unpacked, is_packed) =
            unpacked(&mut input, &self.bytes_read, &windows).map_err(Failure::Read)?;
        let unpacked = self.scanner.opaque_finder().watch(unpacked, &opaque);
        let mut chunks = Chunks::new(&self.scanner, unpacked, 0, u64::MAX);
        output.separate().map_err(Failure::Write)?;
        let mut is_in_long = false;
        while !self.is_stopped.load(Relaxed) {
            let Some(chunk) = chunks.next().map_err(Failure::Read)? else { break };
            let mut summary = self.summary();
            summary.bytes += chunk.bytes.len() as u64;
            summary.messages += chunk.hits.len() as u64;
            let is_unknown = |kind: &HitKind<'_>| matches!(kind, HitKind::Unknown(_));
            let unknown = chunk.hits.iter().filter(|hit| is_unknown(&hit.kind));
            summary.unknown += unknown.count() as u64;
            if chunk.whole.is_some() {
                is_in_long = false;
                self.lines(job, &chunk, &mut summary, output);
                drop(summary);
                output.write(chunk.bytes).map_err(Failure::Write)?;
                continue;
            }
            if let Some(first) = chunk.hits.first()
                && !is_in_long
            {
                summary.too_long.add(position(job, &chunk, first.start));
                is_in_long = true;
            }
            is_in_long &= !chunk.bytes.ends_with(b"\n");
            drop(summary);
            output.write(chunk.bytes).map_err(Failure::Write)?;
        }
        let is_short =
            job.size.is_some_and(|size| !is_packed && chunks.has_ended() && chunks.read_to() < size);
        if is_short {
            return Err(Failure::Read(shorter()));
        }
        drop(chunks);
        check_end(input).map_err(Failure::Read)?;
        opaque.get().map_or(Ok(()), |opaque| Err(Failure::Read(opaque.unreadable("holds"))))
    }

    /// Annotates the lines of a chunk.
    fn lines<A: FnMut(&Message<'_>, &mut Vec<u8>)>(
        &self,
        job: Job,
        chunk: &Chunk<'_>,
        summary: &mut AnnotationSummary,
        output: &mut Output<'_, A>,
    ) {
        let Some(whole) = &chunk.whole else { return };
        let mut hits = chunk.hits.as_slice();
        while let Some(first) = hits.first() {
            let line = Records::Lines.around(chunk.bytes, whole, first.start);
            let of_line = hits.iter().take_while(|hit| hit.start < line.end).count();
            let Some((of_line, others)) = hits.split_at_checked(of_line.max(1)) else { return };
            hits = others;
            let text = chunk.bytes.get(line.clone()).unwrap_or_default();
            let position = position(job, chunk, first.start);
            match has_member(without_mark(text), &self.member) {
                None => summary.not_objects.add(position),
                Some(true) => summary.already_annotated.add(position),
                Some(false) => {
                    summary.lines += 1;
                    let end = line.start + text.trim_ascii_end().len().saturating_sub(1);
                    let message = |hit| Message { scanner: &self.scanner, line: chunk.bytes, hit };
                    output.add(self.member.needle(), of_line.iter().map(message), end);
                }
            }
        }
    }
}

/// Returns the position of a byte in a chunk.
fn position(job: Job, chunk: &Chunk<'_>, at: usize) -> Position {
    Position { source: job.source, offset: chunk.base + at as u64, line: None }
}
