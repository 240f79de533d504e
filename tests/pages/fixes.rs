//! Applies the fixes of every fixture, one at a time, and reads the page again.

use std::collections::BTreeMap;

use error_catalog_sync::{Diagnostic, Fix, Page, SourceFile};

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

#[test]
fn a_fix_removes_its_diagnostic_and_makes_no_error() {
    let mut applied = 0;
    for path in fixtures("refused").chain(fixtures("works")) {
        let page = parse(&path);
        let fixes = |one: &Diagnostic| {
            one.fixes.clone().into_iter().map(|fix| (one.clone(), fix)).collect::<Vec<_>>()
        };
        for (diagnostic, fix) in page.problems.iter().flat_map(fixes) {
            let after = fixed(&page, &fix);
            let described = format!("{}, {}: {}", path.display(), diagnostic.message, fix.title);
            let same = |one: &&Diagnostic| one.rule == diagnostic.rule && one.message == diagnostic.message;
            let count = |page: &Page| page.problems.iter().filter(same).count();
            assert!(count(&after) < count(&page), "{described}: it is still there\n{}", after.source.text);
            let before = errors(&page);
            for (error, number) in errors(&after) {
                let known = before.get(&error).copied().unwrap_or_default();
                let is_known = number <= known || SECOND_MISTAKE.contains(&page.source.path());
                assert!(is_known, "{described}: {error:?} is new\n{}", after.source.text);
            }
            applied += 1;
        }
    }
    assert!(applied >= 40, "only {applied} fixes were applied");
}
