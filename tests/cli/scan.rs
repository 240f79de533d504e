//! The command `scan`: what it counts in logs of all formats, and how it ends.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::PathBuf;

use error_catalog_model::{Index, MatchKind};
use error_catalog_sync::{Page, SourceFile};
use serde_json::Value;
use tests::{compare_with_golden, root};

use super::formats::assert_valid;
use super::program::{Run, command, interrupt, run_with, spawn, spawn_interruptible};

const BUSY: &str = "Telephony - 486 - Busy Here\n";
const UNKNOWN: &str = "Telephony - 599 - Trunk 17 refused +15551234567\n";

pub(crate) fn folder() -> PathBuf {
    root().join("tests/cli/scan")
}

pub(crate) fn scan(arguments: &[&str], input: &[u8]) -> Run {
    run_with(command(&[&["scan"], arguments].concat()).current_dir(folder()), input)
}

fn json(arguments: &[&str], input: &[u8]) -> Value {
    let run = scan(&[arguments, &["--format", "json"]].concat(), input);
    assert_valid("report", &run.out);
    serde_json::from_str(&run.out).unwrap()
}

/// How often the error with that id was found.
fn count(report: &Value, id: &str) -> u64 {
    let entries = report["entries"].as_array().unwrap().iter();
    entries.filter(|entry| entry["id"] == id).map(|entry| entry["count"].as_u64().unwrap()).sum()
}

#[test]
fn every_format_is_shown_as_expected() {
    for format in ["human", "json", "csv", "markdown"] {
        for (name, more) in [("report", &[][..]), ("lines", &["--line-numbers", "--show-numbers"])] {
            let run = scan(&[&["logs", "--format", format], more].concat(), b"");
            assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
            // A checkout on Windows may end the other lines so, too.
            compare_with_golden(&folder().join(format!("{name}.{format}")), &run.out.replace("\r\n", "\n"));
        }
    }
}

#[test]
fn the_json_matches_its_schema() {
    let report = json(&["logs", "--line-numbers"], b"");
    assert_eq!((count(&report, "486-busy-here"), report["complete"].as_bool()), (3, Some(true)));
    let broken = json(&["nothing"], b"");
    assert_eq!(
        (broken["complete"].as_bool(), broken["source_errors"][0]["bytes"].as_u64()),
        (Some(false), Some(0))
    );
}

#[test]
fn totals_are_by_code_party_and_redial() {
    let report = json(&["logs"], b"");
    let total = |name: &str, value: Value| {
        let totals = report["totals"][name].as_array().unwrap();
        totals.iter().find(|total| total["value"] == value).map(|total| total["count"].as_u64().unwrap())
    };
    let known = report["messages"].as_u64().unwrap() - 7;
    for name in ["code", "party", "redial"] {
        let totals = report["totals"][name].as_array().unwrap().iter();
        assert_eq!(totals.map(|total| total["count"].as_u64().unwrap()).sum::<u64>(), known, "{name}");
    }
    assert_eq!(total("code", "486".into()), Some(3));
    // Three are busy, two are gone, and of five the page does not say whose move it is: 503 twice, 404, 408 and 481 once.
    assert_eq!(total("party", "callee".into()), Some(5));
    assert_eq!((total("party", Value::Null), total("redial", Value::Null)), (Some(5), Some(1)));
    assert_eq!(report["entries"][0]["facts"]["party"], "callee");
}

#[test]
fn threads_do_not_show() {
    for format in ["human", "json"] {
        let one = scan(&["logs", "--threads", "1", "--format", format], b"").out;
        assert_eq!(one, scan(&["logs", "--threads", "4", "--format", format], b"").out);
    }
}

#[test]
fn phone_numbers_are_redacted() {
    for format in ["human", "json", "csv", "markdown"] {
        let run = |more: &[&str]| scan(&[&["--format", format], more].concat(), UNKNOWN.as_bytes()).out;
        let (masked, with_numbers) = (run(&[]), run(&["--show-numbers"]));
        assert!(masked.contains("+1555•••4567") && !masked.contains("1234567"), "{masked}");
        assert!(with_numbers.contains("+15551234567"), "{with_numbers}");
    }
}

#[test]
fn the_exit_status_reports_the_result() {
    let both = format!("{BUSY}{UNKNOWN}");
    for (arguments, input, code) in [
        (&[][..], BUSY, 0),
        (&["-"], "", 0),
        (&[], &both, 0),
        (&["--fail-on-unknown"], BUSY, 0),
        (&["--fail-on-unknown"], &both, 3),
        (&["--fail-on-unknown", "-", "nothing"], &both, 1),
        (&["nothing", "logs"], "", 1),
        (&["no*thing"], "", 1),
        (&["--threads", "0"], "", 2),
        (&["--threads", "-1"], "", 2),
        (&["--format", "xml"], "", 2),
        (&["--format", "csv", "--draft-rows"], "", 2),
    ] {
        let run = scan(arguments, input.as_bytes());
        assert_eq!((run.code, run.err.is_empty()), (Some(code), code % 3 == 0), "{arguments:?}: {}", run.err);
    }
    for number in ["0", "-1", "two"] {
        let run = scan(&["--threads", number], b"");
        assert!(run.err.contains(": expected a number of at least 1"), "{}", run.err);
    }
    assert!(scan(&["--version"], b"").out.contains(env!("CARGO_PKG_VERSION")));
    let run = scan(&["nothing", "-"], BUSY.as_bytes());
    assert!(
        run.out.contains("486")
            && run.err == "warning: nothing: there is no such file; nothing of it was read\n"
    );
}

