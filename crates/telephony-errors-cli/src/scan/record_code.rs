//! Recognizes the failure of a record that has no message of the page.

use error_catalog_scan::{Recognizer, RecordCode};
use telephony_errors::{
    Code, Detail, Entry, Form, FreeSwitchCause, Q850Cause, Recognized, SipResponse, StirError,
    TelephonyError, TelnyxCode, TwilioError,
};

use crate::recognized::{Explanation, explanation, recognized};

/// The smallest number of commas in a call record.
const LEAST_CELLS: usize = 5;

/// A failure under which records are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// An error of the page whose reason is not the phrase of a response.
    Entry(TelephonyError),
    /// A SIP response, registered or not.
    Sip(u16),
    /// A cause of Q.850, registered or not.
    Q850(u16),
    /// An error that explains more.
    Detail(Detail),
}

/// Recognizes failures by the forms of `telephony-errors`.
#[derive(Debug)]
pub(crate) struct FailureRecognizer;

impl Recognizer for FailureRecognizer {
    fn candidate(&self, bytes: &[u8]) -> Option<usize> {
        (!bytes.is_empty()).then_some(0)
    }

    fn recognize<'t>(&self, record: &'t str) -> Option<RecordCode<'t>> {
        let codes = recognized(record);
        let codes = if codes.is_empty() { cause_in_cell(record).into_iter().collect() } else { codes };
        let failures = codes.into_iter().filter_map(|one| Some((Failure::of(&one)?, one)));
        // The first of the most explicit.
        let (failure, one) = failures.min_by_key(|(failure, _)| failure.rank())?;
        Some(RecordCode { code: failure.number()?, text: one.phrase() })
    }

    fn reads_column(&self, name: &str) -> bool {
        // Some columns are only read if others show a call.
        let has_code = |value: &str| {
            let record = serde_json::json!({ "call_sid": "CA1", name: value }).to_string();
            telephony_errors::recognize(&record).is_some()
        };
        // `reason=Busy Here` is a field of a log line.
        let is_name = name != "call_sid" && !name.contains('=');
        is_name && ["486", "17", "USER_BUSY", "32203"].into_iter().any(has_code)
    }
}

impl Failure {
    /// Returns the failure that a recognized code reports, if it is one of a call.
    fn of(one: &Recognized<'_>) -> Option<Self> {
        // The scan finds the messages of the page itself.
        if one.form() == Form::Message || !one.code().is_failure() {
            return None;
        }
        match (explanation(one), one.code()) {
            (Explanation::Entry(entry), Code::Sip(number)) if has_phrase(number, entry) => {
                Some(Self::Sip(number))
            }
            (Explanation::Entry(entry), _) => Some(Self::Entry(entry)),
            // The operation succeeded.
            (Explanation::Detail(Detail::FreeSwitch(FreeSwitchCause::Success142)), _) => None,
            (Explanation::Detail(detail), _) => Some(Self::Detail(detail)),
            (_, Code::Sip(number)) => Some(Self::Sip(number)),
            (_, Code::Q850(number)) => Some(Self::Q850(number)),
            _ => None,
        }
    }

    /// Returns the order in which failures of a record count: a SIP response, an error of a platform, a cause of
    /// Q.850.
    const fn rank(self) -> u8 {
        match self {
            Self::Entry(_) | Self::Sip(_) | Self::Detail(Detail::Telnyx(_) | Detail::Stir(_)) => 0,
            Self::Detail(_) => 1,
            Self::Q850(_) => 2,
        }
    }

    /// Returns the number under which the scan counts the failure.
    fn number(self) -> Option<u32> {
        let (kind, number) = match self {
            Self::Entry(entry) => (0, index(entry)?),
            Self::Sip(number) => (1, number),
            Self::Q850(number) => (2, number),
            Self::Detail(Detail::FreeSwitch(cause)) => (3, index(cause)?),
            Self::Detail(Detail::Stir(error)) => (4, index(error)?),
            Self::Detail(Detail::Telnyx(code)) => (5, index(code)?),
            Self::Detail(Detail::Twilio(error)) => (6, index(error)?),
            Self::Detail(_) => return None,
        };
        Some(kind << 16 | u32::from(number))
    }

