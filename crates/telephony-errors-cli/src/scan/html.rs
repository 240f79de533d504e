//! A report as one page for a browser, which needs nothing from elsewhere.

use std::borrow::Cow;
use std::path::PathBuf;
use std::{env, io};

use error_catalog_scan::{Count, Place};
use indicatif::HumanCount;
use jiff::Timestamp;
use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value, context};
use telephony_errors::TelephonyError;

use super::breakdown::{Row, shortened};
use super::destination::MARK;
use super::report::{Other, Report, UNSAID, party};
use crate::visible::Visible;

const TEMPLATE: &str = include_str!("report.html");

/// How much of a label fits beside its count, in characters.
const LABEL: usize = 48;

/// Of so many paths the page tells that were to be read.
const PATHS: usize = 10;

/// The page; `paths` were to be read.
pub(crate) fn page(report: &Report<'_>, paths: &[PathBuf]) -> io::Result<String> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    // A line that holds nothing but a tag leaves no line behind.
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.map_err(io::Error::other)?);
    let origin = context! {
        mark => Value::from_safe_string(MARK.to_owned()),
        version => env!("CARGO_PKG_VERSION"),
        made => made().strftime("%Y-%m-%d %H:%M").to_string(),
        paths => named(report, paths),
    };
    let values = context! { ..origin, ..values(report) };
    let page = environment.render_str(TEMPLATE, values).map_err(io::Error::other)?;
    Ok(page + "\n")
}

/// When the page is made. Who needs the same page again sets a time, as for whatever is built reproducibly.
fn made() -> Timestamp {
    let set = env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    set.and_then(|seconds| Timestamp::from_second(seconds).ok()).unwrap_or_else(Timestamp::now)
}

/// The paths that were to be read, for people.
fn named(report: &Report<'_>, paths: &[PathBuf]) -> String {
    let name = |path: &PathBuf| match path.to_str() {
        Some("-") => "standard input".to_owned(),
        _ => shown(&report.shown(&path.display().to_string())),
    };
    let mut names: Vec<String> = paths.iter().take(PATHS).map(name).collect();
    if let Some(more) = paths.len().checked_sub(PATHS).filter(|more| *more > 0) {
        names.push(format!("{more} more"));
    }
    names.join(", ")
}

fn values(report: &Report<'_>) -> Value {
    let errors: Vec<Value> = report.found.iter().map(|(entry, count)| error(report, *entry, count)).collect();
    let others: Vec<Value> = report.others.iter().map(|one| other(report, one)).collect();
    let unseen: Vec<Value> = report.never_seen().iter().map(|entry| linked(*entry)).collect();
    let troubles = report.troubles.iter().map(|trouble| shown(&trouble.to_string()));
    let by_error = report.found.iter().map(|(entry, count)| (entry.id().into(), count.count)).collect();
    let totals = report.totals.iter().map(|totals| {
        let counts = totals.counts.iter().map(|(value, count)| (value.unwrap_or(UNSAID).into(), *count));
        context! { name => totals.name, column => totals.title, bars => bars(report, counts.collect()) }
    });
    let breakdowns = report.breakdowns.iter().zip(1..).map(|(breakdown, number)| {
        let rows = breakdown.for_people();
        let counts = rows.iter().map(|row| (row.label(), row.tallied.total())).collect();
        let errors: Vec<String> = rows.iter().map(Row::most_frequent).collect();
        let id = format!("field-{number}");
        context! { id => id, column => shown(&breakdown.title), bars => bars(report, counts), errors => errors }
    });
    context! {
        summary => report.summary(),
        is_complete => report.is_complete,
        errors => errors,
        bars => bars(report, by_error),
        totals => totals.collect::<Vec<Value>>(),
        breakdowns => breakdowns.collect::<Vec<Value>>(),
        others => others,
        merging => report.merging(),
        unseen => unseen,
        troubles => troubles.collect::<Vec<String>>(),
    }
}

/// Bars, each with what it stands for; their widths are in percent of the longest.
fn bars(report: &Report<'_>, counts: Vec<(Cow<'_, str>, u64)>) -> Vec<Value> {
    let most = counts.iter().map(|(_, count)| report.share(*count)).fold(0.0, f64::max);
    let bar = |(label, count): (Cow<'_, str>, u64)| {
        let width = format!("{:.2}", 100.0 * report.share(count) / most);
        let whole = shown(&label);
        let label = shortened(&whole, LABEL);
        context! { label => label, whole => whole, width => width, number => number(report, count) }
    };
    counts.into_iter().map(bar).collect()
}

fn error(report: &Report<'_>, entry: TelephonyError, count: &Count) -> Value {
    context! {
        fix => entry.fix(),
        party => party(entry),
        ..context! { ..linked(entry), ..counted(report, count) }
    }
}

fn other(report: &Report<'_>, other: &Other) -> Value {
    context! {
        message => shown(&other.message),
        example => shown(&other.example),
        draft => other.draft.clone(),
        ..counted(report, &other.count)
    }
}

/// An entry's message, and where its page is.
fn linked(entry: TelephonyError) -> Value {
    let address = entry.address();
    // A path in the repository leads nowhere from here.
    let link = address.is_on_site().then(|| address.to_string());
    context! { message => shown(entry.message()), link => link }
}

/// How often, and where.
fn counted(report: &Report<'_>, count: &Count) -> Value {
    let place = |place: Option<Place>| shown(&report.place(place.as_ref()));
    context! { number => number(report, count.count), first => place(count.first), last => place(count.last) }
}

/// A count, and its share in percent.
fn number(report: &Report<'_>, count: u64) -> Value {
    context! { count => HumanCount(count).to_string(), share => format!("{:.1}%", report.share(count)) }
}

fn shown(text: &str) -> String {
    Visible(text).to_string()
}
