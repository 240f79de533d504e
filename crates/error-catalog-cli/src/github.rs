//! Diagnostics as workflow commands: GitHub shows them at the lines of a pull request.

use std::fmt::Write as _;
use std::io::{self, Write};

use error_catalog_sync::plural::count;
use error_catalog_sync::{Position, Severity};

use crate::fix_lines::changed_lines;
use crate::json::Files;
use crate::located::{LocatedDiagnostic, LocatedReport};
use crate::visible::visible;

/// The most annotations of a severity that GitHub shows for a step. It drops the others silently.
const MOST: usize = 10;

/// Writes diagnostics as annotations, the most severe first. If a severity has too many, the last annotation
/// counts the rest, and the log lists them. Files that were written or removed follow, a line each.
pub(crate) fn write(
    report: &LocatedReport<'_>,
    files: Option<&Files<'_>>,
    out: &mut dyn Write,
) -> io::Result<()> {
    for severity in Severity::ALL {
        let all = report.count(severity);
        let count = if all > MOST { MOST - 1 } else { MOST };
        let of_severity = report.iter().filter(|located| located.diagnostic.severity == severity);
        for (index, located) in of_severity.enumerate() {
            if index == count {
                write_rest(&located, all - count, out)?;
            }
            if index < count {
                write_annotation(&located, out)?;
            } else {
                writeln!(out, "{}", one_line(&located))?;
            }
        }
    }
    let Some(Files { written, removed, .. }) = files else { return Ok(()) };
    written.iter().try_for_each(|path| writeln!(out, "written {}", visible(path)))?;
    removed.iter().try_for_each(|path| writeln!(out, "removed {}", visible(path)))
}

fn write_annotation(located: &LocatedDiagnostic<'_>, out: &mut dyn Write) -> io::Result<()> {
    let diagnostic = located.diagnostic;
    let Position { line, column } = located.start;
    let file = property(diagnostic.primary.file.as_str());
    write!(out, "::{} file={file},line={line},col={column}", command(diagnostic.severity))?;
    if let Some(end) = located.end {
        write!(out, ",endLine={},endColumn={}", end.line, end.column)?;
    }
    let mut text = diagnostic.message.clone();
    if let Some(name) = located.context_name() {
        text.extend(["\nin ", &name]);
    }
    if let Some(url) = &located.url {
        text.extend(["\n", url]);
    }
    if !diagnostic.help.is_empty() {
        text.extend(["\n", &diagnostic.help]);
    }
    for label in &diagnostic.related {
        let line = located.sources.position(label).line;
        // Writing to a string cannot fail.
        let _ = write!(text, "\n{}:{line}: {}", label.file.as_str(), label.text);
    }
    for fix in &diagnostic.fixes {
        text.extend(["\nfix: ", &fix.title]);
        for line in changed_lines(fix, located.sources) {
            text.extend(["\n", &line]);
        }
    }
    writeln!(out, ",title={}::{}", property(diagnostic.rule.name), data(&text))
}

/// Writes one annotation with the number of further diagnostics.
fn write_rest(first: &LocatedDiagnostic<'_>, rest: usize, out: &mut dyn Write) -> io::Result<()> {
    let severity = first.diagnostic.severity;
    let (name, file) = (command(severity), property(first.diagnostic.primary.file.as_str()));
    let rest = count(rest, &format!("more {}", severity.as_str()));
    writeln!(
        out,
        "::{name} file={file},line={},title={rest}::{rest}: the log of this step lists them",
        first.start.line
    )
}

/// A diagnostic as a line of the log, which begins no workflow command.
fn one_line(located: &LocatedDiagnostic<'_>) -> String {
    let line = visible(&located.sources.headline(located.diagnostic)).replace('\n', " ");
    if line.trim_start().starts_with("::") { format!("- {line}") } else { line }
}

const fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    }
}

/// Text after `::`, as the runner unescapes it.
fn data(text: &str) -> String {
    visible(text).replace('%', "%25").replace('\n', "%0A")
}

/// The value of a property, which ends at `,` or `:`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
