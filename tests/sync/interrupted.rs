//! Runs that a signal ends: no temporary file is left, and each file is old or new.

use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::copy::{CATALOG, Copy, PAGE};
use super::failures::{has_temporary_files, page};
use super::killed::is_writing;

/// No step of a test takes so long.
const LIMIT: Duration = Duration::from_secs(120);

/// Waits for a condition.
fn wait_for(what: &str, mut is_met: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !is_met() {
        assert!(begin.elapsed() < LIMIT, "waited {LIMIT:?} for {what}");
        std::thread::sleep(Duration::from_micros(50));
    }
}

/// Each signal is sent while temporary files are written: the disk is slow enough for that with thousands of them.
#[test]
fn a_signal_leaves_no_temporary_files() {
    let copy = Copy::new();
    copy.write(PAGE, &page(3000, "Mend it."));
    assert_eq!(copy.run(&["sync"]).code, Some(0));
    let old = copy.generated();
    copy.write(PAGE, &page(3000, "Replace it."));
    for signal in ["INT", "TERM", "HUP"] {
        // A shell that runs tests in the background ignores SIGINT, and what it starts does, too.
        let reset = format!("exec env --default-signal={signal} \"$0\" sync");
        let mut command = copy.around(Command::new("sh"), &["-c", &reset, env!("CARGO_BIN_EXE_xtask")]);
        let mut run = command.stdout(Stdio::null()).spawn().unwrap();
        wait_for("temporary files", || is_writing(&copy) || run.try_wait().unwrap().is_some());
        let pid = run.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &pid]).status().unwrap().success());
        let mut status = None;
        wait_for("the end of the run", || {
            status = run.try_wait().unwrap();
            status.is_some()
        });
        assert_eq!(status.unwrap().code(), Some(130), "{signal}");
        let found = copy.generated();
        assert!(!has_temporary_files(&found), "{signal} left temporary files");
        assert!(found == old, "{signal}: something was written");
    }
}

#[test]
fn a_run_removes_what_a_killed_one_left() {
    let copy = Copy::synced();
    let left = ["catalog", "docs", "docs/telephony-errors", "crates/telephony-errors/catalog"];
    let left = left.map(|folder| format!("{folder}/.error-catalog-0123456789ab.tmp"));
    for path in &left {
        copy.write(path, "half");
    }
    copy.sync();
    for path in &left {
        assert!(!copy.path(path).exists(), "{path} is left");
    }
}

#[test]
fn temporary_files_are_ignored_by_git() {
    let ignored = fs::read_to_string(tests::root().join(".gitignore")).unwrap();
    assert!(ignored.lines().any(|line| line == ".error-catalog-*.tmp"), "{ignored}");
}

/// A crash after a rename must not leave an empty file: texts are on the disk before, and names after.
#[test]
fn files_and_folders_are_synced_to_disk() {
    let copy = Copy::synced();
    copy.edit(PAGE, "line is busy.", "line is engaged.");
    let trace = copy.path("trace");
    let arguments = [
        "-f",
        "-y",
        "-e",
        "trace=fsync,/^rename",
        "-o",
        trace.to_str().unwrap(),
        env!("CARGO_BIN_EXE_xtask"),
        "sync",
    ];
    let mut strace = copy.around(Command::new("strace"), &arguments);
    match strace.stdout(Stdio::null()).status() {
        Ok(status) => assert!(status.success()),
        Err(error) => {
            eprintln!("skipped: strace cannot be started: {error}");
            return;
        }
    }
    let trace = fs::read_to_string(trace).unwrap();
    let calls: Vec<&str> =
        trace.lines().filter(|line| line.contains("fsync(") || line.contains("rename")).collect();
    let catalog =
        calls.iter().position(|line| line.contains("rename") && line.contains(CATALOG)).expect(&trace);
    let first_rename = calls.iter().position(|line| line.contains("rename")).unwrap();
    let last_rename = calls.iter().rposition(|line| line.contains("rename")).unwrap();
    let count = calls[first_rename..=last_rename].len();
    let before = calls[..first_rename].iter().filter(|line| line.contains(".tmp>")).count();
    assert_eq!(before, count, "a file was not synced before its rename: {trace}");
    assert!(
        calls[catalog..].iter().any(|line| line.contains("fsync(") && line.contains("/catalog>")),
        "{trace}"
    );
    assert!(calls[last_rename..].iter().any(|line| line.contains("/docs/telephony-errors>")), "{trace}");
}
