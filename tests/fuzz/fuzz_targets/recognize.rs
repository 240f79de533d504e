//! Text → every recognized form is in the text, in order; nothing panics or hangs.

#![no_main]

#[path = "../../recognize/any.rs"]
mod any;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        any::check(text);
    }
});
