//! Missing ids: `sync` and `check` are refused, and each fix resolves them.

use serde_json::Value;

use super::copy::{CATALOG, Copy, PAGE};
use super::repository::Repository;

const PRINTER: &str = "\
---
title: Printer errors
---

| Error message | State | What it means | How to fix it |
| --- | --- | --- | --- |
| Printer - 1 - Tray {tray:integer} of {user_name:word} is <empty> | | No `a\\|b` \\| paper. | *Fill* it.<br>Now. |
| Printer - 2 - Lid open | | It does not print. | Shut it. |
";

const REWORD: &str = "keep the earlier message";
const RETIRE: &str = "keep the row";
const REMOVE: &str = "list the id";

/// Pages to lose a row of: the page, the row's id, its message, another wording of it.
fn cases() -> Vec<(Copy, &'static str, &'static str, &'static str)> {
    let printer = Copy::new();
    printer.write(PAGE, PRINTER);
    vec![
        (Copy::new(), "486-busy-here", "Telephony - 486 - Busy Here", "Telephony - 486 - Line is busy"),
        (
            Copy::new(),
            "400-the-number-is-unverified",
            "Telephony - 400 - The number +1234567 is unverified. Trial",
            "Telephony - 400 - Unverified is the number +7654321. Trial",
        ),
        (
            printer,
            "1-tray-of-is-empty",
            "Printer - 1 - Tray {tray:integer} of {user_name:word} is <empty>",
            "Printer - 1 - {user_name:word} emptied tray {tray:integer}",
        ),
    ]
}

/// Refuses the page, and returns the output.
fn refused(copy: &Copy, id: &str) -> String {
    let out = copy.refused("sync");
    assert!(out.contains(&format!("error[missing-id]: the id `{id}` (`")), "{out}");
    assert!(copy.refused("check").contains("error[missing-id]"));
    out
}

/// The first fix of an error whose title begins so.
fn fix(copy: &Copy, title: &str) -> Option<Value> {
    let json: Value = serde_json::from_str(&copy.run(&["check", "--format", "json"]).out).unwrap();
    let errors = json["diagnostics"].as_array().unwrap().iter().filter(|one| one["severity"] == "error");
    let mut fixes = errors.flat_map(|error| error["fixes"].as_array().unwrap());
    fixes.find(|fix| fix["title"].as_str().unwrap().starts_with(title)).cloned()
}

/// Applies the fix of an error whose title begins so.
fn apply_fix(copy: &Copy, title: &str) {
    let fix = fix(copy, title).unwrap_or_else(|| panic!("no fix `{title}`: {}", copy.refused("check")));
    let mut edits = fix["edits"].as_array().unwrap().clone();
    let offset = |edit: &Value, key: &str| usize::try_from(edit[key].as_u64().unwrap()).unwrap();
    edits.sort_by_key(|edit| std::cmp::Reverse(offset(edit, "start_offset")));
    let mut page = copy.read(PAGE);
    for edit in &edits {
        assert_eq!(edit["file"], PAGE);
        let range = offset(edit, "start_offset")..offset(edit, "end_offset");
        page.replace_range(range, edit["text"].as_str().unwrap());
    }
    copy.write(PAGE, &page);
}

/// Adds lines at the end of the front matter.
fn add_to_front_matter(copy: &Copy, lines: &str) {
    copy.write(PAGE, &copy.read(PAGE).replacen("\n---\n", &format!("\n{lines}---\n"), 1));
}

fn remove_row(copy: &Copy, message: &str) {
    let page = copy.read(PAGE);
    let rest: String = page.split_inclusive('\n').filter(|line| !line.contains(message)).collect();
    copy.write(PAGE, &rest);
}

fn entry(copy: &Copy, id: &str) -> String {
    let catalog = copy.read(CATALOG);
    let id = [format!("  - id: {id}\n"), format!("  - id: \"{id}\"\n")];
    let entry = catalog.split_inclusive('\n').skip_while(|line| !id.contains(&(*line).to_owned()));
    let rest = entry.clone().skip(1).take_while(|line| !line.starts_with("  - "));
    entry.take(1).chain(rest).collect()
}

