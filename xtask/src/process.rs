//! The time of `check` as a process, from start to end, as a multiple of an empty process.

use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use error_catalog_cli::CommandStatus;

use crate::workspace;

const ROUNDS: usize = 101;

/// Builds this program as it is released, and measures its `check` on this workspace's page.
pub(crate) fn measure(cargo: &OsStr, out: &mut dyn Write) -> io::Result<CommandStatus> {
    let mut build = Command::new(cargo);
    build
        .args(["build", "--quiet", "--release", "--locked", "--package", "xtask"])
        .current_dir(workspace::root());
    // The folder of this program is in the target folder.
    let mut folder = std::env::current_exe()?;
    folder.pop();
    folder.set_file_name("release");
    let [program, empty] =
        ["xtask", "empty"].map(|name| folder.join(name).with_extension(std::env::consts::EXE_EXTENSION));
    if !build.status()?.success() || !compile("fn main() {}", &empty)?.success() {
        return Ok(CommandStatus::Failed);
    }
    let (mut floors, mut checks) = (Vec::new(), Vec::new());
    // In turn, so that both see the same machine.
    for _ in 0..ROUNDS {
        floors.push(time(&empty, &[])?);
        checks.push(time(&program, &["check"])?);
    }
    let (floor, check) = (median(floors), median(checks));
    let ratio = check.as_secs_f64() / floor.as_secs_f64();
    writeln!(
        out,
        "check ÷ an empty process {ratio:>7.1}x  (the empty process: {:.2} ms)",
        floor.as_secs_f64() * 1e3
    )?;
    Ok(CommandStatus::Succeeded)
}

/// Compiles a program from a source in memory.
fn compile(source: &str, program: &Path) -> io::Result<ExitStatus> {
    let mut rustc = Command::new("rustc");
    rustc.args(["--crate-name", "empty", "-O", "-", "-o"]).arg(program).stdin(Stdio::piped());
    let mut rustc = rustc.spawn()?;
    if let Some(mut stdin) = rustc.stdin.take() {
        stdin.write_all(source.as_bytes())?;
    }
    rustc.wait()
}

/// Returns the running time of a program, which must succeed.
fn time(program: &Path, arguments: &[&str]) -> io::Result<Duration> {
    let start = Instant::now();
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).status()?;
    let time = start.elapsed();
    if status.success() {
        Ok(time)
    } else {
        Err(io::Error::other("`check` fails: run `cargo xtask sync` first"))
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
