//! The command `scan`: how often each error happened, by all logs of some files, folders or streams.

mod annotate;
mod breakdown;
mod csv;
mod destination;
mod draft;
mod fields;
mod gaps;
mod html;
mod human;
mod impersonal;
mod json;
mod markdown;
mod masked;
mod own_output;
mod report;
mod signals;
mod status;
mod watch;

use std::io::{self, ErrorKind, IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use error_catalog_scan::{Counting, Scanner, Sources};
use telephony_errors::TelephonyError;

use crate::arguments::{ReportFormat, Scan};
use crate::output;
use crate::usage;
use breakdown::{Breakdown, shortened};
use destination::Destination;
use report::Report;
use status::{ended, warn};

/// How much is shown of a value that is no time, in characters.
const EXAMPLE: usize = 60;

/// What is told to those who look for a field in vain.
const RECORDS: &str = "records are lines that are JSON objects, and those of CSV below a line of names (`jq -c` writes \
                       other JSON in lines)";

/// Scans, and says what was found.
pub(crate) fn run(asked: Scan) -> io::Result<ExitCode> {
    let paths = match asked.paths {
        paths if !paths.is_empty() => paths,
        _ if let Some(path) = asked.by.iter().find(|field| Path::new(field).exists()) => {
            usage::path_as_field(path)
        }
        _ if io::stdin().is_terminal() => usage::nothing_to_scan(),
        _ => vec![PathBuf::from("-")],
    };
    let mut sources = Sources::at(&paths);
    own_output::exclude(&mut sources, asked.show_numbers);
    let scanner = Scanner::of::<TelephonyError>();
    if asked.annotate {
        return annotate::run(scanner, sources, asked.show_numbers, asked.fail_on_unknown);
    }
    if asked.report.is_some() {
        signals::defer_termination()?;
    }
    let destination = asked.report.map(|path| Destination::new(&path, &mut sources, asked.show_numbers));
    let destination = destination.transpose()?;
    let counting = Counting::new(scanner, sources, asked.line_numbers).by(fields::by(&asked.by));
    let (counted, is_complete) = watch::run(counting, asked.threads.unwrap_or_else(processors))?;
    let report = Report::new(&counted, is_complete, asked.show_numbers);
    let write = |destination: Destination| destination.write(&html::page(&report, &paths)?);
    let written = destination.map_or(Ok(()), write);
    match show(&report, (!asked.draft_rows).then_some(asked.format)) {
        // Who closed the pipe has seen enough; the exit status still says what was found.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        shown => shown?,
    }
    if asked.draft_rows && !is_complete {
        warn(&gaps::Gap::Interrupted.to_string());
    }
    name_vain(&report);
    let status = ended(is_complete, &report.troubles, asked.fail_on_unknown && report.unknown() > 0);
    // Where one report cannot be written, the other is shown all the same.
    written.map(|()| status)
}

/// Names the fields by which there is nothing to count.
fn name_vain(report: &Report<'_>) {
    let are_all_vain = report.breakdowns.iter().all(Breakdown::is_vain);
    for breakdown in report.breakdowns.iter().filter(|breakdown| breakdown.is_vain()) {
        // Who names no field gets what there is.
        if are_all_vain || breakdown.is_named {
            let why = match &breakdown.no_time {
                Some(value) => {
                    let value = shortened(value, EXAMPLE);
                    format!(
                        "records have it, but its values are no times that can be read, such as `{value}`"
                    )
                }
                None => format!("no message’s record has such a field; {RECORDS}"),
            };
            warn(&format!("nothing to count by {}: {why}", report.shown(&breakdown.title)));
        }
    }
}

/// Writes a report in a format; or rows for the page.
fn show(report: &Report<'_>, format: Option<ReportFormat>) -> io::Result<()> {
    let (mut out, is_coloured) = output::stdout(format == Some(ReportFormat::Human));
    match format {
        Some(ReportFormat::Human) => human::write(report, is_coloured, human::width(), &mut out),
        Some(ReportFormat::Json) => json::write(report, &mut out),
        Some(ReportFormat::Csv) if !report.breakdowns.is_empty() => breakdown::csv::write(report, &mut out),
        Some(ReportFormat::Csv) => csv::write(report, &mut out),
        Some(ReportFormat::Markdown) => markdown::write(report, &mut out),
        None => report.others.iter().try_for_each(|other| writeln!(out, "{}", other.draft)),
    }?;
    out.flush()
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
