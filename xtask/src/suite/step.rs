//! A step of the suite: its check, the tool that it needs, and the outcome of a run.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::runner::{Runner, StepError};
use crate::workspace;

/// The folder of npm's packages; `tests/docs_platforms.rs` uses them.
const NPM_FOLDER: &str = "target/npm";

/// Runs the commands of a step.
type Check = fn(&Runner) -> Result<(), StepError>;

/// A check of the workspace.
pub(super) struct Step {
    pub(super) name: &'static str,
    /// The property that holds if the step passes.
    pub(super) proves: &'static str,
    check: Check,
    needs: Option<&'static Tool>,
    /// The step takes too long for every commit.
    pub(super) is_thorough: bool,
}

/// A program that is not part of the workspace, or the libraries of a target.
pub(super) struct Tool {
    pub(super) name: &'static str,
    /// The command that installs the tool.
    pub(super) install: &'static str,
    /// A toolchain of rustup that the program needs, too.
    toolchain: Option<&'static str>,
    /// The packages of npm that the step needs, too. They are installed below the target folder.
    npm_packages: &'static [&'static str],
    /// The program may be missing on CI.
    is_optional: bool,
}

/// The outcome of a step.
pub(super) struct Outcome {
    pub(super) step: &'static Step,
    pub(super) status: Status,
    pub(super) elapsed: Duration,
}

/// How a step ended.
#[derive(Clone, Copy)]
pub(super) enum Status {
    Passed,
    Failed,
    /// This tool is missing.
    NotRun(&'static Tool),
    /// This tool is missing, and no tool may be missing on CI.
    Missing(&'static Tool),
}

impl Step {
    pub(super) const fn new(name: &'static str, proves: &'static str, check: Check) -> Self {
        Self { name, proves, check, needs: None, is_thorough: false }
    }

    /// The step, which runs only where a tool is installed.
    pub(super) const fn needs(mut self, tool: &'static Tool) -> Self {
        self.needs = Some(tool);
        self
    }

    /// The step, which runs only with `--thorough`, or by its name.
    pub(super) const fn thorough(mut self) -> Self {
        self.is_thorough = true;
        self
    }

    /// Runs the step, if its tool is installed. A step that cannot run its commands fails, and writes the reason.
    pub(super) fn run(&'static self, runner: &Runner, out: &mut dyn Write) -> io::Result<Outcome> {
        let start = Instant::now();
        let status = match self.needs.filter(|tool| !tool.is_installed()) {
            Some(tool) if runner.is_ci && !tool.is_optional => Status::Missing(tool),
            Some(tool) => Status::NotRun(tool),
            None => match (self.check)(runner) {
                Ok(()) => Status::Passed,
                Err(StepError::Failed) => Status::Failed,
                Err(StepError::Io(error)) => {
                    writeln!(out, "error: {error}")?;
                    Status::Failed
                }
            },
        };
        Ok(Outcome { step: self, status, elapsed: start.elapsed() })
    }
}

impl Tool {
    pub(super) const fn new(name: &'static str, install: &'static str) -> Self {
        Self { name, install, toolchain: None, npm_packages: &[], is_optional: false }
    }

    /// The tool, which also needs a toolchain.
    pub(super) const fn with_toolchain(mut self, toolchain: &'static str) -> Self {
        self.toolchain = Some(toolchain);
        self
    }

    /// The tool, which also needs packages of npm.
    pub(super) const fn with_npm_packages(mut self, packages: &'static [&'static str]) -> Self {
        self.npm_packages = packages;
        self
    }

    /// The tool, which may be missing on CI.
    pub(super) const fn optional(mut self) -> Self {
        self.is_optional = true;
        self
    }

    fn is_installed(&self) -> bool {
        (self.is_in_path() || self.is_target())
            && self.toolchain.is_none_or(has_toolchain)
            && (self.npm_packages.is_empty() || install_npm_packages(self.npm_packages))
    }

    fn is_in_path(&self) -> bool {
        let file = format!("{}{}", self.name, std::env::consts::EXE_SUFFIX);
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(&file).is_file())
    }

    /// Returns whether the compiler has the libraries of a target of this name.
    fn is_target(&self) -> bool {
        let libraries =
            Command::new("rustc").args(["--print", "target-libdir", "--target", self.name]).output();
        libraries.is_ok_and(|output| Path::new(String::from_utf8_lossy(&output.stdout).trim()).is_dir())
    }
}

/// Returns whether rustup has a toolchain.
fn has_toolchain(name: &str) -> bool {
    let output = Command::new("rustup").args(["run", name, "rustc", "--version"]).output();
    output.is_ok_and(|output| output.status.success())
}

/// Installs packages of npm, unless they are installed. Returns whether they are: without a network, they may be missing.
fn install_npm_packages(packages: &[&str]) -> bool {
    if packages.iter().all(|package| has_npm_package(package)) {
        return true;
    }
    let mut npm = Command::new("npm");
    npm.args(["install", "--prefix", NPM_FOLDER, "--fetch-retries=0", "--no-audit", "--no-fund", "--silent"]);
    npm.args(packages).current_dir(workspace::root()).status().is_ok_and(|status| status.success())
}

/// Returns whether a package, as `name@version`, is installed.
fn has_npm_package(package: &str) -> bool {
    let Some((name, version)) = package.rsplit_once('@') else { return false };
    let manifest = workspace::root().join(NPM_FOLDER).join("node_modules").join(name).join("package.json");
    fs::read_to_string(manifest)
        .is_ok_and(|manifest| manifest.contains(&format!("\"version\": \"{version}\"")))
}
