//! The errors of call logs.

use crate::{Namespace, SipResponse};

/// An error that call logs record when a call fails.
///
/// The documentation of each variant gives the meaning and the fix. The platform adds errors, so a `match` needs a
/// wildcard arm.
pub use crate::generated::telephony_error::TelephonyError;

impl TelephonyError {
    /// Returns the registered SIP response of the error's code, or `None` if the code is not a SIP code.
    ///
    /// The response's phrase may differ from the error's reason. Logs show `500 Decline`, and 500 is
    /// [`ServerInternalError500`](SipResponse::ServerInternalError500).
    ///
    /// ```
    /// use telephony_errors::{SipResponse, TelephonyError};
    ///
    /// assert_eq!(TelephonyError::BusyHere486.sip(), Some(SipResponse::BusyHere486));
    /// assert_eq!(TelephonyError::Decline500.sip(), Some(SipResponse::ServerInternalError500));
    /// // Here, 400 is a status of HTTP.
    /// assert_eq!(TelephonyError::TheNumberIsUnverified400.sip(), None);
    /// ```
    #[must_use]
    pub fn sip(self) -> Option<SipResponse> {
        if self.namespace() == Some(Namespace::Http) {
            return None;
        }
        SipResponse::from_code(u16::try_from(self.code_number()?).ok()?)
    }
}
