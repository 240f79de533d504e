//! Lookups in the modules for other languages, against a map of the same messages in the same language.
//!
//! Run by `cargo xtask bench languages`. The scripts `tests/languages/bench.*` look up the messages of
//! `docs/telephony-errors.md` in new strings: as they are written, in capitals, and texts without the common prefix. Each figure
//! is the fastest of 60 rounds, as a multiple of the map's. A language whose program is missing is left out.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fs;
use std::process::Command;

/// The generated modules, and where the scripts import them from.
const MODULES: [(&str, &str); 3] = [
    ("packages/npm/telephony-errors.mjs", "errors.mjs"),
    ("packages/python/telephony_errors/__init__.py", "errors.py"),
    ("catalog/telephonyerrors/telephonyerrors.go", "errors/errors.go"),
];

/// The languages, and the commands that run their scripts.
const LANGUAGES: [(&str, &[&str]); 3] = [
    ("JavaScript", &["node", "bench.mjs"]),
    ("Python", &["python3", "bench.py"]),
    ("Go", &["go", "run", "bench.go"]),
];

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(folder.path().join("errors")).unwrap();
    for (module, name) in MODULES {
        fs::copy(tests::root().join(module), folder.path().join(name)).unwrap();
    }
    fs::write(folder.path().join("go.mod"), "module check\n\ngo 1.19\n").unwrap();
    println!("| language | a map | message | normalized | without the prefix |");
    println!("| --- | --- | --- | --- | --- |");
    for (language, command) in LANGUAGES {
        let script = command.last().expect("a script");
        fs::copy(tests::root().join("tests/languages").join(script), folder.path().join(script)).unwrap();
        let (program, arguments) = command.split_first().expect("a program");
        let Ok(output) = Command::new(program).args(arguments).current_dir(folder.path()).output() else {
            println!("| {language} | `{program}` is not installed |");
            continue;
        };
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let output = String::from_utf8(output.stdout).expect("UTF-8");
        let times: Vec<f64> =
            output.lines().map(|line| line.split_once('\t').unwrap().1.parse().unwrap()).collect();
        let (map, others) = times.split_first().expect("a floor");
        let ratios: Vec<_> = others.iter().map(|time| format!("{:.2}", time / map)).collect();
        println!("| {language} | {map:.0} ns | {} |", ratios.join(" | "));
    }
}
