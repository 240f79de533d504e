//! Applies the fixes of every fixture and of every rule's example, one at a time, and reads the page again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use error_catalog_model::Entry;
use error_catalog_sync::{Diagnostic, Example, Fix, Page, Project, SourceFile, fix, rules};

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

/// The entries and facts that a fix has lost. An entry whose id a fix of its message changed is there with its other id.
fn lost(before: &[Entry], after: &[Entry]) -> Vec<String> {
    let mut new: Vec<&Entry> = after.iter().collect();
    let mut take = |is_same: &dyn Fn(&Entry) -> bool| {
        let index = new.iter().position(|one| is_same(one))?;
        Some(new.remove(index))
    };
    let same_id: Vec<_> = before.iter().map(|entry| (entry, take(&|one| one.id == entry.id))).collect();
    let mut lost = Vec::new();
    for (entry, same) in same_id {
        let is_other = |one: &Entry| (&one.meaning, &one.fix) == (&entry.meaning, &entry.fix);
        let Some(same) = same.or_else(|| take(&is_other)) else {
            lost.push(format!("the entry `{}`", entry.id));
            continue;
        };
        let facts = entry.facts.iter().filter(|(name, value)| same.facts.get(*name) != Some(*value));
        lost.extend(facts.map(|(name, _)| format!("the fact `{name}` of `{}`", entry.id)));
    }
    lost
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
    assert!(page.catalog.is_none() || after.catalog.is_some(), "{described}: the catalog is lost");
    let ids: BTreeSet<&str> = after.entries().iter().map(|entry| entry.id.as_str()).collect();
    let lost_ids = page.entries().iter().filter(|entry| !ids.contains(entry.id.as_str())).count();
    assert!(lost_ids <= fix.edits.len(), "{described}: {lost_ids} ids are lost");
    let lost = lost(page.entries(), after.entries());
    assert!(lost.is_empty(), "{described}: {} lost\n{}", lost.join(" and "), after.source.text);
}

#[test]
fn the_safe_fixes_of_a_page_are_written_together() {
    let folder = tempfile::tempdir().unwrap();
    let has_safe_fix = |diagnostics: &[Diagnostic]| {
        diagnostics.iter().flat_map(|diagnostic| &diagnostic.fixes).any(|fix| fix.is_safe)
    };
    let mut written = 0;
    for page in pages().iter().filter(|page| has_safe_fix(&page.problems)) {
        let path = page.source.path();
        fs::write(folder.path().join(path), &page.source.text).unwrap();
        let project = Project::new(folder.path(), path);
        let outcome = fix(&[project]);
        let text = outcome.remaining.report.to_text();
        assert_eq!(outcome.pages.len(), 1, "{path}: {text}");
        assert!(!has_safe_fix(&outcome.remaining.report.diagnostics), "{path}: {text}");
        written += 1;
    }
    assert!(written >= 10, "only {written} pages were fixed");
}
