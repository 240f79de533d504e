//! Signals while `scan` writes: a full pipe does not block the program, and no temporary file is left.

use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use super::program::{Child, command, signal, spawn, spawn_interruptible};

const SIGTERM: i32 = 15;
const SIGHUP: i32 = 1;

/// Many different unknown messages: their report is longer than a pipe holds.
fn messages() -> String {
    let message = |index: u32| {
        let letters: String = format!("{index:04}").bytes().map(|digit| char::from(digit + b'1')).collect();
        format!("{{\"e\":\"Telephony - 599 - {letters} {}\"}}\n", "word ".repeat(40))
    };
    (0..900).map(message).collect()
}

#[test]
fn ctrl_c_ends_the_program_while_a_full_pipe_blocks() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    fs::write(&log, messages().repeat(4)).unwrap();
    for arguments in [
        &["--format", "human"][..],
        &["--format", "json"],
        &["--format", "csv"],
        &["--format", "markdown"],
        &["--draft-rows"],
        &["--annotate"],
    ] {
        let mut child = spawn_interruptible(&[&["scan"], arguments, &[log.to_str().unwrap()]].concat());
        let mut out = child.stdout.take().unwrap();
        // It writes, and nobody reads more of it.
        out.read_exact(&mut [0]).unwrap();
        thread::sleep(Duration::from_millis(300));
        assert!(!child.has_ended(), "{arguments:?} does not fill the pipe");
        signal(&child, "INT");
        let status = child.wait();
        assert_eq!(status.code(), Some(130), "{arguments:?}");
    }
}

#[test]
fn a_report_that_is_killed_leaves_no_temporary_file() {
    let folder = tempfile::tempdir().unwrap();
    let logs = tempfile::tempdir().unwrap();
    let log = logs.path().join("log");
    fs::write(&log, messages()).unwrap();
    let report = folder.path().join("report.html");
    let begun = std::time::Instant::now();
    let mut scan = command(&["scan", "--format", "csv"]);
    scan.arg(&log).arg("--report").arg(&report).stdin(Stdio::null()).stdout(Stdio::null());
    assert!(Child::spawn(&mut scan).wait().success());
    let whole = begun.elapsed();
    for (name, number) in [("TERM", SIGTERM), ("HUP", SIGHUP)] {
        for part in 0..20 {
            let mut child = Child::spawn(&mut scan);
            thread::sleep(whole * part / 20);
            signal(&child, name);
            let status = child.wait();
            assert!(status.success() || status.signal() == Some(number), "{status}");
            let names: Vec<_> =
                fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
            assert_eq!(names, ["report.html"], "after SIG{name}");
            assert!(fs::read_to_string(&report).unwrap().ends_with("</html>\n"));
        }
    }
}

/// `nohup` starts programs so.
#[cfg(target_os = "linux")]
#[test]
fn an_ignored_hangup_stays_ignored() {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.html");
    let mut shell = Command::new("sh");
    shell.args([
        "-c",
        "trap '' HUP; exec \"$@\"",
        "sh",
        env!("CARGO_BIN_EXE_telephony-errors"),
        "scan",
        "-",
        "--report",
    ]);
    let mut child = spawn(shell.arg(&report));
    let mut input = child.stdin.take().unwrap();
    // The scan has begun when it has read more than a pipe holds.
    input.write_all(messages().as_bytes()).unwrap();
    signal(&child, "HUP");
    drop(input);
    let mut out = String::new();
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    assert!(child.wait().success() && out.starts_with("900 messages"), "{out}");
    assert!(report.exists());
}
