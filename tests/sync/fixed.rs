//! `check --fix`: which fixes are written to the pages, and when none is.

use super::copy::{CATALOG, Copy, OTHERS, PAGE, Run};

const BUSY: &str = "Telephony - 486 - Busy Here ";
/// The same with an invisible character.
const HIDDEN: &str = "Telephony - 486 - Bu\u{200B}sy Here ";

fn fix(copy: &Copy, format: &str) -> Run {
    let run = copy.run(&["check", "--fix", "--format", format]);
    assert_eq!(run.err, "", "{}", run.out);
    run
}

#[test]
fn safe_fixes_are_written_and_shown() {
    let copy = Copy::synced();
    let before = copy.read(PAGE);
    copy.edit(PAGE, BUSY, HIDDEN);
    let run = fix(&copy, "brief");
    assert_eq!(run.code, Some(0), "{}", run.out);
    assert!(copy.read(PAGE) == before);
    let beginning = format!("written {PAGE}\n{PAGE}:");
    assert!(run.out.starts_with(&beginning), "{}", run.out);
    let fixed = ": fixed[hidden-character]: expected characters that logs show, found an invisible character (U+200B)\n\
                 --- before\n+++ after\n@@ -";
    assert!(run.out.contains(fixed), "{}", run.out);
    assert!(
        run.out.contains("\n-| Telephony - 486 - Bu") && run.out.contains("\n+| Telephony - 486 - Busy Here")
    );
    assert!(run.out.ends_with(" current\n"), "{}", run.out);
    assert_eq!(fix(&copy, "brief").out.lines().next(), Some("nothing was fixed"));
}

#[test]
fn an_aligned_page_stays_aligned() {
    let copy = Copy::synced();
    copy.edit(PAGE, "Telephony - 404 - Not Found ", "Telephony - 404 - Not&nbsp;Found ");
    assert_eq!(copy.run(&["fmt"]).code, Some(0));
    assert_eq!(fix(&copy, "brief").code, Some(0));
    assert_eq!(copy.run(&["fmt", "--check"]).code, Some(0));
}

#[test]
fn fixes_of_several_pages_are_written() {
    let copy = Copy::synced();
    let before = [PAGE, OTHERS[0]].map(|page| copy.read(page));
    copy.edit(PAGE, BUSY, HIDDEN);
    copy.edit(OTHERS[0], "| 486 Busy Here ", "| 486\u{A0}Busy Here ");
    let run = fix(&copy, "brief");
    assert_eq!(run.code, Some(0), "{}", run.out);
    assert!([PAGE, OTHERS[0]].map(|page| copy.read(page)) == before);
}

#[test]
fn other_fixes_are_not_written_and_remain() {
    let copy = Copy::synced();
    copy.edit(PAGE, BUSY, "Telephony - 486 486 - Busy Here ");
    let before = copy.state();
    let run = fix(&copy, "human");
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(copy.state() == before, "{}", run.out);
    assert!(
        run.out.starts_with("nothing was fixed\n") && run.out.contains("error[message-format]"),
        "{}",
        run.out
    );
}

#[test]
fn remaining_errors_decide_the_exit_status() {
    let copy = Copy::synced();
    copy.edit(PAGE, BUSY, HIDDEN);
    copy.edit(PAGE, "Telephony - 410 - Gone ", "Telephony - 410 410 - Gone ");
    let catalog = copy.read(CATALOG);
    let run = fix(&copy, "brief");
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(copy.read(PAGE).contains(BUSY), "the safe fix is written all the same");
    assert!(run.out.contains("error[message-format]") && !run.out.contains("warning["), "{}", run.out);
    assert!(run.out.contains("were not compared; fix the errors first\n"), "{}", run.out);
    assert!(copy.read(CATALOG) == catalog);
}

#[test]
fn generated_files_are_left_to_sync() {
    let copy = Copy::synced();
    copy.edit(PAGE, BUSY, HIDDEN);
    copy.edit(PAGE, "The call setup took too long. ", "The call setup took long.     ");
    let generated = copy.generated();
    let run = fix(&copy, "brief");
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(
        run.out.ends_with(" not current; run `cargo xtask sync` and commit what it writes\n"),
        "{}",
        run.out
    );
    assert!(copy.read(PAGE).contains(BUSY) && copy.generated() == generated);
}

