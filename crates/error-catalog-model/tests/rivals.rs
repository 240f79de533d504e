//! The messages that are held against each other are those that can overlap, and no more than few.

mod printer;

use error_catalog_model::{Kind, overlap};
use printer::{catalog, entry};
use proptest::collection::vec;
use proptest::prelude::*;

/// Messages around one or two holes, with so few letters that they often overlap.
fn a_message() -> impl Strategy<Value = String> {
    ("[ab]{0,2}", "[ab]{1,2}", "[ab]{0,2}", any::<bool>()).prop_map(|(prefix, between, suffix, two)| {
        let second = if two { "{y}" } else { "" };
        format!("{prefix}{{x}}{between}{second}{suffix}")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

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
        let found = all.faults().iter().any(|fault| fault.rule == "overlapping-messages");
        prop_assert_eq!(found, expected, "{:?}", messages);
    }
}

#[test]
fn two_thousand_messages_with_one_beginning_are_checked_at_once() {
    let hole = [("x", Kind::Text)];
    let unlike =
        (0..2_000).map(|row| entry(&format!("{row}-a"), &format!("The user {{x}} has fault a{row}."), &hole));
    assert_eq!(catalog(unlike.collect()).faults(), []);
    let alike = (0..2_000).map(|row| entry(&format!("{row}-a"), &format!("Lift {row} {{x}}"), &hole));
    assert_eq!(catalog(alike.collect()).faults(), []);
    let all_overlap = (0..300)
        .map(|row| entry(&format!("{row}-a"), &format!("{{x}} a{row} {{y}}"), &[hole[0], ("y", Kind::Text)]));
    let faults = catalog(all_overlap.collect()).faults();
    assert_eq!(faults.len(), 299, "one for each but the last");
}
