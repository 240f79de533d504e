//! ARCHITECTURE.md and CONTRIBUTING.md: every path in code spans exists.

use std::fs;
use std::path::{Path, PathBuf};

/// The texts of the code spans of a line.
fn code_spans(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// Returns whether a code span is the path of a file or a folder. Patterns such as `<id>.md` and `*.rs` are none.
fn is_path(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-./".contains(c);
    text.chars().all(is_plain) && !text.starts_with('.') && (text.contains('/') || is_source(text))
}

fn is_source(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "rs")
}

/// The folders that the paths of a line are relative to: the root, every folder of a path from the root, and the folders
/// of a crate that is named.
fn base_folders(line: &str) -> Vec<PathBuf> {
    let root = tests::root();
    let mut folders = vec![root.clone()];
    for text in code_spans(line) {
        let package = root.join("crates").join(text);
        if !text.contains('/') && package.is_dir() {
            folders.extend([package.join("src"), package]);
        } else if is_path(text) && root.join(text).exists() {
            let ancestors = Path::new(text).ancestors().take_while(|folder| *folder != Path::new(""));
            folders.extend(ancestors.map(|folder| root.join(folder)));
        }
    }
    folders
}

fn missing_paths(line: &str, source_names: &[String]) -> Vec<String> {
    let folders = base_folders(line);
    let exists = |path: &str| {
        folders.iter().any(|folder| folder.join(path).exists())
            // The crate of a file name alone follows from its section.
            || source_names.iter().any(|name| name == path)
    };
    code_spans(line).filter(|text| is_path(text) && !exists(text)).map(str::to_owned).collect()
}

#[test]
fn documented_paths_exist() {
    let source_names: Vec<String> = super::sources()
        .iter()
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    for document in ["ARCHITECTURE.md", "CONTRIBUTING.md"] {
        let text = fs::read_to_string(tests::root().join(document)).unwrap();
        let lines: Vec<&str> = text.lines().filter(|line| !line.contains("```")).collect();
        let paths = lines.iter().flat_map(|line| code_spans(line)).filter(|text| is_path(text)).count();
        assert!(paths > 5, "{document}: only {paths} paths");
        let missing: Vec<String> = lines.iter().flat_map(|line| missing_paths(line, &source_names)).collect();
        assert_eq!(missing, [""; 0], "{document}");
    }
}

#[test]
fn a_missing_path_is_reported() {
    let lines = "`crates/error-catalog-page/src/absent.rs` and `absent.rs`\n`docs/rules.md`; `src/*.rs`, `<id>/x.md`\n\
        `error-catalog-page`: `analysis.rs`, `parse/keys.rs`, `tables/absent/`";
    let missing: Vec<String> = lines.lines().flat_map(|line| missing_paths(line, &[])).collect();
    assert_eq!(missing, ["crates/error-catalog-page/src/absent.rs", "absent.rs", "tables/absent/"]);
}
