//! Properties of recognition in any text. The fuzz target and `recognize.rs` share them.

use telephony_errors::{Code, Form, Recognized, Response, TelephonyError, recognize, recognize_all};

/// Checks what is recognized in the text; says how much that is.
pub(crate) fn check(text: &str) -> usize {
    let is_one = |one| recognize_all(text).any(|other| other == one);
    assert!(recognize(text).map_or(recognize_all(text).next().is_none(), is_one), "{text:?}");
    let mut end = 0;
    let mut count = 0;
    for one in recognize_all(text) {
        count += 1;
        end = is_said(text, &one, end);
        assert!(count * 3 <= text.len(), "{text:?} cannot say so much");
    }
    is_found_in_more(text, count);
    count
}

/// Asserts that a result is in the text, after the previous one. Returns the end of its phrase.
fn is_said(text: &str, one: &Recognized<'_>, from: usize) -> usize {
    let number = one.code().number();
    let is_named = matches!(one.form(), Form::LiveKitName | Form::CauseName | Form::Field);
    assert!(is_named || text.contains(&number.to_string()), "{number} is not in {text:?}");
    match one.response() {
        Some(Response::Registered(response)) => assert_eq!(response.code_number(), Some(i64::from(number))),
        Some(Response::OfClass(response)) => {
            let class = response.code_number().unwrap_or_default();
            assert!(
                class / 100 == i64::from(number / 100) && matches!(class % 100, 0 | 83),
                "{number}: {class}"
            );
        }
        _ => {}
    }
    assert!(one.response().is_none() || one.cause().is_none());
    if let Some(cause) = one.cause() {
        assert_eq!((one.code(), cause.code_number()), (Code::Q850(number), Some(i64::from(number))));
    }
    if let Some(entry) = one.entry() {
        let is_twilio = matches!(one.code(), Code::Twilio(_));
        assert!(entry.code() == number.to_string() || is_twilio, "{text:?}");
        assert!(one.phrase().is_some() || is_twilio, "a code alone names no entry: {text:?}");
    }
    let Some(phrase) = one.phrase() else { return from };
    assert!(!phrase.is_empty() && phrase.trim() == phrase || one.form() == Form::Reason, "{phrase:?}");
    let at = phrase.as_ptr() as usize - text.as_ptr() as usize;
    assert!(from <= at && text.get(at..at + phrase.len()) == Some(phrase), "{phrase:?} in {text:?}");
    at + phrase.len()
}

/// Asserts that recognition agrees with lookups, and that a form is also found after another line.
fn is_found_in_more(text: &str, count: usize) {
    let entry = TelephonyError::lookup(text).and_then(|found| found.entry());
    // A lookup reads a line end as a space, and values of any length. Here, a message is a line.
    let is_line = text.len() < 200 && !text.trim().contains(['\r', '\n']);
    if let Some(entry) = entry.filter(|_| is_line) {
        assert_eq!(recognize(text).and_then(|one| one.entry()), Some(entry), "{text:?}");
    }
    let more = format!("-\n{text}");
    let is_whole = |one: &Recognized<'_>| {
        !matches!(
            one.form(),
            Form::StatusLine
                | Form::Reason
                | Form::LoggedResponse
                | Form::LiveKitStatus
                | Form::LiveKitName
                | Form::VapiEndedReason
        )
    };
    if !recognize(text).is_some_and(|one| is_whole(&one)) {
        assert_eq!(recognize_all(&more).count(), count, "{text:?}");
    }
}
