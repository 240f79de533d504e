//! An error is serialized as its id, and a fact as its word.
#![cfg(feature = "serde")]

use telephony_errors::{Party, Redial, TelephonyError};

#[test]
fn an_error_is_its_id() -> Result<(), serde_json::Error> {
    let json = serde_json::to_string(&TelephonyError::BusyHere486)?;
    assert_eq!(json, "\"486-busy-here\"");
    assert_eq!(serde_json::from_str::<TelephonyError>(&json)?, TelephonyError::BusyHere486);
    Ok(())
}

#[test]
fn a_fact_is_its_word() -> Result<(), serde_json::Error> {
    let busy = TelephonyError::BusyHere486;
    let json = serde_json::to_string(&(busy.redial(), busy.party()))?;
    assert_eq!(json, r#"["later","callee"]"#);
    let facts: (Option<Redial>, Option<Party>) = serde_json::from_str(&json)?;
    assert_eq!(facts, (Some(Redial::Later), Some(Party::Callee)));
    Ok(())
}
