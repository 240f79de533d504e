//! The exit status: 0 for what is found, 1 for what is not, 2 for a wrong command line.

use std::process::Stdio;

use super::program::{Child, command, output_of, run, run_with};

#[test]
fn a_match_exits_with_0() {
    for arguments in [
        &["explain", "Telephony - 486 - Busy Here"][..],
        &["explain", "Telephony", "-", "486", "-", "Busy", "Here"],
        &["explain", "--format", "json", "telephony", "–", "486", "–", "busy", "here."],
        &["explain", "486-busy-here"],
        &["explain", "486"],
        &["explain", "Telephony - 486 - Busy There"],
        &["explain", "SIP/2.0", "486", "Busy", "Here"],
        &["explain", "Telephony - 485 - Whatever"],
        &["explain", "12:00 [Telephony - 486 - Busy Here]"],
        &["explain", "SIP/2.0 499 Odd Thing"],
        &["explain", "USER_BUSY"],
        &["list"],
        &["list", "--code", "4XX"],
        &["search", "busy"],
        &["--help"],
        &["explain", "-h"],
        &["--version"],
    ] {
        let run = run(arguments);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{arguments:?}");
        assert!(!run.out.is_empty());
    }
}

#[test]
fn an_unknown_message_exits_with_1() {
    for arguments in [
        &["explain", "Telephony - 999 - Busy Here"][..],
        &["explain", "0486"],
        &["explain", "404 rooms"],
        &["explain", "Telephony - 650 - Busy Here"],
        &["explain", "Reason: STIR;cause=499"],
        &["explain", "HTTP/1.1 404 Not Found"],
        &["explain", "Reason: Q.850;cause=200"],
        &["explain", "31401"],
        &["explain", "90210"],
        &["explain", ""],
        &["list", "--code", "9xx"],
        &["list", "--code", "0486"],
        &["search", "busy", "nonsense"],
        &["search", ""],
    ] {
        let run = run(arguments);
        assert_eq!((run.code, run.err.as_str()), (Some(1), ""), "{arguments:?}");
    }
}

#[test]
fn a_wrong_command_line_is_2() {
    for wrong in [
        &["explian"][..],
        &["explain", "486", "--format", "xml"],
        &["explain", "--colour", "486"],
        &["list", "486"],
        &["list", "--code", "busy"],
        &["list", "--code", ""],
        &["search"],
        &["completions"],
        &["completions", "tcsh"],
        &["man", "nothing"],
    ] {
        let run = run(wrong);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{wrong:?}");
        assert!(run.err.starts_with("error: "), "{}", run.err);
    }
    let nothing = run(&[""; 0]);
    assert_eq!((nothing.code, nothing.out.as_str()), (Some(2), ""));
    assert!(nothing.err.contains("Usage: telephony-errors <COMMAND>"), "{}", nothing.err);
}

#[test]
fn a_stream_is_as_its_worst_line() {
    let busy = "Telephony - 486 - Busy Here\n";
    for (input, code) in [("", 0), ("\n \r\n", 0), (busy, 0), (&format!("{busy}486\nnothing\n"), 0)] {
        for arguments in [&["explain"][..], &["explain", "-"]] {
            assert_eq!(run_with(&mut command(arguments), input.as_bytes()).code, Some(code), "{input:?}");
        }
    }
    for input in [format!("{busy}Telephony - 999 - nothing\n{busy}"), "nothing\n".to_owned()] {
        assert_eq!(run_with(&mut command(&["explain"]), input.as_bytes()).code, Some(1), "{input:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_stream_that_fails_is_2() {
    let folder = std::fs::File::open(tests::root()).unwrap();
    let output = output_of(command(&["explain", "-"]).stdin(folder).stdout(Stdio::piped()));
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stderr.starts_with(b"error: "), "{output:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_takes_nothing_is_2() {
    for arguments in [&["list"][..], &["explain", "486"], &["man"], &["completions", "bash"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = output_of(command(arguments).stdout(full));
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stderr.starts_with(b"error: "), "{output:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_error_that_cannot_be_written_exits_with_2() {
    for arguments in [&["list"][..], &["explian\x1B"], &["explian"]] {
        let full = || std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let status = Child::spawn(command(arguments).stdout(full()).stderr(full())).wait();
        assert_eq!(status.code(), Some(2), "{arguments:?}");
    }
}