#[test]
fn reworded() {
    for (copy, id, message, reworded) in cases() {
        copy.sync();
        copy.edit(PAGE, message, reworded);
        refused(&copy, id);
        apply_fix(&copy, REWORD);
        copy.sync();
        assert!(entry(&copy, id).contains("\n    aliases:\n"), "{}", copy.read(CATALOG));
    }
}

#[test]
fn removed() {
    for (copy, id, message, _) in cases() {
        copy.sync();
        remove_row(&copy, message);
        refused(&copy, id);
        apply_fix(&copy, REMOVE);
        assert!(!copy.sync().contains("unknown-entry"));
        assert_eq!(entry(&copy, id), "");
    }
}

#[test]
fn retired() {
    for (copy, id, message, _) in cases() {
        copy.sync();
        let before = entry(&copy, id);
        remove_row(&copy, message);
        refused(&copy, id);
        apply_fix(&copy, RETIRE);
        copy.sync();
        let retired = entry(&copy, id);
        assert_eq!(retired.replace("    status: retired\n", ""), before);
        assert_ne!(retired, before);
    }
}

#[test]
fn a_second_retired_row_goes_below_the_first() {
    let copy = Copy::synced();
    for message in ["Telephony - 486 - Busy Here", "Telephony - 410 - Gone"] {
        remove_row(&copy, message);
        apply_fix(&copy, RETIRE);
        copy.sync();
    }
    let page = copy.read(PAGE);
    let (_, section) = page.split_once("## Retired errors\n\n").unwrap();
    assert_eq!(section.lines().count(), 4, "{section}");
}

#[test]
fn an_aligned_page_is_aligned_with_a_retired_row() {
    let copy = Copy::synced();
    assert_eq!(copy.run(&["fmt", "--check"]).code, Some(0));
    remove_row(&copy, "Telephony - 486 - Busy Here");
    apply_fix(&copy, RETIRE);
    assert_eq!(copy.run(&["fmt", "--check"]).code, Some(0), "{}", copy.read(PAGE));
    copy.sync();
}

#[test]
fn the_commands_that_the_help_names_do_it() {
    for name in ["reword", "retire"] {
        let copy = Copy::synced();
        let page = copy.read(PAGE);
        remove_row(&copy, "Telephony - 486 - Busy Here");
        let help = refused(&copy, "486-busy-here");
        let (_, command) = help.split_once(&format!("`cargo xtask {name}")).unwrap();
        let command = format!("{name}{}", command.split_once('`').unwrap().0);
        copy.write(PAGE, &page);
        let command = command.replace(" \"NEW MESSAGE\"", "");
        let message = (name == "reword").then_some("Telephony - 486 - Line is busy");
        let run = copy.run(&command.split(' ').chain(message).collect::<Vec<_>>());
        assert_eq!(run.code, Some(0), "{}", run.out);
        copy.sync();
        let changed = if name == "reword" { "Line is busy" } else { "status: retired" };
        assert!(entry(&copy, "486-busy-here").contains(changed));
    }
}

#[test]
fn a_fix_is_for_all_missing_ids() {
    for title in [REWORD, REMOVE, RETIRE] {
        let copy = Copy::synced();
        let (busy, retired) = ("Telephony - 486 - Busy Here", "Telephony - 410 - Gone");
        if title == REWORD {
            copy.edit(PAGE, busy, "Telephony - 486 - Line is busy");
            copy.edit(PAGE, retired, "Telephony - 410 - Moved away");
        } else {
            remove_row(&copy, busy);
            remove_row(&copy, retired);
        }
        apply_fix(&copy, if title == REWORD { "keep 2 earlier messages" } else { title });
        copy.sync();
        let entries = [entry(&copy, "486-busy-here"), entry(&copy, "410-gone")];
        assert!(entries.iter().all(|entry| entry.is_empty() == (title == REMOVE)), "{title}: {entries:?}");
    }
}

#[test]
fn each_missing_id_is_reported_where_its_row_was() {
    let copy = Copy::synced();
    remove_row(&copy, "Telephony - 486 - Busy Here");
    remove_row(&copy, "Telephony - 410 - Gone");
    let page = copy.read(PAGE);
    let out = copy.refused("check");
    for above in ["Telephony - 408 - Request Timeout", "Telephony - 484 - Call Rejected"] {
        let line = page.lines().position(|line| line.contains(above)).unwrap() + 1;
        assert!(out.contains(&format!("{PAGE}:{line}:3: error[missing-id]")), "{out}");
    }
}

