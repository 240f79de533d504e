//! A report as Markdown, for a ticket or a chat.

use std::io::{self, Write};

use indicatif::HumanCount;

use super::breakdown_report::RowKey;
use super::report::{Report, party};
use crate::visible::{AsCode, AsMarkdown};

/// Writes a report.
pub(crate) fn write(report: &Report<'_>, out: &mut dyn Write) -> io::Result<()> {
    let interrupted = if report.is_complete { "" } else { " (interrupted, incomplete)" };
    writeln!(out, "{}{interrupted}.", report.summary())?;
    writeln!(out, "\n{}", AsMarkdown(report.searched_for()))?;
    if !report.entries.is_empty() {
        writeln!(out, "\n| Count | Share | Error Message | How to Fix It | Action by | First | Last |")?;
        writeln!(out, "| ---: | ---: | --- | --- | --- | --- | --- |")?;
    }
    for (entry, count) in &report.entries {
        let [message, fix, party] = [entry.message(), entry.fix(), party(*entry)].map(AsMarkdown);
        let share = report.share(count.count);
        let [first, last] =
            [&count.first, &count.last].map(|position| code(&report.position(position.as_ref())));
        let number = HumanCount(count.count);
        writeln!(out, "| {number} | {share:.1} % | {message} | {fix} | {party} | {first} | {last} |")?;
    }
    if !report.failures.is_empty() {
        writeln!(out, "\n| Count | Share | Code | What It Means | How to Fix It | Example | First | Last |")?;
        writeln!(out, "| ---: | ---: | --- | --- | --- | --- | --- | --- |")?;
    }
    for failure in &report.failures {
        let (count, title) = (&failure.count, failure.title());
        let [title, meaning, fix] =
            [title.as_str(), failure.explained.meaning, failure.explained.fix].map(AsMarkdown);
        let example = code(failure.example.as_deref().unwrap_or_default());
        let [first, last] =
            [&count.first, &count.last].map(|position| code(&report.position(position.as_ref())));
        let (number, share) = (HumanCount(count.count), report.share(count.count));
        writeln!(
            out,
            "| {number} | {share:.1} % | {title} | {meaning} | {fix} | {example} | {first} | {last} |"
        )?;
    }
    for totals in report.totals.iter().filter(|totals| !totals.counts.is_empty()) {
        writeln!(out, "\n| {} | Count | Share |\n| --- | ---: | ---: |", AsMarkdown(totals.label))?;
        for total in &totals.counts {
            let (text, share) = (AsMarkdown(total.text), report.share(total.count));
            writeln!(out, "| {text} | {} | {share:.1} % |", HumanCount(total.count))?;
        }
    }
    for breakdown in report.breakdowns.iter().filter(|breakdown| !breakdown.rows.is_empty()) {
        let title = code(&breakdown.title);
        writeln!(out, "\n| By {title} | Count | Share | Errors |\n| --- | ---: | ---: | --- |")?;
        for row in breakdown.for_people() {
            let (count, errors) = (row.counts.total(), row.most_frequent());
            let label = match row.key {
                RowKey::Value(_) => code(&row.label()),
                RowKey::Others | RowKey::Absent => row.label().into_owned(),
            };
            let errors = AsMarkdown(&errors);
            let share = report.share(count);
            writeln!(out, "| {label} | {} | {share:.1} % | {errors} |", HumanCount(count))?;
        }
    }
    if !report.unknown_groups.is_empty() {
        writeln!(out, "\n| Count | Share | Unknown message | Example | First | Last |")?;
        writeln!(out, "| ---: | ---: | --- | --- | --- | --- |")?;
    }
    for group in &report.unknown_groups {
        let share = report.share(group.count.count);
        let [first, last] =
            [&group.count.first, &group.count.last].map(|position| report.position(position.as_ref()));
        let [message, example, first, last] =
            [&group.message, &group.example, &first, &last].map(|text| code(text));
        let number = HumanCount(group.count.count);
        writeln!(out, "| {number} | {share:.1} % | {message} | {example} | {first} | {last} |")?;
    }
    if let Some(merging) = report.merging() {
        writeln!(out, "\n{merging}")?;
    }
    if !report.never_seen.is_empty() {
        let ids: Vec<String> = report.never_seen.iter().map(|entry| format!("`{}`", entry.id())).collect();
        writeln!(out, "\nNever seen: {}", ids.join(", "))?;
    }
    for source_error in &report.source_errors {
        writeln!(out, "\n**Not read completely:** {}", AsCode(&source_error.to_string()))?;
    }
    Ok(())
}

/// Renders a text as code in a cell, where `|` must be escaped.
fn code(text: &str) -> String {
    AsCode(text).to_string().replace('|', "\\|")
}
