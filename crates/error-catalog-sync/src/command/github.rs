//! Problems as workflow commands: GitHub shows them at the lines of a pull request.

use std::io::{self, Write};

use crate::command::findings::{Finding, Findings};
use crate::command::json::Files;
use crate::problem::{Problem, Severity, count};

/// How many annotations of a severity GitHub shows of one step; the rest it drops silently.
const MOST: usize = 10;

/// Writes problems as annotations, the most severe first. Where there are too many of a severity, the last
/// annotation counts the rest, and the log lists them. Files that were written or removed stand below, a line each.
pub(crate) fn write(
    findings: &Findings<'_>,
    files: Option<&Files<'_>>,
    out: &mut dyn Write,
) -> io::Result<()> {
    for severity in Severity::ALL {
        let all = findings.count(severity);
        let shown = if all > MOST { MOST - 1 } else { MOST };
        let of_severity = findings.iter().filter(|finding| finding.problem.severity == severity);
        for (index, finding) in of_severity.enumerate() {
            if index == shown {
                write_rest(finding.problem, all - shown, out)?;
            }
            if index < shown {
                write_annotation(&finding, out)?;
            } else {
                writeln!(out, "{}", one_line(finding.problem))?;
            }
        }
    }
    let Some(Files { written, removed, .. }) = files else { return Ok(()) };
    written.iter().try_for_each(|path| writeln!(out, "written {path}"))?;
    removed.iter().try_for_each(|path| writeln!(out, "removed {path}"))
}

fn write_annotation(finding: &Finding<'_>, out: &mut dyn Write) -> io::Result<()> {
    let problem = finding.problem;
    let (file, place) = (property(&problem.file), problem.place);
    write!(out, "::{} file={file},line={},col={}", command(problem.severity), place.line, place.column)?;
    if let Some(spot) = finding.spot.as_ref().filter(|spot| spot.end.line == place.line) {
        write!(out, ",endLine={},endColumn={}", spot.end.line, spot.end.column)?;
    }
    let mut text = problem.message.clone();
    if let Some(name) = finding.spot.as_ref().and_then(crate::spot::Spot::name) {
        text.extend(["\nin ", &name]);
    }
    if !problem.help.is_empty() {
        text.extend(["\n", &problem.help]);
    }
    writeln!(out, ",title={}::{}", property(problem.rule), data(&text))
}

/// Says in one annotation that there are more.
fn write_rest(first: &Problem, rest: usize, out: &mut dyn Write) -> io::Result<()> {
    let (name, file) = (command(first.severity), property(&first.file));
    let rest = count(rest, &format!("more {}", first.severity.name()));
    writeln!(
        out,
        "::{name} file={file},line={},title={rest}::{rest}: the log of this step lists them",
        first.place.line
    )
}

/// A problem as a line of the log, which begins no workflow command.
fn one_line(problem: &Problem) -> String {
    let line = problem.headline().replace(['\n', '\r'], " ");
    if line.trim_start().starts_with("::") { format!("- {line}") } else { line }
}

const fn command(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    }
}

/// Text behind `::`, as the runner unescapes it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, which ends at `,` or `:`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
