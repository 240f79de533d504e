//! While logs are scanned: how far it is, on a terminal, and Ctrl-C.

use std::fmt;
use std::io::{self, IsTerminal as _};
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use error_catalog_scan::{Annotating, Counted, Counting};
use indicatif::{DecimalBytes, HumanDuration, ProgressBar, ProgressState, ProgressStyle};

use super::{destination, signals};

/// The exit status of a program that Ctrl-C ended.
pub(super) const INTERRUPTED: u8 = 130;

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

/// Does the work in a thread of its own; what comes of it, or nothing where it was interrupted. Ctrl-C stops the work; a
/// second one, or one after the work, ends the program.
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
    let _ = signals::on_ctrl_c(move || {
        if flag.swap(true, Relaxed) {
            let _locked = destination::lock();
            process::exit(INTERRUPTED.into());
        }
    });
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
    // From here on Ctrl-C ends the program at once: nothing that comes may be waited for, such as a full pipe.
    interrupted.store(true, Relaxed);
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    result
}

fn bar(total: u64, begun: Instant) -> ProgressBar {
    let (bar, template) = match total {
        0 => (ProgressBar::no_length(), "{spinner} {decimal_bytes} read, {rate}"),
        _ => (
            ProgressBar::new(total),
            "{wide_bar} {decimal_bytes} of {decimal_total_bytes}, {rate}, {left} left",
        ),
    };
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    // The bar's own rate begins with the bar, and takes all that was read before for read since.
    let style = style.with_key("rate", move |state: &ProgressState, out: &mut dyn fmt::Write| {
        let _ = write!(out, "{}/s", DecimalBytes(rate(state.pos(), begun.elapsed())));
    });
    let style = style.with_key("left", move |state: &ProgressState, out: &mut dyn fmt::Write| {
        let left = left(state.pos(), state.len().unwrap_or_default(), begun.elapsed());
        let _ = write!(out, "{:#}", HumanDuration(left));
    });
    bar.with_style(style)
}

/// How many bytes are read in a second.
fn rate(read: u64, elapsed: Duration) -> u64 {
    let rate = u128::from(read) * 1000 / elapsed.as_millis().max(1);
    u64::try_from(rate).unwrap_or(u64::MAX)
}

/// How long the rest takes, if it is read as fast.
fn left(read: u64, total: u64, elapsed: Duration) -> Duration {
    let left = u128::from(total.saturating_sub(read)) * elapsed.as_millis() / u128::from(read.max(1));
    Duration::from_millis(u64::try_from(left).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{left, rate};

    #[test]
    fn rates_count_from_the_start() {
        let elapsed = Duration::from_millis(1500);
        assert_eq!(rate(3_000_000_000, elapsed), 2_000_000_000);
        assert_eq!(left(3_000_000_000, 9_000_000_000, elapsed), Duration::from_secs(3));
        assert_eq!((rate(0, Duration::ZERO), left(0, 0, Duration::ZERO)), (0, Duration::ZERO));
        assert_eq!(left(5, 3, elapsed), Duration::ZERO);
    }
}
