//! Selects the entries of folders, with the same rules for named folders and matches of patterns.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use crate::source_error::SourceError;

/// Returns the entries of a walk by name, without hidden entries and everything below them.
pub(super) fn visible(walk: WalkDir) -> impl Iterator<Item = walkdir::Result<DirEntry>> {
    let is_hidden =
        |entry: &DirEntry| entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".");
    walk.sort_by_file_name().into_iter().filter_entry(move |entry| !is_hidden(entry))
}

/// Returns whether an entry is a file or a link to one.
pub(super) fn is_file(entry: &DirEntry) -> Result<bool, SourceError> {
    if !entry.path_is_symlink() {
        return Ok(entry.file_type().is_file());
    }
    match fs::metadata(entry.path()) {
        Ok(target) => Ok(target.is_file()),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Err(SourceError::new(entry.path().display(), "the link is broken"))
        }
        Err(error) => Err(SourceError::new(entry.path().display(), error)),
    }
}

/// Reports a folder, or an entry of it, that cannot be read.
pub(super) fn unreadable(folder: &Path, error: &walkdir::Error) -> SourceError {
    let name = error.path().unwrap_or(folder).display();
    error.io_error().map_or_else(|| SourceError::new(&name, error), |cause| SourceError::new(&name, cause))
}
