//! Pages aligned, reworded and retired from: the texts that come out, and why others do not.
//!
//! `UPDATE_GOLDENS=1 cargo test -p tests --test all edit::` writes the expected files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "edit/surrounding_text.rs"]
mod surrounding_text;

use std::fs;
use std::path::{Path, PathBuf};

use error_catalog_cli::inspected_tables;
use error_catalog_model::{Catalog, Index, Status};
use error_catalog_sync::{Diagnostic, Page, Report, SourceFile, formatted, read_source, retired, reworded};
use tests::generator::Random;
use tests::{compare_with_golden, files, root};

/// A page's file below `tests/edit`, the entry, and its new message.
const REWORDED: [(&str, &str, &str); 17] = [
    ("plain", "1-jam", "Mill - 1 - Beans | are *stuck* in <b>"),
    ("plain", "2-no-beans-in", "Mill - 2 - The {hopper}th hopper is empty"),
    ("no-front-matter", "2-lid", "Mill - 2 - The lid is open"),
    ("block-without-list", "1-jam", "Mill - 1 - Beans jam"),
    ("chain", "1-jam", "Mill - 1 - Beans jammed"),
    ("chain", "2-lid", "Mill - 2 - Lid: open"),
    ("in-brackets", "2-cover", "Mill - 2 - Lid is open, or missing"),
    ("empty-list", "1-jam", "Mill - 1 - Jam\\"),
    ("wordings-column", "1-stuck", "Mill - 1 - Beans jam"),
    ("wordings-column", "2-lid", "Mill - 2 - Li|d"),
    ("id-column", "jam", "Mill - 1 - Beans jam"),
    ("numbers", "1-from-to-in", "Mill - 1 - {place}: {number} to {number2}"),
    ("numbers", "1-from-to-in", "Mill - 1 - {place}: {number2} from {number}"),
    ("reason-column", "1-jam", "Mill 1: Beans | jam"),
    ("reason-column", "2-no-beans-in", "Mill 2: The {hopper}th hopper is empty"),
    ("reason-column", "fatal-3-lid", "Mill Fatal: 3: Lid is open"),
    ("reason-column", "fatal-4-power-is-low", "Mill Fatal 4: Power of {watts}"),
];

const NOT_REWORDED: [(&str, &str, &str); 16] = [
    ("plain", "1-jm", "Mill - 1 - Beans jam"),
    ("plain", "2-lid", "Mill - 2 - Lid"),
    ("plain", "1-jam", " Mill - 1 - Jam "),
    ("plain", "1-jam", " "),
    ("plain", "1-jam", "Mill - 1 - a\nb"),
    ("plain", "1-jam", "Mill - 3 - Jam"),
    ("plain", "1-jam", "Mill 1: Jam"),
    ("plain", "2-no-beans-in", "Mill - 2 - No beans in {hopper:number}"),
    ("chain", "1-jam", "Mill - 1 - Jam {a}{b}"),
    ("toml", "1-jam", "Mill - 1 - Beans jam"),
    ("flow", "1-jam", "Mill - 1 - Beans jam"),
    ("with-errors", "1-jam", "Mill - 1 - Beans jam"),
    ("reason-column", "1-jam", "Mill 2: Beans jam"),
    ("reason-column", "1-jam", "Beans jam"),
    ("reason-column", "fatal-3-lid", "Mill Fatal: 4: Lid"),
    ("code-as-message", "bean-jam", "BEANS_JAMMED"),
];

const RETIRED: [(&str, &str); 9] = [
    ("at-the-end", "1-jam"),
    ("table-there", "2-lid"),
    ("heading-there", "1-jam"),
    ("status-column", "1-jam"),
    ("status-column", "2-lid"),
    ("last-row", "1-jam"),
    ("declared-tables", "3-no-beans"),
    ("declared-tables", "2-lid"),
    ("comments-in-code", "3-no-beans"),
];

