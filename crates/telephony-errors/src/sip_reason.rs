//! Whose an error's reason is among the registered phrases of SIP.

use crate::recognise::spelling;
use crate::{Namespace, SipResponse, TelephonyError, composed};

/// Whose an error's reason is among the registered phrases of SIP: see [`TelephonyError::sip_reason`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SipReason {
    /// It is the registered phrase of its code.
    Registered,
    /// It is another wording of that phrase, such as RFC 3261's own second spelling.
    OtherWording,
    /// It is the registered phrase of other codes: [`SipResponse::all_with_reason`] has them.
    OfOthers,
    /// It is nobody's registered phrase.
    Nobodys,
}

impl TelephonyError {
    /// Whose the error's reason is among the registered phrases of SIP; `None` where its code is not one of SIP's but a
    /// status of HTTP.
    ///
    /// ```
    /// use telephony_errors::{SipReason, SipResponse, TelephonyError};
    ///
    /// assert_eq!(TelephonyError::BusyHere486.sip_reason(), Some(SipReason::Registered));
    ///
    /// // 500 is `Server Internal Error`; `Decline` is the phrase of 603.
    /// let decline = TelephonyError::Decline500;
    /// assert_eq!(decline.sip_reason(), Some(SipReason::OfOthers));
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
            SipReason::OfOthers
        } else {
            SipReason::Nobodys
        })
    }

    /// Whether the error's code and reason are a wording of the response.
    fn is_worded_as(self, response: SipResponse) -> bool {
        let found =
            composed::read(&[self.code(), " ", self.reason()], |text| SipResponse::lookup(text)?.entry());
        found == Some(response)
    }
}

impl SipResponse {
    /// The responses whose registered phrase this is, whatever its capitals and the marks between its words: hardly ever
    /// more than one.
    ///
    /// ```
    /// use telephony_errors::SipResponse::{self, NotAcceptable406, NotAcceptable606};
    ///
    /// assert!(SipResponse::all_with_reason("not acceptable").eq([NotAcceptable406, NotAcceptable606]));
    /// assert_eq!(SipResponse::all_with_reason("Busy").next(), None);
    /// ```
    pub fn all_with_reason(reason: &str) -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|response| spelling::is_same(response.reason(), reason))
    }
}
