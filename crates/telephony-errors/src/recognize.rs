//! Recognizes texts of platforms and protocols about failed calls, by a table of forms.

mod anchors;
mod chars;
mod code;
mod condition;
mod detail;
mod entry_lookup;
mod evidence;
#[cfg(test)]
mod export;
mod field;
mod form;
mod grammar;
mod names;
mod pairs;
mod parameters;
mod piece;
mod read;
mod recognized;
mod search;
mod spelling;
pub(crate) mod words;

pub use code::Code;
pub use detail::Detail;
pub use form::Form;
pub use recognized::{Recognized, RecognizedAll, Response};

/// Returns the code that a text gives in a known form; of several, a failure in SIP, or else another failure.
///
/// [`TelephonyError::lookup`](crate::TelephonyError::lookup) knows the messages of one page. This function reads
/// texts of other programs, platforms and protocols about the same failures. [`Form`] lists the forms.
///
/// ```
/// use telephony_errors::{Code, Form, TelephonyError, recognize};
///
/// let line = recognize("SIP/2.0 486 Busy Here").ok_or("nothing")?;
/// assert_eq!((line.form(), line.code(), line.phrase()), (Form::StatusLine, Code::Sip(486), Some("Busy Here")));
/// assert_eq!(line.entry(), Some(TelephonyError::BusyHere486));
///
/// // A Q.850 cause is not a SIP response, although it often comes with one.
/// let cause = recognize(r#"Reason: Q.850;cause=17;text="User busy""#).ok_or("nothing")?;
/// assert_eq!((cause.code(), cause.response()), (Code::Q850(17), None));
/// # Ok::<(), &str>(())
/// ```
///
/// The result contains only what the text states. Forms with a unique beginning, such as `SIP/2.0 486`, fields such as
/// `"sip_code": 486`, and a code with its phrase are found anywhere in a text. The phrase is the registered one, a known
/// spelling, or the reason of an entry. HTTP has some of the phrases, too, so `404 Not Found` needs a sign of a call in
/// its line, if it is not the whole text. Other texts are not recognized:
///
/// ```
/// use telephony_errors::recognize;
///
/// for prose in ["486", "404 rooms", "room 503 busy", "Busy Here", "486 Sorry, no", "SIP response 486 ms"] {
///     assert_eq!(recognize(prose), None);
/// }
/// ```
///
/// The time is linear in the length of the text: without forms, a third of a nanosecond per byte of prose and a
/// nanosecond per byte of JSON records; and some hundred nanoseconds per form. The function does not allocate or panic.
#[must_use]
pub fn recognize(text: &str) -> Option<Recognized<'_>> {
    recognize_all(text).min_by_key(|one| match one.code() {
        code if !code.is_failure() => 2,
        Code::Sip(_) => 0,
        _ => 1,
    })
}

/// Returns all codes in a text, in order: the status line of a response, and each value of its `Reason` headers.
///
/// The text may have many lines. To search a log, pass large parts that end at a line end: that is faster than line by
/// line, and [`Recognized::range`] returns the positions. Apart from JSON in lines, only a code's own line says whether an
/// ambiguous field is one of a call. A few forms, such as `USER_BUSY` and `Q.850 17`, are recognized only as the whole text.
///
/// ```
/// use telephony_errors::{Code, recognize_all};
///
/// let response = "SIP/2.0 503 Service Unavailable\r\n\
///                 Reason: Q.850;cause=34, SIP;cause=480;text=\"Temporarily Unavailable\"\r\n";
/// let codes = recognize_all(response).map(|one| one.code());
/// assert!(codes.eq([Code::Sip(503), Code::Q850(34), Code::Sip(480)]));
/// ```
pub fn recognize_all(text: &str) -> RecognizedAll<'_> {
    RecognizedAll::new(text)
}
