//! The files of standard output and standard error. A program that reads its own output never ends.

use std::io;
use std::path::Path;

use same_file::Handle;

/// A regular file of standard output or standard error.
pub(crate) struct OutputFile(Handle);

impl OutputFile {
    /// Returns the regular files of both, possibly the same file twice.
    pub(crate) fn all() -> Vec<Self> {
        let outputs = [Handle::stdout(), Handle::stderr()].into_iter().flatten();
        let is_file = |output: &Handle| output.as_file().metadata().is_ok_and(|output| output.is_file());
        outputs.filter(is_file).map(Self).collect()
    }

    /// Returns whether standard input is the same file.
    pub(crate) fn is_input(&self) -> bool {
        Handle::stdin().is_ok_and(|input| input == self.0)
    }

    pub(crate) fn is_at(&self, path: &Path) -> bool {
        // Opening a pipe would wait for its writer.
        path.is_file() && Handle::from_path(path).is_ok_and(|file| file == self.0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.as_file().metadata().is_ok_and(|output| output.len() == 0)
    }
}

/// Rejects standard input that is a file of standard output or standard error.
pub(crate) fn refuse_as_input() -> io::Result<()> {
    if OutputFile::all().iter().any(OutputFile::is_input) {
        return Err(io::Error::other("standard input and output are the same file: write to another file"));
    }
    Ok(())
}
