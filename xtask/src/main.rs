//! `cargo xtask`: the commands of this workspace.

mod bench;
mod diff;
mod instance;
mod process;
mod signals;
mod sink;
mod suite;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use error_catalog_cli::{Format, Outcome, render, render_init};
use error_catalog_sync::{Project, check, fix, fmt, fmt_check, init, inspect, retire, reword, sync};

use sink::Sink;

/// Generates catalogs, JSON and pages from the pages of errors in docs/, and checks that they are current.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
#[command(
    after_help = "Exit status: 0 on success, 1 on errors or drift, 2 for a wrong command line. `diff`: 1 if the change is denied, 2 if a page has errors or the revisions cannot be compared."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Regenerate the catalog, its JSON and the page per error from every page of errors
    Sync {
        #[command(flatten)]
        output: Output,
    },
    /// Prove that nothing drifted: show what `sync` would change, write nothing
    Check {
        /// Apply the fixes that are safe to the pages, and show what remains
        #[arg(long)]
        fix: bool,
        #[command(flatten)]
        output: Output,
    },
    /// Show the result of parsing any page: tables, columns, rows, diagnostics
    Inspect {
        /// A Markdown page
        page: PathBuf,
        #[command(flatten)]
        output: Output,
    },
    /// Print the `catalog:` block that makes any page work; write nothing
    Init {
        /// A Markdown page
        page: PathBuf,
    },
    /// Report the changes on the pages since an earlier revision, and their compatibility: major, minor or patch
    Diff(diff::Diff),
    /// Align the tables of every page of errors, and change nothing else
    Fmt {
        /// Show what would change, write nothing; exit status 1 if anything would
        #[arg(long)]
        check: bool,
    },
    /// Reword an error; the earlier wording becomes an alias, so that old logs are still understood
    Reword {
        /// The error's id, such as `486-busy-here`
        id: String,
        /// The whole message as in logs; `{name}` is an existing parameter
        #[arg(allow_hyphen_values = true)]
        message: String,
        #[command(flatten)]
        of: OfPage,
    },
    /// Retire an error that does not happen any more, by moving its row below a heading of retired errors
    Retire {
        /// The error's id, such as `486-busy-here`
        id: String,
        #[command(flatten)]
        of: OfPage,
    },
    /// Run everything that CI runs, and report how long each step took
    Test {
        #[command(flatten)]
        options: suite::Options,
    },
    /// Measure, as multiples of a floor or a peer in the same run
    Bench {
        /// The subject to measure
        #[arg(value_enum)]
        bench: bench::Bench,
    },
}

#[derive(Args)]
struct OfPage {
    /// The page of errors
    #[arg(long, default_value = instance::PAGES[0], value_parser = PossibleValuesParser::new(instance::PAGES))]
    page: String,
}

impl OfPage {
    fn project(&self) -> Project {
        instance::project(&self.page)
    }
}

#[derive(Args)]
struct Output {
    /// For people, or for programs
    #[arg(long, value_enum, default_value_t = Shown::Brief)]
    format: Shown,
}

#[derive(Clone, Copy, ValueEnum)]
enum Shown {
    /// For people at a terminal; `sync` and `check` only count the warnings and notes that are not new
    Brief,
    /// For people at a terminal, everything in full
    Human,
    /// Annotations at the lines of a pull request
    Github,
    /// One JSON document
    Json,
    /// SARIF 2.1.0
    Sarif,
}

impl From<Shown> for Format {
    fn from(shown: Shown) -> Self {
        match shown {
            Shown::Brief => Self::Brief,
            Shown::Human => Self::Human,
            Shown::Github => Self::Github,
            Shown::Json => Self::Json,
            Shown::Sarif => Self::Sarif,
        }
    }
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return show_usage(&error),
    };
    signals::handle();
    let mut out = Sink::new(io::stdout().lock());
    // For `diff`, 1 means only that the change is denied.
    let failed = if matches!(arguments.command, Command::Diff(_)) { 2 } else { 1 };
    let mut status = 0;
    let done = match arguments.command {
        Command::Sync { output } => show(output.format.into(), &sync(&instance::projects()), &mut out),
        Command::Check { fix: true, output } => {
            show(output.format.into(), &fix(&instance::projects()), &mut out)
        }
        Command::Check { fix: false, output } => {
            show(output.format.into(), &check(&instance::projects()), &mut out)
        }
        Command::Inspect { page, output } => {
            show(output.format.into(), &inspect(&page, &page.display().to_string()), &mut out)
        }
        Command::Init { page } => {
            let outcome = init(&page, &page.display().to_string());
            let mut err = Sink::new(io::stderr().lock());
            render_init(&outcome, &mut out, &mut err).map(|()| outcome.is_ok())
        }
        Command::Diff(arguments) => diff::run(&arguments, &mut out).map(|exit_status| {
            status = exit_status;
            true
        }),
        Command::Fmt { check } => align(check, &mut out),
        Command::Reword { id, message, of } => {
            show(Format::Human, &reword(&of.project(), &id, &message), &mut out)
        }
        Command::Retire { id, of } => show(Format::Human, &retire(&of.project(), &id), &mut out),
        Command::Test { options } => suite::run(&options, &mut out),
        Command::Bench { bench } => bench::run(bench, &mut out),
    };
    let done = done.and_then(|well| out.flush().map(|()| well));
    signals::finish();
    match done {
        Ok(true) => ExitCode::from(status),
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            // If the error cannot be written, nobody reads it.
            let _ = writeln!(Sink::new(io::stderr().lock()), "error: {error}");
            // The arguments are wrong, rather than the page.
            ExitCode::from(if error.kind() == io::ErrorKind::InvalidInput { 2 } else { failed })
        }
    }
}

/// Writes help, or an error about the arguments. Errors have no colors, because arguments may contain escape sequences.
fn show_usage(error: &clap::Error) -> ExitCode {
    let text = error.render();
    let text = if error.use_stderr() { text.to_string() } else { text.ansi().to_string() };
    let written = if error.use_stderr() {
        Sink::new(io::stderr().lock()).write_all(text.as_bytes())
    } else {
        Sink::new(io::stdout().lock()).write_all(text.as_bytes())
    };
    let is_well = written.is_ok() && !error.use_stderr();
    if is_well { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

fn show(format: Format, outcome: &impl Outcome, out: &mut dyn Write) -> io::Result<bool> {
    render(format, outcome, out).map(|()| outcome.is_ok())
}

fn align(is_check: bool, out: &mut dyn Write) -> io::Result<bool> {
    let mut is_ok = true;
    for project in instance::projects() {
        is_ok &= show(Format::Human, &if is_check { fmt_check(&project) } else { fmt(&project) }, out)?;
    }
    Ok(is_ok)
}
