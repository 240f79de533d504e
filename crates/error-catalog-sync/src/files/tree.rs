//! The one place that writes files: compares outputs with the files of a project, and replaces the files that differ.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use tempfile::TempPath;

use crate::project::Project;
use crate::regular_file;
use error_catalog_generate::is_generated;

/// The start of the name of a temporary file.
const TEMPORARY_PREFIX: &str = ".error-catalog-";

/// The number of random characters in the name of a temporary file.
const TEMPORARY_LENGTH: usize = 12;

/// The end of the name of a temporary file.
const TEMPORARY_SUFFIX: &str = ".tmp";

/// A change that makes a generated file current.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The path of the file, relative to the project.
    pub path: String,
    /// The present content; `None` if the file is missing.
    pub before: Option<Vec<u8>>,
    /// The new content; `None` if the file is removed.
    pub after: Option<String>,
}

/// The differences between the files of a project and its outputs.
#[derive(Debug, Default)]
pub(crate) struct Comparison {
    /// The changes of files that are missing, stale or left over, by path.
    pub(crate) changes: Vec<Change>,
    /// The files that are current.
    pub(crate) unchanged: Vec<String>,
    /// The files and links that are in the way.
    pub(crate) obstacles: Vec<Obstacle>,
    /// The folders of all generated files, and of the page.
    pub(crate) folders: BTreeSet<String>,
}

/// A file or a link that is in the way of generated files.
#[derive(Debug)]
pub(crate) struct Obstacle {
    pub(crate) path: String,
    pub(crate) kind: ObstacleKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ObstacleKind {
    /// A file without the generated-file header in the place of an output.
    OtherFile,
    /// A link in the place of an output.
    Link,
    /// A link in the place of a folder of outputs.
    LinkedFolder,
    /// A file without the generated-file header in the folder of generated pages. It does no harm.
    Unmanaged,
}

/// A file that could not be read or written.
#[derive(Debug)]
pub(crate) struct FileError {
    /// The path of the file, relative to the project.
    pub(crate) path: String,
    pub(crate) error: io::Error,
}

/// A change, and the file that it is made to.
pub(crate) struct FileWrite<'c> {
    pub(crate) path: PathBuf,
    change: &'c Change,
    is_page: bool,
}

impl Change {
    fn error(&self, error: io::Error) -> FileError {
        FileError { path: self.path.clone(), error }
    }
}

/// Compares the outputs of a project with its files.
///
/// # Errors
///
/// The first existing file that cannot be read.
pub(crate) fn compare(project: &Project, outputs: BTreeMap<String, String>) -> Result<Comparison, FileError> {
    let (root, folder) = (&project.root, project.layout.pages());
    let mut comparison = Comparison::default();
    let mut linked_folders = BTreeSet::from_iter(linked_folder(root, folder));
    let names = if linked_folders.is_empty() { file_names(&root.join(folder)) } else { Ok(Vec::new()) };
    for name in names.map_err(|error| FileError { path: folder.to_owned(), error })? {
        let path = format!("{folder}/{name}");
        if outputs.contains_key(&path) || is_temporary(&name) {
            continue;
        }
        let bytes = read(root, &path)?;
        if bytes.as_deref().is_some_and(|bytes| is_generated(bytes, &project.layout)) {
            comparison.changes.push(Change { path, before: bytes, after: None });
        } else if !project.is_removed {
            comparison.obstacles.push(Obstacle { path, kind: ObstacleKind::Unmanaged });
        }
    }
    // The JSON of a project that no longer has this output, and the catalog of a removed page.
    for path in [project.layout.json(), project.layout.catalog()] {
        if !outputs.contains_key(&path)
            && let Some(bytes) = read(root, &path)?
            && is_generated(&bytes, &project.layout)
        {
            comparison.changes.push(Change { path, before: Some(bytes), after: None });
        }
    }
    for (path, after) in outputs {
        let (folder, _) = path.rsplit_once('/').unwrap_or_default();
        if comparison.folders.insert(folder.to_owned()) {
            linked_folders.extend(linked_folder(root, folder));
        }
        if linked_folders.iter().any(|link| Path::new(&path).starts_with(link)) {
            continue;
        }
        // The target of the link may be a file of another project.
        if root.join(&path).is_symlink() {
            comparison.obstacles.push(Obstacle { path, kind: ObstacleKind::Link });
            continue;
        }
        let before = read(root, &path)?;
        let before_bytes = before.as_deref().unwrap_or_default();
        if before.is_some() && before_bytes == after.as_bytes() {
            comparison.unchanged.push(path);
        } else if !before_bytes.is_empty()
            && !is_generated(before_bytes, &project.layout)
            // Formats such as CSV have no place for the header.
            && is_generated(after.as_bytes(), &project.layout)
        {
            comparison.obstacles.push(Obstacle { path, kind: ObstacleKind::OtherFile });
        } else {
            comparison.changes.push(Change { path, before, after: Some(after) });
        }
    }
    let folders = linked_folders.into_iter();
    comparison.obstacles.extend(folders.map(|path| Obstacle { path, kind: ObstacleKind::LinkedFolder }));
    // A run that was killed while it wrote the page may have left a temporary file next to it.
    let (page_folder, _) = project.page().rsplit_once('/').unwrap_or_default();
    comparison.folders.insert(page_folder.to_owned());
    comparison.changes.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(comparison)
}

