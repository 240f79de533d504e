//! The command `diff`: its arguments.

use std::io::{self, Write};

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use error_catalog_cli::{DiffFormat, render_diff};
use error_catalog_sync::{Bump, DiffOutcome, diff};

use crate::instance;

#[derive(Args)]
pub(crate) struct Diff {
    /// The revision to compare with [default: where HEAD left the default branch, or else HEAD]
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// For people, for a pull request, or for programs
    #[arg(long, value_enum, default_value_t = Shown::Human)]
    format: Shown,
    /// Fail with exit status 1 if the verdict is this one or a greater one
    #[arg(long, value_enum, value_name = "VERDICT")]
    deny: Option<Verdict>,
    /// Compare only this page
    #[arg(long, value_parser = PossibleValuesParser::new(instance::PAGES))]
    page: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Shown {
    /// For people at a terminal
    Human,
    /// For a comment on a pull request, or a changelog
    Markdown,
    /// One JSON document
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Verdict {
    /// Something does not work any more
    Major,
    /// Something was added
    Minor,
    /// Any change
    Patch,
}

/// Compares the pages with an earlier revision and returns the exit status.
pub(crate) fn run(arguments: &Diff, out: &mut dyn Write) -> io::Result<u8> {
    let format = match arguments.format {
        Shown::Human => DiffFormat::Human,
        Shown::Markdown => DiffFormat::Markdown,
        Shown::Json => DiffFormat::Json,
    };
    let deny = arguments.deny.map(|verdict| match verdict {
        Verdict::Major => Bump::Major,
        Verdict::Minor => Bump::Minor,
        Verdict::Patch => Bump::Patch,
    });
    let projects = match &arguments.page {
        Some(page) => vec![instance::project(page)],
        None => instance::projects().into(),
    };
    let report = diff(&projects, arguments.base.as_deref())?;
    render_diff(format, &report, deny, out)?;
    // A page with errors is not a denied change: scripts rely on the difference.
    Ok(match report.outcome(deny) {
        DiffOutcome::Allowed => 0,
        DiffOutcome::Denied => 1,
        DiffOutcome::Refused => 2,
    })
}
