//! Conditions on a code and a phrase, for forms that prose might resemble.

use super::{entry_lookup, spelling};

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

/// Accepts a phrase of the code, or no phrase if Twilio has an error for the response.
pub(super) fn twilio(number: u16, phrase: &str) -> bool {
    if phrase.is_empty() { TWILIO.contains(&number) } else { known(number, phrase) }
}

/// The responses that Twilio lists as errors 31000 plus the code, such as
/// <https://www.twilio.com/docs/api/errors/31486>. Other numbers in this range differ: 31401 means that the user's
/// browser denies access to the microphone.
const TWILIO: &[u16] = &[400, 403, 404, 408, 480, 486, 487, 600, 603, 604];

/// Accepts names that are not also those of a response. `SERVICE_UNAVAILABLE` alone may be cause 63 or response 503.
pub(super) fn no_response(_: u16, name: &str) -> bool {
    spelling::number_of(name).is_none()
}

/// Accepts phrases that begin with a capital and end with a Telnyx code of the response.
pub(super) fn telnyx(number: u16, phrase: &str) -> bool {
    let own = phrase.rsplit_once(' ').and_then(|(_, last)| {
        let digits = last.strip_prefix('D')?;
        digits.starts_with(|char: char| char.is_ascii_digit()).then(|| digits.parse().ok())?
    });
    let is_of = |(code, all): &(u16, &[u8])| *code == number && own.is_some_and(|own| all.contains(&own));
    phrase.starts_with(char::is_uppercase) && TELNYX.iter().any(is_of)
}

/// The Telnyx codes `D1` to `D65` at the end of phrases, by response:
/// <https://support.telnyx.com/en/articles/4409457>.
const TELNYX: &[(u16, &[u8])] = &[
    (
        403,
        &[
            1, 2, 3, 7, 9, 10, 11, 12, 13, 15, 16, 17, 22, 24, 25, 26, 29, 30, 31, 34, 35, 36, 37, 38, 39,
            41, 44, 46, 49, 51, 54, 58,
        ],
    ),
    (404, &[8, 14, 18, 19, 40, 50, 59]),
    (405, &[42]),
    (480, &[21, 48]),
    (486, &[4, 5, 56, 61, 65]),
    (603, &[52]),
];