/// Returns the first link between the root of a project and a folder.
pub(crate) fn linked_folder(root: &Path, folder: &str) -> Option<String> {
    let ends = folder.match_indices('/').map(|(end, _)| end).chain([folder.len()]);
    let mut folders = ends.filter_map(|end| folder.get(..end)).filter(|folder| !folder.is_empty());
    folders.find(|folder| root.join(folder).is_symlink()).map(str::to_owned)
}

impl<'c> FileWrite<'c> {
    pub(crate) fn of_output(root: &Path, change: &'c Change) -> Self {
        Self { path: root.join(&change.path), change, is_page: false }
    }

    /// Changes a page. If it is a link, its target is written.
    ///
    /// # Errors
    ///
    /// The page is read-only.
    pub(crate) fn of_page(root: &Path, change: &'c Change) -> Result<Self, FileError> {
        let path = fs::canonicalize(root.join(&change.path)).map_err(|error| change.error(error))?;
        let metadata = fs::metadata(&path).map_err(|error| change.error(error))?;
        if metadata.permissions().readonly() {
            let error = io::Error::new(io::ErrorKind::PermissionDenied, "it is read-only");
            return Err(change.error(error));
        }
        Ok(Self { path, change, is_page: true })
    }

    /// Writes the new text to a temporary file. That of a page has the mode of the page.
    fn stage(&self, text: &str) -> io::Result<TempPath> {
        let staged = stage(&self.path, text)?;
        if self.is_page {
            fs::set_permissions(&staged, fs::metadata(&self.path)?.permissions())?;
        }
        Ok(staged)
    }

    /// Returns an error if somebody else has changed the page since it was read.
    fn check_unchanged(&self) -> io::Result<()> {
        if self.is_page && self.change.before != Some(regular_file::read(&self.path)?) {
            return Err(io::Error::other("it was changed in the meantime"));
        }
        Ok(())
    }
}

/// Makes changes. Every new content is written to a temporary file before any file is replaced, so a run that fails writes
/// nothing, and a run that is killed leaves each file old or new.
///
/// Temporary files of killed runs are removed from `folders` only if this run `is_alone`: else they may be another run's.
///
/// # Errors
///
/// The first file that could not be written or removed.
pub(crate) fn apply(
    writes: &[FileWrite<'_>],
    folders: impl IntoIterator<Item = PathBuf>,
    is_alone: bool,
) -> Result<(), FileError> {
    if is_alone {
        folders.into_iter().for_each(|folder| remove_abandoned(&folder));
    }
    let mut staged = Vec::new();
    for write in writes {
        if let Some(text) = &write.change.after {
            let temporary = write.stage(text).map_err(|error| write.change.error(error))?;
            staged.push(StagedFile { write, temporary });
        }
    }
    sync_files(&staged)?;
    for write in writes {
        write.check_unchanged().map_err(|error| write.change.error(error))?;
    }
    for StagedFile { write, temporary } in staged {
        temporary.persist(&write.path).map_err(|error| write.change.error(error.error))?;
    }
    for write in writes.iter().filter(|write| write.change.after.is_none()) {
        fs::remove_file(&write.path).map_err(|error| write.change.error(error))?;
    }
    let folders: BTreeMap<&Path, &Change> =
        writes.iter().filter_map(|write| Some((write.path.parent()?, write.change))).collect();
    for (folder, change) in folders {
        sync_folder(folder).map_err(|error| change.error(error))?;
    }
    Ok(())
}

/// A write, and the temporary file with its new content.
struct StagedFile<'w> {
    write: &'w FileWrite<'w>,
    temporary: TempPath,
}

