//! What the macro accepts and what it says to mistakes.
//!
//! `TRYBUILD=overwrite cargo test -p tests --test macros` writes the expected errors anew.

use std::path::Path;
use std::{fs, io};

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
    Ok(())
}

#[test]
fn the_macro_takes_what_it_should_and_explains_the_rest() {
    copy_catalogs().expect("the catalogs of the fixtures");
    let cases = trybuild::TestCases::new();
    cases.pass("macro-ui/pass/*.rs");
    cases.compile_fail("macro-ui/fail/*.rs");
}
