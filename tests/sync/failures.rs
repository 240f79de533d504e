//! Runs that fail half-way: every file is old or new, and the next run mends all.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::copy::{Copy, PAGE, Run};

/// How the names of files begin that are still being written.
const TEMPORARY: &str = ".error-catalog-";

fn has_temporary_files(files: &BTreeMap<PathBuf, Vec<u8>>) -> bool {
    files.keys().any(|path| path.file_name().unwrap().to_string_lossy().starts_with(TEMPORARY))
}

/// A page of many rows, each with the same fix.
fn page(fix: &str) -> String {
    let mut page = String::from("| Error message | What it means | How to fix it |\n| --- | --- | --- |\n");
    for row in 0..2000 {
        writeln!(page, "| Printer - {row} - Fault of part {row} | It is broken. | {fix} |").unwrap();
    }
    page
}

#[test]
fn a_page_that_cannot_be_read() {
    let copy = Copy::synced();
    fs::write(copy.path(PAGE), b"| Message |\n\xff").unwrap();
    assert!(copy.refused("sync").contains("docs/telephony-errors.md:2:1: error[not-utf-8]: "));
    fs::remove_file(copy.path(PAGE)).unwrap();
    assert!(copy.refused("sync").contains("error[unreadable-page]: there is no such page"));
    assert!(copy.refused("check").contains("error[unreadable-page]: there is no such page"));
    fs::create_dir(copy.path(PAGE)).unwrap();
    assert!(copy.refused("sync").contains("error[unreadable-page]: this is a folder, not a page"));
}

#[test]
fn a_file_that_only_begins_like_a_temporary_one() {
    let copy = Copy::synced();
    copy.write("docs/telephony-errors/.error-catalog-notes", "mine");
    assert!(copy.sync().contains("docs/telephony-errors/.error-catalog-notes:1:1: note[foreign-file]"));
    assert_eq!(copy.read("docs/telephony-errors/.error-catalog-notes"), "mine");
}

#[test]
fn a_file_where_a_folder_should_be() {
    for in_the_way in ["catalog", "crates", "docs/telephony-errors"] {
        let copy = Copy::new();
        copy.write(in_the_way, "mine");
        let out = copy.refused("sync");
        assert!(out.starts_with(&format!("{in_the_way}:1:1: error[unreadable-file]: ")), "{out}");
        assert!(out.contains("\n  move it away"), "{out}");
    }
}

#[test]
fn a_folder_where_a_file_should_be() {
    let copy = Copy::synced();
    let folder = "docs/telephony-errors/404-not-found.md";
    fs::remove_file(copy.path(folder)).unwrap();
    fs::create_dir(copy.path(folder)).unwrap();
    copy.edit(PAGE, "line is busy.", "line is engaged.");
    let out = copy.refused("sync");
    assert!(out.starts_with(&format!("{folder}:1:1: error[unreadable-file]: ")), "{out}");
}

#[test]
fn a_link_to_a_folder_is_left_alone() {
    let copy = Copy::synced();
    std::os::unix::fs::symlink(copy.path("catalog"), copy.path("docs/telephony-errors/link")).unwrap();
    std::os::unix::fs::symlink(copy.path("nowhere"), copy.path("docs/telephony-errors/dead.md")).unwrap();
    assert_eq!(copy.run(&["sync"]).out, "0 written, 0 removed, 40 unchanged\n");
}

#[test]
fn a_link_where_a_file_should_be() {
    let outputs = [
        "catalog/telephony-errors.json",
        "crates/telephony-errors/catalog/telephony-errors.yaml",
        "docs/telephony-errors/486-busy-here.md",
    ];
    for output in outputs {
        for is_dead in [false, true] {
            let copy = Copy::synced();
            let target = copy.path("elsewhere");
            fs::rename(copy.path(output), &target).unwrap();
            if is_dead {
                fs::remove_file(&target).unwrap();
            }
            std::os::unix::fs::symlink(&target, copy.path(output)).unwrap();
            for command in ["sync", "check"] {
                let run = copy.run(&[command]);
                assert_eq!(run.code, Some(1), "{}", run.out);
                assert!(
                    run.out.starts_with(&format!("{output}:1:1: error[linked-file]: it is a link to `")),
                    "{}",
                    run.out
                );
                assert!(
                    run.out.contains("\n  delete the link and run `cargo xtask sync` again"),
                    "{}",
                    run.out
                );
            }
            assert!(copy.path(output).is_symlink() && target.exists() != is_dead);
            fs::remove_file(copy.path(output)).unwrap();
            copy.sync();
        }
    }
}

