//! How the program meets its terminal: colours, control characters, closed pipes, Ctrl-C.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};

use super::program::{Run, command, interrupt, output_of, run, run_with, spawn, spawn_interruptible};

const BUSY: &str = "Telephony - 486 - Busy Here";

#[test]
fn colours_are_for_terminals_alone() {
    for arguments in [&["explain", BUSY][..], &["explain", "nothing"], &["list"], &["search", "busy"]] {
        let coloured = |variables: &[(&str, &str)]| {
            run_with(command(arguments).envs(variables.iter().copied()), b"").out.contains('\x1B')
        };
        assert!(!coloured(&[]));
        assert!(coloured(&[("CLICOLOR_FORCE", "1")]), "{arguments:?}");
        assert!(!coloured(&[("NO_COLOR", "1")]));
    }
    for format in ["json", "markdown"] {
        let mut command = command(&["explain", BUSY, "--format", format]);
        assert!(!run_with(command.env("CLICOLOR_FORCE", "1"), b"").out.contains('\x1B'));
    }
}

#[test]
fn colours_change_nothing_but_colours() {
    let plain = run(&["explain", "503"]).out;
    let coloured = run_with(command(&["explain", "503"]).env("CLICOLOR_FORCE", "1"), b"").out;
    let mut bare = String::new();
    for part in coloured.split('\x1B') {
        bare.push_str(part.split_once('m').filter(|_| part.starts_with('[')).map_or(part, |(_, rest)| rest));
    }
    assert_eq!(bare, plain);
}

/// Texts that a terminal obeys: an escape sequence, a control character of C1, a bell, a change of direction.
const ORDERS: &str = "\x1B]0;title\x07\x1B[2J \u{9B}31m \u{202E}txt\u{2066} \x08\x7F";

fn assert_tame(run: &Run) {
    for text in [&run.out, &run.err] {
        let tame =
            |char: char| char == '\n' || !(char.is_control() || ('\u{202A}'..='\u{2069}').contains(&char));
        assert!(text.chars().all(tame), "{text:?}");
    }
}

#[test]
fn control_characters_never_reach_the_terminal() {
    for format in ["human", "json", "markdown"] {
        for text in
            [ORDERS.to_owned(), format!("Telephony - 486 - {ORDERS}"), format!("486 {ORDERS}\tx\r\ny")]
        {
            assert_tame(&run(&["explain", &text, "--format", format]));
            assert_tame(&run(&["search", &text, "--format", format]));
            assert_tame(&run_with(&mut command(&["explain", "--format", format]), text.as_bytes()));
        }
    }
    for wrong in
        [&[ORDERS][..], &["list", "--code", ORDERS], &["explain", "--format", ORDERS], &["man", ORDERS]]
    {
        let run = run_with(command(wrong).env("CLICOLOR_FORCE", "1"), b"");
        assert_eq!(run.code, Some(2), "{wrong:?}");
        assert_tame(&run);
    }
}

