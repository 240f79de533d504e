//! What must hold of a code and a phrase before they count as a form that prose might look like.

use super::{entry, spelling};

/// Whether it holds; a phrase that is not there is empty.
pub(super) type Proof = fn(u16, &str) -> bool;

/// The form alone is enough.
pub(super) fn none(_: u16, _: &str) -> bool {
    true
}

/// The phrase is one of the code's: registered, known otherwise, or of an entry.
pub(super) fn known(number: u16, phrase: &str) -> bool {
    phrase.starts_with(char::is_alphanumeric)
        && (spelling::phrase(number, phrase).is_some() || entry::named(number, phrase).is_some())
}

/// The phrase is one of the code's; or there is none, and Twilio has an error for that response.
pub(super) fn twilio(number: u16, phrase: &str) -> bool {
    if phrase.is_empty() { TWILIO.contains(&number) } else { known(number, phrase) }
}

/// The responses that Twilio lists as errors 31000 and the code, each at <https://www.twilio.com/docs/api/errors/31486> and
/// the like. Its other numbers between are something else: 31401 is a microphone that the user's browser denies.
const TWILIO: &[u16] = &[400, 403, 404, 408, 480, 486, 487, 600, 603, 604];

/// The name is not also that of a response: `SERVICE_UNAVAILABLE` alone may be cause 63 or response 503.
pub(super) fn no_response(_: u16, name: &str) -> bool {
    spelling::number_of(name).is_none()
}

/// The phrase begins with a capital and ends with a code of Telnyx's own, which comes with that response.
pub(super) fn telnyx(number: u16, phrase: &str) -> bool {
    let own = phrase.rsplit_once(' ').and_then(|(_, last)| {
        let digits = last.strip_prefix('D')?;
        digits.starts_with(|char: char| char.is_ascii_digit()).then(|| digits.parse().ok())?
    });
    let is_of = |(code, all): &(u16, &[u8])| *code == number && own.is_some_and(|own| all.contains(&own));
    phrase.starts_with(char::is_uppercase) && TELNYX.iter().any(is_of)
}

/// Telnyx's codes `D1` to `D65` that end a phrase, by response: <https://support.telnyx.com/en/articles/4409457>.
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
