//! The examples in the docs, built and run as they are written.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::string_slice)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use error_catalog_model::{Catalog, Status};
use error_catalog_sync::{Page, SourceFile};
use tests::child::Run;
use tests::root;

/// A page that fits the block in docs/front-matter.md.
const PAGE: &str = "
# Printer errors

## Paper path

| What the display says | What It Means | Erste Hilfe |
| --- | --- | --- |
| Printer 7: Paper jam | A sheet is stuck. | Open the lid. |
| Printer 8: Tray {tray:integer=3} is empty | It holds no paper. | Fill it. |

## Power

| What the display says | What It Means | Erste Hilfe |
| --- | --- | --- |
| Printer 20: No power from <outlet> | No current arrives. | Plug it in. |

## Lights

| What the display says | What It Means | Erste Hilfe |
| --- | --- | --- |
| Green | All is well. | Nothing. |
";

fn document(name: &str) -> String {
    fs::read_to_string(root().join("docs").join(name)).unwrap().replace("\r\n", "\n")
}

/// The fenced blocks of a document, each with the line before it that is not empty.
fn blocks(document: &str) -> Vec<(&str, String)> {
    let (mut blocks, mut before) = (Vec::new(), "");
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            let inside = lines.by_ref().take_while(|line| *line != "```");
            blocks.push((before, inside.flat_map(|line| [line, "\n"]).collect()));
        } else if !line.is_empty() {
            before = line;
        }
    }
    blocks
}

/// The path in a line such as `**docs/printer.md**`: the block below it is that file.
fn shown_path(line: &str) -> Option<&str> {
    line.strip_prefix("**")?.strip_suffix("**")
}

/// The files that a document shows.
fn shown_files(document: &str) -> Vec<(&str, String)> {
    blocks(document).into_iter().filter_map(|(before, text)| Some((shown_path(before)?, text))).collect()
}

/// A manifest whose dependencies from this repository come from this workspace.
fn with_path_dependencies(manifest: &str) -> String {
    let local = |line: &str| match line.split_once(" = { git = ") {
        Some((name, _)) => {
            format!("{name} = {{ path = '{}' }}\n", root().join("crates").join(name).display())
        }
        None => format!("{line}\n"),
    };
    manifest.lines().map(local).collect()
}

/// Returns the commands that the workflow for pull requests runs.
fn commands_of_the_workflow() -> Vec<Vec<String>> {
    let workflow = fs::read_to_string(root().join(".github/workflows/page.yml")).unwrap();
    let lines = workflow.lines().map(str::trim_start);
    let run = lines.filter_map(|line| line.trim_start_matches("run: ").strip_prefix("cargo xtask "));
    let words = |line: &str| {
        let words = line.split(' ').take_while(|word| !["|", ">"].contains(word));
        ["xtask"].into_iter().chain(words).map(|word| word.replace("\"$base\"", "HEAD")).collect()
    };
    // Help builds the tool, and shows the usage.
    let commands: Vec<Vec<String>> = run.filter(|line| !line.starts_with("--help")).map(words).collect();
    assert_eq!(commands.len(), 2, "{commands:?}");
    commands
}

/// Runs cargo, which must succeed; what it said.
fn cargo(tree: &Path, arguments: &[&str]) -> String {
    let (status, out) = run(tree, arguments);
    assert_eq!(status, Some(0), "cargo {}:\n{out}", arguments.join(" "));
    out
}

/// Runs cargo: its exit status, and what it said, complaints only if it failed.
fn run(tree: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let run = Run::of(
        Command::new(cargo)
            .args(arguments)
            .current_dir(tree)
            .env("CARGO_TARGET_DIR", temporary.join("guide/target"))
            // What this workspace compiled is not compiled again. Releases of cargo before 1.91 ignore this.
            .env("CARGO_BUILD_BUILD_DIR", temporary.join(".."))
            .env("CARGO_NET_OFFLINE", "true"),
    );
    (run.code, if run.code == Some(0) { run.out } else { run.out + &run.err })
}

#[test]
fn the_block_of_all_settings_fits_a_page() {
    let front_matter = document("front-matter.md");
    let (_, block) = blocks(&front_matter).into_iter().find(|(_, text)| text.starts_with("---\n")).unwrap();
    let page = Page::parse(SourceFile::new("page.md", format!("{block}{PAGE}")));
    let diagnostics = page.report().to_text();
    assert_eq!(diagnostics, "");
    let catalog = page.into_catalog().unwrap();
    let ids: Vec<_> = catalog.entries.iter().map(|entry| entry.id.as_str()).collect();
    assert_eq!(ids, ["7-jam", "8-tray-is-empty", "20-no-power-from"]);
}

