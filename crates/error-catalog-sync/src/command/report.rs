//! The commands `sync` and `check`: a plan, told to people or programs.

use std::collections::HashSet;
use std::io::{self, Write};
use std::time::Duration;

use anstyle::{AnsiColor, Style};
use similar::TextDiff;

use crate::command::findings::Findings;
use crate::command::human::write_briefly;
use crate::command::json::Files;
use crate::diagnostic::{Diagnostic, FileId};
use crate::files::drift::unwritable;
use crate::files::plan::{Plan, apply_all, lock};
use crate::files::tree::Change;
use crate::format::Format;
use crate::page::Page;
use crate::plural::count;
use crate::project::Project;
use crate::report::Report;
use crate::rules::files::UNREADABLE_REFERENCE;
use crate::visible::visible;

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const RED: Style = AnsiColor::Red.on_default();
const GREEN: Style = AnsiColor::Green.on_default();
const CYAN: Style = AnsiColor::Cyan.on_default();

/// Regenerates what is not current of one project or several, and says which files that were; `false` if a problem
/// stopped it. Then nothing is written, of any.
///
/// # Errors
///
/// `out` cannot be written to. A file of a project that cannot be written is told in `out`.
pub fn sync(projects: impl AsRef<[Project]>, out: &mut dyn Write) -> io::Result<bool> {
    sync_as(projects, Format::Human, out)
}

/// As [`sync`], told in a format.
///
/// # Errors
///
/// As [`sync`].
pub fn sync_as(projects: impl AsRef<[Project]>, format: Format, out: &mut dyn Write) -> io::Result<bool> {
    let projects = projects.as_ref();
    let lock = lock(projects);
    let plans = plans(projects);
    let is_refused = plans.iter().any(Plan::is_refused);
    let command = projects.first().map(Project::command).unwrap_or_default();
    let failed = apply_all(&plans, projects, lock.is_some()).err().map(|failed| unwritable(&failed, command));
    let is_done = !is_refused && failed.is_none();
    let changes = if is_done { changes(&plans) } else { Vec::new() };
    let (written, removed): (Vec<_>, Vec<_>) = changes.iter().partition(|change| change.after.is_some());
    if is_for_people(format) {
        show_findings(&plans, projects, format, out)?;
        if is_refused {
            writeln!(out, "nothing was written: mend the errors above first")?;
        } else if let Some(problem) = failed {
            let Diagnostic { primary, message, help, .. } = problem;
            writeln!(out, "{RED}error{RED:#}: {} {message}\n  {help}", primary.file.as_str())?;
        } else {
            for change in &changes {
                let verb = if change.after.is_some() { "written" } else { "removed" };
                writeln!(out, "{BOLD}{verb}{BOLD:#} {}", change.path)?;
            }
            let (written, removed) = (written.len(), removed.len());
            writeln!(out, "{written} written, {removed} removed, {} unchanged", unchanged(&plans))?;
        }
        return Ok(is_done);
    }
    let files = Files {
        written: paths(written.iter().copied()),
        removed: paths(removed.iter().copied()),
        unchanged: unchanged(&plans),
        ..Files::default()
    };
    let failed = failed
        .map_or_else(Report::default, |failed| Report { diagnostics: vec![failed], ..Report::default() });
    Findings::new(&merged(&plans, failed), pages(&plans)).write(format, Some(&files), out)?;
    Ok(is_done)
}

/// Says what `sync` would change, with a diff for each file; `false` if there is anything, or an error.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn check(projects: impl AsRef<[Project]>, out: &mut dyn Write) -> io::Result<bool> {
    check_as(projects, Format::Human, out)
}

/// As [`check`], told in a format; for programs, each file that is not current is a problem of the rule `stale-file`.
///
/// # Errors
///
/// As [`check`].
pub fn check_as(projects: impl AsRef<[Project]>, format: Format, out: &mut dyn Write) -> io::Result<bool> {
    let projects = projects.as_ref();
    let plans = plans(projects);
    let is_current = plans.iter().all(Plan::is_current);
    if is_for_people(format) {
        show_findings(&plans, projects, format, out)?;
        show_drift(&plans, projects, out)?;
        return Ok(is_current);
    }
    let mut drift = Report::default();
    plans.iter().zip(projects).for_each(|(plan, project)| drift.append(plan.drift(project)));
    let files = Files { stale: paths(changes(&plans)), unchanged: unchanged(&plans), ..Files::default() };
    Findings::new(&merged(&plans, drift), pages(&plans)).write(format, Some(&files), out)?;
    Ok(is_current)
}

fn plans(projects: &[Project]) -> Vec<Plan> {
    projects.iter().map(Plan::new).collect()
}

