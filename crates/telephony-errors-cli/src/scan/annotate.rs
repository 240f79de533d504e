//! Logs of JSON lines, with what is known of their messages added.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, IsTerminal as _};
use std::process::ExitCode;
use std::sync::Arc;

use error_catalog_scan::{Annotated, Annotating, Message, Passed, Scanner, Sources, What};
use indicatif::{DecimalBytes, HumanCount};
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use telephony_errors::{Captures, TelephonyError};

use super::report::shown;
use super::status::{ended, warn};
use super::watch::watch;
use crate::{json, usage};

/// What the member is called that lines get.
const MEMBER: &str = "telephony_errors";

/// What is said of a message.
#[derive(Serialize)]
struct Annotation<'m> {
    id: Option<&'static str>,
    code: Cow<'m, str>,
    facts: BTreeMap<&'static str, &'static str>,
    captures: CapturesObject<'m>,
}

struct CapturesObject<'m> {
    captures: Captures<'static, 'm>,
    shows_numbers: bool,
}

/// Passes logs on, and says what was done.
pub(super) fn run(
    scanner: Scanner<'static>,
    sources: Sources,
    shows_numbers: bool,
    fails_on_unknown: bool,
) -> io::Result<ExitCode> {
    let codes = scanner.clone();
    let annotating = Arc::new(Annotating::new(scanner, sources, MEMBER));
    // A bar would stand amid the lines.
    let shows_bar = io::stderr().is_terminal() && !io::stdout().is_terminal();
    let plain: Vec<Vec<u8>> = TelephonyError::ALL.iter().map(|entry| plain(*entry)).collect();
    let done = watch(&annotating, shows_bar, move |annotating| {
        annotating.run(&mut io::stdout().lock(), |message, out| {
            annotate(message, &codes, &plain, shows_numbers, out);
        })
    })?;
    let is_complete = done.is_some();
    done.unwrap_or(Ok(()))?;
    let annotated = annotating.so_far();
    summary(&annotated, is_complete);
    for (passed, why) in [
        (annotated.no_objects, ["is no JSON object", "are no JSON objects"]),
        (
            annotated.annotated_before,
            ["has a member `telephony_errors` already", "have a member `telephony_errors` already"],
        ),
        (annotated.too_long, ["is longer than 4 MiB", "are longer than 4 MiB"]),
    ] {
        name(&annotating, passed, why, shows_numbers);
    }
    let troubles = super::report::troubles(&annotated.troubles, shows_numbers);
    Ok(ended(is_complete, &troubles, fails_on_unknown && annotated.unknown > 0))
}

/// Writes what is said of a message.
fn annotate(
    message: &Message<'_>,
    scanner: &Scanner<'_>,
    plain: &[Vec<u8>],
    shows_numbers: bool,
    out: &mut Vec<u8>,
) {
    let entry = match message.what() {
        What::Entry(entry) => TelephonyError::ALL.get(*entry as usize).copied(),
        What::Unknown(_) => None,
    };
    if let Some(entry) = entry
        && entry.parameters().is_empty()
        && let Some(json) = plain.get(entry as usize)
    {
        return out.extend(json);
    }
    let text = message.text();
    let code = entry.map(TelephonyError::code).or_else(|| scanner.code(&text)).unwrap_or_default();
    let found = entry.and_then(|_| TelephonyError::lookup(&text));
    let captures = found.map(|found| *found.captures()).unwrap_or_default();
    let annotation = Annotation {
        id: entry.map(TelephonyError::id),
        code: shown(code, shows_numbers),
        facts: entry.map(TelephonyError::facts).into_iter().flatten().collect(),
        captures: CapturesObject { captures, shows_numbers },
    };
    // Writing to memory does not fail.
    let _ = json::write(&annotation, out);
}

/// What is said of a message without parameters.
fn plain(entry: TelephonyError) -> Vec<u8> {
    let captures = CapturesObject { captures: Captures::default(), shows_numbers: false };
    let (id, code) = (Some(entry.id()), entry.code().into());
    let mut out = Vec::new();
    let _ = json::write(&Annotation { id, code, facts: entry.facts().collect(), captures }, &mut out);
    out
}

/// Says on standard error what was done.
fn summary(annotated: &Annotated, is_complete: bool) {
    let unknown = match annotated.unknown {
        0 => String::new(),
        unknown => format!(" ({} of them unknown)", HumanCount(unknown)),
    };
    let interrupted = if is_complete { "" } else { "; interrupted: not all was read" };
    usage::report(&format!(
        "{}{unknown} in {}; {} annotated{interrupted}",
        counted(annotated.messages, "message"),
        DecimalBytes(annotated.bytes),
        counted(annotated.lines, "line"),
    ));
}

/// Names lines that were passed on as they are though they hold messages; `why` for one, and for several.
fn name(annotating: &Annotating<'_>, passed: Passed, why: [&str; 2], shows_numbers: bool) {
    let Some(first) = passed.first else { return };
    let file = annotating.sources().get(first.source).map(error_catalog_scan::Source::name);
    let [one, several] = why;
    let (why, such) = match passed.lines {
        1 => (format!("{one} and is as it was"), ""),
        _ => (format!("{several} and are as they were"), " first"),
    };
    warn(&format!(
        "{} with messages {why}:{such} {} at byte {}",
        counted(passed.lines, "line"),
        shown(&file.unwrap_or_default(), shows_numbers),
        first.offset,
    ));
}

/// So many of something.
fn counted(count: u64, what: &str) -> String {
    format!("{} {what}{}", HumanCount(count), if count == 1 { "" } else { "s" })
}

impl Serialize for CapturesObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut captures = serializer.serialize_map(Some(self.captures.len()))?;
        for (name, value) in self.captures.iter() {
            captures.serialize_entry(name, &shown(value, self.shows_numbers))?;
        }
        captures.end()
    }
}
