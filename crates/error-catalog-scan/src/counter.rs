//! Counts messages in sources, on several threads.

mod grouped;

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read, Seek as _, SeekFrom};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::breakdown::Breakdown;
use crate::budget::Budget;
use crate::chunks::Chunks;
use crate::code_counts::CodeCounts;
use crate::group_by::GroupBy;
use crate::job::{Job, check_end};
use crate::message_counts::MessageCounts;
use crate::metered::{Metered, start_of, unpacked};
use crate::occurrences::Position;
use crate::packed::Packing;
use crate::recognizer::Recognizer;
use crate::scanner::Scanner;
use crate::source_error::{SourceError, shorter};
use crate::sources::{Source, Sources};
use crate::stream_scanner::StreamScanner;
use crate::zstandard::WINDOWS;

/// The number of bytes of a file that a thread takes at once.
const PART: u64 = 16 * 1024 * 1024;

/// Counts messages in sources. Other threads can read the progress, and stop it.
///
/// ```
/// use error_catalog_scan::{Counter, Scanner, Sources};
///
/// #[error_catalog::catalog("../error-catalog/catalog/printer.yaml")]
/// enum PrinterError {}
///
/// let counter = Counter::new(Scanner::of::<PrinterError>(), Sources::at(["../error-catalog/catalog"]), false);
/// counter.run(2);
/// let counts = counter.so_far();
/// assert!(counts.source_errors.is_empty());
/// assert_eq!(counts.messages.of(PrinterError::LidIsOpenE2).count, 1);
/// ```
#[derive(Debug)]
pub struct Counter<'c> {
    scanner: Scanner<'c>,
    sources: Sources,
    /// True if lines are counted, which doubles the time.
    counts_lines: bool,
    /// The fields of the breakdowns.
    group_by: Vec<GroupBy>,
    recognizer: Option<Arc<dyn Recognizer>>,
    jobs: Vec<Job>,
    next: AtomicUsize,
    /// The counts of each thread.
    threads: Mutex<Vec<Arc<Mutex<ThreadCounts>>>>,
    /// The number of bytes read from the sources, before decompression.
    bytes_read: AtomicU64,
    /// The number of searched bytes of each source.
    searched: Vec<AtomicU64>,
    /// The memory that all decoders of files share.
    decoder_memory: Budget,
    is_stopped: AtomicBool,
}

#[derive(Debug, Default)]
struct ThreadCounts {
    messages: MessageCounts,
    codes: CodeCounts,
    /// A breakdown for each field.
    breakdowns: Vec<Breakdown>,
    /// Source errors by the source's index and message: parts of a source may report the same error.
    source_errors: BTreeSet<(usize, String)>,
}

/// The result of a [`Counter`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Counts {
    /// The messages.
    pub messages: MessageCounts,
    /// The [codes](Counter::recognize) of records without messages.
    pub codes: CodeCounts,
    /// The same messages and codes by each [field](Counter::group_by).
    pub breakdowns: Vec<(GroupBy, Breakdown)>,
    /// The sources, as [`Position::source`] numbers them.
    pub sources: Vec<Source>,
    /// The number of bytes that were searched.
    pub bytes: u64,
    /// Sources that could not be read completely.
    pub source_errors: Vec<SourceError>,
}

impl<'c> Counter<'c> {
    /// Prepares to count messages in sources. Nothing is read yet.
    #[must_use]
    pub fn new(scanner: Scanner<'c>, sources: Sources, counts_lines: bool) -> Self {
        Self::in_parts(scanner, sources, counts_lines, PART)
    }

    /// Creates a counter with another size of parts, for tests.
    #[doc(hidden)]
    #[must_use]
    pub fn in_parts(scanner: Scanner<'c>, sources: Sources, counts_lines: bool, part: u64) -> Self {
        // The number of a line requires that one thread reads all lines before it.
        let part = if counts_lines { u64::MAX } else { part };
        let jobs = sources.list.iter().enumerate();
        let jobs = jobs.flat_map(|(number, source)| Job::of(number, source, part)).collect();
        let searched = sources.list.iter().map(|_| AtomicU64::new(0)).collect();
        Self {
            scanner,
            sources,
            counts_lines,
            group_by: Vec::new(),
            recognizer: None,
            jobs,
            next: AtomicUsize::new(0),
            threads: Mutex::default(),
            bytes_read: AtomicU64::new(0),
            searched,
            decoder_memory: Budget::new(WINDOWS),
            is_stopped: AtomicBool::new(false),
        }
    }

