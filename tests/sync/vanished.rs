//! Ids that would vanish: what stops, and each way out, pasted as it is printed.

use super::copy::{CATALOG, Copy, PAGE};

const PRINTER: &str = "\
---
title: Printer errors
---

| Error message | State | What it means | How to fix it |
| --- | --- | --- | --- |
| Printer - 1 - Tray {tray:integer} of {user_name:word} is <empty> | | No `a\\|b` \\| paper. | *Fill* it.<br>Now. |
| Printer - 2 - Lid open | | It does not print. | Shut it. |
";

const REWORDED: &str = "if a message was reworded";
const REMOVED: &str = "if an error was removed on purpose";
const RETIRED: &str = "if it does not happen any more";

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

/// The lines of the help between one that begins so and the next such line, as they are to be pasted.
fn way_out(help: &str, begin: &str) -> String {
    let lines = help.lines().skip_while(|line| !line.starts_with(begin)).skip(1);
    let block = lines.take_while(|line| {
        !line.starts_with("if ") && !line.contains(", 0 warnings") && !line.starts_with(PAGE)
    });
    block.flat_map(|line| [line, "\n"]).collect()
}

/// Refuses the page, and gives the help.
fn refused(copy: &Copy, id: &str) -> String {
    let help = copy.refused("sync");
    assert!(help.contains(&format!("error[missing-id]: the row of `{id}`")), "{help}");
    assert!(copy.refused("check").contains("error[missing-id]"));
    help
}

/// Puts lines into the front matter where the help says.
fn add_to_front_matter(copy: &Copy, block: &str) {
    let page = copy.read(PAGE);
    let (front_matter, body) = page.split_once("\n---\n").unwrap();
    let has_block = front_matter.contains("\ncatalog:\n");
    assert_eq!(block.starts_with("catalog:\n"), !has_block, "{block}");
    copy.write(PAGE, &format!("{front_matter}\n{block}---\n{body}"));
}

fn remove_row(copy: &Copy, message: &str) {
    let page = copy.read(PAGE);
    let kept: String = page.split_inclusive('\n').filter(|line| !line.contains(message)).collect();
    copy.write(PAGE, &kept);
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
        add_to_front_matter(&copy, &way_out(&refused(&copy, id), REWORDED));
        copy.sync();
        assert!(entry(&copy, id).contains("\n    aliases:\n"), "{}", copy.read(CATALOG));
    }
}

#[test]
fn removed() {
    for (copy, id, message, _) in cases() {
        copy.sync();
        remove_row(&copy, message);
        add_to_front_matter(&copy, &way_out(&refused(&copy, id), REMOVED));
        let has_facts = copy.read(PAGE).contains(&format!("\n    {id}: {{"));
        assert_eq!(copy.sync().contains("warning[unknown-entry]"), has_facts);
        assert_eq!(entry(&copy, id), "");
    }
}

#[test]
fn retired() {
    for (copy, id, message, _) in cases() {
        copy.sync();
        let before = entry(&copy, id);
        remove_row(&copy, message);
        let section = way_out(&refused(&copy, id), RETIRED);
        copy.write(PAGE, &(copy.read(PAGE) + &section));
        copy.sync();
        let retired = entry(&copy, id);
        assert_eq!(retired.replace("    status: retired\n", ""), before);
        assert_ne!(retired, before);
    }
}

#[test]
fn the_commands_that_it_names_do_it() {
    for begin in [REWORDED, RETIRED] {
        let copy = Copy::synced();
        let page = copy.read(PAGE);
        remove_row(&copy, "Telephony - 486 - Busy Here");
        let help = refused(&copy, "486-busy-here");
        let name = if begin == REWORDED { "reword" } else { "retire" };
        let (_, command) = help.split_once(&format!("`cargo xtask {name}")).unwrap();
        let command = format!("{name}{}", command.split_once('`').unwrap().0);
        copy.write(PAGE, &page);
        let command = command.replace(" \"NEW MESSAGE\"", "");
        let arguments =
            command.split(' ').chain((begin == REWORDED).then_some("Telephony - 486 - Line is busy"));
        let run = copy.run(&arguments.collect::<Vec<_>>());
        assert_eq!(run.code, Some(0), "{}", run.out);
        copy.sync();
        let changed = if begin == REWORDED { "Line is busy" } else { "status: retired" };
        assert!(entry(&copy, "486-busy-here").contains(changed));
    }
}

#[test]
fn several_at_once_are_one_block_each() {
    for begin in [REWORDED, REMOVED, RETIRED] {
        let copy = Copy::synced();
        let (busy, gone) = ("Telephony - 486 - Busy Here", "Telephony - 410 - Gone");
        if begin == REWORDED {
            copy.edit(PAGE, busy, "Telephony - 486 - Line is busy");
            copy.edit(PAGE, gone, "Telephony - 410 - Moved away");
        } else {
            remove_row(&copy, busy);
            remove_row(&copy, gone);
        }
        let block = way_out(&copy.refused("sync"), begin);
        if begin == RETIRED {
            copy.write(PAGE, &(copy.read(PAGE) + &block));
        } else {
            add_to_front_matter(&copy, &block);
        }
        copy.sync();
        let left = [entry(&copy, "486-busy-here"), entry(&copy, "410-gone")];
        assert!(left.iter().all(|entry| entry.is_empty() == (begin == REMOVED)), "{begin}: {left:?}");
    }
}

