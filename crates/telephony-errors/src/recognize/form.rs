//! The table of forms.

use core::fmt;

use super::code::Code;
use super::condition::Condition;
use super::piece::Piece::{
    self, Cause, CauseName, CauseOctets, End, FreeSwitchName, Maybe, Name, Number, Parameters, Phrase,
    PhraseUntil, ResponseName, SameCause, Text, TwilioNumber,
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
    /// A code and its phrase in either order: `486 Busy Here`, `608: Rejected`, `Busy Here (486)`; or a code with its
    /// namespace, as [`Code`] displays it: `SIP 486`, `Q.850 17 User busy`.
    CodeAndPhrase,
    /// A field whose name says that its value is a code: `"sip_code": 486`, `hangup_cause=USER_BUSY`.
    Field,
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
        Self::Field,
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
            Self::Field => "field",
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
    pub(super) condition: Condition,
}

const fn syntax(form: Form, code: fn(u16) -> Code, pieces: &'static [Piece]) -> FormSyntax {
    conditional(form, code, pieces, Condition::None)
}

const fn conditional(
    form: Form,
    code: fn(u16) -> Code,
    pieces: &'static [Piece],
    condition: Condition,
) -> FormSyntax {
    FormSyntax { form, pieces, code, condition }
}

/// Forms that must be the whole text, because only a code and words distinguish them from prose. The first match
/// counts.
pub(super) const WHOLE: &[FormSyntax] = &[
    syntax(Form::Message, Code::Sip, &[Text("Telephony - "), Number, Text(" - "), Phrase]),
    conditional(Form::CodeAndPhrase, Code::Sip, &[Number, Text(" "), Phrase], Condition::KnownReason),
    conditional(Form::CodeAndPhrase, Code::Sip, &[Number, Text(": "), Phrase], Condition::KnownReason),
    syntax(Form::CodeAndPhrase, Code::Sip, &[Text("SIP "), Number]),
    conditional(
        Form::CodeAndPhrase,
        Code::Sip,
        &[Text("SIP "), Number, Text(" "), Phrase],
        Condition::KnownReason,
    ),
    syntax(Form::CodeAndPhrase, Code::Q850, &[Text("Q.850 "), Cause, Maybe(&[Text(" "), Phrase])]),
    conditional(
        Form::TwilioError,
        Code::Sip,
        &[Text("31"), Number, Maybe(&[Text(": "), Phrase])],
        Condition::TwilioResponse,
    ),
    conditional(
        Form::TwilioError,
        Code::Twilio,
        &[TwilioNumber, Maybe(&[Text(": "), Phrase])],
        Condition::NoTwilioResponse,
    ),
    syntax(Form::TwilioError, Code::Twilio, &[Text("Twilio "), Maybe(&[Text("error ")]), TwilioNumber]),
    syntax(Form::CauseName, Code::Q850, &[CauseName, Maybe(&[Text(" ")]), Text("("), SameCause, Text(")")]),
    conditional(Form::CauseName, Code::Q850, &[CauseName], Condition::UniqueName),
    syntax(
        Form::CauseName,
        Code::FreeSwitch,
        &[FreeSwitchName, Maybe(&[Text(" ")]), Text("("), SameCause, Text(")")],
    ),
    conditional(Form::CauseName, Code::FreeSwitch, &[FreeSwitchName], Condition::UniqueWords),
];

/// Forms with a unique beginning, which may be anywhere in a text, at a word boundary. The first match counts.
pub(super) const ANYWHERE: &[FormSyntax] = &[
    conditional(
        Form::StatusLine,
        Code::Sip,
        &[Text("SIP/2.0 "), Number, Maybe(STATUS_PHRASE)],
        Condition::NoRequest,
    ),
    syntax(Form::StatusLine, Code::Http, &[Text("HTTP/1.1 "), Number, Maybe(STATUS_PHRASE)]),
    syntax(Form::StatusLine, Code::Http, &[Text("HTTP/1.0 "), Number, Maybe(STATUS_PHRASE)]),
    syntax(Form::StatusLine, Code::Http, &[Text("HTTP/2 "), Number, Maybe(STATUS_PHRASE)]),
    syntax(Form::Reason, Code::Q850, &[Text("Q.850"), Parameters]),
    syntax(Form::Reason, Code::Sip, &[Text("SIP"), Parameters]),
    syntax(Form::Reason, Code::Stir, &[Text("STIR"), Parameters]),
    // A number after these words may be a count or a time, so more must follow.
    syntax(Form::LoggedResponse, Code::Sip, &[Text("SIP response "), Number, Text(" \""), PhraseUntil(&[])]),
    syntax(Form::LoggedResponse, Code::Sip, &[Text("SIP response "), Number, Text(" back from")]),
    syntax(Form::LoggedResponse, Code::Sip, &[Text("SIP response "), Number, Text(" while registering")]),
    syntax(Form::LoggedResponse, Code::Sip, &[Text("Got SIP response "), Number, End]),
    syntax(Form::LiveKitStatus, Code::Sip, &[Text("sip status: "), Number, Text(" ("), Name, Text(")")]),
    syntax(
        Form::LiveKitStatus,
        Code::Sip,
        // The text after the phrase belongs to the exception of LiveKit's Python SDK that carries the error.
        &[Text("sip status: "), Number, Text(": "), PhraseUntil(&[", status="])],
    ),
    syntax(Form::LiveKitStatus, Code::Sip, &[Text("sip status "), Number, Text(": "), PhraseUntil(&[])]),
    syntax(Form::LiveKitStatus, Code::Sip, &[Text("sip status: "), Number, End]),
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
    conditional(
        Form::TwilioError,
        Code::Twilio,
        &[Text("Error "), TwilioNumber, Text(": "), PhraseUntil(&[])],
        Condition::NoCommonNumber,
    ),
    // FreeSWITCH's console and API.
    syntax(Form::CauseName, Code::Q850, &[Text("-ERR "), CauseName]),
    syntax(Form::CauseName, Code::FreeSwitch, &[Text("-ERR "), FreeSwitchName]),
    conditional(Form::CauseName, Code::Q850, &[Text("["), CauseName, Text("]")], Condition::UniqueWords),
    conditional(
        Form::CauseName,
        Code::FreeSwitch,
        &[Text("["), FreeSwitchName, Text("]")],
        Condition::UniqueWords,
    ),
    // baresip.
    syntax(Form::CodeAndPhrase, Code::Sip, &[Text("session closed: "), Number, Text(" "), PhraseUntil(&[])]),
    // Cisco writes the octet of the message.
    syntax(Form::Field, Code::Q850, &[Text("Cause i = 0x"), CauseOctets]),
];

