//! The grammar: tables of forms, and of the texts between their parts.

use super::code::CodeSpace::{self, FreeSwitch, Http, Q850, Sip, Stir, Twilio};
use super::condition::Condition;
use super::field::Value;
use super::form::Form;
use super::piece::Piece::{
    self, AnyCauseName, Cause, CauseName, CauseOctets, Closing, CodeEnd, End, FreeSwitchName,
    FreeSwitchNumber, KnownPhrase, Maybe, Name, Number, Parameters, Phrase, PhraseUntil, ResponseName,
    SameCause, Separator, TelnyxPhrase, Text, TwilioNumber,
};

/// The syntax of a form: the text before its code, the pieces from its code on, the namespace of the code, and a
/// condition.
pub(super) struct FormSyntax {
    pub(super) form: Form,
    pub(super) space: CodeSpace,
    pub(super) before: Before,
    pub(super) pieces: &'static [Piece],
    pub(super) condition: Condition,
}

/// The part of a form before its code.
#[derive(Clone, Copy)]
pub(super) enum Before {
    /// No text.
    Nothing,
    /// One of several literal words, as in [`Piece::Text`].
    Words(&'static [&'static str]),
    /// The name of a field with such values, and the text between it and its value.
    Field(&'static [Value]),
    /// A phrase of the code, then [`SEPARATORS`], among which [`REVERSE_WORDS`] may be.
    Phrase,
}

impl FormSyntax {
    const fn new(form: Form, space: CodeSpace, before: Before, pieces: &'static [Piece]) -> Self {
        Self { form, space, before, pieces, condition: Condition::None }
    }

    const fn whole(form: Form, space: CodeSpace, pieces: &'static [Piece]) -> Self {
        Self::new(form, space, Before::Nothing, pieces)
    }

    const fn after(
        words: &'static [&'static str],
        form: Form,
        space: CodeSpace,
        pieces: &'static [Piece],
    ) -> Self {
        Self::new(form, space, Before::Words(words), pieces)
    }

    const fn field(values: &'static [Value], space: CodeSpace, pieces: &'static [Piece]) -> Self {
        Self::new(Form::Field, space, Before::Field(values), pieces)
    }

    /// Returns whether the name of a cause comes first.
    pub(super) const fn begins_with_name(&self) -> bool {
        matches!(self.pieces.first(), Some(CauseName | FreeSwitchName))
    }

    const fn if_(self, condition: Condition) -> Self {
        Self { condition, ..self }
    }
}

/// Forms that must be the whole text, because a code and words alone also occur in prose. The first match
/// counts.
pub(super) const WHOLE: &[FormSyntax] = &[
    FormSyntax::whole(Form::Message, Sip, &[Text("Telephony - "), Number, Text(" - "), Phrase]),
    FormSyntax::whole(Form::CodeAndPhrase, Sip, &[Number, Text(" "), Phrase]).if_(Condition::KnownReason),
    FormSyntax::whole(Form::CodeAndPhrase, Sip, &[Number, Text(": "), Phrase]).if_(Condition::KnownReason),
    FormSyntax::whole(Form::CodeAndPhrase, Sip, &[Text("SIP "), Number, Maybe(&[Text(" "), Phrase])])
        .if_(Condition::KnownReason),
    FormSyntax::whole(Form::CodeAndPhrase, Q850, &[Text("Q.850 "), Cause, Maybe(&[Text(" "), Phrase])]),
    FormSyntax::whole(Form::TwilioError, Sip, &[Text("31"), Number, Maybe(&[Text(": "), Phrase])])
        .if_(Condition::TwilioResponse),
    FormSyntax::whole(Form::TwilioError, Twilio, &[TwilioNumber, Maybe(&[Text(": "), Phrase])])
        .if_(Condition::NoTwilioResponse),
    FormSyntax::whole(
        Form::CauseName,
        Q850,
        &[CauseName, Maybe(&[Text(" ")]), Text("("), SameCause, Text(")")],
    ),
    FormSyntax::whole(Form::CauseName, Q850, &[CauseName]).if_(Condition::UniqueName),
    FormSyntax::whole(
        Form::CauseName,
        FreeSwitch,
        &[FreeSwitchName, Maybe(&[Text(" ")]), Text("("), SameCause, Text(")")],
    ),
    FormSyntax::whole(Form::CauseName, FreeSwitch, &[FreeSwitchName]).if_(Condition::UniqueWords),
];

