//! Only messages that can overlap are compared, and each with few others.

use super::printer::{catalog, entry};
use error_catalog_model::{
    Catalog, Entry, Message, ParameterType, ValidationError, ValidationErrorKind, overlap,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Generates messages with one or two placeholders, and so few letters that they often overlap.
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
    fn every_overlap_is_found(messages in vec(a_message(), 2..7), kinds in vec(0_usize..4, 2)) {
        let kinds: Vec<ParameterType> = kinds.into_iter().map(|kind| ParameterType::ALL[kind]).collect();
        let entries = messages.iter().enumerate().map(|(index, message)| {
            let placeholders: Vec<(&str, ParameterType)> =
                [("x", kinds[0]), ("y", kinds[1])].into_iter().filter(|(name, _)| message.contains(name)).collect();
            entry(&format!("{index}-a"), message, &placeholders)
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
fn two_thousand_messages_with_one_prefix_are_checked_at_once() {
    let placeholder = [("x", ParameterType::Text)];
    let unlike = (0..2_000)
        .map(|row| entry(&format!("{row}-a"), &format!("The user {{x}} has fault a{row}."), &placeholder));
    assert_eq!(catalog(unlike.collect()).validate(), []);
    let alike = (0..2_000).map(|row| entry(&format!("{row}-a"), &format!("Lift {row} {{x}}"), &placeholder));
    assert_eq!(catalog(alike.collect()).validate(), []);
    let all_overlap = (0..300).map(|row| {
        entry(
            &format!("{row}-a"),
            &format!("{{x}} a{row} {{y}}"),
            &[placeholder[0], ("y", ParameterType::Text)],
        )
    });
    let errors = catalog(all_overlap.collect()).validate();
    assert_eq!(errors.len(), 299, "one for each but the last");
}

/// The number of messages with one prefix: comparing each with each would exceed the maximum number of pairs.
const MANY: usize = 3_000;

/// Returns messages with one prefix and different suffixes, and as many without placeholders with this prefix.
fn templates_and_texts(exact: impl Fn(usize) -> String) -> Vec<Entry> {
    let with = (0..MANY).map(|row| {
        entry(
            &format!("{row}-a"),
            &format!("The user {{x}} has fault a{row}."),
            &[("x", ParameterType::Text)],
        )
    });
    with.chain((0..MANY).map(|row| entry(&format!("{row}-b"), &exact(row), &[]))).collect()
}

#[test]
fn messages_without_placeholders_are_compared_with_few_candidates() {
    let all = catalog(templates_and_texts(|row| format!("The user bob is in row {row}")));
    assert_eq!(all.validate(), [], "each is compared with few");
    let all = catalog(templates_and_texts(|row| format!("The user bob has fault a{row}.")));
    assert_eq!(all.validate().len(), MANY, "each is matched by one, and found");
    assert_eq!(overlaps(&all), MANY);
}

#[test]
fn too_many_that_begin_and_end_alike_are_refused() {
    let parameters =
        entry("1-a", "{x} 1 {y}", &[("x", ParameterType::Text), ("y", ParameterType::Text)]).parameters;
    let wording =
        |row: usize| Message { message: format!("{{x}} a{row} {{y}}"), parameters: parameters.clone() };
    let mut long = entry("1-a", "{x} and {y}", &[("x", ParameterType::Text), ("y", ParameterType::Text)]);
    long.aliases = (0..MANY).map(wording).collect();
    let error = ValidationError { kind: ValidationErrorKind::TooManyAlike, entry: 0, other: None };
    assert_eq!(catalog(vec![long]).validate(), [error]);
    let mut patterns: Vec<Entry> = Vec::new();
    for row in 0..200 {
        patterns.push(entry(
            &format!("{row}-a"),
            &format!("The {{x}} b{row} {{x2}}."),
            &[("x", ParameterType::Word), ("x2", ParameterType::Word)],
        ));
    }
    patterns
        .extend((0..MANY * 10).map(|row| entry(&format!("{row}-b"), &format!("The exact {row} one."), &[])));
    let errors = catalog(patterns).validate();
    let too_many = errors.iter().filter(|error| error.kind == ValidationErrorKind::TooManyAlike);
    assert_eq!(too_many.count(), 1, "{errors:?}");
}
