//! Codes that are integers, and the type that holds a declared range of them.

use super::printer::entry;
use error_catalog_model::CodeRange;

fn number(code: &str) -> Option<i64> {
    let mut entry = entry("7-jam", "Printer", &[]);
    code.clone_into(&mut entry.code);
    entry.code_number()
}

#[test]
fn only_an_integer_as_one_would_write_it_counts() {
    for code in [0, 7, -1, 503, -32_000, i64::MIN, i64::MAX] {
        assert_eq!(number(&code.to_string()), Some(code));
    }
    for code in [
        "",
        "-",
        "-0",
        "+7",
        "07",
        "007",
        " 7",
        "7 ",
        "7.0",
        "7e1",
        "0x7",
        "1_000",
        "E7",
        "٧",
        "−7",
        "9223372036854775808",
    ] {
        assert_eq!(number(code), None, "{code:?}");
    }
}

#[test]
fn a_range_takes_the_smallest_type() {
    for (from, to, expected) in [
        (0, 0, "u8"),
        (0, 255, "u8"),
        (0, 256, "u16"),
        (100, 699, "u16"),
        (0, 65_535, "u16"),
        (0, 65_536, "u32"),
        (0, 4_294_967_295, "u32"),
        (0, 4_294_967_296, "i64"),
        (-1, 127, "i8"),
        (-128, -1, "i8"),
        (-1, 128, "i16"),
        (-129, 0, "i16"),
        (-32_768, 32_767, "i16"),
        (-32_769, 0, "i32"),
        (-2_147_483_648, 2_147_483_647, "i32"),
        (-1, 2_147_483_648, "i64"),
        (i64::MIN, i64::MAX, "i64"),
    ] {
        assert_eq!(CodeRange { from, to, unique: false }.integer_type().as_str(), expected, "{from}..={to}");
    }
}

#[test]
fn a_range_holds_both_its_ends() {
    let range = CodeRange { from: -1, to: 9, unique: false };
    assert_eq!([-2, -1, 0, 9, 10].map(|code| range.contains(code)), [false, true, true, true, false]);
}
