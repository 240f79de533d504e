//! Mappings between Q.850 causes and SIP responses, by source, because the sources differ.
//!
//! `docs/q850-causes.md` shows the same tables and lists their omissions. A test compares the two.

use core::fmt;

use crate::{Q850Cause, SipResponse};

/// The source of a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mapping {
    /// RFC 3398, the standard for gateways between SIP and ISUP.
    Rfc3398,
    /// The switch `FreeSWITCH`.
    FreeSwitch,
    /// The switch Asterisk.
    Asterisk,
    /// The session border controller of Oracle; only from responses to causes.
    OracleSbc,
}

impl Mapping {
    /// Every mapping, in the order of the tables.
    pub const ALL: &[Self] = &[Self::Rfc3398, Self::FreeSwitch, Self::Asterisk, Self::OracleSbc];

    /// Returns the name of the source: `RFC 3398`, `FreeSWITCH`, `Asterisk` or `Oracle SBC`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rfc3398 => "RFC 3398",
            Self::FreeSwitch => "FreeSWITCH",
            Self::Asterisk => "Asterisk",
            Self::OracleSbc => "Oracle SBC",
        }
    }
}

impl fmt::Display for Mapping {
    /// Writes the [name](Self::name) of the source.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl Q850Cause {
    /// Returns the SIP response to which a source maps the cause, or `None` if there is not exactly one.
    ///
    /// RFC 3398 maps cause 21 to 603 if the user rejected the call, and cause 22 to 301 if the network reports the
    /// new number. These cases are left out, because the cause alone does not distinguish them.
    ///
    /// ```
    /// use telephony_errors::{Mapping, Q850Cause, SipResponse};
    ///
    /// let rejected = Q850Cause::CallRejected21;
    /// assert_eq!(rejected.sip(Mapping::Rfc3398), Some(SipResponse::Forbidden403));
    /// assert_eq!(rejected.sip(Mapping::FreeSwitch), Some(SipResponse::Decline603));
    /// assert_eq!(rejected.sip(Mapping::OracleSbc), None);
    /// ```
    #[must_use]
    pub fn sip(self, mapping: Mapping) -> Option<SipResponse> {
        let (_, responses) = TO_SIP.iter().find(|(cause, _)| *cause == self.code())?;
        let [rfc3398, freeswitch, asterisk] = *responses;
        let response = match mapping {
            Mapping::Rfc3398 => rfc3398,
            Mapping::FreeSwitch => freeswitch,
            Mapping::Asterisk => asterisk,
            Mapping::OracleSbc => return None,
        };
        SipResponse::from_code(response)
    }
}

impl SipResponse {
    /// Returns the Q.850 cause to which a source maps the response, or `None` if there is not exactly one.
    ///
    /// RFC 3398 maps 488 and 606 to a cause that depends on the response's `Warning` header.
    ///
    /// ```
    /// use telephony_errors::{Mapping, Q850Cause, SipResponse};
    ///
    /// let gone = SipResponse::TemporarilyUnavailable480;
    /// assert_eq!(gone.q850(Mapping::Rfc3398), Some(Q850Cause::NoUserResponding18));
    /// assert_eq!(gone.q850(Mapping::OracleSbc), Some(Q850Cause::SubscriberAbsent20));
    /// assert_eq!(SipResponse::Ringing180.q850(Mapping::Rfc3398), None);
    /// ```
    #[must_use]
    pub fn q850(self, mapping: Mapping) -> Option<Q850Cause> {
        let (_, causes) = TO_Q850.iter().find(|(response, _)| *response == self.code())?;
        let [rfc3398, freeswitch, asterisk, oracle_sbc] = *causes;
        let cause = match mapping {
            Mapping::Rfc3398 => rfc3398,
            Mapping::FreeSwitch => freeswitch,
            Mapping::Asterisk => asterisk,
            Mapping::OracleSbc => oracle_sbc,
        };
        Q850Cause::from_code(cause)
    }
}

