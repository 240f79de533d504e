//! `error-catalog`: keeps a page of error messages and everything generated from it in step.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use error_catalog_cli::CatalogCommand;

/// Generates catalogs, JSON and pages from Markdown pages of errors, and checks that they are current.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
#[command(
    after_help = "Exit status: 0 on success, 1 on errors or drift, 2 for a wrong command line. `diff`: 1 if the change is denied, 2 if a page has errors or the revisions cannot be compared."
)]
struct Arguments {
    /// The configuration [default: the nearest error-catalog.toml, in the current folder or above it]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: CatalogCommand,
}

fn main() -> ExitCode {
    error_catalog_cli::main(|Arguments { config, command }, out| command.run(config.as_deref(), out))
}
