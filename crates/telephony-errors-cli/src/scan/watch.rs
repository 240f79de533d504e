//! Shows progress during a scan, and handles Ctrl-C.

use std::fmt;
use std::io::{self, IsTerminal as _};
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use error_catalog_scan::{Annotator, Counter, Counts};
use indicatif::{DecimalBytes, HumanDuration, ProgressBar, ProgressState, ProgressStyle};

use super::{destination, signals};

/// The exit status after Ctrl-C.
pub(super) const INTERRUPTED: u8 = 130;

/// Shorter scans show no progress bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// The interval between updates of the progress bar.
const TICK: Duration = Duration::from_millis(100);

/// The time for an interrupted thread to finish its block. A thread that waits for input is abandoned.
const GRACE: Duration = Duration::from_millis(500);

/// Work with progress that can be stopped.
pub(crate) trait Work: Send + Sync + 'static {
    /// Returns the number of bytes read, and their total.
    fn progress(&self) -> (u64, u64);

    /// Stops at the next block.
    fn stop(&self);
}

impl Work for Counter<'static> {
    fn progress(&self) -> (u64, u64) {
        self.progress()
    }

    fn stop(&self) {
        self.stop();
    }
}

impl Work for Annotator<'static> {
    fn progress(&self) -> (u64, u64) {
        self.progress()
    }

    fn stop(&self) {
        self.stop();
    }
}

/// Counts on `threads` threads. Returns the counts, and whether they are complete.
///
/// # Errors
///
/// A thread cannot be started, or panicked.
pub(crate) fn run(counter: Counter<'static>, threads: usize) -> io::Result<(Counts, bool)> {
    let counter = Arc::new(counter);
    let result = watch(&counter, io::stderr().is_terminal(), move |work| work.run(threads))?;
    Ok((counter.so_far(), result.is_some()))
}

/// Runs work in a thread. Returns its result, or `None` after Ctrl-C, which stops the work. A second Ctrl-C, or one
/// after the work, ends the program.
///
/// # Errors
///
/// The thread cannot be started, or panicked.
pub(crate) fn watch<W: Work, T: Send + 'static>(
    work: &Arc<W>,
    shows_bar: bool,
    run: impl FnOnce(&W) -> T + Send + 'static,
) -> io::Result<Option<T>> {
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    // Without a handler, Ctrl-C ends the program in the default way.
    let _ = signals::on_ctrl_c(move || {
        if flag.swap(true, Relaxed) {
            let _locked = destination::lock();
            process::exit(INTERRUPTED.into());
        }
    });
    let (sender, receiver) = channel();
    let worker = Arc::clone(work);
    thread::Builder::new().spawn(move || sender.send(run(&worker)))?;
    let begun = Instant::now();
    let mut bar = None;
    let result = loop {
        match receiver.recv_timeout(TICK) {
            Ok(result) => break Ok(Some(result)),
            Err(RecvTimeoutError::Disconnected) => {
                break Err(io::Error::other("a thread failed, and not all was read"));
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
        if interrupted.load(Relaxed) {
            work.stop();
            // The block in progress still counts. The result is incomplete even if that block was the last.
            let _ = receiver.recv_timeout(GRACE);
            break Ok(None);
        }
        if begun.elapsed() >= PATIENCE && shows_bar {
            let (read, total) = work.progress();
            let bar = bar.get_or_insert_with(|| self::bar(total, begun));
            bar.set_position(read);
        }
    };
    // From here on, Ctrl-C ends the program at once, because writing to a full pipe may block.
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
    // The rate of the bar starts with the bar, and would include all bytes read before.
    let style = style.with_key("rate", move |state: &ProgressState, out: &mut dyn fmt::Write| {
        let _ = write!(out, "{}/s", DecimalBytes(rate(state.pos(), begun.elapsed())));
    });
    let style = style.with_key("left", move |state: &ProgressState, out: &mut dyn fmt::Write| {
        let remaining = remaining(state.pos(), state.len().unwrap_or_default(), begun.elapsed());
        let _ = write!(out, "{:#}", HumanDuration(remaining));
    });
    bar.with_style(style)
}

/// Returns the number of bytes per second.
fn rate(read: u64, elapsed: Duration) -> u64 {
    let rate = u128::from(read) * 1000 / elapsed.as_millis().max(1);
    u64::try_from(rate).unwrap_or(u64::MAX)
}

/// Returns the remaining time at the same rate.
fn remaining(read: u64, total: u64, elapsed: Duration) -> Duration {
    let remaining = u128::from(total.saturating_sub(read)) * elapsed.as_millis() / u128::from(read.max(1));
    Duration::from_millis(u64::try_from(remaining).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{rate, remaining};

    #[test]
    fn rates_count_from_the_start() {
        let elapsed = Duration::from_millis(1500);
        assert_eq!(rate(3_000_000_000, elapsed), 2_000_000_000);
        assert_eq!(remaining(3_000_000_000, 9_000_000_000, elapsed), Duration::from_secs(3));
        assert_eq!((rate(0, Duration::ZERO), remaining(0, 0, Duration::ZERO)), (0, Duration::ZERO));
        assert_eq!(remaining(5, 3, elapsed), Duration::ZERO);
    }
}
