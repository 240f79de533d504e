//! Keeps runs from writing at the same time.

use std::collections::BTreeSet;
use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use error_catalog_model::internal::hash;

use crate::files::tree::open_lock;
use crate::project::Project;

/// Keeps other runs from writing the pages and their files until the returned files are dropped.
///
/// The folders of the pages are locked, not the pages, because editors replace a page by a new file. Each folder is
/// locked once, and always in the same order. If a folder cannot be locked, as on Windows, a lock file in the system's
/// temporary folder is locked instead.
pub(crate) fn lock(projects: &[Project]) -> Option<Vec<File>> {
    let folder = |project: &Project| {
        let page = fs::canonicalize(project.root.join(project.page())).ok()?;
        page.parent().map(Path::to_path_buf)
    };
    let declared = projects.iter().filter(|project| !project.is_removed);
    let folders: BTreeSet<PathBuf> = declared.map(folder).collect::<Option<_>>()?;
    folders.iter().map(|folder| lock_folder(folder)).collect()
}

fn lock_folder(folder: &Path) -> Option<File> {
    let lock = File::open(folder).and_then(|folder| folder.lock().map(|()| folder));
    lock.ok().or_else(|| {
        let hash = hash(&folder.to_string_lossy());
        let lock = open_lock(&env::temp_dir().join(format!("error-catalog-{hash:016x}.lock"))).ok()?;
        lock.lock().ok().map(|()| lock)
    })
}
