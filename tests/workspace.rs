//! The folder of the workspace, and functions that several tests need.

#![allow(clippy::expect_used, clippy::panic)]

pub mod child;
pub mod generator;

/// The examples in Rust of documents that users open.
#[cfg(doctest)]
mod documents {
    #[doc = include_str!("../README.md")]
    struct Readme;

    #[doc = include_str!("../docs/developers.md")]
    struct Developers;

    #[doc = include_str!("../docs/facts.md")]
    struct Facts;
}

use std::fs;
use std::path::{Path, PathBuf};

/// The workspace's top folder.
pub fn root() -> PathBuf {
    let mut root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    root.pop();
    root
}

/// The fenced blocks of a document, each with the line before it that is not empty.
pub fn blocks(document: &str) -> Vec<(&str, String)> {
    let (mut blocks, mut before) = (Vec::new(), "");
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            let inside = lines.by_ref().take_while(|line| *line != "```");
            blocks.push((before, inside.flat_map(|line| [line, "\n"]).collect()));
        } else if !line.is_empty() {
            before = line;
        }
    }
    blocks
}

/// The number of random inputs that a test tries: as many as a commit needs, times `TESTS_FACTOR` of the environment.
///
/// `cargo xtask test --thorough` sets it to 10.
///
/// # Panics
///
/// The variable is not a number.
pub fn cases(count: u32) -> u32 {
    let factor =
        std::env::var("TESTS_FACTOR").map_or(1, |factor| factor.parse().expect("TESTS_FACTOR is a number"));
    count * factor
}

/// The files below a folder, sorted.
///
/// # Panics
///
/// The folder cannot be read.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("its entry").path();
        if path.is_dir() { files.extend(self::files(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

/// Copies a folder and all that is in it.
///
/// # Panics
///
/// Something cannot be read or written.
pub fn copy_tree(from: &Path, to: &Path) {
    for file in files(from) {
        let copy = to.join(file.strip_prefix(from).expect("a file below the folder"));
        fs::create_dir_all(copy.parent().expect("its folder")).expect("a folder for the copy");
        fs::copy(&file, &copy).expect("a copy");
    }
}

/// Compares a text with a golden file. An empty text has no file.
///
/// With `UPDATE_GOLDENS` in the environment the file is written instead.
///
/// # Panics
///
/// They differ, or the file cannot be written.
pub fn compare_with_golden(path: &Path, text: &str) {
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        if !text.is_empty() {
            fs::create_dir_all(path.parent().expect("its folder")).expect("a folder for it");
            fs::write(path, text).expect("a golden file");
        } else if path.exists() {
            fs::remove_file(path).expect("one file less");
        }
        return;
    }
    let golden = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(text, golden, "{} differs; UPDATE_GOLDENS=1 writes it", path.display());
}
