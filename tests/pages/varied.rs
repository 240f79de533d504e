//! Every fixture in other clothes: line ends, marks, and letters lost or doubled.

use std::fs;

use error_catalog_model::Catalog;
use error_catalog_sync::{Page, SourceFile};
use proptest::prelude::*;

use super::fixtures;

/// The text of every fixture.
fn texts() -> Vec<String> {
    fixtures("works").chain(fixtures("refused")).map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn outcome(text: &str) -> (Option<Catalog>, String) {
    let page = Page::parse(SourceFile::new("page.md", text));
    let text = page.report().to_text();
    (page.into_catalog().ok(), text)
}

#[test]
fn line_ends_and_marks_change_no_fixture() {
    for text in texts() {
        let expected = outcome(&text);
        assert_eq!(outcome(&text.replace('\n', "\r\n")), expected);
        assert_eq!(outcome(&text.replace('\n', "\r")), expected);
        assert_eq!(outcome(&format!("\u{FEFF}{text}")), expected);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: tests::cases(4_000), failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the page, there is a sound catalog or an error, and never a panic.
    #[test]
    fn any_page_has_an_outcome(
        text in prop::sample::select(texts()),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..20usize, any::<prop::sample::Index>()), 1..4),
    ) {
        let mut chars: Vec<char> = text.chars().collect();
        for (at, length, from) in edits.into_iter().filter(|_| !text.is_empty()) {
            let (at, from) = (at.index(chars.len() + 1), from.index(chars.len() + 1));
            let copied: Vec<char> = chars.iter().skip(from).take(length / 2).copied().collect();
            let end = (at + length).min(chars.len());
            chars.splice(at..end, copied);
        }
        let edited: String = chars.into_iter().collect();
        let (catalog, diagnostics) = outcome(&edited);
        match catalog {
            Some(catalog) => {
                prop_assert_eq!(catalog.validate(), []);
                prop_assert_eq!(Catalog::from_yaml(&catalog.to_yaml("# page")).unwrap(), catalog);
            }
            None => prop_assert!(diagnostics.contains("error["), "no catalog and no error: {edited}"),
        }
    }
}
