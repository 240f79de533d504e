//! The projects of `error-catalog.toml`, or its mistakes.
//!
//! `UPDATE_GOLDENS=1 cargo test -p tests --test all config::` writes the expected files.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use error_catalog_sync::{Project, SourceFile, parse_config};
use tests::{compare_with_golden, files, root};

fn fixtures() -> impl Iterator<Item = (PathBuf, String)> {
    let files = files(&root().join("tests/config")).into_iter();
    let configs = files.filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
    configs.map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
}

fn parse(text: &str) -> Result<Vec<Project>, error_catalog_sync::Report> {
    parse_config(SourceFile::new("error-catalog.toml", text), Path::new("."))
}

#[test]
fn configurations_are_projects_or_diagnostics() {
    for (path, text) in fixtures() {
        match parse(&text) {
            Ok(projects) => {
                compare_with_golden(&path.with_extension("projects"), &format!("{projects:#?}\n"));
            }
            Err(report) => compare_with_golden(&path.with_extension("diagnostics"), &report.to_text()),
        }
    }
}

#[test]
fn each_fix_removes_its_diagnostic() {
    let messages = |text: &str| -> BTreeSet<String> {
        let diagnostics = parse(text).err().map(|report| report.diagnostics).unwrap_or_default();
        diagnostics.into_iter().map(|diagnostic| diagnostic.message).collect()
    };
    let mut fixes = 0;
    for (path, text) in fixtures() {
        let Err(report) = parse(&text) else { continue };
        let before = messages(&text);
        for diagnostic in &report.diagnostics {
            for fix in &diagnostic.fixes {
                let corrected = SourceFile::new("error-catalog.toml", text.as_str()).with_edits(&fix.edits);
                let mut expected = before.clone();
                expected.remove(&diagnostic.message);
                assert_eq!(messages(&corrected), expected, "{}: {}", path.display(), fix.title);
                fixes += 1;
            }
        }
    }
    assert!(fixes > 3);
}

#[test]
fn the_configuration_of_this_repository_declares_its_pages() {
    let projects = parse(&fs::read_to_string(root().join("error-catalog.toml")).unwrap()).unwrap();
    assert!(projects.iter().all(|project| root().join(project.page()).is_file()));
    assert_eq!(projects.first().map(Project::command), Some("cargo xtask sync"));
}
