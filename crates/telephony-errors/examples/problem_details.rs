//! A web service that answers a failed call with problem details for HTTP APIs (RFC 9457).
//!
//! `cargo run --example problem_details` prints the answer for a message of a call log.

use http::{Response, StatusCode, header};
use serde_json::json;
use telephony_errors::{Party, Redial, TelephonyError};

/// The site of the docs, for a catalog whose page does not declare one (RFC 9457 §3.1.1: an absolute URI is better).
const SITE: &str = "https://docs.example.com/";

/// Returns the answer for a message of a call log.
fn problem(message: &str) -> Response<String> {
    let error = message.parse::<TelephonyError>().ok();
    let status = status(error);
    let details = match error {
        Some(error) => json!({
            "type": problem_type(error),
            "title": error.meaning(),
            "status": status.as_u16(),
            "detail": message,
            // Members of one's own are allowed (RFC 9457 §3.2).
            "fix": error.fix(),
            "redial": error.redial().map(Redial::as_str),
        }),
        // An unknown message has no page, and so no type.
        None => json!({ "title": "The call failed.", "status": status.as_u16(), "detail": message }),
    };
    let mut response = Response::new(details.to_string());
    *response.status_mut() = status;
    let content_type = header::HeaderValue::from_static("application/problem+json");
    response.headers_mut().insert(header::CONTENT_TYPE, content_type);
    response
}

/// Returns the address of an entry's page.
fn problem_type(error: TelephonyError) -> String {
    error.url().map_or_else(|| format!("{SITE}{}", error.address()), |url| url.to_string())
}

/// Returns the status: the request or an upstream system is at fault.
fn status(error: Option<TelephonyError>) -> StatusCode {
    match error.and_then(TelephonyError::party) {
        Some(Party::CallerInput) => StatusCode::UNPROCESSABLE_ENTITY,
        Some(Party::CallerAccount | Party::Policy) => StatusCode::FORBIDDEN,
        // The callee, a network, or unknown.
        _ => StatusCode::BAD_GATEWAY,
    }
}

fn main() {
    let response = problem("Telephony - 486 - Busy Here");
    println!("{} {}", response.status(), response.body());
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn the_type_is_the_address_of_the_entry() {
        let response = problem("Telephony - 484 - Address Incomplete");
        assert_eq!(response.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(response.headers()[header::CONTENT_TYPE], "application/problem+json");
        let details: serde_json::Value = serde_json::from_str(response.body()).unwrap_or_default();
        assert_eq!(details["type"], format!("{SITE}{}", TelephonyError::AddressIncomplete484.address()));
        assert_eq!((&details["status"], &details["redial"]), (&json!(422), &json!("after-fix")));
    }

    #[test]
    fn an_unknown_message_has_no_type() {
        let response = problem("Telephony - 486 - Bussy Here");
        let details: serde_json::Value = serde_json::from_str(response.body()).unwrap_or_default();
        assert_eq!((response.status(), details.get("type")), (StatusCode::BAD_GATEWAY, None));
    }
}
