//! A report as a self-contained HTML page.

use std::borrow::Cow;
use std::path::PathBuf;
use std::{env, io};

use error_catalog_scan::{Occurrences, Position};
use indicatif::HumanCount;
use jiff::Timestamp;
use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value, context};
use telephony_errors::TelephonyError;

use super::breakdown_report::{BreakdownRow, shortened};
use super::destination::MARK;
use super::failures::FailureCount;
use super::report::{Report, UnknownMessages, party};
use crate::visible::Visible;

const TEMPLATE: &str = include_str!("report.html");

/// The largest number of characters of a label next to its count.
const LABEL: usize = 48;

/// The largest number of listed paths.
const PATHS: usize = 10;

/// Renders the page of a scan of `paths`.
pub(crate) fn page(report: &Report<'_>, paths: &[PathBuf]) -> io::Result<String> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    // A line with only a tag leaves no empty line.
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.map_err(io::Error::other)?);
    let origin = context! {
        mark => Value::from_safe_string(MARK.to_owned()),
        version => env!("CARGO_PKG_VERSION"),
        created => creation_time().strftime("%Y-%m-%d %H:%M").to_string(),
        paths => path_names(report, paths),
    };
    let values = context! { ..origin, ..values(report) };
    let page = environment.render_str(TEMPLATE, values).map_err(io::Error::other)?;
    Ok(page + "\n")
}

/// Returns the creation time: `SOURCE_DATE_EPOCH` for reproducible builds, otherwise now.
fn creation_time() -> Timestamp {
    let set = env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    set.and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or_else(Timestamp::now)
}

/// Renders the paths of the scan.
fn path_names(report: &Report<'_>, paths: &[PathBuf]) -> String {
    let name = |path: &PathBuf| match path.to_str() {
        Some("-") => "standard input".to_owned(),
        _ => visible(&report.display_text(&path.display().to_string())),
    };
    let mut names: Vec<String> = paths.iter().take(PATHS).map(name).collect();
    if let Some(more) = paths.len().checked_sub(PATHS)
        && more > 0
    {
        names.push(format!("{more} more"));
    }
    names.join(", ")
}

fn values(report: &Report<'_>) -> Value {
    let errors: Vec<Value> =
        report.entries.iter().map(|(entry, count)| error(report, *entry, count)).collect();
    let unknown_groups: Vec<Value> =
        report.unknown_groups.iter().map(|group| unknown(report, group)).collect();
    let failures: Vec<Value> = report.failures.iter().map(|one| failure(report, one)).collect();
    let unseen: Vec<Value> = report.never_seen.iter().map(|entry| linked(*entry)).collect();
    let source_errors = report.source_errors.iter().map(|source_error| visible(&source_error.to_string()));
    let by_error = report.entries.iter().map(|(entry, count)| (entry.id().into(), count.count)).collect();
    let totals = report.totals.iter().map(|totals| {
        let counts = totals.counts.iter().map(|total| (total.text.into(), total.count));
        let bars = bars(report, counts.collect());
        context! { name => totals.name, heading => totals.heading, label => totals.label, bars => bars }
    });
    let breakdowns = report.breakdowns.iter().zip(1..).map(|(breakdown, number)| {
        let rows = breakdown.for_people();
        let counts = rows.iter().map(|row| (row.label(), row.counts.total())).collect();
        let errors: Vec<String> = rows.iter().map(BreakdownRow::most_frequent).collect();
        let id = format!("field-{number}");
        context! { id => id, column => visible(&breakdown.title), bars => bars(report, counts), errors => errors }
    });
    context! {
        summary => report.summary(),
        is_complete => report.is_complete,
        searched_for => report.searched_for(),
        failures => failures,
        errors => errors,
        bars => bars(report, by_error),
        totals => totals.collect::<Vec<Value>>(),
        breakdowns => breakdowns.collect::<Vec<Value>>(),
        unknown_groups => unknown_groups,
        merging => report.merging(),
        unseen => unseen,
        source_errors => source_errors.collect::<Vec<String>>(),
    }
}

/// Returns the values of bars; their widths are percentages of the longest.
fn bars(report: &Report<'_>, counts: Vec<(Cow<'_, str>, u64)>) -> Vec<Value> {
    let most = counts.iter().map(|(_, count)| report.share(*count)).fold(0.0, f64::max);
    let bar = |(label, count): (Cow<'_, str>, u64)| {
        let width = format!("{:.2}", 100.0 * report.share(count) / most);
        let whole = visible(&label);
        let label = shortened(&whole, LABEL);
        context! { label => label, whole => whole, width => width, number => number(report, count) }
    };
    counts.into_iter().map(bar).collect()
}

fn error(report: &Report<'_>, entry: TelephonyError, count: &Occurrences) -> Value {
    context! {
        fix => entry.fix(),
        party => party(entry),
        ..context! { ..linked(entry), ..occurrence_values(report, count) }
    }
}

fn failure(report: &Report<'_>, failure: &FailureCount) -> Value {
    context! {
        title => visible(&failure.title()),
        meaning => failure.explained.meaning,
        fix => failure.explained.fix,
        example => failure.example.as_deref().map(visible).unwrap_or_default(),
        ..occurrence_values(report, &failure.count)
    }
}

fn unknown(report: &Report<'_>, group: &UnknownMessages) -> Value {
    context! {
        message => visible(&group.message),
        example => visible(&group.example),
        draft => group.draft.clone(),
        ..occurrence_values(report, &group.count)
    }
}

/// Returns the message of an entry, with a link to its page.
fn linked(entry: TelephonyError) -> Value {
    // A browser cannot follow a path in the repository.
    let link = entry.url().map(|url| url.to_string());
    context! { message => visible(entry.message()), link => link }
}

/// Returns the number and positions of messages.
fn occurrence_values(report: &Report<'_>, count: &Occurrences) -> Value {
    let position = |position: Option<Position>| visible(&report.position(position.as_ref()));
    context! { number => number(report, count.count), first => position(count.first), last => position(count.last) }
}

/// Returns a count and its percentage.
fn number(report: &Report<'_>, count: u64) -> Value {
    context! { count => HumanCount(count).to_string(), share => format!("{:.1}%", report.share(count)) }
}

fn visible(text: &str) -> String {
    Visible(text).to_string()
}
