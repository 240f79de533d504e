//! Standard error: errors of the command line, and other reports to people.

use std::env;
use std::io::{self, Write};
use std::process::{ExitCode, exit};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory as _, Parser as _};

use crate::arguments::Arguments;
use crate::visible::{Visible, is_unsafe};

/// The exit status if the command line is wrong or a stream fails.
const FAILED: u8 = 2;

/// Parses the arguments. Help and errors end the program.
pub(crate) fn arguments() -> Arguments {
    Arguments::try_parse().unwrap_or_else(|mut error| {
        if error.kind() == ErrorKind::InvalidSubcommand {
            let tip = "to explain a message or a code, begin with `telephony-errors explain`".into();
            error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![tip]));
        }
        end(&error)
    })
}

/// Ends the program: there is nothing to explain.
pub(crate) fn nothing_to_explain() -> ! {
    nothing_for("explain", "expected a message, an id or a code, or lines of them on standard input")
}

/// Ends the program: there is nothing to scan.
pub(crate) fn nothing_to_scan() -> ! {
    nothing_for("scan", "expected files or folders of logs, or a log on standard input")
}

/// Ends the program: `--by` was given a path.
pub(crate) fn path_as_field(path: &str) -> ! {
    let path = Visible(path);
    nothing_for("scan", &format!("`--by {path}` reads the path as a field: write `{path} --by`"))
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

/// Reports a failed stream, and returns the exit status.
pub(crate) fn failed(error: &io::Error) -> ExitCode {
    report(&format!("error: {error}"));
    ExitCode::from(FAILED)
}

/// Writes a line to standard error, with control characters escaped.
pub(crate) fn report(line: &str) {
    // If writing fails, the exit status still reports the error.
    let _ = writeln!(io::stderr(), "{}", Visible(line));
}

/// Ends the program with help or an error. An error quotes the command line, whose control characters are escaped.
fn end(error: &clap::Error) -> ! {
    let is_safe = |argument: std::ffi::OsString| !argument.to_string_lossy().contains(is_unsafe);
    // Help goes to standard output, and contains no input.
    if !error.use_stderr() || env::args_os().all(is_safe) {
        error.exit()
    }
    error.render().to_string().lines().for_each(report);
    exit(error.exit_code())
}
