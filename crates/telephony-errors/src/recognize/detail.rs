//! Errors that explain more than a SIP code.

use super::words::is_same;
use super::{condition, spelling};
use crate::{FreeSwitchCause, StirError, TelephonyError, TelnyxCode, TwilioError};

/// An error that explains more than the SIP code it comes with: of a provider, of `FreeSWITCH`, or about caller
/// identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Detail {
    /// A cause of `FreeSWITCH`: `ORIGINATOR_CANCEL`.
    FreeSwitch(FreeSwitchCause),
    /// A response about caller identity: `603 Network Blocked`.
    Stir(StirError),
    /// A code of Telnyx: `404 Not Found D19`.
    Telnyx(TelnyxCode),
    /// An error of Twilio: `X-Twilio-Error: 32203`.
    Twilio(TwilioError),
}

/// The beginning of the text of a `Reason` header if analytics blocked the call (ATIS-1000099).
const BLOCKED: &str = "v=analytics1";

/// Returns the detail of a SIP code and its phrase.
pub(super) fn of_response(number: u16, phrase: Option<&str>) -> Option<Detail> {
    let telnyx = || condition::telnyx_code(number, phrase?).map(Detail::Telnyx);
    telnyx().or_else(|| stir(number, phrase).map(Detail::Stir))
}

/// Returns the detail of a code and the text in a `Reason` header: 603 of SIP and 21 of Q.850 may be a block.
pub(super) fn of_block(text: Option<&str>) -> Option<Detail> {
    let is_blocked = text.is_some_and(|text| text.starts_with(BLOCKED));
    is_blocked.then_some(Detail::Stir(StirError::NetworkBlocked603))
}

/// Returns the response about caller identity. Two codes also have another meaning, with another phrase.
fn stir(number: u16, phrase: Option<&str>) -> Option<StirError> {
    let error = StirError::from_code(number)?;
    let is_only_meaning = spelling::registered(number)?.reason() == error.reason();
    let is_meant = match phrase {
        Some(phrase) if is_only_meaning => spelling::phrase(number, phrase).is_some(),
        Some(phrase) => is_same(error.reason(), phrase),
        None => is_only_meaning,
    };
    is_meant.then_some(error)
}

/// Returns the entry about the same failure as an error of Twilio.
pub(super) fn entry_of_twilio(number: u16) -> Option<TelephonyError> {
    TWILIO.iter().find(|(code, _)| *code == number).map(|(_, entry)| *entry)
}

/// The errors of Twilio that entries are about, by <https://www.twilio.com/docs/api/errors>.
const TWILIO: &[(u16, TelephonyError)] = &[
    (13227, TelephonyError::NoInternationalPermission403),
    (21210, TelephonyError::CallerIdIsUnauthorized403),
    (21215, TelephonyError::NoInternationalPermission403),
    (21219, TelephonyError::TheNumberIsUnverified400),
    (32100, TelephonyError::TheNumberIsUnverified400),
    (32101, TelephonyError::InvalidPhoneNumber400),
    (32204, TelephonyError::CallerIdIsUnauthorized403),
    (32205, TelephonyError::NoInternationalPermission403),
];
