//! The failures of a report that are not messages of the page: recognized codes with their explanations.

use error_catalog_scan::{CodeCount, Occurrences};
use telephony_errors::{Detail, Entry, Mapping, SipResponse, TelephonyError};

use super::record_code::Failure;
use crate::recognized::detail_title;

/// The records of a failure.
pub(crate) struct FailureCount {
    pub(crate) failure: Failure,
    pub(crate) explained: Explained,
    pub(crate) count: Occurrences,
    /// The first text with the code, unless the title has it.
    pub(crate) example: Option<String>,
}

/// The names and the explanation of a failure.
#[derive(Clone, Copy, Default)]
pub(crate) struct Explained {
    pub(crate) namespace: &'static str,
    /// The id in the catalog of the namespace, if the code is listed.
    pub(crate) id: Option<&'static str>,
    pub(crate) meaning: &'static str,
    pub(crate) fix: &'static str,
}

impl FailureCount {
    /// Creates the row of a failure, with a text that may be shown.
    pub(crate) fn new(failure: Failure, count: &CodeCount, text: impl Fn(&str) -> String) -> Self {
        let example = count.example.as_ref().map(|example| text(&example.text));
        let title = title(failure).to_lowercase();
        let example = example.filter(|example| !title.contains(&example.to_lowercase()));
        Self { failure, explained: Explained::new(failure), count: count.count, example }
    }

    /// Returns the title.
    pub(crate) fn title(&self) -> String {
        title(self.failure)
    }
}

impl Explained {
    pub(crate) fn new(failure: Failure) -> Self {
        match failure {
            Failure::Entry(entry) => Self::of("page", entry),
            Failure::Sip(_) => {
                failure.response().map_or_else(|| Self::unlisted("SIP"), |response| Self::of("SIP", response))
            }
            Failure::Q850(_) => {
                failure.cause().map_or_else(|| Self::unlisted("Q.850"), |cause| Self::of("Q.850", cause))
            }
            Failure::Detail(Detail::FreeSwitch(cause)) => Self::of("FreeSWITCH", cause),
            Failure::Detail(Detail::Stir(error)) => Self::of("STIR", error),
            Failure::Detail(Detail::Telnyx(code)) => Self::of("Telnyx", code),
            Failure::Detail(Detail::Twilio(error)) => Self::of("Twilio", error),
            Failure::Detail(_) => Self::default(),
        }
    }

    fn of<E: Entry>(namespace: &'static str, entry: E) -> Self {
        Self { namespace, id: Some(entry.id()), meaning: entry.meaning(), fix: entry.fix() }
    }

    fn unlisted(namespace: &'static str) -> Self {
        Self { namespace, ..Self::default() }
    }
}

/// Returns the title of a failure: namespace, code and phrase.
pub(crate) fn title(failure: Failure) -> String {
    match failure {
        Failure::Entry(entry) => entry.message().to_owned(),
        Failure::Sip(number) => match failure.response() {
            Some(response) => format!("SIP {response}"),
            None => format!("SIP {number} (unregistered)"),
        },
        Failure::Q850(number) => match failure.cause() {
            Some(cause) => format!("Q.850 {cause}"),
            None => format!("Q.850 {number} (unregistered)"),
        },
        Failure::Detail(detail) => detail_title(detail),
    }
}

/// Returns the code of a failure: of SIP, or of its own namespace.
pub(crate) fn code(failure: Failure) -> String {
    match failure {
        Failure::Entry(entry) => entry.code().to_owned(),
        Failure::Sip(number) | Failure::Q850(number) => number.to_string(),
        Failure::Detail(Detail::FreeSwitch(cause)) => cause.code().to_string(),
        Failure::Detail(Detail::Stir(error)) => error.code().to_string(),
        Failure::Detail(Detail::Telnyx(code)) => code.code().to_owned(),
        Failure::Detail(Detail::Twilio(error)) => error.code().to_string(),
        Failure::Detail(_) => String::new(),
    }
}

/// Returns whether the records of a failure may be those of an error of the page.
pub(crate) fn may_be(failure: Failure, entry: TelephonyError) -> bool {
    let is_code = |response: SipResponse| entry.code() == response.code().to_string();
    match failure {
        Failure::Entry(other) => other == entry,
        Failure::Sip(number) => entry.code() == number.to_string(),
        // Each source of a mapping makes another response of a cause.
        Failure::Q850(_) => failure.cause().is_some_and(|cause| {
            let responses = Mapping::ALL.iter().filter_map(|mapping| cause.to_sip(*mapping));
            responses.map(telephony_errors::Mapped::get).any(is_code)
        }),
        Failure::Detail(Detail::FreeSwitch(cause)) => is_code(cause.to_sip().get()),
        Failure::Detail(Detail::Stir(error)) => entry.code() == error.code().to_string(),
        // The codes of these platforms do not tell all of their responses.
        Failure::Detail(_) => true,
    }
}
