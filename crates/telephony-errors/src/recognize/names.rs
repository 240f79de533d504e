//! Names of codes that programs use instead of the registered phrases.

use super::spelling;
use crate::{FreeSwitchCause, SipResponse};

/// The `FreeSWITCH` names of Q.850 causes (`switch_types.h` of 1.11.2). [`FreeSwitchCause`] has those above 127.
const FREESWITCH: &[(u16, &str)] = &[
    (1, "UNALLOCATED_NUMBER"),
    (2, "NO_ROUTE_TRANSIT_NET"),
    (3, "NO_ROUTE_DESTINATION"),
    (6, "CHANNEL_UNACCEPTABLE"),
    (7, "CALL_AWARDED_DELIVERED"),
    (16, "NORMAL_CLEARING"),
    (17, "USER_BUSY"),
    (18, "NO_USER_RESPONSE"),
    (19, "NO_ANSWER"),
    (20, "SUBSCRIBER_ABSENT"),
    (21, "CALL_REJECTED"),
    (22, "NUMBER_CHANGED"),
    (23, "REDIRECTION_TO_NEW_DESTINATION"),
    (25, "EXCHANGE_ROUTING_ERROR"),
    (27, "DESTINATION_OUT_OF_ORDER"),
    (28, "INVALID_NUMBER_FORMAT"),
    (29, "FACILITY_REJECTED"),
    (30, "RESPONSE_TO_STATUS_ENQUIRY"),
    (31, "NORMAL_UNSPECIFIED"),
    (34, "NORMAL_CIRCUIT_CONGESTION"),
    (38, "NETWORK_OUT_OF_ORDER"),
    (41, "NORMAL_TEMPORARY_FAILURE"),
    (42, "SWITCH_CONGESTION"),
    (43, "ACCESS_INFO_DISCARDED"),
    (44, "REQUESTED_CHAN_UNAVAIL"),
    (45, "PRE_EMPTED"),
    (50, "FACILITY_NOT_SUBSCRIBED"),
    (52, "OUTGOING_CALL_BARRED"),
    (54, "INCOMING_CALL_BARRED"),
    (57, "BEARERCAPABILITY_NOTAUTH"),
    (58, "BEARERCAPABILITY_NOTAVAIL"),
    (63, "SERVICE_UNAVAILABLE"),
    (65, "BEARERCAPABILITY_NOTIMPL"),
    (66, "CHAN_NOT_IMPLEMENTED"),
    (69, "FACILITY_NOT_IMPLEMENTED"),
    (79, "SERVICE_NOT_IMPLEMENTED"),
    (81, "INVALID_CALL_REFERENCE"),
    (88, "INCOMPATIBLE_DESTINATION"),
    (95, "INVALID_MSG_UNSPECIFIED"),
    (96, "MANDATORY_IE_MISSING"),
    (97, "MESSAGE_TYPE_NONEXIST"),
    (98, "WRONG_MESSAGE"),
    (99, "IE_NONEXIST"),
    (100, "INVALID_IE_CONTENTS"),
    (101, "WRONG_CALL_STATE"),
    (102, "RECOVERY_ON_TIMER_EXPIRE"),
    (103, "MANDATORY_IE_LENGTH_ERROR"),
    (111, "PROTOCOL_ERROR"),
    (127, "INTERWORKING"),
];

/// Names in `LiveKit`'s `livekit_sip.proto` that are not the registered phrases in capitals.
const LIVEKIT: &[(u16, &str)] = &[
    (181, "CALL_IS_FORWARDED"),
    (407, "PROXY_AUTH_REQUIRED"),
    (409, "CONFLICT"),
    (411, "LENGTH_REQUIRED"),
    (416, "REQUESTED_RANGE_NOT_SATISFIABLE"),
    (481, "CALL_TRANSACTION_DOES_NOT_EXISTS"),
    (504, "GATEWAY_TIMEOUT"),
    (600, "GLOBAL_BUSY_EVERYWHERE"),
    (603, "GLOBAL_DECLINE"),
    (604, "GLOBAL_DOES_NOT_EXIST_ANYWHERE"),
    (606, "GLOBAL_NOT_ACCEPTABLE"),
    (607, "GLOBAL_UNWANTED"),
    (608, "GLOBAL_REJECTED"),
];

/// Returns the response with a `LiveKit` name.
pub(super) fn response(name: &str) -> Option<u16> {
    let own = LIVEKIT.iter().find(|(_, own)| own.eq_ignore_ascii_case(name));
    own.map(|(number, _)| *number).or_else(|| spelling::number_of(name))
}

/// Returns the phrase of a code that a name represents.
pub(super) fn phrase(number: u16, name: &str) -> Option<&'static str> {
    let own = || {
        let is_it = |(code, own): &(u16, &str)| *code == number && own.eq_ignore_ascii_case(name);
        LIVEKIT.iter().any(is_it).then(|| spelling::registered(number))
    };
    spelling::phrase(number, name).or_else(|| own().flatten().map(SipResponse::reason))
}

/// Returns the cause with a `FreeSWITCH` name, in any case: Telnyx writes `user_busy`.
pub(super) fn cause(name: &str) -> Option<u16> {
    if !is_name(name) {
        return None;
    }
    FREESWITCH.iter().find(|(_, other)| other.eq_ignore_ascii_case(name)).map(|(cause, _)| *cause)
}

/// Returns the cause of `FreeSWITCH` with a name, unless it is one of Q.850.
pub(super) fn freeswitch(name: &str) -> Option<u16> {
    if !is_name(name) {
        return None;
    }
    FreeSwitchCause::ALL
        .iter()
        .find(|cause| cause.reason().eq_ignore_ascii_case(name))
        .map(|cause| cause.code())
}

/// Returns whether a word may be a name: in capitals, or several words. This test rejects most words.
fn is_name(word: &str) -> bool {
    let is_capital = || !word.bytes().any(|byte| byte.is_ascii_lowercase());
    word.starts_with(|char: char| char.is_ascii_alphabetic()) && (word.contains('_') || is_capital())
}
