//! The enum holds what the catalog says, and every message leads back to its entry.

use telephony_errors::{Entry, TelephonyError, UnknownMessage};

const CATALOG: &str = include_str!("../catalog/telephony-errors.yaml");

/// The message as a log shows it: the one parameter that the catalog has is a number.
fn logged(error: TelephonyError) -> String {
    error.message().replace("{number}", "+1234567")
}

#[test]
fn every_row_of_the_page_is_there() {
    assert_eq!((TelephonyError::COUNT, TelephonyError::ALL.len()), (35, 35));
    assert_eq!(CATALOG.lines().filter(|line| line.starts_with("  - id: ")).count(), TelephonyError::COUNT);
}

#[test]
fn every_message_leads_back_to_its_entry() {
    for error in TelephonyError::ALL {
        assert_eq!(error.message().parse(), Ok(*error));
        assert_eq!(logged(*error).parse(), Ok(*error));
        assert!(!logged(*error).contains('{'), "a parameter that this test does not fill");
        assert_eq!(format!("{} ", logged(*error)).parse::<TelephonyError>(), Err(UnknownMessage));
    }
}

#[test]
fn every_id_and_code_leads_back_to_its_entry() {
    for error in TelephonyError::ALL {
        assert_eq!(TelephonyError::from_id(error.id()), Some(*error));
        assert!(TelephonyError::all_with_code(error.code()).contains(error));
        assert_eq!(error.code_number().map(|code| code.to_string()).as_deref(), Some(error.code()));
        assert_eq!(error.message(), format!("Telephony - {} - {}", error.code(), error.reason()));
    }
    assert_eq!(TelephonyError::from_id("486-BUSY-HERE"), None);
    assert_eq!(TelephonyError::all_with_code("0486"), []);
}

#[test]
fn generic_code_counts_the_same() {
    fn count<E: Entry>() -> usize {
        E::ALL.iter().filter(|entry| E::from_id(entry.id()) == Some(**entry)).count()
    }
    assert_eq!(count::<TelephonyError>(), 35);
}
