//! Applies the fixes of every fixture and of every rule's example, one at a time, and reads the page again.

use std::collections::{BTreeMap, BTreeSet};

use error_catalog_model::Catalog;
use error_catalog_sync::{Diagnostic, Example, Fix, Page, SourceFile, rules};

use super::{fixtures, parse};

/// Fixtures with a second mistake that can be seen only when the first is fixed.
const SECOND_MISTAKE: [&str; 1] = ["everything-at-once-without-settings.md"];

fn fixed(page: &Page, fix: &Fix) -> Page {
    let mut text = page.source.text.clone();
    let mut edits: Vec<_> = fix.edits.iter().collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.span));
    for edit in edits {
        text.replace_range(edit.span.range(), &edit.text);
    }
    Page::parse(SourceFile::new(page.source.path(), text))
}

/// The number of errors with each message.
fn errors(page: &Page) -> BTreeMap<(&str, &str), usize> {
    let mut counts = BTreeMap::new();
    for error in page.problems.iter().filter(|one| one.is_error()) {
        *counts.entry((error.rule.name, error.message.as_str())).or_default() += 1;
    }
    counts
}

fn facts(catalog: &Catalog) -> usize {
    catalog.entries.iter().map(|entry| entry.facts.len()).sum()
}

/// The fixtures, and the bad examples of the rules.
fn pages() -> Vec<Page> {
    let mut pages: Vec<Page> =
        fixtures("refused").chain(fixtures("works")).map(|path| parse(&path)).collect();
    for rule in rules() {
        if let Example::Page(bad) | Example::Edit { bad, .. } = rule.example {
            pages.push(Page::parse(SourceFile::new(&format!("{}.md", rule.name), bad)));
        }
    }
    pages
}

#[test]
fn a_fix_removes_its_diagnostic_and_loses_nothing() {
    let mut applied = 0;
    for page in pages() {
        for diagnostic in &page.problems {
            for fix in &diagnostic.fixes {
                check(&page, diagnostic, fix);
                applied += 1;
            }
        }
    }
    assert!(applied >= 100, "only {applied} fixes were applied");
}

fn check(page: &Page, diagnostic: &Diagnostic, fix: &Fix) {
    let after = fixed(page, fix);
    let described = format!("{}, {}: {}", page.source.path(), diagnostic.message, fix.title);
    let same = |one: &&Diagnostic| one.rule == diagnostic.rule && one.message == diagnostic.message;
    let count = |page: &Page| page.problems.iter().filter(same).count();
    assert!(count(&after) < count(page), "{described}: it is still there\n{}", after.source.text);
    let before = errors(page);
    for (error, number) in errors(&after) {
        let known = before.get(&error).copied().unwrap_or_default();
        let is_known = number <= known || SECOND_MISTAKE.contains(&page.source.path());
        assert!(is_known, "{described}: {error:?} is new\n{}", after.source.text);
    }
    let Some(catalog) = &page.catalog else { return };
    let fixed = after.catalog.as_ref().unwrap_or_else(|| panic!("{described}: the catalog is lost"));
    assert!(fixed.entries.len() >= catalog.entries.len(), "{described}: an entry is lost");
    assert!(facts(fixed) >= facts(catalog), "{described}: a fact is lost");
    let ids = |catalog: &Catalog| -> BTreeSet<String> {
        catalog.entries.iter().map(|entry| entry.id.clone()).collect()
    };
    // A fix of a message may change the id of its row.
    let lost = ids(catalog).difference(&ids(fixed)).count();
    assert!(lost <= fix.edits.len(), "{described}: {lost} ids are lost");
}
