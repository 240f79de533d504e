//! While logs are scanned: how far it is, on a terminal, and Ctrl-C.

use std::io::{self, IsTerminal as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use error_catalog_scan::{Counted, Counting};
use indicatif::{ProgressBar, ProgressStyle};

/// What takes less needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// How often the bar moves.
const TICK: Duration = Duration::from_millis(100);

/// How long an interrupted thread may take for what it has at hand. One that waits for input is not waited for.
const GRACE: Duration = Duration::from_millis(500);

/// Counts on that many threads; what was counted, and whether that is all.
pub(crate) fn run(counting: Counting<'static>, threads: usize) -> (Counted, bool) {
    let interrupted = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&interrupted);
    // Without a handler Ctrl-C ends the program as it ends any other.
    let _ = ctrlc::set_handler(move || flag.store(true, Relaxed));
    let counting = Arc::new(counting);
    let (done, is_done) = channel();
    let work = Arc::clone(&counting);
    thread::spawn(move || {
        work.run(threads);
        done.send(())
    });
    let begun = Instant::now();
    let mut bar = None;
    while let Err(RecvTimeoutError::Timeout) = is_done.recv_timeout(TICK) {
        if interrupted.load(Relaxed) {
            counting.stop();
            let _ = is_done.recv_timeout(GRACE);
            break;
        }
        if begun.elapsed() >= PATIENCE && io::stderr().is_terminal() {
            let (read, total) = counting.progress();
            let bar = bar.get_or_insert_with(|| self::bar(total, begun));
            bar.set_position(read);
        }
    }
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    (counting.so_far(), !interrupted.load(Relaxed))
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