/// The texts between a code and the phrase after it. A space matches any run of spaces, a dash any dash.
pub(super) const SEPARATORS: &[&str] =
    &[" - ", ": \"", ": ", " (\"", " (", " [", " \"", ", \"", ", ", " '", " ", "(", "[", ":", ";", "/"];

/// The texts between a phrase and the code after it.
pub(super) const REVERSE_SEPARATORS: &[&str] = &[" (SIP ", " [SIP ", " (", " [", "(", "[", ": ", " - "];

/// The beginnings of a field's value that are not part of the code.
pub(super) const VALUE_STARTS: &[&str] = &["SIP/2.0 ", "sip%3A", "sip:", "SIP "];

/// Texts that follow phrases in a line. No phrase of RFC 3261 (§25.1) contains a quotation mark, a backslash or a tag;
/// those end a phrase, too.
pub(super) const PHRASE_ENDS: &[&str] =
    &["#01", "&lt;", "&gt;", "&quot;", "&amp;", "&apos;", "&nbsp;", "&#", " (SIP ", " back from "];

/// Headers that follow a status line if a log joins lines.
pub(super) const HEADERS: &[&str] = &[
    "Via",
    "From",
    "To",
    "Call-ID",
    "CSeq",
    "Contact",
    "Content-Length",
    "Content-Type",
    "Reason",
    "Server",
    "User-Agent",
    "Warning",
    "Retry-After",
    "Max-Forwards",
    "Allow",
    "Supported",
    "Record-Route",
    "Date",
    "WWW-Authenticate",
    "Proxy-Authenticate",
];

/// The phrase of a status line.
const STATUS_PHRASE: &[Piece] = &[Text(" "), PhraseUntil(&[])];

/// The first two bytes of the forms of [`ANYWHERE`]; 0 is any byte.
pub(super) const BEGINNINGS: [[u8; 2]; ANYWHERE.len()] = {
    let mut beginnings = [[0; 2]; ANYWHERE.len()];
    let (mut slots, mut forms) = (beginnings.as_mut_slice(), ANYWHERE);
    while let ([slot, other_slots @ ..], [syntax, other_forms @ ..]) = (slots, forms) {
        if let [Piece::Text(words), ..] = syntax.pieces {
            *slot = match words.as_bytes() {
                [first, second, ..] => [*first, *second],
                [first] => [*first, 0],
                [] => [0, 0],
            };
        }
        (slots, forms) = (other_slots, other_forms);
    }
    beginnings
};

/// For each first byte of a form of [`ANYWHERE`], the set of second bytes, by their lowest five bits, which ignore case.
const SECOND_BYTES: [u32; 256] = {
    let mut sets = [0; 256];
    let mut beginnings = BEGINNINGS.as_slice();
    while let [[first, second], rest @ ..] = beginnings {
        let set = if *second == 0 { u32::MAX } else { 1 << (*second & 31) };
        #[allow(clippy::indexing_slicing, reason = "at compile time")]
        {
            sets[first.to_ascii_lowercase() as usize] |= set;
            sets[first.to_ascii_uppercase() as usize] |= set;
        }
        beginnings = rest;
    }
    sets
};

/// Returns whether a form of [`ANYWHERE`] may begin with two bytes. This test rejects most positions of a text.
#[inline]
pub(super) fn may_begin(first: u8, second: u8) -> bool {
    SECOND_BYTES.get(usize::from(first)).is_some_and(|set| set >> (second & 31) & 1 == 1)
}
