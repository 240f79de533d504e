//! Mappings between Q.850 causes and SIP responses, by source, because the sources differ.
//!
//! `docs/q850-causes.md` and `docs/freeswitch-causes.md` show the same tables. Tests compare them, and each source with
//! its own table in `tests/telephony/`.

use core::fmt;

use crate::{FreeSwitchCause, Q850Cause, SipResponse};

/// The source of a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mapping {
    /// RFC 3398, the standard for gateways between SIP and ISUP: §7.2.4.1 and §8.2.6.1.
    Rfc3398,
    /// The switch `FreeSWITCH`, version 1.11.2: `mod_sofia`.
    FreeSwitch,
    /// The switch Asterisk, version 23.4.0: `chan_pjsip` and `res_pjsip`. Versions before 20.19.0, 22.9.0 and 23.3.0 do
    /// not list response 302 and cause 23.
    Asterisk,
    /// The session border controllers of Oracle: to causes, `S-CZ8.3.0`, interworking with ISUP; to responses,
    /// `E-CZ7.4.0`, default mappings.
    OracleSbc,
}

impl Mapping {
    /// Every mapping, in the order of the tables.
    pub const ALL: &[Self] = &[Self::Rfc3398, Self::FreeSwitch, Self::Asterisk, Self::OracleSbc];

    /// Returns the name of the source: `RFC 3398`, `FreeSWITCH`, `Asterisk` or `Oracle SBC`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rfc3398 => "RFC 3398",
            Self::FreeSwitch => "FreeSWITCH",
            Self::Asterisk => "Asterisk",
            Self::OracleSbc => "Oracle SBC",
        }
    }
}

impl fmt::Display for Mapping {
    /// Writes the [name](Self::as_str) of the source.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The result of a mapping.
///
/// ```
/// use telephony_errors::{Mapped, Mapping, Q850Cause, SipResponse};
///
/// let listed = Q850Cause::UserBusy17.to_sip(Mapping::Rfc3398);
/// assert_eq!(listed, Some(Mapped::Listed(SipResponse::BusyHere486)));
///
/// // RFC 3398 has no line for cause 8, and 500 for all such causes.
/// let mapped = Q850Cause::Preemption8.to_sip(Mapping::Rfc3398).ok_or("no response")?;
/// assert_eq!(mapped, Mapped::Default(SipResponse::ServerInternalError500));
/// assert_eq!(mapped.get(), SipResponse::ServerInternalError500);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mapped<T> {
    /// The source lists the code, with this result.
    Listed(T),
    /// The source does not list the code. This is the result for all such codes.
    Default(T),
}

impl<T: Copy> Mapped<T> {
    /// Returns the result.
    #[must_use]
    pub const fn get(self) -> T {
        match self {
            Self::Listed(code) | Self::Default(code) => code,
        }
    }
}

impl<T> Mapped<T> {
    /// Returns whether the source does not list the code.
    #[must_use]
    pub const fn is_default(&self) -> bool {
        matches!(self, Self::Default(_))
    }
}

impl Q850Cause {
    /// Returns the SIP response to which a source maps the cause.
    ///
    /// `None` means that the source gives no response: RFC 3398 and Oracle map cause 16 to a request that ends the call.
    /// Both map cause 21 to 603 if the user rejected the call, and cause 22 to 301 if the network reports the new
    /// number. These cases are left out, because the cause alone does not distinguish them.
    ///
    /// ```
    /// use telephony_errors::{Mapped, Mapping, Q850Cause, SipResponse};
    ///
    /// let rejected = Q850Cause::CallRejected21;
    /// assert_eq!(rejected.to_sip(Mapping::Rfc3398).map(Mapped::get), Some(SipResponse::Forbidden403));
    /// assert_eq!(rejected.to_sip(Mapping::FreeSwitch).map(Mapped::get), Some(SipResponse::Decline603));
    /// assert_eq!(Q850Cause::NormalCallClearing16.to_sip(Mapping::Rfc3398), None);
    /// ```
    #[must_use]
    pub const fn to_sip(self, mapping: Mapping) -> Option<Mapped<SipResponse>> {
        let [rfc3398, freeswitch, asterisk, oracle_sbc] = match row(&TO_SIP, self.code() as u16) {
            Some(responses) => responses,
            None => [UNLISTED as u16; 4],
        };
        let (listed, default) = match mapping {
            Mapping::Rfc3398 => (rfc3398, SipResponse::ServerInternalError500),
            Mapping::FreeSwitch => (freeswitch, SipResponse::TemporarilyUnavailable480),
            Mapping::Asterisk => (asterisk, SipResponse::Decline603),
            Mapping::OracleSbc => (oracle_sbc, SipResponse::ServerInternalError500),
        };
        if listed == UNLISTED as u16 {
            return Some(Mapped::Default(default));
        }
        match SipResponse::from_code(listed) {
            Some(response) => Some(Mapped::Listed(response)),
            None => None,
        }
    }
}

