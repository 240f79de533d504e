//! Typed errors of calls, with this crate alone.

use telephony_errors::{CatalogError, TelephonyError};

#[derive(Debug, PartialEq, CatalogError)]
#[entry(of = TelephonyError)]
enum CallFailure {
    #[entry(TelephonyError::BusyHere486)]
    Busy,
    #[entry(TheNumberIsUnverified400)]
    Unverified { number: String },
    #[entry(other)]
    Other(String),
}

const UNVERIFIED: &str = "Telephony - 400 - The number +15551234567 is unverified. \
                          Trial accounts may only make calls to verified numbers.";

#[test]
fn a_line_of_a_log_becomes_its_variant_and_its_text_again() {
    let number = "+15551234567".to_owned();
    let other = "Telephony - 487 - Nobody wrote this down";
    for (text, failure) in [
        ("Telephony - 486 - Busy Here", CallFailure::Busy),
        (UNVERIFIED, CallFailure::Unverified { number }),
        (other, CallFailure::Other(other.to_owned())),
    ] {
        assert_eq!(failure.to_string(), text);
        assert_eq!(CallFailure::from(text), failure);
    }
}

#[test]
fn every_other_entry_is_kept_as_its_text() {
    for error in TelephonyError::ALL {
        let text = error.message().replace("{number}", "+1234567");
        let failure = CallFailure::from(text.as_str());
        let is_other = failure == CallFailure::Other(text.clone());
        assert_eq!(is_other, failure.entry() != Some(*error));
        assert_eq!(failure.to_string(), text);
    }
}

#[test]
fn the_entry_says_what_to_do() {
    let entry = CallFailure::from(UNVERIFIED).entry();
    assert_eq!(entry, Some(TelephonyError::TheNumberIsUnverified400));
    assert_eq!(CallFailure::Busy.entry().map(TelephonyError::fix), Some("User is busy - Call back later."));
}
