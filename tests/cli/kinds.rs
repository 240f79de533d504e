//! The command answers texts of all kinds as `tests/recognize/texts.tsv` lists.

use serde_json::Value;

use super::program::run;

#[path = "../recognize/texts.rs"]
mod texts;

/// Returns the ids of entries in a member of an answer.
fn ids(answer: &Value, key: &str) -> String {
    let ids: Vec<_> =
        answer[key].as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap()).collect();
    ids.join(" ")
}

#[test]
fn texts_of_people_have_guesses_and_rows() {
    for text in texts::all() {
        if !matches!(text.kind.as_str(), "guess" | "row") {
            continue;
        }
        let run = run(&["explain", "--format", "json", &text.content]);
        let answer: Value = serde_json::from_str(&run.out).unwrap();
        let (key, code) = if text.kind == "guess" { ("guesses", 1) } else { ("entries", 0) };
        assert!(text.codes.is_empty());
        assert_eq!((ids(&answer, key), run.code), (text.errors, Some(code)), "{}", text.content);
    }
}

#[test]
fn numbers_that_are_no_codes_have_no_answer() {
    for text in texts::all().iter().filter(|text| text.kind == "no code") {
        let run = run(&["explain", "--format", "json", &text.content]);
        let answer: Value = serde_json::from_str(&run.out).unwrap();
        assert_eq!((&answer["how"], run.code), (&Value::Null, Some(1)), "{}", text.content);
    }
}
