//! Compares errors with the SIP registry.

use telephony_errors::{SipReason, SipResponse, TelephonyError};

/// The SIP response and phrase of an error with a SIP code.
pub(crate) struct Sip {
    entry: TelephonyError,
    /// The registered response of the code.
    pub(crate) response: Option<SipResponse>,
    reason: SipReason,
    /// The responses of other codes whose phrase the reason is, if it is not its own.
    pub(crate) others: Vec<SipResponse>,
}

impl Sip {
    /// Returns `None` if the code is not a SIP code.
    pub(crate) fn of(entry: TelephonyError) -> Option<Self> {
        let reason = entry.sip_reason()?;
        let others = match reason {
            SipReason::OtherCode => SipResponse::all_with_reason(entry.reason()).collect(),
            _ => Vec::new(),
        };
        Some(Self { entry, response: entry.sip(), reason, others })
    }

    /// Returns the relation of the reason to the registered phrases, in JSON.
    pub(crate) const fn as_str(&self) -> &'static str {
        self.reason.as_str()
    }

    /// Renders the comparison for people.
    pub(crate) fn sentence(&self) -> String {
        let response = self.response.map_or_else(
            || format!("no response is registered under {}", self.entry.code()),
            |response| response.to_string(),
        );
        let reason = match self.reason {
            SipReason::Registered => "its phrase".to_owned(),
            SipReason::OtherWording => "another wording of its phrase".to_owned(),
            SipReason::OtherCode => {
                let others: Vec<String> = self.others.iter().map(ToString::to_string).collect();
                format!("the phrase of {}", others.join(" and "))
            }
            _ => "not a registered phrase".to_owned(),
        };
        format!("{response}; the reason is {reason}")
    }
}
