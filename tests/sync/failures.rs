//! Runs that fail half-way: every file is old or new, and the next run corrects all.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::copy::{Child, Copy, PAGE, Run, WITHOUT_NOTES};

/// How the names of files begin that are still being written.
pub(crate) const TEMPORARY: &str = ".error-catalog-";

pub(crate) fn has_temporary_files(files: &BTreeMap<PathBuf, Vec<u8>>) -> bool {
    files.keys().any(|path| path.file_name().unwrap().to_string_lossy().starts_with(TEMPORARY))
}

/// A page of many rows, each with the same fix.
pub(crate) fn page(rows: usize, fix: &str) -> String {
    let mut page = format!("---\ncatalog:\n  {WITHOUT_NOTES}\n---\n\n");
    page.push_str("| Error message | What it means | How to fix it |\n| --- | --- | --- |\n");
    for row in 0..rows {
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
    assert!(copy.refused("sync").contains("error[unreadable-page]: there is no such file"));
    assert!(copy.refused("check").contains("error[unreadable-page]: there is no such file"));
    fs::create_dir(copy.path(PAGE)).unwrap();
    assert!(copy.refused("sync").contains("error[unreadable-page]: expected a file, found a folder"));
}

#[test]
fn a_file_that_only_begins_like_a_temporary_one() {
    let copy = Copy::synced();
    copy.write("docs/telephony-errors/.error-catalog-notes", "mine");
    copy.sync();
    let out = copy.run(&["check", "--format", "human"]).out;
    assert!(out.contains("docs/telephony-errors/.error-catalog-notes:1:1: note[unmanaged-file]"), "{out}");
    assert_eq!(copy.read("docs/telephony-errors/.error-catalog-notes"), "mine");
}

#[test]
fn a_file_where_a_folder_should_be() {
    for in_the_way in ["catalog", "crates", "docs/telephony-errors"] {
        let copy = Copy::new();
        copy.write(in_the_way, "mine");
        let out = copy.refused("sync");
        assert!(out.starts_with(&format!("{in_the_way}:1:1: error[unreadable-file]: ")), "{out}");
        assert!(out.contains("\n  move the file to another folder"), "{out}");
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
    assert_eq!(copy.run(&["sync"]).out, "0 written, 0 removed, 204 unchanged\n");
}

#[test]
fn a_link_where_a_file_should_be() {
    let outputs = [
        "catalog/telephony-errors.json",
        "crates/telephony-errors/src/generated/telephony_error.rs",
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
                    run.out.starts_with(&format!(
                        "{output}:1:1: error[linked-file]: expected a generated file, found a link to `"
                    )),
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
    assert!(
        run.out.contains("catalog/telephony-errors.csv:1:1: error[unwritable-file]: cannot be written: "),
        "{}",
        run.out
    );
    assert!(copy.state() == before, "something changed");
    copy.sync();
}

#[test]
fn two_runs_at_once() {
    let copy = Copy::new();
    copy.write(PAGE, &page(2000, "Replace it."));
    for mut run in [copy.start_sync(), copy.start_sync()] {
        assert!(run.wait().success());
    }
    assert_eq!(copy.sync(), "0 written, 0 removed, 2169 unchanged\n");
    assert!(!has_temporary_files(&copy.generated()));
}

#[test]
fn a_run_waits_for_the_one_before() {
    let copy = Copy::synced();
    let lock = File::open(copy.path("docs")).unwrap();
    lock.lock().unwrap();
    copy.edit(PAGE, "line is busy.", "line is engaged.");
    let before = copy.generated();
    let mut run = copy.start_sync();
    std::thread::sleep(Duration::from_millis(500));
    assert!(!run.has_ended() && copy.generated() == before, "it did not wait");
    lock.unlock().unwrap();
    assert!(run.wait().success());
    assert!(copy.generated() != before);
}

#[test]
fn check_fix_waits_for_the_run_before() {
    let copy = Copy::synced();
    let lock = File::open(copy.path("docs")).unwrap();
    lock.lock().unwrap();
    copy.edit(PAGE, "486 - Busy Here", "486 - Bu\u{200B}sy Here");
    let before = copy.read(PAGE);
    let mut run = Child::spawn(copy.command(&["check", "--fix"]).stdout(Stdio::null()));
    std::thread::sleep(Duration::from_millis(500));
    assert!(!run.has_ended() && copy.read(PAGE) == before, "it did not wait");
    lock.unlock().unwrap();
    assert!(run.wait().success());
    assert!(copy.read(PAGE).contains("486 - Busy Here"));
}

#[test]
fn without_a_place_for_locks_it_runs_all_the_same() {
    let copy = Copy::new();
    assert_eq!(Run::of(copy.command(&["sync"]).env("TMPDIR", copy.path("nowhere"))).code, Some(0));
}

/// Two runs that have their own folders for temporary files share none but the page's.
#[test]
fn two_runs_at_once_with_other_temporary_folders() {
    let copy = Copy::new();
    copy.write(PAGE, &page(2000, "Replace it."));
    let lock = File::open(copy.path("docs")).unwrap();
    lock.lock().unwrap();
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let mut runs = folders.each_ref().map(|folder| {
        Child::spawn(copy.command(&["sync"]).env("TMPDIR", folder.path()).stdout(Stdio::null()))
    });
    std::thread::sleep(Duration::from_millis(500));
    assert!(!runs.iter().any(Child::has_ended), "one did not wait");
    assert!(copy.generated().is_empty());
    lock.unlock().unwrap();
    assert!(runs.iter_mut().all(|run| run.wait().success()));
    assert_eq!(copy.sync(), "0 written, 0 removed, 2169 unchanged\n");
    assert!(!has_temporary_files(&copy.generated()));
}

/// Runs `sync`, which cannot write into a folder.
fn cannot_write_into(copy: &Copy, first: &str) {
    let before = copy.generated();
    let run = copy.run(&["sync"]);
    assert_eq!((run.code, run.err.as_str()), (Some(1), ""), "{}", run.out);
    assert!(
        run.out.contains(&format!("{first}:1:1: error[unwritable-file]: cannot be written: ")),
        "{}",
        run.out
    );
    assert!(
        run.out.ends_with("\n  fix that, then run the command again\n1 error, 0 warnings\n"),
        "{}",
        run.out
    );
    assert!(copy.generated() == before, "something was written");
}

#[test]
fn a_link_where_a_folder_should_be() {
    for folder in ["catalog", "docs/telephony-errors", "crates", "crates/telephony-errors/src/generated"] {
        let copy = Copy::synced();
        copy.edit(PAGE, "line is busy.", "line is engaged.");
        fs::rename(copy.path(folder), copy.path("elsewhere")).unwrap();
        std::os::unix::fs::symlink(copy.path("elsewhere"), copy.path(folder)).unwrap();
        for command in ["sync", "check"] {
            let out = copy.refused(command);
            let expected = format!(
                "{folder}:1:1: error[linked-file]: expected a folder of generated files, found a link to `"
            );
            assert!(out.contains(&expected), "{out}");
            assert!(out.contains("\n  delete the link and run `cargo xtask sync` again"), "{out}");
        }
        fs::remove_file(copy.path(folder)).unwrap();
        fs::rename(copy.path("elsewhere"), copy.path(folder)).unwrap();
        copy.sync();
    }
}

/// Runs a command that must fail, and soon.
fn refused_in_time(copy: &Copy, arguments: &[&str]) -> String {
    let mut command = copy.command(arguments);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let output = Child::spawn_within(Duration::from_secs(60), &mut command).wait_with_output();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {output:?}");
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

/// Opening a pipe waits for whoever writes to it, and a device may have no end.
#[test]
fn pipes_and_devices_are_refused() {
    let pipe = |path: PathBuf| {
        fs::remove_file(&path).unwrap();
        assert_eq!(Run::of(Command::new("mkfifo").arg(&path)).code, Some(0));
    };
    let device = |path: PathBuf| {
        fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink("/dev/zero", &path).unwrap();
    };
    let files = [
        (PAGE, "error[unreadable-page]: expected a regular file, found a "),
        (super::copy::OTHERS[0], "error[unreadable-page]: expected a regular file, found a "),
        ("docs/templates/entry.md", "error[template]: expected a regular file, found a "),
        ("docs/templates/index.md", "error[template]: expected a regular file, found a "),
        (super::copy::CATALOG, "error["),
        ("catalog/telephony-errors.json", "error["),
        ("docs/telephony-errors/486-busy-here.md", "error["),
    ];
    for (path, expected) in files {
        for put in [&pipe as &dyn Fn(PathBuf), &device] {
            let copy = Copy::synced();
            put(copy.path(path));
            for command in ["check", "sync"] {
                let out = refused_in_time(&copy, &[command]);
                assert!(out.contains(expected) && out.contains(path), "{out}");
            }
            if path == PAGE {
                for arguments in [
                    &["inspect", PAGE][..],
                    &["init", PAGE],
                    &["fmt"],
                    &["fmt", "--check"],
                    &["retire", "486-busy-here"],
                    &["reword", "486-busy-here", "Telephony - 486 - Busy"],
                ] {
                    let out = refused_in_time(&copy, arguments);
                    assert!(out.contains(expected), "{arguments:?}: {out}");
                }
            }
        }
    }
}

#[test]
fn a_file_without_end_is_refused() {
    let copy = Copy::synced();
    File::options().write(true).open(copy.path(PAGE)).unwrap().set_len(1 << 40).unwrap();
    let out = refused_in_time(&copy, &["check"]);
    assert!(out.contains("error[unreadable-page]: expected at most 256 MiB, found more"), "{out}");
}

#[test]
fn a_folder_that_may_not_be_written_to() {
    use std::os::unix::fs::PermissionsExt as _;

    let copy = Copy::synced();
    copy.edit(PAGE, "line is busy.", "line is engaged.");
    let folder = copy.path("docs/telephony-errors");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    let may_do_everything = File::create(folder.join("probe")).is_ok();
    if may_do_everything {
        eprintln!("skipped: this user may write to every folder");
    } else {
        cannot_write_into(&copy, "docs/telephony-errors/486-busy-here.md");
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    if may_do_everything {
        fs::remove_file(folder.join("probe")).unwrap();
    }
    copy.sync();
}

#[test]
fn many_rows() {
    let rows = usize::try_from(tests::cases(5_000)).unwrap();
    let copy = Copy::new();
    copy.write(PAGE, &page(rows, "Replace it."));
    let run = copy.run(&["sync"]);
    let expected = format!("{} written, 0 removed, 0 unchanged", rows + 169);
    assert_eq!((run.code, run.out.lines().last()), (Some(0), Some(expected.as_str())));
    let last = rows - 1;
    copy.edit(
        PAGE,
        &format!("Fault of part {last} | It is broken."),
        &format!("Fault of part {last} | It is worn."),
    );
    let run = copy.run(&["sync"]);
    let expected = format!(
        "written catalog/telephony-errors.csv\nwritten catalog/telephony-errors.json\n\
         written catalog/telephony-errors.yaml\nwritten catalog/telephonyerrors/telephonyerrors.go\n\
         written crates/telephony-errors/src/generated/telephony_error.rs\n\
         written docs/telephony-errors/{last}-fault-of-part-{last}.md\n\
         written packages/npm/telephony-errors.d.mts\nwritten packages/npm/telephony-errors.mjs\n\
         written packages/python/telephony_errors/__init__.py\n9 written, 0 removed, {} unchanged\n",
        rows + 160
    );
    assert_eq!(run.out, expected);
}

#[test]
fn a_mistake_in_a_template_is_reported_once() {
    let copy = Copy::synced();
    copy.edit("docs/templates/entry.md", "entry.meaning_text", "entry.meanning_text");
    let out = copy.refused("check");
    let diagnostic = "docs/templates/entry.md:6:23: error[template]: unknown name `meanning_text`\n";
    assert_eq!(out.matches(diagnostic).count(), 1, "{out}");
    assert!(out.contains("\n  did you mean `meaning_text`?"), "{out}");
}