#[cfg(unix)]
#[test]
fn control_sequences_in_names_are_escaped() {
    let folder = tempfile::tempdir().unwrap();
    // A slash ends a name.
    let name = ORDERS.replace('/', "");
    std::fs::create_dir(folder.path().join(&name)).unwrap();
    let line = serde_json::json!({ ORDERS: ORDERS, "e": format!("Telephony - 599 - {ORDERS}") });
    std::fs::write(folder.path().join(&name).join(&name), format!("{line}\n[\"{BUSY}\"]\n")).unwrap();
    std::fs::write(folder.path().join(format!("{name}.gz")), [0x1F, 0x8B, 8, 0, 1, 2]).unwrap();
    let missing = format!("no{name}/x");
    for (arguments, code) in [
        (&["--report", &missing][..], 2),
        (&["--report", &name], 2),
        (&["--by", &name, "--by", ORDERS], 1),
        (&["--by", "e:day"], 1),
        (&[&missing, "--format", "csv", "--by", ORDERS], 1),
        (&[&missing, "--format", "markdown", "--by", ORDERS], 1),
        (&["--format", "json", "--by", ORDERS], 1),
        (&["--draft-rows"], 1),
        (&["--threads", ORDERS], 2),
        (&["--by", &format!("{ORDERS}:minute")], 2),
        (&[ORDERS, "--no\x1B[31m"], 2),
    ] {
        let mut command = command(&[&["scan", "."], arguments].concat());
        let run = run_with(command.current_dir(folder.path()).env("CLICOLOR_FORCE", "1"), b"");
        assert_eq!(run.code, Some(code), "{arguments:?}: {run:?}");
        // Only the styles of the program itself remain.
        let plain = ["\x1B[1m", "\x1B[2m", "\x1B[34m", "\x1B[0m", "\r\n"];
        let out = plain.iter().fold(run.out, |out, own| out.replace(own, ""));
        assert_tame(&Run { out, ..run });
    }
    let annotated = run_with(command(&["scan", "--annotate", "."]).current_dir(folder.path()), b"");
    assert_tame(&Run { out: String::new(), ..annotated });
    // A folder that exists, as a field.
    let field = run_with(command(&["scan", "--by", &name]).current_dir(folder.path()), b"");
    assert!(field.code == Some(2) && field.err.contains("reads the path as a field"), "{field:?}");
    assert_tame(&field);
}

/// One function writes to standard error, so that everything is escaped on its way there.
#[test]
fn one_function_writes_to_standard_error() {
    for file in tests::files(&tests::root().join("crates/telephony-errors-cli/src")) {
        let text = std::fs::read_to_string(&file).unwrap();
        let writes = ["stderr(),", "eprint", "stderr().write", "stderr().lock"];
        let is_written = writes.iter().any(|write| text.contains(write));
        assert_eq!(is_written, file.ends_with("usage.rs"), "{}", file.display());
    }
}

#[test]
fn control_characters_are_shown() {
    let run = run(&["explain", "a\x1B[31mb\u{9B}c\u{202E}d"]);
    assert!(run.out.starts_with("Not found: a\\u{1b}[31mb\\u{9b}c\\u{202e}d\n"), "{}", run.out);
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for format in ["human", "json", "markdown"] {
        let mut child = spawn(&mut command(&["explain", "-", "--format", format]));
        let mut input = child.stdin.take().unwrap();
        let writer = std::thread::spawn(move || {
            let lines = format!("{BUSY}\n").repeat(1000);
            while input.write_all(lines.as_bytes()).is_ok() {}
        });
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let mut errors = String::new();
        child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
        assert_eq!((child.wait().code(), errors.as_str()), (Some(0), ""), "{format}");
        writer.join().unwrap();
    }
}

#[cfg(unix)]
#[test]
fn output_that_nobody_reads_ends_it_quietly() {
    for arguments in [&["list"][..], &["explain", "486"], &["man"], &["completions", "zsh"], &["--help"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = output_of(command(arguments).stdout(writer));
        assert!(output.stderr.is_empty() && output.status.code() == Some(0), "{arguments:?}: {output:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_closed_pipe_hides_no_unknown_message() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    std::fs::write(&log, "Telephony - 499 - Odd\n").unwrap();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut scan = command(&["scan", "--fail-on-unknown", "--threads", "1"]);
    let output = output_of(scan.arg(&log).stdout(writer));
    assert!(output.stderr.is_empty() && output.status.code() == Some(3), "{output:?}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_quietly() {
    let mut child = spawn_interruptible(&["explain", "-"]);
    let mut input = child.stdin.take().unwrap();
    writeln!(input, "{BUSY}").unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    assert_eq!(line.trim_end(), BUSY);
    interrupt(&child);
    let mut errors = String::new();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    assert_eq!((child.wait().code(), errors.as_str()), (None, ""));
}
