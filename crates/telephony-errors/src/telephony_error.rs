//! The errors of call logs.

use crate::SipResponse;

/// An error that is recorded in the call logs when a call fails.
///
/// Each variant's documentation tells what the error means and how to fix it. Errors are added as the
/// platform reports new ones, so a `match` needs an arm for the rest.
#[cfg_attr(feature = "serde", error_catalog::catalog("catalog/telephony-errors.yaml", serde))]
#[cfg_attr(not(feature = "serde"), error_catalog::catalog("catalog/telephony-errors.yaml"))]
pub enum TelephonyError {}

impl TelephonyError {
    /// The registered SIP response of the error's code; `None` where the code is not one of SIP's.
    ///
    /// The response's phrase need not be the error's reason: logs show `500 Decline`, and 500 is
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
        let code = u16::try_from(self.code_number()?).ok()?;
        SipResponse::all_with_code(code).first().copied()
    }
}
