//! Diagnostics in every format: the goldens next to the pages, the schema of SARIF, and the diagnostics of drift.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::slice;

use error_catalog_cli::{CommandStatus, Format, Render, render};
use error_catalog_sync::{
    Diagnostic, Fix, InspectOutcome, Outcome as _, Page, Project, Report, SourceFile, TextEdit, check,
    inspect, rules, sync,
};
use serde_json::{Value, json};
use tests::{compare_with_golden, copy_tree, root};

const FORMATS: [(Format, &str); 4] =
    [(Format::Human, "human"), (Format::Github, "github"), (Format::Json, "json"), (Format::Sarif, "sarif")];

fn rendered(format: Format, outcome: &impl Render) -> String {
    rendered_with_status(format, outcome).1
}

/// The text of an outcome, and whether its command succeeded.
fn rendered_with_status(format: Format, outcome: &impl Render) -> (bool, String) {
    let mut out = Vec::new();
    let status = render(format, outcome, &mut out).unwrap();
    (status == CommandStatus::Succeeded, plain(&String::from_utf8(out).unwrap()))
}

fn inspected(path: &str, text: &str) -> InspectOutcome {
    InspectOutcome::new(Page::parse(SourceFile::new(path, text)))
}

/// A text without the sequences that color it.
fn plain(text: &str) -> String {
    regex::Regex::new("\x1B\\[[0-9;]*m").unwrap().replace_all(text, "").into_owned()
}

/// Returns the errors of a document by the official schema of SARIF 2.1.0.
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

/// A row's entry has a URL if the page names its site.
#[test]
fn diagnostics_have_the_url_of_the_entry() {
    let rows = "| E7: Jam | A jam. | TODO |\n| E8: Lid, größer | A lid. | Shut. |\n";
    let page = format!(
        "---\nslug: my errors\ncatalog:\n  site: https://docs.example.com/\n---\n\n\
         | Message | Meaning | Fix |\n| --- | --- | --- |\n{rows}"
    );
    let outcome = inspected("docs/printer.md", &page);
    let url = "https://docs.example.com/my%20errors/7-jam";
    let json: Value = serde_json::from_str(&rendered(Format::Json, &outcome)).unwrap();
    assert_eq!(json["diagnostics"][0]["url"], url);
    let sarif = assert_valid_sarif(&rendered(Format::Sarif, &outcome));
    assert_eq!(sarif["runs"][0]["results"][0]["properties"], json!({ "url": url }));
    let encoded = url.replace('%', "%25");
    assert!(rendered(Format::Github, &outcome).contains(&format!("%0A{encoded}%0A")));
    let page = page.replace("  site: https://docs.example.com/\n", "  tables: []\n");
    let json: Value =
        serde_json::from_str(&rendered(Format::Json, &inspected("docs/printer.md", &page))).unwrap();
    assert_eq!(json["diagnostics"][0]["url"], Value::Null);
}

