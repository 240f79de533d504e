//! Runs that a signal ends: no temporary file is left, and each file is old or new.

use std::fs;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::copy::{CATALOG, Child, Copy, PAGE, Run};
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

/// Starts `sync` by a script of a shell, and waits until it writes temporary files: there are thousands of them, so the
/// run goes on for a while.
fn start_sync(copy: &Copy, script: &str) -> Child {
    let mut command = copy.around(Command::new("sh"), &["-c", script, env!("CARGO_BIN_EXE_xtask")]);
    let run = Child::spawn(command.stdout(Stdio::null()));
    wait_for("temporary files", || is_writing(copy) || run.has_ended());
    run
}

/// Sends a signal of that name.
fn signal(run: &Child, name: &str) {
    let kill = Run::of(Command::new("kill").args(["-s", name, &run.id().to_string()]));
    assert_eq!(kill.code, Some(0), "{kill:?}");
}

/// A page that is synced, and then changed in each of its rows.
fn changed_page() -> Copy {
    let copy = Copy::new();
    copy.write(PAGE, &page(3000, "Repair it."));
    assert_eq!(copy.run(&["sync"]).code, Some(0));
    copy.write(PAGE, &page(3000, "Replace it."));
    copy
}

#[test]
fn a_signal_leaves_no_temporary_files() {
    let copy = changed_page();
    let old = copy.generated();
    for (name, number) in [("INT", 2), ("TERM", 15), ("HUP", 1)] {
        // A shell that runs tests in the background ignores SIGINT, and what it starts does, too.
        let env =
            if cfg!(target_os = "linux") { format!("env --default-signal={name}") } else { String::new() };
        let mut run = start_sync(&copy, &format!("exec {env} \"$0\" sync"));
        signal(&run, name);
        let status = run.wait();
        assert_eq!(status.signal(), Some(number), "SIG{name}: {status}");
        let found = copy.generated();
        assert!(!has_temporary_files(&found), "SIG{name} left temporary files");
        assert!(found == old, "SIG{name}: something was written");
    }
}

/// `nohup` starts programs so.
#[cfg(target_os = "linux")]
#[test]
fn an_ignored_hangup_stays_ignored_and_the_other_signals_are_handled() {
    let copy = changed_page();
    let old = copy.generated();
    let mut run = start_sync(&copy, r#"trap "" HUP; exec env --default-signal=TERM "$0" sync"#);
    signal(&run, "HUP");
    signal(&run, "TERM");
    let status = run.wait();
    assert_eq!(status.signal(), Some(15), "{status}");
    assert!(copy.generated() == old, "something was written, or a temporary file is left");
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