/// Opens the file that runs lock, and creates it if it is missing.
pub(crate) fn open_lock(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).open(path)
}

/// Writes a text to a temporary file in the folder of `path`.
fn stage(path: &Path, text: &str) -> io::Result<TempPath> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY_PREFIX).rand_bytes(TEMPORARY_LENGTH).suffix(TEMPORARY_SUFFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // The umask of the user applies, as to files of other programs.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    // The handle is closed here: a page may have more entries than a process may have open files.
    Ok(file.into_temp_path())
}

/// Writes staged files to the disk, many at once: file systems combine concurrent requests.
fn sync_files(staged: &[StagedFile<'_>]) -> Result<(), FileError> {
    const THREADS: usize = 16;
    let sync = |files: &[StagedFile<'_>]| {
        files.iter().try_for_each(|file| {
            sync_to_disk(&file.temporary).map_err(|error| file.write.change.error(error))
        })
    };
    thread::scope(|scope| {
        let chunks = staged.chunks(staged.len().div_ceil(THREADS).max(1));
        let threads: Vec<_> = chunks.map(|chunk| scope.spawn(move || sync(chunk))).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

/// Writes the names in a folder to the disk.
fn sync_folder(folder: &Path) -> io::Result<()> {
    // Other systems cannot open a folder as a file.
    if cfg!(unix) { sync_to_disk(folder) } else { Ok(()) }
}

/// Writes a file or a folder to the disk, so that a crash after a rename leaves no empty file.
fn sync_to_disk(path: &Path) -> io::Result<()> {
    // Windows flushes only files that are open for writing.
    match OpenOptions::new().read(true).write(cfg!(windows)).open(path)?.sync_all() {
        // Some file systems, such as those of network shares, do not support it.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        result => result,
    }
}

fn is_temporary(name: &str) -> bool {
    let random = name.strip_prefix(TEMPORARY_PREFIX).and_then(|name| name.strip_suffix(TEMPORARY_SUFFIX));
    random.is_some_and(|random| {
        random.len() == TEMPORARY_LENGTH && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// Removes the temporary files of killed runs from a folder.
fn remove_abandoned(folder: &Path) {
    for name in file_names(folder).unwrap_or_default() {
        if is_temporary(&name) {
            // A temporary file that cannot be removed does no harm.
            let _ = fs::remove_file(folder.join(name));
        }
    }
}

/// Returns the names of the files in a folder, sorted; none if the folder is missing.
pub(crate) fn file_names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        let kind = entry.file_type()?;
        let is_target_file = || fs::metadata(entry.path()).is_ok_and(|target| target.is_file());
        if kind.is_file() || (kind.is_symlink() && is_target_file()) {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Reads a file; `None` if it is missing.
fn read(root: &Path, path: &str) -> Result<Option<Vec<u8>>, FileError> {
    match regular_file::read(&root.join(path)) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(FileError { path: file_in_path(root, path).to_owned(), error }),
    }
}

/// Returns the part of a path that should be a folder and is a file, else the path.
fn file_in_path<'p>(root: &Path, path: &'p str) -> &'p str {
    let folders = path.match_indices('/').filter_map(|(end, _)| path.get(..end));
    let mut files = folders.filter(|folder| root.join(folder).is_file());
    files.next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_page_that_changed_since_it_was_read_is_not_written() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("page.md"), "theirs").unwrap();
        let write = |before: &str| {
            let (before, after) = (Some(before.into()), Some("mine".to_owned()));
            let change = Change { path: "page.md".to_owned(), before, after };
            apply(&[FileWrite::of_page(folder.path(), &change)?], [folder.path().to_owned()], true)
        };
        let failure = write("as it was").unwrap_err();
        assert_eq!(failure.error.to_string(), "it was changed in the meantime");
        assert_eq!(fs::read(folder.path().join("page.md")).unwrap(), b"theirs");
        assert_eq!(file_names(folder.path()).unwrap(), ["page.md"]);
        write("theirs").unwrap();
        assert_eq!(fs::read(folder.path().join("page.md")).unwrap(), b"mine");
    }
}
