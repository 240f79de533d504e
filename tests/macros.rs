//! What the macro accepts and what it says to mistakes.
//!
//! `TRYBUILD=overwrite cargo test -p tests --test macros` writes the expected errors anew.
//! Some of them are the compiler's own, which a later release may word otherwise.

#![allow(clippy::expect_used)]

use std::path::Path;
use std::{fs, io};

use error_catalog_model::{Catalog, Entry};

/// Puts the catalogs where the fixtures look for them: in the package that trybuild makes of the fixtures.
fn copy_catalogs() -> io::Result<()> {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("macro-ui/catalogs");
    // Cargo's folder for temporary files stands in the target folder, wherever that is.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
    let to = target.join("tests/trybuild").join(env!("CARGO_PKG_NAME")).join("catalogs");
    fs::create_dir_all(&to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    // What becomes of a page goes the whole way.
    let page = tests::root().join("tests/pages/works/names.yaml");
    fs::copy(page, to.join("names-of-a-page.yaml"))?;
    Ok(())
}

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

#[test]
fn the_macro_takes_what_it_should_and_explains_the_rest() {
    copy_catalogs().expect("the catalogs of the fixtures");
    let cases = trybuild::TestCases::new();
    cases.pass("macro-ui/pass/*.rs");
    cases.compile_fail("macro-ui/fail/*.rs");
}
