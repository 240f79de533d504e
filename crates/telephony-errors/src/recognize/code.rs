//! A code with its namespace.

use core::fmt;

/// A number with its namespace. 17 is a busy line in Q.850 and not a SIP response; 436 differs between STIR and SIP.
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
            | Self::Twilio(number) => number,
        }
    }

    /// Returns the name of the namespace: `SIP`, `Q.850`, `FreeSWITCH`, `HTTP`, `STIR` or `Twilio`.
    #[must_use]
    pub const fn namespace(self) -> &'static str {
        match self {
            Self::Sip(_) => "SIP",
            Self::Q850(_) => "Q.850",
            Self::FreeSwitch(_) => "FreeSWITCH",
            Self::Http(_) => "HTTP",
            Self::Stir(_) => "STIR",
            Self::Twilio(_) => "Twilio",
        }
    }

    /// Returns whether the code reports a failure: not a provisional or successful response, and not cause 16, with
    /// which every answered call ends.
    #[must_use]
    pub const fn is_failure(self) -> bool {
        match self {
            Self::Sip(number) | Self::Http(number) => number >= 300,
            Self::Q850(number) => number != 16,
            Self::FreeSwitch(_) | Self::Stir(_) | Self::Twilio(_) => true,
        }
    }
}

impl fmt::Display for Code {
    /// Writes `SIP 486`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.namespace(), self.number())
    }
}

/// A namespace of codes, in the tables of the grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CodeSpace {
    Sip,
    Q850,
    FreeSwitch,
    Http,
    Stir,
    Twilio,
}

impl CodeSpace {
    pub(super) const fn code(self, number: u16) -> Code {
        match self {
            Self::Sip => Code::Sip(number),
            Self::Q850 => Code::Q850(number),
            Self::FreeSwitch => Code::FreeSwitch(number),
            Self::Http => Code::Http(number),
            Self::Stir => Code::Stir(number),
            Self::Twilio => Code::Twilio(number),
        }
    }
}