fn page(folder: &str, name: &str) -> Page {
    Page::parse(
        read_source(&root().join(format!("tests/edit/{folder}/{name}.md")), &format!("{name}.md")).unwrap(),
    )
}

fn parse(text: &str) -> Page {
    Page::parse(SourceFile::new("page.md", text))
}

fn golden(folder: &str, name: &str, id: &str) -> PathBuf {
    root().join(format!("tests/edit/{folder}/{name}.{id}.changed"))
}

fn report_text(report: &Report) -> String {
    report.to_text()
}

fn catalog(text: &str) -> Catalog {
    let page = parse(text);
    let report = page.report();
    page.into_catalog().unwrap_or_else(|_| panic!("{}\n{text}", report.to_text()))
}

/// The pages that are fixtures of the reader, and those of these tests.
fn fixtures() -> impl Iterator<Item = (PathBuf, String)> {
    let folders = ["tests/pages", "tests/edit", "tests/formats", "docs"];
    let paths = folders.into_iter().flat_map(|folder| files(&root().join(folder)));
    let pages = paths.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    pages.map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
}

#[test]
fn tables_are_aligned_and_nothing_else_is_touched() {
    for path in files(&root().join("tests/edit/fmt")) {
        if path.extension().is_some_and(|extension| extension == "md") {
            let text = formatted(&parse(&fs::read_to_string(&path).unwrap()));
            compare_with_golden(&path.with_extension("aligned"), &text);
        }
    }
}

#[test]
fn aligned_tables_have_the_same_texts_and_stay_aligned() {
    for (path, text) in fixtures() {
        let (page, name) = (parse(&text), path.display());
        let once = formatted(&page);
        let aligned = parse(&once);
        assert_eq!(formatted(&aligned), once, "{name}");
        assert_eq!(aligned.catalog(), page.catalog(), "{name}");
        let rules = |page: &Page| {
            let line = |one: &Diagnostic| page.source.line(one.primary.span.start);
            page.diagnostics.iter().map(|one| (one.rule.name, line(one))).collect::<Vec<_>>()
        };
        assert_eq!(rules(&aligned), rules(&page), "{name}");
    }
}

#[test]
fn line_ends_are_kept() {
    let mut compared = 0;
    for (path, text) in fixtures().filter(|(_, text)| !text.contains('\r')) {
        for end in ["\r\n", "\r"] {
            let other = |text: &str| text.replace('\n', end);
            let (page, same) = (parse(&other(&text)), parse(&text));
            // What a fence or HTML holds is a table to some readers, where its lines end in CR alone.
            if inspected_tables(&page) == inspected_tables(&same) {
                assert!(formatted(&page) == other(&formatted(&same)), "{} {end:?}", path.display());
                compared += 1;
            }
        }
    }
    assert!(compared > 200, "only {compared} were compared");
}

#[test]
fn a_backslash_at_the_end_of_a_header_gets_a_pipe() {
    let before = parse("a | \\  \n-|---\n");
    assert_eq!(inspected_tables(&before).len(), 1);
    let once = formatted(&before);
    assert_eq!(inspected_tables(&parse(&once)), inspected_tables(&before), "{once}");
}

/// In a line without a leading pipe, CommonMark may leave a link unresolved that it resolves where the line has one.
#[test]
fn a_link_that_a_pipe_would_resolve_is_left() {
    let text = fs::read_to_string(root().join("tests/pages/works/unclosed-markup.md")).unwrap();
    let text = text.replace("| Printer - 5 - Ref", "er - 5 - Ref");
    let header = text.find("\n| --- ").unwrap();
    for at in (0..header).filter(|at| text.is_char_boundary(*at)) {
        let mut split = text.clone();
        split.insert(at, '\n');
        let before = parse(&split);
        let once = formatted(&before);
        assert_eq!(inspected_tables(&parse(&once)), inspected_tables(&before), "{split}\n{once}");
        assert_eq!(formatted(&parse(&once)), once, "{split}");
    }
}

