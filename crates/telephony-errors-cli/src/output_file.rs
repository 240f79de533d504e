//! The files that standard output and standard error go to. A program that reads what it writes there never ends.

use std::io;
use std::path::Path;

use same_file::Handle;

/// A file that standard output or standard error goes to; not a terminal, a pipe or a device.
pub(crate) struct OutputFile(Handle);

impl OutputFile {
    /// The files of both, as far as they are files; one file may be both.
    pub(crate) fn all() -> Vec<Self> {
        let outputs = [Handle::stdout(), Handle::stderr()].into_iter().flatten();
        let is_file = |output: &Handle| output.as_file().metadata().is_ok_and(|output| output.is_file());
        outputs.filter(is_file).map(Self).collect()
    }

    /// Whether standard input reads that file.
    pub(crate) fn is_input(&self) -> bool {
        Handle::stdin().is_ok_and(|input| input == self.0)
    }

    pub(crate) fn is_at(&self, path: &Path) -> bool {
        // To open a pipe would wait for whoever writes to it.
        path.is_file() && Handle::from_path(path).is_ok_and(|file| file == self.0)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.as_file().metadata().is_ok_and(|output| output.len() == 0)
    }
}

/// Refuses to read standard input that is a file of standard output or standard error.
pub(crate) fn refuse_as_input() -> io::Result<()> {
    if OutputFile::all().iter().any(OutputFile::is_input) {
        return Err(io::Error::other("standard input and output are one file: write to another"));
    }
    Ok(())
}
