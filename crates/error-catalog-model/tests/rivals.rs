//! The messages that are held against each other are those that can overlap, and no more than few.

use super::printer::{catalog, entry};
use error_catalog_model::{Catalog, Entry, Kind, Message, ValidationError, ValidationErrorKind, overlap};
use proptest::collection::vec;
use proptest::prelude::*;

/// Messages around one or two holes, with so few letters that they often overlap.
fn a_message() -> impl Strategy<Value = String> {
    ("[ab]{0,2}", "[ab]{1,2}", "[ab]{0,2}", any::<bool>()).prop_map(|(prefix, between, suffix, two)| {
        let second = if two { "{y}" } else { "" };
        format!("{prefix}{{x}}{between}{second}{suffix}")
    })
}

/// Returns the number of pairs of entries with overlapping messages.
fn overlaps(catalog: &Catalog) -> usize {
    let errors = catalog.validate().into_iter();
    errors.filter(|error| matches!(error.kind, ValidationErrorKind::OverlappingMessages(_))).count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(400)))]

    #[test]
    fn an_overlap_is_found_wherever_there_is_one(messages in vec(a_message(), 2..7), kinds in vec(0_usize..4, 2)) {
        let kinds: Vec<Kind> = kinds.into_iter().map(|kind| Kind::ALL[kind]).collect();
        let entries = messages.iter().enumerate().map(|(index, message)| {
            let holes: Vec<(&str, Kind)> =
                [("x", kinds[0]), ("y", kinds[1])].into_iter().filter(|(name, _)| message.contains(name)).collect();
            entry(&format!("{index}-a"), message, &holes)
        });
        let all = catalog(entries.collect());
        let wordings: Vec<_> = all.entries.iter().filter_map(|entry| entry.wording().segments().ok()).collect();
        prop_assume!(wordings.len() == all.entries.len());
        let pairs = (0..wordings.len()).flat_map(|one| (0..one).map(move |two| (one, two)));
        let mut different = pairs.filter(|(one, two)| wordings[*one] != wordings[*two]);
        let expected = different.any(|(one, two)| overlap(&wordings[one], &wordings[two]).is_some());
        prop_assert_eq!(overlaps(&all) > 0, expected, "{:?}", messages);
    }
}

#[test]
fn two_thousand_messages_with_one_beginning_are_checked_at_once() {
    let hole = [("x", Kind::Text)];
    let unlike =
        (0..2_000).map(|row| entry(&format!("{row}-a"), &format!("The user {{x}} has fault a{row}."), &hole));
    assert_eq!(catalog(unlike.collect()).validate(), []);
    let alike = (0..2_000).map(|row| entry(&format!("{row}-a"), &format!("Lift {row} {{x}}"), &hole));
    assert_eq!(catalog(alike.collect()).validate(), []);
    let all_overlap = (0..300)
        .map(|row| entry(&format!("{row}-a"), &format!("{{x}} a{row} {{y}}"), &[hole[0], ("y", Kind::Text)]));
    let errors = catalog(all_overlap.collect()).validate();
    assert_eq!(errors.len(), 299, "one for each but the last");
}

/// How many messages have one beginning: were each held against each, more pairs would be looked at than may be.
const MANY: usize = 3_000;

/// Messages with one beginning and ends of their own, beside as many without parameters that begin as they do.
fn many_beside_many(exact: impl Fn(usize) -> String) -> Vec<Entry> {
    let with = (0..MANY).map(|row| {
        entry(&format!("{row}-a"), &format!("The user {{x}} has fault a{row}."), &[("x", Kind::Text)])
    });
    with.chain((0..MANY).map(|row| entry(&format!("{row}-b"), &exact(row), &[]))).collect()
}

#[test]
fn messages_without_parameters_below_one_beginning_are_held_against_few() {
    let all = catalog(many_beside_many(|row| format!("The user bob is in row {row}")));
    assert_eq!(all.validate(), [], "each is held against few");
    let all = catalog(many_beside_many(|row| format!("The user bob has fault a{row}.")));
    assert_eq!(all.validate().len(), MANY, "each is matched by one, and found");
    assert_eq!(overlaps(&all), MANY);
}

#[test]
fn too_many_that_begin_and_end_alike_are_refused() {
    let parameters = entry("1-a", "{x} 1 {y}", &[("x", Kind::Text), ("y", Kind::Text)]).parameters;
    let wording =
        |row: usize| Message { message: format!("{{x}} a{row} {{y}}"), parameters: parameters.clone() };
    let mut long = entry("1-a", "{x} and {y}", &[("x", Kind::Text), ("y", Kind::Text)]);
    long.aliases = (0..MANY).map(wording).collect();
    let error = ValidationError { kind: ValidationErrorKind::TooManyAlike, entry: 0, other: None };
    assert_eq!(catalog(vec![long]).validate(), [error]);
    let mut patterns: Vec<Entry> = Vec::new();
    for row in 0..200 {
        patterns.push(entry(
            &format!("{row}-a"),
            &format!("The {{x}} b{row} {{x2}}."),
            &[("x", Kind::Word), ("x2", Kind::Word)],
        ));
    }
    patterns
        .extend((0..MANY * 10).map(|row| entry(&format!("{row}-b"), &format!("The exact {row} one."), &[])));
    let errors = catalog(patterns).validate();
    let too_many = errors.iter().filter(|error| error.kind == ValidationErrorKind::TooManyAlike);
    assert_eq!(too_many.count(), 1, "{errors:?}");
}
