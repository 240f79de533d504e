//! Names of codes that programs use instead of the registered phrases.

use super::spelling;
use super::words::{Index, Word, is_same, word};
use crate::{FreeSwitchCause, SipResponse};

/// The `FreeSWITCH` names of Q.850 causes (`switch_types.h` of 1.11.2). [`FreeSwitchCause`] has those above 127.
const FREESWITCH: &[Word<u16>] = &[
    word("UNALLOCATED_NUMBER", 1),
    word("NO_ROUTE_TRANSIT_NET", 2),
    word("NO_ROUTE_DESTINATION", 3),
    word("CHANNEL_UNACCEPTABLE", 6),
    word("CALL_AWARDED_DELIVERED", 7),
    word("NORMAL_CLEARING", 16),
    word("USER_BUSY", 17),
    word("NO_USER_RESPONSE", 18),
    word("NO_ANSWER", 19),
    word("SUBSCRIBER_ABSENT", 20),
    word("CALL_REJECTED", 21),
    word("NUMBER_CHANGED", 22),
    word("REDIRECTION_TO_NEW_DESTINATION", 23),
    word("EXCHANGE_ROUTING_ERROR", 25),
    word("DESTINATION_OUT_OF_ORDER", 27),
    word("INVALID_NUMBER_FORMAT", 28),
    word("FACILITY_REJECTED", 29),
    word("RESPONSE_TO_STATUS_ENQUIRY", 30),
    word("NORMAL_UNSPECIFIED", 31),
    word("NORMAL_CIRCUIT_CONGESTION", 34),
    word("NETWORK_OUT_OF_ORDER", 38),
    word("NORMAL_TEMPORARY_FAILURE", 41),
    word("SWITCH_CONGESTION", 42),
    word("ACCESS_INFO_DISCARDED", 43),
    word("REQUESTED_CHAN_UNAVAIL", 44),
    word("PRE_EMPTED", 45),
    word("FACILITY_NOT_SUBSCRIBED", 50),
    word("OUTGOING_CALL_BARRED", 52),
    word("INCOMING_CALL_BARRED", 54),
    word("BEARERCAPABILITY_NOTAUTH", 57),
    word("BEARERCAPABILITY_NOTAVAIL", 58),
    word("SERVICE_UNAVAILABLE", 63),
    word("BEARERCAPABILITY_NOTIMPL", 65),
    word("CHAN_NOT_IMPLEMENTED", 66),
    word("FACILITY_NOT_IMPLEMENTED", 69),
    word("SERVICE_NOT_IMPLEMENTED", 79),
    word("INVALID_CALL_REFERENCE", 81),
    word("INCOMPATIBLE_DESTINATION", 88),
    word("INVALID_MSG_UNSPECIFIED", 95),
    word("MANDATORY_IE_MISSING", 96),
    word("MESSAGE_TYPE_NONEXIST", 97),
    word("WRONG_MESSAGE", 98),
    word("IE_NONEXIST", 99),
    word("INVALID_IE_CONTENTS", 100),
    word("WRONG_CALL_STATE", 101),
    word("RECOVERY_ON_TIMER_EXPIRE", 102),
    word("MANDATORY_IE_LENGTH_ERROR", 103),
    word("PROTOCOL_ERROR", 111),
    word("INTERWORKING", 127),
];

static FREESWITCH_INDEX: Index<u16, 128> = Index::new(FREESWITCH);

/// The causes of `FreeSWITCH` by their names.
#[allow(clippy::indexing_slicing, reason = "at compile time")]
const OWN: [Word<u16>; FreeSwitchCause::COUNT] = {
    let mut words = [word("", 0); FreeSwitchCause::COUNT];
    let mut index = 0;
    while index < words.len() {
        let cause = FreeSwitchCause::ALL[index];
        words[index] = word(cause.reason(), cause.code());
        index += 1;
    }
    words
};

static OWN_INDEX: Index<u16, 128> = Index::new(&OWN);

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
    let own = LIVEKIT.iter().find(|(_, own)| is_same(own, name));
    own.map(|(number, _)| *number).or_else(|| spelling::number_of(name))
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
pub(super) fn cause(name: &str) -> Option<u16> {
    if !is_name(name) {
        return None;
    }
    FREESWITCH_INDEX.get(name).copied()
}

/// Returns the cause of `FreeSWITCH` with a name, unless it is one of Q.850.
pub(super) fn freeswitch(name: &str) -> Option<u16> {
    if !is_name(name) {
        return None;
    }
    OWN_INDEX.get(name).copied()
}

/// Returns whether a word may be a name: in capitals, or several words. This test rejects most words.
pub(super) fn is_name(word: &str) -> bool {
    let is_capital = || !word.bytes().any(|byte| byte.is_ascii_lowercase());
    word.starts_with(|char: char| char.is_ascii_alphabetic()) && (word.contains('_') || is_capital())
}
