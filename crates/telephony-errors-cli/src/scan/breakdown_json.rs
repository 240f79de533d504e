//! A breakdown as JSON, by `output.schema.json`.

use serde::Serialize;

use super::breakdown_report::{BreakdownReport, BreakdownRow, ErrorCount, RowKey};
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
    unknown: u64,
}

#[derive(Serialize)]
struct GroupEntryObject {
    id: &'static str,
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
        let entry = |ErrorCount { entry, count }| Some(GroupEntryObject { id: entry?.id(), count });
        Self {
            count,
            share: (report.share(count) * 100.0).round() / 100.0,
            entries: row.errors().into_iter().filter_map(entry).collect(),
            unknown: row.counts.unknown,
        }
    }
}
