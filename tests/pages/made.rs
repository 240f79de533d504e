//! Pages that no repository keeps as they are, and pages too big for one.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use error_catalog_model::Catalog;
use error_catalog_sync::{Diagnostic, Page, SourceFile};
use tests::root;

/// How many settings a page may well have.
const MANY: usize = 20_000;

/// In debug mode, on a slow machine: what is not linear takes minutes.
const LONG: Duration = Duration::from_secs(30);

fn plain() -> String {
    std::fs::read_to_string(root().join("tests/pages/works/plain.md")).unwrap()
}

fn catalog(text: &str) -> Catalog {
    let page = Page::parse(SourceFile::new("printer.md", text));
    assert!(errors(&page).is_empty(), "{:?}", errors(&page));
    page.into_catalog().unwrap()
}

/// Returns the errors of a page. Generated pages repeat their texts, which causes notes.
fn errors(page: &Page) -> Vec<&Diagnostic> {
    page.diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).collect()
}

#[test]
fn line_ends_and_marks_change_nothing() {
    let plain = plain();
    let expected = catalog(&plain);
    let mut odd = false;
    let mixed = plain.split_inclusive('\n').map(|line| {
        odd = !odd;
        if odd { line.replace('\n', "\r\n") } else { line.to_owned() }
    });
    for same in [
        format!("\u{FEFF}{plain}"),
        plain.replace('\n', "\r\n"),
        plain.replace('\n', "\r"),
        mixed.collect(),
        plain.trim_end().to_owned(),
        format!("\u{FEFF}---\r\nslug: x\r\n---\r\n{}", plain.replace('\n', "\r\n")),
    ] {
        assert_eq!(Catalog { slug: None, ..catalog(&same) }, expected, "{same:?}");
    }
}

#[test]
fn places_do_not_depend_on_line_ends() {
    let broken = plain().replace("A sheet is stuck.", "");
    let place = |text: &str| {
        let page = Page::parse(SourceFile::new("printer.md", text));
        page.source.position(page.diagnostics[0].primary.span.start)
    };
    let expected = place(&broken);
    assert_eq!((expected.line, expected.column), (5, 28));
    assert_eq!(place(&broken.replace('\n', "\r\n")), expected);
    assert_eq!(place(&broken.replace('\n', "\r")), expected);
    assert_eq!(place(&format!("\u{FEFF}{broken}")), expected);
}

#[test]
fn a_hundred_thousand_rows() {
    let mut text = String::from("| Error message | What it means | How to fix it |\n| --- | --- | --- |\n");
    for row in 0..100_000 {
        writeln!(text, "| Printer - {row} - Fault of part {row} | Part {row} is broken. | Replace it. |")
            .unwrap();
    }
    let begin = Instant::now();
    assert_eq!(catalog(&text).entries.len(), 100_000);
    assert!(begin.elapsed() < LONG, "{:?}", begin.elapsed());
}

/// A page of many rows, each with front matter of its own, and a table of its own besides.
fn many(fact: &str, now: &str, heading: &str) -> String {
    let (mut entries, mut reworded, mut tables, mut body) =
        (String::new(), String::new(), String::new(), String::new());
    for row in 0..MANY {
        writeln!(entries, "    {row}-fault: {{ {fact}: high }}").unwrap();
        writeln!(
            reworded,
            "    - was: Printer - {row} - Error
      {now}: \"Printer - {row} - Fault\""
        )
        .unwrap();
        writeln!(tables, "    - {heading} {row}").unwrap();
        writeln!(
            body,
            "## Part {row}

| Error message | Id | What it means | How to fix it |
| --- | --- | --- | --- |"
        )
        .unwrap();
        writeln!(
            body,
            "| Printer - {row} - Fault | {row}-fault | Broken. | Repair it. |
"
        )
        .unwrap();
    }
    let facts = "  facts:
    cost: [low, high]
";
    format!(
        "---
catalog:
{facts}  reworded:
{reworded}  entries:
{entries}  tables:
{tables}---
{body}"
    )
}

#[test]
fn twenty_thousand_settings() {
    let begin = Instant::now();
    let catalog = catalog(&many("cost", "now", "Part"));
    assert_eq!(catalog.entries.len(), MANY);
    assert!(catalog.entries.iter().all(|entry| entry.aliases.len() == 1 && entry.facts["cost"] == "high"));
    assert!(begin.elapsed() < LONG, "{:?}", begin.elapsed());
}

#[test]
fn twenty_thousand_settings_that_are_wrong() {
    let begin = Instant::now();
    let text = many("price", "then", "Chapter");
    let (front_matter, body) = text
        .split_once(
            "
---
",
        )
        .unwrap();
    let rows: Vec<&str> = body.split_inclusive("## ").take(3).collect();
    let page = Page::parse(SourceFile::new(
        "printer.md",
        format!(
            "{front_matter}
---
{}",
            rows.concat()
        ),
    ));
    let line = |diagnostic: &Diagnostic| page.source.line(diagnostic.primary.span.start);
    let lines: Vec<usize> = page.diagnostics.iter().map(line).collect();
    // A key of a rewording that is not known, and a fact that is not declared, each once for all;
    // a table that is not there.
    assert_eq!(lines.len(), 2 + MANY);
    assert_eq!(lines[..3], [7, 4 + 1 + 2 * MANY + 2, 4 + 1 + 3 * MANY + 3]);
    assert!(begin.elapsed() < LONG, "{:?}", begin.elapsed());
}

