//! Help, the manual pages and the shells' completions.

use std::fs;

use super::program::{self, run, run_with};

const COMMANDS: [&str; 6] = ["explain", "list", "search", "scan", "completions", "man"];

#[test]
fn help_shows_how_it_is_used() {
    let help = run(&["--help"]);
    assert_eq!((help.code, help.err.as_str()), (Some(0), ""));
    for text in COMMANDS.into_iter().chain(["Examples:", "Exit status: 0"]) {
        assert!(help.out.contains(text), "{text}: {}", help.out);
    }
    for command in COMMANDS {
        let help = run(&[command, "--help"]).out;
        assert!(help.contains("Examples:\n  telephony-errors "), "{help}");
        assert!(help.lines().all(|line| line.chars().count() <= 120), "{help}");
    }
}

#[test]
fn help_goes_to_its_stream_whatever_else_is_asked() {
    for arguments in [&["explain", "\x1B", "--help"][..], &["explain", "a\tb", "-h"], &["--version", "\x07"]]
    {
        let help = run(arguments);
        assert_eq!((help.code, help.err.as_str()), (Some(0), ""), "{arguments:?}");
        assert!(help.out.contains("telephony-errors"), "{}", help.out);
    }
}

#[test]
fn every_example_works() {
    let mut ran = 0;
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("logs")).unwrap();
    let line = r#"{"error":"Telephony - 486 - Busy Here","start_time":"2026-11-23T08:00:00Z"}"#;
    fs::write(folder.path().join("call-log.jsonl"), line).unwrap();
    for command in COMMANDS {
        let help = run(&[command, "--help"]).out;
        let examples = help.lines().filter_map(|line| line.strip_prefix("  telephony-errors "));
        for example in examples.filter(|example| !example.contains(['<', '>', '|'])) {
            let arguments: Vec<&str> = example.split(' ').collect();
            let run = run_with(program::command(&arguments).current_dir(&folder), b"");
            assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{example}");
            ran += 1;
        }
    }
    assert!(ran >= 9, "{ran} examples");
}

#[test]
fn every_shell_has_its_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = run(&["completions", shell]);
        assert_eq!((script.code, script.err.as_str()), (Some(0), ""));
        for text in COMMANDS.into_iter().chain(["format", "code"]) {
            assert!(script.out.contains(text), "{shell} does not complete {text}");
        }
    }
}

#[test]
fn the_manual_lists_every_command() {
    let manual = run(&["man"]);
    assert_eq!((manual.code, manual.err.as_str()), (Some(0), ""));
    assert!(manual.out.contains(".TH telephony-errors 1"), "{}", manual.out);
    for command in COMMANDS {
        let name = format!("telephony\\-errors\\-{command}(1)");
        assert!(manual.out.contains(&name), "{command}: {}", manual.out);
        let own = run(&["man", command]);
        assert_eq!((own.code, own.err.as_str()), (Some(0), ""));
        assert!(own.out.contains("\n.SH EXAMPLES\n  telephony") && !own.out.contains("EXTRA"), "{}", own.out);
        let has_status = !["completions", "man"].contains(&command);
        assert_eq!(own.out.contains("\n.SH \"EXIT STATUS\"\n0 if "), has_status, "{}", own.out);
        assert!(own.out.contains(&format!(".TH telephony-errors-{command} 1")), "{}", own.out);
        let synopsis = own.out.lines().find(|line| line.starts_with("\\fBtelephony")).unwrap();
        assert_eq!(synopsis.contains("\\-\\-format <FORMAT>]"), has_status, "{synopsis}");
        assert!(
            own.out.contains(concat!("\"telephony-errors ", env!("CARGO_PKG_VERSION"), "\"")),
            "{}",
            own.out
        );
    }
}
