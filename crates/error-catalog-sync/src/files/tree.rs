//! The one place that writes files: what differs from the outputs is found, then replaced as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::TempPath;

use crate::generate::mark::is_marked;
use crate::project::Project;

/// How the names of files begin and end that are still being written, and how long the part between is.
const TEMPORARY: (&str, usize, &str) = (".error-catalog-", 12, ".tmp");

/// A generated file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// Its path, relative to the project.
    pub(crate) path: String,
    /// What stands there; `None` if nothing does.
    pub(crate) before: Option<Vec<u8>>,
    /// What should; `None` if nothing should.
    pub(crate) after: Option<String>,
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
    /// The folders of all generated files.
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
    let (root, folder) = (project.root(), project.pages());
    let mut comparison = Comparison::default();
    let names = file_names(&root.join(&folder));
    for name in names.map_err(|error| FileError { path: folder.clone(), error })? {
        let path = format!("{folder}/{name}");
        if outputs.contains_key(&path) || is_temporary(&name) {
            continue;
        }
        let bytes = read(root, &path)?;
        if bytes.as_deref().is_some_and(|bytes| is_marked(bytes, project)) {
            comparison.changes.push(Change { path, before: bytes, after: None });
        } else {
            comparison.foreign.push(path);
        }
    }
    for (path, after) in outputs {
        let (folder, _) = path.rsplit_once('/').unwrap_or_default();
        comparison.folders.insert(folder.to_owned());
        // Writing would put a file in the link's place, and through it change a file that may be anybody's.
        if root.join(&path).is_symlink() {
            comparison.links.push(path);
            continue;
        }
        let before = read(root, &path)?;
        let before_bytes = before.as_deref().unwrap_or_default();
        if before.is_some() && before_bytes == after.as_bytes() {
            comparison.unchanged.push(path);
        } else if !before_bytes.is_empty() && !is_marked(before_bytes, project) {
            comparison.in_the_way.push(path);
        } else {
            comparison.changes.push(Change { path, before, after: Some(after) });
        }
    }
    comparison.changes.sort_by(|one, two| one.path.cmp(&two.path));
    Ok(comparison)
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
    for (path, change, file) in staged {
        file.persist(path).map_err(|error| at(change, error.error))?;
    }
    for (path, change) in changes().filter(|(_, change)| change.after.is_none()) {
        fs::remove_file(path).map_err(|error| at(change, error))?;
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
    let staged = stage(&page, after).map_err(at)?;
    fs::set_permissions(&staged, permissions).map_err(at)?;
    if fs::read(&page).map_err(at)? != before {
        return Err(at(io::Error::other("it was changed in the meantime")));
    }
    staged.persist(&page).map_err(|error| at(error.error))
}

/// Opens the file that runs lock, and makes it if there is none.
pub(crate) fn open_lock(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create(true).truncate(false).open(path)
}

/// Writes a text to a temporary file in the folder of `path`.
fn stage(path: &Path, text: &str) -> io::Result<TempPath> {
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
    match fs::read(root.join(path)) {
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
