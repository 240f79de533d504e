//! Starts the commands of steps.

use std::ffi::OsStr;
use std::io;
use std::process::Command;

use crate::instance;

/// The number of random inputs of each test is multiplied by this variable; `tests/workspace.rs` reads it.
const FACTOR: &str = "TESTS_FACTOR";

const TESTS: &[&str] = &["test", "--workspace", "--all-features", "--locked"];

/// Starts commands in the workspace's top folder. Each method returns whether its command succeeded.
pub(super) struct Runner {
    pub(super) is_thorough: bool,
    /// No tool may be missing.
    pub(super) is_ci: bool,
}

impl Runner {
    pub(super) fn new(is_thorough: bool) -> Self {
        Self { is_thorough, is_ci: std::env::var_os("CI").is_some() }
    }

    /// Runs cargo.
    pub(super) fn cargo(&self, arguments: &[&str]) -> io::Result<bool> {
        succeeds(self.cargo_command().args(arguments))
    }

    /// Runs cargo with a variable in its environment.
    pub(super) fn cargo_with(&self, arguments: &[&str], name: &str, value: &str) -> io::Result<bool> {
        succeeds(self.cargo_command().args(arguments).env(name, value))
    }

    /// Runs all tests but those that are ignored.
    pub(super) fn tests(&self) -> io::Result<bool> {
        self.cargo(TESTS)
    }

    /// Runs the ignored tests whose names contain a text.
    pub(super) fn tests_named(&self, name: &str) -> io::Result<bool> {
        // The same packages and features as for all tests: nothing is compiled again.
        self.cargo(&[TESTS, &["--tests", "--", "--ignored", name]].concat())
    }

    /// Checks that the lock file beside a manifest is current.
    pub(super) fn is_locked(&self, manifest: &str) -> io::Result<bool> {
        self.cargo(&["tree", "--manifest-path", manifest, "--locked", "--depth", "0"])
    }

    /// Runs this program.
    pub(super) fn xtask(&self, arguments: &[&str]) -> io::Result<bool> {
        succeeds(self.command(std::env::current_exe()?).args(arguments))
    }

    /// Runs a program of the machine.
    pub(super) fn program(&self, program: &str, arguments: &[&str]) -> io::Result<bool> {
        succeeds(self.command(program).args(arguments))
    }

    /// A cargo command without arguments yet.
    pub(super) fn cargo_command(&self) -> Command {
        self.command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(instance::root());
        if self.is_thorough {
            command.env(FACTOR, "10");
        }
        command
    }
}

/// Runs a command. Returns whether it succeeded.
pub(super) fn succeeds(command: &mut Command) -> io::Result<bool> {
    Ok(command.status()?.success())
}
