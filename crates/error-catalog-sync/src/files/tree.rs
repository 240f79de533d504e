//! The one place that writes files: what differs from the outputs is found, then replaced as a whole.

use std::collections::{BTreeMap, BTreeSet, HashSet};
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

/// How the names of files begin and end that are still being written, and how long the part between is.
const TEMPORARY: (&str, usize, &str) = (".error-catalog-", 12, ".tmp");

/// Whether a signal asked the run to stop.
static IS_STOPPED: AtomicBool = AtomicBool::new(false);

/// Held from the first temporary file to the last rename.
static WRITING: Mutex<()> = Mutex::new(());

/// Stops a run that may be writing, and returns when it has no temporary files any more.
///
/// For a handler of signals, which ends the process then. Files that are being put in place are still put in place.
pub fn stop_writing() {
    IS_STOPPED.store(true, Ordering::Relaxed);
    drop(writing());
}

fn writing() -> MutexGuard<'static, ()> {
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A generated file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its path, relative to the project.
    pub path: String,
    /// What stands there; `None` if nothing does.
    pub before: Option<Vec<u8>>,
    /// What should; `None` if nothing should.
    pub after: Option<String>,
}

/// How the files of a project differ from its outputs.
#[derive(Debug, Default)]
pub(crate) struct Comparison {
    /// The files that are missing, stale or left over, by path.
    pub(crate) changes: Vec<Change>,
    /// The files that are as they should be.
    pub(crate) unchanged: Vec<String>,
    /// Files in the generated folder that do not bear the mark: nobody's business here.
    pub(crate) foreign: Vec<String>,
    /// Files that do not bear the mark and stand where outputs belong.
    pub(crate) in_the_way: Vec<String>,
    /// Links that stand where outputs belong.
    pub(crate) links: Vec<String>,
    /// Links that stand where folders of outputs belong.
    pub(crate) linked_folders: BTreeSet<String>,
    /// The folders of all generated files, and of the page.
    pub(crate) folders: BTreeSet<String>,
}

/// A file that could not be read or written.
#[derive(Debug)]
pub(crate) struct FileError {
    /// Its path, relative to the project.
    pub(crate) path: String,
    /// Why.
    pub(crate) error: io::Error,
}

/// Compares the outputs of a project with its files.
///
/// # Errors
///
/// The first file that is there and cannot be read.
pub(crate) fn compare(project: &Project, outputs: BTreeMap<String, String>) -> Result<Comparison, FileError> {
    let (root, folder) = (project.root(), project.layout().pages());
    let mut comparison = Comparison::default();
    comparison.linked_folders.extend(linked_folder(root, folder));
    let names =
        if comparison.linked_folders.is_empty() { file_names(&root.join(folder)) } else { Ok(Vec::new()) };
    for name in names.map_err(|error| FileError { path: folder.to_owned(), error })? {
        let path = format!("{folder}/{name}");
        if outputs.contains_key(&path) || is_temporary(&name) {
            continue;
        }
        let bytes = read(root, &path)?;
        if bytes.as_deref().is_some_and(|bytes| is_generated(bytes, project.layout())) {
            comparison.changes.push(Change { path, before: bytes, after: None });
        } else {
            comparison.foreign.push(path);
        }
    }
    for (path, after) in outputs {
        let (folder, _) = path.rsplit_once('/').unwrap_or_default();
        if comparison.folders.insert(folder.to_owned()) {
            comparison.linked_folders.extend(linked_folder(root, folder));
        }
        if comparison.linked_folders.iter().any(|link| Path::new(&path).starts_with(link)) {
            continue;
        }
        // Writing would put a file in the link's place, and through it change a file that may be anybody's.
        if root.join(&path).is_symlink() {
            comparison.links.push(path);
            continue;
        }
        let before = read(root, &path)?;
        let before_bytes = before.as_deref().unwrap_or_default();
        if before.is_some() && before_bytes == after.as_bytes() {
            comparison.unchanged.push(path);
        } else if !before_bytes.is_empty() && !is_generated(before_bytes, project.layout()) {
            comparison.in_the_way.push(path);
        } else {
            comparison.changes.push(Change { path, before, after: Some(after) });
        }
    }
    // A run that writes the page may have left a file beside it.
    let (page_folder, _) = project.page().rsplit_once('/').unwrap_or_default();
    comparison.folders.insert(page_folder.to_owned());
    comparison.changes.sort_by(|one, two| one.path.cmp(&two.path));
    Ok(comparison)
}