/// Files may not grow beyond 4 KiB, as on a full disk: the catalog cannot be written, pages can.
#[test]
fn a_full_disk_leaves_every_file_as_it_was() {
    let copy = Copy::synced();
    copy.edit(PAGE, "line is busy.", "line is engaged.");
    let before = copy.state();
    let script = r#"trap "" XFSZ; ulimit -f 8; exec "$0" sync"#;
    let run = Run::of(&mut copy.around(Command::new("sh"), &["-c", script, env!("CARGO_BIN_EXE_xtask")]));
    assert_eq!(run.code, Some(1), "{}", run.out);
    assert!(run.out.contains("error: catalog/telephony-errors.json cannot be written: "), "{}", run.out);
    assert!(run.out.contains("cargo xtask sync"), "{}", run.out);
    assert!(copy.state() == before, "something changed");
    copy.sync();
}

#[test]
fn two_runs_at_once() {
    let copy = Copy::new();
    copy.write(PAGE, &page("Replace it."));
    let start = || copy.command(&["sync"]).stdout(Stdio::null()).spawn().unwrap();
    for mut run in [start(), start()] {
        assert!(run.wait().unwrap().success());
    }
    assert_eq!(copy.sync(), "0 written, 0 removed, 2005 unchanged\n");
    assert!(!has_temporary_files(&copy.generated()));
}

#[test]
fn a_run_waits_for_the_one_before() {
    let copy = Copy::synced();
    let lock = File::open(copy.path("docs")).unwrap();
    lock.lock().unwrap();
    copy.edit(PAGE, "line is busy.", "line is engaged.");
    let before = copy.generated();
    let mut run = copy.command(&["sync"]).stdout(Stdio::null()).spawn().unwrap();
    std::thread::sleep(Duration::from_millis(500));
    assert!(run.try_wait().unwrap().is_none() && copy.generated() == before, "it did not wait");
    lock.unlock().unwrap();
    assert!(run.wait().unwrap().success());
    assert!(copy.generated() != before);
}

#[test]
fn without_a_place_for_locks_it_runs_all_the_same() {
    let copy = Copy::new();
    assert!(copy.command(&["sync"]).env("TMPDIR", copy.path("nowhere")).output().unwrap().status.success());
}

/// Starts a run, waits until it writes, and kills it after a delay.
fn kill_while_writing(copy: &Copy, delay: Duration) {
    let mut run = copy.command(&["sync"]).stdout(Stdio::null()).spawn().unwrap();
    while run.try_wait().unwrap().is_none() && !is_writing(copy) {
        std::thread::sleep(Duration::from_millis(1));
    }
    std::thread::sleep(delay);
    run.kill().unwrap();
    run.wait().unwrap();
}

fn is_writing(copy: &Copy) -> bool {
    let names =
        fs::read_dir(copy.path("docs/telephony-errors")).unwrap().map(|entry| entry.unwrap().file_name());
    names.into_iter().any(|name| name.to_string_lossy().starts_with(TEMPORARY))
}

#[test]
fn a_killed_run() {
    let copy = Copy::new();
    let [mut new, mut old] = ["Replace it.", "Mend it."].map(|fix| {
        copy.write(PAGE, &page(fix));
        assert_eq!(copy.run(&["sync"]).code, Some(0));
        (copy.read(PAGE), copy.generated())
    });
    let mut killed_half_way = 0;
    for delay in [0, 4, 16, 32, 64, 128] {
        copy.write(PAGE, &new.0);
        kill_while_writing(&copy, Duration::from_millis(delay));
        let mut found = copy.generated();
        killed_half_way += usize::from(has_temporary_files(&found));
        found.retain(|path, _| new.1.contains_key(path));
        assert_eq!(found.len(), new.1.len());
        for (path, bytes) in &found {
            assert!(old.1[path] == *bytes || new.1[path] == *bytes, "{} is half written", path.display());
        }
        assert_eq!(copy.run(&["sync"]).code, Some(0));
        assert!(copy.generated() == new.1, "the second run did not mend all");
        std::mem::swap(&mut old, &mut new);
    }
    assert!(killed_half_way > 0, "no run was killed while it wrote");
}
