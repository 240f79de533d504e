//! Questions to the `git` command.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::diff::base::refused;

/// The git repository that a folder is in.
#[derive(Clone, Copy)]
pub(super) struct Git<'p> {
    folder: &'p Path,
}

/// What git said.
pub(super) struct Answer {
    pub(super) is_well: bool,
    pub(super) out: Vec<u8>,
    /// Its complaint, in one line.
    pub(super) complaint: String,
}

impl<'p> Git<'p> {
    pub(super) const fn new(folder: &'p Path) -> Self {
        Self { folder }
    }

    /// Runs git in the folder.
    ///
    /// # Errors
    ///
    /// It cannot be started, which is said for people.
    pub(super) fn ask(self, arguments: &[&str]) -> io::Result<Answer> {
        let mut command = Command::new("git");
        // Its complaints are looked at, so they have to be in one language.
        command.args(arguments).current_dir(self.folder).stdin(Stdio::null()).env("LC_ALL", "C");
        let output = command.output().map_err(|error| cannot_start(&error))?;
        let complaint = String::from_utf8_lossy(&output.stderr);
        let complaint = complaint.trim().trim_start_matches("fatal: ").replace('\n', " ");
        Ok(Answer { is_well: output.status.success(), out: output.stdout, complaint })
    }

    /// The single line that git answers; `None` if it refuses, or has nothing to say.
    pub(super) fn line(self, arguments: &[&str]) -> io::Result<Option<String>> {
        let answer = self.ask(arguments)?;
        let line = String::from_utf8_lossy(&answer.out).trim().to_owned();
        Ok((answer.is_well && !line.is_empty()).then_some(line))
    }

    /// The commit of a revision, if there is one.
    pub(super) fn commit(self, revision: &str) -> io::Result<Option<String>> {
        // Git would take it for an option.
        if revision.starts_with('-') {
            return Ok(None);
        }
        self.line(&["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])
    }
}

fn cannot_start(error: &io::Error) -> io::Error {
    if error.kind() == io::ErrorKind::NotFound {
        let what = "git is needed to read the earlier catalog, and there is no program `git`";
        return refused(what, "install git, and see that `git --version` works");
    }
    refused(&format!("git cannot be started: {error}"), "see that `git --version` works")
}
