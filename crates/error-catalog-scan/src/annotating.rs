//! Annotating: lines of JSON are passed on, and those with messages say which these are.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, Read, Write};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};

use memchr::memmem::Finder;

use crate::annotated::Annotated;
use crate::budget::Budget;
use crate::chunks::{Chunk, Chunks};
use crate::count::Place;
use crate::fields::without_mark;
use crate::job::{Job, check_end};
use crate::message::Message;
use crate::metered::unpacked;
use crate::object::has_member;
use crate::output::Output;
use crate::records::Records;
use crate::scanner::{Scanner, What};
use crate::sources::{Source, Sources};
use crate::trouble::{Trouble, shorter};
use crate::zstandard::WINDOWS;

/// Annotates the lines of sources, one after the other. Other threads can see how far it is, and stop it.
///
/// A line that is a JSON object and holds messages gets one more member, at its end: an array with an element for each
/// message, in the line's order. All else is passed on byte for byte; where a source does not end with a line end and
/// another follows, one is put between them.
///
/// ```
/// use std::io::Write as _;
///
/// use error_catalog_scan::{Annotating, Scanner, Sources, What};
///
/// #[error_catalog::catalog("../error-catalog/catalog/printer.yaml")]
/// enum PrinterError {}
///
/// # fn main() -> std::io::Result<()> {
/// let mut log = tempfile::NamedTempFile::new()?;
/// log.write_all(b"{\"job\":1}\n{\"job\":2,\"said\":\"E2: Lid is open\"}\n")?;
/// let annotating = Annotating::new(Scanner::of::<PrinterError>(), Sources::at([log.path()]), "errors");
/// let mut out = Vec::new();
/// annotating.run(&mut out, |message, json| match message.what() {
///     What::Entry(entry) => json.extend(entry.to_string().bytes()),
///     What::Unknown(_) => json.extend(b"null"),
/// })?;
/// let lid = PrinterError::LidIsOpenE2 as u32;
/// let line = format!("{{\"job\":2,\"said\":\"E2: Lid is open\",\"errors\":[{lid}]}}\n");
/// assert_eq!(String::from_utf8_lossy(&out), format!("{{\"job\":1}}\n{line}"));
/// assert_eq!(annotating.so_far().lines, 1);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Annotating<'c> {
    scanner: Scanner<'c>,
    sources: Sources,
    /// The name of the member that lines get.
    member: Finder<'static>,
    jobs: Vec<Job>,
    /// How many bytes were read of the sources as they are.
    read: AtomicU64,
    annotated: Mutex<Annotated>,
    is_stopped: AtomicBool,
}

/// Why a source was left.
enum Failure {
    Reading(io::Error),
    Writing(io::Error),
}

impl<'c> Annotating<'c> {
    /// What is to be annotated, with a member of which name; nothing is read yet.
    pub fn new(scanner: Scanner<'c>, sources: Sources, member: &str) -> Self {
        let jobs = sources.list.iter().enumerate();
        let jobs = jobs.flat_map(|(number, source)| Job::of(number, source, u64::MAX)).collect();
        Self {
            scanner,
            sources,
            member: Finder::new(member).into_owned(),
            jobs,
            read: AtomicU64::new(0),
            annotated: Mutex::default(),
            is_stopped: AtomicBool::new(false),
        }
    }

