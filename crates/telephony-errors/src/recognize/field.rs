//! Fields whose names say what their values are.

use self::Value::{Cause, Context, Http, MaybeCause, MaybeResponse, Response, Twilio};
use super::spelling;

/// The kind of a field's value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    /// A SIP response.
    Response,
    /// A cause: a number of Q.850, or a name.
    Cause,
    /// An error of Twilio.
    Twilio,
    /// A SIP response or an error of Twilio, if there are signs of a call.
    MaybeResponse,
    /// A cause or a SIP response, if there are signs of a call.
    MaybeCause,
    /// No code, but a sign that the record is about a call.
    Context,
    /// An HTTP status, which is a sign of another record.
    Http,
}

/// The names of fields, in lower case without `_`, `-` and spaces, and what their values are.
///
/// The sources are the documentation of the platforms, which write `sip_code`, `sipCode` or `Sip-Code`.
const FIELDS: &[(&str, Value)] = &[
    // Twilio.
    ("sipresponsecode", Response),
    ("lastsipresponsenum", Response),
    ("q850cause", Cause),
    ("errorcode", Twilio),
    ("twilioerrorcode", Twilio),
    ("twiliocode", Twilio),
    ("twilioerror", Twilio),
    ("callsid", Context),
    ("parentcallsid", Context),
    ("callstatus", Context),
    ("sipcallid", Context),
    ("stirverstat", Context),
    // Telnyx.
    ("siphangupcause", Response),
    ("hangupcause", Cause),
    ("hangupsource", Context),
    ("callcontrolid", Context),
    ("calllegid", Context),
    ("callsessionid", Context),
    // Vonage, jambonz, 8x8, Bandwidth, 46 Labs, Genesys, ElevenLabs, Retell, Vapi.
    ("sipcode", Response),
    ("sipstatus", Response),
    ("sipstatuscode", Response),
    ("sipreason", Context),
    ("sipresponse", Response),
    ("sipresponsecodes", Response),
    ("siperrorcode", Response),
    ("sipresultcode", Response),
    ("lastsipresponse", Response),
    ("lastsipresponsecode", Response),
    ("lastsipcode", Response),
    ("lastsipstatus", Response),
    ("finalsipcode", Response),
    ("conversationuuid", Context),
    ("disconnectcause", Context),
    ("disconnecttype", Context),
    ("disconnectreason", Context),
    ("disconnectionreason", Context),
    ("terminationreason", Context),
    ("endedreason", Context),
    ("calluuid", Context),
    ("hangupcausename", Cause),
    ("hangupreason", Context),
    // LiveKit.
    ("callstatuscode", Response),
    ("sipcallstatuscode", Response),
    // FreeSWITCH.
    ("sipterstatus", Response),
    ("siptermstatus", Response),
    ("siptermcause", Cause),
    ("sipinvitefailurestatus", Response),
    ("protospecifichangupcause", Response),
    ("lastbridgeprotospecifichangupcause", Response),
    ("bridgehangupcause", Cause),
    ("lastbridgehangupcause", Cause),
    ("originatedisposition", Cause),
    ("hangupcauseq850", Cause),
    ("originatingcausecode", Cause),
    ("channelcallstate", Context),
    // Asterisk.
    ("xasteriskhangupcausecode", Cause),
    ("xasteriskhangupcause", Cause),
    ("hangupcausecode", Cause),
    ("techcause", Response),
    ("causetxt", Context),
    ("uniqueid", Context),
    ("linkedid", Context),
    ("dialstatus", Context),
    ("connectedlinenum", Context),
    // Kamailio and OpenSIPS.
    ("siprc", Response),
    ("sipreplycode", Response),
    ("sipreplystatus", Response),
    ("srcuser", Context),
    ("srcdomain", Context),
    ("dstuser", Context),
    ("dstouser", Context),
    ("dstdomain", Context),
    ("fromtag", Context),
    ("totag", Context),
    ("callid", Context),
    ("callstart", Context),
    // Cisco.
    ("origcausevalue", Cause),
    ("destcausevalue", Cause),
    // SIP.js, PJSIP, Linphone and others.
    ("isdncause", Cause),
    ("isupcause", Cause),
    ("q850", Cause),
    ("q850code", Cause),
    ("q850causecode", Cause),
    ("causeq850", Cause),
    ("laststatuscode", MaybeResponse),
    ("laststatus", MaybeResponse),
    ("statuscode", MaybeResponse),
    ("responsecode", MaybeResponse),
    ("replycode", MaybeResponse),
    ("causecode", MaybeCause),
    ("reasoncode", MaybeResponse),
    ("hangupcode", MaybeResponse),
    ("releasecause", MaybeCause),
    ("code", MaybeResponse),
    ("status", MaybeResponse),
    ("cause", MaybeCause),
    ("reason", MaybeResponse),
    // Not of calls.
    ("httpstatus", Http),
    ("httpstatuscode", Http),
    ("httpcode", Http),
    ("httpresponsecode", Http),
];

/// The hashes of the names, by their lowest bits. This test rejects most words.
const HAS_HASH: [bool; 1024] = {
    let mut has_hash = [false; 1024];
    let mut fields = FIELDS;
    while let [(name, _), rest @ ..] = fields {
        #[allow(clippy::indexing_slicing, reason = "at compile time")]
        {
            has_hash[(hash(name.as_bytes()) & 1023) as usize] = true;
        }
        fields = rest;
    }
    has_hash
};

/// Hashes the letters and digits of a name, ignoring case.
const fn hash(mut name: &[u8]) -> u32 {
    let mut hash = 0_u32;
    while let [byte, rest @ ..] = name {
        if byte.is_ascii_alphanumeric() {
            hash = hash.wrapping_mul(31).wrapping_add(byte.to_ascii_lowercase() as u32);
        }
        name = rest;
    }
    hash
}

/// Returns the kind of the values of a field. A name may be the end of a path such as `data.sip.code`, and begin with
/// `variable_`.
pub(super) fn value(name: &str) -> Option<Value> {
    let name = name.rfind('.').map_or(name, |at| name.get(at + 1..).unwrap_or_default());
    let name = name.strip_prefix(PREFIX).unwrap_or(name);
    let slot = usize::try_from(hash(name.as_bytes()) & 1023).ok()?;
    if !*HAS_HASH.get(slot)? {
        return None;
    }
    FIELDS.iter().find(|(field, _)| spelling::is_same(field, name)).map(|(_, value)| *value)
}

/// The beginning of variables of `FreeSWITCH` in events.
const PREFIX: &str = "variable_";
