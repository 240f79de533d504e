//! A variant is the id's words, then the code, and always an identifier that Rust takes.

use super::printer::entry;
use error_catalog_model::{entry_id, is_id};
use proptest::prelude::*;
use unicode_ident::{is_xid_continue, is_xid_start};

/// Rust's keywords, strict and reserved, and the associated items of a generated enum.
const KEPT: &str = "as async await break const continue crate dyn else enum extern false fn for gen if impl in let loop \
    match mod move mut pub ref return self Self static struct super trait true type unsafe use where while abstract \
    become box do final macro override priv try typeof unsized virtual yield _ ALL COUNT";

fn variant(code: &str, id: &str) -> String {
    let mut entry = entry(id, "Printer", &[]);
    code.clone_into(&mut entry.code);
    entry.variant()
}

fn is_identifier(name: &str) -> bool {
    is_name(name) && KEPT.split_whitespace().all(|keyword| keyword != name)
}

/// Returns whether a text is a name in any language, apart from its keywords, which have small letters.
fn is_name(name: &str) -> bool {
    name.starts_with(is_xid_start) && name.chars().all(is_xid_continue)
}

#[test]
fn names_that_look_alike_are_alike() {
    assert_eq!(variant("1", "1-ve\u{301}rin"), "Vérin1");
    assert_eq!(variant("E\u{301}", "é-câble"), "CâbleÉ");
    assert_eq!(variant("é", "ca\u{302}ble"), "CâbleÉ");
}

fn constant(code: &str, id: &str) -> String {
    let mut entry = entry(id, "Printer", &[]);
    code.clone_into(&mut entry.code);
    entry.constant()
}

#[test]
fn constants_are_capitals_joined_by_underscores() {
    for (code, id, expected) in [
        ("503", "503-paper-jam", "PAPER_JAM_503"),
        ("E-7", "e-7-tray", "TRAY_E_7"),
        ("-32000", "32000-ink", "INK_MINUS_32000"),
        ("503", "503-tray-2", "TRAY_2_503"),
        ("503", "503", "E_503"),
        ("503", "503-3d-print", "E_3D_PRINT_503"),
        ("", "self", "SELF"),
        ("é", "ca\u{302}ble", "CÂBLE_É"),
        ("1", "1-straße", "STRASSE_1"),
    ] {
        assert_eq!(constant(code, id), expected, "{code:?} {id:?}");
    }
}

#[test]
fn the_code_follows_the_words() {
    for (code, id, expected) in [
        ("503", "503-paper-jam", "PaperJam503"),
        ("503", "paper-jam", "PaperJam503"),
        ("E7", "e7-tray-is-empty", "TrayIsEmptyE7"),
        ("E-7", "e-7-tray", "TrayE7"),
        ("-32000", "minus-32000-ink", "InkMinus32000"),
        ("-32000", "32000-ink", "InkMinus32000"),
        ("32000", "32000-ink", "Ink32000"),
        ("-7", "minus-7", "Minus7"),
        ("", "paper-jam", "PaperJam"),
        ("jam", "jam-of-jam", "OfJamJam"),
        ("7", "70-tray", "E70Tray7"),
    ] {
        assert_eq!(variant(code, id), expected, "{code:?} {id:?}");
    }
}

#[test]
fn adjacent_digits_are_separated() {
    assert_eq!(variant("503", "503-tray-2"), "Tray2_503");
    assert_eq!(variant("1.2", "1-2-tray-3-4"), "Tray3_4_1_2");
    assert_eq!(variant("E7", "e7-tray-2"), "Tray2E7");
    assert_ne!(variant("2503", "tray"), variant("503", "tray-2"));
    assert_eq!(variant("٧", "tray-2"), "Tray2_٧");
}

#[test]
fn a_name_that_would_begin_with_a_digit_gets_a_letter() {
    assert_eq!(variant("503", "503"), "E503");
    assert_eq!(variant("503", "503-3d-print"), "E3dPrint503");
    assert_eq!(variant("", "2-trays"), "E2Trays");
    assert_eq!(variant("٧", "٧"), "E٧");
}

#[test]
fn a_name_that_is_taken_gets_an_underscore() {
    assert_eq!(variant("", "self"), "Self_");
    assert_eq!(variant("self", "self"), "Self_");
    assert_eq!(variant("", "ſelf"), "Self_");
    assert_eq!(variant("", "a-l-l"), "ALL_");
    assert_eq!(variant("", "c-o-u-n-t"), "COUNT_");
    assert_eq!(variant("", "all"), "All");
    assert_eq!(variant("1", "1-self"), "Self1");
}

#[test]
fn every_letter_may_begin_a_variant() {
    for c in ('\0'..=char::MAX).filter(|c| is_id(&c.to_string())) {
        let name = variant("", &c.to_string());
        assert!(is_identifier(&name), "{c:?}: {name:?}");
        let name = constant("", &c.to_string());
        assert!(is_name(&name), "{c:?}: {name:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(500)))]

    #[test]
    fn a_variant_is_an_identifier(
        code in prop_oneof!["[a-zA-Z0-9-]{0,8}", "\\PC{0,8}"],
        reason in prop_oneof!["\\PC{1,100}", "[a-z0-9 -]{1,20}", "self|all|count|A L L|C O U N T|S E L F"],
    ) {
        if let Some(id) = entry_id(&code, &reason) {
            let name = variant(&code, &id);
            prop_assert!(is_identifier(&name), "{code:?} {id:?}: {name:?}");
            let name = constant(&code, &id);
            prop_assert!(is_name(&name), "{code:?} {id:?}: {name:?}");
        }
    }
}