    /// Passes all lines on, and returns when that is done or [stopped](Self::stop). `annotation` writes a JSON value
    /// for a message.
    ///
    /// # Errors
    ///
    /// The output fails. What cannot be read is [told](Self::so_far) instead.
    pub fn run(
        &self,
        out: &mut dyn Write,
        annotation: impl FnMut(&Message<'_>, &mut Vec<u8>),
    ) -> io::Result<()> {
        self.annotated().troubles.clone_from(&self.sources.troubles);
        let mut output = Output::new(out, annotation);
        for job in &self.jobs {
            let Some(source) = self.sources.list.get(job.source) else { continue };
            let before = self.annotated().bytes;
            match self.source(*job, source, &mut output) {
                Ok(()) => {}
                Err(Failure::Writing(error)) => return Err(error),
                Err(Failure::Reading(error)) => {
                    let mut annotated = self.annotated();
                    let read = annotated.bytes - before;
                    let trouble = Trouble { name: source.name(), what: error.to_string(), read };
                    annotated.troubles.push(trouble);
                }
            }
        }
        output.flush()
    }

    /// Makes it stop where it is.
    pub fn stop(&self) {
        self.is_stopped.store(true, Relaxed);
    }

    /// How many bytes were read so far of the sources as they are, and of how many; those that have no length count
    /// among the first alone.
    pub fn progress(&self) -> (u64, u64) {
        (self.read.load(Relaxed), self.jobs.iter().filter_map(|job| job.size).sum())
    }

    /// What was annotated so far.
    pub fn so_far(&self) -> Annotated {
        self.annotated().clone()
    }

    /// What is annotated, in the order that [places](Place) go by.
    pub fn sources(&self) -> &[Source] {
        &self.sources.list
    }

    fn annotated(&self) -> MutexGuard<'_, Annotated> {
        self.annotated.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn source<A: FnMut(&Message<'_>, &mut Vec<u8>)>(
        &self,
        job: Job,
        source: &Source,
        output: &mut Output<'_, A>,
    ) -> Result<(), Failure> {
        match source {
            Source::Input => self.stream(job, io::stdin().lock(), output),
            Source::File(path) => self.stream(job, File::open(path).map_err(Failure::Reading)?, output),
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
        let (unpacked, is_packed) = unpacked(&mut input, &self.read, &windows).map_err(Failure::Reading)?;
        let unpacked = self.scanner.opaque_finder().watch(unpacked, &opaque);
        let mut chunks = Chunks::new(&self.scanner, unpacked, 0, u64::MAX);
        output.separate().map_err(Failure::Writing)?;
        let mut is_in_long = false;
        while !self.is_stopped.load(Relaxed) {
            let Some(chunk) = chunks.next().map_err(Failure::Reading)? else { break };
            let mut annotated = self.annotated();
            annotated.bytes += chunk.bytes.len() as u64;
            annotated.messages += chunk.findings.len() as u64;
            let is_unknown = |what: &What<'_>| matches!(what, What::Unknown(_));
            let unknown = chunk.findings.iter().filter(|finding| is_unknown(&finding.what));
            annotated.unknown += unknown.count() as u64;
            if chunk.whole.is_some() {
                is_in_long = false;
                self.lines(job, &chunk, &mut annotated, output);
                drop(annotated);
                output.write(chunk.bytes).map_err(Failure::Writing)?;
                continue;
            }
            if let Some(first) = chunk.findings.first().filter(|_| !is_in_long) {
                annotated.too_long.add(place(job, &chunk, first.start));
                is_in_long = true;
            }
            is_in_long &= !chunk.bytes.ends_with(b"\n");
            drop(annotated);
            output.write(chunk.bytes).map_err(Failure::Writing)?;
        }
        let is_short =
            job.size.is_some_and(|size| !is_packed && chunks.has_ended() && chunks.read_to() < size);
        if is_short {
            return Err(Failure::Reading(shorter()));
        }
        drop(chunks);
        check_end(input).map_err(Failure::Reading)?;
        opaque.get().map_or(Ok(()), |opaque| Err(Failure::Reading(opaque.unread("holds"))))
    }

    /// Annotates the lines of a chunk.
    fn lines<A: FnMut(&Message<'_>, &mut Vec<u8>)>(
        &self,
        job: Job,
        chunk: &Chunk<'_>,
        annotated: &mut Annotated,
        output: &mut Output<'_, A>,
    ) {
        let Some(whole) = &chunk.whole else { return };
        let mut findings = chunk.findings.as_slice();
        while let Some(first) = findings.first() {
            let line = Records::Lines.around(chunk.bytes, whole, first.start);
            let of_line = findings.iter().take_while(|finding| finding.start < line.end).count();
            let Some((of_line, others)) = findings.split_at_checked(of_line.max(1)) else { return };
            findings = others;
            let text = chunk.bytes.get(line.clone()).unwrap_or_default();
            let place = place(job, chunk, first.start);
            match has_member(without_mark(text), &self.member) {
                None => annotated.no_objects.add(place),
                Some(true) => annotated.annotated_before.add(place),
                Some(false) => {
                    annotated.lines += 1;
                    let end = line.start + text.trim_ascii_end().len().saturating_sub(1);
                    let message = |finding| Message { scanner: &self.scanner, line: chunk.bytes, finding };
                    output.add(self.member.needle(), of_line.iter().map(message), end);
                }
            }
        }
    }
}

/// The place of a message in a chunk.
fn place(job: Job, chunk: &Chunk<'_>, at: usize) -> Place {
    Place { source: job.source, offset: chunk.base + at as u64, line: None }
}