    /// Returns the failure with a number.
    pub(crate) fn with_number(number: u32) -> Option<Self> {
        let [.., kind, high, low] = number.to_be_bytes();
        let number = u16::from_be_bytes([high, low]);
        Some(match kind {
            0 => Self::Entry(at(number)?),
            1 => Self::Sip(number),
            2 => Self::Q850(number),
            3 => Self::Detail(Detail::FreeSwitch(at(number)?)),
            4 => Self::Detail(Detail::Stir(at::<StirError>(number)?)),
            5 => Self::Detail(Detail::Telnyx(at::<TelnyxCode>(number)?)),
            6 => Self::Detail(Detail::Twilio(at::<TwilioError>(number)?)),
            _ => return None,
        })
    }

    /// Returns the registered response or cause.
    pub(crate) fn response(self) -> Option<SipResponse> {
        match self {
            Self::Sip(number) => SipResponse::from_code(number),
            _ => None,
        }
    }

    /// Returns the registered cause.
    pub(crate) fn cause(self) -> Option<Q850Cause> {
        match self {
            Self::Q850(number) => Q850Cause::from_code(number.try_into().ok()?),
            _ => None,
        }
    }
}

/// Returns the cause that is a cell of CSV: `FreeSWITCH` writes its call records without column names.
fn cause_in_cell(record: &str) -> Option<Recognized<'_>> {
    let is_name = |cell: &&str| {
        cell.contains('_') && cell.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
    };
    let cells = record.split(',').map(|cell| cell.trim().trim_matches('"'));
    let is_csv = !record.starts_with(['{', '[']) && cells.clone().nth(LEAST_CELLS).is_some();
    if !is_csv {
        return None;
    }
    let cause = cells.filter(is_name).find_map(telephony_errors::recognize)?;
    (cause.form() == Form::CauseName).then_some(cause)
}

/// Returns whether the reason of an error is the phrase of a response: the response explains it.
fn has_phrase(number: u16, entry: TelephonyError) -> bool {
    SipResponse::from_code(number).is_some_and(|response| response.reason() == entry.reason())
}

fn index<E: Entry>(entry: E) -> Option<u16> {
    entry.__index().try_into().ok()
}

fn at<E: Entry>(index: u16) -> Option<E> {
    E::ALL.get(usize::from(index)).copied()
}

#[cfg(test)]
mod tests {
    use error_catalog_scan::Recognizer as _;

    use super::{Failure, FailureRecognizer};
    use crate::scan::failures::title;

    fn failure(record: &str) -> Option<String> {
        let code = FailureRecognizer.recognize(record)?.code;
        Failure::with_number(code).map(title)
    }

    #[test]
    fn the_most_explicit_failure_counts() {
        for (record, expected) in [
            (r#"{"sip_code":486,"hangup_cause":"CALL_REJECTED"}"#, "SIP 486 Busy Here"),
            (r#"{"hangup_cause":"CALL_REJECTED","sip_code":486}"#, "SIP 486 Busy Here"),
            (r#"{"sip_code":486,"hangup_cause":"NORMAL_CLEARING"}"#, "SIP 486 Busy Here"),
            (r#"{"sip_code":200,"hangup_cause":"USER_BUSY"}"#, "Q.850 17 User busy"),
            (r#"{"hangup_cause":"ORIGINATOR_CANCEL"}"#, "FreeSWITCH 487 ORIGINATOR_CANCEL"),
            ("SIP/2.0 499 Odd Thing", "SIP 499 (unregistered)"),
            ("SIP/2.0 404 Not Found D19\r\n", "Telnyx D19 Account of the number called blocked"),
        ] {
            assert_eq!(failure(record).as_deref(), Some(expected), "{record}");
        }
    }

    #[test]
    fn other_records_have_none() {
        for record in [
            "",
            r#"{"sip_code":200,"hangup_cause":"NORMAL_CLEARING"}"#,
            r#"{"hangup_cause":"SUCCESS"}"#,
            "SIP/2.0 180 Ringing\r\n",
            "HTTP/1.1 404 Not Found\r\n",
            "Telephony - 486 - Busy Here",
        ] {
            assert_eq!(failure(record), None, "{record}");
        }
    }

    #[test]
    fn columns_with_codes_are_read() {
        for name in ["sip_code", "SIP_Response_Code", "hangup_cause", "ErrorCode", "Hangup_Cause", "cause"] {
            assert!(FailureRecognizer.reads_column(name), "{name}");
        }
        for name in ["id", "From", "duration", "", "call_sid", "ERROR"] {
            assert!(!FailureRecognizer.reads_column(name), "{name}");
        }
    }
}