#[test]
fn every_format_renders_a_page() {
    for name in ["wide", "many"] {
        let path = root().join(format!("tests/formats/{name}.md"));
        let outcome = inspect(&path, &format!("docs/{name}.md"));
        assert!(!outcome.is_ok());
        for (format, ending) in FORMATS {
            let mut text = rendered(format, &outcome);
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
        (result, "color", json!("red")),
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
fn a_person_sees_colors() {
    let outcome = inspected("page.md", "| Message | Meaning | Fix |\n| - | - | - |\n| E1: A | | B |\n");
    let mut out = Vec::new();
    let _ = render(Format::Human, &outcome, &mut out).unwrap();
    assert!(String::from_utf8(out).unwrap().contains("\x1B[31m"));
}

#[test]
fn github_shows_ten_of_a_severity_the_most_severe_first() {
    let text = rendered(Format::Github, &inspect(&root().join("tests/formats/many.md"), "many.md"));
    let severities: Vec<&str> =
        text.lines().filter_map(|line| line.strip_prefix("::")?.split(' ').next()).collect();
    assert_eq!(severities, [["error"; 10].as_slice(), &["warning"]].concat());
    assert!(text.contains("title=3 more errors::3 more errors"), "{text}");
    let text = rendered(Format::Github, &inspected("a,b:c%.md", ""));
    assert!(
        text.starts_with("::error file=a%2Cb%3Ac%25.md,line=1,col=1,title=no-table::expected a table of errors, found an empty page%0A"),
        "{text}"
    );
}

/// A diagnostic of `page.md` with two alternative fixes.
fn report_with_fixes() -> Report {
    let source = SourceFile::new("page.md", "| E1: A | B |\n| E2:\u{A0}C | D |\n");
    let rule = rules().next().unwrap();
    let fix = |title: &str, is_safe, span: std::ops::Range<usize>, text: &str| Fix {
        title: title.to_owned(),
        is_safe,
        edits: vec![TextEdit { file: source.id().clone(), span: span.into(), text: text.to_owned() }],
    };
    let diagnostic = Diagnostic::new(rule, source.label(19..21), "found a no-break space")
        .with_help("replace it")
        .with_fix(fix("replace it with a space", true, 19..21, " "))
        .with_fix(fix("delete the row", false, 14..29, ""));
    Report::of(diagnostic, source)
}

#[test]
fn fixes_show_in_every_format() {
    let report = report_with_fixes();
    let human = rendered(Format::Human, &report);
    let diff = "@@ page.md:2 @@\n-| E2:\u{A0}C | D |\n+| E2: C | D |\n";
    let example = format!(
        "\n  replace it\n  fix: replace it with a space\n{diff}  fix: delete the row\n@@ page.md:2 @@\n-| E2:\u{A0}C | D |\n1 error"
    );
    assert!(human.contains(&example), "{human}");
    let github = rendered(Format::Github, &report);
    assert!(
        github
            .contains(&format!("%0Afix: replace it with a space%0A{}", diff.trim_end().replace('\n', "%0A"))),
        "{github}"
    );
    let json: Value = serde_json::from_str(&rendered(Format::Json, &report)).unwrap();
    let fixes = json["diagnostics"][0]["fixes"].as_array().unwrap();
    assert_eq!([&fixes[0]["safe"], &fixes[1]["safe"]], [true, false]);
    assert_eq!(fixes[0]["edits"][0]["text"], " ");
    let sarif = assert_valid_sarif(&rendered(Format::Sarif, &report));
    let change = &sarif["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(change["deletedRegion"]["startColumn"], 6);
    assert_eq!(change["insertedContent"]["text"], " ");
}

/// A project of one page; the tests' own templates.
fn project() -> (tempfile::TempDir, Project) {
    let folder = tempfile::tempdir().unwrap();
    copy_tree(&root().join("tests/outputs/printer/docs"), &folder.path().join("docs"));
    let project = Project::new(folder.path(), "docs/printer.md");
    (folder, project)
}

fn sync_in(format: Format, project: &Project) -> (bool, String) {
    rendered_with_status(format, &sync(slice::from_ref(project)))
}

fn check_in(format: Format, project: &Project) -> (bool, String) {
    rendered_with_status(format, &check(slice::from_ref(project)))
}

#[test]
fn drift_shows_in_every_format() {
    let (folder, project) = project();
    let (well, text) = sync_in(Format::Json, &project);
    assert!(well, "{text}");
    let files = &serde_json::from_str::<Value>(&text).unwrap()["files"];
    assert!(files["written"].as_array().unwrap().contains(&"catalog/printer.yaml".into()), "{text}");
    let page = folder.path().join("docs/printer.md");
    let edited = fs::read_to_string(&page).unwrap().replacen("lid", "cover", 1);
    fs::write(&page, edited).unwrap();
    for (format, _) in FORMATS {
        let (well, text) = check_in(format, &project);
        assert!(!well && text.contains("catalog/printer.yaml"), "{text}");
        assert!(text.contains("cargo xtask sync"), "{text}");
        assert_eq!(text.contains("stale-file"), format != Format::Human, "{text}");
        if format == Format::Sarif {
            assert_valid_sarif(&text);
        }
    }
    let (well, text) = sync_in(Format::Github, &project);
    assert!(well && text.lines().any(|line| line == "written catalog/printer.yaml"), "{text}");
    for (format, _) in FORMATS {
        let (well, text) = check_in(format, &project);
        let is_told = text.contains("title=stale-file") || text.contains("\"ruleId\": \"stale-file\"");
        assert!(well && !is_told && !text.contains("\"rule\": \"stale-file\""), "{text}");
    }
}

#[test]
fn a_file_that_cannot_be_written_shows_in_every_format() {
    let (folder, project) = project();
    fs::write(folder.path().join("catalog"), "a file where a folder should be").unwrap();
    for (format, _) in FORMATS {
        let (well, text) = sync_in(format, &project);
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
    let example = documentation.split("```json\n").nth(1).unwrap().split("```").next().unwrap();
    let (folder, project) = project();
    fs::copy(root().join("tests/formats/many.md"), folder.path().join("docs/printer.md")).unwrap();
    let (_, text) = check_in(Format::Json, &project);
    assert_eq!(keys(&serde_json::from_str(example).unwrap()), keys(&serde_json::from_str(&text).unwrap()));
}
