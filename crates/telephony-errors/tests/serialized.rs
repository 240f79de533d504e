//! An error is serialized as its id, and a fact as its word.
#![cfg(feature = "serde")]

use telephony_errors::{Form, Mapping, Party, Q850Cause, Redial, SipReason, TelephonyError, recognize};

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

#[test]
fn values_of_the_crate_are_serialized() -> Result<(), serde_json::Error> {
    let names = serde_json::to_string(&(Form::StatusLine, Mapping::FreeSwitch, SipReason::OtherCode))?;
    assert_eq!(names, r#"["status-line","FreeSWITCH","other-code"]"#);
    let read: (Form, Mapping, SipReason) = serde_json::from_str(&names)?;
    assert_eq!(read, (Form::StatusLine, Mapping::FreeSwitch, SipReason::OtherCode));
    let error = serde_json::from_str::<SipReason>("\"other\"").unwrap_err().to_string();
    assert!(error.contains("expected one of `registered`, `other-wording`"), "{error}");
    let seen = serde_json::to_value(recognize("SIP/2.0 486 Busy Here"))?;
    let expected = serde_json::json!({
        "form": "status-line",
        "code": { "namespace": "SIP", "number": 486 },
        "phrase": "Busy Here",
        "entry": "486-busy-here",
        "detail": null,
    });
    assert_eq!(seen, expected);
    let seen = serde_json::to_value(recognize("404 Not Found D40"))?;
    assert_eq!(seen["detail"], serde_json::json!({ "namespace": "Telnyx", "id": "d40-no-route" }));
    let mapped = serde_json::to_value(Q850Cause::UserBusy17.to_sip(Mapping::Rfc3398))?;
    assert_eq!(mapped, serde_json::json!({ "code": "486-busy-here", "is_default": false }));
    let found = serde_json::to_value(TelephonyError::lookup("telephony - 486 - busy here"))?;
    assert_eq!(
        found,
        serde_json::json!({ "kind": "normalized", "entries": ["486-busy-here"], "captures": {} })
    );
    Ok(())
}
