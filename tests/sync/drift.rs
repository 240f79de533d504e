//! Files that are not as they should be: `check` shows each, `sync` mends it.

use std::fs;

use tests::root;

use super::copy::{CATALOG, Copy, PAGE};

const ENTRY: &str = "docs/telephony-errors/486-busy-here.md";

/// `check` fails, shows `shown` and what to run; `sync` mends it.
fn assert_caught_and_mended(copy: &Copy, shown: &[&str]) {
    let out = copy.refused("check");
    for shown in shown.iter().chain(&["cargo xtask sync", "--- as it is\n+++ as it should be\n@@ -"]) {
        assert!(out.contains(shown), "no {shown} in {out}");
    }
    copy.sync();
}

#[test]
fn a_fresh_copy_is_written_as_it_is_committed() {
    let copy = Copy::new();
    assert!(copy.sync().ends_with("\n40 written, 0 removed, 0 unchanged\n"));
    for (path, bytes) in copy.generated() {
        assert!(bytes == fs::read(root().join(&path)).unwrap(), "{} is not as committed", path.display());
    }
}

#[test]
fn nothing_is_written_twice() {
    let copy = Copy::synced();
    let before = copy.state();
    assert_eq!(copy.sync(), "0 written, 0 removed, 40 unchanged\n");
    assert!(copy.state() == before);
    assert_eq!(copy.run(&["check"]).out, "40 files current\n");
}

#[test]
fn only_what_changed_is_written() {
    let copy = Copy::synced();
    let before = copy.state();
    copy.edit(PAGE, "line is busy.", "line is engaged.");
    assert_caught_and_mended(
        &copy,
        &["stale: catalog/telephony-errors.yaml\n", ENTRY, "is busy.\n+", "is engaged.\n"],
    );
    let changed = copy.state().into_iter().filter(|(path, state)| before[path] != *state);
    assert_eq!(changed.count(), 5, "page, catalog, its copy, JSON and the entry's page");
}

#[test]
fn a_hand_edited_export() {
    let copy = Copy::synced();
    copy.edit("catalog/telephony-errors.json", "Busy Here", "Busy There");
    assert_caught_and_mended(&copy, &["stale: catalog/telephony-errors.json", "Busy There"]);
}

#[test]
fn a_missing_page() {
    let copy = Copy::synced();
    fs::remove_file(copy.path(ENTRY)).unwrap();
    assert_caught_and_mended(
        &copy,
        &["missing: docs/telephony-errors/486-busy-here.md", "+## What It Means"],
    );
    assert!(copy.path(ENTRY).exists());
}

#[test]
fn a_page_that_no_entry_owns() {
    let copy = Copy::synced();
    let left_over = "docs/telephony-errors/999-old.md";
    copy.write(left_over, &copy.read(ENTRY));
    assert_caught_and_mended(&copy, &["left over: docs/telephony-errors/999-old.md", "-## What It Means"]);
    assert!(!copy.path(left_over).exists());
}

#[test]
fn a_file_of_others_is_named_and_left_alone() {
    let copy = Copy::synced();
    let foreign = "docs/telephony-errors/notes.md";
    copy.write(foreign, "mine\n");
    fs::create_dir(copy.path("docs/telephony-errors/images")).unwrap();
    let before = copy.state();
    let out = copy.sync();
    assert!(out.contains("docs/telephony-errors/notes.md:1:1: note[foreign-file]: "), "{out}");
    assert!(copy.state() == before);
}

#[test]
fn an_unchanged_file_may_be_read_only() {
    let copy = Copy::synced();
    let mut permissions = fs::metadata(copy.path(ENTRY)).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(copy.path(ENTRY), permissions).unwrap();
    copy.edit(PAGE, "The call setup took too long.", "It took too long.");
    copy.sync();
}

#[test]
fn a_catalog_with_merge_marks_is_a_warning() {
    let copy = Copy::synced();
    copy.edit(CATALOG, "entries:\n", "<<<<<<< HEAD\nentries:\n=======\n>>>>>>> theirs\n");
    let out = copy.refused("check");
    assert!(out.contains("catalog/telephony-errors.yaml:9:1: warning[unreadable-catalog]: "), "{out}");
    let out = copy.sync();
    assert!(out.contains("0 errors, 1 warning\n"), "{out}");
}

#[test]
fn a_catalog_that_is_not_utf_8_is_a_warning() {
    let copy = Copy::synced();
    fs::write(copy.path(CATALOG), b"schema: error-catalog/1\ntitle: \xE4\n").unwrap();
    assert!(copy.sync().contains("warning[unreadable-catalog]"));
}

#[test]
fn a_refused_page_writes_nothing() {
    let copy = Copy::new();
    copy.edit(PAGE, "| User is busy - Call back later. ", "| ");
    for command in ["sync", "check"] {
        let out = copy.refused(command);
        assert!(out.contains("docs/telephony-errors.md:52:211: error[empty-cell]: "), "{out}");
        assert!(out.contains("1 error, 0 warnings\n"), "{out}");
    }
    assert!(copy.generated().is_empty());
}

#[test]
fn a_missing_template_is_named() {
    let copy = Copy::synced();
    fs::remove_file(copy.path("docs/templates/index.md")).unwrap();
    copy.edit("docs/templates/entry.md", "{{ entry.meaning }}", "{{ entry.meening }}\n{% if %}");
    let out = copy.refused("sync");
    assert!(out.contains("docs/templates/index.md:1:1: error[template]: "), "{out}");
    assert!(out.contains("docs/templates/entry.md:"), "{out}");
}

#[test]
fn what_a_killed_run_left_is_removed_even_if_nothing_else_is_to_do() {
    let copy = Copy::synced();
    let before = copy.state();
    copy.write("catalog/.error-catalog-a1b2c3", "half a cata");
    copy.write("docs/telephony-errors/.error-catalog-d4e5f6", "---\n# @gene");
    assert_eq!(copy.run(&["check"]).out, "40 files current\n");
    assert_eq!(copy.sync(), "0 written, 0 removed, 40 unchanged\n");
    assert!(copy.state() == before);
}
