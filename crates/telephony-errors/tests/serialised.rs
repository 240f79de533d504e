//! An error serialises as its id, and is read from it.
#![cfg(feature = "serde")]

use telephony_errors::TelephonyError;

#[test]
fn an_error_is_its_id() -> Result<(), serde_json::Error> {
    let json = serde_json::to_string(&TelephonyError::BusyHere486)?;
    assert_eq!(json, "\"486-busy-here\"");
    assert_eq!(serde_json::from_str::<TelephonyError>(&json)?, TelephonyError::BusyHere486);
    Ok(())
}