/// Of several, each is told where its row stood.
#[test]
fn several_at_once_are_told_each_at_its_place() {
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

/// A slip in a rewording is told once, with the lines to write, and not as a row that is gone.
#[test]
fn a_slip_in_a_rewording_is_told_once() {
    let (was, now) = ("Telephony - 486 - Busy Here", "Telephony - 486 - Line is busy");
    let slips = [
        (now, was, format!("    - was: {was}\n      now: {now}")),
        (was, "Telephony - 486 - Line is bsuy", format!("as its row has it: {now}")),
        ("Telephony - 486 - Bussy Here", now, format!("should be: {was}")),
    ];
    for (written_was, written_now, help) in slips {
        let copy = Copy::synced();
        copy.edit(PAGE, was, now);
        let block = format!("  reworded:\n    - was: \"{written_was}\"\n      now: \"{written_now}\"\n");
        add_to_front_matter(&copy, &block);
        let out = copy.refused("check");
        assert!(out.contains("error[invalid-rewording]") && out.contains(&help), "{out}");
        assert!(out.contains("1 error, ") && !out.contains("missing-id"), "{out}");
    }
}

#[test]
fn a_removed_id_in_other_words_is_told_once() {
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
fn it_is_told_where_the_row_is_or_was() {
    let copy = Copy::synced();
    let place = |row: &str| {
        let page = copy.read(PAGE);
        let line = page.lines().position(|line| line.contains(row)).unwrap() + 1;
        format!(
            "{PAGE}:{line}:3: error[missing-id]: the row of `486-busy-here` (`Telephony - 486 - Busy Here`) is gone"
        )
    };
    let page = copy.read(PAGE);
    remove_row(&copy, "Telephony - 486 - Busy Here");
    let help = refused(&copy, "486-busy-here");
    let expected = place("484 - Call Rejected") + ", which stood below this one: ";
    assert!(help.contains(&expected), "{help}");
    assert!(!help.contains(REWORDED), "no row of this code is new: {help}");

    copy.write(PAGE, &page.replace("486 - Busy Here", "486 - Line is busy"));
    let help = refused(&copy, "486-busy-here");
    assert!(
        help.contains(&(place("486 - Line is busy") + ", unless this row is it in other words: ")),
        "{help}"
    );

    copy.write(PAGE, &page.replace("486 - Busy Here", "487 - Busy Here"));
    let help = refused(&copy, "486-busy-here");
    assert!(
        help.contains(&(place("487 - Busy Here") + ", unless the code of this one is a slip: ")),
        "{help}"
    );
    assert!(help.contains("is a slip, write 486 again"), "{help}");
    assert!(!help.contains(REWORDED), "a rewording keeps the code: {help}");
}

#[test]
fn a_second_block_goes_below_the_first() {
    let copy = Copy::synced();
    copy.edit(PAGE, "486 - Busy Here", "486 - Line is busy");
    add_to_front_matter(&copy, &way_out(&refused(&copy, "486-busy-here"), REWORDED));
    remove_row(&copy, "Telephony - 480 - Temp");
    add_to_front_matter(&copy, &way_out(&refused(&copy, "480-temporarily-not-available"), REMOVED));
    copy.sync();
    copy.edit(PAGE, "410 - Gone", "410 - Moved away");
    let help = refused(&copy, "410-gone");
    assert!(help.contains("add in the front matter, below `reworded:`:"), "{help}");
    copy.edit(PAGE, "  reworded:\n", &format!("  reworded:\n{}", way_out(&help, REWORDED)));
    remove_row(&copy, "Telephony - 404 - Not Found");
    let help = refused(&copy, "404-not-found");
    let removed = "  removed: [480-temporarily-not-available, 404-not-found]\n";
    assert_eq!(way_out(&help, REMOVED).replace('"', ""), removed);
    assert!(help.contains("in place of the `removed:` that is there:"), "{help}");
}

#[test]
fn a_slip_in_an_id_that_is_removed_is_told() {
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
    assert!(out.contains(&format!("{PAGE}: what is generated from it was not compared; ")), "{out}");
    let json = copy.run(&["check", "--format", "json"]);
    assert!(json.code == Some(1) && json.out.contains("\"stale\": []"), "{}", json.out);
}

/// The page's front matter is valid as it is; what is to be pasted has to fit it.
#[test]
fn what_is_to_be_pasted_is_indented_as_the_page_is() {
    let row = "\n| Error message | What it means | How to fix it |\n| --- | --- | --- |\n| Printer - 1 - Jam | Stuck. | Pull it. |\n| Printer - 2 - Lid | Open. | Shut it. |\n";
    for front_matter in [
        "---\ncatalog:\n    parameters: [braces]\n---\n",
        "---\ncatalog:\n  parameters: [braces]\n  reworded:\n  - was: Printer - 2 - Cover\n    now: Printer - 2 - Lid\n---\n",
        "---\ncatalog:\n    reworded:\n        -   was: Printer - 2 - Cover\n            now: Printer - 2 - Lid\n---\n",
        "---\ntitle: Printer\n---\n",
    ] {
        for (begin, edited) in [(REWORDED, "Printer - 1 - Paper jam"), (REMOVED, "")] {
            let copy = Copy::new();
            copy.write(PAGE, &format!("{front_matter}{row}"));
            copy.sync();
            if begin == REWORDED {
                copy.edit(PAGE, "Printer - 1 - Jam", edited);
            } else {
                remove_row(&copy, "Printer - 1 - Jam");
            }
            let help = refused(&copy, "1-jam");
            let block = way_out(&help, begin);
            if help.contains("below `reworded:`:") && begin == REWORDED {
                copy.edit(PAGE, "reworded:\n", &format!("reworded:\n{block}"));
            } else {
                add_to_front_matter(&copy, &block);
            }
            copy.sync();
        }
    }
}