/// The diagnostics show the work: a name is suggested only if all known names were compared.
#[test]
fn twenty_thousand_names_that_are_nearly_known() {
    let text = many("cost", "now", "Part");
    let text = text.replace("-fault: {", "-fualt: {").replace("    - Part", "    - Prat");
    let page = Page::parse(SourceFile::new("printer.md", text.as_str()));
    let diagnostics = errors(&page);
    assert_eq!(diagnostics.len(), MANY, "no heading has a table below it");
    let text = text.replace("    - Prat", "    - Part");
    let page = Page::parse(SourceFile::new("printer.md", text));
    let unknown = errors(&page);
    assert_eq!(unknown.len(), MANY, "no row has any of the ids");
    for (diagnostics, first) in [(diagnostics, "Part 0"), (unknown, "0-fault")] {
        assert_eq!(diagnostics[0].help.lines().next(), Some(format!("did you mean `{first}`?").as_str()));
        let suggested =
            diagnostics.iter().filter(|diagnostic| diagnostic.help.starts_with("did you mean")).count();
        assert!((1..=20).contains(&suggested), "{suggested} names were compared with all");
        let rest = diagnostics[MANY - 1].help.as_str();
        assert!(rest.ends_with("and 19976 more") || rest.starts_with("to see all ids, "), "{rest}");
    }
}

#[test]
fn twenty_thousand_items_in_one_line() {
    let row =
        "| Message | Meaning | Fix |\n| --- | --- | --- |\n| Lift - 1 - Stuck | It is stuck. | Ring. |\n";
    let begin = Instant::now();
    for (key, item) in
        [("tables", "x{}"), ("removed", "1-x{}"), ("removed", "X{}"), ("reworded", "{ was: a{}, now: b{} }")]
    {
        let items = (0..MANY).map(|index| item.replace("{}", &index.to_string())).collect::<Vec<_>>();
        let line = format!("  {key}: [{}]", items.join(", "));
        let page =
            Page::parse(SourceFile::new("lift.md", format!("---\ncatalog:\n{line}\n---\n\n## x0\n\n{row}")));
        let last =
            page.diagnostics.iter().map(|one| page.source.position(one.primary.span.start).column).max();
        assert!(last.is_none_or(|last| last <= line.len()), "{key}: {last:?}");
    }
    assert!(begin.elapsed() < LONG, "{:?}", begin.elapsed());
}

#[test]
fn brackets_that_are_open_one_in_another() {
    let begin = Instant::now();
    for open in ["[", "{a: ", "{\"a\":", "[ ", "[\n", "[&a "] {
        let page = |count: usize, close: &str| {
            format!("---\nx: &a {}{}\n---\n", open.repeat(count), close.repeat(count))
        };
        let close = if open.starts_with('[') { "]" } else { "}" };
        for text in [page(20_000, ""), page(20_000, close)] {
            let page = Page::parse(SourceFile::new("lift.md", text));
            let diagnostic = page.diagnostics.iter().find(|one| one.rule.name == "front-matter").unwrap();
            assert_eq!(diagnostic.message, "expected at most 64 nested collections, found more");
        }
        let page = Page::parse(SourceFile::new("lift.md", page(64, close)));
        assert!(page.diagnostics.iter().all(|one| !one.message.contains("nested collections")), "{open}");
    }
    assert!(begin.elapsed() < LONG, "{:?}", begin.elapsed());
}

#[test]
fn a_message_that_was_reworded_ten_thousand_times() {
    let mut reworded = String::new();
    for wording in 0..10_000 {
        let now = wording + 1;
        writeln!(reworded, "    - was: Lift - 1 - Stuck {wording}x\n      now: Lift - 1 - Stuck {now}x")
            .unwrap();
    }
    let row = "| Message | Meaning | Fix |\n| --- | --- | --- |\n| Lift - 1 - Stuck 10000x | It is stuck. | Ring. |\n";
    let catalog = catalog(&format!("---\ncatalog:\n  reworded:\n{reworded}---\n\n{row}"));
    assert_eq!((catalog.entries[0].aliases.len(), catalog.entries[0].id.as_str()), (10_000, "1-stuck-0x"));
}

/// Exactly what becomes of an endless cell: the text before it, each of its parts, and the one diagnostic it has.
#[test]
fn a_hundred_kilobytes_in_a_cell() {
    let bytes = tests::cases(100_000) as usize;
    let numbers = bytes / "+1234567 ".len();
    let too_many = format!("expected at most 8 parameters, found {numbers}");
    let parts = [
        ("no end of text ", "no end of text ", None),
        ("{ ", "{ ", None),
        ("< ", "< ", None),
        ("\\|", "|", None),
        ("+1234567 ", "", Some(too_many.as_str())),
    ];
    for (written, read, diagnostic) in parts {
        let cell = written.repeat(bytes / written.len());
        let text = format!("{}| Printer - 13 - Endless {cell} | Long. | {cell} |\n", plain());
        let page = Page::parse(SourceFile::new("printer.md", &text));
        let diagnostics: Vec<&str> =
            page.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        assert_eq!(diagnostics, diagnostic.into_iter().collect::<Vec<_>>(), "{written}");
        let Ok(catalog) = page.into_catalog() else { continue };
        let entry = catalog.entries.last().unwrap();
        let endless = read.repeat(bytes / written.len());
        assert!(entry.message == format!("Printer - 13 - Endless {endless}").trim_end(), "{written}");
        assert!(entry.fix == endless.trim_end() && entry.parameters.is_empty(), "{written}");
        assert!(entry.id.starts_with("13-endless") && entry.id.len() <= 64, "{}", entry.id);
        assert_eq!(Catalog::from_yaml(&catalog.to_yaml("The mark.")).unwrap(), catalog, "{written}");
    }
}
