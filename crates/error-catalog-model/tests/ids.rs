//! An entry's id is its code and the first sentence of its reason, and always well formed.

use error_catalog_model::{MAX_ID_LENGTH, entry_id, is_id, words};
use proptest::prelude::*;

fn assert_id(code: &str, reason: &str, expected: &str) {
    let id = entry_id(code, reason);
    assert_eq!(id.as_deref(), Some(expected), "{code:?} {reason:?}");
    assert!(is_id(expected), "{expected:?}");
}

#[test]
fn code_and_reason_become_lower_case_words() {
    assert_id("7", "Paper jam", "7-paper-jam");
    assert_id("7", "PAPER JAM", "7-paper-jam");
    assert_id("7", "paper  jam -- (again)!", "7-paper-jam-again");
    assert_id("E7", "Can't find PrintURL", "e7-can-t-find-printurl");
    assert_id("E-7.1", "Lid_open", "e-7-1-lid-open");
    assert_id("", "Paper jam", "paper-jam");
    assert_id("7", "", "7");
    assert_id("-32000", "Ink", "minus-32000-ink");
    assert_id("-7a", "Ink", "7a-ink");
    assert_id("-", "Ink", "ink");
}

#[test]
fn only_the_first_sentence_counts() {
    assert_id("7", "Paper jam. Open the lid.", "7-paper-jam");
    assert_id("7", "Paper jam!\n\n Open the lid", "7-paper-jam");
    assert_id("7", "Paper jam?\u{a0}Öffnen", "7-paper-jam");
    assert_id("7", "Tray 1.2 is empty. Refill it", "7-tray-1-2-is-empty");
    assert_id("7", "Use e.g. tray 2. 3 is empty. End", "7-use-e-g-tray-2-3-is-empty");
    assert_id("7", "Jam.Open", "7-jam-open");
    assert_id("7", "Jam. ", "7-jam");
    assert_id("7", "Jam.", "7-jam");
    assert_id("7", ". Jam", "7");
}

#[test]
fn parameters_are_left_out() {
    assert_id("7", "Tray {tray} is empty", "7-tray-is-empty");
    assert_id("7", "Tray{tray}empty", "7-tray-empty");
    assert_id("7", "{tray}", "7");
    assert_id("7", "{tray:word} empty. {Tray}", "7-empty");
    assert_id("7", "Open { brace", "7-open-brace");
    assert_id("7", "Close } brace", "7-close-brace");
}

#[test]
fn letters_of_every_script_count() {
    assert_id("7", "Papierstau größer", "7-papierstau-größer");
    assert_id("7", "ΧΑΡΤΊ ΤΈΛΟΣ", "7-χαρτί-τέλος");
    assert_id("7", "бумага застряла", "7-бумага-застряла");
    assert_id("7", "紙詰まり・トレイ", "7-紙詰まり-トレイ");
    assert_id("7", "कागज़ फँसा", "7-कागज़-फँसा");
    assert_id("7", "cafe\u{301} İ", "7-café-i\u{307}");
    assert_id("٧", "Jam ²", "٧-jam");
}

#[test]
fn ids_that_look_alike_are_alike() {
    for (apart, one) in [("E\u{301}chec", "échec"), ("J\u{30c}", "\u{1f0}"), ("A\u{30a}", "å")] {
        assert_id(apart, apart, &format!("{one}-{one}"));
        assert_id(one, one, &format!("{one}-{one}"));
        assert!(is_id(one) && !is_id(&format!("a-{apart}").to_lowercase()), "{apart:?}");
    }
    let (apart, one) = ("7 Vérin".replace('é', "e\u{301}"), "7 Vérin");
    assert_eq!(entry_id(&apart, &"é".repeat(100)), entry_id(one, &"e\u{301}".repeat(100)));
}

#[test]
fn characters_other_than_letters_and_digits_separate_words() {
    assert_id("7", "Tray·lid‿ink＿toner 🖨 x\u{200D}y", "7-tray-lid-ink-toner-x-y");
    for (code, reason) in [("", ""), ("-", "…"), ("", "🖨!"), ("·", "_ _"), ("", "{tray}"), ("", ". Jam")]
    {
        assert_eq!(entry_id(code, reason), None, "{code:?} {reason:?}");
    }
}

#[test]
fn an_id_is_cut_between_words_at_64_characters() {
    let reason = "ab ".repeat(40);
    let id = entry_id("7", &reason).expect("an id");
    assert_eq!(id.chars().count(), 64);
    assert!(id.ends_with("-ab"));
    let id = entry_id("77", &reason).expect("an id");
    assert_eq!(id.chars().count(), 62, "{id}: a word more would be 65");
    assert_id("7", &"é".repeat(62), &format!("7-{}", "é".repeat(62)));
    assert_id("7", &"é".repeat(63), &format!("7-{}", "é".repeat(62)));
    assert_id("7", &"呼".repeat(100), &format!("7-{}", "呼".repeat(62)));
    assert_id(&"7".repeat(64), "jam", &"7".repeat(64));
    assert_id("", &"é".repeat(100), &"é".repeat(64));
    assert_id("7", &format!("jam {} b", "a".repeat(64)), "7-jam");
}

#[test]
fn long_reasons_end() {
    for reason in ["Jam. ", "Jam.", ". ", ".", "{", "{a}", "}", " ", "-", "a", "!?", "İ"] {
        let id = entry_id("7", &reason.repeat(1_000_000 / reason.len()));
        assert!(id.is_some_and(|id| is_id(&id)), "{reason:?}");
    }
    assert!(entry_id("7", &format!(".{}a", " ".repeat(1_000_000))).is_some());
    assert!(entry_id(&"7".repeat(1_000_000), "").is_some_and(|id| id.len() == MAX_ID_LENGTH));
}

#[test]
fn malformed_ids_are_rejected() {
    for id in ["a", "7", "7-paper-jam", "é", "i\u{307}", "٧"] {
        assert!(is_id(id), "{id:?}");
    }
    let (longest, longer) = ("a".repeat(64), "a".repeat(65));
    assert!(is_id(&longest) && !is_id(&longer));
    for id in ["", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "a.b", "a/b", "..", "É", "a\n", "🖨", "a·b"]
    {
        assert!(!is_id(id), "{id:?}");
    }
}

#[test]
fn lower_case_words_stay_the_same_words() {
    for c in '\0'..=char::MAX {
        for text in [format!("{c}a"), format!("a{c}")] {
            for word in words(&text) {
                assert!(words(&word).eq([word.clone()]), "{c:?}: {word:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(500)))]

    #[test]
    fn every_id_is_well_formed(
        code in prop_oneof![".{0,8}", "(?s).{0,100}", "[a-zA-Z0-9 -]{0,80}"],
        reason in prop_oneof!["(?s).{0,200}", "[A-Za-z0-9{}.!? _İßΣ\u{301}·-]{0,120}"],
    ) {
        if let Some(id) = entry_id(&code, &reason) {
            prop_assert!(is_id(&id), "{id:?}");
        }
    }
}

#[test]
fn an_id_has_no_invisible_characters() {
    let ids = [
        ("Coffee \u{2615}\u{FE0F} is cold", "7-coffee-is-cold"),
        ("Step 1\u{FE0F}\u{20E3} failed", "7-step-1-failed"),
        ("Gap\u{34F}\u{3164}here", "7-gap-here"),
    ];
    for (reason, id) in ids {
        assert_eq!(entry_id("7", reason).as_deref(), Some(id));
    }
    assert!(!is_id("coffee\u{FE0F}"));
}
