//! The forms in which texts give codes.

use core::fmt;

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
    /// namespace, as [`Code`](crate::Code) displays it: `SIP 486`, `Q.850 17 User busy`.
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
