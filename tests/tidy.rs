//! Invariants of ARCHITECTURE.md about sources: each is a test that reports the file that breaks it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "tidy/cycles.rs"]
mod cycles;
#[path = "tidy/documented_paths.rs"]
mod documented_paths;
#[path = "tidy/promises.rs"]
mod promises;
#[path = "tidy/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tests::child::Run;

/// The crates that know nothing of telephony.
const ENGINE: [&str; 13] = [
    "crates/error-catalog-message",
    "crates/error-catalog-match",
    "crates/error-catalog-model",
    "crates/error-catalog-codegen",
    "crates/error-catalog-macros",
    "crates/error-catalog",
    "crates/error-catalog-page",
    "crates/error-catalog-lint",
    "crates/error-catalog-generate",
    "crates/error-catalog-diff",
    "crates/error-catalog-sync",
    "crates/error-catalog-cli",
    "crates/error-catalog-scan",
];

/// Names of the crates in a package's tree, itself included; `edges` as `cargo tree` takes them.
fn tree(package: &str, edges: &str) -> Vec<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let run = Run::of(
        Command::new(cargo)
            .args(["tree", "--locked", "--target", "all", "--prefix", "none", "--format", "{p}"])
            .args(["--package", package, "--edges", edges])
            .current_dir(tests::root()),
    );
    assert_eq!(run.code, Some(0), "cargo tree: {}", run.err);
    run.out.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect()
}

fn assert_absent(package: &str, edges: &str, absent: &[&str]) {
    let tree = tree(package, edges);
    assert!(tree.iter().any(|name| name == package), "{package} is not in its own tree");
    for name in absent {
        assert!(!tree.iter().any(|found| found == name), "`{package}` may not depend on `{name}`");
    }
}

/// The files below a folder of the workspace whose names end so.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![tests::root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.ends_with("tests/fuzz") || path.ends_with("tests/bench-lookup") {
                // Workspaces of their own, for another compiler and with other dependencies.
            } else if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn sources() -> Vec<PathBuf> {
    ["crates", "tests", "xtask"].iter().flat_map(|folder| files(folder, ".rs")).collect()
}

