//! Records are those that CSV and lines have when they are gone through byte by byte, however the input is cut.

use std::ops::Range;

use error_catalog_model::Index;
use proptest::prelude::*;

use super::cuts::Trickle;
use super::inputs::{bytes, catalog};
use super::slowly;
use crate::Scanner;
use crate::chunks::Chunks;
use crate::records::Records;

/// Where the record ends that begins at a place.
fn end(bytes: &[u8], records: Records, from: usize) -> Option<usize> {
    let (mut is_quoted, mut is_at_start) = (false, true);
    let mut at = from;
    while at < bytes.len() {
        let byte = bytes[at];
        at += 1;
        match (records, byte) {
            (Records::Lines, b'\n') => return Some(at),
            (Records::Csv(_), b'"') if is_quoted && bytes.get(at) == Some(&b'"') => at += 1,
            (Records::Csv(_), b'"') if is_quoted => is_quoted = false,
            (Records::Csv(_), b'"') if is_at_start => is_quoted = true,
            (Records::Csv(_), b'\n') if !is_quoted => return Some(at),
            _ => {}
        }
        is_at_start = !is_quoted && matches!(records, Records::Csv(delimiter) if delimiter == byte);
    }
    None
}

/// All records, each with whether it is one and not too long a line.
pub(super) fn records(bytes: &[u8], records: Records, longest: usize) -> Vec<(Range<usize>, bool)> {
    let mut all = Vec::new();
    let mut at = 0;
    let mut lines = 0;
    while at < bytes.len() {
        let record = end(bytes, records, at).unwrap_or(bytes.len());
        let line = end(bytes, Records::Lines, at).unwrap_or(bytes.len());
        if at >= lines && record - at > longest {
            lines = at + longest;
        }
        let end = if at < lines { line } else { record };
        all.push((at..end, end - at <= longest));
        at = end;
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn records_are_whole_however_they_are_cut(
        bytes in bytes(40),
        steps in prop::collection::vec(1..60_usize, 1..5),
        longest in 1..200_usize,
        is_csv: bool,
    ) {
        let kind = if is_csv { Records::Csv(b',') } else { Records::Lines };
        let catalog = catalog();
        let index = Index::new(&catalog).unwrap();
        let scanner = Scanner::new(index.matcher());
        let expected = records(&bytes, kind, longest);
        let mut chunks = Chunks::new(&scanner, Trickle::new(&bytes, steps), 0, u64::MAX).with_longest(longest);
        chunks.records = kind;
        let mut read: Vec<u8> = Vec::new();
        let mut found = Vec::new();
        while let Some(chunk) = chunks.next().unwrap() {
            let base = read.len();
            prop_assert_eq!(chunk.base, base as u64);
            read.extend(chunk.bytes);
            for finding in &chunk.findings {
                let at = base + finding.start;
                found.push(at);
                let (record, is_record) = expected.iter().find(|(record, _)| record.contains(&at)).unwrap();
                prop_assert_eq!(chunk.whole.is_some(), *is_record);
                if let Some(whole) = &chunk.whole {
                    let around = kind.around(chunk.bytes, whole, finding.start);
                    prop_assert_eq!(base + around.start..base + around.end, record.clone());
                }
            }
        }
        prop_assert!(read == bytes);
        let places: Vec<usize> = slowly(&catalog, &index, &bytes).iter().map(|finding| finding.start).collect();
        prop_assert_eq!(found, places, "{}", bytes.escape_ascii());
    }
}
