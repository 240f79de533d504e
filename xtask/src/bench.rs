//! The command `bench`: the benchmarks live beside what they measure, and this starts them.

use std::io;
use std::process::Command;

use clap::ValueEnum;

use crate::instance;

/// A benchmark.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Bench {
    /// From page to files, against pulldown-cmark's bare event loop
    Pipeline,
    /// What the macro costs a build, against derives and a table by hand
    Macro,
}

/// Runs a benchmark; `false` if it could not be built or run.
pub(crate) fn run(bench: Bench) -> io::Result<bool> {
    let (package, name) = match bench {
        Bench::Pipeline => ("error-catalog-sync", "pipeline"),
        Bench::Macro => ("error-catalog-macros", "macro"),
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["bench", "--quiet", "--package", package, "--bench", name])
        .current_dir(instance::root())
        .status()?;
    Ok(status.success())
}
