//! Compares annotated lines with a JSON parser. All other bytes are unchanged.

use std::io::Write as _;

use error_catalog_model::Index;
use error_catalog_scan::{AnnotationSummary, Annotator, HitKind, Scanner, Sources};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::inputs::{bytes, catalog, sample};
use super::{Expected, slowly};

/// The annotation of a message: its entry, or its text.
fn annotation(kind: &HitKind<'_>) -> String {
    match kind {
        HitKind::Entry(entry) => entry.to_string(),
        HitKind::Unknown(text) => Value::from(text.as_ref()).to_string(),
        other => unreachable!("{other:?}"),
    }
}

fn annotate(inputs: &[&[u8]]) -> (Vec<u8>, AnnotationSummary) {
    let catalog = catalog();
    let index = Index::new(&catalog).unwrap();
    let file = |input: &&[u8]| {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(input).unwrap();
        file
    };
    let files: Vec<_> = inputs.iter().map(file).collect();
    let sources = Sources::at(files.iter().map(tempfile::NamedTempFile::path));
    let annotator = Annotator::new(Scanner::new(index.matcher()), sources, "doors");
    let mut out = Vec::new();
    annotator
        .run(&mut out, |message, json| {
            json.write_all(annotation(message.kind()).as_bytes()).unwrap();
        })
        .unwrap();
    (out, annotator.so_far())
}

/// The expected output, line by line.
fn expected(bytes: &[u8]) -> (Vec<u8>, u64, u64, u64) {
    let catalog = catalog();
    let index = Index::new(&catalog).unwrap();
    let mut hits = slowly(&catalog, &index, bytes).into_iter().peekable();
    let (mut out, mut at) = (Vec::new(), 0);
    let (mut lines, mut no_objects, mut before) = (0, 0, 0);
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let is_here = |hit: &Expected<'_>| hit.start < at + line.len();
        let of_line = std::iter::from_fn(|| Some(annotation(&hits.next_if(is_here)?.kind)));
        let of_line: Vec<String> = of_line.collect();
        at += line.len();
        let text = line.strip_prefix("\u{FEFF}".as_bytes()).filter(|_| at == line.len()).unwrap_or(line);
        match serde_json::from_slice::<Map<String, Value>>(text) {
            _ if of_line.is_empty() => out.extend(line),
            Err(_) => {
                no_objects += 1;
                out.extend(line);
            }
            Ok(object) if object.contains_key("doors") => {
                before += 1;
                out.extend(line);
            }
            Ok(_) => {
                lines += 1;
                let end = line.iter().rposition(|byte| *byte == b'}').unwrap();
                out.extend(&line[..end]);
                out.extend(format!(",\"doors\":[{}]", of_line.join(",")).bytes());
                out.extend(&line[end..]);
            }
        }
    }
    (out, lines, no_objects, before)
}

/// Lines made of pieces; some of them are objects.
fn lines(bytes: &[u8]) -> Vec<u8> {
    let line = |(number, line): (usize, &str)| match number % 7 {
        0 => line.to_owned(),
        1 => json!({ "said": line, "n": number }).to_string(),
        2 => format!("{}\r", json!({ line: number })),
        3 => format!(" {} \t", json!({ "raw": json!({ "said": line }).to_string() })),
        4 => json!({ "said": line, "doors": [] }).to_string(),
        5 => json!({ "said": line, "more": { "doors": 1 } }).to_string(),
        _ => json!([{ "said": line }]).to_string(),
    };
    let text = String::from_utf8_lossy(bytes);
    let lines: Vec<String> = text.split(['\n', '\0']).enumerate().map(line).collect();
    (lines.join("\n") + "\n").into_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(200)))]

    #[test]
    fn lines_are_annotated_and_nothing_else_changes(bytes in bytes(60)) {
        let bytes = lines(&bytes);
        let (out, summary) = annotate(&[&bytes]);
        let (expected, lines, no_objects, before) = expected(&bytes);
        prop_assert_eq!(String::from_utf8_lossy(&out), String::from_utf8_lossy(&expected));
        prop_assert_eq!(
            (summary.lines, summary.not_objects.lines, summary.already_annotated.lines),
            (lines, no_objects, before)
        );
        prop_assert_eq!((summary.bytes, summary.too_long.lines), (bytes.len() as u64, 0));
    }
}

#[test]
fn a_large_input_is_annotated_as_a_small_one() {
    let bytes = lines(&sample(3, 120_000));
    // More than a block.
    assert!(bytes.len() > 140_000);
    let (out, summary) = annotate(&[&bytes]);
    let (expected, lines, no_objects, before) = expected(&bytes);
    assert!(out == expected);
    assert!(lines > 150 && no_objects > 150 && before > 50);
    assert_eq!((summary.lines, summary.not_objects.lines), (lines, no_objects));
}

#[test]
fn a_line_that_is_too_long_is_passed_on() {
    let long =
        format!("{{\"said\":\"Door - 1 - Open\",\"x\":\"{}\",\"y\":\"Door - 9 - x\"}}", "x".repeat(5 << 20));
    let bytes = format!("{long}\n{{\"said\":\"Door - 1 - Open\"}}\n{long}");
    let (out, summary) = annotate(&[bytes.as_bytes()]);
    let expected = bytes.replace("Open\"}", "Open\",\"doors\":[0]}");
    assert!(out == expected.as_bytes());
    assert_eq!((summary.lines, summary.too_long.lines, summary.messages, summary.unknown), (1, 2, 5, 2));
    assert_eq!(summary.too_long.first.unwrap().offset, 9);
}

#[test]
fn sources_follow_each_other_line_by_line() {
    let line = br#"{"a":"Door - 1 - Open"}"#;
    let marked = [b"\xEF\xBB\xBF", &line[..]].concat();
    let (out, summary) = annotate(&[line, b"", &marked, b"text\n", b"more"]);
    let one = r#"{"a":"Door - 1 - Open","doors":[0]}"#;
    assert_eq!(String::from_utf8_lossy(&out), format!("{one}\n\u{FEFF}{one}\ntext\nmore"));
    assert_eq!((summary.lines, summary.source_errors.len()), (2, 0));
}
