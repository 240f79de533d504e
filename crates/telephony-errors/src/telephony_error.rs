//! The errors of call logs.

/// An error that is recorded in the call logs when a call fails.
///
/// Each variant's documentation tells what the error means and how to fix it. Errors are added as the
/// platform reports new ones, so a `match` needs an arm for the rest.
#[cfg_attr(feature = "serde", error_catalog::catalog("catalog/telephony-errors.yaml", serde))]
#[cfg_attr(not(feature = "serde"), error_catalog::catalog("catalog/telephony-errors.yaml"))]
pub enum TelephonyError {}
