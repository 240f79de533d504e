//! Problems for people: the cell cut out of its row and underlined.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use anstyle::{AnsiColor, Style};

use crate::command::findings::{Finding, Findings};
use crate::plural::count;
use crate::severity::Severity;
use crate::source::Position;
use crate::visible::visible;

/// How many characters of a line are shown before and behind what is underlined.
const AROUND: usize = 16;

/// How many characters are underlined at most: rows may be hundreds of characters long.
const MOST: usize = 72;

/// Writes problems one below the other, and counts them.
pub(crate) fn write(findings: &Findings<'_>, out: &mut dyn Write) -> io::Result<()> {
    for finding in findings.iter() {
        write_finding(&finding, out)?;
    }
    write_counts(findings, None, out)
}

/// The same without the notes, which are counted; the `command` shows them, if there is one.
pub(crate) fn write_briefly(
    findings: &Findings<'_>,
    command: Option<&str>,
    out: &mut dyn Write,
) -> io::Result<()> {
    for finding in findings.iter().filter(|finding| finding.diagnostic.severity != Severity::Note) {
        write_finding(&finding, out)?;
    }
    write_counts(findings, command, out)
}

fn write_counts(findings: &Findings<'_>, command: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    let [errors, warnings, notes] = Severity::ALL.map(|severity| findings.count(severity));
    if errors + warnings + notes == 0 {
        return Ok(());
    }
    write!(out, "{}, {}", count(errors, "error"), count(warnings, "warning"))?;
    if notes > 0 {
        write!(out, ", {}", count(notes, "note"))?;
    }
    let Some(command) = command.filter(|_| notes > 0) else { return writeln!(out) };
    let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
    let of_notes = findings.iter().filter(|finding| finding.diagnostic.severity == Severity::Note);
    of_notes.for_each(|note| *by_rule.entry(note.diagnostic.rule.name).or_default() += 1);
    let by_rule: Vec<String> = by_rule.iter().map(|(rule, notes)| format!("{notes} {rule}")).collect();
    writeln!(out, ": {}; `{command}` shows them", by_rule.join(", "))
}

fn write_finding(finding: &Finding<'_>, out: &mut dyn Write) -> io::Result<()> {
    let diagnostic = finding.diagnostic;
    let color = match diagnostic.severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Note => AnsiColor::Cyan,
    };
    let style: Style = color.on_default();
    writeln!(out, "{style}{}{style:#}", visible(&finding.sources.headline(diagnostic)))?;
    if let Some(snippet) = snippet(finding) {
        writeln!(out, "{snippet}")?;
    }
    // Lines to paste begin at the edge, so that they can be copied as they are.
    if !diagnostic.help.is_empty() {
        writeln!(out, "  {}", visible(&diagnostic.help))?;
    }
    for label in &diagnostic.related {
        let Position { line, column } = finding.sources.position(label);
        writeln!(out, "  {}:{line}:{column}: {}", visible(label.file.as_str()), visible(&label.text))?;
    }
    Ok(())
}

/// The line of a problem, cut to what it is about, which is underlined and named.
fn snippet(finding: &Finding<'_>) -> Option<String> {
    let (start, line) = finding.source?.line_at(finding.span.start)?;
    if line.is_empty() {
        return None;
    }
    let marked = finding.span.start - start..(finding.span.end - start).min(line.len());
    let (text, marked) = excerpt(line, &marked)?;
    let level = match finding.diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let annotation = AnnotationKind::Primary.span(marked).label(finding.context.name());
    let snippet = Snippet::source(text).line_start(finding.start.line).annotation(annotation);
    Some(Renderer::styled().render(&[Group::with_level(level).element(snippet)]))
}

/// What is marked of a line, with a little of what stands around it; and where it stands in that.
fn excerpt(line: &str, marked: &Range<usize>) -> Option<(String, Range<usize>)> {
    let (before, behind) = (line.get(..marked.start)?, line.get(marked.end..)?);
    let all = line.get(marked.clone())?;
    let from = before.char_indices().rev().nth(AROUND).map(|(at, c)| at + c.len_utf8());
    let mut text = from.map_or_else(String::new, |_| "…".to_owned());
    text.push_str(&visible(before.get(from.unwrap_or(0)..)?));
    let start = text.len();
    if let Some((end, _)) = all.char_indices().nth(MOST) {
        text.push_str(&visible(all.get(..end)?));
        let end = text.len();
        text.push('…');
        return Some((text, start..end));
    }
    text.push_str(&visible(all));
    let end = text.len();
    let until = behind.char_indices().nth(AROUND).map(|(at, _)| at);
    text.push_str(&visible(behind.get(..until.unwrap_or(behind.len()))?));
    if until.is_some() {
        text.push('…');
    }
    Some((text, start..end))
}
