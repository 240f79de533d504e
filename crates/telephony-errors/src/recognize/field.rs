//! Fields whose names say what their values are.

use self::Value::{Cause, CauseOctets, Context, Http, MaybeCause, MaybeResponse, Response, Twilio};
use super::chars::ends_with_escape;
use super::pairs::Pairs;
use super::words::{Index, Word, word};

/// The kind of a field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A SIP response.
    Response,
    /// A cause: a number of Q.850, or a name.
    Cause,
    /// A cause as Cisco writes it, in two hexadecimal octets.
    CauseOctets,
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

/// The names of fields, in lower case without `_`, `-` and spaces, with the kinds of their values.
///
/// The sources are the documentation of the platforms, which write `sip_code`, `sipCode` or `Sip-Code`.
pub(super) const FIELDS: &[Word<Value>] = &[
    // Twilio.
    word("sipresponsecode", Response),
    word("lastsipresponsenum", Response),
    word("q850cause", Cause),
    word("errorcode", Twilio),
    word("twilioerrorcode", Twilio),
    word("twiliocode", Twilio),
    word("twilioerror", Twilio),
    word("xtwilioerror", Twilio),
    word("xtwilioerrorcode", Twilio),
    word("callsid", Context),
    word("parentcallsid", Context),
    word("callstatus", Context),
    word("sipcallid", Context),
    word("stirverstat", Context),
    // Telnyx.
    word("siphangupcause", Response),
    word("hangupcause", Cause),
    word("hangupsource", Context),
    word("callcontrolid", Context),
    word("calllegid", Context),
    word("callsessionid", Context),
    // Vonage, jambonz, 8x8, Bandwidth, 46 Labs, Genesys, ElevenLabs, Retell, Vapi.
    word("sipcode", Response),
    word("sipstatus", Response),
    word("sipstatuscode", Response),
    word("sipreason", Context),
    word("sipresponse", Response),
    word("sipresponsecodes", Response),
    word("siperrorcode", Response),
    word("sipresultcode", Response),
    word("lastsipresponse", Response),
    word("lastsipresponsecode", Response),
    word("lastsipcode", Response),
    word("lastsipstatus", Response),
    word("finalsipcode", Response),
    word("conversationuuid", Context),
    word("disconnectcause", Context),
    word("disconnecttype", Context),
    word("disconnectreason", Context),
    word("disconnectionreason", Context),
    word("terminationreason", Context),
    word("endedreason", Context),
    word("calluuid", Context),
    word("hangupcausename", Cause),
    word("hangupreason", Context),
    // LiveKit.
    word("callstatuscode", Response),
    word("sipcallstatuscode", Response),
    // FreeSWITCH.
    word("sipterstatus", Response),
    word("siptermstatus", Response),
    word("siptermcause", Cause),
    word("sipinvitefailurestatus", Response),
    word("protospecifichangupcause", Response),
    word("lastbridgeprotospecifichangupcause", Response),
    word("bridgehangupcause", Cause),
    word("lastbridgehangupcause", Cause),
    word("originatedisposition", Cause),
    word("hangupcauseq850", Cause),
    word("originatingcausecode", Cause),
    word("channelcallstate", Context),
    // Asterisk.
    word("xasteriskhangupcausecode", Cause),
    word("xasteriskhangupcause", Cause),
    word("hangupcausecode", Cause),
    word("techcause", Response),
    word("causetxt", Context),
    word("uniqueid", Context),
    word("linkedid", Context),
    word("dialstatus", Context),
    word("connectedlinenum", Context),
    // Kamailio and OpenSIPS.
    word("siprc", Response),
    word("sipreplycode", Response),
    word("sipreplystatus", Response),
    word("srcuser", Context),
    word("srcdomain", Context),
    word("dstuser", Context),
    word("dstouser", Context),
    word("dstdomain", Context),
    word("fromtag", Context),
    word("totag", Context),
    word("callid", Context),
    word("callstart", Context),
    // Cisco.
    word("origcausevalue", Cause),
    word("destcausevalue", Cause),
    word("causei", CauseOctets),
    word("causevalue", Cause),
    // SIP.js, PJSIP, Linphone and others.
    word("isdncause", Cause),
    word("isupcause", Cause),
    word("q850", Cause),
    word("q850code", Cause),
    word("q850causecode", Cause),
    word("causeq850", Cause),
    word("laststatuscode", MaybeResponse),
    word("laststatus", MaybeResponse),
    word("statuscode", MaybeResponse),
    word("responsecode", MaybeResponse),
    word("replycode", MaybeResponse),
    word("causecode", MaybeCause),
    word("reasoncode", MaybeResponse),
    word("hangupcode", MaybeResponse),
    word("releasecause", MaybeCause),
    word("code", MaybeResponse),
    word("status", MaybeResponse),
    word("cause", MaybeCause),
    word("reason", MaybeResponse),
    // Not of calls.
    word("httpstatus", Http),
    word("httpstatuscode", Http),
    word("httpcode", Http),
    word("httpresponsecode", Http),
];

