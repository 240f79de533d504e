//! Where the report for a browser goes: the one file that this program writes.

use std::fs::{self, Permissions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use error_catalog_scan::{Source, Sources};
use tempfile::NamedTempFile;

use super::report::shown;
use crate::output_file::OutputFile;

/// The first line of each report.
const DOCTYPE: &str = "<!DOCTYPE html>";

/// By this an older report is known; it stands at the beginning of each.
pub(super) const MARK: &str = r#"<meta name="generator" content="telephony-errors "#;

/// Where the mark stands, it does so within so many bytes.
const BEGINNING: u64 = 512;

const NOT_A_REPORT: &str =
    "expected an earlier report or an empty file, found another: write the report elsewhere";

/// Locked while a temporary file exists.
static TEMPORARY_FILE: Mutex<()> = Mutex::new(());

/// A file that a report may be written to. Nothing is written before the report is complete, so a run that is killed
/// while it reads leaves no temporary file.
#[derive(Debug)]
pub(crate) struct Destination {
    /// The path as people are shown it.
    name: String,
    path: PathBuf,
    folder: PathBuf,
}

/// What is at the path of a report, before it is written.
enum Existing {
    Nothing,
    Empty(Permissions),
    Report(Permissions),
    Other,
}

impl Destination {
    /// Checks a path, which is not read even if an earlier report is there.
    ///
    /// # Errors
    ///
    /// The folder does not exist or cannot be written; the path is not that of a file; the file is to be read, is the output
    /// of this command, or holds anything except an earlier report.
    pub(crate) fn new(path: &Path, sources: &mut Sources, shows_numbers: bool) -> io::Result<Self> {
        let name = shown(&path.display().to_string(), shows_numbers).into_owned();
        let refused = |what: &str| Err(io::Error::other(format!("{name}: {what}")));
        if path == "-" {
            return refused("the report for a browser goes to a file: name one");
        }
        let Some(file_name) = path.file_name() else { return refused("that is no name for a file") };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let Ok(folder) = fs::canonicalize(folder) else {
            return refused("there is no such folder: make it, or write the report elsewhere");
        };
        // A link stays one: what it leads to is written.
        let path = fs::canonicalize(folder.join(file_name)).unwrap_or_else(|_| folder.join(file_name));
        let is_read = |source: &Source| match source {
            Source::File(file) => fs::canonicalize(file).is_ok_and(|file| file == path),
            Source::Input => false,
        };
        if fs::symlink_metadata(&path).is_ok_and(|metadata| !metadata.is_file()) {
            return refused("that is no file: write the report elsewhere");
        }
        if OutputFile::all().iter().any(|output| output.is_at(&path)) {
            return refused("that is the output of this command: write the report elsewhere");
        }
        let existing = Existing::at(&path);
        if matches!(existing, Existing::Report(_)) {
            sources.list.retain(|source| !is_read(source));
        }
        if sources.list.iter().any(is_read) {
            return refused("that is one of the files to be read: write the report elsewhere");
        }
        if matches!(existing, Existing::Other) {
            return refused(NOT_A_REPORT);
        }
        let folder = path.parent().map_or(folder, Path::to_path_buf);
        let destination = Self { name, path, folder };
        // Whether files can be made there shows before anything is read. This one has no name, so no signal leaves it.
        tempfile::tempfile_in(&destination.folder)
            .map_err(|error| destination.error(&error.kind().into()))?;
        Ok(destination)
    }

    /// Writes a report: a reader finds the earlier file or the new one, never half of one.
    pub(crate) fn write(&self, text: &str) -> io::Result<()> {
        let _locked = lock();
        self.replace(text).map_err(|error| self.error(&error))
    }

    fn replace(&self, text: &str) -> io::Result<()> {
        let mut file = self.temporary_file()?;
        // Another program may have written there since.
        match Existing::at(&self.path) {
            Existing::Nothing => {}
            Existing::Empty(permissions) | Existing::Report(permissions) => {
                file.as_file().set_permissions(permissions)?;
            }
            Existing::Other => return Err(io::Error::other(NOT_A_REPORT)),
        }
        file.write_all(text.as_bytes())?;
        file.persist(&self.path)?;
        Ok(())
    }

    fn temporary_file(&self) -> io::Result<NamedTempFile> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(".telephony-errors-").suffix(".tmp");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            // As any program makes its files: the user's umask decides.
            builder.permissions(Permissions::from_mode(0o666));
        }
        // Its own error names the temporary file, which nobody knows.
        builder.tempfile_in(&self.folder).map_err(|error| error.kind().into())
    }

    fn error(&self, error: &io::Error) -> io::Error {
        io::Error::new(error.kind(), format!("{}: {error}", self.name))
    }
}

impl Existing {
    fn at(path: &Path) -> Self {
        match fs::symlink_metadata(path) {
            Ok(metadata) if !metadata.is_file() => Self::Other,
            Ok(metadata) if metadata.len() == 0 => Self::Empty(metadata.permissions()),
            Ok(metadata) if is_report(path) => Self::Report(metadata.permissions()),
            Err(error) if error.kind() == ErrorKind::NotFound => Self::Nothing,
            // What cannot be read is not known to be a report.
            Ok(_) | Err(_) => Self::Other,
        }
    }
}

/// Waits until there is no temporary file, and keeps any other from being made as long as the guard lives.
pub(crate) fn lock() -> MutexGuard<'static, ()> {
    TEMPORARY_FILE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether a file begins as a report does.
fn is_report(path: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning));
    let beginning = String::from_utf8_lossy(&beginning);
    read.is_ok() && beginning.starts_with(DOCTYPE) && beginning.contains(MARK)
}