#[test]
fn a_file_that_is_named_twice_is_read_once() {
    let report = json(&["logs", "logs/calls.csv", "./logs/../logs/*.csv"], b"");
    assert_eq!((report["files"].as_u64(), count(&report, "486-busy-here")), (Some(3), 3));
}

#[test]
fn drafted_rows_make_the_messages_known() {
    let messages = [
        "Telephony - 599 - Trunk 17 (of 20) refused +15551234567: no \"lines\" | none",
        "Telephony - 598 - Host gw1.example.com, port 5060, is *down*",
        "Telephony - 597 - Out of lines",
    ];
    let log =
        messages.map(|message| serde_json::json!({ "error": message, "line": 1 }).to_string()).join("\n");
    let rows = scan(&["--draft-rows"], log.as_bytes());
    assert_eq!((rows.code, rows.err.as_str()), (Some(0), ""));
    let page = fs::read_to_string(root().join("docs/telephony-errors.md")).unwrap();
    let rows = rows.out.replace("| | |", "| It is so. | Repair it. |");
    let mut lines: Vec<&str> = page.lines().collect();
    let last = lines.iter().rposition(|line| line.starts_with('|')).unwrap();
    lines.insert(last + 1, rows.trim_end());
    let page = Page::parse(SourceFile::new("docs/telephony-errors.md", lines.join("\n")));
    let catalog = page.into_catalog().unwrap_or_else(|_| panic!("{rows}"));
    let index = Index::new(&catalog).unwrap();
    for message in messages {
        let kind = index.lookup(message).map(|found| found.kind());
        assert!(matches!(kind, Some(MatchKind::Exact | MatchKind::Parameters)), "{message}: {rows}");
    }
    assert_eq!(scan(&["--draft-rows"], BUSY.as_bytes()).out, "");
}

#[test]
fn control_sequences_are_escaped() {
    let text = "Telephony - 599 - \u{9B}31m \u{202E} x\n\"Telephony - 599 - \\u001b[31m\",\"Telephony - 599 - \\u202e\"\n";
    for format in ["human", "json", "csv", "markdown"] {
        let run = scan(&["--format", format], text.as_bytes());
        let is_safe = |char: char| matches!(char, '\r' | '\n') || !(char.is_control() || char == '\u{202E}');
        assert!(run.code == Some(0) && run.out.chars().all(is_safe), "{run:?}");
    }
}

#[test]
fn a_line_without_end_takes_little_memory() {
    let mut child = spawn(&mut command(&["scan", "--format", "json"]));
    let mut input = child.stdin.take().unwrap();
    let block = [BUSY.trim_end().as_bytes(), &vec![0; 1 << 16], &vec![b'x'; 1 << 20]].concat();
    for _ in 0..64 {
        input.write_all(&block).unwrap();
    }
    #[cfg(target_os = "linux")]
    {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
        let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        let most: u64 = most.trim().trim_end_matches(" kB").parse().unwrap();
        assert!(most < 32 * 1024, "{most} kB");
    }
    drop(input);
    let mut out = String::new();
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    assert_eq!(count(&serde_json::from_str(&out).unwrap(), "486-busy-here"), 64);
    assert!(child.wait().success());
}

#[cfg(unix)]
#[test]
fn ctrl_c_shows_the_counts_so_far() {
    let mut child = spawn_interruptible(&["scan"]);
    let mut input = child.stdin.take().unwrap();
    input.write_all(BUSY.repeat(10_000).as_bytes()).unwrap();
    // Wait until the program has read all of the pipe but its last part.
    std::thread::sleep(std::time::Duration::from_millis(500));
    interrupt(&child);
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    assert_eq!(line, "10,000 messages in 280.00 kB from 1 file\n");
    line.clear();
    out.read_line(&mut line).unwrap();
    assert_eq!(line, "Interrupted: incomplete.\n");
    out.read_to_string(&mut line).unwrap();
    assert_eq!(child.wait().code(), Some(130));
    drop(input);
}

#[test]
fn a_damaged_file_is_named_and_the_rest_is_read() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.gz"), [0x1F, 0x8B, 8, 0, 1, 2]).unwrap();
    fs::write(folder.path().join("b.log"), BUSY).unwrap();
    let run = run_with(command(&["scan", "--format", "csv"]).arg(folder.path()), b"");
    assert_eq!(run.code, Some(1));
    assert!(
        run.out.contains(
            "486-busy-here,486,Telephony - 486 - Busy Here,the callee,after minutes or hours,1,100.00,"
        ),
        "{}",
        run.out
    );
    assert!(run.err.contains("a.gz: the compressed data ends too soon"), "{}", run.err);
}
