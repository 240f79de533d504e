//! A copy of the page tree that is a git repository.

use std::process::Command;

use super::copy::{Copy, Run};

/// Git's arguments before its command: a name, and nothing of the machine's own settings.
const SETTINGS: [&str; 6] =
    ["-c", "user.name=A writer", "-c", "user.email=writer@example.com", "-c", "commit.gpgsign=false"];

/// A copy that is a repository.
pub(crate) struct Repository {
    pub(crate) copy: Copy,
}

impl Repository {
    /// Everything synced and committed on `main`.
    pub(crate) fn new() -> Self {
        let repository = Self::empty(Copy::synced());
        repository.commit("first");
        repository
    }

    /// A copy as a repository without a commit.
    pub(crate) fn empty(copy: Copy) -> Self {
        let repository = Self { copy };
        repository.git(&["init", "--quiet", "--initial-branch", "main"]);
        repository
    }

    /// Runs git, which must succeed, and returns its output.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let mut command = Self::isolated(self.copy.around(Command::new("git"), &SETTINGS));
        let run = Run::of(command.args(arguments));
        assert_eq!(run.code, Some(0), "git {arguments:?}: {}", run.err);
        run.out.trim().to_owned()
    }

    /// Commits everything, and returns the commit.
    pub(crate) fn commit(&self, message: &str) -> String {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", message]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// Runs `diff` with arguments.
    pub(crate) fn diff(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.diff_command(arguments))
    }

    pub(crate) fn diff_command(&self, arguments: &[&str]) -> Command {
        let mut command = self.command(&["diff"]);
        command.args(arguments);
        command
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        Self::isolated(self.copy.command(arguments))
    }

    /// Without the settings of whoever runs the tests.
    fn isolated(mut command: Command) -> Command {
        let none = if cfg!(windows) { "NUL" } else { "/dev/null" };
        let settings = [("GIT_CONFIG_GLOBAL", none), ("GIT_CONFIG_SYSTEM", none)];
        for variable in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"] {
            command.env_remove(variable);
        }
        command.envs(settings);
        command
    }
}

/// A commit, as people write it.
pub(crate) fn short(commit: &str) -> &str {
    commit.get(..9).unwrap()
}
