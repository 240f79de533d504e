//! The command `diff`: its arguments.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use error_catalog_sync::{Bump, DiffOutcome, diff, diff_against};

use crate::diff::render_diff;
use crate::format::{DiffFormat, Format};
use crate::program::projects::{projects, show};

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

/// Compares the pages with an earlier revision and returns the exit status.
///
/// # Errors
///
/// `InvalidInput` if they cannot be compared or the result cannot be written: status 1 only means that the change is denied.
pub(super) fn run(arguments: &DiffArguments, config: Option<&Path>, out: &mut dyn Write) -> io::Result<u8> {
    compare(arguments, config, out).map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))
}

fn compare(arguments: &DiffArguments, config: Option<&Path>, out: &mut dyn Write) -> io::Result<u8> {
    let deny = arguments.deny.map(|verdict| match verdict {
        Verdict::Major => Bump::Major,
        Verdict::Minor => Bump::Minor,
        Verdict::Patch => Bump::Patch,
    });
    let projects = match projects(config, arguments.page.as_deref())? {
        Ok(projects) => projects,
        // A configuration with mistakes is not a denied change: scripts rely on the difference.
        Err(report) => {
            let format = match arguments.format {
                DiffFormat::Human | DiffFormat::Markdown => Format::Brief,
                DiffFormat::Json => Format::Json,
            };
            return show(format, &report, out).map(|_| 2);
        }
    };
    let report = match &arguments.against {
        None => diff(&projects, arguments.base.as_deref())?,
        Some(copy) => match projects.as_slice() {
            [project] => diff_against(project, copy),
            _ => return Err(io::Error::other("several pages are declared; select one with `--page`")),
        },
    };
    render_diff(arguments.format, &report, deny, out)?;
    Ok(match report.outcome(deny) {
        DiffOutcome::Allowed => 0,
        DiffOutcome::Denied => 1,
        DiffOutcome::Refused => 2,
    })
}
