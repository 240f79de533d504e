//! The end of a scan: warnings, and the exit status.

use std::process::ExitCode;

use error_catalog_scan::SourceError;

use super::watch;
use crate::usage;

/// The exit status if there are unknown messages and `--fail-on-unknown` is given.
const UNKNOWN: u8 = 3;

/// Warns of source errors, and returns the exit status.
pub(super) fn exit_status(is_complete: bool, source_errors: &[SourceError], is_failure: bool) -> ExitCode {
    for source_error in source_errors {
        warn(&source_error.to_string());
    }
    match () {
        () if !is_complete => ExitCode::from(watch::INTERRUPTED),
        () if !source_errors.is_empty() => ExitCode::FAILURE,
        () if is_failure => ExitCode::from(UNKNOWN),
        () => ExitCode::SUCCESS,
    }
}

pub(super) fn warn(message: &str) {
    usage::report(&format!("warning: {message}"));
}
