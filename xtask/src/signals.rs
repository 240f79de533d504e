//! Signals that end the program: no temporary file is left behind.

use std::process;

use error_catalog_sync::stop_writing;

/// The exit code of a program that Ctrl-C ended, as shells have it.
const STOPPED: i32 = 130;

/// Handles SIGINT, SIGTERM and SIGHUP, unless one of them is ignored: `nohup` asks for that, and it stays so.
pub(crate) fn handle() {
    // Without a handler the next run removes what this one leaves.
    let _ = ctrlc::try_set_handler(|| {
        stop_writing();
        process::exit(STOPPED);
    });
}