/// The first link on the way from a project's root to a folder.
fn linked_folder(root: &Path, folder: &str) -> Option<String> {
    let ends = folder.match_indices('/').map(|(end, _)| end).chain([folder.len()]);
    let mut folders = ends.filter_map(|end| folder.get(..end)).filter(|folder| !folder.is_empty());
    folders.find(|folder| root.join(folder).is_symlink()).map(str::to_owned)
}

/// Makes the changes of comparisons, each below its root. Every new text is written beside its place first, then all are put in place: when one
/// cannot be written, none is; when the process is killed, each file is old or new.
///
/// What a killed run left is removed if this one is `alone`: else it may be another's work.
///
/// # Errors
///
/// The first file that could not be written or removed.
pub(crate) fn apply(comparisons: &[(&Path, &Comparison)], alone: bool) -> Result<(), FileError> {
    let at = |change: &Change, error| FileError { path: change.path.clone(), error };
    for (root, comparison) in comparisons.iter().filter(|_| alone) {
        comparison.folders.iter().for_each(|folder| remove_abandoned(&root.join(folder)));
    }
    let _writing = writing();
    let changes = || {
        let all = comparisons
            .iter()
            .flat_map(|(root, comparison)| comparison.changes.iter().map(move |one| (root, one)));
        all.map(|(root, change)| (root.join(&change.path), change))
    };
    let mut staged = Vec::new();
    for (path, change) in changes() {
        if let Some(text) = &change.after {
            let file = stage(&path, text).map_err(|error| at(change, error))?;
            staged.push((path, change, file));
        }
    }
    sync_files(&staged)?;
    for (path, change, file) in staged {
        file.persist(path).map_err(|error| at(change, error.error))?;
    }
    for (path, change) in changes().filter(|(_, change)| change.after.is_none()) {
        fs::remove_file(path).map_err(|error| at(change, error))?;
    }
    let mut synced = HashSet::new();
    for (path, change) in changes() {
        if let Some(folder) = path.parent().filter(|folder| synced.insert(folder.to_path_buf())) {
            sync_folder(folder).map_err(|error| at(change, error))?;
        }
    }
    Ok(())
}

/// Puts a new text in the place of a page, which keeps its mode. A link stays one: what it leads to is written.
///
/// What a killed run left beside it is removed if this one is `alone`.
///
/// # Errors
///
/// The page is read-only, is not what it was when it was read, or cannot be written.
pub(crate) fn replace(
    root: &Path,
    path: &str,
    before: &[u8],
    after: &str,
    alone: bool,
) -> Result<(), FileError> {
    let at = |error| FileError { path: path.to_owned(), error };
    let page = fs::canonicalize(root.join(path)).map_err(at)?;
    let permissions = fs::metadata(&page).map_err(at)?.permissions();
    if permissions.readonly() {
        return Err(at(io::Error::new(io::ErrorKind::PermissionDenied, "it is read-only")));
    }
    if alone && let Some(folder) = page.parent() {
        remove_abandoned(folder);
    }
    let _writing = writing();
    let staged = stage(&page, after).and_then(|staged| sync_to_disk(&staged).map(|()| staged)).map_err(at)?;
    fs::set_permissions(&staged, permissions).map_err(at)?;
    if regular_file::read(&page).map_err(at)? != before {
        return Err(at(io::Error::other("it was changed in the meantime")));
    }
    staged.persist(&page).map_err(|error| at(error.error))?;
    page.parent().map_or(Ok(()), |folder| sync_folder(folder).map_err(at))
}