    /// Reads all sources on at most `threads` threads. Returns when all are read or the counter is
    /// [stopped](Self::stop).
    pub fn run(&self, threads: usize) {
        let threads = threads.min(self.jobs.len());
        thread::scope(|scope| {
            for _ in 1..threads {
                if thread::Builder::new().spawn_scoped(scope, || self.work()).is_err() {
                    break;
                }
            }
            self.work();
        });
    }

    /// Stops all threads at their next chunk.
    pub fn stop(&self) {
        self.is_stopped.store(true, Relaxed);
        self.decoder_memory.close();
    }

    /// Returns the number of bytes read so far, before decompression, and their total. The total leaves out sources
    /// without a length.
    pub fn progress(&self) -> (u64, u64) {
        let first_parts = self.jobs.iter().filter(|job| job.from == 0);
        (self.bytes_read.load(Relaxed), first_parts.filter_map(|job| job.size).sum())
    }

    /// Returns the counts so far.
    pub fn so_far(&self) -> Counts {
        let mut messages = MessageCounts::default();
        let mut codes = CodeCounts::default();
        let mut breakdowns: Vec<_> =
            self.group_by.iter().map(|group_by| (group_by.clone(), Breakdown::default())).collect();
        let mut errors_of_threads = BTreeSet::new();
        for thread_counts in lock(&self.threads).iter() {
            let thread_counts = lock(thread_counts);
            messages.add(&thread_counts.messages);
            codes.add(&thread_counts.codes);
            for ((_, breakdown), of_thread) in breakdowns.iter_mut().zip(&thread_counts.breakdowns) {
                breakdown.add(of_thread);
            }
            errors_of_threads.extend(thread_counts.source_errors.clone());
        }
        let searched = |source: usize| self.searched.get(source).map_or(0, |bytes| bytes.load(Relaxed));
        let mut source_errors = self.sources.source_errors.clone();
        source_errors.extend(errors_of_threads.into_iter().filter_map(|(source, message)| {
            let name = self.sources.list.get(source)?.name();
            Some(SourceError { name, message, bytes_read: searched(source) })
        }));
        let bytes = (0..self.searched.len()).map(searched).sum();
        Counts { messages, codes, breakdowns, sources: self.sources.list.clone(), bytes, source_errors }
    }

    /// Takes jobs until none is left.
    fn work(&self) {
        let breakdowns = vec![Breakdown::default(); self.group_by.len()];
        let thread_counts = Arc::new(Mutex::new(ThreadCounts { breakdowns, ..ThreadCounts::default() }));
        lock(&self.threads).push(Arc::clone(&thread_counts));
        while !self.is_stopped.load(Relaxed)
            && let Some(job) = self.jobs.get(self.next.fetch_add(1, Relaxed))
        {
            if let Err(error) = self.search(*job, &thread_counts)
                && !self.is_stopped.load(Relaxed)
            {
                lock(&thread_counts).source_errors.insert((job.source, error.to_string()));
            }
        }
    }

    fn search(&self, job: Job, thread_counts: &Mutex<ThreadCounts>) -> io::Result<()> {
        match self.sources.list.get(job.source) {
            Some(Source::File(path)) if job.from > 0 => {
                self.search_part(job, File::open(path)?, thread_counts)
            }
            Some(Source::File(path)) => self.search_stream(job, File::open(path)?, thread_counts),
            Some(Source::Input) => self.search_stream(job, io::stdin().lock(), thread_counts),
            None => Ok(()),
        }
    }