/// Two rows with each other's codes are corrected together.
#[test]
fn swapped_codes_are_corrected_together() {
    let copy = Copy::synced();
    copy.edit(PAGE, "486 - Busy Here", "410 - Busy Here");
    copy.edit(PAGE, "410 - Gone", "486 - Gone");
    assert!(fix(&copy, REWORD).is_none());
    apply_fix(&copy, "correct the rows of 2 missing ids");
    copy.sync();
}

/// The message of the row is not an alias of itself.
#[test]
fn deleted_rewordings_are_written_again() {
    let copy = Copy::synced();
    let page = copy.read(PAGE);
    for message in ["Telephony - 486 - Line is busy", "Telephony - 486 - Busy line"] {
        assert_eq!(copy.run(&["reword", "486-busy-here", message]).code, Some(0));
    }
    copy.sync();
    let reworded = copy.read(PAGE);
    copy.write(PAGE, &page.replace("Telephony - 486 - Busy Here", "Telephony - 486 - Busy line"));
    refused(&copy, "486-busy-here");
    apply_fix(&copy, "keep 2 earlier messages");
    copy.sync();
    assert_eq!(entry(&copy, "486-busy-here").matches("Telephony - 486 - ").count(), 3, "{reworded}");
}

#[test]
fn a_rewording_before_its_row_is_edited_edits_the_row() {
    let copy = Copy::synced();
    let block = "  reworded:\n    - was: \"Telephony - 486 - Busy Here\"\n      now: \"Telephony - 486 - Line is busy\"\n";
    add_to_front_matter(&copy, block);
    assert!(copy.refused("check").contains("write the new message in the row"));
    apply_fix(&copy, "write the new message in the row");
    copy.sync();
    assert!(entry(&copy, "486-busy-here").contains("Telephony - 486 - Line is busy"));
}

/// A mistake in a rewording is reported once, with its fix.
#[test]
fn a_mistake_in_a_rewording_is_reported_once() {
    let (was, now) = ("Telephony - 486 - Busy Here", "Telephony - 486 - Line is busy");
    let mistakes = [
        (now, was, "missing-id", "swap the two messages"),
        (was, "Telephony - 486 - Line is bsuy", "invalid-rewording", "replace it with"),
        ("Telephony - 486 - Bussy Here", now, "missing-id", "replace it with"),
    ];
    for (written_was, written_now, rule, title) in mistakes {
        let copy = Copy::synced();
        copy.edit(PAGE, was, now);
        let block = format!("  reworded:\n    - was: \"{written_was}\"\n      now: \"{written_now}\"\n");
        add_to_front_matter(&copy, &block);
        let out = copy.refused("check");
        assert!(out.contains(&format!("error[{rule}]")) && out.contains("1 error, 0 warnings"), "{out}");
        apply_fix(&copy, title);
        copy.sync();
    }
}

#[test]
fn a_removed_id_in_other_words_is_reported_once() {
    for written in ["“486-busy-here”", "\"Telephony - 486 - Busy Here\""] {
        let copy = Copy::synced();
        remove_row(&copy, "Telephony - 486 - Busy Here");
        add_to_front_matter(&copy, &format!("  removed: [{written}]\n"));
        let out = copy.refused("check");
        assert!(out.contains("  removed: [\"486-busy-here\"]"), "{out}");
        assert!(out.contains("1 error, ") && !out.contains("missing-id"), "{out}");
    }
}

#[test]
fn an_id_that_was_removed_is_not_used_again() {
    let copy = Copy::synced();
    add_to_front_matter(&copy, "  removed: [486-busy-here]\n");
    assert!(copy.refused("sync").contains("error[removed-id]"));
}

