//! The rules: every name in the code is registered, every example does what it says, and the rule book is current.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use error_catalog_sync::{
    Diagnostic, Example, Outcome as _, Page, Project, SourceFile, check, read_source, rules, rules_page, sync,
};
use regex::Regex;
use tests::{compare_with_golden, copy_tree, files, root};

/// The sources of the engine.
fn sources() -> Vec<(PathBuf, String)> {
    let crates = ["model", "page", "lint", "generate", "sync"];
    let folders = crates.map(|name| root().join(format!("crates/error-catalog-{name}/src")));
    let paths = folders.into_iter().flat_map(|folder| files(&folder));
    let is_source = |path: &Path| path.extension().is_some_and(|extension| extension == "rs");
    let paths = paths.filter(|path| is_source(path));
    paths.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn every_rule_is_registered_and_reported() {
    let declaration = Regex::new(r"static ([A-Z0-9_]+): Rule =").unwrap();
    let sources = sources();
    let declarations = sources.iter().flat_map(|(_, text)| declaration.captures_iter(text));
    let declared: BTreeSet<String> = declarations.map(|found| rule_name(&found[1])).collect();
    let registered: BTreeSet<String> = rules().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(registered.len(), rules().count(), "two rules have one name");
    assert_eq!(registered, declared);
    // The examples of the other rules show that they are reported.
    for rule in NOT_SHOWN {
        let constant = rule.to_uppercase().replace('-', "_");
        let report = Regex::new(&format!(r"(?:::new|diagnostic|of_file|report)\(\s*&{constant}\b")).unwrap();
        assert!(sources.iter().any(|(_, text)| report.is_match(text)), "`{rule}` is never reported");
    }
}

/// The name of the rule that a constant declares.
fn rule_name(constant: &str) -> String {
    constant.to_lowercase().replace('_', "-")
}

fn names(diagnostics: &[Diagnostic]) -> BTreeSet<&'static str> {
    diagnostics.iter().map(|diagnostic| diagnostic.rule.name).collect()
}

/// The names of what is found on a page.
fn found_on(page: &str) -> BTreeSet<&'static str> {
    names(&Page::parse(SourceFile::new("page.md", page)).diagnostics)
}

/// The names of what is found on a page that was written in place of another.
fn found_after(before: &str, page: &str) -> BTreeSet<&'static str> {
    let folder = tempfile::tempdir().unwrap();
    copy_tree(&root().join("tests/outputs/printer/docs/templates"), &folder.path().join("docs/templates"));
    fs::write(folder.path().join("docs/printer.md"), before).unwrap();
    let projects = [Project::new(folder.path(), "docs/printer.md")];
    assert!(sync(&projects).is_ok());
    fs::write(folder.path().join("docs/printer.md"), page).unwrap();
    let outcome = check(&projects);
    names(&[outcome.drift().diagnostics, outcome.report.diagnostics].concat())
}

/// Rules without an example page: they are about other files, about two pages, or about texts that a page cannot hold.
const NOT_SHOWN: [&str; 19] = [
    "invalid-config",
    "cannot-edit",
    "rejected-fix",
    "unreadable-reference",
    "empty-text",
    "unmanaged-file",
    "linked-file",
    "not-utf-8",
    "reference-code-mismatch",
    "reference-wording-mismatch",
    "read-back",
    "source-in-the-way",
    "template",
    "too-many-alike",
    "code-not-in-reference",
    "unreadable-catalog",
    "unreadable-file",
    "unreadable-page",
    "unwritable-file",
];

#[test]
fn every_example_does_what_it_says() {
    for rule in rules() {
        match rule.example {
            Example::Page(bad) => {
                let (bad, good) = (found_on(bad), found_on(rule.use_instead));
                assert!(bad.contains(rule.name), "{}: the bad example gives {bad:?}", rule.name);
                assert!(good.is_empty(), "{}: the good example gives {good:?}", rule.name);
            }
            Example::Edit { before, bad } => {
                let (bad, good) = (found_after(before, bad), found_after(before, rule.use_instead));
                assert!(bad.contains(rule.name), "{}: the bad example gives {bad:?}", rule.name);
                assert!(!good.contains(rule.name), "{}: the good example gives {good:?}", rule.name);
            }
            Example::None(why) => {
                assert!(!why.is_empty() && NOT_SHOWN.contains(&rule.name), "{} has no example", rule.name);
            }
        }
    }
    let none = rules().filter(|rule| matches!(rule.example, Example::None(_)));
    assert_eq!(none.count(), NOT_SHOWN.len());
}

#[test]
fn rules_of_pages_are_registered_with_their_severities() {
    for path in files(&root().join("tests/pages")) {
        // Pages that set severities are read by `tests/pages.rs`.
        let sets_them = path.file_stem().is_some_and(|stem| stem == "severities");
        if !sets_them && path.extension().is_some_and(|extension| extension == "md") {
            let page = Page::parse(read_source(&path, "page.md").unwrap());
            for diagnostic in page.diagnostics {
                let rule = rules().find(|rule| *rule == diagnostic.rule);
                let rule = rule.unwrap_or_else(|| panic!("`{}` is not registered", diagnostic.rule.name));
                assert!(diagnostic.severity >= rule.severity, "{}: {diagnostic:?}", path.display());
            }
        }
    }
}

#[test]
fn the_rule_book_is_current() {
    compare_with_golden(&root().join("docs/rules.md"), &rules_page());
}
