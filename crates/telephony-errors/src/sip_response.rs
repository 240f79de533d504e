//! The registered SIP responses.

/// A response code in IANA's SIP registry, with its phrase.
///
/// ```
/// use telephony_errors::SipResponse;
///
/// let response: SipResponse = "486 Busy Here".parse()?;
/// assert_eq!((response.code(), response.reason()), (486, "Busy Here"));
/// assert_eq!(SipResponse::from_code(480), Some(SipResponse::TemporarilyUnavailable480));
/// assert_eq!(SipResponse::TemporarilyUnavailable480 as u16, 480);
/// // The grammar of RFC 3261 writes some phrases otherwise.
/// assert_eq!("480 Temporarily not available".parse(), Ok(SipResponse::TemporarilyUnavailable480));
/// # Ok::<(), telephony_errors::UnknownMessage>(())
/// ```
pub use crate::generated::sip_response::SipResponse;
