//! The command `test`: everything that CI runs, one step after the other.

use std::io::{self, Write};
use std::process::Command;

use tempfile::TempDir;

use crate::instance;

/// A step: what it proves, cargo's arguments, and a variable of its environment.
type Step = (&'static str, &'static [&'static str], Option<(&'static str, &'static str)>);

const STEPS: [Step; 8] = [
    // First: what a docs writer has to mend stands at the top of the log.
    ("drift", &["xtask", "check"], None),
    ("format", &["fmt", "--all", "--check"], None),
    (
        "clippy",
        &["clippy", "--workspace", "--all-targets", "--all-features", "--locked", "--", "--deny", "warnings"],
        None,
    ),
    ("tests", &["test", "--workspace", "--all-features", "--locked"], None),
    (
        "docs",
        &["doc", "--workspace", "--no-deps", "--all-features", "--locked"],
        Some(("RUSTDOCFLAGS", "--deny warnings")),
    ),
    // These two are workspaces of their own, and their commands are run by hand: what they lock is proved here.
    (
        "benchmark's lock",
        &["tree", "--manifest-path", "tests/bench-lookup/Cargo.toml", "--locked", "--depth", "0"],
        None,
    ),
    (
        "fuzz targets' lock",
        &["tree", "--manifest-path", "tests/fuzz/Cargo.toml", "--locked", "--depth", "0"],
        None,
    ),
    // xtask and the tests are never published.
    (
        "packages",
        &["package", "--workspace", "--exclude", "xtask", "--exclude", "tests", "--allow-dirty", "--locked"],
        None,
    ),
];

/// Runs every step, also after one that fails; `false` if one did.
pub(crate) fn run(out: &mut dyn Write) -> io::Result<bool> {
    let mut failed = Vec::new();
    // Beside this program: in the target folder, wherever that is.
    let packages = TempDir::with_prefix_in("packages-", std::env::current_exe()?.with_file_name(""))?;
    for (name, arguments, variable) in STEPS {
        writeln!(out, "\n== {name}: cargo {}", arguments.join(" "))?;
        out.flush()?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = Command::new(cargo);
        command.args(arguments).envs(variable).current_dir(instance::root());
        if name == "packages" {
            // The members that cargo unpacks for this step it keeps by this folder's path and their version, and never
            // looks whether they have changed since: only under a new name is it sure to test today's sources.
            command.env("CARGO_TARGET_DIR", packages.path());
        }
        if !command.status()?.success() {
            failed.push(name);
        }
    }
    match failed.as_slice() {
        [] => writeln!(out, "\nall {} steps passed", STEPS.len())?,
        _ => writeln!(out, "\nfailed: {}", failed.join(", "))?,
    }
    Ok(failed.is_empty())
}
