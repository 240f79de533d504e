//! Finds the paths that a pattern matches, folder by folder.
//!
//! `glob` compiles and matches the pattern of each name. Its walk is not used, because it skips names that are not
//! UTF-8, and because patterns have to treat hidden names and links to folders as folders do.

use std::ffi::OsStr;
use std::path::{Component, Path, PathBuf};

use glob::{MatchOptions, PatternError};
use walkdir::WalkDir;

use super::walk::{is_file, unreadable, visible};
use crate::source_error::SourceError;

const OPTIONS: MatchOptions =
    MatchOptions { case_sensitive: true, require_literal_separator: true, require_literal_leading_dot: true };

/// A path with wildcards.
#[derive(Debug)]
pub(super) struct Pattern<'p> {
    parts: Vec<Part<'p>>,
}

/// A component of a pattern.
#[derive(Debug)]
enum Part<'p> {
    /// A literal name.
    Name(&'p OsStr),
    /// `**`: the folder, and all folders below it.
    Folders,
    Wildcard(glob::Pattern),
}

impl<'p> Pattern<'p> {
    pub(super) fn is_pattern(path: &Path) -> bool {
        path.as_os_str().as_encoded_bytes().iter().any(|byte| matches!(byte, b'*' | b'?' | b'['))
    }

    pub(super) fn new(path: &'p Path) -> Result<Self, PatternError> {
        let mut parts = Vec::new();
        for component in path.components() {
            let part = Part::new(component)?;
            // A second `**` in a row matches nothing more, and would walk all folders again.
            if !matches!((parts.last(), &part), (Some(Part::Folders), Part::Folders)) {
                parts.push(part);
            }
        }
        Ok(Self { parts })
    }

    /// Returns the files and folders that match, and errors.
    pub(super) fn matches(&self) -> Vec<Result<PathBuf, SourceError>> {
        let mut matches = Vec::new();
        add_below(Path::new(""), &self.parts, &mut matches);
        matches
    }
}

impl<'p> Part<'p> {
    fn new(component: Component<'p>) -> Result<Self, PatternError> {
        let name = component.as_os_str();
        if !Pattern::is_pattern(Path::new(name)) {
            return Ok(Self::Name(name));
        }
        if name == "**" {
            return Ok(Self::Folders);
        }
        // Bytes that are not UTF-8 become U+FFFD, here and in the names that are matched.
        glob::Pattern::new(&name.to_string_lossy()).map(Self::Wildcard)
    }
}

/// Adds what the parts match below a folder.
fn add_below(folder: &Path, parts: &[Part<'_>], matches: &mut Vec<Result<PathBuf, SourceError>>) {
    let Some((part, rest)) = parts.split_first() else {
        return matches.push(Ok(folder.to_owned()));
    };
    let pattern = match part {
        Part::Name(name) => {
            let path = folder.join(name);
            return match path.try_exists() {
                Ok(true) => add_below(&path, rest, matches),
                Ok(false) => {}
                Err(error) => matches.push(Err(SourceError::new(path.display(), error))),
            };
        }
        Part::Folders => None,
        Part::Wildcard(pattern) => Some(pattern),
    };
    // The empty path is the current folder.
    let walk = WalkDir::new(if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
    let entries: Box<dyn Iterator<Item = _>> = match pattern {
        None => Box::new(visible(walk)),
        Some(_) => Box::new(walk.min_depth(1).max_depth(1).sort_by_file_name().into_iter()),
    };
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                matches.push(Err(unreadable(folder, &error)));
                continue;
            }
        };
        let is_match =
            |pattern: &glob::Pattern| pattern.matches_with(&entry.file_name().to_string_lossy(), OPTIONS);
        if pattern.is_some_and(|pattern| !is_match(pattern)) {
            continue;
        }
        let path = entry.path().strip_prefix(".").unwrap_or(entry.path());
        if entry.file_type().is_dir() {
            // A `**` at the end matches only files.
            if pattern.is_some() || !rest.is_empty() {
                add_below(path, rest, matches);
            }
        } else if rest.is_empty() {
            match is_file(&entry) {
                Ok(true) => matches.push(Ok(path.to_owned())),
                Ok(false) => {}
                Err(source_error) => matches.push(Err(source_error)),
            }
        }
    }
}
