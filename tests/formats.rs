//! Problems in every format: goldens beside the pages, SARIF against its schema, and what `check` says of drift.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;

use error_catalog_sync::{Format, Page, Project, SourceFile, check_as, inspect_as, sync_as};
use serde_json::{Value, json};
use tests::{compare_with_golden, copy_tree, root};

const FORMATS: [(Format, &str); 4] =
    [(Format::Human, "human"), (Format::Github, "github"), (Format::Json, "json"), (Format::Sarif, "sarif")];

/// A text without the sequences that colour it.
fn plain(text: &str) -> String {
    regex::Regex::new("\x1B\\[[0-9;]*m").unwrap().replace_all(text, "").into_owned()
}

/// What the official schema of SARIF 2.1.0 says against a document.
fn against_sarif(document: &Value) -> Vec<String> {
    let schema = fs::read_to_string(root().join("tests/formats/sarif-2.1.0.schema.json")).unwrap();
    let mut schema: Value = serde_json::from_str(&schema).unwrap();
    // Their bracket that nothing opens, which JavaScript alone takes for itself.
    for place in ["run", "toolComponent"] {
        let pattern = schema["definitions"][place]["properties"]["language"]["pattern"].take();
        assert_eq!(pattern, "^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$");
        schema["definitions"][place]["properties"]["language"]["pattern"] =
            "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$".into();
    }
    let validator = jsonschema::draft7::options().should_validate_formats(true).build(&schema).unwrap();
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn assert_valid_sarif(text: &str) -> Value {
    let sarif: Value = serde_json::from_str(text).unwrap();
    assert_eq!(against_sarif(&sarif), [""; 0]);
    let rules = &sarif["runs"][0]["tool"]["driver"]["rules"];
    for result in sarif["runs"][0]["results"].as_array().unwrap() {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
    }
    sarif
}

#[test]
fn a_page_is_told_in_every_format() {
    for name in ["wide", "many"] {
        let path = root().join(format!("tests/formats/{name}.md"));
        let page = Page::parse(SourceFile::read(&path, &format!("docs/{name}.md")).unwrap());
        for (format, ending) in FORMATS {
            let mut out = Vec::new();
            assert!(!inspect_as(&page, format, &mut out).unwrap());
            let mut text = plain(&String::from_utf8(out).unwrap());
            if format == Format::Sarif {
                let mut sarif = assert_valid_sarif(&text);
                // What every run says is shown elsewhere.
                sarif["runs"][0]["tool"]["driver"]["rules"].as_array_mut().unwrap().truncate(1);
                text = format!("{sarif:#}\n");
            }
            compare_with_golden(&path.with_extension(ending), &text);
        }
    }
}

#[test]
fn the_schema_of_sarif_refuses_what_is_wrong() {
    let golden = fs::read_to_string(root().join("tests/formats/wide.sarif")).unwrap();
    let good: Value = serde_json::from_str(&golden).unwrap();
    assert_eq!(against_sarif(&good), [""; 0]);
    let result = "/runs/0/results/0";
    let region = format!("{result}/locations/0/physicalLocation/region");
    for (place, key, wrong) in [
        (result, "level", json!("fatal")),
        (result, "colour", json!("red")),
        (&region, "startLine", json!(0)),
        ("/runs/0/tool/driver", "informationUri", json!("no address")),
        ("/runs/0", "tool", json!({})),
        ("", "version", json!("2.0.0")),
    ] {
        let mut bad = good.clone();
        bad.pointer_mut(place).unwrap()[key] = wrong;
        assert_eq!(against_sarif(&bad).len(), 1, "{place}/{key}");
    }
}

#[test]
fn a_person_sees_colours() {
    let page = Page::parse(SourceFile::new(
        "page.md",
        "| Message | Meaning | Fix |\n| - | - | - |\n| E1: A | | B |\n",
    ));
    let mut out = Vec::new();
    inspect_as(&page, Format::Human, &mut out).unwrap();
    assert!(String::from_utf8(out).unwrap().contains("\x1B[31m"));
}

#[test]
fn github_shows_ten_of_a_severity_the_most_severe_first() {
    let page = Page::parse(SourceFile::read(&root().join("tests/formats/many.md"), "many.md").unwrap());
    let (_, text) = told(|out| inspect_as(&page, Format::Github, out));
    let severities: Vec<&str> =
        text.lines().filter_map(|line| line.strip_prefix("::")?.split(' ').next()).collect();
    assert_eq!(severities, [["error"; 10].as_slice(), &["warning"]].concat());
    assert!(text.contains("title=3 more errors::3 more errors"), "{text}");
    let page = Page::parse(SourceFile::new("a,b:c%.md", ""));
    let mut out = Vec::new();
    inspect_as(&page, Format::Github, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(
        text.starts_with("::error file=a%2Cb%3Ac%25.md,line=1,col=1,title=no-table::the page is empty%0A"),
        "{text}"
    );
}

/// A project of one page; the tests' own templates.
fn project() -> (tempfile::TempDir, Project) {
    let folder = tempfile::tempdir().unwrap();
    copy_tree(&root().join("tests/outputs/printer/docs"), &folder.path().join("docs"));
    let project = Project::new(folder.path(), "docs/printer.md");
    (folder, project)
}

fn told(run: impl FnOnce(&mut Vec<u8>) -> std::io::Result<bool>) -> (bool, String) {
    let mut out = Vec::new();
    let well = run(&mut out).unwrap();
    (well, plain(&String::from_utf8(out).unwrap()))
}

#[test]
fn drift_shows_in_every_format() {
    let (folder, project) = project();
    let (well, text) = told(|out| sync_as(&project, Format::Json, out));
    assert!(well, "{text}");
    let files = &serde_json::from_str::<Value>(&text).unwrap()["files"];
    assert!(files["written"].as_array().unwrap().contains(&"catalog/printer.yaml".into()), "{text}");
    let page = folder.path().join("docs/printer.md");
    let edited = fs::read_to_string(&page).unwrap().replacen("lid", "cover", 1);
    fs::write(&page, edited).unwrap();
    for (format, _) in FORMATS {
        let (well, text) = told(|out| check_as(&project, format, out));
        assert!(!well && text.contains("catalog/printer.yaml"), "{text}");
        assert!(text.contains("cargo xtask sync"), "{text}");
        assert_eq!(text.contains("stale-file"), format != Format::Human, "{text}");
        if format == Format::Sarif {
            assert_valid_sarif(&text);
        }
    }
    let (well, text) = told(|out| sync_as(&project, Format::Github, out));
    assert!(well && text.lines().any(|line| line == "written catalog/printer.yaml"), "{text}");
    for (format, _) in FORMATS {
        let (well, text) = told(|out| check_as(&project, format, out));
        let is_told = text.contains("title=stale-file") || text.contains("\"ruleId\": \"stale-file\"");
        assert!(well && !is_told && !text.contains("\"rule\": \"stale-file\""), "{text}");
    }
}

#[test]
fn a_file_that_cannot_be_written_shows_in_every_format() {
    let (folder, project) = project();
    fs::write(folder.path().join("catalog"), "a file where a folder should be").unwrap();
    for (format, _) in FORMATS {
        let (well, text) = told(|out| sync_as(&project, format, out));
        assert!(!well && text.contains("error"), "{text}");
    }
}

/// The keys of an object and of those in it.
fn keys(value: &Value) -> Vec<String> {
    let object = value.as_object().unwrap();
    let below = |(key, value): (&String, &Value)| {
        let first = value.as_array().and_then(|items| items.first()).unwrap_or(value);
        let inner = if first.is_object() { keys(first) } else { Vec::new() };
        std::iter::once(key.clone()).chain(inner).collect::<Vec<_>>()
    };
    object.iter().flat_map(below).collect()
}

#[test]
fn json_is_as_the_documentation_shows_it() {
    let documentation = fs::read_to_string(root().join("docs/formats.md")).unwrap().replace("\r\n", "\n");
    let shown = documentation.split("```json\n").nth(1).unwrap().split("```").next().unwrap();
    let (folder, project) = project();
    fs::copy(root().join("tests/formats/many.md"), folder.path().join("docs/printer.md")).unwrap();
    let (_, text) = told(|out| check_as(&project, Format::Json, out));
    assert_eq!(keys(&serde_json::from_str(shown).unwrap()), keys(&serde_json::from_str(&text).unwrap()));
}