/// The responses of causes by RFC 3398, `FreeSWITCH` and Asterisk; 0 for none.
#[rustfmt::skip]
const TO_SIP: [(u8, [u16; 3]); 53] = [
    (1, [404, 404, 404]),
    (2, [404, 404, 404]),
    (3, [404, 404, 404]),
    (6, [0, 480, 0]),
    (7, [0, 480, 0]),
    (16, [0, 480, 0]),
    (17, [486, 486, 486]),
    (18, [408, 408, 408]),
    (19, [480, 480, 480]),
    (20, [480, 480, 480]),
    (21, [403, 603, 403]),
    (22, [410, 410, 410]),
    (23, [410, 410, 302]),
    (25, [0, 483, 0]),
    (26, [404, 480, 0]),
    (27, [502, 502, 502]),
    (28, [484, 484, 484]),
    (29, [501, 501, 501]),
    (30, [0, 480, 0]),
    (31, [480, 480, 480]),
    (34, [503, 503, 503]),
    (38, [503, 503, 500]),
    (41, [503, 503, 0]),
    (42, [503, 503, 503]),
    (43, [0, 480, 0]),
    (44, [0, 503, 0]),
    (47, [503, 0, 0]),
    (50, [0, 480, 0]),
    (52, [0, 403, 0]),
    (54, [0, 403, 0]),
    (55, [403, 0, 0]),
    (57, [403, 403, 0]),
    (58, [503, 503, 488]),
    (63, [0, 480, 0]),
    (65, [488, 488, 0]),
    (66, [0, 480, 503]),
    (69, [0, 501, 0]),
    (70, [488, 0, 0]),
    (79, [501, 501, 0]),
    (81, [0, 480, 0]),
    (87, [403, 0, 0]),
    (88, [503, 488, 0]),
    (95, [0, 480, 0]),
    (96, [0, 480, 0]),
    (97, [0, 480, 0]),
    (98, [0, 480, 0]),
    (99, [0, 480, 0]),
    (100, [0, 480, 0]),
    (101, [0, 480, 0]),
    (102, [504, 504, 0]),
    (103, [0, 480, 0]),
    (111, [500, 480, 0]),
    (127, [500, 480, 500]),
];

/// The causes of responses by RFC 3398, `FreeSWITCH`, Asterisk and Oracle's controller; 0 for none.
#[rustfmt::skip]
const TO_Q850: [(u16, [u8; 4]); 39] = [
    (400, [41, 41, 127, 111]),
    (401, [21, 21, 21, 0]),
    (402, [21, 21, 127, 0]),
    (403, [21, 21, 21, 79]),
    (404, [1, 1, 1, 1]),
    (405, [63, 63, 127, 0]),
    (406, [79, 79, 127, 0]),
    (407, [21, 21, 21, 0]),
    (408, [102, 102, 18, 102]),
    (410, [22, 22, 22, 22]),
    (413, [127, 127, 127, 0]),
    (414, [127, 127, 127, 111]),
    (415, [79, 79, 127, 0]),
    (416, [127, 127, 127, 111]),
    (420, [127, 127, 3, 111]),
    (421, [127, 127, 127, 111]),
    (423, [127, 127, 127, 0]),
    (480, [18, 18, 19, 20]),
    (481, [41, 41, 127, 0]),
    (482, [25, 25, 127, 0]),
    (483, [25, 25, 19, 25]),
    (484, [28, 28, 28, 28]),
    (485, [1, 3, 1, 1]),
    (486, [17, 17, 17, 17]),
    (487, [0, 0, 127, 0]),
    (488, [0, 88, 58, 50]),
    (500, [41, 41, 38, 0]),
    (501, [79, 79, 29, 79]),
    (502, [38, 38, 27, 27]),
    (503, [41, 41, 34, 41]),
    (504, [102, 102, 102, 102]),
    (505, [127, 127, 127, 0]),
    (513, [127, 127, 34, 95]),
    (600, [17, 17, 17, 17]),
    (603, [21, 21, 21, 21]),
    (604, [1, 3, 1, 2]),
    (606, [0, 88, 58, 88]),
    (607, [0, 0, 127, 0]),
    (608, [0, 21, 127, 0]),
];
