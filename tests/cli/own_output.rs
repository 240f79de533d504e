//! Sources that are the file of standard output or standard error.

use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::program::{Child, Run, command, output_of};

const LINE: &str = "{\"e\":\"Telephony - 486 - Busy Here\"}\n";

/// A run that reads its own output would fill the disk.
const LIMIT: Duration = Duration::from_secs(60);

/// A folder with a log.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.jsonl"), LINE).unwrap();
    folder
}

/// Runs the program in a folder, with a file there as its output, to which it appends or not.
fn run(arguments: &[&str], folder: &Path, output: &str, appends: bool, input: Stdio) -> Run {
    let path = folder.join(output);
    let out =
        OpenOptions::new().append(appends).write(true).create(true).truncate(!appends).open(&path).unwrap();
    wait(command(arguments).current_dir(folder).stdin(input).stdout(out), &path)
}

fn wait(command: &mut Command, output: &Path) -> Run {
    let run = Child::spawn_within(LIMIT, command.stderr(Stdio::piped())).wait_with_output();
    let out = fs::read_to_string(output).unwrap();
    Run { code: run.status.code(), out, err: String::from_utf8(run.stderr).unwrap() }
}

#[test]
fn an_empty_output_is_skipped() {
    for arguments in [
        &["scan", ".", "--annotate"][..],
        &["scan", "*.jsonl", "--annotate"],
        &["scan", ".", "z.jsonl", "--format", "json"],
    ] {
        let folder = folder();
        let run = run(arguments, folder.path(), "z.jsonl", false, Stdio::null());
        assert_eq!((run.code, run.out.lines().count()), (Some(0), 1), "{run:?}");
        assert!(
            run.err.contains("z.jsonl: it is the output of this command and is skipped\n"),
            "{}",
            run.err
        );
        assert!(!run.out.contains("\"files\":2"), "{}", run.out);
    }
}

#[test]
fn the_file_of_standard_error_is_an_output() {
    for (appends, message, code) in [
        (false, "z.txt: it is the output of this command and is skipped", 0),
        (true, "it is the output of this command: write to another file", 1),
    ] {
        let folder = folder();
        let path = folder.path().join("z.txt");
        fs::write(&path, LINE).unwrap();
        let err = OpenOptions::new().append(appends).write(true).truncate(!appends).open(&path).unwrap();
        let mut command = command(&["scan", "."]);
        command.current_dir(folder.path()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(err);
        let run = Child::spawn_within(LIMIT, &mut command).wait_with_output();
        let out = String::from_utf8(run.stdout).unwrap();
        let err = fs::read_to_string(&path).unwrap();
        assert_eq!(run.status.code(), Some(code), "{out}\n{err}");
        assert!(out.starts_with("1 message in "), "{out}");
        assert!(out.contains(message) || err.contains(message), "{out}\n{err}");
    }
}

#[test]
fn an_output_that_is_not_empty_is_not_read() {
    for format in ["human", "json", "csv", "markdown"] {
        let folder = folder();
        fs::write(folder.path().join("z.txt"), LINE).unwrap();
        let run = run(&["scan", ".", "--format", format], folder.path(), "z.txt", true, Stdio::null());
        let warning =
            "z.txt: it is the output of this command: write to another file; nothing of it was read\n";
        assert!(run.code == Some(1) && run.err.ends_with(warning), "{run:?}");
        let text = if format == "human" { "Incomplete" } else { "it is the output of this command" };
        assert!(run.out.contains(text), "{}", run.out);
    }
}

#[test]
fn an_input_that_is_the_output_is_not_read() {
    for (arguments, code) in
        [(&["scan", "--annotate"][..], 1), (&["scan"], 1), (&["explain"], 2), (&["explain", "-"], 2)]
    {
        let folder = folder();
        let input = File::open(folder.path().join("a.jsonl")).unwrap().into();
        let run = run(arguments, folder.path(), "a.jsonl", true, input);
        assert_eq!((run.code, run.out.starts_with(LINE)), (Some(code), true), "{run:?}");
        assert!(run.err.contains("output"), "{}", run.err);
    }
}

#[cfg(unix)]
#[test]
fn links_to_the_output_are_the_output() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("z.out"), "").unwrap();
    fs::hard_link(path("z.out"), path("b.jsonl")).unwrap();
    std::os::unix::fs::symlink("z.out", path("c.jsonl")).unwrap();
    for name in ["*.jsonl", "c.jsonl", "/dev/stdout"] {
        let run = run(&["scan", name, "a.jsonl", "--annotate"], folder.path(), "z.out", false, Stdio::null());
        assert_eq!((run.code, run.out.lines().count()), (Some(0), 1), "{run:?}");
        assert!(run.err.starts_with("note: "), "{}", run.err);
    }
}

#[cfg(unix)]
#[test]
fn output_that_returns_through_another_program_is_not_read() {
    let folder = folder();
    let path = folder.path().join("a.jsonl");
    let mut tee = Command::new("tee");
    tee.args(["-a", "a.jsonl"]).current_dir(folder.path()).stdin(Stdio::piped()).stdout(Stdio::null());
    let mut tee = Child::spawn(&mut tee);
    let out = tee.stdin.take().unwrap();
    let input = File::open(&path).unwrap();
    // More than is read at once: what was written first is there when the rest is read.
    fs::write(&path, LINE.repeat(10_000)).unwrap();
    let run = wait(command(&["scan", "--annotate"]).stdin(input).stdout(out), &path);
    assert!(
        run.code == Some(1) && run.err.contains("standard input: it grew during the scan"),
        "{}",
        run.err
    );
    // The program has ended, so its output has, too.
    assert!(tee.wait().success());
    assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 20_000);
}

#[cfg(unix)]
#[test]
fn a_device_that_is_also_the_output_is_read() {
    let null = || OpenOptions::new().read(true).write(true).open("/dev/null").unwrap();
    let output = output_of(command(&["scan", "-", "/dev/null"]).stdin(null()).stdout(null()));
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}
