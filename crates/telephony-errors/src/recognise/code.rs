//! A code, and whose it is.

use core::fmt;

/// A number that a text gives, and the namespace that the text gives it in: 17 is a busy line of Q.850 and no response of
/// SIP, 436 is an error of STIR and another thing as a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Code {
    /// A response code of SIP (RFC 3261).
    Sip(u16),
    /// A cause of ITU-T Q.850, the causes of telephone networks.
    Q850(u16),
    /// A status code of HTTP.
    Http(u16),
    /// An error of STIR, which signs caller IDs (RFC 9410).
    Stir(u16),
    /// The text does not say whose code it is.
    Unsaid(u16),
}

impl Code {
    /// The number alone.
    pub const fn number(self) -> u16 {
        match self {
            Self::Sip(number)
            | Self::Q850(number)
            | Self::Http(number)
            | Self::Stir(number)
            | Self::Unsaid(number) => number,
        }
    }

    /// What the namespace is called, if the text says it: `SIP`, `Q.850`, `HTTP` or `STIR`.
    pub const fn namespace(self) -> Option<&'static str> {
        match self {
            Self::Sip(_) => Some("SIP"),
            Self::Q850(_) => Some("Q.850"),
            Self::Http(_) => Some("HTTP"),
            Self::Stir(_) => Some("STIR"),
            Self::Unsaid(_) => None,
        }
    }
}

impl fmt::Display for Code {
    /// Writes `SIP 486`; or `486` where the text does not say whose code it is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(namespace) = self.namespace() {
            write!(f, "{namespace} ")?;
        }
        write!(f, "{}", self.number())
    }
}