impl SipResponse {
    /// Returns the Q.850 cause to which a source maps the response.
    ///
    /// `None` means that the source gives no cause. This applies to every response below 200, and for RFC 3398 and Oracle
    /// below 400. RFC 3398 maps 487 to no cause, and 488 and 606 to a cause that depends on the response's `Warning`
    /// header. `FreeSWITCH` has [causes of its own](Self::to_freeswitch) for some responses.
    ///
    /// ```
    /// use telephony_errors::{Mapped, Mapping, Q850Cause, SipResponse};
    ///
    /// let gone = SipResponse::TemporarilyUnavailable480;
    /// assert_eq!(gone.to_q850(Mapping::Rfc3398), Some(Mapped::Listed(Q850Cause::NoUserResponding18)));
    /// assert_eq!(gone.to_q850(Mapping::OracleSbc), Some(Mapped::Listed(Q850Cause::SubscriberAbsent20)));
    /// assert_eq!(SipResponse::Ringing180.to_q850(Mapping::Rfc3398), None);
    /// ```
    #[must_use]
    pub const fn to_q850(self, mapping: Mapping) -> Option<Mapped<Q850Cause>> {
        let code = self.code();
        let [rfc3398, freeswitch, asterisk, oracle_sbc] = match row(&TO_Q850, code) {
            Some(causes) => causes,
            None => [UNLISTED; 4],
        };
        let (listed, default) = match mapping {
            // The call makes progress.
            _ if code < 200 => return None,
            Mapping::Rfc3398 | Mapping::OracleSbc if code < 400 => return None,
            Mapping::Rfc3398 => (rfc3398, Q850Cause::NormalUnspecified31),
            Mapping::FreeSwitch => (freeswitch, Q850Cause::NormalUnspecified31),
            Mapping::Asterisk if code < 400 => (asterisk, Q850Cause::NormalCallClearing16),
            Mapping::Asterisk if code / 100 == 5 => (asterisk, Q850Cause::NoCircuitChannelAvailable34),
            Mapping::Asterisk => (asterisk, Q850Cause::InterworkingUnspecified127),
            Mapping::OracleSbc => (oracle_sbc, Q850Cause::InterworkingUnspecified127),
        };
        if listed == UNLISTED {
            return Some(Mapped::Default(default));
        }
        match Q850Cause::from_code(listed) {
            Some(cause) => Some(Mapped::Listed(cause)),
            None => None,
        }
    }
}

impl SipResponse {
    /// Returns the cause of its own to which `FreeSWITCH` maps the response, instead of one of Q.850.
    ///
    /// ```
    /// use telephony_errors::{FreeSwitchCause, Mapping, SipResponse};
    ///
    /// let unsigned = SipResponse::UseIdentityHeader428;
    /// assert_eq!(unsigned.to_freeswitch(), Some(FreeSwitchCause::NoIdentity820));
    /// assert_eq!(unsigned.to_q850(Mapping::FreeSwitch), None);
    /// ```
    #[must_use]
    pub const fn to_freeswitch(self) -> Option<FreeSwitchCause> {
        match row(&TO_FREESWITCH, self.code()) {
            Some([cause]) => FreeSwitchCause::from_code(cause),
            None => None,
        }
    }
}

impl FreeSwitchCause {
    /// Returns the SIP response to which `FreeSWITCH` maps the cause.
    ///
    /// ```
    /// use telephony_errors::{FreeSwitchCause, Mapped, SipResponse};
    ///
    /// let down = FreeSwitchCause::GatewayDown809;
    /// assert_eq!(down.to_sip(), Mapped::Listed(SipResponse::ServiceUnavailable503));
    /// ```
    #[must_use]
    pub const fn to_sip(self) -> Mapped<SipResponse> {
        let listed = match row(&FROM_FREESWITCH, self.code()) {
            Some([response]) => SipResponse::from_code(response),
            None => None,
        };
        match listed {
            Some(response) => Mapped::Listed(response),
            None => Mapped::Default(SipResponse::TemporarilyUnavailable480),
        }
    }
}

/// A cell of a source that does not list the code.
const UNLISTED: u8 = 0;

/// A cell of a source that lists the code, and gives it no single result; no code has this number.
const NONE: u8 = u8::MAX;

/// Returns the row of a code.
const fn row<T: Copy, const SOURCES: usize>(
    mut rows: &[(u16, [T; SOURCES])],
    code: u16,
) -> Option<[T; SOURCES]> {
    while let [(known, results), rest @ ..] = rows {
        if *known == code {
            return Some(*results);
        }
        rows = rest;
    }
    None
}