fn relative(path: &Path) -> String {
    path.strip_prefix(tests::root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

#[test]
fn the_ground_has_no_dependencies() {
    assert_eq!(tree("error-catalog-message", "normal,build"), ["error-catalog-message"]);
    assert_eq!(tree("error-catalog-match", "normal,build"), ["error-catalog-match", "error-catalog-message"]);
}

#[test]
fn the_comparison_of_catalogs_depends_on_the_model_alone() {
    let model = tree("error-catalog-model", "normal,build");
    assert_eq!(tree("error-catalog-diff", "normal,build")[1..], model);
}

#[test]
fn crates_of_one_reason_know_only_those_below_them() {
    let upper = ["error-catalog-lint", "error-catalog-generate", "error-catalog-diff", "error-catalog-sync"];
    assert_absent("error-catalog-page", "normal,build", &upper);
    for package in &upper[..3] {
        let others: Vec<&str> = upper.into_iter().filter(|other| other != package).collect();
        assert_absent(package, "normal,build", &others);
    }
    assert_absent(
        "error-catalog-sync",
        "normal,build",
        &["error-catalog-cli", "anstream", "annotate-snippets"],
    );
}

/// They are functions of their arguments: files, processes and the environment are read by `error-catalog-sync`.
#[test]
fn pure_crates_read_and_write_nothing() {
    let pure = ["match", "model", "codegen", "page", "lint", "generate", "diff"];
    for path in pure.iter().flat_map(|name| files(&format!("crates/error-catalog-{name}/src"), ".rs")) {
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap();
        for name in ["std::fs", "std::process", "std::env", "SystemTime", "println!", "eprintln!"] {
            assert!(!text.contains(name), "{}: `{name}` belongs in error-catalog-sync", relative(&path));
        }
    }
}

/// Whoever builds a program that links these waits for each of them: no serde, no YAML or Markdown parser, no templates. The
/// enums of `telephony-errors` are generated, so it needs no macro either.
#[test]
fn a_program_builds_few_crates() {
    let tables = ["error-catalog-match", "error-catalog-message"];
    let macros = [
        "error-catalog-codegen",
        "error-catalog-macros",
        "error-catalog-model",
        "proc-macro2",
        "quote",
        "syn",
        "tinyvec",
        "unicode-ident",
        "unicode-normalization",
    ];
    for (package, more) in [
        ("error-catalog-macros", macros.as_slice()),
        ("error-catalog", &[&macros[..], &["error-catalog"]].concat()),
        ("telephony-errors", &["error-catalog", "telephony-errors"]),
    ] {
        let tree: BTreeSet<String> = tree(package, "normal,build").into_iter().collect();
        let expected = tables.iter().chain(more).map(|name| (*name).to_owned()).collect();
        assert_eq!(tree, expected, "of `{package}`");
    }
}

#[test]
fn a_program_links_no_yaml_and_no_markdown() {
    for package in ["error-catalog", "telephony-errors"] {
        let absent =
            ["yaml_serde", "libyaml-rs", "serde", "pulldown-cmark", "minijinja", "error-catalog-model"];
        assert_absent(package, "normal,no-proc-macro", &absent);
    }
}

#[test]
fn the_repair_tool_needs_no_catalog_to_build() {
    let absent = ["error-catalog-macros", "error-catalog", "telephony-errors"];
    assert_absent("xtask", "normal,build", &absent);
    assert_absent("error-catalog-sync", "normal,build", &absent);
    assert_absent("error-catalog-cli", "normal,build", &absent);
}

#[test]
fn no_program_opens_a_network_connection() {
    for package in ["telephony-errors-cli", "error-catalog-cli"] {
        assert_absent(package, "normal", &["socket2", "mio", "tokio", "hyper", "reqwest", "ureq", "curl"]);
    }
    for path in sources().iter().filter(|path| !path.starts_with(tests::root().join("tests"))) {
        let text = fs::read_to_string(path).unwrap();
        for name in ["TcpStream", "TcpListener", "UdpSocket"] {
            assert!(!text.contains(name), "{} uses {name}", relative(path));
        }
    }
}

#[test]
fn the_engine_knows_nothing_of_telephony() {
    let banned = ["telephony", "sip", "voip", "twilio", "dialler", "dialer", "pstn"];
    let endings = [".rs", ".toml", ".json", ".md", ".yaml"];
    let texts: Vec<PathBuf> =
        ENGINE.iter().flat_map(|folder| endings.iter().flat_map(|ending| files(folder, ending))).collect();
    assert!(texts.len() > 40, "only {} files were looked at", texts.len());
    for path in texts {
        let text = fs::read_to_string(&path).unwrap().to_lowercase();
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            assert!(!banned.contains(&word), "{}: `{word}` belongs to the instance", relative(&path));
        }
    }
}

/// The number of a variant may be its code: no table is indexed by it.
#[test]
fn one_function_casts_the_variants_of_a_catalog() {
    let cast = " as ::core::primitive::usize";
    let code = files("crates/error-catalog-codegen/src", ".rs");
    let casts = code.iter().map(|path| fs::read_to_string(path).unwrap().matches(cast).count());
    assert_eq!(casts.sum::<usize>(), 1, "`{cast}`: write `self.__index()`");
    let enums = ["TelephonyError::", "PrinterError::"];
    for path in sources().iter().filter(|path| !relative(path).contains("/macro-ui/")) {
        let text = fs::read_to_string(path).unwrap();
        let words: Vec<&str> = text.split_whitespace().collect();
        for pair in words.windows(2) {
            let variant = enums.iter().find_map(|name| pair[0].split_once(name)).map(|(_, rest)| rest);
            let is_variant = variant.is_some_and(|name| name.chars().all(char::is_alphanumeric));
            assert!(
                pair[1] != "as" || !is_variant,
                "{}: `{} as` is not a position in `ALL`: write `__index()`",
                relative(path),
                pair[0]
            );
        }
    }
}

#[test]
fn one_place_writes_files() {
    let writes = [
        "fs::write",
        "fs::copy",
        "fs::rename",
        "File::create",
        "OpenOptions",
        "create_dir",
        "remove_file",
        "remove_dir",
        ".persist(",
    ];
    for path in ["crates", "xtask"].iter().flat_map(|folder| files(folder, ".rs")) {
        let relative = relative(&path);
        // The second writes the report that a user asks for, the third in the target folder: nothing of the project's.
        if relative == "crates/error-catalog-sync/src/files/tree.rs"
            || relative == "crates/telephony-errors-cli/src/scan/destination.rs"
            || relative == "xtask/src/suite/packages.rs"
            || relative.contains("/tests/")
            || relative.contains("/benches/")
        {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap();
        for write in writes {
            assert!(
                !text.contains(write),
                "{relative}: `{write}` belongs in crates/error-catalog-sync/src/files/tree.rs"
            );
        }
    }
}

#[test]
fn each_phase_knows_only_those_before_it() {
    for (package, phases) in
        [("page", ["parse", "tables", "build"].as_slice()), ("sync", &["edit", "files", "command"])]
    {
        for (index, phase) in phases.iter().enumerate() {
            let sources = files(&format!("crates/error-catalog-{package}/src/{phase}"), ".rs");
            assert!(!sources.is_empty(), "there is no phase `{phase}`");
            for path in sources {
                let text = fs::read_to_string(&path).unwrap();
                for later in phases.iter().skip(index + 1) {
                    let relative = relative(&path);
                    assert!(
                        !text.contains(&format!("crate::{later}::")),
                        "{relative}: `{later}` comes after `{phase}`"
                    );
                }
            }
        }
    }
}

#[test]
fn every_crate_keeps_the_lints() {
    for manifest in ["crates", "tests", "xtask"].iter().flat_map(|folder| files(folder, "Cargo.toml")) {
        let text = fs::read_to_string(&manifest).unwrap();
        assert!(
            text.contains("[lints]\nworkspace = true"),
            "{}: the workspace's lints are missing",
            relative(&manifest)
        );
    }
}

/// Licenses are links to those at the top: cargo packages the files that they lead to.
#[test]
#[cfg(unix)]
fn every_crate_has_what_registries_show() {
    for entry in fs::read_dir(tests::root().join("crates")).unwrap() {
        let folder = entry.unwrap().path();
        let relative = relative(&folder);
        for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let target = fs::read_link(folder.join(license)).expect(&relative);
            assert_eq!(target, Path::new("../..").join(license), "{relative}");
        }
        let readme = fs::read_to_string(folder.join("README.md")).expect(&relative);
        assert!(!readme.starts_with('#'), "{relative}: registries show a heading, and rustdoc would too");
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        for line in ["keywords = [", "categories = [", "[package.metadata.docs.rs]\nall-features = true\n"] {
            assert!(manifest.contains(&format!("\n{line}")), "{relative}: `{line}` is missing");
        }
        let is_program = manifest.contains("\n[[bin]]");
        assert_eq!(manifest.contains("\n[package.metadata.binstall]"), is_program, "{relative}");
    }
}

/// Only `tests/all.rs` is compiled there: a test that it does not name would never run.
#[test]
fn every_test_of_a_crate_runs() {
    for program in ["crates", "tests"].iter().flat_map(|folder| files(folder, "/all.rs")) {
        let text = fs::read_to_string(&program).unwrap();
        for path in fs::read_dir(program.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path()) {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let is_test = path.extension().is_some_and(|ending| ending == "rs") && path != program;
            // These are programs of their own, or parts of one.
            let others = [
                "chain",
                "child",
                "cli",
                "generator",
                "sync",
                "tidy",
                "workflows",
                "workspace",
                "your_own_page",
            ];
            let is_other = path.parent().is_some_and(|folder| folder == tests::root().join("tests"))
                && others.contains(&name.as_str());
            let is_named = text.contains(&format!("mod {name};"));
            assert!(!is_test || is_named || is_other, "{}: name `{name}` there", relative(&program));
        }
    }
}

#[test]
fn every_source_says_what_it_is() {
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        let relative = relative(&path);
        assert!(
            text.starts_with("//!")
                || text.starts_with("#![doc = include_str!(\"../README.md\")]\n")
                || relative.contains("/macro-ui/"),
            "{relative}: open it with a `//!` sentence, or the README"
        );
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let vague = ["util", "utils", "common", "helpers", "misc", "types"];
        assert!(!vague.contains(&stem.as_str()), "{relative}: the name says nothing");
    }
}

#[test]
fn the_architecture_names_every_crate() {
    let architecture = fs::read_to_string(tests::root().join("ARCHITECTURE.md")).unwrap();
    for entry in fs::read_dir(tests::root().join("crates")).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(architecture.contains(&format!("`{name}`")), "ARCHITECTURE.md does not name `{name}`");
    }
}
