//! The command `scan`: counts errors in files, folders or streams.

mod annotate;
mod breakdown_csv;
mod breakdown_json;
mod breakdown_report;
mod destination;
mod draft;
mod failures;
mod fields;
mod incompleteness;
mod non_personal;
mod own_output;
mod record_code;
pub(crate) mod redacted;
mod report;
mod report_csv;
mod report_html;
mod report_human;
mod report_json;
mod report_markdown;
mod signals;
mod status;
mod watch;

use std::io::{self, ErrorKind, IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use error_catalog_scan::{Counter, Scanner, Sources};
use telephony_errors::TelephonyError;

use crate::arguments::{ReportFormat, Scan};
use crate::output;
use crate::usage;
use breakdown_report::{BreakdownReport, shortened};
use destination::Destination;
use record_code::FailureRecognizer;
use report::{Report, ReportSettings};
use status::{exit_status, warn};

/// The number of characters shown of a value that is not a time.
const EXAMPLE: usize = 60;

/// The explanation of records, for fields that no record has.
const RECORDS: &str = "records are lines that are JSON objects, and those of CSV below a line of column names (`jq -c` writes \
                       other JSON in lines)";

/// Runs a scan and writes its report.
pub(crate) fn run(options: Scan) -> io::Result<ExitCode> {
    let paths = if !options.paths.is_empty() {
        options.paths
    } else if let Some(path) = options.by.iter().find(|field| Path::new(field).exists()) {
        usage::path_as_field(path)
    } else if io::stdin().is_terminal() {
        usage::nothing_to_scan()
    } else {
        vec![PathBuf::from("-")]
    };
    let mut sources = Sources::at(&paths);
    own_output::exclude(&mut sources, options.show_numbers);
    let scanner = Scanner::of::<TelephonyError>();
    if options.annotate {
        return annotate::run(scanner, sources, options.show_numbers, options.fail_on_unknown);
    }
    if options.report.is_some() {
        signals::defer_termination()?;
    }
    let destination = options.report.map(|path| Destination::new(&path, &mut sources, options.show_numbers));
    let destination = destination.transpose()?;
    let mut counter =
        Counter::new(scanner, sources, options.line_numbers).group_by(fields::group_by(&options.by));
    let is_only_page = options.only_page || options.draft_rows;
    if !is_only_page {
        counter = counter.recognize(Arc::new(FailureRecognizer));
    }
    let (counts, is_complete) = watch::run(counter, options.threads.unwrap_or_else(processors))?;
    let settings = ReportSettings { shows_numbers: options.show_numbers, is_only_page };
    let report = Report::new(&counts, is_complete, settings);
    let page_result = match destination {
        Some(destination) => report_html::page(&report, &paths).and_then(|page| destination.write(&page)),
        None => Ok(()),
    };
    match write_output(&report, if options.draft_rows { None } else { Some(options.format) }) {
        // A reader that closes the pipe needs no more output. The exit status still counts.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        result => result?,
    }
    if options.draft_rows && !is_complete {
        warn(&incompleteness::Incompleteness::Interrupted.to_string());
    }
    warn_of_empty_breakdowns(&report);
    let status =
        exit_status(is_complete, &report.source_errors, options.fail_on_unknown && report.unknown() > 0);
    // If one report cannot be written, the other is written all the same.
    page_result.map(|()| status)
}

/// Warns of breakdowns without values.
fn warn_of_empty_breakdowns(report: &Report<'_>) {
    let are_all_empty = report.breakdowns.iter().all(BreakdownReport::is_empty_of_values);
    for breakdown in report.breakdowns.iter().filter(|breakdown| breakdown.is_empty_of_values()) {
        // Without a field name, one breakdown with values suffices.
        if are_all_empty || breakdown.is_named {
            let reason = match &breakdown.not_a_time {
                Some(value) => {
                    let value = shortened(value, EXAMPLE);
                    format!("expected times as its values, found `{value}`")
                }
                None => format!("no record of a message has this field; {RECORDS}"),
            };
            warn(&format!("nothing to count by {}: {reason}", report.display_text(&breakdown.title)));
        }
    }
}

/// Writes the report, or the drafted rows if `format` is `None`.
fn write_output(report: &Report<'_>, format: Option<ReportFormat>) -> io::Result<()> {
    let (mut out, is_colored) = output::stdout(format == Some(ReportFormat::Human));
    match format {
        Some(ReportFormat::Human) => report_human::write(report, is_colored, report_human::width(), &mut out),
        Some(ReportFormat::Json) => report_json::write(report, &mut out),
        Some(ReportFormat::Csv) if !report.breakdowns.is_empty() => breakdown_csv::write(report, &mut out),
        Some(ReportFormat::Csv) => report_csv::write(report, &mut out),
        Some(ReportFormat::Markdown) => report_markdown::write(report, &mut out),
        None => report.unknown_groups.iter().try_for_each(|group| writeln!(out, "{}", group.draft)),
    }?;
    out.flush()
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
