//! The registered SIP response of an error's code, and whose phrase the error's reason is.

use telephony_errors::{SipReason, SipResponse, TelephonyError};

/// What SIP's registry has of an error whose code is one of SIP's.
pub(crate) struct Sip {
    entry: TelephonyError,
    /// What is registered under its code, if anything is.
    pub(crate) response: Option<SipResponse>,
    reason: SipReason,
    /// Those of other codes whose phrase the reason is, where it is not that of its own.
    pub(crate) others: Vec<SipResponse>,
}

impl Sip {
    /// Nothing, where the code is not one of SIP's.
    pub(crate) fn of(entry: TelephonyError) -> Option<Self> {
        let reason = entry.sip_reason()?;
        let others = match reason {
            SipReason::OfOthers => SipResponse::all_with_reason(entry.reason()).collect(),
            _ => Vec::new(),
        };
        Some(Self { entry, response: entry.sip(), reason, others })
    }

    /// Whose the reason is, in JSON.
    pub(crate) const fn name(&self) -> &'static str {
        match self.reason {
            SipReason::Registered => "registered",
            SipReason::OtherWording => "other-wording",
            SipReason::OfOthers => "of-others",
            _ => "nobodys",
        }
    }

    /// All of it, for people.
    pub(crate) fn sentence(&self) -> String {
        let response = self.response.map_or_else(
            || format!("no response is registered under {}", self.entry.code()),
            |response| response.to_string(),
        );
        let reason = match self.reason {
            SipReason::Registered => "its phrase".to_owned(),
            SipReason::OtherWording => "another wording of its phrase".to_owned(),
            SipReason::OfOthers => {
                let others: Vec<String> = self.others.iter().map(ToString::to_string).collect();
                format!("the phrase of {}", others.join(" and "))
            }
            _ => "nobody’s phrase".to_owned(),
        };
        format!("{response}; the reason is {reason}")
    }
}
