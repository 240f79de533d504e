//! The outputs of a catalog, and other programs that read them.
//!
//! `UPDATE_GOLDENS=1 cargo test -p tests --test all outputs::` writes the expected files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "outputs/escapes.rs"]
mod escapes;
#[path = "outputs/patterns.rs"]
mod patterns;
#[path = "outputs/quoting.rs"]
mod quoting;
#[path = "outputs/rendered.rs"]
mod rendered;
#[path = "../crates/error-catalog-model/tests/yaml_1_1/mod.rs"]
mod yaml_1_1;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use error_catalog_generate::{BuiltInTemplate, FileTemplate, Output};
use error_catalog_model::{Catalog, Entry};
use error_catalog_sync::{Outcome as _, Page, Project, outputs, read_source, sync};
use serde_json::Value;
use tests::{compare_with_golden, files, root};

fn fixture() -> Project {
    let file = |template, file: &str| Output::File { template, file: file.to_owned() };
    let mut project = Project::new(root().join("tests/outputs/printer"), "docs/printer.md");
    project.layout = project.layout.with_outputs(vec![
        Output::Catalog { file: "src/printer.yaml".to_owned() },
        Output::Pages,
        Output::Json,
        file(FileTemplate::BuiltIn(BuiltInTemplate::Csv), "catalog/printer.csv"),
        file(FileTemplate::BuiltIn(BuiltInTemplate::JavaScript), "src/printer.mjs"),
        file(FileTemplate::BuiltIn(BuiltInTemplate::TypeScript), "src/printer.d.mts"),
        file(FileTemplate::BuiltIn(BuiltInTemplate::Python), "src/printer.py"),
        file(FileTemplate::BuiltIn(BuiltInTemplate::Go), "src/printer/printer.go"),
        file(FileTemplate::Custom("docs/templates/summary.js".to_owned()), "src/summary.js"),
    ]);
    project
}

fn telephony() -> Project {
    Project::new(root(), "docs/telephony-errors.md")
}

/// The other pages of the workspace.
fn standards() -> [Project; 2] {
    ["docs/sip-response-codes.md", "docs/q850-causes.md"].map(|page| Project::new(root(), page))
}

fn catalog(project: &Project) -> Catalog {
    let page = Page::parse(read_source(&project.root.join(project.page()), project.page()).unwrap());
    page.into_catalog().unwrap()
}

fn generated(project: &Project) -> BTreeMap<String, String> {
    outputs(&catalog(project), project).unwrap()
}

/// The pages of the entries, in the order of the catalog.
fn entry_pages(catalog: &Catalog, project: &Project) -> Vec<String> {
    let mut outputs = outputs(catalog, project).unwrap();
    let page = |entry: &Entry| outputs.remove(&project.layout.entry_page(&entry.id)).unwrap();
    catalog.entries.iter().map(page).collect()
}

fn json(project: &Project) -> Value {
    serde_json::from_str(&generated(project)[&project.layout.json()]).unwrap()
}

#[test]
fn every_file_is_as_expected() {
    let project = fixture();
    let generated = generated(&project);
    for (path, text) in &generated {
        compare_with_golden(&project.root.join(path), text);
    }
    let templates = project.layout.template_paths().into_iter();
    let expected: BTreeSet<PathBuf> = generated
        .into_keys()
        .chain(templates)
        .chain([project.page().to_owned()])
        .map(|path| project.root.join(path))
        .collect();
    assert_eq!(files(&project.root).into_iter().collect::<BTreeSet<_>>(), expected);
}

#[test]
fn no_plain_scalar_of_the_committed_catalog_is_anything_but_a_text() {
    assert_eq!(yaml_1_1::MISREAD.len(), yaml_1_1::TYPES.len() + 1);
    let yaml = fs::read_to_string(root().join(telephony().layout.catalog())).unwrap();
    let values = yaml.lines().skip(1).filter_map(|line| line.trim_start().split_once(": "));
    let plain: Vec<&str> = values.map(|(_, value)| value).filter(|value| !value.starts_with('"')).collect();
    assert!(plain.len() > 100, "only {} plain scalars", plain.len());
    for scalar in plain {
        assert_eq!(yaml_1_1::taken_for(scalar), None, "{scalar}");
    }
}

