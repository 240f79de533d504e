//! Bytes → page → catalog → YAML → catalog equal, pages and JSON made; aligned, reworded, retired; nothing panics or hangs.

#![no_main]

#[path = "../../chain.rs"]
mod chain;

use error_catalog_sync::Project;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let project = Project::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."), "docs/telephony-errors.md");
    if let Ok(text) = std::str::from_utf8(bytes) {
        chain::check(text, &project);
    }
});
