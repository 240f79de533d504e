//! The destination of `--report`: the only file that this program writes.

use std::ffi::OsStr;
use std::fs::{self, Permissions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use error_catalog_scan::{Source, Sources};
use tempfile::NamedTempFile;

use super::redacted::display_text;
use crate::output_file::OutputFile;

/// The first line of each report.
const DOCTYPE: &str = "<!DOCTYPE html>";

/// Identifies an earlier report.
pub(super) const MARK: &str = r#"<meta name="generator" content="telephony-errors "#;

/// The number of bytes that contain the mark.
const BEGINNING: u64 = 512;

const NOT_A_REPORT: &str =
    "expected an earlier report or an empty file, found another file: write the report elsewhere";

const NOT_A_PAGE: &str = "the report is an HTML page: write it to a file whose name ends with `.html`. `--format` writes other formats";

/// Locked while a temporary file exists.
static TEMPORARY_FILE: Mutex<()> = Mutex::new(());

/// A file that may be replaced by a report. Nothing is written before the report is complete, so a run that is killed
/// during the scan leaves no temporary file.
#[derive(Debug)]
pub(crate) struct Destination {
    /// The displayed path.
    name: String,
    path: PathBuf,
    folder: PathBuf,
}

/// The file at the path before the report is written.
enum Existing {
    Nothing,
    Empty(Permissions),
    Report(Permissions),
    Other,
}

impl Destination {
    /// Checks a path, and removes an earlier report there from the sources.
    ///
    /// # Errors
    ///
    /// The folder does not exist or cannot be written. The path is not that of a regular file. The file is a source,
    /// the output of this command, has the name of another format, or contains anything except an earlier report.
    pub(crate) fn new(path: &Path, sources: &mut Sources, shows_numbers: bool) -> io::Result<Self> {
        let name = display_text(&path.display().to_string(), shows_numbers).into_owned();
        let refused = |message: &str| Err(io::Error::other(format!("{name}: {message}")));
        if path == Path::new("-") {
            return refused("the HTML report needs a file: write its path");
        }
        let Some(file_name) = path.file_name() else { return refused("this is not the name of a file") };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let Ok(folder) = fs::canonicalize(folder) else {
            return refused("the folder does not exist: create it, or write the report elsewhere");
        };
        // Write to the target of a link, and leave the link as it is.
        let path = fs::canonicalize(folder.join(file_name)).unwrap_or_else(|_| folder.join(file_name));
        let is_read = |source: &Source| match source {
            Source::File(file) => fs::canonicalize(file).is_ok_and(|file| file == path),
            _ => false,
        };
        if fs::symlink_metadata(&path).is_ok_and(|metadata| !metadata.is_file()) {
            return refused("this is not a regular file: write the report elsewhere");
        }
        if OutputFile::all().iter().any(|output| output.is_at(&path)) {
            return refused("this is the output of the command: write the report elsewhere");
        }
        let existing = Existing::at(&path);
        if matches!(existing, Existing::Report(_)) {
            sources.list.retain(|source| !is_read(source));
        }
        if sources.list.iter().any(is_read) {
            return refused("this is one of the logs: write the report elsewhere");
        }
        let is_page = |extension: &OsStr| {
            extension.eq_ignore_ascii_case("html") || extension.eq_ignore_ascii_case("htm")
        };
        if !Path::new(file_name).extension().is_none_or(is_page) {
            return refused(NOT_A_PAGE);
        }
        if matches!(existing, Existing::Other) {
            return refused(NOT_A_REPORT);
        }
        let folder = path.parent().map_or(folder, Path::to_path_buf);
        let destination = Self { name, path, folder };
        // Check before the scan that files can be created. This file has no name, so it disappears with the process.
        tempfile::tempfile_in(&destination.folder)
            .map_err(|error| destination.error(&error.kind().into()))?;
        Ok(destination)
    }

    /// Writes a report. A reader finds the earlier file or the new one, never a part.
    pub(crate) fn write(&self, text: &str) -> io::Result<()> {
        let _locked = lock();
        self.replace(text).map_err(|error| self.error(&error))
    }

    fn replace(&self, text: &str) -> io::Result<()> {
        let mut file = self.temporary_file()?;
        // Another program may have written the file since the first check.
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
            // The umask decides, as for files of other programs.
            builder.permissions(Permissions::from_mode(0o666));
        }
        // The original error contains the name of the temporary file.
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
            // A file that cannot be read is not known to be a report.
            Ok(_) | Err(_) => Self::Other,
        }
    }
}

/// Waits until there is no temporary file, and prevents new ones while the guard lives.
pub(crate) fn lock() -> MutexGuard<'static, ()> {
    TEMPORARY_FILE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns whether a file begins as a report does.
fn is_report(path: &Path) -> bool {
    let mut beginning = Vec::new();
    let result = fs::File::open(path).and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning));
    let beginning = String::from_utf8_lossy(&beginning);
    result.is_ok() && beginning.starts_with(DOCTYPE) && beginning.contains(MARK)
}