/// Opens the file that runs lock, and makes it if there is none.
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
    let (prefix, random, suffix) = TEMPORARY;
    builder.prefix(prefix).rand_bytes(random).suffix(suffix);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As any program makes its files: the user's umask decides.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    // The handle is closed here: a page may have more entries than a process may have open files.
    Ok(file.into_temp_path())
}

/// Writes files to the disk, many at once: a file system commits those together that are asked for together.
fn sync_files(staged: &[(PathBuf, &Change, TempPath)]) -> Result<(), FileError> {
    const THREADS: usize = 16;
    let sync = |staged: &[(PathBuf, &Change, TempPath)]| {
        staged.iter().try_for_each(|(_, change, file)| {
            sync_to_disk(file).map_err(|error| FileError { path: change.path.clone(), error })
        })
    };
    thread::scope(|scope| {
        let shares = staged.chunks(staged.len().div_ceil(THREADS).max(1));
        let threads: Vec<_> = shares.map(|share| scope.spawn(move || sync(share))).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

/// Writes the names in a folder to the disk.
fn sync_folder(folder: &Path) -> io::Result<()> {
    // Elsewhere a folder cannot be opened as a file.
    if cfg!(unix) { sync_to_disk(folder) } else { Ok(()) }
}

/// Writes a file or a folder to the disk: else a crash after a rename could leave an empty file.
fn sync_to_disk(path: &Path) -> io::Result<()> {
    // Windows flushes only what is open for writing.
    match OpenOptions::new().read(true).write(cfg!(windows)).open(path)?.sync_all() {
        // Some file systems, such as those of network shares, cannot.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Ok(())
        }
        synced => synced,
    }
}

fn is_temporary(name: &str) -> bool {
    let (prefix, random, suffix) = TEMPORARY;
    let between = name.strip_prefix(prefix).and_then(|name| name.strip_suffix(suffix));
    between
        .is_some_and(|between| between.len() == random && between.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Removes what a killed run left in a folder.
fn remove_abandoned(folder: &Path) {
    for name in file_names(folder).unwrap_or_default() {
        if is_temporary(&name) {
            // One that cannot be removed does no harm.
            let _ = fs::remove_file(folder.join(name));
        }
    }
}

/// The names of the files in a folder, sorted; none if there is no such folder.
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
        // What a link leads to counts.
        let leads_to_file = || fs::metadata(entry.path()).is_ok_and(|found| found.is_file());
        if kind.is_file() || (kind.is_symlink() && leads_to_file()) {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// The bytes of a file, or `None` if there is none.
fn read(root: &Path, path: &str) -> Result<Option<Vec<u8>>, FileError> {
    match regular_file::read(&root.join(path)) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(FileError { path: in_the_way(root, path).to_owned(), error }),
    }
}

/// The file that stands where a path needs a folder, or the path itself.
fn in_the_way<'p>(root: &Path, path: &'p str) -> &'p str {
    let folders = path.match_indices('/').filter_map(|(end, _)| path.get(..end));
    let mut files = folders.filter(|folder| root.join(folder).is_file());
    files.next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_page_that_changed_since_it_was_read_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("page.md"), "theirs").unwrap();
        let refused = replace(folder.path(), "page.md", b"as it was", "mine", true).unwrap_err();
        assert_eq!(refused.error.to_string(), "it was changed in the meantime");
        assert_eq!(fs::read(folder.path().join("page.md")).unwrap(), b"theirs");
        assert_eq!(file_names(folder.path()).unwrap(), ["page.md"]);
        replace(folder.path(), "page.md", b"theirs", "mine", true).unwrap();
        assert_eq!(fs::read(folder.path().join("page.md")).unwrap(), b"mine");
    }
}
