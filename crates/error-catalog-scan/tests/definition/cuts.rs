//! Compares the scanner with the definition, for any cuts of the input.

use error_catalog_model::Index;
use error_catalog_scan::{HitKind, Scanner};
use proptest::prelude::*;

use super::inputs::{Trickle, bytes, catalog, sample, unquoted};
use super::slowly;

fn read(scanner: &Scanner<'_>, bytes: &[u8], steps: Vec<usize>) -> Vec<(usize, HitKind<'static>)> {
    let mut all = Vec::new();
    let input = Trickle::new(bytes, steps);
    scanner
        .read(input, |position, hit| {
            let kind = match &hit.kind {
                HitKind::Entry(entry) => HitKind::Entry(*entry),
                HitKind::Unknown(text) => HitKind::Unknown(text.clone().into_owned().into()),
                other => unreachable!("{other:?}"),
            };
            all.push((usize::try_from(position).unwrap(), kind));
        })
        .unwrap();
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(300)))]

    #[test]
    fn the_scanner_finds_what_the_definition_says(bytes in bytes(12)) {
        for catalog in [catalog(), unquoted()] {
            let index = Index::new(&catalog).unwrap();
            let scanner = Scanner::new(index.matcher());
            let found: Vec<_> = scanner.scan(&bytes).collect();
            prop_assert_eq!(slowly(&catalog, &index, &bytes), found, "{}", bytes.escape_ascii());
        }
    }

    #[test]
    fn cuts_do_not_show(bytes in bytes(30), steps in prop::collection::vec(1..40_usize, 1..5)) {
        for catalog in [catalog(), unquoted()] {
            let index = Index::new(&catalog).unwrap();
            let scanner = Scanner::new(index.matcher());
            let whole: Vec<_> = scanner.scan(&bytes).map(|hit| (hit.start, hit.kind)).collect();
            prop_assert_eq!(read(&scanner, &bytes, steps.clone()), whole, "{}", bytes.escape_ascii());
        }
    }
}

#[test]
fn no_cut_of_a_small_input_shows() {
    let catalog = catalog();
    let index = Index::new(&catalog).unwrap();
    let scanner = Scanner::new(index.matcher());
    let bytes = sample(7, 2000);
    let whole: Vec<_> = scanner.scan(&bytes).map(|hit| (hit.start, hit.kind)).collect();
    assert!(whole.len() > 20);
    for cut in 1..bytes.len() {
        assert_eq!(read(&scanner, &bytes, vec![cut, bytes.len()]), whole, "{cut}");
    }
    assert_eq!(read(&scanner, &bytes, vec![1]), whole);
}

#[test]
fn windows_of_a_large_input_do_not_show() {
    let catalog = catalog();
    let index = Index::new(&catalog).unwrap();
    let scanner = Scanner::new(index.matcher());
    let bytes = sample(9, 1_000_000);
    let whole: Vec<_> = scanner.scan(&bytes).map(|hit| (hit.start, hit.kind)).collect();
    let of_all = |entry: u32| whole.iter().any(|(_, kind)| *kind == HitKind::Entry(entry));
    assert!((0..8).all(of_all) && whole.iter().any(|(_, kind)| matches!(kind, HitKind::Unknown(_))));
    for steps in [vec![usize::MAX], vec![100_003, 77, 5000]] {
        assert!(read(&scanner, &bytes, steps) == whole);
    }
}
