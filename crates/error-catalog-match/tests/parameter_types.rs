//! Each type accepts its values and nothing else.

use error_catalog_match::ParameterType;

fn assert_type(kind: ParameterType, accepted: &[&str], refused: &[&str]) {
    for text in accepted {
        assert!(kind.accepts(text), "{kind:?} must accept {text:?}");
    }
    for text in refused {
        assert!(!kind.accepts(text), "{kind:?} must refuse {text:?}");
    }
}

#[test]
fn a_phone_is_an_optional_plus_and_ascii_digits() {
    assert_type(
        ParameterType::Phone,
        &["+15551234567", "0", "007", "+0", &"9".repeat(10_000)],
        &["", "+", "++1", "-1", "1+", "+1 555", "1-2", "1a", " 1", "1 ", "1\n", "٣", "+٣", "１", "1.0"],
    );
}

#[test]
fn an_integer_is_an_optional_minus_and_ascii_digits() {
    assert_type(
        ParameterType::Integer,
        &["0", "42", "-1", "-0", "007", "99999999999999999999999"],
        &["", "-", "--1", "+1", "1-", "1.5", "1e3", "0x1F", "1_000", "−1", "٣", "1\r", "\u{feff}1"],
    );
}

#[test]
fn a_word_holds_no_ascii_white_space() {
    assert_type(
        ParameterType::Word,
        &["a", "-", "tray/2", "é", "🖨", "a\u{a0}b", "a\u{2028}b", "a\u{b}b", "{name}", "\0"],
        &["", " ", "a b", "a\tb", "a\nb", "a\rb", "a\u{c}b", " a", "a "],
    );
}

#[test]
fn a_text_holds_no_line_end() {
    assert_type(
        ParameterType::Text,
        &[" ", "a b", "\t", "a\u{b}b\u{c}", "\u{2028}", "\u{85}", "🖨 is on fire"],
        &["", "\n", "a\n", "\na", "a\r\nb", "a\rb"],
    );
}

#[test]
fn a_type_is_parsed_by_its_name() {
    for kind in ParameterType::ALL.iter().copied() {
        assert_eq!(ParameterType::try_from(kind.to_string().as_str()), Ok(kind));
    }
    for name in ["", "Phone", "number", "phone ", "int"] {
        assert_eq!(ParameterType::try_from(name).map_err(|unknown| unknown.name()), Err(name));
    }
}

#[test]
fn every_type_accepts_its_own_example() {
    for kind in ParameterType::ALL.iter().copied() {
        assert!(kind.accepts(kind.example()), "{kind:?}");
    }
}

#[test]
fn types_are_ordered_by_the_texts_that_they_accept() {
    let samples = ["1", "+1", "-1", "a", "a b"];
    let accepted = |kind: &ParameterType| samples.iter().filter(|sample| kind.accepts(sample)).count();
    assert!(ParameterType::ALL.iter().map(accepted).eq([2, 2, 4, 5]));
}
