//! `init`: the files of a new project.

use std::fs;

use tests::root;

use super::copy::{CONFIG, Copy, Run};

const PAGE: &str = "docs/printer.md";
const TABLE: &str = "# Printer errors\n\n| Error Message | What It Means | How to Fix It |\n| --- | --- | --- |\n\
    | Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n";

/// A folder with a page of errors, and nothing else.
fn page(text: &str) -> Copy {
    let copy = Copy::new();
    fs::remove_dir_all(copy.path("docs")).unwrap();
    fs::remove_file(copy.path(CONFIG)).unwrap();
    fs::create_dir(copy.path("docs")).unwrap();
    copy.write(PAGE, text);
    copy
}

#[test]
fn a_page_becomes_a_project_with_a_crate() {
    let copy = page(TABLE);
    let run = copy.run(&["init", PAGE, "--crate", "crates/printer-errors"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.err.starts_with("written error-catalog.toml\n"), "{}", run.err);
    let sync = copy.sync();
    for path in
        ["crates/printer-errors/catalog/printer.yaml", "docs/printer/7-paper-jam.md", "catalog/printer.json"]
    {
        assert!(sync.contains(&format!("written {path}\n")), "{sync}");
    }
    let library = copy.read("crates/printer-errors/src/lib.rs");
    assert!(
        library.contains("#[error_catalog::catalog(\"catalog/printer.yaml\")]\npub enum PrinterError {}")
    );
    assert!(copy.read("crates/printer-errors/Cargo.toml").contains("name = \"printer-errors\""));
}

#[test]
fn existing_files_are_not_changed() {
    let copy = page(TABLE);
    assert_eq!(copy.run(&["init", PAGE]).code, Some(0));
    copy.write("docs/templates/index.md", "mine");
    let before = copy.state();
    let run = copy.run(&["init", PAGE]);
    assert_eq!(run.code, Some(0));
    assert!(run.err.contains("exists  docs/templates/index.md\n"), "{}", run.err);
    assert!(!run.err.contains("[[page]]"), "{}", run.err);
    copy.write("docs/scanner.md", TABLE);
    let another = copy.run(&["init", "docs/scanner.md"]);
    assert!(another.err.ends_with("needs this table, too:\n[[page]]\nsource = \"docs/scanner.md\"\n"));
    fs::remove_file(copy.path("docs/scanner.md")).unwrap();
    assert!(copy.state() == before);
}

#[test]
fn nothing_is_written_for_a_page_with_errors_or_in_a_dry_run() {
    let copy = page("# No table\n");
    let before = copy.state();
    assert_eq!(copy.run(&["init", PAGE]).code, Some(1));
    assert!(copy.state() == before);
    copy.write(PAGE, TABLE);
    let before = copy.state();
    assert_eq!(copy.run(&["init", PAGE, "--dry-run"]).code, Some(0));
    assert!(copy.state() == before);
}

#[test]
fn the_page_is_found_from_a_folder_below() {
    let copy = page(TABLE);
    assert_eq!(copy.run(&["init", PAGE]).code, Some(0));
    let mut command = copy.command(&["sync"]);
    let run = Run::of(command.current_dir(copy.path("docs")));
    assert_eq!(run.code, Some(0), "{}", run.out);
    assert!(copy.path("catalog/printer.yaml").is_file());
}

#[test]
fn a_page_outside_the_project_is_a_wrong_command_line() {
    let copy = page(TABLE);
    assert_eq!(copy.run(&["init", PAGE]).code, Some(0));
    let outside = root().join("docs/q850-causes.md");
    let run = copy.run(&["init", &outside.display().to_string()]);
    assert_eq!(run.code, Some(2));
    assert!(run.err.starts_with("error: expected a page in "), "{}", run.err);
}

#[test]
fn without_a_configuration_commands_name_the_one_that_writes_it() {
    let copy = page(TABLE);
    for command in ["sync", "check", "fmt", "diff"] {
        let run = copy.run(&[command]);
        assert_eq!(run.code, Some(2), "{command}");
        assert!(
            run.err.contains("no error-catalog.toml in ") && run.err.contains("`init PAGE`"),
            "{}",
            run.err
        );
    }
}

#[test]
fn mistakes_of_the_configuration_are_reported_at_their_lines() {
    let copy = Copy::synced();
    copy.edit(CONFIG, "source = \"docs/q850-causes.md\"", "sorce = \"docs/q850-causes.md\"");
    let out = copy.refused("sync");
    assert!(out.starts_with("error-catalog.toml:28:1: error[invalid-config]: unknown key `sorce`"), "{out}");
    let json = copy.run(&["check", "--format", "json"]);
    assert_eq!(json.code, Some(1));
    assert!(json.out.contains("\"rule\": \"invalid-config\""), "{}", json.out);
    assert_eq!(copy.run(&["diff"]).code, Some(2));
    let json = copy.run(&["diff", "--format", "json"]);
    assert!(json.out.starts_with('{'), "{}", json.out);
}

#[test]
fn files_of_outputs_that_are_no_longer_declared_are_removed() {
    let copy = page(TABLE);
    assert_eq!(copy.run(&["init", PAGE]).code, Some(0));
    copy.sync();
    fs::remove_dir_all(copy.path("docs/templates")).unwrap();
    copy.write(CONFIG, "[[page]]\nsource = \"docs/printer.md\"\noutputs = [{ kind = \"json\" }]\n");
    let out = copy.sync();
    assert!(out.contains("removed docs/printer/7-paper-jam.md\nremoved docs/printer/index.md\n"), "{out}");
    assert!(!copy.read("catalog/printer.json").contains("docs/printer/7-paper-jam.md"));
    copy.write(CONFIG, "[[page]]\nsource = \"docs/printer.md\"\noutputs = []\n");
    let out = copy.sync();
    assert!(out.starts_with("removed catalog/printer.json\n"), "{out}");
    assert!(copy.path("catalog/printer.yaml").is_file());
}

#[test]
fn a_crate_outside_the_project_or_with_a_bad_name_is_refused() {
    let copy = page(TABLE);
    let before = copy.state();
    for folder in ["../outside", "/tmp/outside", "", "crates/my errors", "crates/7"] {
        let run = copy.run(&["init", PAGE, "--crate", folder]);
        assert!(run.code == Some(2) && run.err.starts_with("error: expected a "), "{folder}: {run:?}");
        assert!(copy.state() == before, "{folder}");
    }
    assert_eq!(copy.run(&["init", PAGE, "--crate", "crates/printer-errors/"]).code, Some(0));
    assert!(copy.read("crates/printer-errors/Cargo.toml").contains("name = \"printer-errors\""));
}

#[test]
fn a_crate_of_a_declared_page_needs_its_copy_of_the_catalog() {
    let copy = page(TABLE);
    assert_eq!(copy.run(&["init", PAGE]).code, Some(0));
    let run = copy.run(&["init", PAGE, "--crate", "crates/printer-errors"]);
    assert!(
        run.err.contains("kind = \"catalog\", file = \"crates/printer-errors/catalog/printer.yaml\""),
        "{run:?}"
    );
}

#[cfg(unix)]
#[test]
fn a_linked_folder_is_not_written_to() {
    let (copy, elsewhere) = (page(TABLE), Copy::new());
    std::os::unix::fs::symlink(elsewhere.path("docs"), copy.path("crates")).unwrap();
    let before = (copy.state(), elsewhere.state());
    let run = copy.run(&["init", PAGE, "--crate", "crates/printer-errors"]);
    assert!(run.code == Some(1) && run.err.contains("error[linked-file]"), "{run:?}");
    assert!((copy.state(), elsewhere.state()) == before);
}

#[test]
fn another_configuration_is_written_and_read() {
    let copy = page(TABLE);
    assert_eq!(copy.run(&["--config", "printer.toml", "init", PAGE]).code, Some(0));
    assert!(copy.path("printer.toml").is_file() && !copy.path(CONFIG).exists());
    assert_eq!(copy.run(&["--config", "printer.toml", "sync"]).code, Some(0));
    let run = copy.run(&["--config", "none.toml", "check"]);
    assert_eq!((run.code, run.err.as_str()), (Some(2), "error: there is no file `none.toml`\n"));
}

#[test]
fn a_page_is_named_by_its_path_from_the_current_folder_too() {
    let copy = page(TABLE);
    assert_eq!(copy.run(&["init", PAGE]).code, Some(0));
    copy.sync();
    let mut command = copy.command(&["retire", "7-paper-jam", "--page", "printer.md"]);
    assert_eq!(Run::of(command.current_dir(copy.path("docs"))).code, Some(0));
}

#[test]
fn tables_that_are_not_used_are_named() {
    let copy =
        page(&format!("{TABLE}\n## Lights\n\n| Kode | Meldung |\n| --- | --- |\n| 8 | Klappe offen |\n"));
    let run = copy.run(&["init", PAGE]);
    assert!(run.err.starts_with("not used: the table below `Lights` with 1 row; "), "{}", run.err);
}
