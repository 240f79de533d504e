//! Names of codes that programs use instead of the registered phrases.

use super::code::Code::{self, FreeSwitch, Q850};
use super::spelling;
use super::words::{Index, Word, is_same, word};
use crate::{FreeSwitchCause, SipResponse};

/// The `FreeSWITCH` names of Q.850 causes (`switch_types.h` of 1.11.2). [`FreeSwitchCause`] has those above 127.
const FREESWITCH: &[Word<Code>] = &[
    word("UNALLOCATED_NUMBER", Q850(1)),
    word("NO_ROUTE_TRANSIT_NET", Q850(2)),
    word("NO_ROUTE_DESTINATION", Q850(3)),
    word("CHANNEL_UNACCEPTABLE", Q850(6)),
    word("CALL_AWARDED_DELIVERED", Q850(7)),
    word("NORMAL_CLEARING", Q850(16)),
    word("USER_BUSY", Q850(17)),
    word("NO_USER_RESPONSE", Q850(18)),
    word("NO_ANSWER", Q850(19)),
    word("SUBSCRIBER_ABSENT", Q850(20)),
    word("CALL_REJECTED", Q850(21)),
    word("NUMBER_CHANGED", Q850(22)),
    word("REDIRECTION_TO_NEW_DESTINATION", Q850(23)),
    word("EXCHANGE_ROUTING_ERROR", Q850(25)),
    word("DESTINATION_OUT_OF_ORDER", Q850(27)),
    word("INVALID_NUMBER_FORMAT", Q850(28)),
    word("FACILITY_REJECTED", Q850(29)),
    word("RESPONSE_TO_STATUS_ENQUIRY", Q850(30)),
    word("NORMAL_UNSPECIFIED", Q850(31)),
    word("NORMAL_CIRCUIT_CONGESTION", Q850(34)),
    word("NETWORK_OUT_OF_ORDER", Q850(38)),
    word("NORMAL_TEMPORARY_FAILURE", Q850(41)),
    word("SWITCH_CONGESTION", Q850(42)),
    word("ACCESS_INFO_DISCARDED", Q850(43)),
    word("REQUESTED_CHAN_UNAVAIL", Q850(44)),
    word("PRE_EMPTED", Q850(45)),
    word("FACILITY_NOT_SUBSCRIBED", Q850(50)),
    word("OUTGOING_CALL_BARRED", Q850(52)),
    word("INCOMING_CALL_BARRED", Q850(54)),
    word("BEARERCAPABILITY_NOTAUTH", Q850(57)),
    word("BEARERCAPABILITY_NOTAVAIL", Q850(58)),
    word("SERVICE_UNAVAILABLE", Q850(63)),
    word("BEARERCAPABILITY_NOTIMPL", Q850(65)),
    word("CHAN_NOT_IMPLEMENTED", Q850(66)),
    word("FACILITY_NOT_IMPLEMENTED", Q850(69)),
    word("SERVICE_NOT_IMPLEMENTED", Q850(79)),
    word("INVALID_CALL_REFERENCE", Q850(81)),
    word("INCOMPATIBLE_DESTINATION", Q850(88)),
    word("INVALID_MSG_UNSPECIFIED", Q850(95)),
    word("MANDATORY_IE_MISSING", Q850(96)),
    word("MESSAGE_TYPE_NONEXIST", Q850(97)),
    word("WRONG_MESSAGE", Q850(98)),
    word("IE_NONEXIST", Q850(99)),
    word("INVALID_IE_CONTENTS", Q850(100)),
    word("WRONG_CALL_STATE", Q850(101)),
    word("RECOVERY_ON_TIMER_EXPIRE", Q850(102)),
    word("MANDATORY_IE_LENGTH_ERROR", Q850(103)),
    word("PROTOCOL_ERROR", Q850(111)),
    word("INTERWORKING", Q850(127)),
];

/// All names of causes.
#[allow(clippy::indexing_slicing, reason = "at compile time")]
pub(super) const CAUSES: [Word<Code>; FREESWITCH.len() + FreeSwitchCause::COUNT] = {
    let mut words = [word("", Q850(0)); FREESWITCH.len() + FreeSwitchCause::COUNT];
    let mut index = 0;
    while index < words.len() {
        words[index] = if index < FREESWITCH.len() {
            FREESWITCH[index]
        } else {
            let cause = FreeSwitchCause::ALL[index - FREESWITCH.len()];
            word(cause.reason(), FreeSwitch(cause.code()))
        };
        index += 1;
    }
    words
};

static INDEX: Index<Code, 256> = Index::new(&CAUSES);

/// Names in `LiveKit`'s `livekit_sip.proto` that are not the registered phrases in capitals.
pub(super) const LIVEKIT: &[(u16, &str)] = &[
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
    let own = || LIVEKIT.iter().find(|(_, own)| is_same(own, name)).map(|(number, _)| *number);
    spelling::number_of(name).or_else(own)
}

/// Returns the phrase of a code that a name represents.
pub(super) fn phrase(number: u16, name: &str) -> Option<&'static str> {
    let own = || {
        let is_it = |(code, own): &(u16, &str)| *code == number && is_same(own, name);
        LIVEKIT.iter().any(is_it).then(|| spelling::registered(number))
    };
    spelling::phrase(number, name).or_else(|| own().flatten().map(SipResponse::reason))
}

/// Returns the cause with a `FreeSWITCH` name, in any case: Telnyx writes `user_busy`.
pub(super) fn cause(name: &str) -> Option<Code> {
    if is_name(name) { INDEX.get(name).copied() } else { None }
}

/// Returns the cause of Q.850 with a name.
pub(super) fn q850(name: &str) -> Option<u16> {
    cause(name).and_then(|cause| if let Q850(number) = cause { Some(number) } else { None })
}

/// Returns the cause of `FreeSWITCH` with a name, unless it is one of Q.850.
pub(super) fn freeswitch(name: &str) -> Option<u16> {
    cause(name).and_then(|cause| if let FreeSwitch(number) = cause { Some(number) } else { None })
}

/// Returns whether a word may be a name: in capitals, or several words. This test rejects most words.
fn is_name(word: &str) -> bool {
    let is_capital = || !word.bytes().any(|byte| byte.is_ascii_lowercase());
    word.starts_with(|char: char| char.is_ascii_alphabetic()) && (word.contains('_') || is_capital())
}
