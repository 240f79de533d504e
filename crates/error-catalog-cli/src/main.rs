//! `error-catalog`: keeps a page of error messages and everything generated from it in step.

use std::process::ExitCode;

use clap::Command;
use error_catalog_cli::CatalogCommand;

fn main() -> ExitCode {
    let program = Command::new("error-catalog").version(env!("CARGO_PKG_VERSION")).about(
        "Generates catalogs, JSON and pages from Markdown pages of errors, and checks that they are current",
    );
    error_catalog_cli::main(program, |command: CatalogCommand, config, out| command.run(config, out))
}
