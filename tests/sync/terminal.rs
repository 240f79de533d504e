//! How the program meets its terminal: help, exit codes, colours, closed pipes.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Stdio;

use super::copy::{Child, Copy, PAGE, Run};

#[test]
fn without_arguments_it_helps() {
    let run = Copy::new().run(&[]);
    assert!(run.err.contains("Usage: cargo xtask"), "{run:?}");
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
fn a_closed_pipe_ends_it_quietly_with_the_same_status() {
    let copy = Copy::new();
    let mut page = copy.read(PAGE);
    for row in 0..2000 {
        writeln!(page, "| Telephony - 700 - Fault of part {row} | It is broken. | Repair it. |").unwrap();
    }
    copy.write(PAGE, &page);
    for (arguments, status) in
        [(&["check"][..], 1), (&["inspect", PAGE], 0), (&["inspect", PAGE, "--format", "json"], 0)]
    {
        let mut child = Child::spawn(copy.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()));
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let mut errors = String::new();
        child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
        assert_eq!((child.wait().code(), errors.as_str()), (Some(status), ""), "{arguments:?}");
    }
}

/// Sequences that a terminal obeys: a color, a title, a moved cursor, hidden text, a C1 control, reordered text.
const SEQUENCES: &str = "\x1B[31m\x1B]0;title\x07\x1B[2;1H\x1B[8m\u{9B}31m\u{202E}";

#[test]
fn control_characters_of_a_page_are_shown() {
    let copy = Copy::synced();
    copy.edit(PAGE, "line is busy.", &format!("line is {SEQUENCES}busy."));
    copy.edit(PAGE, "Telephony - 486 - ", &format!("Telephony - 486 - {SEQUENCES}"));
    copy.edit(
        PAGE,
        "\ncatalog:\n",
        &format!("\ncatalog:\n  \"x{SEQUENCES}\": 1\n").replace('\x1B', "\\e").replace('\x07', "\\a"),
    );
    let path = format!("no{SEQUENCES}/x.md");
    let html = format!("html{}.md", SEQUENCES.replace('/', ""));
    let cells =
        ["Error message", "What it means", "How to fix it"].map(|name| format!("<th>{name}</th>")).concat();
    let cell = format!("<td>Printer - 1 - {SEQUENCES}Jam</td>");
    copy.write(
        &html,
        &format!("# {SEQUENCES}\n\n<table>\n<tr>{cells}</tr>\n<tr>{}</tr>\n</table>\n", cell.repeat(3)),
    );
    let other = format!("other{SEQUENCES}.md");
    copy.write(
        &other,
        &format!(
            "# {SEQUENCES}\n\n| Error message{SEQUENCES} | What it means | How to fix it |\n| --- | --- | --- |\n\
             | Printer {SEQUENCES} 1 {SEQUENCES} Jam | Stuck. | Pull. |\n| Printer {SEQUENCES} 2 {SEQUENCES} Tray | Open. | Close. |\n"
        ),
    );
    let commands: [&[&str]; 20] = [
        &["inspect", &html],
        &["init", &html],
        &["inspect", &other],
        &["init", &other],
        &[SEQUENCES],
        &["sync", "--format", SEQUENCES],
        &["check"],
        &["check", "--format", "human"],
        &["check", "--format", "github"],
        &["check", "--format", "json"],
        &["check", "--format", "sarif"],
        &["sync"],
        &["inspect", PAGE],
        &["inspect", &path],
        &["init", PAGE],
        &["init", &path],
        &["fmt", "--check"],
        &["reword", SEQUENCES, SEQUENCES],
        &["retire", SEQUENCES],
        &["diff", "--base", SEQUENCES],
    ];
    let styles = regex::Regex::new("\x1B\\[([0-4]|3[1-6]|9[1-6])?m").unwrap();
    for arguments in commands {
        let run = Run::of(copy.command(arguments).env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1"));
        for text in [&run.out, &run.err] {
            // What remains of the styles of the renderers once colors, bold and reset are gone.
            let plain = styles.replace_all(text, "");
            let is_unsafe = |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || c == '\u{202E}';
            assert!(!plain.contains(is_unsafe), "{arguments:?}: {plain:?}");
            let from_page = format!("\x1B[31m{}", "\\u001b]0");
            assert!(!text.contains(&from_page), "{arguments:?}: a color of the page: {text:?}");
        }
        if arguments.contains(&"json") || arguments.contains(&"sarif") {
            serde_json::from_str::<serde_json::Value>(&run.out).unwrap();
        }
    }
}

#[test]
fn control_characters_reach_no_generated_page() {
    let copy = Copy::new();
    let header = "| Error message | What it means | How to fix it |\n| --- | --- | --- |\n";
    copy.write(
        PAGE,
        &format!("{header}| Printer - 1 - Jam{SEQUENCES} | Stuck{SEQUENCES}. | Pull{SEQUENCES} it. |\n"),
    );
    let run = copy.run(&["sync"]);
    assert!(
        run.out.contains("warning[hidden-character]: expected characters that logs show, found a control character (U+001B)"),
        "{}",
        run.out
    );
    assert_eq!(run.code, Some(0), "{}", run.out);
    for (path, bytes) in copy.generated() {
        let text = String::from_utf8(bytes).unwrap();
        let is_unsafe = |c: char| (c.is_control() && !matches!(c, '\n' | '\t')) || c == '\u{202E}';
        let is_page = path.extension().is_some_and(|extension| extension == "md");
        assert!(!is_page || !text.contains(is_unsafe), "{}", path.display());
    }
}
