//! The public API of the crates that programs link is the one in `tests/public-api/`.
//!
//! `UPDATE_GOLDENS=1 cargo xtask test public-api` writes it.

use std::process::Command;

use tests::{compare_with_golden, root};

/// The release whose description of an API `cargo-public-api` reads; `xtask/src/suite.rs` installs the same.
const TOOLCHAIN: &str = "nightly-2026-05-20";

const CRATES: [&str; 5] = [
    "error-catalog-message",
    "error-catalog-model",
    "error-catalog",
    "error-catalog-scan",
    "telephony-errors",
];

/// The enums of catalogs. Their variants change with the pages, and `diff` reports each change.
const CATALOGS: [&str; 3] = ["TelephonyError", "SipResponse", "Q850Cause"];

/// Returns the command that lists the API of a crate.
fn command(name: &str) -> Command {
    let mut command = Command::new("rustup");
    command.args(["run", TOOLCHAIN, "cargo", "public-api", "-ss", "--all-features", "--color", "never"]);
    command.args(["--package", name]).current_dir(root());
    command
}

/// Returns whether an item is a variant of the enum of a catalog.
fn is_variant(item: &str) -> bool {
    let Some(path) = item.strip_prefix("pub telephony_errors::") else { return false };
    CATALOGS.iter().any(|name| path.strip_prefix(name).is_some_and(|rest| rest.starts_with("::")))
}

#[test]
#[ignore = "needs cargo-public-api; `cargo xtask test` runs it"]
fn needs_cargo_public_api() {
    for name in CRATES {
        let output = command(name).output().unwrap();
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        let items = String::from_utf8(output.stdout).unwrap();
        let api: String =
            items.lines().filter(|item| !is_variant(item)).flat_map(|item| [item, "\n"]).collect();
        let golden = root().join("tests/public-api").join(name).with_extension("txt");
        compare_with_golden(&golden, &api);
    }
}

#[test]
fn only_variants_of_catalogs_are_left_out() {
    assert!(is_variant("pub telephony_errors::SipResponse::BusyHere486 = 486"));
    for item in [
        "pub enum telephony_errors::SipResponse",
        "pub const telephony_errors::SipResponse::COUNT: usize",
        "pub telephony_errors::Redial::Later",
    ] {
        assert!(!is_variant(item), "{item}");
    }
}
