//! `scan --annotate`: lines of JSON, with what is known of their messages.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};

use serde_json::{Value, json};

use super::program::{Run, command, interrupt, run_with, spawn, spawn_interruptible};
use super::scan::scan;

fn annotate(arguments: &[&str], input: &str) -> Run {
    scan(&[&["--annotate"], arguments].concat(), input.as_bytes())
}

/// Returns the annotation of the messages in a line.
fn errors(line: &str) -> Value {
    serde_json::from_str::<Value>(line).unwrap()["telephony_errors"].take()
}

#[test]
fn a_line_gets_a_member_at_its_end() {
    let log = "{ \"a\": 1.0,  \"e\":\"Telephony - 486 - Busy Here\" }\r\n\n{\"b\":[2]}\n[\"Telephony - 486 - Busy Here\"]\n";
    let run = annotate(&[], log);
    let annotation = r#""telephony_errors":[{"id":"486-busy-here","code":"486","facts":{"namespace":"sip","party":"callee","redial":"later"},"captures":{}}]"#;
    assert_eq!(run.out, log.replacen("Here\" }", &format!("Here\" ,{annotation}}}"), 1));
    assert_eq!(run.code, Some(0));
    let summary = format!("2 messages in {} B; 1 line annotated\n", log.len());
    let warning =
        "warning: 1 line with messages is not a JSON object and was not changed: standard input at byte 63\n";
    assert_eq!(run.err, summary + warning);
}

#[test]
fn every_message_of_a_line_has_an_element() {
    let nested = json!({ "e": "Telephony - 481 - Call leg/Transaction does not exist" }).to_string();
    let line = json!({ "raw": nested, "x": "Telephony - 599 - Trunk 5551234567 is \u{2019}out\u{2019}" })
        .to_string();
    let run = annotate(&[], &format!("{}\n", line.replace('/', r"\/")));
    let errors = errors(&run.out);
    let ids: Vec<_> = errors.as_array().unwrap().iter().map(|error| (&error["id"], &error["code"])).collect();
    let (leg, code, unknown) = (json!("481-call-leg-transaction-does-not-exist"), json!("481"), json!("599"));
    assert_eq!(ids, [(&leg, &code), (&Value::Null, &unknown)]);
    assert!(run.err.starts_with("2 messages (1 of them unknown) in "), "{}", run.err);
}

#[test]
fn captures_are_redacted_and_the_line_is_not() {
    let message = "Telephony - 400 - The number +15551234567 is unverified. Trial accounts may only make calls to \
                   verified numbers.";
    let log = format!("{}\n", json!({ "e": message }));
    for (more, number) in [(&[][..], "+1555•••4567"), (&["--show-numbers"], "+15551234567")] {
        let run = annotate(more, &log);
        assert_eq!(errors(&run.out)[0]["captures"], json!({ "number": number }));
        assert!(run.out.starts_with(log.trim_end().trim_end_matches('}')), "{}", run.out);
    }
}

#[test]
fn annotating_again_changes_nothing() {
    let once = annotate(&["logs/calls.jsonl"], "").out;
    let twice = annotate(&[], &once);
    assert_eq!(twice.out, once);
    assert!(twice.err.contains("already have a member `telephony_errors`"), "{}", twice.err);
    let counted = |input: &str| scan(&["--format", "csv"], input.as_bytes()).out.lines().count();
    assert_eq!(counted(&once), counted(&twice.out));
}

#[test]
fn lines_that_cannot_be_annotated_are_passed_on_and_reported() {
    let run = annotate(&["logs/calls.csv", "logs/calls.jsonl", "nothing"], "");
    assert_eq!(run.code, Some(1));
    let logs = ["calls.csv", "calls.jsonl"]
        .map(|name| fs::read_to_string(super::scan::folder().join("logs").join(name)).unwrap());
    assert!(run.out.starts_with(&logs[0]));
    assert!(
        run.err
            .contains("warning: 4 lines with messages are not JSON objects and were not changed: first logs")
    );
    assert!(
        run.err.ends_with("warning: nothing: there is no such file; nothing of it was read\n"),
        "{}",
        run.err
    );
    let was = logs.concat();
    assert_eq!(run.out.lines().count(), was.lines().count());
    for (line, was) in run.out.lines().zip(was.lines()) {
        assert!(line.starts_with(was.trim_end_matches('}')), "{line}");
    }
}