/// The catalog of the page of telephony errors after edits, with a text at its end.
fn edited(edits: &[(&str, &str)], appended: &str) -> Catalog {
    let mut text = document("telephony-errors.md");
    for (from, to) in edits {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    let page = Page::parse(SourceFile::new("telephony-errors.md", text + appended));
    let report = page.report().to_text();
    page.catalog().expect(&report).clone()
}

/// The block of CONTRIBUTING.md that begins with a text.
fn step(contributing: &str, start: &str) -> String {
    let (_, step) = blocks(contributing).into_iter().find(|(_, text)| text.starts_with(start)).expect(start);
    step
}

/// The line of the page that contains a text.
fn line(part: &str) -> String {
    let text = document("telephony-errors.md");
    text.split_inclusive('\n').find(|line| line.contains(part)).expect(part).to_owned()
}

#[test]
fn the_steps_for_docs_writers_work() {
    let contributing = fs::read_to_string(root().join("CONTRIBUTING.md")).unwrap().replace("\r\n", "\n");
    let entry = |catalog: &Catalog, id: &str| catalog.entries.iter().find(|entry| entry.id == id).cloned();

    let (row, facts) =
        (step(&contributing, "| Telephony - 699"), step(&contributing, "    699-out-of-lines"));
    let catalog = edited(&[("  entries:\n", &("  entries:\n".to_owned() + &facts))], &row);
    assert_eq!(entry(&catalog, "699-out-of-lines").unwrap().facts["redial"], "later");

    let reworded = step(&contributing, "catalog:\n  reworded:");
    let edits = [("catalog:\n", &*reworded), ("404 - INVALID DNIS  ", "404 - Unknown destination number  ")];
    let aliases = entry(&edited(&edits, ""), "404-invalid-dnis").unwrap().aliases;
    assert_eq!(aliases[0].message, "Telephony - 404 - INVALID DNIS");

    let removed = step(&contributing, "catalog:\n  removed:");
    let catalog = edited(&[("catalog:\n", &removed), (&line("404 - INVALID DNIS"), "")], "");
    assert_eq!(catalog.removed, ["404-invalid-dnis"]);

    let retired = step(&contributing, "## Retired errors");
    let catalog = edited(&[(&line("| Telephony - 603 - Decline"), "")], &format!("\n{retired}"));
    assert_eq!(entry(&catalog, "603-decline").unwrap().status, Status::Retired);
}

#[test]
fn your_own_page_is_a_whole_project() {
    let guide = document("your-own-page.md");
    // Always the same folder, so that cargo compiles its dependencies once.
    let tree = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide/tree");
    if tree.exists() {
        fs::remove_dir_all(&tree).unwrap();
    }
    let (_, listing) = blocks(&guide).into_iter().next().unwrap();
    let listed: BTreeSet<_> = listing.lines().filter_map(|line| line.split(' ').next()).collect();
    let files = shown_files(&guide);
    assert_eq!(files.iter().map(|(path, _)| *path).collect::<BTreeSet<_>>(), listed);
    for (path, text) in files {
        let file = tree.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        let text = if path.ends_with("Cargo.toml") { with_path_dependencies(&text) } else { text };
        fs::write(file, text).unwrap();
    }
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let profiles = &workspace[workspace.find("\n[profile.").unwrap()..];
    let is_profile = |table: &str| table.starts_with("[profile.");
    assert!(profiles.lines().filter(|line| line.starts_with('[')).all(is_profile), "{profiles}");
    let manifest = fs::read_to_string(tree.join("Cargo.toml")).unwrap();
    fs::write(tree.join("Cargo.toml"), manifest + profiles).unwrap();
    // The versions that are on this machine.
    fs::copy(root().join("Cargo.lock"), tree.join("Cargo.lock")).unwrap();

    let needed = cargo(&tree, &["xtask", "init"]);
    assert!(guide.contains(&format!("$ cargo xtask init\n{needed}")), "the guide does not show:\n{needed}");
    assert!(cargo(&tree, &["xtask", "inspect"]).contains("3 rows, errors are read from it"));
    let written = cargo(&tree, &["xtask", "sync"]);
    assert!(guide.contains(&format!("$ cargo xtask sync\n{written}")), "the guide does not show:\n{written}");
    cargo(&tree, &["test", "--quiet", "--package", "printer-errors"]);
    assert_eq!(cargo(&tree, &["xtask", "check"]), "8 files current\n");

    cargo(&tree, &["xtask", "reword", "7-paper-jam", "Printer - 7 - Paper is stuck"]);
    cargo(&tree, &["xtask", "retire", "20-no-network"]);
    cargo(&tree, &["xtask", "fmt"]);
    cargo(&tree, &["xtask", "fmt", "--check"]);
    assert!(cargo(&tree, &["xtask", "sync"]).ends_with("\n5 written, 0 removed, 3 unchanged\n"));
    for command in commands_of_the_workflow() {
        let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        let (status, out) = run(&tree, &arguments);
        // The folder may be outside of any repository, so a command may fail. Only an unknown command shows the usage.
        assert!(matches!(status, Some(0..=2)) && !out.contains("usage: "), "{command:?}: {out}");
    }
}
