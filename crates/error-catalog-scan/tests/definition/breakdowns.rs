//! Compares breakdowns with the records around messages, for any division into parts and threads.

use std::collections::BTreeMap;
use std::io::Write as _;

use error_catalog_model::Index;
use error_catalog_scan::{Counter, GroupBy, HitKind, Scanner, Sources, TimeUnit};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::inputs::catalog;
use super::slowly;

const SAID: [&str; 6] = [
    "fine",
    "Door - 1 - Open",
    "Door - 1 - Open wide, Door - 1 - Open",
    "Door - 2 - Key 71 is lost.",
    "Door - 9 - x",
    "Door - 5 - It\u{2019}s a \"lock\"/bolt \\ \u{e9}",
];

const VALUES: [&str; 6] = ["front", "2026-11-23T08:00:00Z", "a, \"b\"\nc", "", "7", "\u{e9}\u{2019}"];

/// A record: indices of the message and the value, and the way to write it.
type Row = (usize, usize, u8);

fn rows() -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec((0..SAID.len(), 0..VALUES.len(), 0..8_u8), 0..40)
}

/// Records as JSON, in order.
fn objects(rows: &[Row]) -> Vec<String> {
    let line = |(text, value, way): &Row| {
        let (text, value) = (SAID[*text], VALUES[*value]);
        let object = match way {
            0 => json!({ "said": text }),
            1 => json!({ "said": text, "door": { "at": value } }),
            2 => json!({ "door.at": value, "said": { "text": [text] } }),
            3 => json!({ "door.at": null, "door": { "at": [value] }, "said": text }),
            _ => json!({ "door": { "at": value, "x": 1 }, "said": text }),
        };
        match way {
            4 => format!("{text}\n"),
            5 => format!("{}\n", object.to_string().trim_start_matches('{')),
            6 => format!(" {object}\t\r\n"),
            _ => format!("{object}\n"),
        }
    };
    // The first line marks the file as JSON lines.
    std::iter::once("{}\n".to_owned()).chain(rows.iter().map(line)).collect()
}

/// Records as CSV, in order.
fn csv(rows: &[Row]) -> Vec<String> {
    let line = |(text, value, way): &Row| {
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let (text, value) = (quoted(SAID[*text]), VALUES[*value]);
        let value = if value.contains(['"', ',']) || *way == 0 { quoted(value) } else { value.to_owned() };
        match way {
            1 => format!("1,{text}\n"),
            2 => format!("1\",{text},{value}\n"),
            _ => format!("1,{text},{value}\r\n"),
        }
    };
    std::iter::once("id,said,door.at\r\n".to_owned()).chain(rows.iter().map(line)).collect()
}

/// The field of a record, by another implementation.
fn field(record: &str, is_csv: bool) -> Option<String> {
    if !is_csv {
        let object: Value = serde_json::from_str(record).ok()?;
        let named = object.get("door.at").filter(|value| value.is_string());
        let inner = object.get("door").and_then(|door| door.get("at"));
        return Some(named.or(inner)?.as_str()?.to_owned());
    }
    let text = record.trim_end_matches(['\r', '\n']);
    let mut cells = vec![String::new()];
    let (mut is_quoted, mut chars) = (false, text.chars().peekable());
    while let Some(char) = chars.next() {
        let cell = cells.last_mut().unwrap();
        match char {
            '"' if is_quoted && chars.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if is_quoted => is_quoted = false,
            '"' if cell.is_empty() => is_quoted = true,
            ',' if !is_quoted => cells.push(String::new()),
            _ => cell.push(char),
        }
    }
    cells.get(2).cloned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(60)))]

    #[test]
    fn parts_and_threads_do_not_matter(rows in rows(), part in 1_u64..1500, lines: bool, is_csv: bool) {
        let catalog = catalog();
        let index = Index::new(&catalog).unwrap();
        let records = if is_csv { csv(&rows) } else { objects(&rows) };
        let bytes = records.concat().into_bytes();
        let mut expected: [BTreeMap<Option<String>, u64>; 2] = Default::default();
        let mut ends = Vec::new();
        for record in &records {
            ends.push(ends.last().unwrap_or(&0) + record.len());
        }
        for hit in slowly(&catalog, &index, &bytes) {
            let record = &records[ends.partition_point(|end| *end <= hit.start)];
            let value = field(record, is_csv).filter(|value| !value.is_empty());
            let day = value.as_ref().and_then(|value| value.starts_with("2026").then(|| "2026-11-23".to_owned()));
            *expected[0].entry(value).or_default() += 1;
            *expected[1].entry(day).or_default() += 1;
        }
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(&bytes).unwrap();
        let group_by = || {
            let day = GroupBy { fields: vec!["none".to_owned(), "door.at".to_owned()], unit: Some(TimeUnit::Day) };
            vec![GroupBy::named("door.at"), day]
        };
        for threads in [1, 2] {
            let counter = Counter::in_parts(Scanner::new(index.matcher()), Sources::at([file.path()]), lines, part);
            let counter = counter.group_by(group_by());
            counter.run(threads);
            let counts = counter.so_far();
            prop_assert_eq!(&counts.source_errors, &[]);
            prop_assert_eq!(counts.bytes, bytes.len() as u64);
            for ((_, breakdown), expected) in counts.breakdowns.iter().zip(&expected) {
                let without = expected.get(&None).copied().unwrap_or_default();
                prop_assert_eq!(breakdown.without().total(), without);
                let values: Vec<_> = breakdown.values().map(|(value, found)| (value, found.total())).collect();
                let known = expected.iter().filter_map(|(value, count)| Some((value.as_deref()?, *count)));
                prop_assert_eq!(values, known.collect::<Vec<_>>());
            }
            // Breakdowns change nothing else.
            let plain = Counter::in_parts(Scanner::new(index.matcher()), Sources::at([file.path()]), lines, part);
            plain.run(1);
            let plain = plain.so_far();
            for entry in 0..catalog.entries.len() {
                prop_assert_eq!(counts.messages.entry(entry), plain.messages.entry(entry));
            }
            prop_assert_eq!(counts.messages.total(), plain.messages.total());
        }
    }
}

#[test]
fn breakdowns_count_each_entry() {
    let catalog = catalog();
    let index = Index::new(&catalog).unwrap();
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let log =
        "door;said\nfront;Door - 1 - Open\nback;Door - 9 - x\nfront;\"Door - 1 - Open\nDoor - 9 - y\"\n";
    file.write_all(log.as_bytes()).unwrap();
    let counter = Counter::new(Scanner::new(index.matcher()), Sources::at([file.path()]), false);
    let counter = counter.group_by(vec![GroupBy::named("door")]);
    counter.run(2);
    let counts = counter.so_far();
    let values: Vec<_> = counts.breakdowns[0].1.values().collect();
    let [("back", back), ("front", front)] = values.as_slice() else { panic!("{values:?}") };
    assert_eq!((back.total(), back.unknown, front.total(), front.unknown), (1, 1, 3, 1));
    assert_eq!(front.entries.get(&0), Some(&2));
    let open = counts.messages.entry(0);
    assert_eq!((open.count, counts.messages.total()), (2, 4));
    assert!(matches!(
        Scanner::new(index.matcher()).scan(b"Door - 1 - Open").next().unwrap().kind,
        HitKind::Entry(0)
    ));
}
