//! The command `scan`: how often each error happened, by all logs of some files, folders or streams.

mod csv;
mod destination;
mod draft;
mod html;
mod human;
mod json;
mod markdown;
mod masked;
mod report;
mod watch;

use std::io::{self, IsTerminal as _, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;

use error_catalog_scan::{Counting, Scanner, Sources};
use telephony_errors::TelephonyError;

use crate::arguments::{ReportFormat, Scan};
use crate::output;
use crate::usage;
use crate::visible::Visible;
use destination::Destination;
use report::Report;

/// The exit status where there are unknown messages and that is a failure.
const UNKNOWN: u8 = 3;

/// The exit status of a program that Ctrl-C ended.
const INTERRUPTED: u8 = 130;

/// Scans, and says what was found.
pub(crate) fn run(asked: Scan) -> io::Result<ExitCode> {
    let paths = match asked.paths {
        paths if !paths.is_empty() => paths,
        _ if io::stdin().is_terminal() => usage::nothing_to_scan(),
        _ => vec![PathBuf::from("-")],
    };
    let sources = Sources::at(paths);
    let destination = asked.report.map(|path| Destination::new(&path, &sources)).transpose()?;
    let counting = Counting::new(Scanner::of::<TelephonyError>(), sources, asked.line_numbers);
    let (counted, is_complete) =
        watch::run(counting, asked.threads.map_or_else(processors, NonZeroUsize::get));
    let report = Report::new(&counted, is_complete, asked.show_numbers);
    if let Some(destination) = destination {
        destination.write(&html::page(&report)?)?;
    }
    show(&report, (!asked.draft_rows).then_some(asked.format))?;
    for trouble in &counted.troubles {
        // Where that cannot be written, the exit status says it.
        let _ = writeln!(io::stderr(), "warning: {}", Visible(&trouble.to_string()));
    }
    Ok(match () {
        () if !is_complete => ExitCode::from(INTERRUPTED),
        () if !counted.troubles.is_empty() => ExitCode::FAILURE,
        () if asked.fail_on_unknown && report.unknown() > 0 => ExitCode::from(UNKNOWN),
        () => ExitCode::SUCCESS,
    })
}

/// Writes a report in a format; or rows for the page.
fn show(report: &Report<'_>, format: Option<ReportFormat>) -> io::Result<()> {
    let (mut out, is_coloured) = output::stdout(format == Some(ReportFormat::Human));
    match format {
        Some(ReportFormat::Human) => human::write(report, is_coloured, human::width(), &mut out),
        Some(ReportFormat::Json) => json::write(report, &mut out),
        Some(ReportFormat::Csv) => csv::write(report, &mut out),
        Some(ReportFormat::Markdown) => markdown::write(report, &mut out),
        None => draft::write(report, &mut out),
    }?;
    out.flush()
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
