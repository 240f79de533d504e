//! The output of the program in every format. A case is a file with an argument on each line, an optional input, and
//! the expected output in each format.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use telephony_errors::TelephonyError;
use tests::{compare_with_golden, files, root};

use super::program::{command, run, run_with};

fn cases() -> Vec<PathBuf> {
    let files = files(&root().join("tests/cli/cases")).into_iter();
    files.filter(|path| path.extension().is_some_and(|extension| extension == "args")).collect()
}

fn output(case: &PathBuf, format: &str) -> String {
    let arguments = fs::read_to_string(case).unwrap();
    let mut arguments: Vec<&str> = arguments.lines().collect();
    arguments.extend(["--format", format]);
    let input = fs::read(case.with_extension("in")).unwrap_or_default();
    let run = run_with(&mut command(&arguments), &input);
    assert!(run.err.is_empty() && matches!(run.code, Some(0 | 1)), "{}: {run:?}", case.display());
    run.out
}

fn schema(key: &str) -> jsonschema::Validator {
    let path = root().join("crates/telephony-errors-cli/output.schema.json");
    let mut schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    schema["oneOf"] = serde_json::json!([{ "$ref": format!("#/$defs/{key}") }]);
    jsonschema::draft202012::new(&schema).unwrap()
}

/// Returns whether each line of a text is an object that the schema knows by that key. The last line of a stream
/// counts its other lines.
pub(crate) fn assert_valid(key: &str, text: &str) {
    let [schema, others] = [key, "others"].map(schema);
    for line in text.lines() {
        let object: Value = serde_json::from_str(line).unwrap();
        if object.get("lines_without_message").is_some() {
            assert!(others.is_valid(&object), "{line}");
            continue;
        }
        let diagnostics: Vec<String> = schema.iter_errors(&object).map(|error| error.to_string()).collect();
        assert_eq!(diagnostics, [""; 0], "{line}");
    }
}

#[test]
fn every_case_is_shown_as_expected() {
    assert!(cases().len() >= 10, "{:?}", cases());
    for case in cases() {
        for format in ["human", "json", "markdown"] {
            compare_with_golden(&case.with_extension(format), &output(&case, format));
        }
    }
}

#[test]
fn the_json_matches_its_schema() {
    for case in cases() {
        let command = fs::read_to_string(&case).unwrap();
        let key = if command.starts_with("explain\n") { "answer" } else { "entry" };
        assert_valid(key, &output(&case, "json"));
    }
    assert_eq!(run(&["list", "--format", "json"]).out.lines().count(), TelephonyError::COUNT);
}

#[test]
fn the_schema_rejects_other_json() {
    let answer: Value = serde_json::from_str(&run(&["explain", "486", "--format", "json"]).out).unwrap();
    let schema = schema("answer");
    assert!(schema.is_valid(&answer));
    for (key, wrong) in
        [("how", Value::Null), ("how", "guess".into()), ("line", 0.into()), ("more", 1.into())]
    {
        let mut answer = answer.clone();
        answer[key] = wrong;
        assert!(!schema.is_valid(&answer), "{key}");
    }
}

#[test]
fn the_document_shows_the_json() {
    let [document, scan] =
        ["docs/command-line.md", "docs/scan.md"].map(|path| fs::read_to_string(root().join(path)).unwrap());
    let output = document.lines().find(|line| line.starts_with("{\"text\"")).unwrap();
    assert_eq!(run(&["explain", "486", "--format", "json"]).out.trim_end(), output);
    let schema = fs::read_to_string(root().join("crates/telephony-errors-cli/output.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    for object in ["answer", "recognized", "entry", "sip", "response", "report", "breakdown", "row"] {
        for key in schema["$defs"][object]["properties"].as_object().unwrap().keys() {
            let key = format!("`{key}`");
            assert!(document.contains(&key) || scan.contains(&key), "neither document has {key}");
        }
    }
}

#[test]
fn readme_and_document_show_the_output() {
    for (document, least) in
        [("README.md", 2), ("docs/command-line.md", 3), ("crates/telephony-errors-cli/README.md", 1)]
    {
        let text = fs::read_to_string(root().join(document)).unwrap().replace("\r\n", "\n");
        let mut runs = 0;
        for block in text.split("```console\n$ telephony-errors ").skip(1) {
            let (line, block) = block.split_once('\n').unwrap();
            // There are no logs to scan here.
            if !line.starts_with("scan ") {
                let arguments: Vec<&str> = line.split(' ').collect();
                assert_eq!(run(&arguments).out, block.split("```").next().unwrap(), "{document}: {line}");
                runs += 1;
            }
        }
        assert!(runs >= least, "{document} shows {runs} runs of the program");
    }
}

#[test]
fn the_document_of_scans_shows_a_report() {
    let document = fs::read_to_string(root().join("docs/scan.md")).unwrap().replace("\r\n", "\n");
    let block = |start: &str| {
        let (_, block) = document.split_once(start).unwrap();
        block.split("```").next().unwrap()
    };
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("calls.jsonl"), block("```json\n")).unwrap();
    let run = run_with(command(&["scan", "calls.jsonl"]).current_dir(folder.path()), b"");
    let output = block("```console\n$ telephony-errors scan calls.jsonl\n");
    assert!(run.out.starts_with(output.trim_end_matches("…\n")), "{}", run.out);
}