#[test]
fn the_exit_status_reports_the_result() {
    let unknown = "{\"e\":\"Telephony - 599 - x\"}\n";
    assert_eq!(annotate(&["--fail-on-unknown"], unknown).code, Some(3));
    assert_eq!(annotate(&["--fail-on-unknown"], "{}").code, Some(0));
    assert_eq!(annotate(&[], unknown).code, Some(0));
    for more in [
        &["--format", "json"][..],
        &["--by", "a"],
        &["--draft-rows"],
        &["--threads", "2"],
        &["--line-numbers"],
    ] {
        assert_eq!(annotate(more, unknown).code, Some(2), "{more:?}");
    }
}

#[test]
fn a_growing_stream_is_followed_line_by_line() {
    let mut child = spawn(&mut command(&["scan", "--annotate"]));
    let mut input = child.stdin.take().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    for number in 0..3 {
        writeln!(input, "{{\"n\":{number},\"e\":\"Telephony - 486 - Busy Here\"}}").unwrap();
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        assert_eq!(errors(&line)[0]["id"], "486-busy-here", "{line}");
    }
    drop(input);
    assert!(child.wait().success());
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mut child = spawn(&mut command(&["scan", "--annotate"]));
    let mut input = child.stdin.take().unwrap();
    drop(child.stdout.take().unwrap());
    let line = "{\"e\":\"Telephony - 486 - Busy Here\"}\n".repeat(10_000);
    while input.write_all(line.as_bytes()).is_ok() {}
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!((child.wait().code(), err.as_str()), (Some(0), ""));
}

#[test]
fn a_line_without_end_takes_little_memory() {
    let mut child = spawn(&mut command(&["scan", "--annotate"]));
    let mut input = child.stdin.take().unwrap();
    let mut out = child.stdout.take().unwrap();
    let passed = std::thread::spawn(move || std::io::copy(&mut out, &mut std::io::sink()).unwrap());
    let block = [b"Telephony - 486 - Busy Here\"".to_vec(), vec![b'x'; 1 << 20]].concat();
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
    let run = child.wait_with_output();
    assert_eq!(passed.join().unwrap(), 64 * block.len() as u64);
    let err = String::from_utf8(run.stderr).unwrap();
    assert!(err.starts_with("64 messages in 67.11 MB; 0 lines annotated\n"), "{err}");
    assert!(err.contains("1 line with messages is longer than 4 MiB and was not changed"), "{err}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_reports_what_was_annotated_so_far() {
    let mut child = spawn_interruptible(&["scan", "--annotate"]);
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"{\"e\":\"Telephony - 486 - Busy Here\"}\n").unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    interrupt(&child);
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(err, "1 message in 36 B; 1 line annotated; interrupted, incomplete\n");
    assert_eq!(child.wait().code(), Some(130));
    drop(input);
}

#[test]
fn compressed_files_are_written_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    let line = "{\"e\":\"Telephony - 486 - Busy Here\"}\n";
    // A frame of Zstandard that holds the text as it is.
    let length = u32::try_from(line.len()).unwrap();
    let mut frame = vec![0x28, 0xB5, 0x2F, 0xFD, 0xA0];
    frame.extend(length.to_le_bytes());
    frame.extend(&((length << 3) | 1).to_le_bytes()[..3]);
    frame.extend(line.bytes());
    fs::write(folder.path().join("a.zst"), frame).unwrap();
    let run = run_with(command(&["scan", "--annotate"]).arg(folder.path()), b"");
    assert_eq!((run.code, run.out), (Some(0), annotate(&[], line).out));
}
