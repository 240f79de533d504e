//! Breakdowns as CSV (RFC 4180): a row for each error beside each value.

use std::io::{self, Write};

use super::Beside;
use crate::scan::csv::{INCOMPLETE, cell};
use crate::scan::report::Report;

const HEADER: &str = "field,beside,value,id,code,message,count,share";

/// Writes the breakdowns of a report.
pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{HEADER}\r\n")?;
    for breakdown in &report.breakdowns {
        for row in &breakdown.rows {
            let (beside, value) = match &row.beside {
                Beside::Value(value) => ("value", value.as_str()),
                Beside::Others => ("others", ""),
                Beside::Nothing => ("nothing", ""),
            };
            for (entry, count) in row.errors() {
                let [id, code, message] =
                    entry.map(|entry| [entry.id(), entry.code(), entry.message()]).unwrap_or_default();
                let texts = [&breakdown.title, beside, value, id, code, message].map(cell);
                write!(out, "{},{count},{:.2}\r\n", texts.join(","), report.share(count))?;
            }
        }
    }
    for what in report.gaps() {
        write!(out, ",{INCOMPLETE},{},,,,0,0.00\r\n", cell(&what.to_string()))?;
    }
    Ok(())
}
