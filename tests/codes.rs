//! Codes that are integers: the macro and the model read them alike.

#![allow(clippy::expect_used)]

use error_catalog_model::{Catalog, Entry};

#[test]
fn a_code_is_the_number_that_the_model_says() {
    let codes = "|-|+|0|-0|+0|00|7|+7|-7|--7|-+7|+-7|07|-07|007| 7|7 |7.0|7e3|0x7|1_000|E7|\u{664}\u{662}|\u{2212}7|\0|\
                 -32000|4294967296|9223372036854775807|9223372036854775808|-9223372036854775808|\
                 -9223372036854775809|99999999999999999999";
    for code in codes.split('|') {
        let entry = Entry { code: code.to_owned(), ..entry() };
        assert_eq!(error_catalog::__private::integer(code), entry.code_number(), "{code:?}");
    }
}

/// An entry of a catalog of one.
fn entry() -> Entry {
    let yaml = "schema: error-catalog/1\npage: p.md\nentries:\n- {id: e1, code: e1, reason: r, message: m, meaning: m, fix: f}";
    Catalog::from_yaml(yaml).expect("a catalog").entries.remove(0)
}
