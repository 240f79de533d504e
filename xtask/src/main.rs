//! `cargo xtask`: the commands of this workspace.

mod bench;
mod process;
mod suite;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use error_catalog_cli::CatalogCommand;

/// Generates catalogs, JSON and pages from the pages of errors in docs/, and checks that they are current.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
#[command(
    after_help = "Exit status: 0 on success, 1 on errors or drift, 2 for a wrong command line. `diff`: 1 if the change is denied, 2 if a page has errors or the revisions cannot be compared."
)]
struct Arguments {
    /// The configuration [default: the nearest error-catalog.toml, in the current folder or above it]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(flatten)]
    Catalog(CatalogCommand),
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

fn main() -> ExitCode {
    error_catalog_cli::main(|Arguments { config, command }, out| match command {
        Command::Catalog(command) => command.run(config.as_deref(), out),
        Command::Test { options } => suite::run(&options, out).map(|is_ok| u8::from(!is_ok)),
        Command::Bench { bench } => bench::run(bench, out).map(|is_ok| u8::from(!is_ok)),
    })
}
