//! Compares the command with other tools, if they are installed.

use std::path::Path;
use std::process::{Command, Stdio};

use telephony_errors::TelephonyError;

use super::{ROUNDS, median, seconds};

/// Other tools. Their scripts get the log as `$0`, the compressed log as `$1` and the messages as `$2`.
const OTHERS: [(&str, &str, &str); 7] = [
    ("rg", "rg -o | sort | uniq -c", r#"rg -oN 'Telephony - [^"]*' "$0" | sort | uniq -c"#),
    ("rg", "rg -o alone", r#"rg -oN 'Telephony - [^"]*' "$0" > "$2.out""#),
    ("grep", "grep -F -f | wc -l", r#"grep -F -f "$2" "$0" | wc -l"#),
    (
        "duckdb",
        "DuckDB",
        r#"python3 -c "import duckdb,sys; duckdb.sql(\"select error, count(*) from read_json('$0', columns={error:'VARCHAR'}) group by 1\").fetchall()""#,
    ),
    (
        "polars",
        "Polars",
        r#"python3 -c "import polars as p; p.scan_ndjson('$0').group_by('error').len().collect()""#,
    ),
    (
        "json",
        "Python, json",
        "python3 -c \"import json,collections; print(collections.Counter(json.loads(l)['error'] for l in open('$0')).most_common(3))\"",
    ),
    ("rg", "zcat | rg -o | sort | uniq -c", r#"zcat "$1" | rg -oN 'Telephony - [^"]*' | sort | uniq -c"#),
];

/// Prints the time of each as a multiple of the command's, on one thread and on two, and the command's memory.
pub(crate) fn compare(log: &Path) {
    let packed = log.with_extension("gz");
    let patterns = log.with_extension("patterns");
    let messages: Vec<&str> = TelephonyError::ALL.iter().map(|entry| entry.message()).collect();
    std::fs::write(&patterns, messages.join("\n")).unwrap();
    let gzip = Command::new("sh").args(["-c", r#"gzip -c "$0" > "$1""#]).arg(log).arg(&packed).status();
    assert!(gzip.is_ok_and(|status| status.success()), "gzip");
    let own = |log: &Path, threads: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_telephony-errors"));
        command.arg("scan").arg(log).args(["--format", "json", "--threads", threads]);
        command
    };
    let [one, two] = ["1", "2"].map(|threads| time(&mut own(log, threads), ROUNDS));
    let row = |name: &str, time: f64| println!("{name:<44}{:>10.2}{:>10.2}", time / one, time / two);
    println!("\n{:<44}{:>10}{:>10}", "the whole command on the first log", "÷ 1 thread", "÷ 2");
    row("on one thread", one);
    row("on two", two);
    row("with line numbers", time(own(log, "2").arg("--line-numbers"), ROUNDS));
    row("compressed by gzip", time(&mut own(&packed, "1"), 3));
    let mut annotate = Command::new(env!("CARGO_BIN_EXE_telephony-errors"));
    annotate.arg("scan").arg("--annotate").arg(log);
    row("--annotate", time(&mut annotate, 3));
    for (program, name, script) in OTHERS {
        if !is_installed(program) {
            println!("{name:<44}{:>10}", "–");
            continue;
        }
        let mut command = Command::new("sh");
        command.arg("-c").arg(script).arg(log).arg(&packed).arg(&patterns).env("LC_ALL", "C");
        row(name, time(&mut command, 3));
    }
    let peaks = ["1", "2"].map(|threads| peak(&mut own(log, threads)));
    println!("\n{:<44}{:>7} MB{:>7} MB", "peak memory of its own", peaks[0], peaks[1]);
}

/// Returns the largest memory of a process in megabytes, sampled while it runs; 0 if the system does not report it.
fn peak(command: &mut Command) -> u64 {
    let mut child = quiet(command).spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    while child.try_wait().unwrap().is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
        most = most.max(kilobytes.unwrap_or(0_u64));
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    most.div_ceil(1000)
}

/// Returns whether a program or a Python module is installed.
fn is_installed(name: &str) -> bool {
    let is_there = format!("command -v {name} || python3 -c 'import {name}'");
    quiet(Command::new("sh").args(["-c", &is_there])).status().is_ok_and(|status| status.success())
}

fn time(command: &mut Command, rounds: usize) -> f64 {
    let mut runs = Vec::new();
    for _ in 0..rounds {
        runs.push(seconds(|| assert!(quiet(command).status().unwrap().success(), "{command:?}")));
    }
    median(runs)
}

fn quiet(command: &mut Command) -> &mut Command {
    command.stdout(Stdio::null()).stderr(Stdio::null())
}
