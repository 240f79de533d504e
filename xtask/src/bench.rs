//! The command `bench`, which starts the benchmarks of the crates.

use std::io::{self, Write};
use std::process::Command;

use clap::ValueEnum;
use error_catalog_cli::CommandStatus;

use crate::{process, workspace};

/// A benchmark.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Bench {
    /// From page to files, against pulldown-cmark's bare event loop; `check`, against an empty process
    Pipeline,
    /// The build time of the macro, against derives and a handwritten table
    Macro,
    /// The processor time of whole builds with nothing compiled before, against thiserror and strum
    Build,
    /// Looking up texts, against hash maps, perfect hashes, a match and one comparison
    Lookup,
    /// Lookups in the modules for JavaScript, Python and Go, against a map in the same language
    Languages,
    /// Scanning a log of 1 GB, against counting its newlines, and against other tools
    Scan,
}

/// Builds and runs a benchmark.
pub(crate) fn run(bench: Bench, out: &mut dyn Write) -> io::Result<CommandStatus> {
    let arguments: &[&str] = match bench {
        Bench::Pipeline => &["bench", "--quiet", "--package", "error-catalog-sync", "--bench", "pipeline"],
        Bench::Macro => &["bench", "--quiet", "--package", "tests", "--bench", "macro"],
        // These two only start other programs, so they need not be optimized.
        Bench::Build => &["bench", "--quiet", "--profile", "dev", "--package", "tests", "--bench", "build"],
        Bench::Languages => {
            &["bench", "--quiet", "--profile", "dev", "--package", "tests", "--bench", "languages"]
        }
        Bench::Scan => &["bench", "--quiet", "--package", "telephony-errors-cli", "--bench", "scan"],
        // A separate workspace, so that its peers are not dependencies of this one.
        Bench::Lookup => {
            &["run", "--release", "--locked", "--manifest-path", "tests/bench-lookup/Cargo.toml"]
        }
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(&cargo).args(arguments).current_dir(workspace::root()).status()?;
    match bench {
        _ if !status.success() => Ok(CommandStatus::Failed),
        // The engine knows no page to measure it on.
        Bench::Pipeline => process::measure(&cargo, out),
        Bench::Macro | Bench::Build | Bench::Lookup | Bench::Languages | Bench::Scan => {
            Ok(CommandStatus::Succeeded)
        }
    }
}
