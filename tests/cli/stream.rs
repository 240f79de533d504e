//! Lines from a stream: many, long, odd, and slow to come.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Command;

use serde_json::Value;

use super::program::{Run, command, run_with, spawn};

const BUSY: &str = "Telephony - 486 - Busy Here";

fn explained(input: &[u8]) -> (Run, Vec<Value>) {
    let run = run_with(&mut command(&["explain", "-", "--format", "json"]), input);
    let answers = run.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    (run, answers)
}

#[test]
fn every_message_has_an_answer_and_other_lines_are_counted() {
    let input = [BUSY.as_bytes(), b"\r\n\n  \n\xFF\xFE\0\n486-busy-here\n", BUSY.as_bytes()].concat();
    let (run, answers) = explained(&input);
    let (others, answers) = answers.split_last().unwrap();
    let lines: Vec<_> = answers.iter().map(|answer| (&answer["line"], &answer["how"])).collect();
    let expected: [(u64, Value); 3] = [(1, "exact".into()), (5, "id".into()), (6, "exact".into())];
    assert_eq!(lines.len(), expected.len());
    assert!(
        lines
            .iter()
            .zip(&expected)
            .all(|((line, how), (number, known))| **line == *number && **how == *known)
    );
    assert_eq!(*others, serde_json::json!({ "lines_without_message": 1 }));
    assert_eq!(run.code, Some(0));
}

#[test]
fn a_line_that_is_too_long_is_not_found_and_not_kept() {
    let long = "Telephony - 486 - Busy Here ".repeat(50_000);
    let (run, answers) = explained(format!("{BUSY}\n{long}\n{BUSY}\n").as_bytes());
    assert_eq!(answers.len(), 3);
    assert_eq!((&answers[1]["cut"], &answers[1]["how"]), (&Value::Bool(true), &Value::Null));
    assert!(long.starts_with(answers[1]["text"].as_str().unwrap()) && run.out.len() < 2000);
    assert_eq!((&answers[2]["line"], &answers[2]["how"]), (&3.into(), &"exact".into()));
}

#[test]
fn codes_in_a_line_are_recognized_sip_first() {
    let (run, answers) = explained(b"Reason: Q.850;cause=17, SIP;cause=486;text=\"Busy Here\"\n404 rooms\n");
    assert_eq!(answers[0]["how"], "recognized");
    let recognized = answers[0]["recognized"].as_array().unwrap();
    let namespaces: Vec<_> = recognized.iter().map(|one| &one["namespace"]).collect();
    assert_eq!(namespaces, ["SIP", "Q.850"]);
    assert_eq!(
        (&recognized[1]["cause"]["id"], &recognized[0]["entry"]),
        (&"17-user-busy".into(), &"486-busy-here".into())
    );
    assert_eq!(answers[0]["entries"][0]["id"], "486-busy-here");
    assert_eq!((&answers[1]["lines_without_message"], run.code), (&1.into(), Some(0)));
}

/// An email with one message, a chat, and a log of records.
#[test]
fn lines_without_messages_are_not_echoed_and_numbers_are_redacted() {
    let email = "Hi all,\nmy call to +15550100494 fails:\n> Telephony - 486 - Busy Here\nSince 9:00. Bob\n";
    let records = "{\"to\":\"+15550100494\",\"sip_code\":486}\n{\"to\":\"+15550100494\",\"duration\":9}\n\
                   Telephony - 999 - no route to +15550100494\n";
    for format in ["human", "json", "markdown"] {
        let explain =
            |input: &str| run_with(&mut command(&["explain", "-", "--format", format]), input.as_bytes());
        let run = explain(email);
        assert_eq!(
            (run.code, run.out.matches("docs/telephony-errors/486-busy-here.md").count()),
            (Some(0), 1)
        );
        assert!(
            !run.out.contains("Hi all") && !run.out.contains("Bob") && run.out.contains('3'),
            "{}",
            run.out
        );
        let run = explain(records);
        assert!(!run.out.contains("duration") && !run.out.contains("+15550100494"), "{}", run.out);
        assert_eq!(run.code, Some(1));
    }
    let (run, answers) = explained(b"nothing\n");
    assert_eq!((run.code, answers.len()), (Some(1), 1));
}

#[test]
fn a_stream_has_no_guesses() {
    let (_, answers) = explained(b"Telephony - 999 - Busy Here\n");
    assert_eq!(answers[0]["guesses"], serde_json::json!([]));
}

#[test]
fn answers_come_while_the_stream_goes_on() {
    let mut child = spawn(&mut command(&["explain", "--format", "json"]));
    let mut input = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for line in [BUSY, "486", "Telephony - 999 - nothing"] {
        writeln!(input, "{line}").unwrap();
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["text"], line);
    }
    drop(input);
    assert_eq!(child.wait().code(), Some(1));
}

/// 200,000 lines and one line of 60 MB, in half the room that this line would take.
#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_stream() {
    let mut input = format!("{BUSY}\nTelephony - 999 - Busy Here\n").repeat(100_000);
    input.push_str(&"x".repeat(60_000_000));
    let program = env!("CARGO_BIN_EXE_telephony-errors");
    for format in ["human", "json", "markdown"] {
        let mut shell = Command::new("sh");
        shell.args(["-c", "ulimit -v 32000 && exec \"$0\" explain - --format \"$1\"", program, format]);
        let run = run_with(&mut shell, input.as_bytes());
        assert_eq!((run.code, run.err.as_str()), (Some(1), ""), "{format}");
        assert_eq!(run.out.matches("Busy Here").count() % 100_000, 0, "{format}");
        assert!(run.out.len() > input.len() - 60_000_000);
    }
}
