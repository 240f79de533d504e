//! Standard error: what is wrong with a command line, and whatever else is reported to people while the program runs.

use std::env;
use std::io::{self, Write};
use std::process::{ExitCode, exit};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, Parser as _};

use crate::arguments::Arguments;
use crate::visible::{Visible, is_unsafe};

/// The exit status for whatever is neither found nor not found.
const TROUBLE: u8 = 2;

/// The command line; or help, or what is wrong with it, and the end of the program.
pub(crate) fn arguments() -> Arguments {
    Arguments::try_parse().unwrap_or_else(|mut error| {
        if error.kind() == ErrorKind::InvalidSubcommand {
            let tip = "to explain a message or a code, begin with `telephony-errors explain`".into();
            error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip]));
        }
        end(&error)
    })
}

/// Ends the program, to which nothing was given to explain.
pub(crate) fn nothing_to_explain() -> ! {
    nothing_for("explain", "give a message, an id or a code; or lines of them, through a pipe or from a file")
}

/// Ends the program, to which nothing was given to scan.
pub(crate) fn nothing_to_scan() -> ! {
    nothing_for("scan", "give files or folders of logs; or a log, through a pipe or from a file")
}

/// Ends the program, to which a path was given as the field that counts are to be broken down by.
pub(crate) fn path_as_field(path: &str) -> ! {
    let path = Visible(path);
    nothing_for("scan", &format!("`--by {path}` takes the path as a field: write `{path} --by`"))
}

fn nothing_for(command: &str, text: &str) -> ! {
    let mut program = Arguments::command();
    program.build();
    let error = match program.find_subcommand_mut(command) {
        Some(command) => command.error(ErrorKind::MissingRequiredArgument, text),
        None => program.error(ErrorKind::MissingRequiredArgument, text),
    };
    error.exit()
}

/// The end of a program whose stream failed.
pub(crate) fn failed(error: &io::Error) -> ExitCode {
    report(&format!("error: {error}"));
    ExitCode::from(TROUBLE)
}

/// Writes a line to standard error. Texts from outside may be part of it: a terminal shows their control characters
/// instead of obeying them.
pub(crate) fn report(line: &str) {
    // Where that cannot be written, the exit status says it.
    let _ = writeln!(io::stderr(), "{}", Visible(line));
}

/// Shows help, or an error, which quotes the command line: its control characters never reach the terminal.
fn end(error: &clap::Error) -> ! {
    let is_safe = |argument: std::ffi::OsString| !argument.to_string_lossy().contains(is_unsafe);
    // Help goes to standard output, and quotes nothing.
    if !error.use_stderr() || env::args_os().all(is_safe) {
        error.exit()
    }
    error.render().to_string().lines().for_each(report);
    exit(error.exit_code())
}
