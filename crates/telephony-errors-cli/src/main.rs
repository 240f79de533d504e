//! The command `telephony-errors`, which explains errors in call logs.

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
mod reason;
mod recognized;
mod render;
mod scan;
mod search;
mod sip;
mod synonyms;
mod usage;
mod visible;

use std::io::{self, ErrorKind};
use std::process::ExitCode;

use telephony_errors::{TelephonyError, recognize};

use crate::arguments::Command;
use crate::explain::Request;
use crate::output::Output;

const FOUND: ExitCode = ExitCode::SUCCESS;

fn main() -> ExitCode {
    let result = match usage::arguments().command {
        Command::Explain { words, output } => {
            explain(&Request::from_words(&words), Output::new(output.format))
        }
        Command::List { code, output } => list(code.as_ref(), Output::new(output.format)),
        Command::Search { words, output } => search(&explain::joined(&words), Output::new(output.format)),
        Command::Scan(options) => scan::run(options),
        Command::Completions { shell } => manual::completions(shell, &mut io::stdout()).map(|()| FOUND),
        Command::Man { command } => manual::man(command.as_deref(), &mut io::stdout()).map(|()| FOUND),
    };
    match result {
        Ok(status) => status,
        // A reader that closes the pipe needs no more output.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => usage::failed(&error),
    }
}

fn explain(request: &Request, mut out: Output) -> io::Result<ExitCode> {
    let result = match request {
        Request::Text(text) => explain::text(text, &mut out),
        Request::Stream => {
            output_file::refuse_as_input()?;
            explain::stream(io::stdin().lock(), &mut out)
        }
        Request::NoInput => usage::nothing_to_explain(),
    };
    out.flush()?;
    result.map(status)
}

fn list(code: Option<&code_class::CodeClass>, mut out: Output) -> io::Result<ExitCode> {
    let is_listed = |entry: &TelephonyError| code.is_none_or(|class| class.holds(entry.code()));
    let listed: Vec<TelephonyError> = TelephonyError::ALL.iter().copied().filter(is_listed).collect();
    out.list(&listed)?;
    out.flush()?;
    Ok(status(!listed.is_empty()))
}

fn search(words: &str, mut out: Output) -> io::Result<ExitCode> {
    let entries = search::search(words);
    let detail = recognize(words).and_then(|one| one.detail());
    out.found(detail, &entries)?;
    out.flush()?;
    Ok(status(detail.is_some() || !entries.is_empty()))
}

/// Returns the exit status of a lookup.
const fn status(all_found: bool) -> ExitCode {
    if all_found { FOUND } else { ExitCode::FAILURE }
}
