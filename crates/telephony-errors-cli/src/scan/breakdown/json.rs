//! A breakdown as JSON, as `output.schema.json` says.

use serde::Serialize;

use super::{Beside, Breakdown, Row};
use crate::scan::report::Report;

#[derive(Serialize)]
pub(crate) struct BreakdownObject<'r> {
    field: &'r str,
    values: Vec<ValueObject<'r>>,
    others: Option<RowObject>,
    without: Option<RowObject>,
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
    entries: Vec<EntryObject>,
    unknown: u64,
}

#[derive(Serialize)]
struct EntryObject {
    id: &'static str,
    count: u64,
}

impl<'r> BreakdownObject<'r> {
    pub(crate) fn new(breakdown: &'r Breakdown, report: &Report<'_>) -> Self {
        let beside = |what: &Beside| {
            let row = breakdown.rows.iter().find(|row| row.beside == *what)?;
            Some(RowObject::new(row, report))
        };
        let value = |row: &'r Row| match &row.beside {
            Beside::Value(value) => Some(ValueObject { value, row: RowObject::new(row, report) }),
            Beside::Others | Beside::Nothing => None,
        };
        Self {
            field: &breakdown.title,
            values: breakdown.rows.iter().filter_map(value).collect(),
            others: beside(&Beside::Others),
            without: beside(&Beside::Nothing),
        }
    }
}

impl RowObject {
    fn new(row: &Row, report: &Report<'_>) -> Self {
        let count = row.tallied.total();
        let entry = |(entry, count): (Option<telephony_errors::TelephonyError>, u64)| {
            Some(EntryObject { id: entry?.id(), count })
        };
        Self {
            count,
            share: (report.share(count) * 100.0).round() / 100.0,
            entries: row.errors().into_iter().filter_map(entry).collect(),
            unknown: row.tallied.unknown,
        }
    }
}
