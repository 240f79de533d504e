//! Starts the commands of steps.

use std::ffi::OsStr;
use std::io;
use std::process::{Command, Stdio};

use crate::workspace;

/// The number of random inputs of each test is multiplied by this variable; `tests/workspace.rs` reads it.
const FACTOR: &str = "TESTS_FACTOR";

const TESTS: &[&str] = &["test", "--workspace", "--all-features", "--locked"];

/// Starts commands in the workspace's top folder. Each method returns an error if its command fails.
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
    pub(super) fn cargo(&self, arguments: &[&str]) -> Result<(), StepError> {
        run(self.cargo_command().args(arguments))
    }

    /// Runs cargo with a variable in its environment.
    pub(super) fn cargo_with(&self, arguments: &[&str], name: &str, value: &str) -> Result<(), StepError> {
        run(self.cargo_command().args(arguments).env(name, value))
    }

    /// Runs all tests that are not ignored, with nextest if it is installed. Nextest runs the tests of several programs
    /// at once, which takes a sixth less time on two processors (72 and 4 s against 86 s). It does not run doc tests.
    pub(super) fn tests(&self) -> Result<(), StepError> {
        if !has_nextest() {
            return self.cargo(TESTS);
        }
        let options = TESTS.get(1..).unwrap_or_default();
        let result = self.cargo(&[&["nextest", "run", "--no-fail-fast"], options].concat());
        self.cargo(&[TESTS, &["--doc"]].concat())?;
        result
    }

    /// Runs the ignored tests whose names contain a text. There must be such a test.
    pub(super) fn tests_named(&self, name: &str) -> Result<(), StepError> {
        // The same packages and features as for all tests: nothing is compiled again.
        let arguments = [TESTS, &["--tests", "--", "--ignored", name]].concat();
        let listing =
            self.cargo_command().args(&arguments).arg("--list").stderr(Stdio::inherit()).output()?;
        if !listing.status.success() {
            return Err(StepError::Failed);
        }
        if !lists_tests(&String::from_utf8_lossy(&listing.stdout)) {
            return Err(io::Error::other(format!("expected ignored tests named `{name}`, found none")).into());
        }
        self.cargo(&arguments)
    }

    /// Checks that the lock file next to a manifest is current.
    pub(super) fn check_lock(&self, manifest: &str) -> Result<(), StepError> {
        self.cargo(&["tree", "--manifest-path", manifest, "--locked", "--depth", "0"])
    }

    /// Runs this program.
    pub(super) fn xtask(&self, arguments: &[&str]) -> Result<(), StepError> {
        run(self.command(std::env::current_exe()?).args(arguments))
    }

    /// Runs a program of the machine.
    pub(super) fn program(&self, program: &str, arguments: &[&str]) -> Result<(), StepError> {
        run(self.command(program).args(arguments))
    }

    /// A cargo command without arguments yet.
    pub(super) fn cargo_command(&self) -> Command {
        self.command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(workspace::root());
        if self.is_thorough {
            command.env(FACTOR, "10");
        }
        command
    }
}

/// Returns whether `cargo nextest` is installed.
fn has_nextest() -> bool {
    let output = Command::new("cargo-nextest").args(["nextest", "--version"]).output();
    output.is_ok_and(|output| output.status.success())
}

/// Returns whether a listing of test programs names a test.
fn lists_tests(listing: &str) -> bool {
    listing.lines().any(|line| line.ends_with(": test"))
}

/// The reason why a step fails.
#[derive(Debug)]
pub(super) enum StepError {
    /// A command failed, and wrote the reason.
    Failed,
    /// A command cannot be run.
    Io(io::Error),
}

impl From<io::Error> for StepError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Runs a command.
pub(super) fn run(command: &mut Command) -> Result<(), StepError> {
    if command.status()?.success() { Ok(()) } else { Err(StepError::Failed) }
}

#[cfg(test)]
mod tests {
    use super::lists_tests;

    #[test]
    fn listing_without_tests_is_recognized() {
        assert!(lists_tests("0 tests, 0 benchmarks\npatterns::needs_node: test\n\n1 test, 0 benchmarks\n"));
        assert!(!lists_tests("0 tests, 0 benchmarks\n\n0 tests, 0 benchmarks\n"));
    }
}
