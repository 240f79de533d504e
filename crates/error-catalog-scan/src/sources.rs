//! Lists the sources of a scan: files, folders, matches of patterns, standard input.

mod pattern;
mod walk;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::source_error::SourceError;
use pattern::Pattern;

/// A source of bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Source {
    /// Standard input.
    Input,
    /// A file, a pipe or a device.
    File(PathBuf),
}

/// Distinct sources, and errors of paths.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The sources in the order of the paths; within a folder, by name.
    pub list: Vec<Source>,
    /// Folders that cannot be read, and paths that lead nowhere.
    pub source_errors: Vec<SourceError>,
}

impl Source {
    /// Returns the display name.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Input => "standard input".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }
}

impl Sources {
    /// Lists the files at these paths, each once, even if several links lead to it (hard links only on Unix). `-` is
    /// standard input. A folder includes all files below it. A path that does not exist is a pattern (`*`, `**`, `?`,
    /// `[…]`).
    ///
    /// In folders and matches of patterns, links to files are read. Hidden names, which begin with a full stop, and
    /// links to folders are left out unless the path or the pattern spells the name. Pipes, sockets and devices are
    /// left out.
    pub fn at<P: AsRef<Path>>(paths: impl IntoIterator<Item = P>) -> Self {
        let mut listing = Listing::default();
        for path in paths {
            let path = path.as_ref();
            match path.try_exists() {
                _ if path == Path::new("-") => listing.push(Source::Input),
                Ok(true) => listing.add(path),
                // A system may reject a name because of the characters of a pattern.
                Err(error) if !Pattern::is_pattern(path) => {
                    listing.source_error(SourceError::new(path.display(), error));
                }
                Ok(false) | Err(_) => listing.add_matches(path),
            }
        }
        listing.sources
    }
}

/// The sources so far.
#[derive(Debug, Default)]
struct Listing {
    sources: Sources,
    known: HashSet<Identity>,
}

impl Listing {
    fn source_error(&mut self, source_error: SourceError) {
        self.sources.source_errors.push(source_error);
    }

    fn add_matches(&mut self, path: &Path) {
        let source_error = |message: &str| SourceError::new(path.display(), message);
        if !Pattern::is_pattern(path) {
            return self.source_error(source_error("there is no such file"));
        }
        let matches = match Pattern::new(path) {
            Ok(pattern) => pattern.matches(),
            Err(error) => return self.source_error(SourceError::new(path.display(), error)),
        };
        if matches.is_empty() {
            self.source_error(source_error("no file matches the pattern"));
        }
        for path in matches {
            match path {
                Ok(path) => self.add(&path),
                Err(source_error) => self.source_error(source_error),
            }
        }
    }

    /// Adds a file, or all files of a folder.
    fn add(&mut self, path: &Path) {
        if !path.is_dir() {
            return self.push(Source::File(path.to_owned()));
        }
        for entry in walk::visible(WalkDir::new(path)) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    self.source_error(walk::unreadable(path, &error));
                    continue;
                }
            };
            match walk::is_file(&entry) {
                Ok(true) => self.push(Source::File(entry.into_path())),
                Ok(false) => {}
                Err(source_error) => self.source_error(source_error),
            }
        }
    }

    /// Adds a source, unless it is already listed.
    fn push(&mut self, source: Source) {
        let identity = match &source {
            Source::Input => Identity::Path(PathBuf::from("-")),
            Source::File(path) => Identity::of(path),
        };
        if self.known.insert(identity) {
            self.sources.list.push(source);
        }
    }
}

/// The identity of a file, independent of links.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Identity {
    /// The device, and the inode.
    #[cfg(unix)]
    Node(u64, u64),
    Path(PathBuf),
}

impl Identity {
    fn of(path: &Path) -> Self {
        #[cfg(unix)]
        if let Ok(file) = fs::metadata(path) {
            use std::os::unix::fs::MetadataExt as _;
            return Self::Node(file.dev(), file.ino());
        }
        Self::Path(fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()))
    }
}
