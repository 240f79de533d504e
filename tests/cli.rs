//! The program `telephony-errors` from one end to the other.
//!
//! `UPDATE_GOLDENS=1 cargo test -p telephony-errors-cli --test cli` writes the expected outputs.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "cli/annotate.rs"]
mod annotate;
#[path = "cli/by.rs"]
mod by;
#[path = "cli/drafts.rs"]
mod drafts;
#[path = "cli/formats.rs"]
mod formats;
#[path = "cli/help.rs"]
mod help;
#[path = "cli/incomplete.rs"]
mod incomplete;
#[path = "cli/kinds.rs"]
mod kinds;
#[path = "cli/markdown.rs"]
mod markdown;
#[path = "cli/numbers.rs"]
mod numbers;
#[path = "cli/own_output.rs"]
mod own_output;
#[path = "cli/page.rs"]
mod page;
#[path = "cli/platforms.rs"]
mod platforms;
#[path = "cli/program.rs"]
mod program;
#[path = "cli/scan.rs"]
mod scan;
#[cfg(unix)]
#[path = "cli/signals.rs"]
mod signals;
#[path = "cli/status.rs"]
mod status;
#[path = "cli/stream.rs"]
mod stream;
#[path = "cli/terminal.rs"]
mod terminal;