/// Forms with words before the code, which begin at a word boundary anywhere in a text. The first match counts.
pub(super) const AFTER_WORDS: &[FormSyntax] = &[
    FormSyntax::after(&["SIP/2.0 "], Form::StatusLine, Sip, &[Number, Maybe(STATUS_PHRASE)])
        .if_(Condition::NoRequest),
    FormSyntax::after(
        &["HTTP/1.1 ", "HTTP/1.0 ", "HTTP/2 "],
        Form::StatusLine,
        Http,
        &[Number, Maybe(STATUS_PHRASE)],
    ),
    FormSyntax::after(&["Q.850"], Form::Reason, Q850, &[Parameters]),
    FormSyntax::after(&["SIP"], Form::Reason, Sip, &[Parameters]),
    FormSyntax::after(&["STIR"], Form::Reason, Stir, &[Parameters]),
    // A number after these words may be a count or a time, so more must follow.
    FormSyntax::after(
        &["SIP response "],
        Form::LoggedResponse,
        Sip,
        &[Number, Text(" \""), PhraseUntil(&[])],
    ),
    FormSyntax::after(&["SIP response "], Form::LoggedResponse, Sip, &[Number, Text(" back from")]),
    FormSyntax::after(&["SIP response "], Form::LoggedResponse, Sip, &[Number, Text(" while registering")]),
    FormSyntax::after(&["Got SIP response "], Form::LoggedResponse, Sip, &[Number, End]),
    // Asterisk's chan_sip and res_pjsip_outbound_registration.
    FormSyntax::after(
        &["Received response: \""],
        Form::LoggedResponse,
        Sip,
        &[Number, Text(" "), KnownPhrase],
    ),
    FormSyntax::after(
        &["Fatal response '", "Temporal response '"],
        Form::LoggedResponse,
        Sip,
        &[Number, Text("' received from")],
    ),
    // drachtio, which jambonz uses.
    FormSyntax::after(&["Sip non-success response: "], Form::LoggedResponse, Sip, &[Number, End]),
    FormSyntax::after(&["sip status: "], Form::LiveKitStatus, Sip, &[Number, Text(" ("), Name, Text(")")]),
    // The text after the phrase belongs to the exception of LiveKit's Python SDK that carries the error.
    FormSyntax::after(
        &["sip status: ", "sip status "],
        Form::LiveKitStatus,
        Sip,
        &[Number, Text(": "), PhraseUntil(&[", status=", ", metadata="])],
    ),
    FormSyntax::after(&["sip status: "], Form::LiveKitStatus, Sip, &[Number, End]),
    FormSyntax::after(&["SIP_STATUS_"], Form::LiveKitName, Sip, &[ResponseName]),
    FormSyntax::after(
        &["error-providerfault-outbound-sip-"],
        Form::VapiEndedReason,
        Sip,
        &[Number, Text("-"), Name],
    ),
    FormSyntax::after(
        &["X-Twilio-Error: "],
        Form::TwilioError,
        Twilio,
        &[TwilioNumber, Maybe(STATUS_PHRASE)],
    ),
    FormSyntax::after(
        &[
            "X-Twilio-Error-Code: ",
            "twilio.com/docs/api/errors/",
            "twilio.com/docs/errors/",
            "Twilio ",
            "Twilio error ",
            "Twilio error code ",
        ],
        Form::TwilioError,
        Twilio,
        &[TwilioNumber],
    ),
    FormSyntax::after(&["Error "], Form::TwilioError, Twilio, &[TwilioNumber, Text(": "), PhraseUntil(&[])])
        .if_(Condition::NoCommonNumber),
    FormSyntax::after(
        &["Q.850 cause ", "Q.850 cause code ", "/ Q.850 ", "(Q.850 "],
        Form::CodeAndPhrase,
        Q850,
        &[Cause, CodeEnd],
    ),
    // FreeSWITCH's console and API.
    FormSyntax::after(&["-ERR "], Form::CauseName, Q850, &[CauseName]),
    FormSyntax::after(&["-ERR "], Form::CauseName, FreeSwitch, &[FreeSwitchName]),
    FormSyntax::after(&["[", "("], Form::CauseName, Q850, &[CauseName, End]).if_(Condition::UniqueWords),
    FormSyntax::after(&["[", "("], Form::CauseName, FreeSwitch, &[FreeSwitchName, End])
        .if_(Condition::UniqueWords),
    // baresip.
    FormSyntax::after(
        &["session closed: "],
        Form::CodeAndPhrase,
        Sip,
        &[Number, Text(" "), PhraseUntil(&[])],
    ),
];

