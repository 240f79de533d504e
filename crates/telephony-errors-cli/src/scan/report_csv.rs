//! A report as CSV (RFC 4180): a row for each error, each group of unknown messages, and each total.

use std::io::{self, Write};

use error_catalog_scan::{Occurrences, Position};

use super::failures::code;
use super::report::{PARTY, REDIAL, Report, fact_text};
use crate::visible::Visible;

/// The kind of a row that reports why the scan is incomplete.
pub(super) const INCOMPLETE: &str = "incomplete";

const HEADER: &str = "kind,id,code,message,party,redial,count,share,fix,example,first_file,first_byte,first_line,last_file,last_byte,last_line";

/// The text cells of a row.
#[derive(Clone, Copy, Default)]
struct Texts<'t> {
    kind: &'t str,
    id: &'t str,
    code: &'t str,
    message: &'t str,
    party: &'t str,
    redial: &'t str,
    fix: &'t str,
    example: &'t str,
}

/// Writes a report.
pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{HEADER}\r\n")?;
    let unseen = report.never_seen.iter().map(|entry| (*entry, Occurrences::default()));
    for (entry, count) in report.entries.iter().copied().chain(unseen) {
        let texts = Texts {
            kind: "error",
            id: entry.id(),
            code: entry.code(),
            message: entry.message(),
            party: fact_text(entry, PARTY).unwrap_or_default(),
            redial: fact_text(entry, REDIAL).unwrap_or_default(),
            fix: entry.fix(),
            example: "",
        };
        row(report, texts, &count, out)?;
    }
    for group in &report.unknown_groups {
        let (message, example) = (group.message.as_str(), group.example.as_str());
        row(report, Texts { kind: "unknown", message, example, ..Texts::default() }, &group.count, out)?;
    }
    for failure in &report.failures {
        let (code, message) = (code(failure.failure), failure.title());
        let texts = Texts {
            kind: "recognized",
            code: &code,
            message: &message,
            fix: failure.explained.fix,
            example: failure.example.as_deref().unwrap_or_default(),
            ..Texts::default()
        };
        row(report, texts, &failure.count, out)?;
    }
    for totals in &report.totals {
        for total in &totals.counts {
            let count = Occurrences { count: total.count, ..Occurrences::default() };
            row(report, Texts::of_total(totals.name, total.text), &count, out)?;
        }
    }
    for reason in report.incompleteness() {
        let message = &reason.to_string();
        row(report, Texts { kind: INCOMPLETE, message, ..Texts::default() }, &Occurrences::default(), out)?;
    }
    Ok(())
}

impl<'t> Texts<'t> {
    /// Creates a row of totals, with the text of the value in the column of the same name.
    fn of_total(name: &'t str, text: &'t str) -> Self {
        let cell = |column| if column == name { text } else { "" };
        let [code, party, redial] = ["code", PARTY, REDIAL].map(cell);
        Self { kind: name, code, party, redial, ..Self::default() }
    }
}

fn row(report: &Report<'_>, texts: Texts<'_>, count: &Occurrences, out: &mut dyn Write) -> io::Result<()> {
    let Texts { kind, id, code, message, party, redial, fix, example } = texts;
    let numbers = [count.count.to_string(), format!("{:.2}", report.share(count.count))];
    let positions = [count.first, count.last].map(|position| cells_of(report, position));
    let before = [kind, id, code, message, party, redial].into_iter();
    let texts = before.chain(numbers.iter().map(String::as_str)).chain([fix, example]);
    let cells: Vec<String> = texts.chain(positions.iter().flatten().map(String::as_str)).map(cell).collect();
    write!(out, "{}\r\n", cells.join(","))
}

fn cells_of(report: &Report<'_>, position: Option<Position>) -> [String; 3] {
    position.map_or_else(Default::default, |position| {
        let line = position.line.map(|line| line.to_string());
        [report.file(&position), position.offset.to_string(), line.unwrap_or_default()]
    })
}

/// Quotes a cell if necessary. An apostrophe keeps a spreadsheet from computing the cell, or the text after a
/// semicolon, which separates cells in many locales even inside quotation marks.
pub(super) fn cell(text: &str) -> String {
    let text = Visible(text).to_string();
    let mut cell = String::new();
    for part in text.split_inclusive(';') {
        if is_formula(part) || (cell.is_empty() && is_formula(&text)) {
            cell.push('\'');
        }
        cell.push_str(part);
    }
    if cell.contains([',', '"']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

/// Returns whether a spreadsheet might compute the text. An import may strip spaces and quotation marks at its start.
fn is_formula(text: &str) -> bool {
    let mut chars = text.trim_start_matches(|char: char| char.is_whitespace() || char == '"').chars();
    // A number is harmless, even with its middle redacted.
    let is_in_number = |char: char| char.is_ascii_digit() || " •.()-;".contains(char);
    match chars.next() {
        Some('=' | '\u{FE66}' | '\u{FF1D}' | '@' | '\u{FE6B}' | '\u{FF20}') => true,
        Some('+' | '-' | '\u{2212}' | '\u{FE62}' | '\u{FE63}' | '\u{FF0B}' | '\u{FF0D}') => {
            !chars.all(is_in_number)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn no_cell_is_computed() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1,A2)", "\"'@SUM(A1,A2)\""),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("-2+3", "'-2+3"),
            ("\t=1", "\\t=1"),
            ("+1555•••4567", "+1555•••4567"),
            ("+1 (555) 123-4567", "+1 (555) 123-4567"),
            ("-7.5", "-7.5"),
            ("a=b", "a=b"),
            ("\u{FF1D}1+1", "'\u{FF1D}1+1"),
            ("\u{FF0B}1+a", "'\u{FF0B}1+a"),
            ("\u{FF0D}1+a", "'\u{FF0D}1+a"),
            ("\u{FF20}x", "'\u{FF20}x"),
            (" =1+1", "' =1+1"),
            ("\u{3000}\u{A0}@x", "'\u{3000}\u{A0}@x"),
            ("\"=1+1\"", "\"'\"\"=1+1\"\"\""),
            ("x;=1+1;\"@y\"; +z;-7", "\"x;'=1+1;'\"\"@y\"\";' +z;-7\""),
            ("+1;foo()", "'+1;foo()"),
            ("-1;2", "-1;2"),
            ("", ""),
        ] {
            assert_eq!(cell(text), expected);
        }
    }
}
