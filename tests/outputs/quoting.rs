//! Literals of other languages, read by these languages.

use std::process::Command;

use error_catalog_generate::{FileTemplate, Output};
use error_catalog_model::Catalog;
use error_catalog_sync::{Project, outputs};
use tests::child::Run;

use super::{catalog, fixture, generated, json};

/// Characters that end literals, lines or elements of HTML, or that editors do not show.
const HOSTILE: &str =
    "\"'`\\ ${x} {{ y }} </script> <!-- */ \u{2028}\u{2029}\u{202E}\u{FEFF}\u{E0001}\u{1F600}, %s #{z}";

/// Renders a template of one line with hostile texts.
fn rendered(template: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("template.txt"), template).unwrap();
    let mut project = Project { root: folder.path().to_owned(), ..fixture() };
    let template = FileTemplate::Custom("template.txt".to_owned());
    project.layout =
        project.layout.with_outputs(vec![Output::File { template, file: "file.txt".to_owned() }]);
    outputs(&hostile(), &project).unwrap()["file.txt"].clone()
}

fn hostile() -> Catalog {
    let mut catalog = catalog(&fixture());
    for entry in &mut catalog.entries {
        HOSTILE.clone_into(&mut entry.fix);
    }
    catalog
}

/// Compares the standard output of a program with the hostile text.
fn assert_prints(program: &str, option: &str, code: &str) {
    let run = Run::of(Command::new(program).args([option, code]));
    assert_eq!((run.code, run.out.as_str()), (Some(0), HOSTILE), "{code}: {}", run.err);
}

#[test]
#[ignore = "needs Node; `cargo xtask test` runs it"]
fn needs_node_to_read_literals() {
    for filter in ["json", "typescript"] {
        let template = format!("process.stdout.write({{{{ catalog.entries[0].fix | {filter} }}}})");
        let code = rendered(&template);
        assert!(!code.contains("</") && !code.contains("<!--"), "{code}");
        assert_prints("node", "--eval", &code);
    }
}

#[test]
#[ignore = "needs Python; `cargo xtask test` runs it"]
fn needs_python_to_read_literals() {
    let code = "import sys; sys.stdout.buffer.write({{ catalog.entries[0].fix | python }}.encode())";
    assert_prints("python3", "-c", &rendered(code));
}

const CSV_AS_JSON: &str =
    "import csv, json, sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline='')))))";

#[test]
#[ignore = "needs Python; `cargo xtask test` runs it"]
fn needs_python_to_read_csv() {
    let project = fixture();
    assert!(generated(&project).contains_key("catalog/printer.csv"));
    let path = project.root.join("catalog/printer.csv");
    let run = Run::of(Command::new("python3").args(["-c", CSV_AS_JSON]).arg(path));
    let rows: Vec<Vec<String>> = serde_json::from_str(&run.out).unwrap();
    let entries = json(&project)["entries"].as_array().unwrap().clone();
    assert_eq!(rows.len(), entries.len() + 1);
    for (row, entry) in rows[1..].iter().zip(entries) {
        for (name, value) in rows[0].iter().zip(row) {
            let field = entry.get(name).or_else(|| entry.get("facts")?.get(name));
            assert_eq!(value, field.map_or("", |field| field.as_str().unwrap()), "{name}");
        }
    }
}
