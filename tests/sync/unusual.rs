//! Missing ids in unusual numbers, and baselines that cannot be read.

use std::time::{Duration, Instant};

use super::copy::{CATALOG, Copy, PAGE};

/// The code of a row.
type Code = fn(usize) -> usize;

/// The diagnostics show the work: a rewording is offered only if all new rows of its code were compared.
#[test]
fn many_rows_that_are_all_edited() {
    let rows = tests::cases(500) as usize;
    let page = |edited: &str, code: Code| {
        let row = |row| {
            let code = code(row);
            format!(
                "| Printer - {code} - Fault of part {row}{edited} | Part {row}{edited} is broken. | Repair {row}. |\n"
            )
        };
        let lines: String = (0..rows).map(row).collect();
        format!("| Error message | What it means | How to fix it |\n| --- | --- | --- |\n{lines}")
    };
    let codes: [(Code, usize); 2] = [(|_| 7, rows / 10), (|row| row, rows)];
    for (code, most) in codes {
        let copy = Copy::new();
        copy.write(PAGE, &page("", code));
        copy.sync();
        copy.write(PAGE, &page(" x", code));
        let begin = Instant::now();
        let help = copy.refused("check");
        assert!(begin.elapsed() < Duration::from_secs(60), "{:?}", begin.elapsed());
        assert!(
            help.contains(&format!(
                "is missing; this row may be its new wording, and {} more are missing",
                rows - 1
            )),
            "{}",
            help.lines().next().unwrap()
        );
        let offered = help.matches("- was: ").count();
        assert!((1..=most).contains(&offered), "{offered} were compared with all");
    }
}

#[test]
fn an_unreadable_catalog_is_reported() {
    let copy = Copy::synced();
    std::fs::remove_file(copy.path(CATALOG)).unwrap();
    std::fs::create_dir(copy.path(CATALOG)).unwrap();
    let out = copy.run(&["check"]).out;
    assert!(out.contains(&format!("{CATALOG}:1:1: warning[unreadable-catalog]")), "{out}");
}
