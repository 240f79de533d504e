//! The examples in the docs, built and run as they are written.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::string_slice)]

use std::fs;

use error_catalog_model::{Catalog, Status};
use error_catalog_sync::{Page, SourceFile, formatted, retired, reworded};
use tests::{blocks, root};

/// A page that fits the block in docs/front-matter.md.
const PAGE: &str = "
# Printer errors

## Paper path

| What the display says | What It Means | Erste Hilfe |
| --- | --- | --- |
| Printer 7: Paper jam | A sheet is stuck. | Open the lid. |
| Printer 8: Tray {tray:integer=3} is empty | It holds no paper. | Fill it. |

## Power

| What the display says | What It Means | Erste Hilfe |
| --- | --- | --- |
| Printer 20: No power from <outlet> | No current arrives. | Plug it in. |

## Lights

| What the display says | What It Means | Erste Hilfe |
| --- | --- | --- |
| Green | All is well. | Nothing. |
";

fn document(name: &str) -> String {
    fs::read_to_string(root().join("docs").join(name)).unwrap().replace("\r\n", "\n")
}

#[test]
fn the_block_of_all_settings_fits_a_page() {
    let front_matter = document("front-matter.md");
    let (_, block) = blocks(&front_matter).into_iter().find(|(_, text)| text.starts_with("---\n")).unwrap();
    let page = Page::parse(SourceFile::new("page.md", format!("{block}{PAGE}")));
    let diagnostics = page.report().to_text();
    assert_eq!(diagnostics, "");
    let catalog = page.into_catalog().unwrap();
    let ids: Vec<_> = catalog.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, ["7-jam", "8-tray-is-empty", "20-no-power-from"]);
}

/// The catalog of the page of telephony errors after edits, with a text at its end.
fn edited(edits: &[(&str, &str)], appended: &str) -> Catalog {
    let mut text = document("telephony-errors.md");
    for (from, to) in edits {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    let page = Page::parse(SourceFile::new("telephony-errors.md", text + appended));
    let report = page.report().to_text();
    page.catalog().expect(&report).clone()
}

/// The block of CONTRIBUTING.md that begins with a text.
fn step(contributing: &str, start: &str) -> String {
    let (_, step) = blocks(contributing).into_iter().find(|(_, text)| text.starts_with(start)).expect(start);
    step
}

/// The line of the page that contains a text.
fn line(part: &str) -> String {
    let text = document("telephony-errors.md");
    text.split_inclusive('\n').find(|line| line.contains(part)).expect(part).to_owned()
}

#[test]
fn the_steps_for_docs_writers_work() {
    let contributing = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap().replace("\r\n", "\n");
    let entry = |catalog: &Catalog, id: &str| catalog.entries.iter().find(|entry| entry.id == id).cloned();

    let (row, facts) =
        (step(&contributing, "| Telephony - 699"), step(&contributing, "    699-out-of-lines"));
    let catalog = edited(&[("  entries:\n", &("  entries:\n".to_owned() + &facts))], &row);
    assert_eq!(entry(&catalog, "699-out-of-lines").unwrap().facts["redial"], "later");

    let reworded = step(&contributing, "catalog:\n  reworded:");
    let edits = [("catalog:\n", &*reworded), ("404 - INVALID DNIS  ", "404 - Unknown destination number  ")];
    let aliases = entry(&edited(&edits, ""), "404-invalid-dnis").unwrap().aliases;
    assert_eq!(aliases[0].message, "Telephony - 404 - INVALID DNIS");

    let removed = step(&contributing, "catalog:\n  removed:");
    let catalog = edited(&[("catalog:\n", &removed), (&line("404 - INVALID DNIS"), "")], "");
    assert_eq!(catalog.removed, ["404-invalid-dnis"]);

    let retired = step(&contributing, "## Retired errors");
    let catalog = edited(&[(&line("| Telephony - 603 - Decline"), "")], &format!("\n{retired}"));
    assert_eq!(entry(&catalog, "603-decline").unwrap().status, Status::Retired);
}

#[test]
fn the_commands_edit_the_page_of_the_example() {
    let editing = document("editing.md");
    let block = |before: &str| block_after(&editing, before);
    let mut text = block("A page with two errors:");
    for command in block("These commands reword one error, retire the other, and align the tables:").lines() {
        let page = Page::parse(SourceFile::new("page.md", text));
        let command = command.strip_prefix("$ cargo xtask ").unwrap();
        let (name, arguments) = command.split_once(' ').unwrap_or((command, ""));
        let edited = match (name, arguments.split_once(" \"")) {
            ("fmt", _) => Ok(formatted(&page)),
            ("reword", Some((id, message))) => reworded(&page, id, message.trim_end_matches('"')),
            _ => retired(&page, arguments),
        };
        text = edited.unwrap_or_else(|report| panic!("{command}: {}", report.to_text()));
    }
    assert_eq!(text, block("Afterwards, the page is:"));
}

/// The block of a document after a line.
fn block_after(document: &str, line: &str) -> String {
    blocks(document).into_iter().find(|(before, _)| *before == line).expect(line).1
}
