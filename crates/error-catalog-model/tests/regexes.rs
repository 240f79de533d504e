//! The portable regular expression of a message matches what its pattern matches, and reads the same values.
#![allow(clippy::expect_used, reason = "the helpers of a test may panic as the test may")]

use super::printer::{message, parameter};
use error_catalog_match::Pattern;
use error_catalog_model::{Message, ParameterType};
use proptest::collection::vec;
use proptest::prelude::*;
use regex::Regex;

fn compiled(message: &Message) -> Regex {
    let regex = message.wording().regex().expect("a sound message");
    Regex::new(&regex).expect("a regular expression")
}

#[test]
fn a_message_with_parameters_becomes_an_anchored_expression() {
    let message = message(
        "Tray {tray_name} (A/B): {count} of {total}? {why}",
        &[
            ("tray_name", ParameterType::Word),
            ("count", ParameterType::Integer),
            ("total", ParameterType::Phone),
            ("why", ParameterType::Text),
        ],
    );
    let expected = r"^Tray (?<trayName>[^ \t\n\f\r]+?) \(A\/B\): (?<count>-?[0-9]+) of (?<total>\+?[0-9]+)\? (?<why>[^\n\r]+?)$";
    assert_eq!(message.wording().regex().as_deref(), Ok(expected));
    let regex = compiled(&message);
    let read = regex.captures("Tray lower (A/B): 3 of 10? who knows").expect("matches");
    assert_eq!(
        (&read["trayName"], &read["count"], &read["total"], &read["why"]),
        ("lower", "3", "10", "who knows")
    );
    assert!(!regex.is_match("Tray lower (A/B): 3 of 10? who knows\n"));
    assert!(!regex.is_match("a Tray lower (A/B): 3 of 10? who knows"));
}

#[test]
fn every_character_of_a_text_is_literal() {
    let ascii = ('\0'..='\x7f').collect::<String>();
    let others = "\u{85}\u{a0}é’\u{2028}\u{2029}\u{feff}🖨\u{10ffff}";
    for text in [ascii.as_str(), others, "", r"^$\.*+?()[]{}|/", "a-b#c d&&~~", "\\n\\d", "(?i)a"] {
        let regex = compiled(&message(text, &[]));
        assert!(regex.is_match(text), "{text:?}");
        assert!(!regex.is_match(&format!("{text}\n")) && !regex.is_match(&format!("a{text}")), "{text:?}");
    }
    for c in ascii.chars() {
        let regex = compiled(&message(&c.to_string(), &[]));
        let matched: String = ascii.chars().filter(|other| regex.is_match(&other.to_string())).collect();
        assert_eq!(matched, c.to_string());
    }
}

#[test]
fn a_message_that_is_not_sound_has_no_expression() {
    let touching = message("{a}{b}", &[("a", ParameterType::Word), ("b", ParameterType::Word)]);
    assert_eq!(touching.wording().regex().err(), touching.wording().segments().err());
    assert!(touching.wording().regex().is_err());
}

/// Generates a valid message with placeholders `a`, `b`, … over characters that make collisions common.
fn a_message() -> impl Strategy<Value = Message> {
    let literal = || prop_oneof![6 => "[a+ \n1-]", 2 => "[a1-]{2}", 1 => "[a+ \n1-]{0,3}"];
    let hole = (prop::sample::select(ParameterType::ALL.to_vec()), literal());
    let message = (literal(), vec(hole, 1..=4)).prop_map(|(prefix, holes)| {
        let mut message = message(&prefix, &[]);
        for (name, (kind, after)) in ["a", "b", "c", "d"].into_iter().zip(holes) {
            message.message.extend(["{", name, "}", &after]);
            message.parameters.push(parameter(name, kind));
        }
        message
    });
    message.prop_filter("a sound message", |message| message.wording().segments().is_ok())
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    vec(prop_oneof!["[a+ \n1-]{0,10}", "[a1-]{0,12}", "[a1 ]{0,6}\n[a1 -]{0,6}"], 150)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(250)))]

    #[test]
    fn pattern_and_expression_read_the_same(message in a_message(), texts in texts()) {
        let segments = message.wording().segments().expect("a sound message");
        let pattern = Pattern { segments: segments[..].into() };
        let regex = compiled(&message);
        for text in texts.into_iter().chain([message.wording().example()]) {
            let expected = regex.captures(&text).map(|all| {
                all.iter().skip(1).flatten().map(|value| value.as_str().to_owned()).collect::<Vec<_>>()
            });
            let read = pattern.captures(&text);
            let read = read.map(|all| all.iter().map(|(_, value)| value.to_owned()).collect::<Vec<_>>());
            prop_assert_eq!(read, expected, "{:?} in {:?}", &regex, text);
        }
    }
}