#[test]
fn a_missing_id_is_reported_where_its_row_is_or_was() {
    let copy = Copy::synced();
    let error = |row: &str, column: usize, place: &str| {
        let page = copy.read(PAGE);
        let line = page.lines().position(|line| line.contains(row)).unwrap() + 1;
        format!(
            "{PAGE}:{line}:{column}: error[missing-id]: the id `486-busy-here` (`Telephony - 486 - Busy Here`) is missing; {place}"
        )
    };
    let page = copy.read(PAGE);
    remove_row(&copy, "Telephony - 486 - Busy Here");
    let out = refused(&copy, "486-busy-here");
    let expected = error("484 - Call Rejected", 3, "its row was below this one\n");
    assert!(out.contains(&expected), "{out}");
    assert!(!out.contains(REWORD), "no row of this code is new: {out}");

    copy.write(PAGE, &page.replace("486 - Busy Here", "486 - Line is busy"));
    let out = refused(&copy, "486-busy-here");
    assert!(out.contains(&error("486 - Line is busy", 3, "this row may be its new wording\n")), "{out}");

    copy.write(PAGE, &page.replace("486 - Busy Here", "487 - Busy Here"));
    let out = refused(&copy, "486-busy-here");
    assert!(out.contains(&error("487 - Busy Here", 15, "this row may have the wrong code\n")), "{out}");
    assert!(!out.contains(REWORD), "a rewording keeps the code: {out}");
    apply_fix(&copy, "write the code 486 again");
    copy.sync();
}

/// A mistyped code is reported once, with one fix: the code of the id that is missing because of it.
#[test]
fn a_mistyped_code_of_a_known_row_is_reported_once() {
    for code in ["48O", "4B6", "4866"] {
        let copy = Copy::synced();
        copy.edit(PAGE, "486 - Busy Here", &format!("{code} - Busy Here"));
        let out = copy.refused("check");
        assert!(out.contains("error[missing-id]") && out.contains("1 error, 0 warnings"), "{out}");
        let row = out.lines().filter(|line| line.contains(&format!("-| Telephony - {code} - Busy Here")));
        assert_eq!(row.count(), 1, "one fix changes the row: {out}");
        apply_fix(&copy, "write the code 486 again");
        copy.sync();
    }
}

#[test]
fn a_code_is_corrected_in_its_column_and_in_the_message() {
    let copy = Copy::new();
    let header = "| Code | Error message | What it means | How to fix it |\n| --- | --- | --- | --- |\n";
    copy.write(
        PAGE,
        &format!(
            "{header}| 7 | Printer - 7 - Jam | A sheet is stuck. | Pull it out. |\n| 8 | Printer - 8 - Lid open | It is open. | Shut it. |\n"
        ),
    );
    copy.sync();
    copy.edit(PAGE, "| 7 | Printer - 7 -", "| 9 | Printer - 9 -");
    refused(&copy, "7-jam");
    apply_fix(&copy, "write the code 7 again");
    copy.sync();
}

#[test]
fn a_mistyped_code_of_a_new_row_is_an_error() {
    for code in ["4O9", "4B6"] {
        let copy = Copy::synced();
        let row =
            format!("| Telephony - {code} - Conflict | Two calls meet. | Wait. |\n| Telephony - 486 - Busy");
        copy.edit(PAGE, "| Telephony - 486 - Busy", &row);
        let out = copy.refused("sync");
        assert!(out.contains("error[message-format]") && out.contains("1 error, 0 warnings"), "{out}");
    }
}

#[test]
fn a_fix_adds_settings_below_existing_ones() {
    let copy = Copy::synced();
    copy.edit(PAGE, "486 - Busy Here", "486 - Line is busy");
    apply_fix(&copy, REWORD);
    remove_row(&copy, "Telephony - 480 - Temp");
    apply_fix(&copy, REMOVE);
    copy.sync();
    copy.edit(PAGE, "410 - Gone", "410 - Moved away");
    apply_fix(&copy, REWORD);
    remove_row(&copy, "Telephony - 404 - Not Found");
    apply_fix(&copy, REMOVE);
    copy.sync();
    let page = copy.read(PAGE);
    let removed = "  removed: [\"480-temporarily-not-available\", \"404-not-found\"]\n";
    assert!(page.contains(removed), "{page}");
    assert_eq!((page.matches("reworded:").count(), page.matches("- was: ").count()), (1, 2), "{page}");
}

#[test]
fn a_mistake_in_a_removed_id_is_reported_with_the_missing_id() {
    let copy = Copy::synced();
    remove_row(&copy, "Telephony - 486 - Busy Here");
    add_to_front_matter(&copy, "  removed: [486-busy-heer]\n");
    let out = refused(&copy, "486-busy-here");
    assert!(out.contains("did you mean `486-busy-here`?"), "{out}");
}

