//! SIGTERM and SIGHUP, which end the program as ever, but not while a temporary file exists.

use std::fs;
use std::io;
use std::thread;

use signal_hook::consts::{SIGHUP, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use super::destination;

/// Defers the signals until there is no temporary file.
pub(super) fn defer() -> io::Result<()> {
    let mut signals = Signals::new([SIGTERM, SIGHUP].into_iter().filter(|signal| !is_ignored(*signal)))?;
    thread::Builder::new().spawn(move || {
        if let Some(signal) = signals.forever().next() {
            let _locked = destination::lock();
            // It does not return.
            let _ = emulate_default_handler(signal);
        }
    })?;
    Ok(())
}

/// Whether the program was started with the signal ignored, as `nohup` does. A handler would undo that.
fn is_ignored(signal: i32) -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    match mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()) {
        Some(mask) => (mask >> (signal - 1)) & 1 == 1,
        // Only Linux has that file: elsewhere SIGHUP may be ignored.
        None => signal == SIGHUP,
    }
}
