//! The enums of the catalogs. `error-catalog.toml` declares the files, and `cargo xtask sync` writes them.

#[rustfmt::skip]
pub(crate) mod freeswitch_cause;
#[rustfmt::skip]
pub(crate) mod q850_cause;
#[rustfmt::skip]
pub(crate) mod sip_response;
#[rustfmt::skip]
pub(crate) mod stir_error;
#[rustfmt::skip]
pub(crate) mod telephony_error;
#[rustfmt::skip]
pub(crate) mod telnyx_code;
#[rustfmt::skip]
pub(crate) mod twilio_error;
