//! The cost of `#[catalog]` in a build: `cargo check` of a crate with it, and of the same enum by other means.
//!
//! Run by `cargo xtask bench macro`. The peers are the same variants with thiserror and strum's derives, and a table
//! written out by hand with the accessors that the macro gives. Dependencies are built before the clock starts;
//! then the crates are checked in turn, each after its source was touched, and the medians are compared: once
//! without incremental compilation, as CI builds, and once with it, as after an edit. The time that an empty crate
//! takes is cargo's and the compiler's own, and taken off all of them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::cast_precision_loss)]

mod derives;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use error_catalog_model::{Catalog, Entry};
use error_catalog_sync::{Page, SourceFile};

const ROUNDS: usize = 7;

fn main() {
    println!(
        "{:>8} {:>12} {:>12} {:>24} {:>24}",
        "entries", "incremental", "#[catalog]", "÷ thiserror + strum", "÷ table by hand"
    );
    for rows in [35, 1_000, 10_000] {
        let page = tests::generator::page(rows, 7);
        let catalog = Page::parse(SourceFile::new("docs/device.md", &page))
            .into_catalog()
            .expect("a page without errors");
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut crates =
            vec![("empty", "//! Nothing.\n".to_owned()), ("catalog", ours()), ("table", table(&catalog))];
        if rows <= 1_000 {
            crates.push(("derives", format!("//! The derives.\n\n{}", derives::derives(&catalog))));
        }
        write_workspace(folder.path(), &crates, &catalog);
        for incremental in [false, true] {
            let medians = time(folder.path(), &crates, incremental);
            let [empty, ours, table, rest @ ..] = medians.as_slice() else { panic!("three crates at least") };
            let ratio =
                |peer: &f64| format!("{:.2}x ({:.2} s)", (ours - empty) / (peer - empty), peer - empty);
            let derives = rest.first().map_or_else(|| "not run".to_owned(), ratio);
            let (mode, ours) = (if incremental { "yes" } else { "no" }, format!("{:.2} s", ours - empty));
            println!("{rows:>8} {mode:>12} {ours:>12} {derives:>24} {:>24}", ratio(table));
        }
    }
}

fn ours() -> String {
    "//! The macro.\n\n/// Errors.\n#[error_catalog::catalog(\"catalog.yaml\")]\npub enum DeviceError {}\n"
        .to_owned()
}

/// The same enum with a table and the accessors over it, as one would write it.
fn table(catalog: &Catalog) -> String {
    let mut code = "//! The table.\n\n/// Errors.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
                    #[non_exhaustive]\npub enum DeviceError {\n"
        .to_owned();
    for entry in &catalog.entries {
        let _ = writeln!(code, "    /// {}\n    {},", entry.meaning, entry.variant());
    }
    code.push_str(
        "}\n\nstruct Record { id: &'static str, code: &'static str, reason: &'static str, message: &'static \
                   str, meaning: &'static str, fix: &'static str }\n\nconst RECORDS: &[Record] = &[\n",
    );
    for Entry { id, code: number, reason, message, meaning, fix, .. } in &catalog.entries {
        let _ = writeln!(
            code,
            "    Record {{ id: {id:?}, code: {number:?}, reason: {reason:?}, message: {message:?}, meaning: \
             {meaning:?}, fix: {fix:?} }},"
        );
    }
    code.push_str("];\n\nimpl DeviceError {\n    /// All.\n    pub const ALL: &'static [Self] = &[\n");
    for entry in &catalog.entries {
        let _ = writeln!(code, "        Self::{},", entry.variant());
    }
    code.push_str("    ];\n");
    for name in ["id", "code", "reason", "message", "meaning", "fix"] {
        let _ = writeln!(
            code,
            "    /// The {name}.\n    pub const fn {name}(self) -> &'static str {{ RECORDS[self as usize].{name} }}"
        );
    }
    code + "}\n"
}

fn write_workspace(root: &Path, crates: &[(&str, String)], catalog: &Catalog) {
    let members: Vec<&str> = crates.iter().map(|(name, _)| *name).collect();
    fs::write(root.join("Cargo.toml"), format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"))
        .unwrap();
    for (name, source) in crates {
        let folder = root.join(name);
        fs::create_dir_all(folder.join("src")).unwrap();
        let dependencies = match *name {
            "catalog" => {
                format!(
                    "error-catalog = {{ path = '{}' }}",
                    tests::root().join("crates/error-catalog").display()
                )
            }
            "derives" => derives::DEPENDENCIES.to_owned(),
            _ => String::new(),
        };
        let manifest = format!(
            "[package]\nname = \"bench-{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::write(folder.join("src/lib.rs"), source).unwrap();
    }
    fs::write(root.join("catalog/catalog.yaml"), catalog.to_yaml("a benchmark")).unwrap();
}

/// The median seconds of `cargo check` for each crate, all else built; the crates in turn.
fn time(root: &Path, crates: &[(&str, String)], incremental: bool) -> Vec<f64> {
    let mut times = vec![Vec::new(); crates.len()];
    for round in 0..=ROUNDS {
        for ((name, source), times) in crates.iter().zip(&mut times) {
            fs::write(root.join(name).join("src/lib.rs"), format!("{source}// {round}\n")).unwrap();
            let start = Instant::now();
            check(root, name, incremental);
            if round > 0 {
                times.push(start.elapsed());
            }
        }
    }
    let median = |mut times: Vec<Duration>| {
        times.sort();
        times.get(times.len() / 2).map_or(0.0, Duration::as_secs_f64)
    };
    times.into_iter().map(median).collect()
}

fn check(root: &Path, name: &str, incremental: bool) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--quiet", "--package", &format!("bench-{name}")])
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env("CARGO_INCREMENTAL", if incremental { "1" } else { "0" })
        .env("CARGO_BUILD_RUSTC_WRAPPER", "")
        .current_dir(root)
        .output()
        .expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
