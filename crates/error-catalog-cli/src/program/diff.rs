//! The command `diff`: its arguments.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use error_catalog_sync::{Bump, DiffOutcome, InputError, diff, diff_against};

use crate::diff::render_diff;
use crate::format::{DiffFormat, Format};
use crate::program::program_error::ProgramError;
use crate::program::projects::projects;
use crate::render::{CommandStatus, render};

/// The arguments of `diff`.
#[derive(Args, Debug)]
pub struct DiffArguments {
    /// The revision to compare with [default: where HEAD left the default branch, or else HEAD]
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// Compare with another copy of the page instead, such as the published page as its platform exports it
    #[arg(long, value_name = "FILE", conflicts_with = "base")]
    against: Option<PathBuf>,
    /// For people, for a pull request, or for programs
    #[arg(long, value_enum, default_value_t)]
    format: DiffFormat,
    /// Fail with exit status 1 if the verdict is this one or a greater one
    #[arg(long, value_enum, value_name = "VERDICT")]
    deny: Option<Verdict>,
    /// Compare only this page
    #[arg(long)]
    page: Option<String>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Verdict {
    /// Something does not work any more
    Major,
    /// Something was added
    Minor,
    /// Any change
    Patch,
}

/// Compares the pages with an earlier revision.
///
/// # Errors
///
/// They cannot be compared, or the result cannot be written.
pub(super) fn run(
    arguments: &DiffArguments,
    config: Option<&Path>,
    out: &mut dyn Write,
) -> Result<CommandStatus, ProgramError> {
    let deny = arguments.deny.map(|verdict| match verdict {
        Verdict::Major => Bump::Major,
        Verdict::Minor => Bump::Minor,
        Verdict::Patch => Bump::Patch,
    });
    let projects = match projects(config, arguments.page.as_deref())? {
        Ok(projects) => projects,
        Err(report) => {
            let format = match arguments.format {
                DiffFormat::Human | DiffFormat::Markdown => Format::Brief,
                DiffFormat::Json => Format::Json,
            };
            // A configuration with mistakes is not a denied change: scripts rely on the difference.
            let _failed = render(format, &report, out).map_err(ProgramError::Diff)?;
            return Ok(CommandStatus::Refused);
        }
    };
    let report = match &arguments.against {
        None => diff(&projects, arguments.base.as_deref())?,
        Some(copy) => {
            let [project] = projects.as_slice() else {
                let message = "several pages are declared; select one with `--page`";
                return Err(InputError::new(message, "").into());
            };
            diff_against(project, copy)?
        }
    };
    render_diff(arguments.format, &report, deny, out).map_err(ProgramError::Diff)?;
    Ok(match report.outcome(deny) {
        DiffOutcome::Allowed => CommandStatus::Succeeded,
        DiffOutcome::Denied => CommandStatus::Failed,
        DiffOutcome::Refused => CommandStatus::Refused,
    })
}