#[test]
fn a_mistyped_removed_id_is_reported() {
    let copy = Copy::synced();
    add_to_front_matter(&copy, "  removed: [486-busy-heer]\n");
    let out = copy.run(&["check"]).out;
    assert!(out.contains("warning[unknown-entry]: no error has had the id `486-busy-heer`"), "{out}");
    assert!(out.contains("did you mean `486-busy-here`?"), "{out}");
}

#[test]
fn nothing_is_compared_of_a_page_that_is_refused() {
    let copy = Copy::synced();
    remove_row(&copy, "Telephony - 486 - Busy Here");
    let out = copy.refused("check");
    assert!(!out.contains("stale: ") && !out.contains("left over: "), "{out}");
    assert!(out.contains(&format!("{PAGE}: its generated files were not compared; ")), "{out}");
    let json = copy.run(&["check", "--format", "json"]);
    assert!(json.code == Some(1) && json.out.contains("\"stale\": []"), "{}", json.out);
}

/// An unread row is the row of an id that has no other row, so its id is not missing.
#[test]
fn errors_in_rows_are_reported_together_with_missing_ids() {
    let copy = Copy::synced();
    copy.edit(PAGE, "Telephony - 486 - Busy Here", "Telephony 486: Busy Here");
    let page = copy.read(PAGE);
    let row = page.lines().find(|line| line.contains("Telephony - 410 - Gone")).unwrap();
    let (row_without_fix, _) = row.trim_end_matches(['|', ' ']).rsplit_once('|').unwrap();
    copy.write(PAGE, &page.replace(row, &format!("{row_without_fix}|")));
    remove_row(&copy, "Telephony - 404 - Not Found");
    let out = copy.refused("check");
    for rule in ["message-format", "cell-count", "missing-id"] {
        assert_eq!(out.matches(&format!("error[{rule}]")).count(), 1, "{rule}: {out}");
    }
    assert!(out.contains("error[missing-id]: the id `404-not-found` (`"), "{out}");
    assert!(out.contains("3 errors, "), "{out}");
}

/// An orphan row can be the row of an id only if it has the code of the id, and as many cells as the table.
#[test]
fn an_orphan_row_of_another_code_is_not_the_row_of_an_id() {
    let copy = Copy::synced();
    remove_row(&copy, "Telephony - 486 - Busy Here");
    let lines = "| a | b |\n| Telephony - 699 - Full | No line is free. | Wait. |\n| -- - | --- | --- |";
    copy.write(PAGE, &format!("{}\nText.\n\n{lines}\n", copy.read(PAGE)));
    let out = copy.refused("check");
    assert!(out.contains("error[rows-outside-table]") && out.contains("error[missing-id]"), "{out}");

    let copy = Copy::synced();
    let page = copy.read(PAGE);
    let row = page.lines().find(|line| line.contains("Telephony - 486 - Busy Here")).unwrap();
    remove_row(&copy, "Telephony - 486 - Busy Here");
    copy.write(PAGE, &format!("{}\nText.\n\n{row}\n", copy.read(PAGE)));
    assert!(!copy.refused("check").contains("missing-id"));
}

#[test]
fn an_unread_row_is_the_nearest_entry_of_the_baseline() {
    let rows = ["Telephony - 486 - Busy Here", "Telephony - 410 - Gone", "Telephony - 404 - Not Found"];
    for removed in rows {
        let copy = Copy::synced();
        for message in rows.iter().filter(|message| **message != removed) {
            copy.edit(PAGE, message, &message.replace(" - ", " "));
        }
        remove_row(&copy, removed);
        let out = copy.refused("check");
        assert_eq!(out.matches("error[missing-id]").count(), 1, "{removed}: {out}");
        assert!(out.contains(&format!("(`{removed}`) is missing")), "{removed}: {out}");
    }
}

