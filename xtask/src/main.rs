//! `cargo xtask`: the commands of this workspace.

mod bench;
mod process;
mod suite;
mod workspace;

use std::process::ExitCode;

use clap::Subcommand;
use error_catalog_cli::CatalogCommand;

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
    let program = clap::Command::new("cargo xtask").bin_name("cargo xtask").about(
        "Generates catalogs, JSON and pages from the pages of errors in docs/, and checks that they are current",
    );
    error_catalog_cli::main(program, |command, config, out| match command {
        Command::Catalog(command) => command.run(config, out),
        Command::Test { options } => Ok(suite::run(&options, out)?),
        Command::Bench { bench } => Ok(bench::run(bench, out)?),
    })
}
