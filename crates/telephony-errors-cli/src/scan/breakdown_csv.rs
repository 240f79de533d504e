//! Breakdowns as CSV (RFC 4180): a row for each error of each value.

use std::io::{self, Write};

use super::breakdown_report::{CountedError, ErrorCount, RowKey};
use super::failures::{code, title};
use super::report::Report;
use super::report_csv::{INCOMPLETE, cell};

const HEADER: &str = "field,group,value,id,code,message,count,share";

/// Writes the breakdowns of a report.
pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{HEADER}\r\n")?;
    for breakdown in &report.breakdowns {
        for row in &breakdown.rows {
            let (group, value) = match &row.key {
                RowKey::Value(value) => ("value", value.as_str()),
                RowKey::Others => ("others", ""),
                RowKey::Absent => ("absent", ""),
            };
            for ErrorCount { error, count } in row.errors() {
                let [id, code, message] = match error {
                    CountedError::Entry(entry) => {
                        [entry.id(), entry.code(), entry.message()].map(ToOwned::to_owned)
                    }
                    CountedError::Failure(failure) => [String::new(), code(failure), title(failure)],
                    CountedError::Unknown => Default::default(),
                };
                let texts = [&breakdown.title, group, value, &id, &code, &message].map(cell);
                write!(out, "{},{count},{:.2}\r\n", texts.join(","), report.share(count))?;
            }
        }
    }
    for reason in report.incompleteness() {
        write!(out, ",{INCOMPLETE},{},,,,0,0.00\r\n", cell(&reason.to_string()))?;
    }
    Ok(())
}
