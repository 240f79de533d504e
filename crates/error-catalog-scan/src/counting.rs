//! Counting what stands in sources, on several threads.

mod splitting;

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read, Seek as _, SeekFrom};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::budget::Budget;
use crate::by::By;
use crate::chunks::Chunks;
use crate::count::Place;
use crate::job::{Job, check_end};
use crate::metered::{Metered, start_of, unpacked};
use crate::packed::Packing;
use crate::scanner::Scanner;
use crate::sources::{Source, Sources};
use crate::split::Split;
use crate::tally::Tally;
use crate::trouble::{Trouble, shorter};
use crate::windows::Windows;
use crate::zstandard::WINDOWS;

/// How much of a file one thread takes at once.
const PART: u64 = 16 * 1024 * 1024;

/// Counts what stands in sources. Other threads can see how far it is, and stop it.
///
/// ```
/// use error_catalog_scan::{Counting, Scanner, Sources};
///
/// #[error_catalog::catalog("../error-catalog/catalog/printer.yaml")]
/// enum PrinterError {}
///
/// let counting = Counting::new(Scanner::of::<PrinterError>(), Sources::at(["../error-catalog/catalog"]), false);
/// counting.run(2);
/// let counted = counting.so_far();
/// assert!(counted.troubles.is_empty());
/// assert_eq!(counted.tally.entry(PrinterError::LidIsOpenE2 as usize).count, 1);
/// ```
#[derive(Debug)]
pub struct Counting<'c> {
    scanner: Scanner<'c>,
    sources: Sources,
    /// Whether lines are counted, which takes as long again.
    counts_lines: bool,
    /// What counts are broken down by.
    by: Vec<By>,
    jobs: Vec<Job>,
    next: AtomicUsize,
    /// What each thread has counted.
    shares: Mutex<Vec<Arc<Mutex<Share>>>>,
    /// How many bytes were read of the sources as they are.
    read: AtomicU64,
    /// How many bytes of each source were searched.
    searched: Vec<AtomicU64>,
    /// The memory that decoders of files may take together.
    decoder_memory: Budget,
    is_stopped: AtomicBool,
}

#[derive(Debug, Default)]
struct Share {
    tally: Tally,
    /// One for each that counts are broken down by.
    splits: Vec<Split>,
    /// By source, and then by what is wrong: parts of a source have the same to say.
    troubles: BTreeSet<(usize, String)>,
}

/// What was counted.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Counted {
    /// The messages.
    pub tally: Tally,
    /// The same messages by each field that was [asked for](Counting::by).
    pub splits: Vec<(By, Split)>,
    /// What was read, in the order that [places](Place) go by.
    pub sources: Vec<Source>,
    /// How many bytes were searched.
    pub bytes: u64,
    /// What could not be read, or not to its end.
    pub troubles: Vec<Trouble>,
}

impl<'c> Counting<'c> {
    /// What is to be counted where; nothing is read yet.
    pub fn new(scanner: Scanner<'c>, sources: Sources, counts_lines: bool) -> Self {
        Self::in_parts(scanner, sources, counts_lines, PART)
    }

    /// The same with parts of another length, for tests.
    #[doc(hidden)]
    pub fn in_parts(scanner: Scanner<'c>, sources: Sources, counts_lines: bool, part: u64) -> Self {
        // A line's number is known only to whoever has seen all lines before.
        let part = if counts_lines { u64::MAX } else { part };
        let jobs = sources.list.iter().enumerate();
        let jobs = jobs.flat_map(|(number, source)| Job::of(number, source, part)).collect();
        let searched = sources.list.iter().map(|_| AtomicU64::new(0)).collect();
        Self {
            scanner,
            sources,
            counts_lines,
            by: Vec::new(),
            jobs,
            next: AtomicUsize::new(0),
            shares: Mutex::default(),
            read: AtomicU64::new(0),
            searched,
            decoder_memory: Budget::new(WINDOWS),
            is_stopped: AtomicBool::new(false),
        }
    }

    /// Reads all sources on that many threads, or as many as the system gives, and returns when that is done or
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

    /// Makes all threads stop where they are.
    pub fn stop(&self) {
        self.is_stopped.store(true, Relaxed);
        self.decoder_memory.close();
    }

    /// How many bytes were read so far of the sources as they are, and of how many; those that have no length count
    /// among the first alone.
    pub fn progress(&self) -> (u64, u64) {
        let first_parts = self.jobs.iter().filter(|job| job.from == 0);
        (self.read.load(Relaxed), first_parts.filter_map(|job| job.size).sum())
    }

    /// What was counted so far.
    pub fn so_far(&self) -> Counted {
        let mut tally = Tally::default();
        let mut splits: Vec<_> = self.by.iter().map(|by| (by.clone(), Split::default())).collect();
        let mut found = BTreeSet::new();
        for share in lock(&self.shares).iter() {
            let share = lock(share);
            tally.add(&share.tally);
            for ((_, split), of_share) in splits.iter_mut().zip(&share.splits) {
                split.add(of_share);
            }
            found.extend(share.troubles.clone());
        }
        let searched = |source: usize| self.searched.get(source).map_or(0, |bytes| bytes.load(Relaxed));
        let mut troubles = self.sources.troubles.clone();
        troubles.extend(found.into_iter().filter_map(|(source, what)| {
            let name = self.sources.list.get(source)?.name();
            Some(Trouble { name, what, read: searched(source) })
        }));
        let bytes = (0..self.searched.len()).map(searched).sum();
        Counted { tally, splits, sources: self.sources.list.clone(), bytes, troubles }
    }

