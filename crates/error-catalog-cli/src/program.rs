//! A program: its arguments, and the command that they name. `error-catalog` and `cargo xtask` are such programs.

mod catalog_command;
mod diff;
mod program_error;
mod projects;
mod sink;
mod templates;

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, Command, Subcommand, value_parser};

pub use catalog_command::CatalogCommand;
pub use program_error::ProgramError;
use sink::Sink;

use crate::render::CommandStatus;

const EXIT_STATUS: &str = "Exit status: 0 on success, 1 on errors or drift, 2 for a wrong command line. `diff`: 1 if the \
    change is denied, 2 if a page has errors or the revisions cannot be compared.";

/// The path of the configuration.
const CONFIG: &str = "config";

/// Runs a program with the commands `C`, and ends it with the exit status of the result.
///
/// `run` receives the path of the configuration, if it is given, and standard output, where control characters are escaped and
/// colors appear only on a terminal. If a reader closes the pipe, the remaining output is dropped.
pub fn main<C: Subcommand>(
    program: Command,
    run: impl FnOnce(C, Option<&Path>, &mut dyn Write) -> Result<CommandStatus, ProgramError>,
) -> ExitCode {
    let config = Arg::new(CONFIG)
        .long(CONFIG)
        .global(true)
        .value_name("FILE")
        .value_parser(value_parser!(PathBuf))
        .help(
            "The configuration [default: the nearest error-catalog.toml, in the current folder or above it]",
        );
    let program = program.arg_required_else_help(true).after_help(EXIT_STATUS).arg(config);
    let program = C::augment_subcommands(program).subcommand_required(true);
    let parsed = program.try_get_matches().and_then(|matches| Ok((C::from_arg_matches(&matches)?, matches)));
    let (command, matches) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => return show_usage(&error),
    };
    let config = matches.get_one::<PathBuf>(CONFIG).map(PathBuf::as_path);
    let mut out = Sink::new(io::stdout().lock());
    let result = run(command, config, &mut out).and_then(|status| Ok(out.flush().map(|()| status)?));
    let exit_code = result.map_or_else(
        |error| {
            // If the error cannot be written, nobody reads it.
            let _ = writeln!(Sink::new(io::stderr().lock()), "error: {error}");
            error.exit_code()
        },
        CommandStatus::exit_code,
    );
    exit_code.into()
}

/// Writes help, or an error about the arguments. Errors have no colors, because arguments may contain escape sequences.
fn show_usage(error: &clap::Error) -> ExitCode {
    let text = error.render();
    let result = if error.use_stderr() {
        Sink::new(io::stderr().lock()).write_all(text.to_string().as_bytes())
    } else {
        Sink::new(io::stdout().lock()).write_all(text.ansi().to_string().as_bytes())
    };
    if result.is_ok() && !error.use_stderr() { ExitCode::SUCCESS } else { ExitCode::from(2) }
}
