//! The processor time of whole builds with nothing compiled before, against thiserror and strum.
//!
//! Run by `cargo xtask bench build`. Each build has a new target folder and no network. The small programs are built in
//! turn, and their medians are compared. The large ones, the tools of this workspace, are built once.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod derives;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use error_catalog_model::Catalog;

const ROUNDS: usize = 3;

/// Prints one error, as the peer does.
const HELLO: &str = "fn main() {\n    println!(\"{}\", telephony_errors::TelephonyError::ALL[0]);\n}\n";

/// Expands the same catalog when it is compiled.
const EXPANDED: &str = "#[error_catalog::catalog(\"catalog.yaml\")]\npub enum E {}\n\n\
                        fn main() {\n    println!(\"{}\", E::ALL[0]);\n}\n";

/// A program that is built.
struct Program {
    name: &'static str,
    package: &'static str,
    /// The folder of its `Cargo.toml`.
    folder: PathBuf,
}

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let yaml = fs::read_to_string(tests::root().join("catalog/telephony-errors.yaml")).unwrap();
    let catalog = Catalog::from_yaml(&yaml).expect("a catalog");
    let peer = format!(
        "{}fn main() {{\n    println!(\"{{}}\", <DeviceError as strum::VariantArray>::VARIANTS[0]);\n}}\n",
        derives::derives(&catalog)
    );
    let dependency = |name: &str, more: &str| {
        format!("{name} = {{ path = '{}'{more} }}", tests::root().join("crates").join(name).display())
    };
    let ours = dependency("telephony-errors", "");
    let with_derive = dependency("telephony-errors", ", features = [\"derive\"]");
    let expanded = dependency("error-catalog", "");
    let in_workspace = |name| Program { name, package: name, folder: tests::root() };
    let programs = [
        hello(folder.path(), "thiserror + strum", "peer", derives::DEPENDENCIES, &peer),
        hello(folder.path(), "telephony-errors", "hello", &ours, HELLO),
        hello(folder.path(), "the same, feature derive", "derive", &with_derive, HELLO),
        hello(folder.path(), "#[catalog]", "expanded", &expanded, EXPANDED),
    ];
    fs::write(folder.path().join("expanded/catalog.yaml"), &yaml).unwrap();
    let tools = ["error-catalog-cli", "xtask"].map(in_workspace);
    let mut times = [const { Vec::new() }; 4];
    for _ in 0..ROUNDS {
        for (program, times) in programs.iter().zip(&mut times) {
            times.push(build(program));
        }
    }
    let medians = times.map(|mut times| {
        times.sort();
        times[ROUNDS / 2]
    });
    let results = programs.iter().zip(medians).chain(tools.iter().map(|tool| (tool, build(tool))));
    println!("{:<24} {:>8} {:>16} {:>20}", "cold build", "crates", "processor time", "÷ thiserror + strum");
    for (program, time) in results {
        let ratio = time.as_secs_f64() / medians[0].as_secs_f64();
        println!("{:<24} {:>8} {:>14.1} s {ratio:>20.2}", program.name, crates(program), time.as_secs_f64());
    }
}

/// Writes a program with one source file, and fetches its dependencies.
fn hello(
    folder: &Path,
    name: &'static str,
    package: &'static str,
    dependencies: &str,
    source: &str,
) -> Program {
    let folder = folder.join(package);
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{dependencies}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("src/main.rs"), source).unwrap();
    // The versions of this workspace, as far as it has the dependencies.
    fs::copy(tests::root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let program = Program { name, package, folder };
    cargo(&program, &["fetch", "--quiet"], Path::new("target"));
    program
}

/// Returns the processor time of a build.
fn build(program: &Program) -> Duration {
    let target = tempfile::tempdir().expect("a temporary folder");
    let before = processor_time();
    cargo(program, &["build", "--quiet", "--offline", "--package", program.package], target.path());
    processor_time().saturating_sub(before)
}

/// Returns the number of crates of a program, itself included.
fn crates(program: &Program) -> usize {
    let edges = ["tree", "--offline", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"];
    let tree = cargo(program, &[&edges[..], &["--package", program.package]].concat(), Path::new("target"));
    tree.lines().map(|line| line.trim_end_matches(" (*)")).collect::<BTreeSet<_>>().len()
}

fn cargo(program: &Program, arguments: &[&str], target: &Path) -> String {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
        .args(arguments)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_BUILD_RUSTC_WRAPPER", "")
        // Crates from a registry are not compiled incrementally either.
        .env("CARGO_INCREMENTAL", "0")
        .current_dir(&program.folder)
        .output()
        .expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Processor time of all processes that ended so far and that this process waited for.
#[cfg(unix)]
fn processor_time() -> Duration {
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the usage of resources");
    let total = usage.user_time() + usage.system_time();
    Duration::from_micros(total.num_microseconds().unsigned_abs())
}

/// The time that passed: processor time is not measured here.
#[cfg(not(unix))]
fn processor_time() -> Duration {
    static START: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    START.elapsed()
}
