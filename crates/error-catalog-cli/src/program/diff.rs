//! The command `diff`: its arguments.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use error_catalog_sync::{Bump, InputError, diff, diff_against};

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
    #[arg(long, value_name = "VERDICT", value_parser = verdicts())]
    deny: Option<Bump>,
    /// Compare only this page
    #[arg(long)]
    page: Option<String>,
}

fn verdicts() -> impl TypedValueParser<Value = Bump> {
    let help = ["Something does not work any more", "Something was added", "Any change"];
    let values =
        Bump::ALL.into_iter().zip(help).map(|(bump, help)| PossibleValue::new(bump.as_str()).help(help));
    PossibleValuesParser::new(values).try_map(|name| {
        Bump::ALL.into_iter().find(|bump| bump.as_str() == name).ok_or("no verdict has this name")
    })
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
    render_diff(arguments.format, &report, arguments.deny, out).map_err(ProgramError::Diff)?;
    Ok(match report.denied(arguments.deny) {
        _ if report.is_refused() => CommandStatus::Refused,
        Some(_) => CommandStatus::Failed,
        None => CommandStatus::Succeeded,
    })
}
