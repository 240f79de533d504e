//! Handles Ctrl-C during a scan, and defers SIGTERM and SIGHUP while a temporary file exists.

#[cfg(not(unix))]
use std::io;

#[cfg(unix)]
pub(super) use unix::{defer_termination, on_ctrl_c};

/// Calls a function on each Ctrl-C.
#[cfg(not(unix))]
pub(super) fn on_ctrl_c(handle: impl Fn() + Send + 'static) -> io::Result<()> {
    ctrlc::set_handler(handle).map_err(io::Error::other)
}

/// Does nothing: these signals exist only on Unix.
#[cfg(not(unix))]
pub(super) fn defer_termination() -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
mod unix {
    use std::{fs, io, thread};

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    use crate::scan::destination;

    /// Calls a function on each Ctrl-C.
    pub(crate) fn on_ctrl_c(handle: impl Fn() + Send + 'static) -> io::Result<()> {
        on(&[SIGINT], move |_| handle())
    }

    /// Defers SIGTERM and SIGHUP while a temporary file exists.
    pub(crate) fn defer_termination() -> io::Result<()> {
        on(&[SIGTERM, SIGHUP], |signal| {
            let _locked = destination::lock();
            // This call does not return.
            let _ = emulate_default_handler(signal);
        })
    }

    /// Calls a function on each of the signals, except ignored ones.
    fn on(signals: &[i32], handle: impl Fn(i32) + Send + 'static) -> io::Result<()> {
        let mut signals = Signals::new(signals.iter().filter(|signal| !is_ignored(**signal)))?;
        thread::Builder::new().spawn(move || signals.forever().for_each(handle))?;
        Ok(())
    }

    /// Returns whether the program was started with the signal ignored, as `nohup` does. A handler would undo that.
    fn is_ignored(signal: i32) -> bool {
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        match mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()) {
            Some(mask) => (mask >> (signal - 1)) & 1 == 1,
            // Only Linux has this file. Elsewhere, SIGHUP may be ignored.
            None => signal == SIGHUP,
        }
    }
}
