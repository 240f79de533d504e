//! Conditions on a code and a phrase, for forms that prose might resemble.

use super::{entry_lookup, spelling};
use crate::{TelnyxCode, TwilioError};

/// A predicate of a code and its phrase. An absent phrase is empty.
pub(super) type Condition = fn(u16, &str) -> bool;

/// Accepts all codes and phrases: the form alone is unique.
pub(super) fn none(_: u16, _: &str) -> bool {
    true
}

/// Accepts a phrase of the code: registered, another known spelling, or the reason of an entry.
pub(super) fn known(number: u16, phrase: &str) -> bool {
    phrase.starts_with(char::is_alphanumeric)
        && (spelling::phrase(number, phrase).is_some() || entry_lookup::find(number, phrase).is_some())
}

/// Accepts a phrase of the code, or no phrase, if Twilio has an error for the response.
pub(super) fn twilio(number: u16, phrase: &str) -> bool {
    if !phrase.is_empty() {
        return known(number, phrase);
    }
    spelling::registered(number).is_some() && TwilioError::from_code(TWILIO + number).is_some()
}

/// Accepts no phrase, or any phrase if Twilio's error is not for a response.
pub(super) fn no_twilio_response(number: u16, phrase: &str) -> bool {
    phrase.is_empty() || number.checked_sub(TWILIO).and_then(spelling::registered).is_none()
}

/// Twilio's errors for responses are this number plus the code. Its 31401 and 31402 are no responses, but those of
/// a browser's microphone; the page does not list them.
pub(super) const TWILIO: u16 = 31000;

/// Accepts names that are not also those of a response. `SERVICE_UNAVAILABLE` alone may be cause 63 or response 503.
pub(super) fn no_response(_: u16, name: &str) -> bool {
    spelling::number_of(name).is_none()
}

/// Accepts names of several words that are not also those of a response: `ORIGINATOR_CANCEL`, but not `SUCCESS`.
pub(super) fn words_of_no_response(number: u16, name: &str) -> bool {
    name.contains('_') && no_response(number, name)
}

/// Accepts phrases that begin with a capital and end with a Telnyx code of the response.
pub(super) fn telnyx(number: u16, phrase: &str) -> bool {
    phrase.starts_with(char::is_uppercase) && telnyx_code(number, phrase).is_some()
}

/// Returns the Telnyx code at the end of a phrase, if Telnyx sends it with the response.
pub(super) fn telnyx_code(number: u16, phrase: &str) -> Option<TelnyxCode> {
    let (_, last) = phrase.rsplit_once(' ')?;
    let digits: u8 = last.strip_prefix('D')?.parse().ok()?;
    let is_sent = TELNYX.iter().any(|(code, all)| *code == number && all.contains(&digits));
    if is_sent { TelnyxCode::with_code(last).first().copied() } else { None }
}

/// The Telnyx codes at the end of phrases, by response. The two lists that `docs/telnyx-codes.md` names differ in some
/// responses, and both are accepted.
const TELNYX: &[(u16, &[u8])] = &[
    (
        403,
        &[
            1, 2, 3, 7, 9, 10, 11, 12, 13, 15, 16, 17, 22, 24, 25, 26, 29, 30, 31, 34, 35, 36, 37, 38, 39,
            41, 44, 46, 49, 51, 52, 53, 54, 57, 58, 60, 61, 63, 64, 65,
        ],
    ),
    (404, &[8, 14, 18, 19, 40, 50, 59]),
    (405, &[42]),
    (480, &[21, 48]),
    (486, &[4, 5, 56, 61, 65]),
    (603, &[52]),
];
