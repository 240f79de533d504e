//! Signs around a code that it is one of a call, or one of HTTP.

use super::chars::is_word;
use super::field::{self, Value};
use super::spelling;

/// The signs in a record.
#[derive(Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a separate sign")]
pub(super) struct Evidence {
    /// A field that only records of calls have.
    pub(super) has_field: bool,
    /// A field whose name says that its value is a code.
    pub(super) has_code_field: bool,
    /// A word about calls, and none about other programs that call each other.
    pub(super) has_word: bool,
    /// A phrase that only a SIP response of this code has.
    pub(super) has_phrase: bool,
    /// A word about HTTP.
    pub(super) has_http: bool,
}

/// Words about calls, in lower case.
pub(super) const CALL: &[&str] = &[
    "sip",
    "sips",
    "invite",
    "hangup",
    "trunk",
    "dial",
    "dialing",
    "dialling",
    "dialed",
    "dialled",
    "caller",
    "callee",
    "call",
    "calls",
    "calling",
    "pbx",
    "voip",
    "telephony",
    "phone",
    "ringing",
    "cause",
    "causa",
    "originate",
    "sofia",
    "pjsip",
    "asterisk",
    "freeswitch",
    "carrier",
];

/// Words about HTTP, in lower case.
pub(super) const HTTP: &[&str] =
    &["http", "https", "url", "html", "webhook", "nginx", "apache", "curl", "wget"];

/// The methods of HTTP. In lower case, they are words.
pub(super) const METHODS: &[&str] = &["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH"];

/// Words of other programs that call each other, in lower case.
pub(super) const OTHERS: &[&str] =
    &["api", "rpc", "grpc", "function", "procedure", "method", "registry", "upstream", "system"];

/// The number of bytes on each side of a code that may hold signs. This bounds the time of a text with many codes.
const WINDOW: usize = 512;

/// Collects the signs in the record around a code, except in the code's own field.
pub(super) fn around(text: &str, from: usize, to: usize, number: u16) -> Evidence {
    let mut evidence = Evidence::default();
    let mut is_of_others = false;
    let before = before(text, from);
    for part in [before, after(text, to, before)] {
        let mut rest = part;
        while let Some(start) = rest.find(is_word) {
            rest = rest.get(start..).unwrap_or_default();
            let end = rest.find(|char| !(is_word(char) || matches!(char, '-' | '.'))).unwrap_or(rest.len());
            let word = rest.get(..end).unwrap_or_default().trim_end_matches(['-', '.']);
            let name = word.rsplit('.').next().unwrap_or_default();
            match field::value(name) {
                Some(Value::Http) => evidence.has_http = true,
                Some(Value::Context) => evidence.has_field = true,
                Some(Value::Response | Value::Cause | Value::CauseOctets | Value::Twilio) => {
                    evidence.has_code_field = true;
                }
                Some(Value::MaybeResponse | Value::MaybeCause) | None => {}
            }
            let is_in = |words: &[&str]| words.iter().any(|other| other.eq_ignore_ascii_case(word));
            evidence.has_word |= is_in(CALL);
            evidence.has_http |= is_in(HTTP) || METHODS.contains(&word);
            is_of_others |= is_in(OTHERS);
            let phrase = spelling::known_start(number, rest).and_then(|length| rest.get(..length));
            let is_quote = |char: char| matches!(char, '"' | '\'');
            let is_unique = |phrase: &str| {
                let before = part.get(..part.len() - rest.len());
                let is_quoted = before.is_some_and(|before| before.ends_with(is_quote))
                    && rest.get(phrase.len()..).is_some_and(|after| after.starts_with(is_quote));
                (is_quoted || phrase.contains(' ')) && !spelling::is_shared(number, phrase)
            };
            evidence.has_phrase |= phrase.is_some_and(is_unique);
            rest = rest.get(end..).unwrap_or_default();
        }
    }
    evidence.has_word &= !is_of_others;
    evidence
}

/// Returns the record before a position.
fn before(text: &str, to: usize) -> &str {
    let from = (to.saturating_sub(WINDOW)..=to).find(|at| text.is_char_boundary(*at)).unwrap_or(to);
    let window = text.get(from..to).unwrap_or_default();
    let mut record = window.rsplit('\n').next().unwrap_or_default();
    for line in window.rsplit('\n').skip(1) {
        if !is_member(record) || !is_member(line) {
            break;
        }
        record = window.get(window.len() - record.len() - line.len() - 1..).unwrap_or_default();
    }
    record
}

/// Returns the record after a position, whose line may begin before it.
fn after<'t>(text: &'t str, from: usize, before: &str) -> &'t str {
    let limit = text.len().min(from + WINDOW);
    let to = (from..=limit).rfind(|at| text.is_char_boundary(*at)).unwrap_or(from);
    let window = text.get(from..to).unwrap_or_default();
    let ends = |at: &usize| !is_member(before) || !is_member(window.get(at + 1..).unwrap_or_default());
    let end = window.match_indices('\n').map(|(at, _)| at).find(ends);
    end.and_then(|end| window.get(..end)).unwrap_or(window)
}

/// Returns whether a line is a member of JSON that is written in lines: the record goes on in the next one.
fn is_member(line: &str) -> bool {
    line.trim_start_matches([' ', '\t']).starts_with('"')
}
