//! `scan --by`: what is counted by the fields of records.

use std::fs;

use serde_json::{Value, json};
use tests::compare_with_golden;

use super::formats::assert_valid;
use super::program::{Run, command, run_with};
use super::scan::{folder, scan};

fn by(arguments: &[&str], input: &str) -> Value {
    let run = scan(&[arguments, &["--format", "json"]].concat(), input.as_bytes());
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_valid("report", &run.out);
    serde_json::from_str::<Value>(&run.out).unwrap()["breakdowns"].take()
}

/// Each value with its count.
fn counts(by: &Value) -> Vec<(&str, u64)> {
    let values = by["values"].as_array().unwrap().iter();
    values.map(|value| (value["value"].as_str().unwrap(), value["count"].as_u64().unwrap())).collect()
}

#[test]
fn every_format_is_shown_as_expected() {
    for format in ["human", "json", "csv", "markdown"] {
        let run = scan(&["fields", "--format", format, "--by", "--by", ":hour"], b"");
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
        compare_with_golden(&folder().join(format!("fields.{format}")), &run.out.replace("\r\n", "\n"));
    }
}

#[test]
fn a_time_is_read_however_it_is_written() {
    let log: String =
        ["\"2026-11-23T08:59:59+01:00\"", "\"2026-11-23 07:00:00\"", "1795420743", "1795420743123"]
            .map(|time| format!("{{\"a\":{{\"at\":{time}}},\"e\":\"Telephony - 486 - Busy Here\"}}\n"))
            .concat();
    let found = by(&["--by", "a.at:hour", "--by=a.at:day", "--by", "a.at"], &log);
    assert_eq!(counts(&found[0]), [("2026-11-23 07:00", 4)]);
    assert_eq!(counts(&found[1]), [("2026-11-23", 4)]);
    // A number may be somebody's, whatever else it may be.
    let values = counts(&found[2]);
    assert_eq!(values.len(), 4);
    assert!(values.contains(&("2026-11-23 07:00:00", 1)) && values.contains(&("17•••43", 1)), "{values:?}");
}

#[test]
fn phone_numbers_are_redacted() {
    let log =
        "from,error\n+15551234567,Telephony - 486 - Busy Here\n+15559994567,Telephony - 486 - Busy Here\n";
    for format in ["human", "json", "csv", "markdown"] {
        let run =
            |more: &[&str]| scan(&[&["--by", "from", "--format", format], more].concat(), log.as_bytes()).out;
        let (masked, with_numbers) = (run(&[]), run(&["--show-numbers"]));
        assert!(masked.contains("+1555•••4567") && !masked.contains("1234567"), "{masked}");
        assert!(
            with_numbers.contains("+15551234567") && with_numbers.contains("+15559994567"),
            "{with_numbers}"
        );
    }
    assert_eq!(counts(&by(&["--by", "from"], log)[0]), [("+1555•••4567", 1), ("+1555•••4567", 1)]);
}

#[test]
fn of_too_many_values_the_first_are_distinguished() {
    let line = |number: u32| format!("{{\"n\":\"x{number:05}\",\"e\":\"Telephony - 486 - Busy Here\"}}\n");
    let log: String = (0..2_010).rev().map(line).collect();
    let found = by(&["--by", "n"], &log);
    let values = counts(&found[0]);
    assert_eq!((values.len(), values[0], values[1_999]), (2_000, ("x00000", 1), ("x01999", 1)));
    assert_eq!((&found[0]["others"]["count"], &found[0]["absent"]), (&json!(10), &Value::Null));
    let human = scan(&["--by", "n"], log.as_bytes()).out;
    assert!(human.contains("(other values)") && !human.contains("x00050"), "{human}");
}

#[test]
fn threads_do_not_show() {
    let folder = tempfile::tempdir().unwrap();
    let line = |number: u32| {
        let text = "x".repeat(400);
        format!("{{\"n\":{},\"x\":\"{text}\",\"e\":\"Telephony - 486 - Busy Here\"}}\n", number % 7)
    };
    // More than one thread takes at once.
    fs::write(folder.path().join("a.jsonl"), (0..90_000).map(line).collect::<String>()).unwrap();
    let run = |threads: &str| {
        let mut command = command(&["scan", "--by", "n", "--format", "json", "--threads", threads]);
        run_with(command.arg(folder.path()), b"").out
    };
    let one = run("1");
    assert!(one.contains("\"messages\":90000,") && one.contains("\"value\":\"6\",\"count\":12857,"), "{one}");
    assert_eq!(run("2"), one);
}

