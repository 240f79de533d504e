//! Follows docs/your-own-page.md, with the real programs.
#![allow(clippy::unwrap_used, clippy::panic, clippy::string_slice)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::child::Run;
use tests::{blocks, root};

/// The project of the guide.
struct Tree(PathBuf);

impl Tree {
    /// Always the same folder, so that cargo's files of an earlier run are used. It is outside the workspace, whose
    /// configuration would be found.
    fn new() -> Self {
        let workspace = root().to_string_lossy().replace(std::path::MAIN_SEPARATOR, "-");
        let tree = std::env::temp_dir().join(format!("error-catalog-guide{workspace}"));
        if tree.exists() {
            fs::remove_dir_all(&tree).unwrap();
        }
        Self(tree)
    }

    fn write(&self, path: &str, text: &str) {
        let file = self.0.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap()
    }

    /// Runs a command, which must succeed, and returns its output: standard output first.
    fn run(&self, program: &str, arguments: &[&str]) -> String {
        let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let run = Run::of(
            Command::new(program)
                .args(arguments)
                .current_dir(&self.0)
                .env("GIT_CEILING_DIRECTORIES", temporary)
                .env("CARGO_TARGET_DIR", temporary.join("guide/target"))
                // What this workspace compiled is not compiled again. Releases of cargo before 1.91 ignore this.
                .env("CARGO_BUILD_BUILD_DIR", temporary.join(".."))
                .env("CARGO_NET_OFFLINE", "true"),
        );
        assert_eq!(run.code, Some(0), "{program} {}:\n{}{}", arguments.join(" "), run.out, run.err);
        run.out + &run.err
    }

    /// Runs `error-catalog`. The guide must show its output.
    fn error_catalog(&self, guide: &str, arguments: &[&str]) {
        let out = self.run(env!("CARGO_BIN_EXE_error-catalog"), arguments);
        let example = format!("$ error-catalog {}\n{out}", arguments.join(" "));
        assert!(guide.contains(&example), "the guide does not show:\n{example}");
    }

    fn cargo(&self, arguments: &[&str]) -> String {
        let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
        self.run(&cargo, arguments)
    }
}

/// Returns a manifest whose dependencies from this repository come from this workspace.
fn with_path_dependencies(manifest: &str) -> String {
    let local = |line: &str| match line.split_once(" = { git = ") {
        Some((name, _)) => {
            format!("{name} = {{ path = '{}' }}\n", root().join("crates").join(name).display())
        }
        None => format!("{line}\n"),
    };
    manifest.lines().map(local).collect()
}

/// Returns the profiles of this workspace: with others, cargo would compile the dependencies again.
fn profiles() -> String {
    let workspace = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let profiles = &workspace[workspace.find("\n[profile.").unwrap()..];
    let is_profile = |table: &str| table.starts_with("[profile.");
    assert!(profiles.lines().filter(|line| line.starts_with('[')).all(is_profile), "{profiles}");
    profiles.to_owned()
}

#[test]
fn the_guide_makes_a_project_with_a_crate() {
    let guide = fs::read_to_string(root().join("docs/your-own-page.md")).unwrap().replace("\r\n", "\n");
    let blocks = blocks(&guide);
    let example = |path: &str| {
        let line = format!("**{path}**");
        &blocks.iter().find(|(before, _)| *before == line).unwrap_or_else(|| panic!("no {path}")).1
    };
    let tree = Tree::new();
    tree.write("docs/printer.md", example("docs/printer.md"));
    tree.error_catalog(&guide, &["init", "docs/printer.md"]);
    assert_eq!(tree.read("error-catalog.toml"), *example("error-catalog.toml"));
    tree.error_catalog(&guide, &["sync"]);

    let tag = concat!("    rev: v", env!("CARGO_PKG_VERSION"), "\n");
    assert!(example(".pre-commit-config.yaml").contains(tag), "the release of this workspace is pinned");

    let config = blocks.iter().rfind(|(_, text)| text.starts_with("[[page]]")).unwrap();
    tree.write("error-catalog.toml", &format!("command = \"cargo xtask\"\n{}", config.1));
    let program = env!("CARGO_BIN_EXE_error-catalog");
    tree.run(program, &["init", "docs/printer.md", "--crate", "crates/printer-errors"]);
    for file in ["Cargo.toml", "src/lib.rs"] {
        let path = format!("crates/printer-errors/{file}");
        assert_eq!(tree.read(&path), *example(&path), "{path}");
    }
    tree.run(program, &["sync"]);
    for path in ["crates/printer-errors/Cargo.toml", "xtask/Cargo.toml"] {
        tree.write(path, &with_path_dependencies(example(path)));
    }
    for path in ["crates/printer-errors/tests/messages.rs", "xtask/src/main.rs", ".cargo/config.toml"] {
        tree.write(path, example(path));
    }
    tree.write("Cargo.toml", &(example("Cargo.toml").clone() + &profiles()));
    // The versions that are on this machine.
    fs::copy(root().join("Cargo.lock"), tree.0.join("Cargo.lock")).unwrap();
    tree.cargo(&["test", "--quiet", "--package", "printer-errors"]);
    assert_eq!(tree.cargo(&["xtask", "check"]), "8 files current\n");

    tree.cargo(&["xtask", "reword", "7-paper-jam", "Printer - 7 - Paper is stuck"]);
    tree.cargo(&["xtask", "retire", "20-no-network"]);
    tree.cargo(&["xtask", "fmt"]);
    tree.cargo(&["xtask", "fmt", "--check"]);
    assert!(tree.cargo(&["xtask", "sync"]).ends_with("\n6 written, 0 removed, 2 unchanged\n"));
}
