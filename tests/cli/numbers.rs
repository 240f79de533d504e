//! `scan` shows people's numbers nowhere, unless it is asked to, and takes nothing else for one.

use std::fs;

use serde_json::Value;

use super::program::{Run, command, run_with};
use super::scan::scan;

const BUSY: &str = "Telephony - 486 - Busy Here";

fn by(field: &str, input: &str) -> Vec<(String, u64)> {
    let run = scan(&["--by", field, "--format", "json"], input.as_bytes());
    let report: Value = serde_json::from_str(&run.out).unwrap();
    let values = report["by"][0]["values"].as_array().unwrap().iter();
    values
        .map(|value| (value["value"].as_str().unwrap().to_owned(), value["count"].as_u64().unwrap()))
        .collect()
}

#[test]
fn addresses_identifiers_and_versions_are_nobody_s() {
    for values in [
        ["10.20.30.101", "10.99.50.101"],
        ["019f8a3c-1111-7222-8333-444455556666", "019f8a3c-2222-7222-8333-444455556666"],
        ["2026-11-23 08:15:00", "2026/11/24"],
        ["v2.14.3000.12", "10.0.19045.3693"],
        ["08:15:00.123456", "20261123T081500Z"],
    ] {
        let log = values.map(|value| format!("{{\"v\":\"{value}\",\"e\":\"{BUSY}\"}}\n")).concat();
        let mut found: Vec<String> = by("v", &log).into_iter().map(|(value, _)| value).collect();
        found.sort_by_key(|value| values.iter().position(|other| other == value));
        assert_eq!(found, values);
    }
}

#[test]
fn different_numbers_are_never_one() {
    let numbers = ["+15551234567", "+15559994567", "+15551234567"];
    let log = numbers.map(|number| format!("{{\"v\":\"{number}\",\"e\":\"{BUSY}\"}}\n")).concat();
    let masked = "+1555•••4567".to_owned();
    assert_eq!(by("v", &log), [(masked.clone(), 2), (masked, 1)]);
}

#[test]
fn a_number_is_one_however_it_is_written() {
    for number in [
        "555_123_4567",
        "555\\t123\\t4567",
        "+1 (555) 123-4567",
        "\u{FF15}\u{FF15}\u{FF15}\u{FF11}\u{FF12}\u{FF13}\u{FF14}\u{FF15}\u{FF16}\u{FF17}",
        "\u{665}\u{665}\u{665} \u{661}\u{662}\u{663} \u{664}\u{665}\u{666}\u{667}",
    ] {
        let log =
            format!("{{\"v\":\"{number}\",\"e\":\"Telephony - 599 - Refused {number} twice\"}}\n{{}}\n");
        let masked = |text: &str| text.matches("123").count() + text.matches("\u{661}\u{662}\u{663}").count();
        for format in ["human", "json", "csv", "markdown"] {
            for more in [&[][..], &["--by", "v"]] {
                let out = scan(&[&["--format", format], more].concat(), log.as_bytes()).out;
                assert_eq!(masked(&out) + out.matches("\u{FF11}\u{FF12}").count(), 0, "{number}: {out}");
            }
        }
        let rows = scan(&["--draft-rows"], log.as_bytes()).out;
        let is_number = |char: char| char.is_numeric();
        assert_eq!(
            rows.matches(is_number).filter(|digit| *digit != "2" && *digit != "3").count(),
            3,
            "{rows}"
        );
    }
}

#[test]
fn names_of_files_may_hold_numbers() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("call_+15551234567_20261123.jsonl"), format!("{BUSY}\n")).unwrap();
    fs::write(folder.path().join("damaged_+15551234567.gz"), [0x1F, 0x8B, 8, 0, 1, 2]).unwrap();
    let run = |more: &[&str]| -> Run {
        let arguments = [&["scan", ".", "nothing-5551234567"], more].concat();
        run_with(command(&arguments).current_dir(folder.path()), b"")
    };
    for format in
        [&["--format", "human"][..], &["--format", "json"], &["--format", "csv"], &["--format", "markdown"]]
    {
        let masked = run(format);
        let (all, err) = (format!("{}{}", masked.out.replace("\\_", "_"), masked.err), &masked.err);
        assert!(all.contains("call_+1555•••4567_20261123.jsonl") && !all.contains("1234567"), "{all}");
        assert!(err.contains("damaged_+1555•••4567.gz") && err.contains("nothing-55•••67"), "{err}");
        let shown = run(&[format, &["--show-numbers"]].concat());
        assert!(shown.out.contains("+15551234567"), "{}", shown.out);
        assert!(shown.err.contains("damaged_+15551234567.gz"), "{}", shown.err);
    }
    let run = run(&["--annotate"]);
    assert!(run.err.contains("call_+1555•••4567") && !run.err.contains("1234567"), "{}", run.err);
}