#[test]
fn a_missing_field_is_reported() {
    let run = scan(&["fields", "--by", "strat_time:day"], b"");
    assert_eq!(run.code, Some(0));
    assert!(run.err.starts_with("warning: nothing to count by strat_time:day: "), "{}", run.err);
    // If no field is named, either default is enough.
    let line = b"{\"created_at\":\"2026-11-23\",\"e\":\"Telephony - 486 - Busy Here\"}\n";
    assert_eq!(scan(&["--by"], line).err, "");
    assert_eq!(scan(&["--by"], b"Telephony - 486 - Busy Here\n").err.lines().count(), 2);
    let run = scan(&["--by", "fields"], b"");
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert!(
        run.err.starts_with("error: `--by fields` reads the path as a field: write `fields --by`"),
        "{}",
        run.err
    );
    assert_eq!(scan(&["fields", "--by", "x", "--draft-rows"], b"").code, Some(2));
}

#[test]
fn values_that_are_not_times_are_reported() {
    let log = "local,error\n23.11.2026 08:15 5551234567,Telephony - 486 - Busy Here\nsoon,Telephony - 486 - Busy Here\n";
    let run = scan(&["--by", "local:day"], log.as_bytes());
    assert_eq!(
        (run.code, run.err.as_str()),
        (
            Some(0),
            "warning: nothing to count by local:day: expected times as its values, found `23.11.2026 08:15 55•••67`\n"
        )
    );
    for field in [":Hour", ":minute", ":", "a:Day", "a:minute", ":x"] {
        let run = scan(&["-", &format!("--by={field}")], b"");
        assert_eq!(run.code, Some(2), "{field}");
        assert!(run.err.contains("expected `:day` or `:hour` after the field"), "{}", run.err);
    }
    let named = b"{\"http:status\":7,\"e\":\"Telephony - 486 - Busy Here\"}\n";
    assert_eq!(scan(&["--by", "http:status"], named).err, "");
}

#[test]
fn spaces_and_long_values_are_distinguished() {
    let log: String = ["  ", &"y".repeat(200), &("y".repeat(200) + "1")]
        .map(|value| format!("{{\"v\":\"{value}\",\"e\":\"Telephony - 486 - Busy Here\"}}\n"))
        .concat();
    let run = scan(&["--by", "v"], log.as_bytes());
    let short = "y".repeat(119) + "…";
    assert!(run.out.contains("(2 spaces)") && run.out.matches(&short).count() == 2, "{}", run.out);
    assert_eq!(counts(&by(&["--by", "v"], &log)[0]).len(), 3);
}

#[test]
fn control_sequences_are_escaped() {
    let log = "{\"\\u001b[31m\":\"\\u001b[32m\\u202e\",\"e\":\"Telephony - 486 - Busy Here\"}\n";
    for format in ["human", "json", "csv", "markdown"] {
        let run = scan(&["--by", "\u{1b}[31m", "--format", format], log.as_bytes());
        let is_safe = |char: char| matches!(char, '\r' | '\n') || !(char.is_control() || char == '\u{202E}');
        assert!(run.code == Some(0) && run.out.contains("[32m") && run.out.chars().all(is_safe), "{run:?}");
    }
}

#[test]
fn unclosed_quotation_marks_do_not_open_fields() {
    // Each row is a record, and would be read again and again in search of the mark that closes it.
    let log = format!("id,type,m\n{}", "1,\"x\",\"Telephony - 486 - Busy Here\n".repeat(200_000));
    let found = by(&["--by", "type"], &log);
    assert_eq!(counts(&found[0]), [("x", 200_000)]);
}

#[cfg(unix)]
#[test]
fn a_pipe_is_read_from_its_first_byte() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("calls");
    assert_eq!(Run::of(std::process::Command::new("mkfifo").arg(&pipe)).code, Some(0));
    let path = pipe.clone();
    let writer =
        std::thread::spawn(move || fs::write(path, "type,error\nx,Telephony - 486 - Busy Here\n").unwrap());
    let run = run_with(command(&["scan", "--by", "type", "--format", "json"]).arg(&pipe), b"");
    writer.join().unwrap();
    let json: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!((run.code, counts(&json["breakdowns"][0])), (Some(0), vec![("x", 1)]), "{}", run.err);
}
