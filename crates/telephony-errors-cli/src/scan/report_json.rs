//! A report as a JSON object, by `output.schema.json`.

use std::collections::BTreeMap;
use std::io::{self, Write};

use error_catalog_scan::{Occurrences, Position, SourceError};
use serde::Serialize;
use telephony_errors::Facts;

use super::breakdown_json::BreakdownObject;
use super::failures::code;
use super::report::Report;
use crate::json;

#[derive(Serialize)]
struct ReportObject<'r> {
    files: usize,
    bytes: u64,
    complete: bool,
    searched_for: &'static [&'static str],
    messages: u64,
    codes: u64,
    entries: Vec<CountedEntryObject>,
    recognized: Vec<CountedCodeObject<'r>>,
    totals: BTreeMap<&'static str, Vec<TotalObject>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    breakdowns: Vec<BreakdownObject<'r>>,
    unknown: Vec<UnknownObject<'r>>,
    merged: Option<usize>,
    unseen: Vec<&'static str>,
    source_errors: Vec<SourceErrorObject<'r>>,
}

#[derive(Serialize)]
struct CountedEntryObject {
    id: &'static str,
    code: &'static str,
    message: &'static str,
    fix: &'static str,
    #[serde(serialize_with = "json::by_name")]
    facts: Facts,
    retired: bool,
    #[serde(flatten)]
    occurrences: OccurrencesObject,
}

#[derive(Serialize)]
struct CountedCodeObject<'r> {
    namespace: &'static str,
    code: String,
    id: Option<&'static str>,
    title: String,
    meaning: Option<&'static str>,
    fix: Option<&'static str>,
    example: Option<&'r str>,
    #[serde(flatten)]
    occurrences: OccurrencesObject,
}

#[derive(Serialize)]
struct OccurrencesObject {
    count: u64,
    share: f64,
    first: Option<PositionObject>,
    last: Option<PositionObject>,
}

#[derive(Serialize)]
struct PositionObject {
    file: String,
    byte: u64,
    line: Option<u64>,
}

#[derive(Serialize)]
struct TotalObject {
    value: Option<&'static str>,
    count: u64,
    share: f64,
}

#[derive(Serialize)]
struct UnknownObject<'r> {
    message: &'r str,
    example: &'r str,
    #[serde(flatten)]
    occurrences: OccurrencesObject,
}

#[derive(Serialize)]
struct SourceErrorObject<'r> {
    file: &'r str,
    message: &'r str,
    bytes: u64,
}

/// Writes a report.
pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let counts = report.counts;
    let share = |count| (report.share(count) * 100.0).round() / 100.0;
    let position = |position: Position| PositionObject {
        file: report.file(&position),
        byte: position.offset,
        line: position.line,
    };
    let occurrences = |count: &Occurrences| OccurrencesObject {
        count: count.count,
        share: share(count.count),
        first: count.first.map(position),
        last: count.last.map(position),
    };
    let object = ReportObject {
        files: report.files,
        bytes: counts.bytes,
        complete: report.is_complete && counts.source_errors.is_empty(),
        searched_for: report.searched_names(),
        messages: report.messages,
        codes: report.codes,
        entries: report
            .entries
            .iter()
            .map(|(entry, count)| CountedEntryObject {
                id: entry.id(),
                code: entry.code(),
                message: entry.message(),
                fix: entry.fix(),
                facts: entry.facts(),
                retired: entry.is_retired(),
                occurrences: occurrences(count),
            })
            .collect(),
        recognized: report
            .failures
            .iter()
            .map(|failure| CountedCodeObject {
                namespace: failure.explained.namespace,
                code: code(failure.failure),
                id: failure.explained.id,
                title: failure.title(),
                meaning: failure.explained.id.map(|_| failure.explained.meaning),
                fix: failure.explained.id.map(|_| failure.explained.fix),
                example: failure.example.as_deref(),
                occurrences: occurrences(&failure.count),
            })
            .collect(),
        totals: report
            .totals
            .iter()
            .map(|totals| {
                let objects = totals.counts.iter().map(|total| TotalObject {
                    value: total.value,
                    count: total.count,
                    share: share(total.count),
                });
                (totals.name, objects.collect())
            })
            .collect(),
        breakdowns: report
            .breakdowns
            .iter()
            .map(|breakdown| BreakdownObject::new(breakdown, report))
            .collect(),
        unknown: report
            .unknown_groups
            .iter()
            .map(|group| UnknownObject {
                message: &group.message,
                example: &group.example,
                occurrences: occurrences(&group.count),
            })
            .collect(),
        merged: counts.messages.unknown().merged_to(),
        unseen: report.never_seen.iter().map(|entry| entry.id()).collect(),
        source_errors: report.source_errors.iter().map(SourceErrorObject::from).collect(),
    };
    json::write(&object, out)?;
    out.write_all(b"\n")
}

impl<'r> From<&'r SourceError> for SourceErrorObject<'r> {
    fn from(source_error: &'r SourceError) -> Self {
        Self { file: &source_error.name, message: &source_error.message, bytes: source_error.bytes_read }
    }
}
