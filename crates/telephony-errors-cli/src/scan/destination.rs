//! Where the report for a browser goes: the one file that this program writes.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use error_catalog_scan::{Source, Sources};
use tempfile::NamedTempFile;

/// By this an older report is known; it stands at the beginning of each.
pub(super) const MARK: &str = r#"<meta name="generator" content="telephony-errors "#;

/// Where the mark stands, it does so within so many bytes.
const BEGINNING: u64 = 512;

/// A file that can be written: another already stands beside it, to be put in its place.
#[derive(Debug)]
pub(crate) struct Destination {
    beside: NamedTempFile,
    path: PathBuf,
}

impl Destination {
    /// That file, which is there or not. An older report that stands there is not read.
    ///
    /// # Errors
    ///
    /// What keeps it from being written, before anything is read: there is no such folder, nothing may be written there, it
    /// is no file, or it is one of those that are to be read.
    pub(crate) fn new(path: &Path, sources: &mut Sources) -> io::Result<Self> {
        let refused = |what: &str| Err(io::Error::other(format!("{}: {what}", path.display())));
        if path == "-" {
            return refused("the report for a browser goes to a file: name one");
        }
        let Some(name) = path.file_name() else { return refused("that is no name for a file") };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let Ok(folder) = fs::canonicalize(folder) else {
            return refused("there is no such folder: make it, or write the report elsewhere");
        };
        // A link stays one: what it leads to is written.
        let path = fs::canonicalize(folder.join(name)).unwrap_or_else(|_| folder.join(name));
        let there = fs::symlink_metadata(&path);
        if there.is_ok_and(|there| !there.is_file()) {
            return refused("that is no file: write the report elsewhere");
        }
        let is_read = |source: &Source| match source {
            Source::File(file) => fs::canonicalize(file).is_ok_and(|file| file == path),
            Source::Input => false,
        };
        if is_report(&path) {
            sources.list.retain(|source| !is_read(source));
        }
        if sources.list.iter().any(is_read) {
            return refused("that is one of the files to be read: write the report elsewhere");
        }
        let beside = beside(path.parent().unwrap_or(&folder));
        let beside =
            beside.map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
        Ok(Self { beside, path })
    }

    /// Puts a text there: a reader finds the old one or the new one, never half of one.
    pub(crate) fn write(mut self, text: &str) -> io::Result<()> {
        let at = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", self.path.display()));
        self.beside.write_all(text.as_bytes()).map_err(at)?;
        self.beside.persist(&self.path).map_err(|error| at(error.error))?;
        Ok(())
    }
}

/// Whether an older report stands there.
fn is_report(path: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = fs::File::open(path).and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning));
    read.is_ok() && String::from_utf8_lossy(&beginning).contains(MARK)
}

fn beside(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".telephony-errors-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As any program makes its files: the user's umask decides.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    // Its own error names the file beside, of which nobody has heard.
    builder.tempfile_in(folder).map_err(|error| error.kind().into())
}
