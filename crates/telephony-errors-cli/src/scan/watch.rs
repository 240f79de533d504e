//! While logs are scanned: how far it is, on a terminal, and Ctrl-C.

use std::io::{self, IsTerminal as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use error_catalog_scan::{Annotating, Counted, Counting};
use indicatif::{ProgressBar, ProgressStyle};

/// What takes less needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the bar moves.
const TICK: Duration = Duration::from_millis(100);

/// How long an interrupted thread may take for what it has at hand. One that waits for input is not waited for.
const GRACE: Duration = Duration::from_millis(500);

/// Work that can be seen and stopped from outside.
pub(crate) trait Work: Send + Sync + 'static {
    /// How many bytes were read, and of how many.
    fn progress(&self) -> (u64, u64);

    /// Makes it stop where it is.
    fn stop(&self);
}

impl Work for Counting<'static> {
    fn progress(&self) -> (u64, u64) {
        self.progress()
    }

    fn stop(&self) {
        self.stop();
    }
}

impl Work for Annotating<'static> {
    fn progress(&self) -> (u64, u64) {
        self.progress()
    }

    fn stop(&self) {
        self.stop();
    }
}

/// Counts on that many threads; what was counted, and whether that is all.
///
/// # Errors
///
/// No thread can be had, or one came to an end amid its work.
pub(crate) fn run(counting: Counting<'static>, threads: usize) -> io::Result<(Counted, bool)> {
    let counting = Arc::new(counting);
    let done = watch(&counting, io::stderr().is_terminal(), move |work| work.run(threads))?;
    Ok((counting.so_far(), done.is_some()))
}

/// Does the work in a thread of its own; what comes of it, or nothing where it was interrupted.
///
/// # Errors
///
/// No thread can be had, or it came to an end amid the work.
pub(crate) fn watch<W: Work, T: Send + 'static>(
    work: &Arc<W>,
    shows_bar: bool,
    run: impl FnOnce(&W) -> T + Send + 'static,
) -> io::Result<Option<T>> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    // Without a handler Ctrl-C ends the program as it ends any other.
    let _ = ctrlc::set_handler(move || flag.store(true, Relaxed));
    let (done, is_done) = channel();
    let worker = Arc::clone(work);
    thread::Builder::new().spawn(move || done.send(run(&worker)))?;
    let begun = Instant::now();
    let mut bar = None;
    let result = loop {
        match is_done.recv_timeout(TICK) {
            Ok(result) => break Ok(Some(result)),
            Err(RecvTimeoutError::Disconnected) => {
                break Err(io::Error::other("a thread failed, and not all was read"));
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
        if interrupted.load(Relaxed) {
            work.stop();
            // What it has at hand is counted; it is not all, even where that was the last.
            let _ = is_done.recv_timeout(GRACE);
            break Ok(None);
        }
        if begun.elapsed() >= PATIENCE && shows_bar {
            let (read, total) = work.progress();
            let bar = bar.get_or_insert_with(|| self::bar(total, begun));
            bar.set_position(read);
        }
    };
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    result
}

fn bar(total: u64, begun: Instant) -> ProgressBar {
    let (bar, template) = match total {
        0 => (ProgressBar::no_length(), "{spinner} {decimal_bytes} read, {decimal_bytes_per_sec}"),
        _ => (
            ProgressBar::new(total),
            "{wide_bar} {decimal_bytes} of {decimal_total_bytes}, {decimal_bytes_per_sec}, {eta} left",
        ),
    };
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    bar.with_style(style).with_elapsed(begun.elapsed())
}
