//! A report as Markdown, for a ticket or a chat.

use std::io::{self, Write};

use indicatif::HumanCount;

use super::breakdown::Beside;
use super::report::{Report, UNSAID, party};
use crate::visible::{AsCode, AsMarkdown};

/// Writes a report.
pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let interrupted = if report.is_complete { "" } else { " (interrupted: not all was read)" };
    writeln!(out, "{}{interrupted}.", report.summary())?;
    if !report.found.is_empty() {
        writeln!(out, "\n| Count | Share | Error Message | How to Fix It | Who Must Act | First | Last |")?;
        writeln!(out, "| ---: | ---: | --- | --- | --- | --- | --- |")?;
    }
    for (entry, count) in &report.found {
        let [message, fix, party] = [entry.message(), entry.fix(), party(*entry)].map(AsMarkdown);
        let share = report.share(count.count);
        let [first, last] = [&count.first, &count.last].map(|place| code(&report.place(place.as_ref())));
        let number = HumanCount(count.count);
        writeln!(out, "| {number} | {share:.1} % | {message} | {fix} | {party} | {first} | {last} |")?;
    }
    for totals in report.totals.iter().filter(|totals| !totals.counts.is_empty()) {
        writeln!(out, "\n| {} | Count | Share |\n| --- | ---: | ---: |", totals.title)?;
        for (value, count) in &totals.counts {
            let share = report.share(*count);
            let value = AsMarkdown(value.unwrap_or(UNSAID));
            writeln!(out, "| {value} | {} | {share:.1} % |", HumanCount(*count))?;
        }
    }
    for breakdown in report.breakdowns.iter().filter(|breakdown| !breakdown.rows.is_empty()) {
        let title = code(&breakdown.title);
        writeln!(out, "\n| By {title} | Count | Share | Errors |\n| --- | ---: | ---: | --- |")?;
        for row in breakdown.for_people() {
            let (count, errors) = (row.tallied.total(), row.most_frequent());
            let label = match row.beside {
                Beside::Value(_) => code(&row.label()),
                Beside::Others | Beside::Nothing => row.label().into_owned(),
            };
            let errors = AsMarkdown(&errors);
            let share = report.share(count);
            writeln!(out, "| {label} | {} | {share:.1} % | {errors} |", HumanCount(count))?;
        }
    }
    if !report.others.is_empty() {
        writeln!(out, "\n| Count | Share | Unknown message | Such as | First | Last |")?;
        writeln!(out, "| ---: | ---: | --- | --- | --- | --- |")?;
    }
    for other in &report.others {
        let share = report.share(other.count.count);
        let [first, last] = [&other.count.first, &other.count.last].map(|place| report.place(place.as_ref()));
        let [message, example, first, last] =
            [&other.message, &other.example, &first, &last].map(|text| code(text));
        let number = HumanCount(other.count.count);
        writeln!(out, "| {number} | {share:.1} % | {message} | {example} | {first} | {last} |")?;
    }
    if let Some(merging) = report.merging() {
        writeln!(out, "\n{merging}")?;
    }
    if !report.never_seen().is_empty() {
        let ids: Vec<String> = report.never_seen().iter().map(|entry| format!("`{}`", entry.id())).collect();
        writeln!(out, "\nNever seen: {}", ids.join(", "))?;
    }
    for trouble in &report.troubles {
        writeln!(out, "\n**Not read to its end:** {}", AsCode(&trouble.to_string()))?;
    }
    Ok(())
}

/// A text of a log in a cell, where code may hold no bare `|` either.
fn code(text: &str) -> String {
    AsCode(text).to_string().replace('|', "\\|")
}
