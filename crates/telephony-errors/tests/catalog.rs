//! Compares the enums with the catalogs. Every message leads back to its entry.

use telephony_errors::{
    Entry, Namespace, Party, Q850Cause, Redial, SipResponse, TelephonyError, UnknownMessage, UnknownValue,
};

const CATALOG: &str = include_str!("../../../catalog/telephony-errors.yaml");

/// Returns the message in a log. The only parameter of the catalog is a phone number.
fn logged(error: TelephonyError) -> String {
    error.message().replace("{number}", "+1234567")
}

/// Counts the lines of the catalog with a beginning.
fn lines(start: &str) -> usize {
    CATALOG.lines().filter(|line| line.starts_with(start)).count()
}

#[test]
fn every_row_of_the_page_is_there() {
    assert_eq!(TelephonyError::COUNT, TelephonyError::ALL.len());
    assert_eq!(lines("  - id: "), TelephonyError::COUNT);
}

#[test]
fn every_message_leads_back_to_its_entry() {
    for error in TelephonyError::ALL {
        assert_eq!(error.message().parse(), Ok(*error));
        assert_eq!(logged(*error).parse(), Ok(*error));
        assert!(!logged(*error).contains('{'), "a parameter that this test does not fill");
        assert_eq!(format!("\t{} \r\n", logged(*error)).parse(), Ok(*error));
        assert_eq!(format!("{}!", logged(*error)).parse::<TelephonyError>(), Err(UnknownMessage));
    }
}

#[test]
fn every_id_and_code_leads_back_to_its_entry() {
    for error in TelephonyError::ALL {
        assert_eq!(TelephonyError::from_id(error.id()), Some(*error));
        assert!(TelephonyError::with_code(error.code()).contains(error));
        assert_eq!(error.code_number().map(|code| code.to_string()).as_deref(), Some(error.code()));
        assert_eq!(error.message(), format!("Telephony - {} - {}", error.code(), error.reason()));
    }
    assert_eq!(TelephonyError::from_id("486-BUSY-HERE"), None);
    assert_eq!(TelephonyError::with_code("0486"), []);
}

#[test]
fn generic_code_counts_the_same() {
    fn count<E: Entry>() -> usize {
        E::ALL.iter().filter(|entry| E::from_id(entry.id()) == Some(**entry)).count()
    }
    assert_eq!(count::<TelephonyError>(), TelephonyError::COUNT);
}

#[test]
fn facts_are_what_the_page_says_and_no_more() {
    let count =
        |has: fn(TelephonyError) -> bool| TelephonyError::ALL.iter().filter(|error| has(**error)).count();
    assert_eq!(count(|error| error.redial().is_some()), lines("      redial: "));
    assert_eq!(count(|error| error.party().is_some()), lines("      party: "));
    for error in TelephonyError::ALL {
        let is_sip = error.namespace() == Some(Namespace::Sip);
        assert!(is_sip || error.namespace() == Some(Namespace::Http), "{error:?} has a namespace");
        let has_facts = error.redial().is_some() || error.party().is_some() || !is_sip;
        assert_eq!(error.basis().is_some(), has_facts, "{error:?}");
    }
    assert_eq!("after-fix".parse(), Ok(Redial::AfterFix));
    assert_eq!(Redial::try_from(" later "), Ok(Redial::Later));
    assert_eq!("After fix".parse::<Redial>(), Err(UnknownValue));
    let busy = TelephonyError::BusyHere486;
    assert_eq!((busy.redial(), busy.party()), (Some(Redial::Later), Some(Party::Callee)));
    let decline = TelephonyError::Decline500;
    assert_eq!((decline.redial(), decline.party(), decline.basis()), (None, None, None));
    assert_eq!(TelephonyError::TheNumberIsUnverified400.namespace(), Some(Namespace::Http));
}

#[test]
fn every_registered_response_is_there_by_its_code() {
    assert_eq!(SipResponse::COUNT, 75);
    for response in SipResponse::ALL {
        assert_eq!(SipResponse::from_code(response.code()), Some(*response));
        assert_eq!(response.message(), format!("{} {}", response.code(), response.reason()));
        assert!(response.basis().is_some_and(|basis| basis.starts_with("RFC ")), "{response}");
    }
}

#[test]
fn the_second_spellings_of_the_standard_lead_to_the_registered_ones() {
    for (text, response) in [
        ("202 Accepted", SipResponse::AcceptedDeprecated202),
        ("414 Request-URI Too Large", SipResponse::RequestUriTooLong414),
        ("480 Temporarily not available", SipResponse::TemporarilyUnavailable480),
        ("481 Call Leg/Transaction Does Not Exist", SipResponse::CallTransactionDoesNotExist481),
        ("500 Internal Server Error", SipResponse::ServerInternalError500),
        ("505 SIP Version not supported", SipResponse::VersionNotSupported505),
    ] {
        assert_eq!(text.parse(), Ok(response));
        assert_ne!(response.message(), text);
    }
}

#[test]
fn every_cause_is_there_by_its_number() {
    assert_eq!(Q850Cause::COUNT, 74);
    assert!(Q850Cause::ALL.iter().all(|cause| Q850Cause::from_code(*cause as u8) == Some(*cause)));
}