/// The values of fields, whose names are in [`field`](super::field). The first match counts.
pub(super) const VALUES: &[FormSyntax] = &[
    FormSyntax::field(&[Value::Response], Sip, &[Number, Maybe(KNOWN_PHRASE)]),
    FormSyntax::field(&[Value::Cause], Q850, &[Cause]),
    FormSyntax::field(&[Value::Cause], FreeSwitch, &[FreeSwitchNumber]),
    FormSyntax::field(&[Value::Cause], Q850, &[CauseName]),
    FormSyntax::field(&[Value::Cause], FreeSwitch, &[FreeSwitchName]),
    FormSyntax::field(&[Value::CauseOctets], Q850, &[Text("0x"), CauseOctets]),
    FormSyntax::field(&[Value::Twilio], Twilio, &[TwilioNumber]).if_(Condition::NoCommonNumber),
    FormSyntax::field(AMBIGUOUS, Sip, &[Number, Separator, KnownPhrase]).if_(Condition::PhraseOfCall),
    REVERSE,
    FormSyntax::field(AMBIGUOUS, Sip, &[Number]).if_(Condition::FailureOfCall),
    FormSyntax::field(&[Value::MaybeResponse], Twilio, &[TwilioNumber]).if_(Condition::FailureOfCall),
    FormSyntax::field(&[Value::MaybeCause], Q850, &[Cause]).if_(Condition::CauseOfCall),
    FormSyntax::field(&[Value::MaybeCause], Q850, &[CauseName]).if_(Condition::UniqueWords),
    FormSyntax::field(&[Value::MaybeCause], FreeSwitch, &[FreeSwitchName]).if_(Condition::UniqueWords),
];

const AMBIGUOUS: &[Value] = &[Value::MaybeResponse, Value::MaybeCause];

/// A code with a phrase or a name anywhere in a text. The first match counts.
pub(super) const BESIDE: &[FormSyntax] = &[
    FormSyntax::whole(Form::TelnyxResponse, Sip, &[Number, Separator, TelnyxPhrase]),
    FormSyntax::whole(Form::CodeAndPhrase, Sip, &[Number, Separator, KnownPhrase])
        .if_(Condition::PhraseOfCall),
    FormSyntax::whole(Form::CodeAndPhrase, Sip, &[Number, Separator, AnyCauseName]),
    REVERSE,
    FormSyntax::after(
        &["SIP ", "SIP error ", "SIP code ", "SIP error code ", "SIP status code ", "SIP response code "],
        Form::CodeAndPhrase,
        Sip,
        &[Number, CodeEnd],
    )
    .if_(Condition::FailureInProse),
];

/// A phrase and its code.
const REVERSE: FormSyntax =
    FormSyntax::new(Form::CodeAndPhrase, Sip, Before::Phrase, &[Number, CodeEnd, Closing])
        .if_(Condition::PhraseOfCall);

/// The phrase of a status line.
const STATUS_PHRASE: &[Piece] = &[Text(" "), PhraseUntil(&[])];

/// A known phrase after a code.
const KNOWN_PHRASE: &[Piece] = &[Separator, KnownPhrase];

/// Texts after whose first byte, an anchor, the code follows.
pub(super) const LEADS: &[&str] = &["-ERR ", "[", "(", "_STATUS_", "850 cause code ", "850 cause ", "850 "];

/// The characters between a code and its phrase. Spaces, dashes, tags and percent-encoded bytes may be among them.
pub(super) const SEPARATORS: &str = ":;,/|=>([{}])\"'`*+";

/// The words between a phrase and the code after it.
pub(super) const REVERSE_WORDS: &[&str] = &["SIP", "code", "status", "error", "response"];

/// The words after a code or a phrase in prose. After others, a number may be a count.
pub(super) const FOLLOWERS: &[&str] = &[
    "from", "back", "on", "for", "error", "response", "received", "when", "while", "after", "by", "because",
    "with", "at", "again", "instead",
];

/// The beginnings of a field's value that are not part of the code.
pub(super) const VALUE_STARTS: &[&str] = &["SIP/2.0 ", "sip%3A", "sip:", "SIP "];

/// Texts that follow phrases in a line. No phrase of RFC 3261 (§25.1) contains a quotation mark, a backslash or a tag;
/// those end a phrase, too.
pub(super) const PHRASE_ENDS: &[&str] =
    &["#01", "%0", "&lt;", "&gt;", "&quot;", "&amp;", "&apos;", "&nbsp;", "&#", " (SIP ", " back from "];

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
