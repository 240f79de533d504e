//! How a scan ends: warnings, and the exit status.

use std::process::ExitCode;

use error_catalog_scan::Trouble;

use super::watch;
use crate::usage;

/// The exit status where there are unknown messages and that is a failure.
const UNKNOWN: u8 = 3;

/// Tells what could not be read, and makes the exit status of that.
pub(super) fn ended(is_complete: bool, troubles: &[Trouble], is_failure: bool) -> ExitCode {
    for trouble in troubles {
        warn(&trouble.to_string());
    }
    match () {
        () if !is_complete => ExitCode::from(watch::INTERRUPTED),
        () if !troubles.is_empty() => ExitCode::FAILURE,
        () if is_failure => ExitCode::from(UNKNOWN),
        () => ExitCode::SUCCESS,
    }
}

pub(super) fn warn(what: &str) {
    usage::report(&format!("warning: {what}"));
}
