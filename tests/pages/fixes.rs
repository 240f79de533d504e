//! Applies the fixes of every fixture and of every rule's example, one at a time, and reads the page again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use error_catalog_model::Entry;
use error_catalog_sync::{Diagnostic, Example, Fix, Page, Project, SourceFile, fix, rules};

use tests::root;

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
    for error in page.diagnostics.iter().filter(|one| one.is_error()) {
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

/// Slips of a docs writer on the page of errors, whose entries have facts: a text of the page, and what is there instead.
const SLIPS: [(&str, &str); 37] = [
    ("---\n# The single", "----\n# The single"),
    ("---\n# The single", "—\n# The single"),
    ("---\n# The single", " ---\n# The single"),
    ("\n---\n", "\n----\n"),
    ("\n---\n", "\n ---\n"),
    ("catalog:\n", "catalog: yes\n"),
    ("[never, after-fix, later, now]", "[never, after-fix later, now]"),
    ("[never, after-fix, later, now]", "[never, after-fix, later, now"),
    (
        "410-gone: { redial: never, party: callee, basis: \"RFC 3261 §21.4.10\" }",
        "410-gone: { redial:never, party:callee",
    ),
    ("---\n# The single", "---\ncatalog:\n  removed: []\n---\n---\n# The single"),
    ("  contradictions:\n", "---\n  contradictions:\n"),
    ("  entries:\n", "   entries:\n"),
    ("    410-gone: {", "\t410-gone: {"),
    ("    410-gone: {", "    410-gone {"),
    (
        "redial: never, party: callee, basis: \"RFC 3261 §21.4.10\" }",
        "redial: never, party: callee, basis: \"RFC 3261 §21.4.10\"",
    ),
    (
        "  entries:\n",
        "    reworded:\n      - was: Telephony - 486 - Busy\n        now: Telephony - 486 - Busy Here\n  entries:\n",
    ),
    (
        "  entries:\n",
        "  reworded:\n    - was: Telephony - 486 - Busy\n    - now: Telephony - 486 - Busy Here\n  entries:\n",
    ),
    ("  entries:\n", "  removed: [\"Telephony - 699 - Old\"]\n  entries:\n"),
    ("  entries:\n", "  removd: []\n  entries:\n"),
    (
        "| Telephony - 486 - Busy",
        "Telephony - 699 - Out of lines\tNo line is free.\tWait a minute.\n| Telephony - 486 - Busy",
    ),
    ("| Telephony - 486 - Busy", "| Telephony -\u{A0}486 - Busy"),
    ("| Telephony - 486 - Busy", "| Telephony - 486 - Bu\u{AD}sy"),
    ("| Telephony - 486 - Busy", "| Telephony - 486 486 - Busy"),
    ("| Telephony - 486 - Busy", "| Telephony -486- Busy"),
    ("| Telephony - 486 - Busy", "| Telephony - Telephony - 486 - Busy"),
    ("| Telephony - 486 - Busy", "| Telephony - 486 - 486 - Busy"),
    ("| Telephony - 486 - Busy", "| Telephony - 48O - Busy"),
    ("| Telephony - 486 - Busy Here ", "| \"Telephony - 486 - Busy Here\" "),
    ("| Telephony - 486 - Busy Here ", "| “Telephony - 486 - Busy Here” "),
    ("The recipient’s line is busy.", "The recipient’s\u{200B} line is \u{202E}busy."),
    ("| Telephony - 486 - Busy", "| Telephony - 486 - <b>Busy"),
    ("| Telephony - 486 - Busy", "| Telephony - 486 - `Busy"),
    ("| Telephony - 486 - Busy", "| Telephony - 486 - \u{1F4DE} Busy"),
    ("The recipient’s line is busy.", "The **recipient’s line\nis busy."),
    ("User is busy - Call back later.", "Call {number} back later."),
    (
        "\n| Telephony - 400 - Bad Request",
        "\n| Error Message | What It Means | How to Fix It |\n| --- | --- | --- |\n| Telephony - 400 - Bad Request",
    ),
    ("## Telephony Error Codes – Quick Reference\n", "## Telephony Error Codes, obsolete\n"),
];

/// The page of errors with each of the slips.
fn pages_with_slips() -> impl Iterator<Item = Page> {
    let text = fs::read_to_string(root().join("docs/telephony-errors.md")).unwrap();
    (0..).zip(SLIPS).map(move |(index, (from, to))| {
        assert!(text.contains(from), "the page has no {from}");
        Page::parse(SourceFile::new(&format!("slip-{index}.md"), text.replacen(from, to, 1)))
    })
}

#[test]
fn every_slip_has_a_fix() {
    let has_fix = |page: &Page| page.diagnostics.iter().any(|diagnostic| !diagnostic.fixes.is_empty());
    let without: Vec<String> =
        pages_with_slips().filter(|page| !has_fix(page)).map(|page| page.report().to_text()).collect();
    assert_eq!(without, [""; 0]);
}

/// The fixtures, the page of errors with slips, and the bad examples of the rules.
fn pages() -> Vec<Page> {
    let mut pages: Vec<Page> =
        fixtures("refused").chain(fixtures("works")).map(|path| parse(&path)).collect();
    pages.extend(pages_with_slips());
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
    let mut faults = Vec::new();
    for page in pages() {
        for diagnostic in &page.diagnostics {
            for fix in &diagnostic.fixes {
                let described = format!("{}, {}: {}", page.source.path(), diagnostic.message, fix.title);
                faults.extend(
                    faults_of(&page, diagnostic, fix).iter().map(|fault| format!("{described}: {fault}")),
                );
                applied += 1;
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(applied >= 150, "only {applied} fixes were applied");
}

/// Applies a fix and returns what is wrong with it.
fn faults_of(page: &Page, diagnostic: &Diagnostic, fix: &Fix) -> Vec<String> {
    let after = fixed(page, fix);
    let mut faults = Vec::new();
    let same = |one: &&Diagnostic| one.rule == diagnostic.rule && one.message == diagnostic.message;
    let count = |page: &Page| page.diagnostics.iter().filter(same).count();
    if count(&after) >= count(page) {
        faults.push("the diagnostic is still there".to_owned());
    }
    let before = errors(page);
    for (error, number) in errors(&after) {
        let known = before.get(&error).copied().unwrap_or_default();
        if number > known && !SECOND_MISTAKE.contains(&page.source.path()) {
            faults.push(format!("{error:?} is new"));
        }
    }
    if page.catalog.is_some() && after.catalog.is_none() {
        faults.push("the catalog is lost".to_owned());
    }
    let ids: BTreeSet<&str> = after.entries().iter().map(|entry| entry.id.as_str()).collect();
    let lost_ids = page.entries().iter().filter(|entry| !ids.contains(entry.id.as_str())).count();
    if lost_ids > fix.edits.len() {
        faults.push(format!("{lost_ids} ids are lost"));
    }
    faults.extend(lost(page.entries(), after.entries()).into_iter().map(|lost| format!("{lost} is lost")));
    faults
}

#[test]
fn the_safe_fixes_of_a_page_are_written_together() {
    let folder = tempfile::tempdir().unwrap();
    let has_safe_fix = |diagnostics: &[Diagnostic]| {
        diagnostics.iter().flat_map(|diagnostic| &diagnostic.fixes).any(|fix| fix.is_safe)
    };
    let mut written = 0;
    for page in pages().iter().filter(|page| has_safe_fix(&page.diagnostics)) {
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
