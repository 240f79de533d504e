//! A report as one JSON object, as `output.schema.json` says.

use std::collections::BTreeMap;
use std::io::{self, Write};

use error_catalog_scan::{Count, Place, Trouble};
use serde::Serialize;
use telephony_errors::Facts;

use super::breakdown::json::BreakdownObject;
use super::report::Report;
use crate::json;

#[derive(Serialize)]
struct ReportObject<'r> {
    files: usize,
    bytes: u64,
    complete: bool,
    messages: u64,
    entries: Vec<EntryObject>,
    totals: BTreeMap<&'static str, Vec<TotalObject>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    by: Vec<BreakdownObject<'r>>,
    unknown: Vec<UnknownObject<'r>>,
    merged: Option<usize>,
    unseen: Vec<&'static str>,
    troubles: Vec<TroubleObject<'r>>,
}

#[derive(Serialize)]
struct EntryObject {
    id: &'static str,
    code: &'static str,
    message: &'static str,
    fix: &'static str,
    #[serde(serialize_with = "json::by_name")]
    facts: Facts,
    retired: bool,
    #[serde(flatten)]
    found: FoundObject,
}

#[derive(Serialize)]
struct FoundObject {
    count: u64,
    share: f64,
    first: Option<PlaceObject>,
    last: Option<PlaceObject>,
}

#[derive(Serialize)]
struct PlaceObject {
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
    found: FoundObject,
}

#[derive(Serialize)]
struct TroubleObject<'r> {
    file: &'r str,
    what: &'r str,
    bytes: u64,
}

/// Writes a report.
pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let counted = report.counted;
    let share = |count| (report.share(count) * 100.0).round() / 100.0;
    let place =
        |place: Place| PlaceObject { file: report.file(&place), byte: place.offset, line: place.line };
    let found = |count: &Count| FoundObject {
        count: count.count,
        share: share(count.count),
        first: count.first.map(place),
        last: count.last.map(place),
    };
    let object = ReportObject {
        files: report.files,
        bytes: counted.bytes,
        complete: report.is_complete && counted.troubles.is_empty(),
        messages: report.total,
        entries: report
            .found
            .iter()
            .map(|(entry, count)| EntryObject {
                id: entry.id(),
                code: entry.code(),
                message: entry.message(),
                fix: entry.fix(),
                facts: entry.facts(),
                retired: entry.is_retired(),
                found: found(count),
            })
            .collect(),
        totals: report
            .totals
            .iter()
            .map(|totals| {
                let counts = totals.counts.iter();
                let object =
                    |(value, count): &_| TotalObject { value: *value, count: *count, share: share(*count) };
                (totals.name, counts.map(object).collect())
            })
            .collect(),
        by: report.breakdowns.iter().map(|by| BreakdownObject::new(by, report)).collect(),
        unknown: report
            .others
            .iter()
            .map(|other| UnknownObject {
                message: &other.message,
                example: &other.example,
                found: found(&other.count),
            })
            .collect(),
        merged: counted.tally.unknown().merged_to(),
        unseen: report.unseen.iter().map(|entry| entry.id()).collect(),
        troubles: report.troubles.iter().map(TroubleObject::from).collect(),
    };
    json::write(&object, out)?;
    out.write_all(b"\n")
}

impl<'r> From<&'r Trouble> for TroubleObject<'r> {
    fn from(trouble: &'r Trouble) -> Self {
        Self { file: &trouble.name, what: &trouble.what, bytes: trouble.read }
    }
}
