//! The table of forms.

use core::fmt;

use super::code::Code;
use super::condition;
use super::piece::Piece::{
    self, Cause, CauseName, FreeSwitchName, Maybe, Name, Number, Parameters, Phrase, PhraseUntil,
    ResponseName, SameCause, Text, TwilioNumber,
};

/// The form in which a text gives a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Form {
    /// A message of a [`TelephonyError`](crate::TelephonyError): `Telephony - 486 - Busy Here`.
    Message,
    /// The first line of a response: `SIP/2.0 486 Busy Here`, `HTTP/1.1 404 Not Found`.
    StatusLine,
    /// A value of the header `Reason` (RFC 3326): `Q.850;cause=17;text="User busy"`.
    Reason,
    /// A code and its phrase: `486 Busy Here`, `486 - Busy Here`, `486 (Busy Here)`; or a code with its namespace, as
    /// [`Code`] displays it: `SIP 486`, `Q.850 17 User busy`.
    CodeAndPhrase,
    /// A code, a colon and its phrase: `608: Rejected`.
    CodeColonPhrase,
    /// A response in the logs of Asterisk and Kamailio: `Got SIP response 486 "Busy Here" back from 203.0.113.7`.
    LoggedResponse,
    /// An error of `LiveKit`: `sip status: 403: Forbidden`, `sip status: 400 (BAD_REQUEST)`.
    LiveKitStatus,
    /// A name of `LiveKit`: `SIP_STATUS_BUSY_HERE`.
    LiveKitName,
    /// A reason of Vapi for the end of a call: `…error-providerfault-outbound-sip-403-forbidden`.
    VapiEndedReason,
    /// An error of Twilio: `21219`, `X-Twilio-Error: 32203`, or the address of its page. If it is 31000 plus the code of
    /// a SIP response, such as `31486`, the result is that code.
    TwilioError,
    /// A response of Telnyx, with a Telnyx code after the phrase: `403 Caller Origination Number is Invalid D35`.
    TelnyxResponse,
    /// A `FreeSWITCH` name of a cause: `USER_BUSY`, `NORMAL_TEMPORARY_FAILURE (41)`, `ORIGINATOR_CANCEL`.
    CauseName,
}

impl Form {
    /// All forms.
    pub const ALL: &[Self] = &[
        Self::Message,
        Self::StatusLine,
        Self::Reason,
        Self::CodeAndPhrase,
        Self::CodeColonPhrase,
        Self::LoggedResponse,
        Self::LiveKitStatus,
        Self::LiveKitName,
        Self::VapiEndedReason,
        Self::TwilioError,
        Self::TelnyxResponse,
        Self::CauseName,
    ];

    /// Returns the name of the form in lower case with dashes, such as `status-line`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::StatusLine => "status-line",
            Self::Reason => "reason",
            Self::CodeAndPhrase => "code-and-phrase",
            Self::CodeColonPhrase => "code-colon-phrase",
            Self::LoggedResponse => "logged-response",
            Self::LiveKitStatus => "livekit-status",
            Self::LiveKitName => "livekit-name",
            Self::VapiEndedReason => "vapi-ended-reason",
            Self::TwilioError => "twilio-error",
            Self::TelnyxResponse => "telnyx-response",
            Self::CauseName => "cause-name",
        }
    }
}

