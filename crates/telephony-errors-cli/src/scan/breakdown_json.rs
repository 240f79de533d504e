//! A breakdown as JSON, by `output.schema.json`.

use serde::Serialize;

use super::breakdown_report::{BreakdownReport, BreakdownRow, CountedError, ErrorCount, RowKey};
use super::failures::{Explained, code};
use super::report::Report;

#[derive(Serialize)]
pub(crate) struct BreakdownObject<'r> {
    field: &'r str,
    values: Vec<ValueObject<'r>>,
    others: Option<RowObject>,
    absent: Option<RowObject>,
}

#[derive(Serialize)]
struct ValueObject<'r> {
    value: &'r str,
    #[serde(flatten)]
    row: RowObject,
}

#[derive(Serialize)]
struct RowObject {
    count: u64,
    share: f64,
    entries: Vec<GroupEntryObject>,
    recognized: Vec<GroupCodeObject>,
    unknown: u64,
}

#[derive(Serialize)]
struct GroupEntryObject {
    id: &'static str,
    count: u64,
}

#[derive(Serialize)]
struct GroupCodeObject {
    namespace: &'static str,
    code: String,
    count: u64,
}

impl<'r> BreakdownObject<'r> {
    pub(crate) fn new(breakdown: &'r BreakdownReport, report: &Report<'_>) -> Self {
        let find = |key: &RowKey| {
            let row = breakdown.rows.iter().find(|row| row.key == *key)?;
            Some(RowObject::new(row, report))
        };
        let value = |row: &'r BreakdownRow| match &row.key {
            RowKey::Value(value) => Some(ValueObject { value, row: RowObject::new(row, report) }),
            RowKey::Others | RowKey::Absent => None,
        };
        Self {
            field: &breakdown.title,
            values: breakdown.rows.iter().filter_map(value).collect(),
            others: find(&RowKey::Others),
            absent: find(&RowKey::Absent),
        }
    }
}

impl RowObject {
    fn new(row: &BreakdownRow, report: &Report<'_>) -> Self {
        let count = row.counts.total();
        let (mut entries, mut recognized) = (Vec::new(), Vec::new());
        for ErrorCount { error, count } in row.errors() {
            match error {
                CountedError::Entry(entry) => entries.push(GroupEntryObject { id: entry.id(), count }),
                CountedError::Failure(failure) => {
                    let namespace = Explained::new(failure).namespace;
                    recognized.push(GroupCodeObject { namespace, code: code(failure), count });
                }
                CountedError::Unknown => {}
            }
        }
        Self {
            count,
            share: (report.share(count) * 100.0).round() / 100.0,
            entries,
            recognized,
            unknown: row.counts.unknown,
        }
    }
}