    /// Searches a source from its beginning.
    fn search_stream(
        &self,
        job: Job,
        input: impl Read,
        thread_counts: &Mutex<ThreadCounts>,
    ) -> io::Result<()> {
        let opaque = Cell::new(None);
        let mut input = job.bounded(input);
        // A pipe may pause for long. It has a budget of its own, so files do not wait for its memory.
        let own_memory = Budget::new(WINDOWS);
        let memory = if job.size.is_some() { &self.decoder_memory } else { &own_memory };
        let (unpacked, is_packed) = unpacked(&mut input, &self.bytes_read, memory)?;
        let unpacked = self.scanner.opaque_finder().watch(unpacked, &opaque);
        // The length of compressed data is unknown, and it cannot be cut.
        let of_unpacked = if is_packed { Job { to: u64::MAX, size: None, ..job } } else { job };
        self.go_through(of_unpacked, unpacked, thread_counts)?;
        check_end(input)?;
        opaque.get().map_or(Ok(()), |opaque| Err(opaque.unreadable("holds")))
    }

    /// Searches a part of a file after its first part.
    fn search_part(&self, job: Job, mut file: File, thread_counts: &Mutex<ThreadCounts>) -> io::Result<()> {
        let (start, length) = start_of(&mut file)?;
        if start.get(..length).and_then(Packing::of).is_some() {
            // The job of the first part covers the whole file.
            return Ok(());
        }
        // Start with the byte before the part: a line end there means that a line begins with the part.
        let from = job.from - 1;
        file.seek(SeekFrom::Start(from))?;
        let opaque = Cell::new(None);
        let mut rest = file.take(job.size.unwrap_or(u64::MAX) - from);
        let input = Metered { input: &mut rest, bytes_read: &self.bytes_read };
        let input = self.scanner.opaque_finder().watch(input, &opaque);
        if self.needs_no_records() {
            let mut stream = StreamScanner::new(&self.scanner, input, from, job.to);
            if stream.skip_line()? {
                self.count(job, stream, thread_counts)?;
            } else if stream.has_ended() && stream.read_to() < job.to {
                return Err(shorter());
            } else {
                self.searched_to(job, job.from, job.to);
            }
        } else {
            self.count_grouped(job, Chunks::new(&self.scanner, input, from, job.to), thread_counts)?;
        }
        check_end(rest)?;
        opaque.get().map_or(Ok(()), |opaque| Err(opaque.unreadable("holds")))
    }

    /// Returns whether records do not matter, so that only messages are searched for.
    fn needs_no_records(&self) -> bool {
        self.group_by.is_empty() && self.recognizer.is_none()
    }

    fn go_through(&self, job: Job, input: impl Read, thread_counts: &Mutex<ThreadCounts>) -> io::Result<()> {
        if self.needs_no_records() {
            self.count(job, StreamScanner::new(&self.scanner, input, 0, job.to), thread_counts)
        } else {
            self.count_grouped(job, Chunks::new(&self.scanner, input, 0, job.to), thread_counts)
        }
    }

    fn count<R: Read>(
        &self,
        job: Job,
        stream: StreamScanner<'_, 'c, R>,
        thread_counts: &Mutex<ThreadCounts>,
    ) -> io::Result<()> {
        let mut stream = if self.counts_lines { stream.with_lines() } else { stream };
        let mut searched = job.from;
        while !self.is_stopped.load(Relaxed) {
            let more = stream.advance();
            if more.is_err() {
                stream.end();
            }
            let mut thread_counts = lock(thread_counts);
            stream.hits(|offset, line, hit| {
                let position = Position { source: job.source, offset, line };
                thread_counts.messages.count_message(&self.scanner, position, hit);
            });
            drop(thread_counts);
            searched = self.searched_to(job, searched, stream.read_to());
            if !more? {
                break;
            }
        }
        if stream.has_ended() && job.size.is_some_and(|size| stream.read_to() < size) {
            return Err(shorter());
        }
        Ok(())
    }

    /// Adds to the number of searched bytes, without lines of the next part.
    fn searched_to(&self, job: Job, before: u64, to: u64) -> u64 {
        let to = to.min(job.to).max(before);
        if let Some(searched) = self.searched.get(job.source) {
            searched.fetch_add(to - before, Relaxed);
        }
        to
    }
}

/// Locks a mutex. The counts of a thread that panicked remain valid.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
