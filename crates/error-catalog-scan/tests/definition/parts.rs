//! Compares counts in files with the definition, for any division into parts and threads.

use std::io::Write as _;

use error_catalog_model::Index;
use error_catalog_scan::{Counter, HitKind, Position, Scanner, Sources};
use proptest::prelude::*;

use super::inputs::{catalog, sample};
use super::{Expected, slowly};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(12)))]

    #[test]
    fn parts_and_threads_do_not_show(seed: u64, part in 1_u64..1500, lines: bool) {
        let catalog = catalog();
        let index = Index::new(&catalog).unwrap();
        let bytes = sample(seed, 5000);
        let expected = slowly(&catalog, &index, &bytes);
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(&bytes).unwrap();
        for threads in [1, 2] {
            let scanner = Scanner::new(index.matcher());
            let counter = Counter::in_parts(scanner, Sources::at([file.path()]), lines, part);
            counter.run(threads);
            let counts = counter.so_far();
            prop_assert_eq!(counts.source_errors, []);
            prop_assert_eq!(counts.bytes, bytes.len() as u64);
            prop_assert_eq!(counts.messages.total(), expected.len() as u64);
            for entry in 0..catalog.entries.len() {
                let known = HitKind::Entry(u32::try_from(entry).unwrap());
                let of_entry: Vec<_> = expected.iter().filter(|hit| hit.kind == known).collect();
                let count = counts.messages.entry(entry);
                prop_assert_eq!(count.count, of_entry.len() as u64);
                let offset = |position: Option<Position>| position.map(|position| position.offset);
                let position = |hit: &&Expected<'_>| hit.start as u64;
                prop_assert_eq!(offset(count.first), of_entry.first().map(position));
                prop_assert_eq!(offset(count.last), of_entry.last().map(position));
                if let (true, Some(first)) = (lines, count.first) {
                    let before = &bytes[..usize::try_from(first.offset).unwrap()];
                    let ends = before.split(|byte| *byte == b'\n').count() - 1;
                    prop_assert_eq!(first.line, Some(ends as u64 + 1));
                }
            }
        }
    }
}

#[test]
fn no_length_of_parts_shows() {
    let catalog = catalog();
    let index = Index::new(&catalog).unwrap();
    let text =
        "Door - 1 - Open\n\nDoor - 9 - x\"Door - 1 - Open\n\nGate x: open\nDoor - 1 - Open wide\n".repeat(3);
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(text.as_bytes()).unwrap();
    let expected = slowly(&catalog, &index, text.as_bytes()).len();
    assert_eq!(expected, 15);
    for part in 1..=text.len() as u64 + 1 {
        let sources = Sources::at([file.path()]);
        let counter = Counter::in_parts(Scanner::new(index.matcher()), sources, false, part);
        counter.run(1);
        let counts = counter.so_far();
        assert_eq!((counts.messages.total(), counts.bytes), (expected as u64, text.len() as u64), "{part}");
    }
}
