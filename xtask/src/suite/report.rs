//! The table that ends a run of the suite: which steps ran, how long they took, and which did not run.

use std::io::{self, Write};
use std::time::Duration;

use error_catalog_cli::CommandStatus;

use super::step::{Outcome, Status};

/// Writes the table, and the verdict as its last line.
pub(super) fn write(outcomes: &[Outcome], out: &mut dyn Write) -> io::Result<CommandStatus> {
    writeln!(out, "\n{:<8} {:<16} {:>9}", "", "step", "seconds")?;
    for outcome in outcomes {
        let label = match outcome.status {
            Status::Passed => "passed",
            Status::Failed | Status::Missing(_) => "failed",
            Status::NotRun(_) => "not run",
        };
        write!(out, "{label:<8} {:<16}", outcome.step.name)?;
        match outcome.status {
            Status::Passed | Status::Failed => {
                writeln!(out, " {:>9.1}", outcome.elapsed.as_secs_f64())?;
            }
            Status::NotRun(tool) | Status::Missing(tool) => {
                writeln!(out, " needs `{}`, which this command installs: {}", tool.name, tool.install)?;
            }
        }
    }
    let elapsed: Duration = outcomes.iter().map(|outcome| outcome.elapsed).sum();
    writeln!(out, "{:<8} {:<16} {:>9.1}", "", "all", elapsed.as_secs_f64())?;
    verdict(outcomes, out)
}

fn verdict(outcomes: &[Outcome], out: &mut dyn Write) -> io::Result<CommandStatus> {
    let names = |has_status: fn(Status) -> bool| {
        let outcomes = outcomes.iter().filter(|outcome| has_status(outcome.status));
        outcomes.map(|outcome| outcome.step.name).collect::<Vec<_>>()
    };
    let passed = names(|status| matches!(status, Status::Passed));
    let failed = names(|status| matches!(status, Status::Failed | Status::Missing(_)));
    let not_run = names(|status| matches!(status, Status::NotRun(_)));
    match (failed.as_slice(), not_run.as_slice()) {
        ([], []) => writeln!(out, "\nall {} steps passed", passed.len())?,
        ([], not_run) => {
            writeln!(out, "\n{} passed; not run: {}", passed.len(), not_run.join(", "))?;
        }
        (failed, _) => writeln!(out, "\nfailed: {}", failed.join(", "))?,
    }
    Ok(if failed.is_empty() { CommandStatus::Succeeded } else { CommandStatus::Failed })
}

#[cfg(test)]
mod tests {
    use std::io;

    use error_catalog_cli::CommandStatus;

    use super::super::runner::{Runner, StepError};
    use super::super::step::{Step, Tool};
    use super::write;

    const ABSENT: Tool = Tool::new("no-such-program", "install it");
    const OPTIONAL: Tool = Tool::new("no-such-program", "install it").optional();
    const STEPS: &[Step] = &[
        Step::new("good", "", |_| Ok(())),
        Step::new("bad", "", |_| Err(StepError::Failed)),
        Step::new("skipped", "", |_| Ok(())).needs(&ABSENT),
        Step::new("broken", "", |_| Err(io::Error::other("no archive").into())),
        Step::new("optional", "", |_| Ok(())).needs(&OPTIONAL),
    ];

    /// Runs these steps. Returns whether none failed, and the report.
    fn run(steps: &[&'static Step], is_ci: bool) -> (bool, String) {
        let runner = Runner { is_ci, ..Runner::new(false) };
        let mut out = Vec::new();
        let outcomes: Vec<_> = steps.iter().map(|step| step.run(&runner, &mut out).unwrap()).collect();
        let has_passed = write(&outcomes, &mut out).unwrap() == CommandStatus::Succeeded;
        (has_passed, String::from_utf8(out).unwrap())
    }

    #[test]
    fn last_line_is_the_verdict() {
        let [good, bad, skipped, broken, optional] = STEPS else { unreachable!() };
        for (steps, is_ci, has_passed, verdict) in [
            (&[good, good][..], false, true, "all 2 steps passed\n"),
            (&[good, skipped], false, true, "1 passed; not run: skipped\n"),
            (&[good, skipped], true, false, "failed: skipped\n"),
            (&[good, optional], true, true, "1 passed; not run: optional\n"),
            (&[good, bad, skipped], false, false, "failed: bad\n"),
            (&[broken, good, bad], false, false, "failed: broken, bad\n"),
        ] {
            let (passed, report) = run(steps, is_ci);
            assert!(passed == has_passed && report.ends_with(&format!("\n\n{verdict}")), "{report}");
        }
    }

    #[test]
    fn step_that_cannot_run_writes_the_reason() {
        let (_, report) = run(&[&STEPS[3]], false);
        assert!(report.starts_with("error: no archive\n"), "{report}");
    }

    #[test]
    fn missing_tool_is_reported_with_its_installation() {
        let (_, report) = run(&[&STEPS[2]], false);
        let line = report.lines().find(|line| line.contains("skipped")).unwrap();
        assert!(line.starts_with("not run"), "{report}");
        assert!(
            line.ends_with("needs `no-such-program`, which this command installs: install it"),
            "{report}"
        );
    }
}
