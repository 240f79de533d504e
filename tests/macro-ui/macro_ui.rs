//! Programs that the macros accept, and diagnostics for mistakes. A program in `pass` needs a crate of its own.
//!
//! `TRYBUILD=overwrite cargo test --test macro-ui` rewrites the expected errors. Some of them are the compiler's own,
//! which a later release may word otherwise.

#![allow(clippy::expect_used)]

#[path = "programs.rs"]
pub mod programs;

use std::path::Path;
use std::{fs, io};

/// Puts the catalogs where the fixtures look for them: in the package that trybuild makes of the fixtures.
fn copy_catalogs() -> io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Cargo's folder for temporary files is in the target folder, wherever that is.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("..");
    let to = target.join("tests/trybuild").join(env!("CARGO_PKG_NAME")).join("catalogs");
    fs::create_dir_all(&to)?;
    for entry in fs::read_dir(here.join("catalogs"))? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

#[test]
fn macros_take_what_they_should_and_explain_the_rest() {
    copy_catalogs().expect("the catalogs of the fixtures");
    // trybuild checks all programs that fail in one run of cargo, unless other programs are to run with them.
    trybuild::TestCases::new().compile_fail("fail/*.rs");
    trybuild::TestCases::new().pass("pass/*.rs");
}
