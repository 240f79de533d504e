//! Codes that a text gives in forms of other platforms, and their explanations.

use telephony_errors::{
    Detail, Form, Q850Cause, Recognized, Response, SipResponse, StirError, TelephonyError, recognize_all,
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

/// Returns the codes in a text, each once: failures before other codes, and SIP codes before others. Messages with
/// unregistered codes are left out.
pub(crate) fn recognized(text: &str) -> Vec<Recognized<'_>> {
    let mut all: Vec<Recognized<'_>> = Vec::new();
    for one in recognize_all(text) {
        if one.form() == Form::Message && matches!(explanation(&one), Explanation::OfClass(_)) {
            continue;
        }
        match all.iter_mut().find(|other| is_same(other, &one)) {
            Some(other) if states_more(&one, other) => *other = one,
            Some(_) => {}
            None => all.push(one),
        }
    }
    all.sort_by_key(|one| (!one.code().is_failure(), one.code().namespace() != "SIP"));
    all
}

/// Returns whether two results are the same failure: the same code, and no different errors.
fn is_same(one: &Recognized<'_>, other: &Recognized<'_>) -> bool {
    let errors = [one, other].map(Recognized::entry);
    one.code() == other.code()
        && (errors[0] == errors[1] || errors.contains(&None) || is_block(one) || is_block(other))
}

/// Returns whether a result explains more than another one of the same code. A block by the network is not a decline.
fn states_more(one: &Recognized<'_>, other: &Recognized<'_>) -> bool {
    is_block(one) || (one.entry().is_some() && other.entry().is_none() && !is_block(other))
}

fn is_block(one: &Recognized<'_>) -> bool {
    one.detail() == Some(Detail::Stir(StirError::NetworkBlocked603))
}

/// Returns whether the text also has a failure, so that an answered or ended call needs no advice.
pub(crate) fn is_after_failure(one: &Recognized<'_>, all: &[Recognized<'_>]) -> bool {
    !one.code().is_failure() && all.iter().any(|other| other.code().is_failure())
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
