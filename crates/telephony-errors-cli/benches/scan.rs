//! The time of a scan, as a multiple of counting the newlines of the same file, read in the same way.
//!
//! Run by `cargo xtask bench scan`. Each figure is the median of several runs, which alternate with those of the
//! floor. An argument sets the megabytes of the logs.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::format_push_string
)]

#[path = "scan/logs.rs"]
mod logs;
#[path = "scan/others.rs"]
mod others;

use std::fs::File;
use std::hint::black_box;
use std::io::{Read, Seek as _, SeekFrom};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread;
use std::time::Instant;

use error_catalog_model::Index;
use error_catalog_scan::{Counter, Scanner, Sources};
use telephony_errors::TelephonyError;

use logs::{Kind, Log};

const ROUNDS: usize = 7;

/// The bytes per read, and per part of a file: as in the scan.
const BUFFER: usize = 128 * 1024;
const PART: u64 = 16 * 1024 * 1024;

fn main() {
    let megabytes = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(1000);
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let messages: Vec<&str> = TelephonyError::ALL.iter().map(|entry| entry.message()).collect();
    let log = |name: &str, log: Log<'_>| {
        let path = folder.path().join(name);
        logs::write(&path, &log);
        path
    };
    let scanner = Scanner::of::<TelephonyError>();
    let usual = Log { messages: &messages, one_in: 8, kind: Kind::JsonLines, bytes: megabytes << 20 };
    println!("{:<44}{:>10}{:>10}{:>12}", "", "1 thread", "2 threads", "messages");
    let main = log("calls.jsonl", Log { ..usual });
    row("JSON lines, one line in eight fails", &main, &scanner);
    let small = Log { bytes: usual.bytes / 4, ..usual };
    row("JSON lines, every second line fails", &log("half.jsonl", Log { one_in: 2, ..small }), &scanner);
    row("CSV, one line in eight fails", &log("calls.csv", Log { kind: Kind::Csv, ..small }), &scanner);
    let (catalog, many) = logs::large_catalog(10_000);
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let index = Index::new(&catalog).unwrap();
    let large = log("large.jsonl", Log { messages: &many, ..small });
    row("JSON lines, a catalog of 10,000 entries", &large, &Scanner::new(index.matcher()));
    others::compare(&main);
}

/// Prints the row of a log: the scan as a multiple of counting newlines.
fn row(name: &str, path: &Path, scanner: &Scanner<'_>) {
    let mut found = 0;
    let multiples = [1, 2].map(|threads| {
        let mut runs: [Vec<f64>; 2] = Default::default();
        for _ in 0..ROUNDS {
            runs[0].push(seconds(|| {
                black_box(newlines(path, threads));
            }));
            runs[1].push(seconds(|| {
                let counter = Counter::new(scanner.clone(), Sources::at([path]), false);
                counter.run(threads);
                found = counter.so_far().messages.total();
            }));
        }
        let [floor, scan] = runs.map(median);
        scan / floor
    });
    println!("{name:<44}{:>10.2}{:>10.2}{found:>12}", multiples[0], multiples[1]);
}

/// Counts the newlines of a file.
fn newlines(path: &Path, threads: usize) -> usize {
    let size = path.metadata().unwrap().len();
    let next = AtomicU64::new(0);
    let work = || {
        let mut found = 0;
        let mut buffer = vec![0; BUFFER];
        loop {
            let from = next.fetch_add(PART, Relaxed);
            if from >= size {
                return found;
            }
            let mut file = File::open(path).unwrap();
            file.seek(SeekFrom::Start(from)).unwrap();
            let mut part = file.take(PART);
            while let read @ 1.. = part.read(&mut buffer).unwrap() {
                found += memchr::memchr_iter(b'\n', &buffer[..read]).count();
            }
        }
    };
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        work() + others.into_iter().map(|thread| thread.join().unwrap()).sum::<usize>()
    })
}

fn seconds(run: impl FnOnce()) -> f64 {
    let begun = Instant::now();
    run();
    begun.elapsed().as_secs_f64()
}

fn median(mut runs: Vec<f64>) -> f64 {
    runs.sort_by(f64::total_cmp);
    runs[runs.len() / 2]
}
