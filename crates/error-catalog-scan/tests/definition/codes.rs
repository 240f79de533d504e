//! Compares counts of codes with the records around them, for any division into parts and threads.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::Arc;

use error_catalog_model::Index;
use error_catalog_scan::{Counter, Counts, GroupBy, Recognizer, RecordCode, Scanner, Sources};
use proptest::prelude::*;

use super::inputs::catalog;

/// Reads `lamp=7`, and the greatest of several numbers.
#[derive(Debug)]
struct Lamp;

impl Recognizer for Lamp {
    fn candidate(&self, bytes: &[u8]) -> Option<usize> {
        bytes.windows(4).position(|window| window == b"lamp")
    }

    fn recognize<'t>(&self, record: &'t str) -> Option<RecordCode<'t>> {
        let numbers = record.split("lamp").skip(1).filter_map(|rest| {
            let rest = rest.trim_start_matches(['"', ':', ' ', '=']);
            let text =
                &rest[..rest.len() - rest.trim_start_matches(|char: char| char.is_ascii_digit()).len()];
            Some(RecordCode { code: text.parse().ok()?, text: Some(text) })
        });
        numbers.max_by_key(|code| code.code)
    }

    fn reads_column(&self, name: &str) -> bool {
        name == "lamp"
    }
}

/// Records: the text, and the codes that count in it.
const RECORDS: [(&str, Option<u32>); 15] = [
    ("no light\n", None),
    ("12:30 lamp=7 failed\n", Some(7)),
    ("lamp=4 and lamp=9\r\n", Some(9)),
    ("lamp=8, Door - 1 - Open\n", None),
    ("Door - 9 - x lamp=3\n", None),
    ("{\n  \"lamp\": 2,\n  \"inner\": {\n    \"lamp\": 5\n  }\n}\n", Some(5)),
    ("  {\n    \"lamp\": 2,\n    \"said\": \"Door - 1 - Open\"\n  },\n", None),
    ("DOOR/1.0 404 Dark\r\nLamp-Is: lamp=4\r\nOther-One: lamp=6\r\n\r\n", Some(6)),
    ("\nLamp-Is: lamp=11\nOther-One: x\n", Some(11)),
    ("<door>\n  <a>lamp=1</a>\n  <a>lamp=3</a>\n</door>\n", Some(3)),
    ("}\nLamp-Is: lamp=13\n", Some(13)),
    ("Error: lamp=1\n", Some(1)),
    ("{\"lamp\":12}\n", Some(12)),
    ("lamp \u{e9}\n", None),
    ("x\u{fffd} lamp=10\n", Some(10)),
];

fn counts(bytes: &[u8], part: u64, threads: usize, lines: bool, by: Vec<GroupBy>) -> Counts {
    let catalog = catalog();
    let index = Index::new(&catalog).unwrap();
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let counter = Counter::in_parts(Scanner::new(index.matcher()), Sources::at([file.path()]), lines, part);
    let counter = counter.recognize(Arc::new(Lamp)).group_by(by);
    counter.run(threads);
    counter.so_far()
}

fn totals(counts: &Counts) -> BTreeMap<u32, u64> {
    counts.codes.iter().map(|(code, count)| (code, count.count.count)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(100)))]

    #[test]
    fn a_record_has_one_code_however_it_is_cut(
        records in prop::collection::vec(0..RECORDS.len(), 0..60),
        part in 1_u64..400,
        lines: bool,
    ) {
        let bytes: Vec<u8> = records.iter().flat_map(|record| RECORDS[*record].0.bytes()).collect();
        let mut expected: BTreeMap<u32, u64> = BTreeMap::new();
        let mut first = BTreeMap::new();
        let mut at = 0;
        for record in &records {
            let (text, code) = RECORDS[*record];
            if let Some(code) = code {
                *expected.entry(code).or_default() += 1;
                // An empty line, or the end of an object, before headers does not belong to them.
                let start = if text.starts_with(['\n', '}']) { text.find("Lamp-Is").unwrap() } else { 0 };
                first.entry(code).or_insert(at + start as u64);
            }
            at += text.len() as u64;
        }
        for threads in [1, 2] {
            let counts = counts(&bytes, part, threads, lines, Vec::new());
            prop_assert_eq!(&counts.source_errors, &[]);
            prop_assert_eq!(counts.bytes, bytes.len() as u64);
            prop_assert_eq!(totals(&counts), expected.clone());
            let positions = counts.codes.iter().map(|(code, count)| (code, count.count.first.unwrap().offset));
            prop_assert_eq!(positions.collect::<BTreeMap<_, _>>(), first.clone());
        }
    }
}

#[test]
fn columns_of_csv_are_read() {
    let log = "id,lamp,said\n1,7,x\n2,,\"lamp=5\"\n3,\"7\",\"a\nb\"\n4,9,Door - 1 - Open\n5,8,\n";
    let by = vec![GroupBy::named("said")];
    for part in [1, 20, 1000] {
        let counts = counts(log.as_bytes(), part, 2, false, by.clone());
        assert_eq!(totals(&counts), [(7, 2), (8, 1)].into());
        assert_eq!(counts.messages.total(), 1);
        let (_, breakdown) = &counts.breakdowns[0];
        let values: Vec<_> = breakdown.values().map(|(value, counts)| (value, counts.total())).collect();
        assert_eq!(values, [("Door - 1 - Open", 1), ("a\nb", 1), ("x", 1)]);
        assert_eq!(breakdown.without().codes, [(8, 1)].into());
    }
}

#[test]
fn a_block_has_the_fields_of_its_object() {
    let log = "{\n  \"lamp\": 7,\n  \"door\": \"front\"\n}\n{\"lamp\":8,\"door\":\"back\"}\n";
    let counts = counts(log.as_bytes(), 7, 1, true, vec![GroupBy::named("door")]);
    let (_, breakdown) = &counts.breakdowns[0];
    let values: Vec<_> = breakdown.values().map(|(value, counts)| (value, counts.codes.clone())).collect();
    assert_eq!(values, [("back", [(8, 1)].into()), ("front", [(7, 1)].into())]);
    let lines = counts.codes.iter().map(|(_, count)| count.count.first.unwrap().line);
    assert_eq!(lines.collect::<Vec<_>>(), [Some(1), Some(5)]);
}

#[test]
fn the_example_is_the_first() {
    let log = format!("lamp={}7\n{}lamp=7\n", "0".repeat(200), "x\n".repeat(1000));
    for part in [100, 5000] {
        let counts = counts(log.as_bytes(), part, 2, false, Vec::new());
        let (_, count) = counts.codes.iter().next().unwrap();
        let example = count.example.as_ref().unwrap();
        assert_eq!((example.position.offset, example.text.len()), (0, 120));
    }
}
