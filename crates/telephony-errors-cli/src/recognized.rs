//! Codes that a text gives in forms of other platforms, and their explanations.

use telephony_errors::{
    Code, Detail, Form, Q850Cause, Recognized, Response, SipResponse, TelephonyError, recognize_all,
};

/// The explanation of a recognized code.
#[derive(Clone, Copy)]
pub(crate) enum Explanation {
    /// The entry of the code and the phrase.
    Entry(TelephonyError),
    /// The error of a provider, of `FreeSWITCH`, or about caller identity.
    Detail(Detail),
    /// The registered response.
    Response(SipResponse),
    /// The response as which an unregistered code must be treated.
    OfClass(SipResponse),
    Cause(Q850Cause),
    /// The namespace of the code is not listed here.
    Unlisted,
}

/// Returns the codes in a text, except unknown codes without a namespace and messages with unregistered codes.
pub(crate) fn recognized(text: &str) -> Vec<Recognized<'_>> {
    let is_known = |one: &Recognized<'_>| match explanation(one) {
        Explanation::Unlisted => !matches!(one.code(), Code::Unspecified(_)),
        Explanation::OfClass(_) => one.form() != Form::Message,
        _ => true,
    };
    recognize_all(text).filter(is_known).collect()
}

/// Returns the best explanation.
pub(crate) fn explanation(one: &Recognized<'_>) -> Explanation {
    if let (None, Some(detail)) = (one.entry(), one.detail()) {
        return Explanation::Detail(detail);
    }
    match (one.entry(), one.response(), one.cause()) {
        (Some(entry), ..) => Explanation::Entry(entry),
        (_, Some(Response::Registered(response)), _) => Explanation::Response(response),
        (_, Some(Response::OfClass(response)), _) => Explanation::OfClass(response),
        (.., Some(cause)) => Explanation::Cause(cause),
        _ => Explanation::Unlisted,
    }
}

/// Returns the text for people instead of a meaning.
pub(crate) fn missing_meaning(one: &Recognized<'_>) -> Option<String> {
    match explanation(one) {
        Explanation::OfClass(response) => {
            Some(format!("unknown; a program must treat it as {response} (RFC 3261 §8.1.3.2)"))
        }
        Explanation::Unlisted => Some("not listed here".to_owned()),
        _ => None,
    }
}

/// Returns the title of an explanation.
pub(crate) fn title(one: &Recognized<'_>) -> String {
    match explanation(one) {
        Explanation::Entry(entry) => entry.message().to_owned(),
        Explanation::Detail(detail) => detail_title(detail),
        Explanation::Response(response) => format!("SIP {response}"),
        Explanation::OfClass(_) => format!("{} (unregistered)", one.code()),
        Explanation::Cause(cause) => format!("Q.850 {cause}"),
        Explanation::Unlisted => one.code().to_string(),
    }
}

/// Returns the title of a detail.
pub(crate) fn detail_title(detail: Detail) -> String {
    match detail {
        Detail::FreeSwitch(cause) => format!("FreeSWITCH {cause}"),
        Detail::Stir(error) => format!("SIP {error}"),
        Detail::Telnyx(code) => format!("Telnyx {code}"),
        Detail::Twilio(error) => format!("Twilio {error}"),
        _ => String::new(),
    }
}

/// Returns the text for people after the word “Matched”, before the [code and phrase](code_and_phrase).
pub(crate) fn description(one: &Recognized<'_>) -> String {
    format!("recognized ({})", one.form().as_str())
}

/// Returns the code and the phrase.
pub(crate) fn code_and_phrase(one: &Recognized<'_>) -> String {
    let phrase = one.phrase().map(|phrase| format!(", {phrase}")).unwrap_or_default();
    format!("{}{phrase}", one.code())
}
