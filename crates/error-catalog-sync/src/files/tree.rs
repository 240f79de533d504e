//! The one place that writes files: compares outputs with the files of a project, and replaces the files that differ.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
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

/// Set by a signal that stops the run.
static IS_STOPPED: AtomicBool = AtomicBool::new(false);

/// Locked from the first temporary file to the last rename.
static WRITING: Mutex<()> = Mutex::new(());

/// Stops a run that may be writing, and returns when it has no temporary files any more.
///
/// For a signal handler, which then ends the process. Replacements that have begun are completed.
pub fn stop_writing() {
    IS_STOPPED.store(true, Ordering::Relaxed);
    drop(lock_writing());
}

fn lock_writing() -> MutexGuard<'static, ()> {
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

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

/// A project's changes, with the folder that their paths are relative to.
#[derive(Clone, Copy)]
pub(crate) struct ProjectChanges<'p> {
    pub(crate) root: &'p Path,
    pub(crate) comparison: &'p Comparison,
}

/// Another text of a page.
pub(crate) struct Replacement<'p> {
    pub(crate) root: &'p Path,
    /// The path of the page, relative to the root.
    pub(crate) path: &'p str,
    pub(crate) before: String,
    pub(crate) after: String,
}

/// A file to replace, and the temporary file with its new content.
struct StagedFile<'p> {
    path: PathBuf,
    change: &'p Change,
    temporary: TempPath,
}

/// A file to remove.
struct RemovedFile<'p> {
    path: PathBuf,
    change: &'p Change,
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
        } else {
            comparison.obstacles.push(Obstacle { path, kind: ObstacleKind::Unmanaged });
        }
    }
    // The JSON of a project that no longer has this output.
    let json = project.layout.json();
    if !outputs.contains_key(&json) {
        let before = read(root, &json)?;
        if before.as_deref().is_some_and(|bytes| is_generated(bytes, &project.layout)) {
            comparison.changes.push(Change { path: json, before, after: None });
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

/// Makes the changes of projects. Every new content is written to a temporary file before any file is replaced, so a run
/// that fails writes nothing, and a run that is killed leaves each file old or new.
///
/// Temporary files of killed runs are removed only if this run `is_alone`: else they may be another run's.
///
/// # Errors
///
/// The first file that could not be written or removed.
pub(crate) fn apply(projects: &[ProjectChanges<'_>], is_alone: bool) -> Result<(), FileError> {
    if is_alone {
        for ProjectChanges { root, comparison } in projects {
            comparison.folders.iter().for_each(|folder| remove_abandoned(&root.join(folder)));
        }
    }
    let _writing = lock_writing();
    let mut staged = Vec::new();
    let mut removed = Vec::new();
    let mut folders = BTreeMap::new();
    for ProjectChanges { root, comparison } in projects {
        for change in &comparison.changes {
            let path = root.join(&change.path);
            if let Some(folder) = path.parent() {
                folders.entry(folder.to_path_buf()).or_insert(change);
            }
            if let Some(text) = &change.after {
                let temporary = stage(&path, text).map_err(|error| change.error(error))?;
                staged.push(StagedFile { path, change, temporary });
            } else {
                removed.push(RemovedFile { path, change });
            }
        }
    }
    sync_files(&staged)?;
    for StagedFile { path, change, temporary } in staged {
        temporary.persist(path).map_err(|error| change.error(error.error))?;
    }
    for RemovedFile { path, change } in removed {
        fs::remove_file(path).map_err(|error| change.error(error))?;
    }
    for (folder, change) in folders {
        sync_folder(&folder).map_err(|error| change.error(error))?;
    }
    Ok(())
}

/// Replaces the texts of pages and keeps their modes. If a page is a link, its target is written.
///
/// Every new text is written to a temporary file before any page is replaced, as [`apply`] does.
///
/// # Errors
///
/// The first page that is read-only, was changed since it was read, or cannot be written.
pub(crate) fn replace(pages: &[Replacement<'_>], is_alone: bool) -> Result<(), FileError> {
    let targets: Vec<PathBuf> = pages.iter().map(Replacement::target).collect::<Result<_, _>>()?;
    if is_alone {
        targets.iter().filter_map(|target| target.parent()).for_each(remove_abandoned);
    }
    let _writing = lock_writing();
    let mut staged = Vec::new();
    for (page, target) in pages.iter().zip(&targets) {
        staged.push(page.stage(target).map_err(|error| page.error(error))?);
    }
    for (page, target) in pages.iter().zip(&targets) {
        if regular_file::read(target).map_err(|error| page.error(error))? != page.before.as_bytes() {
            return Err(page.error(io::Error::other("it was changed in the meantime")));
        }
    }
    for ((page, target), staged) in pages.iter().zip(&targets).zip(staged) {
        staged.persist(target).map_err(|error| page.error(error.error))?;
        target.parent().map_or(Ok(()), sync_folder).map_err(|error| page.error(error))?;
    }
    Ok(())
}

impl Replacement<'_> {
    fn error(&self, error: io::Error) -> FileError {
        FileError { path: self.path.to_owned(), error }
    }

    /// Returns the path of the file that is written.
    fn target(&self) -> Result<PathBuf, FileError> {
        let target = fs::canonicalize(self.root.join(self.path)).map_err(|error| self.error(error))?;
        let permissions = fs::metadata(&target).map_err(|error| self.error(error))?.permissions();
        if permissions.readonly() {
            return Err(self.error(io::Error::new(io::ErrorKind::PermissionDenied, "it is read-only")));
        }
        Ok(target)
    }

    /// Writes the new text to a temporary file with the mode of the page.
    fn stage(&self, target: &Path) -> io::Result<TempPath> {
        let staged = stage(target, &self.after)?;
        sync_to_disk(&staged)?;
        fs::set_permissions(&staged, fs::metadata(target)?.permissions())?;
        Ok(staged)
    }
}

/// Opens the file that runs lock, and creates it if it is missing.
pub(crate) fn open_lock(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).open(path)
}

/// Writes a text to a temporary file in the folder of `path`.
fn stage(path: &Path, text: &str) -> io::Result<TempPath> {
    if IS_STOPPED.load(Ordering::Relaxed) {
        return Err(io::Error::new(io::ErrorKind::Interrupted, "stopped by a signal"));
    }
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
        files
            .iter()
            .try_for_each(|file| sync_to_disk(&file.temporary).map_err(|error| file.change.error(error)))
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
fn file_names(folder: &Path) -> io::Result<Vec<String>> {
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
            let (before, after) = (before.to_owned(), "mine".to_owned());
            replace(&[Replacement { root: folder.path(), path: "page.md", before, after }], true)
        };
        let failure = write("as it was").unwrap_err();
        assert_eq!(failure.error.to_string(), "it was changed in the meantime");
        assert_eq!(fs::read(folder.path().join("page.md")).unwrap(), b"theirs");
        assert_eq!(file_names(folder.path()).unwrap(), ["page.md"]);
        write("theirs").unwrap();
        assert_eq!(fs::read(folder.path().join("page.md")).unwrap(), b"mine");
    }
}
