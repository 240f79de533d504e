//! What must hold of the chain for any text, whoever wrote it: shared by the fuzz target and by `any_text.rs`.

use error_catalog_model::{Catalog, Index};
use error_catalog_sync::{Format, Page, Project, Severity, Source, inspect_as, outputs};

/// Reads a page and makes everything from it; panics where something does not hold. Says whether it was read.
pub(crate) fn check(text: &str, project: &Project) -> bool {
    let page = Page::parse(Source::new(project.page(), text));
    let places: Vec<_> = page.problems.iter().map(|problem| problem.place).collect();
    assert!(places.is_sorted(), "problems are sorted by place");
    let lines = 1 + text.lines().count() + text.matches('\r').count();
    assert!(places.iter().all(|place| (1..=lines).contains(&place.line) && place.column > 0), "{places:?}");
    let refused = page.problems.iter().any(|problem| problem.severity == Severity::Error);
    assert_eq!(page.catalog.is_none(), refused, "a page without a catalog says why: {:?}", page.problems);
    let mut sink = Vec::new();
    for format in [Format::Human, Format::Github, Format::Json, Format::Sarif] {
        assert_eq!(inspect_as(&page, format, &mut sink).expect("a buffer takes all"), !refused);
    }
    if let Some(catalog) = &page.catalog {
        check_catalog(catalog, project);
    }
    !refused
}

fn check_catalog(catalog: &Catalog, project: &Project) {
    assert_eq!(catalog.faults(), [], "a page without problems has a catalog without faults");
    let yaml = catalog.to_yaml("mark");
    assert_eq!(Catalog::from_yaml(&yaml).expect("the canonical YAML"), *catalog);
    assert_eq!(serde_yaml::from_str::<Catalog>(&yaml).expect("YAML for every reader"), *catalog);
    check_messages(catalog);
    let outputs = outputs(catalog, project).expect("every output");
    let pages = outputs.keys().filter(|path| path.starts_with(&project.pages())).count();
    assert_eq!(pages, catalog.entries.len() + 1, "a page per entry, and the index");
    let json: serde_json::Value = serde_json::from_str(&outputs[&project.json()]).expect("JSON");
    assert_eq!(json["entries"].as_array().map(Vec::len), Some(catalog.entries.len()));
}

/// Every wording, its parameters filled with their examples, is its own entry's.
fn check_messages(catalog: &Catalog) {
    let index = Index::new(catalog).expect("messages that can be told apart");
    for entry in &catalog.entries {
        for wording in entry.wordings() {
            let example = wording.example();
            assert_eq!(index.lookup(&example).and_then(|found| found.entry()), Some(entry), "{example:?}");
        }
    }
}
