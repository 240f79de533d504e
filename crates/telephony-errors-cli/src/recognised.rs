//! What a text says in a form that platforms write, and what explains it.

use telephony_errors::{
    Code, Form, Q850Cause, Recognised, Response, SipResponse, TelephonyError, recognise_all,
};

/// What explains what was recognised.
#[derive(Clone, Copy)]
pub(crate) enum Explained {
    /// The entry that code and phrase name.
    Entry(TelephonyError),
    /// The registered response.
    Response(SipResponse),
    /// The response that a code counts as, which nobody has registered.
    OfClass(SipResponse),
    Cause(Q850Cause),
    /// Its code is of a namespace that is not listed here.
    Nothing,
}

/// All that is recognised in a text, but for codes of which nothing is known, not even whose they are, and for messages with
/// codes that nobody has registered.
pub(crate) fn recognised(text: &str) -> Vec<Recognised<'_>> {
    let is_known = |one: &Recognised<'_>| match explained(one) {
        Explained::Nothing => !matches!(one.code(), Code::Unsaid(_)),
        Explained::OfClass(_) => one.form() != Form::Message,
        _ => true,
    };
    recognise_all(text).filter(is_known).collect()
}

/// What explains it best.
pub(crate) fn explained(one: &Recognised<'_>) -> Explained {
    match (one.entry(), one.response(), one.cause()) {
        (Some(entry), ..) => Explained::Entry(entry),
        (_, Some(Response::Registered(response)), _) => Explained::Response(response),
        (_, Some(Response::OfClass(response)), _) => Explained::OfClass(response),
        (.., Some(cause)) => Explained::Cause(cause),
        _ => Explained::Nothing,
    }
}

/// What is said where nothing explains it, for people.
pub(crate) fn silence(one: &Recognised<'_>) -> Option<String> {
    match explained(one) {
        Explained::OfClass(response) => {
            Some(format!("not known; a program acts on it as on {response} (RFC 3261 §8.1.3.2)"))
        }
        Explained::Nothing => Some("not listed here".to_owned()),
        _ => None,
    }
}

/// What the explanation is of, where it is no entry of the page.
pub(crate) fn head(one: &Recognised<'_>) -> String {
    match explained(one) {
        Explained::Entry(entry) => entry.message().to_owned(),
        Explained::Response(response) => format!("SIP {response}"),
        Explained::OfClass(_) => format!("{}, which nobody has registered", one.code()),
        Explained::Cause(cause) => format!("Q.850 {cause}"),
        Explained::Nothing => one.code().to_string(),
    }
}

/// How it was recognised, for people, after the word “Matched”; what follows is [what the text says](said).
pub(crate) fn sentence(one: &Recognised<'_>) -> String {
    format!("recognised ({})", one.form().name())
}

/// The code and the phrase in a text.
pub(crate) fn said(one: &Recognised<'_>) -> String {
    let phrase = one.phrase().map(|phrase| format!(", {phrase}")).unwrap_or_default();
    format!("{}{phrase}", one.code())
}
