//! The temporary files of runs, and what is on the disk when.

use std::fs;
use std::process::{Command, Stdio};

use super::copy::{CATALOG, Child, Copy, PAGE};

#[test]
fn a_run_removes_what_a_killed_one_left() {
    let copy = Copy::synced();
    let left = ["catalog", "docs", "docs/telephony-errors", "crates/telephony-errors/src/generated"];
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
#[ignore = "needs strace; `cargo xtask test` runs it"]
fn needs_strace_files_and_folders_are_synced_to_disk() {
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
    assert!(Child::spawn(strace.stdout(Stdio::null())).wait().success());
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
