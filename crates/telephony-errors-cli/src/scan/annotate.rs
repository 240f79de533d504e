//! The option `--annotate`: adds a member about messages to JSON lines.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, IsTerminal as _};
use std::process::ExitCode;
use std::sync::Arc;

use error_catalog_scan::{AnnotationSummary, Annotator, Message, Scanner, Sources, UnannotatedLines};
use indicatif::{DecimalBytes, HumanCount};
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use telephony_errors::{Captures, TelephonyError};

use super::redacted::display_text;
use super::status::{exit_status, warn};
use super::watch::watch;
use crate::{json, usage};

/// The name of the added member.
const MEMBER: &str = "telephony_errors";

/// The annotation of a message.
#[derive(Serialize)]
struct Annotation<'m> {
    id: Option<&'static str>,
    code: Cow<'m, str>,
    facts: BTreeMap<&'static str, &'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    captures: RedactedCaptures<'m>,
}

struct RedactedCaptures<'m> {
    captures: Captures<'static, 'm>,
    shows_numbers: bool,
}

/// Writes annotated logs, and reports a summary.
pub(super) fn run(
    scanner: Scanner<'static>,
    sources: Sources,
    shows_numbers: bool,
    fails_on_unknown: bool,
) -> io::Result<ExitCode> {
    let codes = scanner.clone();
    let annotator = Arc::new(Annotator::new(scanner, sources, MEMBER));
    // A progress bar would be mixed with the lines.
    let shows_bar = io::stderr().is_terminal() && !io::stdout().is_terminal();
    let prepared: Vec<Vec<u8>> =
        TelephonyError::ALL.iter().map(|entry| prepared_annotation(*entry)).collect();
    let result = watch(&annotator, shows_bar, move |annotator| {
        annotator.run(&mut io::stdout().lock(), |message, out| {
            annotate(message, &codes, &prepared, shows_numbers, out);
        })
    })?;
    let is_complete = result.is_some();
    result.unwrap_or(Ok(()))?;
    let summary = annotator.so_far();
    report_summary(&summary, is_complete);
    let already = ["already has a member `telephony_errors`", "already have a member `telephony_errors`"];
    for (lines, reason) in [
        (summary.not_objects, ["is not a JSON object", "are not JSON objects"]),
        (summary.already_annotated, already),
        (summary.too_long, ["is longer than 4 MiB", "are longer than 4 MiB"]),
    ] {
        warn_of(&annotator, lines, reason, shows_numbers);
    }
    let source_errors = super::report::source_errors(&summary.source_errors, shows_numbers);
    Ok(exit_status(is_complete, &source_errors, fails_on_unknown && summary.unknown > 0))
}

/// Writes the annotation of a message.
fn annotate(
    message: &Message<'_>,
    scanner: &Scanner<'_>,
    prepared: &[Vec<u8>],
    shows_numbers: bool,
    out: &mut Vec<u8>,
) {
    let entry = message.kind().entry::<TelephonyError>();
    if let Some(entry) = entry
        && entry.parameters().is_empty()
        && let Some(json) = prepared.get(entry.__index())
    {
        return out.extend(json);
    }
    let text = message.text();
    let code = entry.map(TelephonyError::code).or_else(|| scanner.code(&text)).unwrap_or_default();
    let lookup = if entry.is_some() { TelephonyError::lookup(&text) } else { None };
    let captures = lookup.map(|lookup| *lookup.captures()).unwrap_or_default();
    let annotation = Annotation {
        id: entry.map(TelephonyError::id),
        code: display_text(code, shows_numbers),
        facts: entry.map(facts).unwrap_or_default(),
        url: entry.and_then(url),
        captures: RedactedCaptures { captures, shows_numbers },
    };
    // Writing to memory does not fail.
    let _ = json::write(&annotation, out);
}

/// Renders the annotation of a message without parameters, for repeated use.
fn prepared_annotation(entry: TelephonyError) -> Vec<u8> {
    let captures = RedactedCaptures { captures: Captures::default(), shows_numbers: false };
    let (id, code) = (Some(entry.id()), entry.code().into());
    let mut out = Vec::new();
    let annotation = Annotation { id, code, facts: facts(entry), url: url(entry), captures };
    let _ = json::write(&annotation, &mut out);
    out
}

/// Returns the values of the facts, by name.
fn facts(entry: TelephonyError) -> BTreeMap<&'static str, &'static str> {
    entry.facts().map(|fact| (fact.name, fact.value)).collect()
}

/// Returns the URL of the entry's page, if the page names its site.
fn url(entry: TelephonyError) -> Option<String> {
    entry.url().map(|url| url.to_string())
}

/// Reports the counts on standard error.
fn report_summary(summary: &AnnotationSummary, is_complete: bool) {
    let unknown = match summary.unknown {
        0 => String::new(),
        unknown => format!(" ({} of them unknown)", HumanCount(unknown)),
    };
    let interrupted = if is_complete { "" } else { "; interrupted, incomplete" };
    usage::report(&format!(
        "{}{unknown} in {}; {} annotated{interrupted}",
        pluralized(summary.messages, "message"),
        DecimalBytes(summary.bytes),
        pluralized(summary.lines, "line"),
    ));
}

/// Warns of lines with messages that were not annotated; `reason` has a singular and a plural.
fn warn_of(annotator: &Annotator<'_>, lines: UnannotatedLines, reason: [&str; 2], shows_numbers: bool) {
    let Some(first) = lines.first else { return };
    let file = annotator.sources().get(first.source).map(error_catalog_scan::Source::name);
    let [one, several] = reason;
    let (reason, label) = match lines.lines {
        1 => (format!("{one} and was not changed"), ""),
        _ => (format!("{several} and were not changed"), " first"),
    };
    warn(&format!(
        "{} with messages {reason}:{label} {} at byte {}",
        pluralized(lines.lines, "line"),
        display_text(&file.unwrap_or_default(), shows_numbers),
        first.offset,
    ));
}

/// Formats a count with a noun.
fn pluralized(count: u64, noun: &str) -> String {
    format!("{} {noun}{}", HumanCount(count), if count == 1 { "" } else { "s" })
}

impl Serialize for RedactedCaptures<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut captures = serializer.serialize_map(Some(self.captures.len()))?;
        for (name, value) in &self.captures {
            captures.serialize_entry(name, &display_text(value, self.shows_numbers))?;
        }
        captures.end()
    }
}
