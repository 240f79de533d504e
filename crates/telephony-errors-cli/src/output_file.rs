//! The file that standard output goes to. A program that reads what it writes there never ends.

use std::io;
use std::path::Path;

use same_file::Handle;

/// The file of standard output, if it is one; not a terminal, a pipe or a device.
pub(crate) struct OutputFile(Handle);

impl OutputFile {
    pub(crate) fn new() -> Option<Self> {
        let output = Handle::stdout().ok()?;
        output.as_file().metadata().is_ok_and(|output| output.is_file()).then_some(Self(output))
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

/// Refuses to read standard input that is the file of standard output.
pub(crate) fn refuse_as_input() -> io::Result<()> {
    match OutputFile::new() {
        Some(output) if output.is_input() => {
            Err(io::Error::other("standard input and output are one file: write to another"))
        }
        _ => Ok(()),
    }
}