/// The reports of all plans, and one more, as one.
fn merged(plans: &[Plan], more: Report) -> Report {
    let mut merged = Report::default();
    for plan in plans {
        merged.append(plan.report.clone());
    }
    merged.append(more);
    let Report { diagnostics, .. } = &mut merged;
    // A file that several projects share, such as a template, is reported once.
    let mut seen = HashSet::new();
    diagnostics.retain(|one| {
        seen.insert((one.primary.file.clone(), one.primary.span, one.rule.name, one.message.clone()))
    });
    // A reference page reports its own errors.
    let has_own_errors = |one: &&Diagnostic| one.is_error() && *one.rule != UNREADABLE_REFERENCE;
    let refused: HashSet<FileId> =
        diagnostics.iter().filter(has_own_errors).map(|one| one.primary.file.clone()).collect();
    diagnostics.retain(|one| *one.rule != UNREADABLE_REFERENCE || !refused.contains(&one.primary.file));
    merged
}

fn pages(plans: &[Plan]) -> impl Iterator<Item = &Page> {
    plans.iter().filter_map(|plan| plan.page.as_ref())
}

/// All files that are not as they should be. Of one that several projects share, one says it.
fn changes(plans: &[Plan]) -> Vec<&Change> {
    let mut seen = HashSet::new();
    let all = plans.iter().flat_map(|plan| &plan.files.changes);
    all.filter(|change| seen.insert(change.path.as_str())).collect()
}

fn unchanged(plans: &[Plan]) -> usize {
    plans.iter().flat_map(|plan| &plan.files.unchanged).collect::<HashSet<_>>().len()
}

/// Shows problems, one below the other, and counts them.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn show_report(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    show_report_as(report, Format::Human, out)
}

/// As [`show_report`], in a format.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn show_report_as(report: &Report, format: Format, out: &mut dyn Write) -> io::Result<()> {
    Findings::new(report, []).write(format, None, out)
}

fn is_for_people(format: Format) -> bool {
    matches!(format, Format::Human | Format::Brief)
}

fn show_findings(
    plans: &[Plan],
    projects: &[Project],
    format: Format,
    out: &mut dyn Write,
) -> io::Result<()> {
    let report = merged(plans, Report::default());
    let findings = Findings::new(&report, pages(plans));
    if format != Format::Brief {
        return findings.write(format, None, out);
    }
    let command = projects.first().and_then(|project| project.command_for("check --format human"));
    write_briefly(&findings, command.as_deref(), out)
}

fn paths<'c>(changes: impl IntoIterator<Item = &'c Change>) -> Vec<&'c str> {
    changes.into_iter().map(|change| change.path.as_str()).collect()
}

fn show_drift(plans: &[Plan], projects: &[Project], out: &mut dyn Write) -> io::Result<()> {
    let changes = changes(plans);
    for change in &changes {
        show_diff(change, out)?;
    }
    let (refused, compared): (Vec<_>, Vec<_>) =
        plans.iter().zip(projects).partition(|(plan, _)| plan.is_refused());
    for (_, project) in refused {
        writeln!(
            out,
            "{}: what is generated from it was not compared; mend the errors first",
            project.page()
        )?;
    }
    let (stale, current) = (changes.len(), unchanged(plans));
    match compared.first() {
        None => Ok(()),
        Some(_) if stale == 0 => writeln!(out, "{} current", count(current, "file")),
        Some((_, project)) => {
            let command = project.command();
            writeln!(out, "{} not current; run `{command}` and commit what it writes", count(stale, "file"))
        }
    }
}

fn show_diff(change: &Change, out: &mut dyn Write) -> io::Result<()> {
    let before = change.before.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
    let after = change.after.as_deref().unwrap_or_default();
    writeln!(out, "{BOLD}{}: {}{BOLD:#}", change.state(), change.path)?;
    show_unified(&before, after, ("as it is", "as it should be"), out)
}

/// Shows how a text becomes another, line by line; the `names` of both stand at the head.
pub(crate) fn show_unified(
    before: &str,
    after: &str,
    names: (&str, &str),
    out: &mut dyn Write,
) -> io::Result<()> {
    // Where every line of a long text differs, the shortest difference would take for ever.
    let diff = TextDiff::configure().timeout(Duration::from_secs(1)).diff_lines(before, after);
    let unified = diff.unified_diff().header(names.0, names.1).to_string();
    for line in unified.lines() {
        let style = match line.as_bytes().first() {
            Some(b'-') => RED,
            Some(b'+') => GREEN,
            Some(b'@') => CYAN,
            _ => Style::new(),
        };
        writeln!(out, "{style}{}{style:#}", visible(line))?;
    }
    Ok(())
}
