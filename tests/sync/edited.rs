//! `fmt`, `reword` and `retire`: what they write into the page, what they say, and when they write nothing.

use std::fs;

use super::copy::{CATALOG, Copy, PAGE, Run};

const BUSY: &str = "Telephony - 486 - Busy Here";
const BUSY_NOW: &str = "Telephony - 486 - Line is busy";
const NEXT: &str = "now run `cargo xtask sync` and commit what it writes\n";

/// Runs a command that must succeed.
fn done(copy: &Copy, arguments: &[&str]) -> String {
    let run = copy.run(arguments);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
    run.out
}

/// Runs a command that must fail and write nothing.
fn refused(copy: &Copy, arguments: &[&str]) -> String {
    let before = copy.state();
    let run = copy.run(arguments);
    assert_eq!((run.code, run.err.as_str()), (Some(1), ""), "{}", run.out);
    assert!(copy.state() == before, "{arguments:?} wrote something: {}", run.out);
    run.out
}

fn lines_that_differ(before: &str, after: &str) -> usize {
    before.lines().zip(after.lines()).filter(|(before, after)| before != after).count()
}

/// The output of `fmt` for the pages that no test changes.
const OTHERS: &str =
    "docs/sip-response-codes.md: its tables are aligned\ndocs/q850-causes.md: its tables are aligned\n";

#[test]
fn the_page_is_aligned() {
    let copy = Copy::new();
    let before = copy.state();
    for arguments in [&["fmt"][..], &["fmt", "--check"]] {
        assert_eq!(done(&copy, arguments), format!("{PAGE}: its tables are aligned\n{OTHERS}"));
    }
    assert!(copy.state() == before);
}

#[test]
fn a_row_out_of_line_is_shown_then_aligned() {
    let copy = Copy::synced();
    let aligned = copy.read(PAGE);
    copy.edit(
        PAGE,
        "| The call setup took too long.                                         |",
        "|The call setup took too long.|",
    );
    let ragged = copy.read(PAGE);
    let output = refused(&copy, &["fmt", "--check"]);
    assert!(output.starts_with("--- present\n+++ aligned\n@@ -"), "{output}");
    assert!(
        output.ends_with(&format!("\n{PAGE}: its tables are not aligned; run `cargo xtask fmt`\n{OTHERS}")),
        "{output}"
    );
    assert_eq!(lines_that_differ(&ragged, &aligned), 2);
    assert_eq!(done(&copy, &["fmt"]), format!("written {PAGE}\n2 lines aligned\n{OTHERS}"));
    assert!(copy.read(PAGE) == aligned);
    assert_eq!(copy.run(&["check"]).code, Some(0), "what the cells say is the same");
}

#[test]
fn another_page_is_edited_where_it_is_named() {
    let copy = Copy::synced();
    let page = "docs/sip-response-codes.md";
    let row = copy.read(page).lines().find(|line| line.starts_with("| 485 ")).unwrap().to_owned() + "\n";
    copy.edit(page, &row, "");
    let error = refused(&copy, &["check"]);
    let command = format!("cargo xtask retire --page {page} 485-ambiguous");
    assert!(error.contains(&command), "{error}");
    copy.edit(page, "| 486 ", &format!("{row}| 486 "));
    let output = done(&copy, &["retire", "--page", page, "485-ambiguous"]);
    assert!(output.contains(&format!("written {page}\n")), "{output}");
    assert!(copy.read(page).contains("## Retired errors"));
}

#[test]
fn a_page_with_errors_is_aligned_too() {
    let copy = Copy::new();
    copy.write(PAGE, "|Message|Fix|\n|-|-|\n|a||\n");
    done(&copy, &["fmt"]);
    assert_eq!(copy.read(PAGE), "| Message | Fix |\n| ------- | --- |\n| a       |     |\n");
}

#[test]
fn a_message_is_reworded() {
    let copy = Copy::synced();
    let before = copy.read(PAGE);
    let out = done(&copy, &["reword", "486-busy-here", BUSY_NOW]);
    let after = copy.read(PAGE);
    assert!(out.starts_with(&format!("written {PAGE}\n--- before\n+++ after\n@@ -")), "{out}");
    for line in [&format!("-| {BUSY} "), &format!("+| {BUSY_NOW} "), &format!("+    - was: {BUSY}"), NEXT] {
        assert!(out.contains(line), "no {line} in {out}");
    }
    let reworded = format!("  reworded:\n    - was: {BUSY}\n      now: {BUSY_NOW}\n");
    let undone = after.replace(&reworded, "").replace(&format!("{BUSY_NOW} "), &format!("{BUSY}    "));
    assert!(undone.replace("Here   ", "Here") == before.replace("Here   ", "Here"), "{after}");
    assert!(!copy.read(CATALOG).contains(BUSY_NOW), "`reword` writes the page alone");
    copy.sync();
    let catalog = copy.read(CATALOG);
    assert!(catalog.contains(BUSY_NOW) && catalog.contains(BUSY));
}

#[test]
fn a_page_that_was_aligned_stays_so() {
    let long = format!("Telephony - 404 - {}nowhere", "Far, far away, ".repeat(10));
    let edits = [&["retire", "603-decline"][..], &["reword", "404-not-found", &long]];
    let copy = Copy::synced();
    for edit in edits {
        done(&copy, edit);
        done(&copy, &["fmt", "--check"]);
    }
    copy.sync();
    let copy = Copy::synced();
    copy.edit(PAGE, "| Telephony - 486 - Busy Here  ", "| Telephony - 486 - Busy Here");
    for edit in edits {
        done(&copy, edit);
        refused(&copy, &["fmt", "--check"]);
    }
}