#[test]
fn nothing_is_written_if_there_would_be_a_new_error() {
    let copy = Copy::new();
    // The id of the catalog has a Cyrillic letter. With the Latin one it would be missing.
    copy.edit(PAGE, BUSY, "Telephony - 486 - Line is b\u{443}sy ");
    copy.edit(PAGE, "486-busy-here", "\"486-line-is-b\u{443}sy\"");
    assert_eq!(copy.run(&["sync"]).code, Some(0));
    copy.edit(OTHERS[0], "| 486 Busy Here ", "| 486\u{A0}Busy Here ");
    let before = copy.state();
    let run = fix(&copy, "brief");
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(copy.state() == before, "no page is written: {}", run.out);
    let error = "error[rejected-fix]: the safe fixes of the page were not written: with them, it has a new error of the rule `";
    assert!(run.out.starts_with("nothing was fixed\n") && run.out.contains(error), "{}", run.out);
    assert!(run.out.contains("warning[hidden-character]"), "what remains is reported: {}", run.out);
    assert!(fix(&copy, "github").out.contains("title=rejected-fix::"));
    let json: serde_json::Value = serde_json::from_str(&fix(&copy, "json").out).unwrap();
    let files = json["diagnostics"].as_array().unwrap().iter().map(|one| one["file"].as_str().unwrap());
    let files: Vec<&str> = files.collect();
    assert!(files.contains(&OTHERS[0]) && files.is_sorted_by_key(|file| *file != PAGE), "{files:?}");
}

#[test]
fn programs_read_what_was_written_and_what_remains() {
    let copy = Copy::synced();
    copy.edit(PAGE, BUSY, HIDDEN);
    let json: serde_json::Value = serde_json::from_str(&fix(&copy, "json").out).unwrap();
    assert_eq!(json["files"]["written"], serde_json::json!([PAGE]));
    assert_eq!(json["files"]["stale"], serde_json::json!([]));
    assert_eq!(json["counts"]["warnings"], 0);
    for format in ["github", "sarif"] {
        copy.edit(PAGE, BUSY, HIDDEN);
        let out = fix(&copy, format).out;
        assert!(!out.contains("hidden-character::") && copy.read(PAGE).contains(BUSY), "{out}");
        assert!(format == "sarif" || out.ends_with(&format!("written {PAGE}\n")), "{out}");
    }
}

#[test]
fn a_byte_order_mark_and_line_ends_are_kept() {
    let copy = Copy::synced();
    let page = format!("\u{FEFF}{}", copy.read(PAGE).replace('\n', "\r\n"));
    copy.write(PAGE, &page.replace(BUSY, HIDDEN));
    assert_eq!(fix(&copy, "brief").code, Some(0));
    assert!(copy.read(PAGE) == page);
}

#[test]
fn rows_from_a_spreadsheet_get_the_line_ends_of_the_page() {
    let copy = Copy::synced();
    let page = copy.read(PAGE).replace('\n', "\r\n");
    let pasted = "Telephony - 698 - One\tA line is busy.\tWait.\r\nTelephony - 699 - Two\tBoth are busy.\tCall later.\r\n";
    let row = format!("| {BUSY}");
    copy.write(PAGE, &page.replace(&row, &format!("{pasted}{row}")));
    let run = fix(&copy, "brief");
    let page = copy.read(PAGE);
    assert!(
        page.contains("| Telephony - 698 - One") && page.contains("| Telephony - 699 - Two"),
        "{}",
        run.out
    );
    assert!(!page.replace("\r\n", "").contains('\n'), "{page:?}");
}

#[test]
fn a_page_that_cannot_be_written_is_an_error() {
    let copy = Copy::synced();
    copy.edit(PAGE, BUSY, HIDDEN);
    let mut permissions = std::fs::metadata(copy.path(PAGE)).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(copy.path(PAGE), permissions).unwrap();
    let run = fix(&copy, "brief");
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(run.out.contains("error[unwritable-file]: cannot be written: it is read-only"), "{}", run.out);
    assert!(run.out.contains("warning[hidden-character]"), "{}", run.out);
}