/// Front matter is written in many ways: each fix fits all of them.
#[test]
fn fixes_fit_the_front_matter() {
    let rows = "\n| Error message | What it means | How to fix it |\n| --- | --- | --- |\n| Printer - 1 - Jam | Stuck. | Pull it. |\n| Printer - 2 - Lid | Open. | Shut it. |\n";
    for front_matter in [
        "",
        "---\ntitle: Printer\n---\n",
        "---\ncatalog:\n    parameters: [braces]\n---\n",
        "---\ncatalog:\n  reworded: []\n  removed: []\n---\n",
        "---\ncatalog:\n  removed: # none\n---\n",
        "---\ncatalog:\n  removed:\n  - 9-fire\n  parameters: [braces]\n---\n",
        "---\ncatalog:\n  removed: [9-fire,\n    8-water]\n---\n",
        "---\ncatalog:\n  reworded:\n  - was: Printer - 2 - Cover\n    now: Printer - 2 - Lid\n---\n",
        "---\ncatalog:\n    reworded:\n        -   was: Printer - 2 - Cover\n            now: Printer - 2 - Lid\n---\n",
    ] {
        for title in [REWORD, REMOVE, RETIRE] {
            let copy = Copy::new();
            copy.write(PAGE, &format!("{front_matter}{rows}"));
            copy.sync();
            if title == REWORD {
                copy.edit(PAGE, "Printer - 1 - Jam", "Printer - 1 - Paper jam");
            } else {
                remove_row(&copy, "Printer - 1 - Jam");
            }
            refused(&copy, "1-jam");
            apply_fix(&copy, title);
            copy.sync();
            assert_eq!(entry(&copy, "1-jam").is_empty(), title == REMOVE, "{}", copy.read(PAGE));
        }
    }
}

#[test]
fn without_front_matter_in_lines_some_fixes_are_missing() {
    let rows = "\n| Error message | What it means | How to fix it |\n| --- | --- | --- |\n| Printer - 1 - Jam | Stuck. | Pull it. |\n| Printer - 2 - Lid | Open. | Shut it. |\n";
    for front_matter in ["---\ncatalog: { parameters: [braces] }\n---\n", "+++\ntitle = 1\n+++\n"] {
        let copy = Copy::new();
        copy.write(PAGE, &format!("{front_matter}{rows}"));
        copy.sync();
        remove_row(&copy, "Printer - 1 - Jam");
        let out = refused(&copy, "1-jam");
        assert!(out.contains("more fixes need front matter in YAML"), "{out}");
        assert!(fix(&copy, REMOVE).is_none());
        apply_fix(&copy, RETIRE);
        copy.sync();
    }
}

/// Nobody knows an id yet that is on a branch alone.
#[test]
fn an_unpublished_id_may_change() {
    let row = |reason: &str| format!("| Telephony - 699 - {reason} | No line is free. | Call again. |\n");
    let repository = Repository::new();
    let copy = &repository.copy;
    repository.git(&["switch", "--quiet", "--create", "lines"]);
    let page = copy.read(PAGE);
    let last = page.lines().rfind(|line| line.starts_with('|')).unwrap();
    copy.edit(PAGE, &format!("{last}\n"), &format!("{last}\n{}", row("Out of lnies")));
    copy.sync();
    repository.commit("a row with a typo");
    copy.edit(PAGE, "Out of lnies", "Out of lines");
    copy.sync();
    assert!(!copy.read(PAGE).contains("reworded:"));
    repository.commit("corrected");
    repository.git(&["switch", "--quiet", "main"]);
    repository.git(&["merge", "--quiet", "lines"]);
    copy.edit(PAGE, "Out of lines", "All lines are busy");
    refused(copy, "699-out-of-lines");
}

#[test]
fn a_new_format_of_most_messages_is_one_error() {
    let copy = Copy::synced();
    let page = copy.read(PAGE);
    copy.write(PAGE, &page.replacen("| Telephony - 4", "| Telephony error 4", 24));
    let out = copy.refused("check");
    let error = "error[changed-format]: expected messages of the format `Telephony - {code} - {reason}`";
    assert!(out.contains(error) && out.contains("1 error, 0 warnings"), "{out}");
}

#[test]
fn rows_after_a_blank_line_are_not_missing() {
    let copy = Copy::synced();
    // Several of the rows after it share a code.
    copy.edit(PAGE, "| Telephony - 486 - Busy Here", "\n| Telephony - 486 - Busy Here");
    let out = copy.refused("check");
    assert!(out.contains("error[rows-outside-table]") && !out.contains("missing-id"), "{out}");
}
