//! A report says of itself that not all was read.

use std::fs;

use super::program::{command, run_with};
use super::scan::scan;

const BUSY: &[u8] = b"Telephony - 486 - Busy Here\n";

#[test]
fn every_format_reports_source_errors() {
    for (format, expected) in [
        ("human", "\nIncomplete: 1 file or folder could not be read completely.\n"),
        ("csv", "\r\nincomplete,,,nothing: there is no such file; nothing of it was read,,,0,0.00,"),
        ("json", "\"complete\":false"),
        ("markdown", "**Not read completely:** `nothing: there is no such file; nothing of it was read`"),
    ] {
        let run = scan(&["nothing", "-", "--format", format], BUSY);
        assert!(run.out.contains(expected), "{}", run.out);
    }
    let run = scan(&["nothing", "-", "--by", "x", "--format", "csv"], BUSY);
    assert!(
        run.out.ends_with(
            "\r\n,incomplete,nothing: there is no such file; nothing of it was read,,,,0,0.00\r\n"
        )
    );
}

#[test]
fn every_format_reports_content_that_is_not_searched() {
    let folder = tempfile::tempdir().unwrap();
    let wide: Vec<u8> = BUSY.iter().flat_map(|byte| [*byte, 0]).collect();
    fs::write(folder.path().join("a.log"), [BUSY, &wide].concat()).unwrap();
    let message = "a.log: it holds text in UTF-16, which is not supported: convert it to UTF-8; 84 bytes were read before";
    let page = folder.path().join("report.html");
    for (format, part) in [
        ("human", "Incomplete: 1 file or folder could not be read"),
        ("csv", "text in UTF-16"),
        ("json", "text in UTF-16"),
        ("markdown", "text in UTF-16"),
    ] {
        let arguments = ["scan", "a.log", "--report", "report.html", "--format", format];
        let run = run_with(command(&arguments).current_dir(folder.path()), b"");
        assert_eq!((run.code, run.err), (Some(1), format!("warning: {message}\n")));
        assert!(run.out.contains(part) && run.out.contains("486"), "{}", run.out);
        assert!(fs::read_to_string(&page).unwrap().contains("text in UTF-16"));
    }
}

#[cfg(unix)]
#[test]
fn every_format_reports_ctrl_c() {
    use std::io::{Read as _, Write as _};

    use super::program::{interrupt, spawn_interruptible};

    for (arguments, out_says, err_says) in [
        (&["--format", "csv"][..], "\r\nincomplete,,,interrupted: not everything was read,", ""),
        (&["--draft-rows"], "", "warning: interrupted: not everything was read\n"),
    ] {
        let mut child = spawn_interruptible(&[&["scan"], arguments].concat());
        let mut input = child.stdin.take().unwrap();
        input.write_all(BUSY).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(500));
        interrupt(&child);
        let (mut out, mut err) = (String::new(), String::new());
        child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
        child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
        assert_eq!((child.wait().code(), err.as_str()), (Some(130), err_says));
        assert!(out.contains(out_says), "{out}");
        drop(input);
    }
}

#[test]
fn unread_files_are_not_counted_and_no_error_is_never_seen() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.gz"), [0x1F, 0x8B, 8, 0, 1, 2]).unwrap();
    let run =
        |paths: &[&str]| run_with(command(&[&["scan"], paths].concat()).current_dir(folder.path()), b"");
    let nothing = run(&["nope"]);
    assert!(nothing.out.starts_with("No messages in 0 B from 0 files\n"), "{}", nothing.out);
    assert!(!nothing.out.contains("Never seen"), "{}", nothing.out);
    fs::write(folder.path().join("b.log"), BUSY).unwrap();
    let some = run(&["."]);
    assert!(some.out.starts_with("1 message in 28 B from 1 file\n"), "{}", some.out);
    assert!(some.out.contains("\nNever seen\n"), "{}", some.out);
}

#[test]
fn cells_that_a_spreadsheet_would_compute_are_text() {
    let values = ["=1+1", "@x", "-7", "\u{FF1D}1+1", " =1", "x;=1+1", "x; \u{FF20}y"];
    let line = |value: &str| format!("{{\"v\":\"{value}\",\"e\":\"Telephony - 486 - Busy Here\"}}\n");
    let log: String = values.map(line).concat();
    let out = scan(&["--by", "v", "--format", "csv"], log.as_bytes()).out;
    for cell in ["'=1+1", "'@x", "-7", "'\u{FF1D}1+1", "' =1", "x;'=1+1", "x;' \u{FF20}y"] {
        assert!(out.contains(&format!("\r\nv,value,{cell},")), "{cell}: {out}");
    }
}
