//! Compares the reasons of errors with the registered SIP phrases.

use core::fmt;

use crate::recognize::words;
use crate::{Namespace, SipResponse, TelephonyError, joined_message};

/// The relation of an error's reason to the registered SIP phrases: see [`TelephonyError::sip_reason`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SipReason {
    /// The registered phrase of the error's code.
    Registered,
    /// Another spelling of that phrase, such as the second one in RFC 3261.
    OtherWording,
    /// The registered phrase of other codes, which [`SipResponse::all_with_reason`] returns.
    OtherCode,
    /// Not a registered phrase.
    Unregistered,
}

impl SipReason {
    /// Every relation.
    pub const ALL: &[Self] = &[Self::Registered, Self::OtherWording, Self::OtherCode, Self::Unregistered];

    /// Returns the name in lower case with dashes, such as `other-code`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::OtherWording => "other-wording",
            Self::OtherCode => "other-code",
            Self::Unregistered => "unregistered",
        }
    }
}

impl fmt::Display for SipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl TelephonyError {
    /// Returns whether the reason is the registered SIP phrase of its code, another spelling of it, the phrase of
    /// another code, or unregistered. Returns `None` if the code is an HTTP status.
    ///
    /// ```
    /// use telephony_errors::{SipReason, SipResponse, TelephonyError};
    ///
    /// assert_eq!(TelephonyError::BusyHere486.sip_reason(), Some(SipReason::Registered));
    ///
    /// // 500 is `Server Internal Error`; `Decline` is the phrase of 603.
    /// let decline = TelephonyError::Decline500;
    /// assert_eq!(decline.sip_reason(), Some(SipReason::OtherCode));
    /// assert!(SipResponse::all_with_reason(decline.reason()).eq([SipResponse::Decline603]));
    /// ```
    #[must_use]
    pub fn sip_reason(self) -> Option<SipReason> {
        if self.namespace() == Some(Namespace::Http) {
            return None;
        }
        let own = self.sip();
        let mut of = SipResponse::all_with_reason(self.reason());
        let other = of.next();
        Some(if own.is_some() && (other == own || of.any(|response| Some(response) == own)) {
            SipReason::Registered
        } else if own.is_some_and(|own| self.is_worded_as(own)) {
            SipReason::OtherWording
        } else if other.is_some() {
            SipReason::OtherCode
        } else {
            SipReason::Unregistered
        })
    }

    /// Returns whether the error's code and reason are a wording of the response.
    fn is_worded_as(self, response: SipResponse) -> bool {
        let response_of_wording = joined_message::with_joined(&[self.code(), " ", self.reason()], |text| {
            SipResponse::lookup(text)?.entry()
        });
        response_of_wording == Some(response)
    }
}

impl SipResponse {
    /// Returns the responses with a registered phrase, ignoring case and punctuation. Rarely, several responses share
    /// a phrase.
    ///
    /// ```
    /// use telephony_errors::SipResponse::{self, NotAcceptable406, NotAcceptable606};
    ///
    /// assert!(SipResponse::all_with_reason("not acceptable").eq([NotAcceptable406, NotAcceptable606]));
    /// assert_eq!(SipResponse::all_with_reason("Busy").next(), None);
    /// ```
    pub fn all_with_reason(reason: &str) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|response| words::is_same(response.reason(), reason))
    }
}
