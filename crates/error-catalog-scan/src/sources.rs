//! What is to be read: files, the files of folders, those that a pattern matches, standard input.

mod pattern;
mod walk;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::trouble::Trouble;
use pattern::Pattern;

/// Something to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Standard input.
    Input,
    /// A file, or whatever else can be opened.
    File(PathBuf),
}

/// All that is to be read, each once, and what cannot be.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// In the order in which they were named; of a folder, by name.
    pub list: Vec<Source>,
    /// Folders that cannot be read, paths that lead nowhere.
    pub troubles: Vec<Trouble>,
}

impl Source {
    /// Its name for people.
    pub fn name(&self) -> String {
        match self {
            Self::Input => "standard input".to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }
}

impl Sources {
    /// The files that these paths lead to, each once whatever links lead to it (hard links on Unix alone): `-` is
    /// standard input; a folder stands for all files in it and below; a path that does not exist stands for all that it
    /// matches as a pattern (`*`, `**`, `?`, `[…]`).
    ///
    /// In folders and in what a pattern matches, links to files are read. A hidden name, which begins with a full stop,
    /// and a link to a folder are left out unless the path or the pattern spells that name. So are pipes, sockets and
    /// devices.
    pub fn at<P: AsRef<Path>>(paths: impl IntoIterator<Item = P>) -> Self {
        let mut listing = Listing::default();
        for path in paths {
            let path = path.as_ref();
            match path.try_exists() {
                _ if path == "-" => listing.push(Source::Input),
                Ok(true) => listing.add(path),
                // A system may refuse a name for the characters of a pattern.
                Err(error) if !Pattern::is_pattern(path) => {
                    listing.trouble(Trouble::new(path.display(), error));
                }
                Ok(false) | Err(_) => listing.add_matches(path),
            }
        }
        listing.sources
    }
}

/// The sources that were found so far.
#[derive(Debug, Default)]
struct Listing {
    sources: Sources,
    known: HashSet<Identity>,
}

impl Listing {
    fn trouble(&mut self, trouble: Trouble) {
        self.sources.troubles.push(trouble);
    }

    fn add_matches(&mut self, path: &Path) {
        let trouble = |what: &str| Trouble::new(path.display(), what);
        if !Pattern::is_pattern(path) {
            return self.trouble(trouble("there is no such file"));
        }
        let matches = match Pattern::new(path) {
            Ok(pattern) => pattern.matches(),
            Err(error) => return self.trouble(Trouble::new(path.display(), error)),
        };
        if matches.is_empty() {
            self.trouble(trouble("no file is named so"));
        }
        for path in matches {
            match path {
                Ok(path) => self.add(&path),
                Err(trouble) => self.trouble(trouble),
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
                    self.trouble(walk::unreadable(path, &error));
                    continue;
                }
            };
            match walk::is_file(&entry) {
                Ok(true) => self.push(Source::File(entry.into_path())),
                Ok(false) => {}
                Err(trouble) => self.trouble(trouble),
            }
        }
    }

    /// Adds a source that is not among them.
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

/// By what a file is known again, whatever links lead to it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Identity {
    /// Its device, and its number there.
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
