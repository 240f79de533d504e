//! A code with its namespace.

use core::fmt;

/// A number with the namespace that the text gives. 17 is a busy line in Q.850 and not a SIP response; 436 differs
/// between STIR and SIP.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    /// A SIP response code (RFC 3261).
    Sip(u16),
    /// A cause of ITU-T Q.850, which telephone networks use.
    Q850(u16),
    /// A cause of `FreeSWITCH` that is not one of Q.850.
    FreeSwitch(u16),
    /// An HTTP status code.
    Http(u16),
    /// An error of STIR, which signs caller IDs (RFC 9410).
    Stir(u16),
    /// An error of Twilio.
    Twilio(u16),
    /// A code without a namespace in the text.
    Unspecified(u16),
}

impl Code {
    /// Returns the number.
    #[must_use]
    pub const fn number(self) -> u16 {
        match self {
            Self::Sip(number)
            | Self::Q850(number)
            | Self::FreeSwitch(number)
            | Self::Http(number)
            | Self::Stir(number)
            | Self::Twilio(number)
            | Self::Unspecified(number) => number,
        }
    }

    /// Returns the name of the namespace, if the text gives one: `SIP`, `Q.850`, `FreeSWITCH`, `HTTP`, `STIR` or
    /// `Twilio`.
    #[must_use]
    pub const fn namespace(self) -> Option<&'static str> {
        match self {
            Self::Sip(_) => Some("SIP"),
            Self::Q850(_) => Some("Q.850"),
            Self::FreeSwitch(_) => Some("FreeSWITCH"),
            Self::Http(_) => Some("HTTP"),
            Self::Stir(_) => Some("STIR"),
            Self::Twilio(_) => Some("Twilio"),
            Self::Unspecified(_) => None,
        }
    }
}

impl fmt::Display for Code {
    /// Writes `SIP 486`, or `486` without a namespace.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(namespace) = self.namespace() {
            write!(f, "{namespace} ")?;
        }
        write!(f, "{}", self.number())
    }
}
