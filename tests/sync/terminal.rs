//! How the program meets its terminal: help, exit codes, colours, closed pipes.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Stdio;

use super::copy::{Copy, PAGE, Run};

#[test]
fn without_arguments_it_helps() {
    let run = Copy::new().run(&[]);
    assert!(run.err.contains("Usage: cargo xtask <COMMAND>"), "{run:?}");
    let help = Copy::new().run(&["--help"]);
    assert_eq!((help.code, help.err.as_str()), (Some(0), ""));
    for command in ["sync", "check", "inspect", "diff", "fmt", "reword", "retire", "test", "Exit status"] {
        assert!(help.out.contains(command), "{}", help.out);
    }
}

#[test]
fn a_wrong_command_line_is_exit_code_2() {
    for wrong in [
        &["snyc"][..],
        &["sync", "--force"],
        &["inspect"],
        &["inspect", PAGE, "--format", "xml"],
        &["fmt", PAGE],
        &["reword", "486-busy-here"],
        &["retire"],
    ] {
        let run = Copy::new().run(wrong);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{wrong:?}");
        assert!(run.err.starts_with("error: "), "{}", run.err);
    }
}

#[test]
fn colours_are_for_terminals_alone() {
    let copy = Copy::new();
    let coloured = |variables: &[(&str, &str)]| {
        let run = Run::of(copy.command(&["check"]).env_remove("NO_COLOR").envs(variables.iter().copied()));
        assert_eq!(run.code, Some(1));
        run.out.contains('\x1B')
    };
    assert!(!coloured(&[]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[("NO_COLOR", "1")]));
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    let copy = Copy::new();
    let mut page = copy.read(PAGE);
    for row in 0..2000 {
        writeln!(page, "| Telephony - 700 - Fault of part {row} | It is broken. | Mend it. |").unwrap();
    }
    copy.write(PAGE, &page);
    for arguments in [&["check"][..], &["inspect", PAGE], &["inspect", PAGE, "--format", "json"]] {
        let mut child =
            copy.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""), "{arguments:?}");
    }
}
