//! docs/security.md: every promise names a test that exists.

use std::fs;

/// A test that the document names.
struct TestLink<'d> {
    name: &'d str,
    /// The path of its file, relative to the workspace.
    path: &'d str,
}

/// The tests that a line of Markdown names, each as ``[`name`](../path.rs)``.
fn test_links(line: &str) -> impl Iterator<Item = TestLink<'_>> {
    line.split("[`").skip(1).filter_map(|text| {
        let (name, rest) = text.split_once("`](../")?;
        let (path, _) = rest.split_once(')')?;
        Some(TestLink { name, path })
    })
}

/// Returns whether a source has a test of that name, which runs.
fn has_test(source: &str, name: &str) -> bool {
    let Some((before, _)) = source.split_once(&format!("fn {name}()")) else { return false };
    // The attributes of the function, from the last to the first.
    let attributes: Vec<&str> =
        before.trim_end().lines().rev().map(str::trim).take_while(|line| line.starts_with("#[")).collect();
    // A step of the suite runs a test that needs another program.
    let is_ignored =
        |line: &&str| line.starts_with("#[ignore") && !line.ends_with("; `cargo xtask test` runs it\"]");
    attributes.contains(&"#[test]") && !attributes.iter().any(is_ignored)
}

#[test]
fn every_promise_names_tests_that_exist() {
    let document = fs::read_to_string(tests::root().join("docs/security.md")).unwrap();
    let is_promise = |line: &&str| {
        line.starts_with("| ") && !line.starts_with("| --- ") && !line.starts_with("| promise ")
    };
    let promises: Vec<&str> = document.lines().filter(is_promise).collect();
    assert!(promises.len() > 30, "only {} promises were found", promises.len());
    for promise in promises {
        let mut count = 0;
        for TestLink { name, path } in test_links(promise) {
            let source = fs::read_to_string(tests::root().join(path));
            let source = source.unwrap_or_else(|error| panic!("docs/security.md names {path}: {error}"));
            assert!(
                has_test(&source, name),
                "docs/security.md names a test `{name}` that {path} does not have"
            );
            count += 1;
        }
        assert!(count > 0, "docs/security.md names no test of this promise: {promise}");
    }
}

#[test]
fn a_missing_or_ignored_test_does_not_count() {
    let source = "#[cfg(unix)]\n#[test]\nfn one() {}\n\n#[test]\n#[ignore]\nfn two() {}\n\nfn three() {}\n";
    let needs = "#[test]\n#[ignore = \"needs Node; `cargo xtask test` runs it\"]\nfn needs_node() {}\n";
    assert!(has_test(needs, "needs_node"));
    for (name, is_test) in [("one", true), ("two", false), ("three", false), ("four", false)] {
        assert_eq!(has_test(source, name), is_test, "{name}");
    }
}
