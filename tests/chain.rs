//! Properties of the chain from page to lookup, for any text. The fuzz target and `any_text.rs` share them.

use error_catalog_cli::{CommandStatus, Format, inspected_tables, render};
use error_catalog_model::{Catalog, Index, Status};
use error_catalog_sync::{InspectOutcome, Page, Project, SourceFile, formatted, outputs, retired, reworded};

/// Reads a page and makes everything from it; panics where something does not hold. Says whether it was read.
pub(crate) fn check(text: &str, project: &Project) -> bool {
    let page = Page::parse(SourceFile::new(project.page(), text));
    let starts = page.diagnostics.iter().map(|diagnostic| diagnostic.primary.span.start);
    assert!(starts.is_sorted(), "diagnostics are sorted by position");
    let places: Vec<_> = page
        .diagnostics
        .iter()
        .map(|diagnostic| page.source.position(diagnostic.primary.span.start))
        .collect();
    let lines = 1 + text.lines().count() + text.matches('\r').count();
    assert!(places.iter().all(|place| (1..=lines).contains(&place.line) && place.column > 0), "{places:?}");
    let refused = page.diagnostics.iter().any(error_catalog_sync::Diagnostic::is_error);
    assert_eq!(
        page.catalog().is_none(),
        refused,
        "a page without a catalog says why: {:?}",
        page.diagnostics
    );
    let mut sink = Vec::new();
    let outcome = InspectOutcome::new(page);
    for format in [Format::Human, Format::Github, Format::Json, Format::Sarif] {
        let status = render(format, &outcome, &mut sink).expect("a buffer takes all");
        assert_eq!(status == CommandStatus::Succeeded, !refused);
    }
    let page = outcome.page.as_ref().expect("the page");
    check_formatted(page);
    if let Some(catalog) = page.catalog() {
        check_catalog(catalog, project);
        check_edits(page, catalog);
    }
    !refused
}

/// The same tables in the same lines, and the same text elsewhere, however they are aligned.
fn check_formatted(page: &Page) {
    let text = formatted(page);
    let aligned = Page::parse(SourceFile::new(page.source.path(), text.as_str()));
    let (before, after) = (tables(page), tables(&aligned));
    assert_eq!(before, after, "{:?}\n{text:?}", page.source.text);
    assert_eq!(aligned.catalog(), page.catalog());
    assert_eq!(formatted(&aligned), text, "what is aligned is left alone");
    let is_of_table = table_lines(&before);
    let ends = ['\n', '\r'];
    let lines = page.source.text.split_inclusive(ends).zip(text.split_inclusive(ends));
    assert_eq!(page.source.text.split_inclusive(ends).count(), text.split_inclusive(ends).count());
    let (mut number, mut last) = (0, "");
    for (before, after) in lines {
        // CR LF is one end, and two pieces.
        number += usize::from(before != "\n" || !last.ends_with('\r'));
        let bare = |line: &str| line.replace([' ', '\t', '\x0B', '\x0C', '|', '-'], "");
        let is_same = if is_of_table(number) { bare(before) == bare(after) } else { before == after };
        assert!(is_same, "line {number}: {before:?} became {after:?}");
        last = before;
    }
}

fn tables(page: &Page) -> serde_json::Value {
    serde_json::to_value(inspected_tables(page)).expect("JSON")
}

/// Returns whether a line is one of a table: of its header, its delimiter or its rows.
fn table_lines(tables: &serde_json::Value) -> impl Fn(usize) -> bool {
    let line = |value: &serde_json::Value| value["line"].as_u64().and_then(|line| usize::try_from(line).ok());
    let lines = tables.as_array().into_iter().flatten().flat_map(|table| {
        let rows = table["rows"].as_array().into_iter().flatten().filter_map(line);
        line(table).into_iter().flat_map(|header| [header, header + 1]).chain(rows).collect::<Vec<_>>()
    });
    let lines: std::collections::BTreeSet<usize> = lines.collect();
    move |number| lines.contains(&number)
}

/// Of an entry, another wording keeps its id and finds it by both wordings; retired, it is there still.
fn check_edits(page: &Page, catalog: &Catalog) {
    let entry = &catalog.entries[page.source.text.len() % catalog.entries.len()];
    let again = |text: String| {
        Page::parse(SourceFile::new(page.source.path(), text)).into_catalog().expect("a good page")
    };
    match reworded(page, &entry.id, &format!("{} | *again*", entry.message)) {
        Ok(text) => {
            let changed = again(text);
            let index = Index::new(&changed).expect("distinct messages");
            let changed_entry = changed
                .entries
                .iter()
                .find(|changed_entry| changed_entry.id == entry.id)
                .expect("the same id");
            assert!(changed_entry.message.ends_with(" | *again*"), "{}", changed_entry.message);
            for example in [entry.wording().example(), changed_entry.wording().example()] {
                assert_eq!(
                    index.lookup(&example).and_then(|found| found.entry()),
                    Some(changed_entry),
                    "{example:?}"
                );
            }
        }
        Err(report) => assert!(report.has_errors()),
    }
    match retired(page, &entry.id) {
        Ok(text) => {
            let changed = again(text);
            assert_eq!(changed.entries.len(), catalog.entries.len());
            let changed_entry = changed
                .entries
                .iter()
                .find(|changed_entry| changed_entry.id == entry.id)
                .expect("the same id");
            assert_eq!(changed_entry.status, Status::Retired);
        }
        Err(report) => assert!(report.has_errors()),
    }
}

fn check_catalog(catalog: &Catalog, project: &Project) {
    assert_eq!(catalog.validate(), [], "a page without errors has a valid catalog");
    let yaml = catalog.to_yaml("mark");
    assert_eq!(Catalog::from_yaml(&yaml).expect("the canonical YAML"), *catalog);
    assert_eq!(serde_yaml::from_str::<Catalog>(&yaml).expect("YAML for every reader"), *catalog);
    check_messages(catalog);
    let outputs = outputs(catalog, project).expect("every output");
    let pages = outputs.keys().filter(|path| path.starts_with(project.layout.pages())).count();
    assert_eq!(pages, catalog.entries.len() + 1, "a page per entry, and the index");
    let json: serde_json::Value = serde_json::from_str(&outputs[&project.layout.json()]).expect("JSON");
    assert_eq!(json["entries"].as_array().map(Vec::len), Some(catalog.entries.len()));
}

/// Every wording, its parameters filled with their examples, is its own entry's.
fn check_messages(catalog: &Catalog) {
    let index = Index::new(catalog).expect("distinct messages");
    for entry in &catalog.entries {
        for wording in entry.wordings() {
            let example = wording.example();
            assert_eq!(index.lookup(&example).and_then(|found| found.entry()), Some(entry), "{example:?}");
        }
    }
}
