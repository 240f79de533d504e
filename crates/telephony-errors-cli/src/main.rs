//! `telephony-errors`: what an error in a call log means and how to fix it, on the command line.

mod answer;
mod arguments;
mod code_class;
mod explain;
mod guess;
mod human;
mod inside;
mod json;
mod lines;
mod manual;
mod markdown;
mod output;
mod output_file;
mod recognised;
mod scan;
mod search;
mod show;
mod sip;
mod usage;
mod visible;

use std::io::{self, ErrorKind};
use std::process::ExitCode;

use telephony_errors::TelephonyError;

use crate::arguments::Command;
use crate::explain::Asked;
use crate::output::Output;

const FOUND: ExitCode = ExitCode::SUCCESS;

fn main() -> ExitCode {
    let done = match usage::arguments().command {
        Command::Explain { words, shown } => explain(&Asked::by(&words), Output::new(shown.format)),
        Command::List { code, shown } => list(code.as_ref(), Output::new(shown.format)),
        Command::Search { words, shown } => search(&explain::joined(&words), Output::new(shown.format)),
        Command::Scan(asked) => scan::run(asked),
        Command::Completions { shell } => manual::completions(shell, &mut io::stdout()).map(|()| FOUND),
        Command::Man { command } => manual::man(command.as_deref(), &mut io::stdout()).map(|()| FOUND),
    };
    match done {
        Ok(status) => status,
        // Who closed the pipe has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => usage::failed(&error),
    }
}

fn explain(asked: &Asked, mut out: Output) -> io::Result<ExitCode> {
    let found = match asked {
        Asked::Text(text) => explain::text(text, &mut out),
        Asked::Stream => {
            output_file::refuse_as_input()?;
            explain::stream(io::stdin().lock(), &mut out)
        }
        Asked::Nothing => usage::nothing_to_explain(),
    };
    out.flush()?;
    found.map(status)
}

fn list(code: Option<&code_class::CodeClass>, mut out: Output) -> io::Result<ExitCode> {
    let is_listed = |entry: &TelephonyError| code.is_none_or(|class| class.holds(entry.code()));
    let listed: Vec<TelephonyError> = TelephonyError::ALL.iter().copied().filter(is_listed).collect();
    out.list(&listed)?;
    out.flush()?;
    Ok(status(!listed.is_empty()))
}

fn search(words: &str, mut out: Output) -> io::Result<ExitCode> {
    let found = search::search(words);
    out.entries(&found)?;
    out.flush()?;
    Ok(status(!found.is_empty()))
}

/// The exit status of a command that found everything, or did not.
const fn status(all_found: bool) -> ExitCode {
    if all_found { FOUND } else { ExitCode::FAILURE }
}