    /// Takes one job after the other.
    fn work(&self) {
        let splits = vec![Split::default(); self.by.len()];
        let share = Arc::new(Mutex::new(Share { splits, ..Share::default() }));
        lock(&self.shares).push(Arc::clone(&share));
        while !self.is_stopped.load(Relaxed)
            && let Some(job) = self.jobs.get(self.next.fetch_add(1, Relaxed))
        {
            if let Err(error) = self.search(*job, &share)
                && !self.is_stopped.load(Relaxed)
            {
                lock(&share).troubles.insert((job.source, error.to_string()));
            }
        }
    }

    fn search(&self, job: Job, share: &Mutex<Share>) -> io::Result<()> {
        match self.sources.list.get(job.source) {
            Some(Source::File(path)) if job.from > 0 => self.search_part(job, File::open(path)?, share),
            Some(Source::File(path)) => self.search_stream(job, File::open(path)?, share),
            Some(Source::Input) => self.search_stream(job, io::stdin().lock(), share),
            None => Ok(()),
        }
    }

    /// Searches a source from its beginning.
    fn search_stream(&self, job: Job, input: impl Read, share: &Mutex<Share>) -> io::Result<()> {
        let opaque = Cell::new(None);
        let mut input = job.bounded(input);
        // What has no length, such as a pipe, may pause for long: others do not wait for its memory.
        let own_memory = Budget::new(WINDOWS);
        let memory = if job.size.is_some() { &self.decoder_memory } else { &own_memory };
        let (unpacked, is_packed) = unpacked(&mut input, &self.read, memory)?;
        let unpacked = self.scanner.opaque_finder().watch(unpacked, &opaque);
        // How long it is, and where it can be cut, is not known of what is compressed.
        let of_unpacked = if is_packed { Job { to: u64::MAX, size: None, ..job } } else { job };
        self.go_through(of_unpacked, unpacked, share)?;
        check_end(input)?;
        opaque.get().map_or(Ok(()), |opaque| Err(opaque.unread("holds")))
    }

    /// Searches a part of a file that is not its first.
    fn search_part(&self, job: Job, mut file: File, share: &Mutex<Share>) -> io::Result<()> {
        let (start, length) = start_of(&mut file)?;
        if start.get(..length).and_then(Packing::of).is_some() {
            // The first part is all of it.
            return Ok(());
        }
        // The line end before the part says that a line begins there.
        let from = job.from - 1;
        file.seek(SeekFrom::Start(from))?;
        let opaque = Cell::new(None);
        let mut rest = file.take(job.size.unwrap_or(u64::MAX) - from);
        let input = Metered { input: &mut rest, read: &self.read };
        let input = self.scanner.opaque_finder().watch(input, &opaque);
        if self.by.is_empty() {
            let mut windows = Windows::new(&self.scanner, input, from, job.to);
            if windows.skip_line()? {
                self.count(job, windows, share)?;
            } else if windows.has_ended() && windows.read_to() < job.to {
                return Err(shorter());
            } else {
                self.searched_to(job, job.from, job.to);
            }
        } else {
            self.split(job, Chunks::new(&self.scanner, input, from, job.to), share)?;
        }
        check_end(rest)?;
        opaque.get().map_or(Ok(()), |opaque| Err(opaque.unread("holds")))
    }

    fn go_through(&self, job: Job, input: impl Read, share: &Mutex<Share>) -> io::Result<()> {
        if self.by.is_empty() {
            self.count(job, Windows::new(&self.scanner, input, 0, job.to), share)
        } else {
            self.split(job, Chunks::new(&self.scanner, input, 0, job.to), share)
        }
    }

    fn count<R: Read>(&self, job: Job, windows: Windows<'_, 'c, R>, share: &Mutex<Share>) -> io::Result<()> {
        let mut windows = if self.counts_lines { windows.with_lines() } else { windows };
        let mut searched = job.from;
        while !self.is_stopped.load(Relaxed) {
            let more = windows.advance();
            if more.is_err() {
                windows.end();
            }
            let mut share = lock(share);
            windows.findings(|offset, line, finding| {
                let place = Place { source: job.source, offset, line };
                share.tally.found(&self.scanner, place, finding);
            });
            drop(share);
            searched = self.searched_to(job, searched, windows.read_to());
            if !more? {
                break;
            }
        }
        if windows.has_ended() && job.size.is_some_and(|size| windows.read_to() < size) {
            return Err(shorter());
        }
        Ok(())
    }

    /// Notes how far a part was searched; the lines of the next part are not its own.
    fn searched_to(&self, job: Job, before: u64, to: u64) -> u64 {
        let to = to.min(job.to).max(before);
        if let Some(searched) = self.searched.get(job.source) {
            searched.fetch_add(to - before, Relaxed);
        }
        to
    }
}

/// What a thread that panicked has counted counts all the same.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