#[test]
fn the_cells_of_tables_made_at_random_are_kept() {
    const PIECES: [&str; 22] = [
        "a",
        "words of text",
        "\\|",
        "\\\\",
        "\\",
        "`",
        "`|`",
        "*",
        "**b**",
        "<br>",
        "水",
        "☕",
        "e\u{301}",
        "\u{a0}",
        "\t",
        "  ",
        "<b",
        "[x](y)",
        "&#124;",
        "~~",
        "\u{200b}",
        "",
    ];
    let mut random = Random::new(5);
    for _ in 0..tests::cases(1_500) {
        let columns = 1 + random.below(4);
        let mut text = String::new();
        for row in 0..2 + random.below(5) {
            let outer = random.pick(&["|", "", "| "]);
            let cells = (0..columns).map(|_| {
                if row == 1 {
                    return random.pick(&["-", ":-", "---:", ":-:", "----------"]).to_owned();
                }
                (0..random.below(4)).map(|_| random.pick(&PIECES)).collect()
            });
            let cells: Vec<String> = cells.collect();
            let (between, end) = (random.pick(&["|", " | "]), random.pick(&["|", "", " | "]));
            text.extend([outer, &cells.join(between), end, "\n"]);
        }
        let before = parse(&text);
        let once = formatted(&before);
        let after = parse(&once);
        assert_eq!(inspected_tables(&after), inspected_tables(&before), "{text}\n{once}");
        assert_eq!(formatted(&after), once, "{text}");
    }
}

#[test]
fn a_message_is_reworded() {
    for (number, (name, id, message)) in (1..).zip(REWORDED) {
        let page = page("reword", name);
        let text = reworded(&page, id, message)
            .unwrap_or_else(|diagnostics| panic!("{name} {id}: {}", report_text(&diagnostics)));
        compare_with_golden(&golden("reword", name, &format!("{id}.{number}")), &text);
        let (before, after) = (page.into_catalog().unwrap(), catalog(&text));
        let find = |catalog: &Catalog| catalog.entries.iter().find(|entry| entry.id == id).unwrap().clone();
        let index = Index::new(&after).unwrap();
        for example in [find(&before).wording().example(), find(&after).wording().example()] {
            assert_eq!(index.lookup(&example).unwrap().entry().unwrap().id, id, "{name}: {example}");
        }
    }
}

#[test]
fn a_message_that_cannot_be_is_refused() {
    let refused = NOT_REWORDED.map(|(name, id, message)| {
        let diagnostics = reworded(&page("reword", name), id, message).expect_err(name);
        format!("{name}: {id} {message:?}\n{}\n", report_text(&diagnostics))
    });
    compare_with_golden(&root().join("tests/edit/reword/refused"), &refused.concat());
}

#[test]
fn every_message_of_every_good_page_can_be_reworded_and_retired() {
    for (path, text) in fixtures().filter(|(path, _)| path.starts_with(root().join("tests/pages/works"))) {
        // Front matter between `+++` lines is not read, and so not written.
        let has_toml = text.starts_with("+++");
        let page = parse(&text);
        for entry in &page.catalog().unwrap().entries {
            let changed = reworded(&page, &entry.id, &format!("{} by far", entry.message));
            // A message that is only a code cannot be reworded: another code is another error.
            let is_code = entry.message == entry.code;
            // A message with markup around a part of it cannot be reworded.
            let is_marked =
                changed.as_ref().is_err_and(|all| report_text(all).contains("has code, emphasis"))
                    && !text.contains(&entry.message);
            assert_eq!(
                changed.is_err(),
                has_toml || is_code || is_marked,
                "{}: {}: {changed:?}",
                path.display(),
                entry.id
            );
            let changed = retired(&page, &entry.id);
            let was = entry.status == Status::Retired;
            assert_eq!(changed.is_err(), was, "{}: {}: {changed:?}", path.display(), entry.id);
        }
    }
}

