//! The program `error-catalog`: its arguments, and the command that they name. `cargo xtask` has the same commands.

mod catalog_command;
mod diff;
mod projects;
mod signals;
mod sink;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

pub use catalog_command::CatalogCommand;
use sink::Sink;

/// Runs a program: parses its arguments, and ends it with the exit status of `run`, 1 after an error, or 2 for a wrong
/// command line.
///
/// `run` writes to standard output, where control characters are escaped and colors appear only on a terminal. If a reader
/// closes the pipe, the remaining output is dropped. A signal ends the program without temporary files.
pub fn main<A: Parser>(run: impl FnOnce(A, &mut dyn Write) -> io::Result<u8>) -> ExitCode {
    let arguments = match A::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return show_usage(&error),
    };
    signals::handle();
    let mut out = Sink::new(io::stdout().lock());
    let result = run(arguments, &mut out).and_then(|status| out.flush().map(|()| status));
    signals::finish();
    match result {
        Ok(status) => ExitCode::from(status),
        Err(error) => {
            // If the error cannot be written, nobody reads it.
            let _ = writeln!(Sink::new(io::stderr().lock()), "error: {error}");
            // The arguments are wrong, rather than the page.
            ExitCode::from(if error.kind() == io::ErrorKind::InvalidInput { 2 } else { 1 })
        }
    }
}

/// Writes help, or an error about the arguments. Errors have no colors, because arguments may contain escape sequences.
fn show_usage(error: &clap::Error) -> ExitCode {
    let text = error.render();
    let text = if error.use_stderr() { text.to_string() } else { text.ansi().to_string() };
    let result = if error.use_stderr() {
        Sink::new(io::stderr().lock()).write_all(text.as_bytes())
    } else {
        Sink::new(io::stdout().lock()).write_all(text.as_bytes())
    };
    if result.is_ok() && !error.use_stderr() { ExitCode::SUCCESS } else { ExitCode::from(2) }
}
