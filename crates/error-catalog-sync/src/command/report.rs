//! The commands `sync` and `check`: a plan, told to people.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use similar::TextDiff;

use crate::files::plan::{Plan, lock};
use crate::files::tree::Change;
use crate::problem::{Problem, Severity, count};
use crate::project::Project;

const BOLD: Style = Style::new().bold();
const RED: Style = AnsiColor::Red.on_default();
const GREEN: Style = AnsiColor::Green.on_default();
const YELLOW: Style = AnsiColor::Yellow.on_default();
const CYAN: Style = AnsiColor::Cyan.on_default();

/// Regenerates what is not current and says which files that were; `false` if a problem stopped it.
///
/// # Errors
///
/// `out` cannot be written to. A file of the project that cannot be written is told in `out`.
pub fn sync(project: &Project, out: &mut dyn Write) -> io::Result<bool> {
    let lock = lock(project);
    let plan = Plan::new(project);
    show_problems(&plan.problems, out)?;
    if plan.is_refused() {
        writeln!(out, "nothing was written: mend the errors above first")?;
        return Ok(false);
    }
    if let Err(failed) = plan.apply(project, lock.is_some()) {
        let problem = format!("{RED}error{RED:#}: {} cannot be written: {}", failed.path, failed.error);
        writeln!(out, "{problem}\n  mend that and run `{}` again", project.command())?;
        return Ok(false);
    }
    let removed = plan.files.changes.iter().filter(|change| change.after.is_none()).count();
    for change in &plan.files.changes {
        let verb = if change.after.is_some() { "written" } else { "removed" };
        writeln!(out, "{BOLD}{verb}{BOLD:#} {}", change.path)?;
    }
    let written = plan.files.changes.len() - removed;
    writeln!(out, "{written} written, {removed} removed, {} unchanged", plan.files.unchanged)?;
    Ok(true)
}

/// Says what `sync` would change, with a diff for each file; `false` if there is anything, or an error.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn check(project: &Project, out: &mut dyn Write) -> io::Result<bool> {
    let plan = Plan::new(project);
    show_problems(&plan.problems, out)?;
    if plan.is_refused() {
        return Ok(false);
    }
    for change in &plan.files.changes {
        show_diff(change, out)?;
    }
    let (stale, current) = (plan.files.changes.len(), plan.files.unchanged);
    if stale == 0 {
        writeln!(out, "{} current", count(current, "file"))?;
    } else {
        writeln!(
            out,
            "{} not current; run `{}` and commit what it writes",
            count(stale, "file"),
            project.command()
        )?;
    }
    Ok(plan.is_current())
}

/// Shows problems, one below the other, and counts them.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn show_problems(problems: &[Problem], out: &mut dyn Write) -> io::Result<()> {
    for problem in problems {
        let style = match problem.severity {
            Severity::Error => RED,
            Severity::Warning => YELLOW,
            Severity::Note => CYAN,
        };
        writeln!(out, "{style}{problem}{style:#}")?;
    }
    let of = |severity| problems.iter().filter(|problem| problem.severity == severity).count();
    let (errors, warnings) = (of(Severity::Error), of(Severity::Warning));
    if errors + warnings == 0 {
        return Ok(());
    }
    writeln!(out, "{}, {}", count(errors, "error"), count(warnings, "warning"))
}

fn show_diff(change: &Change, out: &mut dyn Write) -> io::Result<()> {
    let before = change.before.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
    let after = change.after.as_deref().unwrap_or_default();
    writeln!(out, "{BOLD}{}: {}{BOLD:#}", change.state(), change.path)?;
    let diff = TextDiff::from_lines(before.as_ref(), after);
    let unified = diff.unified_diff().header("as it is", "as it should be").to_string();
    for line in unified.lines() {
        let style = match line.as_bytes().first() {
            Some(b'-') => RED,
            Some(b'+') => GREEN,
            Some(b'@') => CYAN,
            _ => Style::new(),
        };
        writeln!(out, "{style}{line}{style:#}")?;
    }
    Ok(())
}