#[test]
fn a_message_is_reworded_again_and_again_and_back() {
    for name in
        ["plain", "no-front-matter", "chain", "in-brackets", "wordings-column", "id-column", "reason-column"]
    {
        let first = page("reword", name);
        let entry = first.catalog().unwrap().entries[0].clone();
        let mut text = first.source.text.clone();
        let back = [" once", " twice", " thrice", ""];
        for words in back {
            let message = format!("{}{words}", entry.message);
            text = reworded(&parse(&text), &entry.id, &message)
                .unwrap_or_else(|diagnostics| panic!("{name}, {message}: {}", report_text(&diagnostics)));
        }
        let last = catalog(&text).entries[0].clone();
        assert_eq!((&last.id, &last.message), (&entry.id, &entry.message));
        assert_eq!(last.aliases.len(), entry.aliases.len() + 3, "{name}\n{text}");
    }
}

#[test]
fn an_error_is_retired() {
    for (name, id) in RETIRED {
        let page = page("retire", name);
        let text = retired(&page, id)
            .unwrap_or_else(|diagnostics| panic!("{name} {id}: {}", report_text(&diagnostics)));
        compare_with_golden(&golden("retire", name, id), &text);
        let mut after = catalog(&text);
        let mut before = page.into_catalog().unwrap();
        before.entries.iter_mut().find(|entry| entry.id == id).unwrap().status = Status::Retired;
        for catalog in [&mut before, &mut after] {
            catalog.page.clear();
            catalog.entries.sort_by(|one, two| one.id.cmp(&two.id));
        }
        assert_eq!(after, before, "{name}");
    }
}

#[test]
fn line_ends_and_a_missing_last_one_are_kept_when_a_row_moves() {
    let lines = "| Message | Meaning | Fix |\n| --- | --- | --- |\n| M 1: Jam | Stuck. | Clear. |\n| M 2: Lid | Open. | Shut. |";
    for end in ["\n", "\r\n", "\r"] {
        for last in ["", end] {
            let text = lines.replace('\n', end) + last;
            for (id, stays) in
                [("1-jam", "| M 2: Lid | Open. | Shut. |"), ("2-lid", "| M 1: Jam | Stuck. | Clear. |")]
            {
                let changed = retired(&parse(&text), id).unwrap();
                assert!(
                    changed.contains(&[end, stays, end, end, "## Retired errors", end, end].concat()),
                    "{changed:?}"
                );
                assert_eq!(changed.ends_with(end), !last.is_empty(), "{changed:?}");
                assert_eq!(changed.matches(['\n', '\r']).count(), changed.matches(end).count() * end.len());
            }
            let changed = reworded(&parse(&text), "1-jam", "M 1: Jammed").unwrap();
            assert_eq!(changed.matches(['\n', '\r']).count(), changed.matches(end).count() * end.len());
        }
    }
}

#[test]
fn a_row_that_cannot_be_moved_is_refused() {
    let refuse = |text: &str, id: &str| report_text(&retired(&parse(text), id).unwrap_err());
    let page = fs::read_to_string(Path::new(&root()).join("tests/edit/retire/table-there.md")).unwrap();
    assert!(refuse(&page, "3-old").contains("error[cannot-edit]: `3-old` is retired already"));
    assert!(refuse(&page, "4-new").contains("no row has the id `4-new`\n  known are: "));
    // A code alone.
    assert!(
        refuse(&page, "1").contains("no row has the id `1`\n  did you mean `1-jam`?"),
        "{}",
        refuse(&page, "1")
    );
    assert!(refuse(&page, "2-lit").contains("did you mean `2-lid`?"));
    let open = "| Message | Meaning | Fix |\n| --- | --- | --- |\n| M 1: Jam | Stuck. | Clear. |\n| M 2: Lid | Open. | Shut. |\n\n```\n";
    assert!(refuse(open, "1-jam").contains("cannot be moved"), "the text that follows is in a fence");
}
