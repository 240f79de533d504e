//! Diagnostics for people at a terminal: the underlined cell, then help and fixes.

pub(crate) mod inspection;
pub(crate) mod page_change;
pub(crate) mod proposal;
pub(crate) mod regeneration;
mod snippet;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use error_catalog_sync::plural::count;
use error_catalog_sync::{Fix, Position, Severity, SourceMap};

use crate::fix_lines::changed_lines;
use crate::located::{LocatedDiagnostic, LocatedReport};
use crate::palette::{CYAN, RED, YELLOW};
use crate::unified_diff::write_line;
use crate::visible::visible;

/// The warnings and notes that are not listed: they are counted for each rule.
#[derive(Clone, Copy)]
pub(crate) struct Unlisted<'c> {
    /// Their indices in the report.
    pub(crate) indices: &'c BTreeSet<usize>,
    /// The command that lists them.
    pub(crate) check_command: Option<&'c str>,
}

/// Writes diagnostics one below the other, and counts them.
pub(crate) fn write_report(
    report: &LocatedReport<'_>,
    unlisted: Option<Unlisted<'_>>,
    out: &mut dyn Write,
) -> io::Result<()> {
    for (index, located) in report.iter().enumerate() {
        if !unlisted.is_some_and(|unlisted| unlisted.indices.contains(&index)) {
            write_diagnostic(&located, out)?;
        }
    }
    write_counts(report, unlisted, out)
}

fn write_counts(
    report: &LocatedReport<'_>,
    unlisted: Option<Unlisted<'_>>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let [errors, warnings, notes] = Severity::ALL.map(|severity| report.count(severity));
    if errors + warnings + notes == 0 {
        return Ok(());
    }
    write!(out, "{}, {}", count(errors, "error"), count(warnings, "warning"))?;
    if notes > 0 {
        write!(out, ", {}", count(notes, "note"))?;
    }
    if let Some(Unlisted { indices, check_command }) = unlisted
        && !indices.is_empty()
    {
        write!(out, "; not listed, as they are not new: {}", count_by_rule(report, indices))?;
        if let Some(command) = check_command {
            write!(out, "; `{command} --format human` lists them")?;
        }
    }
    writeln!(out)
}

/// Counts diagnostics of each rule: `2 long-message, 1 same-reason`.
fn count_by_rule(report: &LocatedReport<'_>, indices: &BTreeSet<usize>) -> String {
    let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, located) in report.iter().enumerate() {
        if indices.contains(&index) {
            *by_rule.entry(located.diagnostic.rule.name).or_default() += 1;
        }
    }
    let by_rule: Vec<String> = by_rule.iter().map(|(rule, number)| format!("{number} {rule}")).collect();
    by_rule.join(", ")
}

fn write_diagnostic(located: &LocatedDiagnostic<'_>, out: &mut dyn Write) -> io::Result<()> {
    let diagnostic = located.diagnostic;
    let style = match diagnostic.severity {
        Severity::Error => RED,
        Severity::Warning => YELLOW,
        Severity::Note => CYAN,
    };
    writeln!(out, "{style}{}{style:#}", visible(&located.sources.headline(diagnostic)))?;
    if let Some(snippet) = snippet::snippet(located) {
        writeln!(out, "{snippet}")?;
    }
    // Lines to paste begin at the edge, so that they can be copied as they are.
    if !diagnostic.help.is_empty() {
        writeln!(out, "  {}", visible(&diagnostic.help))?;
    }
    for fix in &diagnostic.fixes {
        write_fix(fix, located.sources, out)?;
    }
    for label in &diagnostic.related {
        let Position { line, column } = located.sources.position(label);
        writeln!(out, "  {}:{line}:{column}: {}", visible(label.file.as_str()), visible(&label.text))?;
    }
    Ok(())
}

fn write_fix(fix: &Fix, sources: &SourceMap, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "  fix: {}", visible(&fix.title))?;
    changed_lines(fix, sources).iter().try_for_each(|line| write_line(line, out))
}
