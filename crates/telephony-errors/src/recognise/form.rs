//! The forms: how each is written, and by whom.

use core::fmt;

use super::code::Code;
use super::piece::Piece::{
    self, Cause, CauseName, Maybe, Name, Number, Parameters, Phrase, PhraseUntil, ResponseName, SameCause,
    Text,
};
use super::proof;

/// How a text writes a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// A message as [`TelephonyError`](crate::TelephonyError)'s are: `Telephony - 486 - Busy Here`.
    Message,
    /// The first line of a response: `SIP/2.0 486 Busy Here`, `HTTP/1.1 404 Not Found`.
    StatusLine,
    /// A value of the header `Reason` (RFC 3326): `Q.850;cause=17;text="User busy"`.
    Reason,
    /// A code and its phrase: `486 Busy Here`, `486 - Busy Here`, `486 (Busy Here)`; or a code with its namespace, as
    /// [`Code`] displays it: `SIP 486`, `Q.850 17 User busy`.
    CodeAndPhrase,
    /// The same with a colon: `608: Rejected`.
    CodeColonPhrase,
    /// A response as Asterisk and Kamailio log it: `Got SIP response 486 "Busy Here" back from 203.0.113.7`.
    LoggedResponse,
    /// `LiveKit`'s errors: `sip status: 403: Forbidden`, `sip status: 400 (BAD_REQUEST)`.
    LiveKitStatus,
    /// `LiveKit`'s names: `SIP_STATUS_BUSY_HERE`.
    LiveKitName,
    /// Vapi's reasons why a call ended: `…error-providerfault-outbound-sip-403-forbidden`.
    VapiEndedReason,
    /// Twilio's errors for some responses of SIP, which are 31000 and the code: `31486`.
    TwilioError,
    /// Telnyx's responses, whose phrases end with a code of its own: `403 Caller Origination Number is Invalid D35`.
    TelnyxResponse,
    /// `FreeSWITCH`'s names of causes: `USER_BUSY`, `NORMAL_TEMPORARY_FAILURE (41)`.
    CauseName,
}

impl Form {
    /// Every form.
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