#[test]
fn a_number_is_named_by_its_parameter() {
    let copy = Copy::synced();
    let out =
        done(&copy, &["reword", "400-the-number-is-unverified", "Telephony - 400 - Verify {number} first."]);
    assert!(out.contains("+| Telephony - 400 - Verify +1234567 first. "), "{out}");
    assert!(!out.contains("the parameter"), "{out}");
    copy.sync();
}

#[test]
fn an_error_is_retired() {
    let copy = Copy::synced();
    let out = done(&copy, &["retire", "410-gone"]);
    assert!(out.contains("\n+## Retired errors\n") && out.ends_with(NEXT), "{out}");
    done(&copy, &["retire", "486-busy-here"]);
    let page = copy.read(PAGE);
    let (_, retired) = page.split_once("\n\n## Retired errors\n\n").unwrap();
    assert_eq!(retired.lines().count(), 4, "{retired}");
    copy.sync();
    assert_eq!(copy.read(CATALOG).matches("status: retired").count(), 2);
    assert!(refused(&copy, &["retire", "410-gone"]).contains("`410-gone` is retired already"));
}

#[test]
fn a_rejected_edit_is_reported_and_writes_nothing() {
    let copy = Copy::synced();
    for (arguments, expected) in [
        (&["reword", "486-busy-her", BUSY_NOW][..], "did you mean `486-busy-here`?"),
        (&["retire", "480-not-there"], "known are: 480-temporarily-not-available\n"),
        (&["reword", "486-busy-here", BUSY], "`486-busy-here` has that message already"),
        (
            &["reword", "500-decline", "Telephony - 500 - Service Unavailable"],
            "the other is `500-service-unavailable`",
        ),
        (
            &["reword", "486-busy-here", "486 Busy"],
            "expected `Telephony - {code} - {reason}`, found `486 Busy`",
        ),
        (
            &["reword", "486-busy-here", "Telephony - 487 - Busy"],
            "expected the code 486 of `486-busy-here`, found 487",
        ),
    ] {
        if expected != "no id" {
            let out = refused(&copy, arguments);
            assert!(
                out.contains(expected) && out.ends_with("\nnothing was written\n"),
                "no {expected} in {out}"
            );
        }
    }
    copy.edit(PAGE, "| User is busy - Call back later. ", "| ");
    for arguments in [&["reword", "486-busy-here", BUSY_NOW][..], &["retire", "410-gone"]] {
        assert!(refused(&copy, arguments).contains("error[empty-cell]"), "a page with errors");
    }
    fs::remove_file(copy.path(PAGE)).unwrap();
    for arguments in [&["fmt"][..], &["fmt", "--check"], &["retire", "410-gone"]] {
        assert!(refused(&copy, arguments).contains("error[unreadable-page]"));
    }
}

#[test]
fn a_byte_order_mark_and_line_ends_are_kept() {
    let copy = Copy::synced();
    let page = format!("\u{FEFF}{}", copy.read(PAGE).replace('\n', "\r\n"));
    copy.write(PAGE, &page.replace("|\r\n", " |\r\n"));
    done(&copy, &["fmt"]);
    assert!(copy.read(PAGE) == page);
    done(&copy, &["reword", "486-busy-here", BUSY_NOW]);
    done(&copy, &["retire", "486-busy-here"]);
    let page = copy.read(PAGE);
    assert!(page.starts_with("\u{FEFF}---\r\n") && page.ends_with("|\r\n"));
    assert_eq!(page.matches('\n').count(), page.matches("\r\n").count());
}

#[cfg(unix)]
#[test]
fn the_mode_of_the_page_is_kept_and_a_link_stays_one() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let copy = Copy::synced();
    let (page, elsewhere) = (copy.path(PAGE), copy.path("page.md"));
    fs::rename(&page, &elsewhere).unwrap();
    symlink(&elsewhere, &page).unwrap();
    let mode = || fs::metadata(&elsewhere).unwrap().permissions().mode() & 0o777;
    fs::set_permissions(&elsewhere, fs::Permissions::from_mode(0o640)).unwrap();
    done(&copy, &["reword", "486-busy-here", BUSY_NOW]);
    assert_eq!(mode(), 0o640);
    assert!(page.is_symlink() && fs::read_to_string(&elsewhere).unwrap().contains(BUSY_NOW));
    fs::set_permissions(&elsewhere, fs::Permissions::from_mode(0o440)).unwrap();
    let out = refused(&copy, &["retire", "486-busy-here"]);
    assert!(
        out.contains(&format!("{PAGE}:1:1: error[unwritable-file]: cannot be written: it is read-only\n")),
        "{out}"
    );
}

#[test]
fn diffs_are_coloured_on_terminals_alone() {
    let copy = Copy::new();
    let coloured = |variables: &[(&str, &str)]| {
        copy.write(PAGE, "|Message|Fix|\n|-|-|\n");
        let mut command = copy.command(&["fmt", "--check"]);
        Run::of(command.env_remove("NO_COLOR").envs(variables.iter().copied())).out.contains('\x1B')
    };
    assert!(!coloured(&[]));
    assert!(coloured(&[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&[("NO_COLOR", "1")]));
}