static INDEX: Index<Value, 512> = Index::new(FIELDS);

/// The beginning of variables of `FreeSWITCH` in events.
const PREFIX: &str = "variable_";

/// Returns the kind of the values of a field, whose name may begin with `variable_`.
pub(super) fn value(name: &str) -> Option<Value> {
    INDEX.get(name.strip_prefix(PREFIX).unwrap_or(name)).copied()
}

/// The name of a field that has codes.
#[derive(Clone, Copy)]
pub(super) struct Field {
    pub(super) value: Value,
    pub(super) start: usize,
    /// True if the name is two words, as in prose.
    pub(super) has_words: bool,
}

/// The longest name of a field, and the most punctuation between it and its value.
const LONGEST_NAME: usize = 48;
const MOST_PUNCTUATION: usize = 8;

/// Returns the end of a name before a separator, without the punctuation between them. Most names are rejected by
/// their last letters.
#[inline]
pub(super) fn end_of_name(mut before: &[u8]) -> Option<usize> {
    for _ in 0..MOST_PUNCTUATION {
        before = match before {
            [rest @ .., b' ' | b'"' | b'\'' | b'\\' | b']'] | [rest @ .., b'%', b'2', b'0' | b'2'] => rest,
            _ => break,
        };
    }
    ENDS.contains_end_of(before).then_some(before.len())
}

/// Returns a text after the punctuation between a separator and a value.
#[inline]
pub(super) fn after_punctuation(mut text: &str) -> &str {
    for _ in 0..MOST_PUNCTUATION {
        let encoded = || ["%20", "%22", "%5B"].iter().find_map(|encoded| text.strip_prefix(encoded));
        match text.strip_prefix([' ', '"', '\'', '\\', '[', '(', '>', '=']).or_else(encoded) {
            Some(rest) => text = rest,
            None => break,
        }
    }
    text
}

/// Returns the field whose name a text ends with. In prose, a name may be several words.
pub(super) fn named(text: &str) -> Option<Field> {
    let mut start = start_of_name(text)?;
    let before = text.get(..start)?.trim_end_matches([' ', ',']);
    if text.get(start..)?.eq_ignore_ascii_case(PAIR) && before.ends_with(['"', '\'']) {
        let before = before.trim_end_matches([' ', '"', '\'', ',']);
        let field = Field { start: start_of_name(before)?, value: Context, has_words: false };
        return Some(Field { value: value(before.get(field.start..)?)?, ..field });
    }
    let mut field = value(text.get(start..)?).map(|value| Field { value, start, has_words: false });
    if let Some(Field { value: Response | Cause | CauseOctets | Twilio, .. }) = field {
        return field;
    }
    for _ in 1..MOST_WORDS {
        let Some(before) = text.get(..start)?.strip_suffix(' ') else { break };
        let Some(word) = start_of_name(before) else { break };
        start = word;
        let longer = value(text.get(start..)?).map(|value| Field { value, start, has_words: true });
        field = longer.or(field);
    }
    field
}

/// The name of the second field of a pair such as `name="sip_code" value="486"`.
const PAIR: &str = "value";

/// The most words of a name.
const MOST_WORDS: usize = 4;

/// Returns the start of the word at the end of a text that may be the name of a field, after an escape. A name ends a
/// path such as `data.sip.code`.
fn start_of_name(text: &str) -> Option<usize> {
    let is_in_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let bytes = text.as_bytes();
    let length = bytes.iter().rev().take(LONGEST_NAME).take_while(|byte| is_in_name(byte)).count();
    let start = bytes.len() - length;
    let is_after_escape = |at: &usize| bytes.get(..*at).is_some_and(ends_with_escape);
    let after_escape = (start + 1..bytes.len().min(start + LONGEST_ESCAPE)).find(is_after_escape);
    if length == 0 { None } else { Some(after_escape.unwrap_or(start)) }
}

/// The most letters and digits of an escape.
const LONGEST_ESCAPE: usize = 6;

/// The ends of the names of fields with codes.
static ENDS: Pairs = {
    let mut ends = Pairs::NONE.with_end_of(" i").with_end_of(PAIR);
    let mut fields = FIELDS;
    while let [field, rest @ ..] = fields {
        if !matches!(field.value, Context | Http) {
            ends = ends.with_end_of(field.text);
        }
        fields = rest;
    }
    ends
};
