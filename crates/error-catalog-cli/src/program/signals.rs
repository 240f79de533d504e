//! Signals that end the program. Temporary files are removed.

use std::sync::{Mutex, PoisonError};

#[cfg(unix)]
pub(crate) use unix::handle;

/// Locked by a handler until the program ends.
static ENDING: Mutex<()> = Mutex::new(());

/// Waits for the handler of a signal to end the program, if there was one. Otherwise the stopped run could end it first,
/// with a status of its own.
pub(crate) fn finish() {
    drop(ENDING.lock().unwrap_or_else(PoisonError::into_inner));
}

/// Handles Ctrl-C.
#[cfg(not(unix))]
pub(crate) fn handle() {
    // Without a handler the next run removes what this one leaves.
    let _ = ctrlc::set_handler(|| {
        let _ending = ENDING.lock();
        error_catalog_sync::stop_writing();
        // The exit status of a program that Ctrl-C ended, as shells report it.
        std::process::exit(130);
    });
}

#[cfg(unix)]
mod unix {
    use std::{fs, thread};

    use error_catalog_sync::stop_writing;
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    use super::ENDING;

    /// Lets SIGINT, SIGTERM and SIGHUP end the program only when it has no temporary files. A signal that is ignored stays
    /// ignored.
    pub(crate) fn handle() {
        let handled = [SIGINT, SIGTERM, SIGHUP].into_iter().filter(|signal| !is_ignored(*signal));
        // Without a handler the next run removes what this one leaves.
        let Ok(mut signals) = Signals::new(handled) else { return };
        let _ = thread::Builder::new().spawn(move || {
            for signal in signals.forever() {
                let _ending = ENDING.lock();
                stop_writing();
                // It does not return.
                let _ = emulate_default_handler(signal);
            }
        });
    }

    /// Returns whether the program was started with the signal ignored, as `nohup` does. A handler would undo that.
    fn is_ignored(signal: i32) -> bool {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        match mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()) {
            Some(mask) => (mask >> (signal - 1)) & 1 == 1,
            // Only Linux has that file: elsewhere SIGHUP may be ignored.
            None => signal == SIGHUP,
        }
    }
}
