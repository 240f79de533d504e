//! Runs the `git` command.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::input_error::InputError;

/// The git repository that contains a folder.
#[derive(Clone, Copy)]
pub(crate) struct Git<'p> {
    folder: &'p Path,
}

/// The result of a git command.
pub(crate) struct GitOutput {
    pub(crate) is_success: bool,
    pub(crate) stdout: Vec<u8>,
    /// The error message, in one line.
    pub(crate) error: String,
}

impl<'p> Git<'p> {
    pub(crate) const fn new(folder: &'p Path) -> Self {
        Self { folder }
    }

    /// Runs git in the folder.
    ///
    /// # Errors
    ///
    /// Git cannot be started.
    pub(crate) fn run(self, arguments: &[&str]) -> Result<GitOutput, InputError> {
        let mut command = Command::new("git");
        // Its error messages are searched for English text.
        command.args(arguments).current_dir(self.folder).stdin(Stdio::null()).env("LC_ALL", "C");
        let output = command.output().map_err(|error| cannot_start(&error))?;
        let error = String::from_utf8_lossy(&output.stderr);
        let error = error.trim().trim_start_matches("fatal: ").replace('\n', " ");
        Ok(GitOutput { is_success: output.status.success(), stdout: output.stdout, error })
    }

    /// Runs git and returns the line that it prints; `None` if it fails or prints nothing.
    pub(crate) fn line(self, arguments: &[&str]) -> Result<Option<String>, InputError> {
        let output = self.run(arguments)?;
        let line = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok(if output.is_success && !line.is_empty() { Some(line) } else { None })
    }

    /// Returns the commit of a revision, if it exists.
    pub(crate) fn commit(self, revision: &str) -> Result<Option<String>, InputError> {
        // Git would read it as an option.
        if revision.starts_with('-') {
            return Ok(None);
        }
        self.line(&["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])
    }
}

fn cannot_start(error: &io::Error) -> InputError {
    if error.kind() == io::ErrorKind::NotFound {
        let message = "git is needed to read the earlier catalog, but there is no program `git`";
        return InputError::new(message, "install git and make sure that `git --version` works");
    }
    InputError::new(format!("git cannot be started: {error}"), "make sure that `git --version` works")
}