/// The responses of causes by RFC 3398, `FreeSWITCH`, Asterisk and Oracle's controllers.
#[rustfmt::skip]
const TO_SIP: [(u16, [u16; 4]); 38] = [
    (1, [404, 404, 404, 404]),
    (2, [404, 404, 404, 404]),
    (3, [404, 404, 404, 404]),
    (16, [NONE as u16, 0, 0, NONE as u16]),
    (17, [486, 486, 486, 486]),
    (18, [408, 408, 408, 408]),
    (19, [480, 480, 480, 480]),
    (20, [480, 480, 480, 480]),
    (21, [403, 603, 403, 403]),
    (22, [410, 410, 410, 410]),
    (23, [410, 410, 302, 410]),
    (25, [0, 483, 0, 483]),
    (26, [404, 0, 0, 0]),
    (27, [502, 502, 502, 502]),
    (28, [484, 484, 484, 484]),
    (29, [501, 501, 501, 501]),
    (31, [480, 480, 480, 480]),
    (34, [503, 503, 503, 503]),
    (38, [503, 503, 500, 503]),
    (41, [503, 503, 0, 503]),
    (42, [503, 503, 503, 503]),
    (44, [0, 503, 0, 0]),
    (47, [503, 0, 0, 503]),
    (52, [0, 403, 0, 0]),
    (54, [0, 403, 0, 0]),
    (55, [403, 0, 0, 403]),
    (57, [403, 403, 0, 403]),
    (58, [503, 503, 488, 503]),
    (65, [488, 488, 0, 488]),
    (66, [0, 0, 503, 0]),
    (69, [0, 501, 0, 501]),
    (70, [488, 0, 0, 488]),
    (79, [501, 501, 0, 501]),
    (87, [403, 0, 0, 403]),
    (88, [503, 488, 0, 503]),
    (102, [504, 504, 0, 504]),
    (111, [500, 0, 0, 500]),
    (127, [500, 0, 500, 500]),
];

/// The causes of responses by RFC 3398, `FreeSWITCH`, Asterisk and Oracle's controllers.
#[rustfmt::skip]
const TO_Q850: [(u16, [u8; 4]); 50] = [
    (200, [0, 16, 0, 0]),
    (302, [0, 0, 23, 0]),
    (400, [41, 41, 0, 111]),
    (401, [21, 21, 21, 0]),
    (402, [21, 21, 0, 0]),
    (403, [21, 21, 21, 79]),
    (404, [1, 1, 1, 1]),
    (405, [63, 63, 127, 0]),
    (406, [79, 79, 0, 0]),
    (407, [21, 21, 21, 0]),
    (408, [102, 102, 18, 102]),
    (410, [22, 22, 22, 22]),
    (413, [127, 127, 127, 0]),
    (414, [127, 127, 127, 111]),
    (415, [79, 79, 127, 0]),
    (416, [127, 127, 0, 111]),
    (417, [0, 0, 0, 79]),
    (420, [127, 127, 3, 111]),
    (421, [127, 127, 0, 111]),
    (422, [0, 0, 0, 31]),
    (423, [127, 127, 0, 0]),
    (428, [0, NONE, 0, 0]),
    (429, [0, NONE, 0, 0]),
    (433, [0, 0, 0, 24]),
    (437, [0, NONE, 0, 0]),
    (438, [0, NONE, 0, 0]),
    (480, [18, 18, 19, 20]),
    (481, [41, 41, 127, 0]),
    (482, [25, 25, 127, 0]),
    (483, [25, 25, 19, 25]),
    (484, [28, 28, 28, 28]),
    (485, [1, 3, 1, 1]),
    (486, [17, 17, 17, 17]),
    (487, [NONE, NONE, 127, 0]),
    (488, [NONE, 88, 58, 50]),
    (491, [0, 0, 127, 0]),
    (493, [0, 0, 127, 0]),
    (500, [41, 41, 38, 0]),
    (501, [79, 79, 29, 79]),
    (502, [38, 38, 27, 27]),
    (503, [41, 41, 34, 41]),
    (504, [102, 102, 102, 102]),
    (505, [127, 127, 127, 0]),
    (513, [127, 127, 0, 95]),
    (600, [17, 17, 17, 17]),
    (603, [21, 21, 21, 21]),
    (604, [1, 3, 1, 2]),
    (606, [NONE, 88, 58, 88]),
    (607, [0, NONE, 0, 0]),
    (608, [0, 21, 0, 0]),
];

/// `FreeSWITCH`'s own causes of responses.
const TO_FREESWITCH: [(u16, [u16; 1]); 6] =
    [(428, [820]), (429, [821]), (437, [822]), (438, [823]), (487, [487]), (607, [819])];

/// The responses of `FreeSWITCH`'s own causes.
#[rustfmt::skip]
const FROM_FREESWITCH: [(u16, [u16; 1]); 16] = [
    (487, [487]),
    (808, [484]),
    (809, [503]),
    (810, [484]),
    (811, [502]),
    (815, [600]),
    (816, [603]),
    (817, [604]),
    (818, [606]),
    (819, [607]),
    (820, [428]),
    (821, [429]),
    (822, [437]),
    (823, [438]),
    (824, [403]),
    (825, [603]),
];