/// Returns the diagnostics that a fixture causes in the project of another page or another copy.
fn refused(page: &str, copy: &str) -> String {
    let project = Project::new(&fixture().root, page).copy_catalog_to(copy);
    outputs(&catalog(&fixture()), &project).unwrap_err().to_text()
}

#[test]
fn no_source_is_written_over() {
    let help = "give the page another name, or the copy of its catalog another path";
    for (page, copy, source) in [
        ("docs/templates.md", "src/printer.yaml", "docs/templates/index.md"),
        ("docs/printer.md", "docs/printer.md", "docs/printer.md"),
        ("docs/printer.md", "docs/templates/entry.md", "docs/templates/entry.md"),
    ] {
        let diagnostic = format!(
            "{page}:1:1: error[source-in-the-way]: `{source}` is a source, and would be written over"
        );
        assert_eq!(refused(page, copy), format!("{diagnostic}\n  {help}\n"));
    }
}

#[test]
fn a_mark_is_known_whatever_the_page_is_called() {
    let folder = tempfile::tempdir().unwrap();
    tests::copy_tree(&fixture().root.join("docs/templates"), &folder.path().join("docs/templates"));
    fs::copy(fixture().root.join("docs/printer.md"), folder.path().join("docs/a \"page\" – 纸.md")).unwrap();
    let project = Project::new(folder.path(), "docs/a \"page\" – 纸.md");
    assert!(sync(std::slice::from_ref(&project)).is_ok());
    let json = folder.path().join(project.layout.json());
    fs::write(&json, fs::read_to_string(&json).unwrap().replace("Paper", "Peper")).unwrap();
    assert!(sync(std::slice::from_ref(&project)).is_ok());
}

#[test]
fn the_json_is_as_its_schema_says() {
    for project in [fixture(), telephony()].into_iter().chain(standards()) {
        let schema = serde_json::from_str(&generated(&project)["catalog/error-catalog.schema.json"]).unwrap();
        let validator =
            jsonschema::draft202012::options().should_validate_formats(true).build(&schema).unwrap();
        let diagnostics: Vec<String> =
            validator.iter_errors(&json(&project)).map(|error| error.to_string()).collect();
        assert_eq!(diagnostics, [""; 0]);
    }
}

#[test]
fn the_schema_refuses_what_no_export_holds() {
    let project = fixture();
    let schema = serde_json::from_str(&generated(&project)["catalog/error-catalog.schema.json"]).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    for (field, wrong) in [("id", Value::Null), ("status", Value::from("gone")), ("surplus", Value::from(1))]
    {
        let mut json = json(&project);
        json["entries"][0][field] = wrong;
        assert!(!validator.is_valid(&json), "{field}");
    }
}

#[test]
fn every_telephony_error_has_its_row_everywhere() {
    let project = telephony();
    let (catalog, generated, json) = (catalog(&project), generated(&project), json(&project));
    let rows = json["entries"].as_array().unwrap();
    assert_eq!(catalog.entries.len(), rows.len());
    let index = &generated[&project.layout.index_page()];
    let mut variants = BTreeSet::new();
    for (entry, row) in catalog.entries.iter().zip(rows) {
        assert_eq!(row["id"], *entry.id);
        assert_eq!(row["variant"], entry.variant());
        assert!(generated.contains_key(row["page"].as_str().unwrap()), "{}", entry.id);
        assert!(index.contains(&format!("({}.md)", entry.id)), "{}", entry.id);
        variants.insert(entry.variant());
    }
    assert_eq!(variants.len(), rows.len());
}
