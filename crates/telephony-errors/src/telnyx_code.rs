//! Telnyx's codes in SIP responses.

/// A code of Telnyx at the end of the phrase of a SIP response, such as `D19` in `404 Not Found D19`.
///
/// ```
/// use telephony_errors::TelnyxCode;
///
/// let [blocked] = TelnyxCode::with_code("D19") else { return Err("unknown") };
/// assert_eq!(blocked.reason(), "Account of the number called blocked");
/// # Ok::<(), &str>(())
/// ```
pub use crate::generated::telnyx_code::TelnyxCode;
