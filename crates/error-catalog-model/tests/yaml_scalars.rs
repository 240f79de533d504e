//! No scalar that is written plain is anything but a text to a reader of YAML 1.1 or 1.2.

use super::yaml_1_1::{MISREAD, TYPES, taken_for};
use error_catalog_model::write_scalar;
use proptest::prelude::*;

fn written(text: &str) -> String {
    let mut yaml = String::new();
    write_scalar(text, &mut yaml);
    yaml
}

/// Returns the value that a reader returns for a text, if the value is not the text.
fn misread(text: &str) -> Option<&'static str> {
    let yaml = written(text);
    if yaml.starts_with('"') {
        return None;
    }
    assert_eq!(yaml, text, "a plain scalar is the text itself");
    taken_for(&yaml)
}

#[test]
fn all_rules_are_regular_expressions() {
    assert_eq!(MISREAD.len(), TYPES.len() + 1);
}

#[test]
fn words_and_sentences_are_plain() {
    for text in
        ["Paper jam", "E7", "nope", "A - 7 - b (again)!", "it’s", "café", "e7-paper-jam", "docs/printer.md"]
    {
        assert_eq!(written(text), text);
    }
}

#[test]
fn ambiguous_scalars_are_quoted() {
    for (text, yaml) in [
        ("", r#""""#),
        ("no", r#""no""#),
        ("oFF", r#""oFF""#),
        ("486", r#""486""#),
        ("a: b", r#""a: b""#),
        ("a ", r#""a ""#),
        ("é", "\"é\""),
        ("say \"hi\"\\", r#""say \"hi\"\\""#),
        ("a\nb\tc\r", r#""a\nb\tc\r""#),
        ("\0\u{85}\u{2028}\u{feff}", r#""\u0000\u0085\u2028\uFEFF""#),
        ("\u{e000}\u{ffff}\u{1fffe}", r#""\uE000\uFFFF\U0001FFFE""#),
        ("🖨", "\"🖨\""),
    ] {
        assert_eq!(written(text), yaml, "{text:?}");
    }
}

#[test]
fn every_short_ascii_text_is_read_as_itself() {
    let ascii = || (0..128_u8).map(char::from);
    for text in ascii().flat_map(|a| ascii().map(move |b| String::from_iter([a, b]))) {
        assert_eq!(misread(&text), None, "{text:?}");
    }
}

#[test]
fn every_character_is_read_as_itself_within_a_word() {
    for c in '\0'..=char::MAX {
        let yaml = written(&format!("a{c}a"));
        let plain = !yaml.starts_with('"');
        assert!(!plain || c == '’' || c.is_alphanumeric() || c.is_ascii_graphic() || c == ' ', "{c:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(5000)))]

    #[test]
    fn texts_like_numbers_dates_and_bools_are_read_as_themselves(
        text in "[-+.]?(y|n|yes|No|ON|off|tRuE|~|null|<<|=|[0-9_]{0,4})[-:._eExobTt ]{0,2}[0-9a-fA-F_]{0,4}[:.# ]?[0-9]{0,2}",
    ) {
        prop_assert_eq!(misread(&text), None);
    }
}
