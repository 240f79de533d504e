//! What platforms really write of a failed call, read by a table of forms.

mod code;
mod entry;
mod form;
mod names;
mod parameters;
mod piece;
mod proof;
mod read;
mod seen;
pub(crate) mod spelling;

pub use code::Code;
pub use form::Form;
pub use seen::{Recognised, RecognisedAll, Response};

/// What the text says of a failed call, if it is in a form that is known; of several, the first.
///
/// [`TelephonyError::lookup`](crate::TelephonyError::lookup) knows the messages of one page. This reads what else is
/// written of the same failures, by programs, platforms and the protocols themselves; [`Form`] lists the forms.
///
/// ```
/// use telephony_errors::{Code, Form, TelephonyError, recognise};
///
/// let line = recognise("SIP/2.0 486 Busy Here").ok_or("nothing")?;
/// assert_eq!((line.form(), line.code(), line.phrase()), (Form::StatusLine, Code::Sip(486), Some("Busy Here")));
/// assert_eq!(line.entry(), Some(TelephonyError::BusyHere486));
///
/// // A cause of Q.850 is no response of SIP, although it often comes with one.
/// let cause = recognise(r#"Reason: Q.850;cause=17;text="User busy""#).ok_or("nothing")?;
/// assert_eq!((cause.code(), cause.response()), (Code::Q850(17), None));
/// # Ok::<(), &str>(())
/// ```
///
/// It never says more than the text does. Forms that begin as nothing else does, such as `SIP/2.0 486`, are found anywhere
/// in a text. A code and words, such as `486 Busy Here`, must be the whole text, one line with blanks around it, and the
/// words the code's phrase: the registered one, another spelling that is known, or the reason of an entry. All else is nothing:
///
/// ```
/// use telephony_errors::recognise;
///
/// for prose in ["486", "404 rooms", "room 503 busy", "Busy Here", "486 Sorry, no"] {
///     assert_eq!(recognise(prose), None);
/// }
/// ```
///
/// The time is in proportion to the length of the text. Nothing is allocated, and nothing panics.
pub fn recognise(text: &str) -> Option<Recognised<'_>> {
    recognise_all(text).next()
}

/// All that the text says of a failed call, in its order: the status line of a response, and each value of its headers
/// `Reason`.
///
/// ```
/// use telephony_errors::{Code, recognise_all};
///
/// let response = "SIP/2.0 503 Service Unavailable\r\n\
///                 Reason: Q.850;cause=34, SIP;cause=480;text=\"Temporarily Unavailable\"\r\n";
/// let codes = recognise_all(response).map(|one| one.code());
/// assert!(codes.eq([Code::Sip(503), Code::Q850(34), Code::Sip(480)]));
/// ```
pub fn recognise_all(text: &str) -> RecognisedAll<'_> {
    RecognisedAll::new(text)
}