impl fmt::Display for Form {
    /// Writes the [name](Self::as_str) of the form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// The syntax of a form: its pieces, the namespace of its code, and a condition.
pub(super) struct FormSyntax {
    pub(super) form: Form,
    pub(super) pieces: &'static [Piece],
    pub(super) code: fn(u16) -> Code,
    pub(super) condition: condition::Condition,
}

const fn syntax(form: Form, code: fn(u16) -> Code, pieces: &'static [Piece]) -> FormSyntax {
    FormSyntax { form, pieces, code, condition: condition::none }
}

const fn conditional(
    form: Form,
    code: fn(u16) -> Code,
    pieces: &'static [Piece],
    condition: condition::Condition,
) -> FormSyntax {
    FormSyntax { form, pieces, code, condition }
}

/// Forms that must be the whole text, because only a code and words distinguish them from prose. The first match
/// counts.
pub(super) const WHOLE: &[FormSyntax] = &[
    syntax(Form::Message, Code::Sip, &[Text("Telephony - "), Number, Text(" - "), Phrase]),
    conditional(Form::CodeAndPhrase, Code::Unspecified, &[Number, Text(" "), Phrase], condition::known),
    conditional(Form::CodeAndPhrase, Code::Unspecified, &[Number, Text(" - "), Phrase], condition::known),
    conditional(
        Form::CodeAndPhrase,
        Code::Unspecified,
        &[Number, Text(" ("), PhraseUntil(&[")"]), Text(")")],
        condition::known,
    ),
    syntax(Form::CodeAndPhrase, Code::Sip, &[Text("SIP "), Number]),
    conditional(Form::CodeAndPhrase, Code::Sip, &[Text("SIP "), Number, Text(" "), Phrase], condition::known),
    syntax(Form::CodeAndPhrase, Code::Q850, &[Text("Q.850 "), Cause, Maybe(&[Text(" "), Phrase])]),
    conditional(Form::CodeColonPhrase, Code::Unspecified, &[Number, Text(": "), Phrase], condition::known),
    conditional(Form::TelnyxResponse, Code::Sip, &[Number, Text(" "), Phrase], condition::telnyx),
    conditional(
        Form::TwilioError,
        Code::Sip,
        &[Text("31"), Number, Maybe(&[Text(": "), Phrase])],
        condition::twilio,
    ),
    conditional(
        Form::TwilioError,
        Code::Twilio,
        &[TwilioNumber, Maybe(&[Text(": "), Phrase])],
        condition::no_twilio_response,
    ),
    syntax(Form::TwilioError, Code::Twilio, &[Text("Twilio "), Maybe(&[Text("error ")]), TwilioNumber]),
    syntax(Form::CauseName, Code::Q850, &[CauseName, Maybe(&[Text(" ")]), Text("("), SameCause, Text(")")]),
    conditional(Form::CauseName, Code::Q850, &[CauseName], condition::no_response),
    syntax(
        Form::CauseName,
        Code::FreeSwitch,
        &[FreeSwitchName, Maybe(&[Text(" ")]), Text("("), SameCause, Text(")")],
    ),
    conditional(Form::CauseName, Code::FreeSwitch, &[FreeSwitchName], condition::words_of_no_response),
];

/// Forms with a unique beginning, which may be anywhere in a text, at a word boundary. The first match counts.
pub(super) const ANYWHERE: &[FormSyntax] = &[
    syntax(Form::StatusLine, Code::Sip, &[Text("SIP/2.0 "), Number, Maybe(STATUS_PHRASE)]),
    syntax(Form::StatusLine, Code::Http, &[Text("HTTP/1.1 "), Number, Maybe(STATUS_PHRASE)]),
    syntax(Form::StatusLine, Code::Http, &[Text("HTTP/1.0 "), Number, Maybe(STATUS_PHRASE)]),
    syntax(Form::StatusLine, Code::Http, &[Text("HTTP/2 "), Number, Maybe(STATUS_PHRASE)]),
    syntax(Form::Reason, Code::Q850, &[Text("Q.850"), Parameters]),
    syntax(Form::Reason, Code::Sip, &[Text("SIP"), Parameters]),
    syntax(Form::Reason, Code::Stir, &[Text("STIR"), Parameters]),
    syntax(Form::LoggedResponse, Code::Sip, &[Text("SIP response "), Number, Maybe(QUOTED_PHRASE)]),
    syntax(Form::LiveKitStatus, Code::Sip, &[Text("sip status: "), Number, Text(" ("), Name, Text(")")]),
    syntax(Form::LiveKitStatus, Code::Sip, &[Text("sip status: "), Number, Maybe(LIVEKIT_PHRASE)]),
    syntax(Form::LiveKitStatus, Code::Sip, &[Text("sip status "), Number, Maybe(LIVEKIT_PHRASE)]),
    syntax(Form::LiveKitName, Code::Sip, &[Text("SIP_STATUS_"), ResponseName]),
    syntax(
        Form::VapiEndedReason,
        Code::Sip,
        &[Text("error-providerfault-outbound-sip-"), Number, Text("-"), Name],
    ),
    syntax(Form::TwilioError, Code::Twilio, &[Text("X-Twilio-Error: "), TwilioNumber, Maybe(STATUS_PHRASE)]),
    syntax(Form::TwilioError, Code::Twilio, &[Text("X-Twilio-Error-Code: "), TwilioNumber]),
    syntax(Form::TwilioError, Code::Twilio, &[Text("twilio.com/docs/api/errors/"), TwilioNumber]),
    syntax(Form::TwilioError, Code::Twilio, &[Text("twilio.com/docs/errors/"), TwilioNumber]),
];

/// The text after the phrase belongs to the exception of `LiveKit`'s Python SDK that carries the error.
const LIVEKIT_PHRASE: &[Piece] = &[Text(": "), PhraseUntil(&[", status=", "\"", "\\"])];

/// No phrase of RFC 3261 (§25.1) contains a quotation mark or a backslash. They belong to the text around the line.
const STATUS_PHRASE: &[Piece] = &[Text(" "), PhraseUntil(&["\"", "\\"])];

const QUOTED_PHRASE: &[Piece] = &[Text(" \""), PhraseUntil(&["\""]), Text("\"")];

/// Returns whether a form of [`ANYWHERE`] may begin with two bytes. This test rejects most positions of a text.
pub(super) const fn may_begin(pair: &[u8]) -> bool {
    let [first, second, ..] = pair else { return false };
    // Sets letters to lower case; digits and punctuation of the patterns are unchanged.
    matches!(
        [*first | 0x20, *second | 0x20],
        [b'e', b'r'] | [b'h' | b's', b't'] | [b'q', b'.'] | [b's', b'i'] | [b't', b'w'] | [b'x', b'-']
    )
}

#[cfg(test)]
mod tests {
    use super::{ANYWHERE, may_begin};
    use crate::recognize::piece::Piece;

    #[test]
    fn every_form_anywhere_may_begin() {
        for syntax in ANYWHERE {
            let Some(Piece::Text(words)) = syntax.pieces.first() else { unreachable!("it has no beginning") };
            for words in [words.to_ascii_uppercase(), words.to_ascii_lowercase()] {
                assert!(may_begin(words.as_bytes()), "{words:?}");
            }
        }
        assert!(!may_begin(b"xx"));
    }
}
