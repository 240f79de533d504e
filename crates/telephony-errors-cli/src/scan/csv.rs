//! A report as CSV (RFC 4180): a row for each error, found or not, and for each kind of unknown messages.

use std::io::{self, Write};

use error_catalog_scan::{Count, Place};

use super::report::Report;
use crate::visible::Visible;

const HEADER: &str = "known,id,code,message,count,share,fix,example,first_file,first_byte,first_line,last_file,last_byte,last_line";

/// Writes a report.
pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{HEADER}\r\n")?;
    let unseen = report.unseen.iter().map(|entry| (*entry, Count::default()));
    for (entry, count) in report.found.iter().copied().chain(unseen) {
        let texts = ["yes", entry.id(), entry.code(), entry.message()];
        row(report, texts, &count, [entry.fix(), ""], out)?;
    }
    for other in &report.others {
        row(report, ["no", "", "", &other.message], &other.count, ["", &other.example], out)?;
    }
    Ok(())
}

fn row(
    report: &Report<'_>,
    before: [&str; 4],
    count: &Count,
    behind: [&str; 2],
    out: &mut dyn Write,
) -> io::Result<()> {
    let share = format!("{:.2}", report.share(count.count));
    let numbers = [count.count.to_string(), share];
    let places = [count.first, count.last].map(|place| cells_of(report, place));
    let texts = before.iter().copied().chain(numbers.iter().map(String::as_str)).chain(behind);
    let cells: Vec<String> = texts.chain(places.iter().flatten().map(String::as_str)).map(quoted).collect();
    write!(out, "{}\r\n", cells.join(","))
}

fn cells_of(report: &Report<'_>, place: Option<Place>) -> [String; 3] {
    place.map_or_else(Default::default, |place| {
        let line = place.line.map(|line| line.to_string());
        [report.file(&place), place.offset.to_string(), line.unwrap_or_default()]
    })
}

/// A cell, in quotation marks where it needs them.
fn quoted(text: &str) -> String {
    let text = Visible(text).to_string();
    if text.contains([',', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}
