//! What is to be read: files, the files of folders, those that a pattern matches, standard input.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::trouble::Trouble;

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
    /// The files that these paths lead to, each once whatever links lead to it (hard links on Unix alone): `-` is standard input; a folder stands for all files in it and
    /// below, but for those whose own name or folder's name begins with a full stop; a path that is none stands for all
    /// that it matches as a pattern (`*`, `**`, `?`, `[…]`).
    pub fn at<P: AsRef<Path>>(paths: impl IntoIterator<Item = P>) -> Self {
        let mut sources = Self::default();
        let mut known = HashSet::new();
        for path in paths {
            let path = path.as_ref();
            match path.try_exists() {
                _ if path == "-" => sources.push(Source::Input, &mut known),
                Ok(true) => sources.add(path, &mut known),
                // A system may refuse a name for the signs of a pattern.
                Err(error) if !is_pattern(path) => sources.troubles.push(Trouble::new(path.display(), error)),
                Ok(false) | Err(_) => sources.matches(path, &mut known),
            }
        }
        sources
    }

    fn matches(&mut self, pattern: &Path, known: &mut HashSet<Identity>) {
        let text = pattern.to_string_lossy();
        let is_pattern = is_pattern(pattern);
        let mut matched = false;
        if is_pattern && let Ok(paths) = glob::glob(&text) {
            for path in paths {
                matched = true;
                match path {
                    Ok(path) => self.add(&path, known),
                    Err(error) => self.troubles.push(Trouble::new(error.path().display(), error.error())),
                }
            }
        }
        if !matched {
            let what = if is_pattern { "no file is named so" } else { "there is no such file" };
            self.troubles.push(Trouble::new(pattern.display(), what));
        }
    }

    /// Adds a file, or all files of a folder.
    fn add(&mut self, path: &Path, known: &mut HashSet<Identity>) {
        if !path.is_dir() {
            return self.push(Source::File(path.to_owned()), known);
        }
        let is_hidden =
            |entry: &DirEntry| entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".");
        for entry in
            WalkDir::new(path).sort_by_file_name().into_iter().filter_entry(|entry| !is_hidden(entry))
        {
            match entry {
                Ok(entry) if entry.file_type().is_file() => self.push(Source::File(entry.into_path()), known),
                Ok(_) => {}
                Err(error) => {
                    let name = error.path().unwrap_or(path).display().to_string();
                    let what = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                    self.troubles.push(Trouble::new(name, what));
                }
            }
        }
    }

    /// Adds a source that is not among them.
    fn push(&mut self, source: Source, known: &mut HashSet<Identity>) {
        let identity = match &source {
            Source::Input => Identity::Path(PathBuf::from("-")),
            Source::File(path) => Identity::of(path),
        };
        if known.insert(identity) {
            self.list.push(source);
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

fn is_pattern(path: &Path) -> bool {
    path.to_string_lossy().contains(['*', '?', '['])
}
