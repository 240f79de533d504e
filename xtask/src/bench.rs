//! The command `bench`: the benchmarks live beside what they measure, and this starts them.

use std::io::{self, Write};
use std::process::Command;

use clap::ValueEnum;

use crate::{instance, process};

/// A benchmark.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Bench {
    /// From page to files, against pulldown-cmark's bare event loop; `check`, against an empty process
    Pipeline,
    /// What the macro costs a build, against derives and a table by hand
    Macro,
    /// Finding a text's entry, against hash maps, perfect hashes, a match and one comparison
    Lookup,
    /// Scanning a log of 1 GB, against counting its newlines, and beside what people use
    Scan,
}

/// Runs a benchmark; `false` if it could not be built or run.
pub(crate) fn run(bench: Bench, out: &mut dyn Write) -> io::Result<bool> {
    let arguments: &[&str] = match bench {
        Bench::Pipeline => &["bench", "--quiet", "--package", "error-catalog-sync", "--bench", "pipeline"],
        Bench::Macro => &["bench", "--quiet", "--package", "error-catalog-macros", "--bench", "macro"],
        Bench::Scan => &["bench", "--quiet", "--package", "telephony-errors-cli", "--bench", "scan"],
        // A workspace of its own: its peers are no dependencies of this one.
        Bench::Lookup => {
            &["run", "--release", "--locked", "--manifest-path", "tests/bench-lookup/Cargo.toml"]
        }
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(&cargo).args(arguments).current_dir(instance::root()).status()?;
    match bench {
        // The engine knows no page to measure it on.
        Bench::Pipeline if status.success() => process::measure(&cargo, out),
        Bench::Pipeline | Bench::Macro | Bench::Lookup | Bench::Scan => Ok(status.success()),
    }
}