    /// The form's name in words of lower case with dashes, such as `status-line`.
    pub const fn name(self) -> &'static str {
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
    /// Writes the form's [name](Self::name).
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// How a form is written: its pieces in order, whose its code is, and what must hold of what they say.
pub(super) struct Writing {
    pub(super) form: Form,
    pub(super) pieces: &'static [Piece],
    pub(super) code: fn(u16) -> Code,
    pub(super) proof: proof::Proof,
}

const fn writing(form: Form, code: fn(u16) -> Code, pieces: &'static [Piece]) -> Writing {
    Writing { form, pieces, code, proof: proof::none }
}

const fn proven(form: Form, code: fn(u16) -> Code, pieces: &'static [Piece], proof: proof::Proof) -> Writing {
    Writing { form, pieces, code, proof }
}

/// Forms that a whole text must be: nothing but a code and words sets them apart from prose. The first that fits counts.
pub(super) const WHOLE: &[Writing] = &[
    writing(Form::Message, Code::Sip, &[Text("Telephony - "), Number, Text(" - "), Phrase]),
    proven(Form::CodeAndPhrase, Code::Unsaid, &[Number, Text(" "), Phrase], proof::known),
    proven(Form::CodeAndPhrase, Code::Unsaid, &[Number, Text(" - "), Phrase], proof::known),
    proven(
        Form::CodeAndPhrase,
        Code::Unsaid,
        &[Number, Text(" ("), PhraseUntil(&[")"]), Text(")")],
        proof::known,
    ),
    writing(Form::CodeAndPhrase, Code::Sip, &[Text("SIP "), Number]),
    proven(Form::CodeAndPhrase, Code::Sip, &[Text("SIP "), Number, Text(" "), Phrase], proof::known),
    writing(Form::CodeAndPhrase, Code::Q850, &[Text("Q.850 "), Cause, Maybe(&[Text(" "), Phrase])]),
    proven(Form::CodeColonPhrase, Code::Unsaid, &[Number, Text(": "), Phrase], proof::known),
    proven(Form::TelnyxResponse, Code::Sip, &[Number, Text(" "), Phrase], proof::telnyx),
    proven(Form::TwilioError, Code::Sip, &[Text("31"), Number, Maybe(&[Text(": "), Phrase])], proof::twilio),
    writing(Form::CauseName, Code::Q850, &[CauseName, Maybe(&[Text(" ")]), Text("("), SameCause, Text(")")]),
    proven(Form::CauseName, Code::Q850, &[CauseName], proof::no_response),
];

/// Forms that are known by how they begin, wherever in a text a word begins so. The first that fits counts.
pub(super) const ANYWHERE: &[Writing] = &[
    writing(Form::StatusLine, Code::Sip, &[Text("SIP/2.0 "), Number, Maybe(STATUS_PHRASE)]),
    writing(Form::StatusLine, Code::Http, &[Text("HTTP/1.1 "), Number, Maybe(STATUS_PHRASE)]),
    writing(Form::StatusLine, Code::Http, &[Text("HTTP/1.0 "), Number, Maybe(STATUS_PHRASE)]),
    writing(Form::StatusLine, Code::Http, &[Text("HTTP/2 "), Number, Maybe(STATUS_PHRASE)]),
    writing(Form::Reason, Code::Q850, &[Text("Q.850"), Parameters]),
    writing(Form::Reason, Code::Sip, &[Text("SIP"), Parameters]),
    writing(Form::Reason, Code::Stir, &[Text("STIR"), Parameters]),
    writing(Form::LoggedResponse, Code::Sip, &[Text("SIP response "), Number, Maybe(QUOTED_PHRASE)]),
    writing(Form::LiveKitStatus, Code::Sip, &[Text("sip status: "), Number, Text(" ("), Name, Text(")")]),
    writing(Form::LiveKitStatus, Code::Sip, &[Text("sip status: "), Number, Maybe(LIVEKIT_PHRASE)]),
    writing(Form::LiveKitStatus, Code::Sip, &[Text("sip status "), Number, Maybe(LIVEKIT_PHRASE)]),
    writing(Form::LiveKitName, Code::Sip, &[Text("SIP_STATUS_"), ResponseName]),
    writing(
        Form::VapiEndedReason,
        Code::Sip,
        &[Text("error-providerfault-outbound-sip-"), Number, Text("-"), Name],
    ),
];

/// What stands behind the phrase belongs to the exception of `LiveKit`'s Python SDK that carries the error.
const LIVEKIT_PHRASE: &[Piece] = &[Text(": "), PhraseUntil(&[", status=", "\"", "\\"])];

/// No phrase of RFC 3261 (§25.1) holds a quotation mark or a backslash: they belong to what the line stands in.
const STATUS_PHRASE: &[Piece] = &[Text(" "), PhraseUntil(&["\"", "\\"])];

const QUOTED_PHRASE: &[Piece] = &[Text(" \""), PhraseUntil(&["\""]), Text("\"")];

/// Whether a form that stands anywhere may begin so: hardly any two bytes of a text do.
pub(super) const fn may_begin(pair: &[u8]) -> bool {
    let [first, second, ..] = pair else { return false };
    // In lower case; what is no letter stays itself.
    matches!(
        [*first | 0x20, *second | 0x20],
        [b'e', b'r'] | [b'h' | b's', b't'] | [b'q', b'.'] | [b's', b'i']
    )
}

#[cfg(test)]
mod tests {
    use super::{ANYWHERE, may_begin};
    use crate::recognise::piece::Piece;

    #[test]
    fn every_form_that_stands_anywhere_may_begin() {
        for writing in ANYWHERE {
            let Some(Piece::Text(words)) = writing.pieces.first() else {
                unreachable!("it has no beginning")
            };
            for words in [words.to_ascii_uppercase(), words.to_ascii_lowercase()] {
                assert!(may_begin(words.as_bytes()), "{words:?}");
            }
        }
        assert!(!may_begin(b"xx"));
    }
}
