//! Runs that are killed: every file is old or new, and the next run corrects all.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use super::copy::{Copy, PAGE};
use super::failures::{TEMPORARY, has_temporary_files, page};

/// When a run is killed.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// This long after it began to write temporary files.
    Writing(Duration),
    /// As soon as the first file is replaced.
    Replacing,
}

fn kill(copy: &Copy, moment: Moment) {
    let first = copy.path("catalog/telephony-errors.json");
    let inode = || std::os::unix::fs::MetadataExt::ino(&fs::metadata(&first).unwrap());
    let before = inode();
    let has_come = || match moment {
        Moment::Writing(_) => is_writing(copy),
        Moment::Replacing => inode() != before,
    };
    let mut run = copy.start_sync();
    while !has_come() && !run.has_ended() {
        std::thread::sleep(Duration::from_micros(50));
    }
    if let Moment::Writing(delay) = moment {
        std::thread::sleep(delay);
    }
    run.kill();
    run.wait();
}

pub(crate) fn is_writing(copy: &Copy) -> bool {
    let names =
        fs::read_dir(copy.path("docs/telephony-errors")).unwrap().map(|entry| entry.unwrap().file_name());
    names.into_iter().any(|name| name.to_string_lossy().starts_with(TEMPORARY))
}

/// The page becomes another one, a row less or more, and is killed on its way at many moments.
#[test]
fn a_killed_run() {
    /// However slow the machine: a run that is killed as it begins to replace files has seldom ended before.
    const MOST_RUNS: usize = 60;
    let rows = tests::cases(500) as usize;
    let copy = Copy::new();
    let removed = format!("catalog:\n  removed: [{0}-fault-of-part-{0}]\n", rows - 1);
    let less = page(rows - 1, "Replace it.").replacen("catalog:\n", &removed, 1);
    let pages = [page(rows, "Repair it."), less];
    let [mut new, mut old] = pages.map(|page| {
        copy.write(PAGE, &page);
        let run = copy.run(&["sync"]);
        assert_eq!(run.code, Some(0), "{}", run.out);
        (page, copy.generated())
    });
    assert_eq!(new.1.len(), old.1.len() + 1);
    let (mut left_temporary, mut mixed) = (0, 0);
    let writing = [0, 4, 16, 64].map(|delay| Moment::Writing(Duration::from_millis(delay)));
    for moment in writing.into_iter().chain([Moment::Replacing; MOST_RUNS]) {
        if matches!(moment, Moment::Replacing) && mixed > 1 && left_temporary > 0 {
            break;
        }
        copy.write(PAGE, &new.0);
        kill(&copy, moment);
        let mut found = copy.generated();
        left_temporary += usize::from(has_temporary_files(&found));
        found.retain(|path, _| !path.file_name().unwrap().to_string_lossy().starts_with(TEMPORARY));
        let (mut are_old, mut are_new) = (0, 0);
        let all: BTreeSet<&PathBuf> = old.1.keys().chain(new.1.keys()).collect();
        assert!(found.keys().all(|path| all.contains(path)));
        for path in all {
            let (found, old, new) = (found.get(path), old.1.get(path), new.1.get(path));
            assert!(found == old || found == new, "{} is half written", path.display());
            are_old += usize::from(found == old && old != new);
            are_new += usize::from(found == new && old != new);
        }
        mixed += usize::from(are_old > 0 && are_new > 0);
        let run = copy.run(&["sync"]);
        assert_eq!(run.code, Some(0), "after {moment:?}: {run:?}");
        assert!(copy.generated() == new.1, "the second run did not correct all");
        std::mem::swap(&mut old, &mut new);
    }
    assert!(left_temporary > 0, "no run was killed while it wrote");
    assert!(mixed > 0, "no run was killed while some files were old and some new");
}
