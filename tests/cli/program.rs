//! The program, run with arguments and an input.

use std::ffi::OsStr;
use std::process::{Command, Output, Stdio};

pub(crate) use tests::child::{Child, Run};

const PROGRAM: &str = env!("CARGO_BIN_EXE_telephony-errors");

/// The program with arguments, where nothing in the environment asks for colours or forbids them.
pub(crate) fn command(arguments: &[impl AsRef<OsStr>]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments);
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
        command.env_remove(name);
    }
    command
}

/// Runs the program with no input.
pub(crate) fn run(arguments: &[impl AsRef<OsStr>]) -> Run {
    Run::of(&mut command(arguments))
}

/// Runs a command with an input.
pub(crate) fn run_with(command: &mut Command, input: &[u8]) -> Run {
    Run::with_input(command, input)
}

/// Starts a command with all its streams piped.
pub(crate) fn spawn(command: &mut Command) -> Child {
    Child::spawn(command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()))
}

/// Returns the standard error and the exit status of a command. Its other streams belong to the caller.
pub(crate) fn output_of(command: &mut Command) -> Output {
    Child::spawn(command.stderr(Stdio::piped())).wait_with_output()
}

/// Starts the program as a terminal does, with all its streams piped. Under `nohup`, or in the background of a script,
/// it would inherit that SIGINT is ignored.
#[cfg(unix)]
pub(crate) fn spawn_interruptible(arguments: &[&str]) -> Child {
    if cfg!(target_os = "linux") {
        spawn(Command::new("env").args(["--default-signal=INT", PROGRAM]).args(arguments))
    } else {
        spawn(&mut command(arguments))
    }
}

/// Sends the signal of Ctrl-C.
#[cfg(unix)]
pub(crate) fn interrupt(child: &Child) {
    signal(child, "INT");
}

/// Sends the signal of that name.
#[cfg(unix)]
pub(crate) fn signal(child: &Child, name: &str) {
    let kill = Run::of(Command::new("kill").args(["-s", name, &child.id().to_string()]));
    assert_eq!(kill.code, Some(0), "{kill:?}");
}
