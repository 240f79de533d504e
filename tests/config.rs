//! The projects of `error-catalog.toml`, or its mistakes.
//!
//! `UPDATE_GOLDENS=1 cargo test -p tests --test all config::` writes the expected files.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use error_catalog_sync::{Page, Project, SourceFile, config_schema, front_matter_schema, parse_config};
use serde_json::Value;
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

#[test]
fn configurations_fit_their_schema_unless_they_have_mistakes() {
    let validator = jsonschema::draft7::new(&serde_json::from_str(&config_schema()).unwrap()).unwrap();
    for (path, text) in fixtures() {
        // The schema does not know which outputs need a file.
        let Ok(json) = toml::from_str::<Value>(&text) else { continue };
        let has_wrong_form = parse(&text).is_err_and(|report| {
            let mut messages = report.diagnostics.iter().map(|diagnostic| &diagnostic.message);
            messages.any(|message| message.starts_with("unknown") || message.starts_with("expected a list"))
        });
        assert_eq!(validator.is_valid(&json), !has_wrong_form, "{}", path.display());
    }
}

/// The front matter of a page, if it can be read as YAML.
fn front_matter(path: &Path) -> Option<Value> {
    let text = fs::read_to_string(path).ok()?;
    let (yaml, _) = text.strip_prefix("---\n")?.split_once("\n---")?;
    serde_yaml::from_str(yaml).ok()
}

#[test]
fn front_matter_fits_its_schema_unless_it_has_mistakes() {
    let schema = serde_json::from_str(&front_matter_schema()).unwrap();
    let validator = jsonschema::draft7::new(&schema).unwrap();
    let (mut valid, mut invalid) = (0, 0);
    for path in files(&root().join("tests/pages")) {
        let Some(front_matter) = front_matter(&path).filter(|json| json["catalog"].is_object()) else {
            continue;
        };
        let page = Page::parse(SourceFile::new("page.md", fs::read_to_string(&path).unwrap()));
        let mistakes = page.diagnostics.iter().filter(|diagnostic| diagnostic.rule.name == "front-matter");
        let messages: Vec<&str> = mistakes.map(|diagnostic| diagnostic.message.as_str()).collect();
        if messages.is_empty() {
            let errors: Vec<String> =
                validator.iter_errors(&front_matter).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{}: {errors:?}", path.display());
            valid += 1;
        } else if messages.iter().any(|message| message.starts_with("unknown key")) {
            assert!(!validator.is_valid(&front_matter), "{}: {messages:?}", path.display());
            invalid += 1;
        }
    }
    assert!(valid > 30 && invalid >= 5, "{valid} and {invalid} pages");
}
