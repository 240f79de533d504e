//! The program, run with arguments and an input.

use std::ffi::OsStr;
use std::io::Write as _;
use std::process::{Child, Command, Stdio};
use std::thread;

/// What a run of the program said.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The program with arguments, where nothing in the environment asks for colours or forbids them.
pub(crate) fn command(arguments: &[impl AsRef<OsStr>]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_telephony-errors"));
    command.args(arguments);
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command
}

/// Runs the program with no input.
pub(crate) fn run(arguments: &[impl AsRef<OsStr>]) -> Run {
    run_with(&mut command(arguments), b"")
}

/// Runs a command with an input.
pub(crate) fn run_with(command: &mut Command, input: &[u8]) -> Run {
    let mut child = spawn(command);
    let mut stdin = child.stdin.take().unwrap();
    let output = thread::scope(|scope| {
        // A program that has seen enough closes its input.
        scope.spawn(move || stdin.write_all(input).unwrap_or_default());
        child.wait_with_output().unwrap()
    });
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// Starts a command with all its streams piped.
pub(crate) fn spawn(command: &mut Command) -> Child {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}
