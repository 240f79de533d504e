//! `cargo xtask`: everything that this workspace does beside building.

mod bench;
mod instance;
mod suite;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use error_catalog_sync::{Page, Severity, Source};

/// Keeps docs/telephony-errors.md and everything generated from it in step.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
#[command(after_help = "Exit status: 0 if all is well, 1 if something is not, 2 for a wrong command line.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Regenerate the catalog, its JSON and the page per error from docs/telephony-errors.md
    Sync,
    /// Prove that nothing drifted: show what `sync` would change, write nothing
    Check,
    /// Show what the parser sees on any page: tables, columns, rows, problems
    Inspect {
        /// A Markdown page
        page: PathBuf,
        /// For people, or for programs
        #[arg(long, value_enum, default_value_t = Format::Human)]
        format: Format,
    },
    /// Run everything that CI runs
    Test,
    /// Measure, as multiples of a floor or a peer in the same run
    Bench {
        /// What to measure
        #[arg(value_enum)]
        bench: bench::Bench,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut out = anstream::AutoStream::auto(io::stdout().lock());
    let done = match arguments.command {
        Command::Sync => error_catalog_sync::sync(&instance::telephony_errors(), &mut out),
        Command::Check => error_catalog_sync::check(&instance::telephony_errors(), &mut out),
        Command::Inspect { page, format } => inspect(&page, format, &mut out),
        Command::Test => suite::run(&mut out),
        Command::Bench { bench } => bench::run(bench),
    };
    match done.and_then(|well| out.flush().map(|()| well)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Who closed the pipe has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn inspect(path: &Path, format: Format, out: &mut dyn Write) -> io::Result<bool> {
    let source = match Source::read(path, &path.display().to_string()) {
        Ok(source) => source,
        Err(problem) => return error_catalog_sync::show_problems(&[problem], out).map(|()| false),
    };
    let page = Page::parse(source);
    match format {
        Format::Human => error_catalog_sync::inspect_human(&page, out)?,
        Format::Json => error_catalog_sync::inspect_json(&page, out)?,
    }
    Ok(page.problems.iter().all(|problem| problem.severity != Severity::Error))
}
