//! Answers and entries as JSON lines, by `output.schema.json`.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::ser::{CompactFormatter, Formatter};
use serde_json::value::RawValue;
use telephony_errors::{Detail, Entry, Facts, Recognized, Response, SipResponse, TelephonyError};

use crate::answer::{Answer, MatchMethod};
use crate::render::{Prepared, Render};
use crate::sip::Sip;
use crate::visible::split_at_unsafe;

#[derive(Serialize)]
struct AnswerObject<'a> {
    text: &'a str,
    cut: bool,
    line: Option<u64>,
    how: Option<&'static str>,
    entries: Entries<'a>,
    captures: CapturesObject<'a>,
    recognized: Vec<RecognizedObject<'a>>,
    response: Option<EntryObject>,
    guesses: Entries<'a>,
}

#[derive(Serialize)]
struct RecognizedObject<'a> {
    form: &'static str,
    namespace: &'static str,
    code: u16,
    phrase: Option<Cow<'a, str>>,
    entry: Option<&'static str>,
    detail: Option<EntryObject>,
    response: Option<EntryObject>,
    counts_as: Option<EntryObject>,
    cause: Option<EntryObject>,
}

#[derive(Serialize)]
struct EntryObject {
    id: &'static str,
    code: String,
    reason: &'static str,
    message: &'static str,
    meaning: &'static str,
    fix: &'static str,
    #[serde(serialize_with = "by_name")]
    facts: Facts,
    basis: Option<&'static str>,
    sip: Option<SipObject>,
    retired: bool,
    #[serde(serialize_with = "as_text")]
    page: telephony_errors::Address,
    url: Option<String>,
}

#[derive(Serialize)]
struct SipObject {
    response: Option<ResponseObject>,
    reason: &'static str,
    others: Vec<ResponseObject>,
}

#[derive(Serialize)]
struct ResponseObject {
    id: &'static str,
    code: String,
    phrase: &'static str,
    #[serde(serialize_with = "as_text")]
    page: telephony_errors::Address,
    url: Option<String>,
}

struct Entries<'a> {
    entries: &'a [TelephonyError],
    objects: &'a Prepared<Box<RawValue>>,
}

struct CapturesObject<'a>(&'a Answer<'a>);

/// One JSON object per line.
pub(crate) struct Json(Prepared<Box<RawValue>>);

impl Json {
    pub(crate) fn new() -> Self {
        Self(Prepared::new())
    }
}

impl Render for Json {
    fn answer(&self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()> {
        let object = AnswerObject {
            text: &answer.redacted(answer.text),
            cut: answer.is_cut,
            line: answer.line,
            how: answer.how.map(MatchMethod::as_str),
            entries: Entries { entries: &answer.entries, objects: &self.0 },
            captures: CapturesObject(answer),
            recognized: answer.recognized.iter().map(|one| RecognizedObject::new(one, answer)).collect(),
            response: answer.response.map(EntryObject::from),
            guesses: Entries { entries: &answer.guesses, objects: &self.0 },
        };
        write(&object, out)?;
        out.write_all(b"\n")
    }

    fn entry(&self, entry: TelephonyError, out: &mut dyn Write) -> io::Result<()> {
        write(&EntryObject::of_page(entry), out)?;
        out.write_all(b"\n")
    }

    fn detail(&self, detail: Detail, out: &mut dyn Write) -> io::Result<()> {
        let Some(object) = EntryObject::of_detail(detail) else { return Ok(()) };
        write(&object, out)?;
        out.write_all(b"\n")
    }

    fn list(&self, entries: &[TelephonyError], out: &mut dyn Write) -> io::Result<()> {
        self.entries(entries, out)
    }

    fn between(&self) -> &'static str {
        ""
    }
}

/// Writes a value as JSON without characters that a terminal would obey.
pub(crate) fn write(value: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    value.serialize(&mut serde_json::Serializer::with_formatter(out, Safe(CompactFormatter)))?;
    Ok(())
}

/// Renders an entry once, for repeated use.
fn raw(entry: TelephonyError) -> Box<RawValue> {
    let mut json = Vec::new();
    // Writing to memory does not fail, and what is written is JSON.
    let _ = write(&EntryObject::of_page(entry), &mut json);
    String::from_utf8(json).ok().and_then(|json| RawValue::from_string(json).ok()).unwrap_or_default()
}

impl<'a> RecognizedObject<'a> {
    fn new(one: &Recognized<'a>, answer: &Answer<'_>) -> Self {
        let (response, counts_as) = match one.response() {
            Some(Response::Registered(response)) => (Some(response.into()), None),
            Some(Response::OfClass(response)) => (None, Some(response.into())),
            _ => (None, None),
        };
        Self {
            form: one.form().as_str(),
            namespace: one.code().namespace(),
            code: one.code().number(),
            phrase: one.phrase().map(|phrase| answer.redacted(phrase)),
            entry: one.entry().map(TelephonyError::id),
            detail: one.detail().and_then(EntryObject::of_detail),
            response,
            counts_as,
            cause: one.cause().map(EntryObject::from),
        }
    }
}

impl<E: Entry> From<E> for EntryObject {
    fn from(entry: E) -> Self {
        Self {
            id: entry.id(),
            code: entry.code().to_string(),
            reason: entry.reason(),
            message: entry.message(),
            meaning: entry.meaning(),
            fix: entry.fix(),
            facts: entry.facts(),
            basis: entry.basis(),
            sip: None,
            retired: entry.is_retired(),
            page: entry.address(),
            url: entry.url().map(|url| url.to_string()),
        }
    }
}

impl EntryObject {
    fn of_detail(detail: Detail) -> Option<Self> {
        Some(match detail {
            Detail::FreeSwitch(cause) => cause.into(),
            Detail::Stir(error) => error.into(),
            Detail::Telnyx(code) => code.into(),
            Detail::Twilio(error) => error.into(),
            _ => return None,
        })
    }

    /// Creates the object of an error of the page, with its SIP response.
    fn of_page(entry: TelephonyError) -> Self {
        Self { sip: Sip::of(entry).map(SipObject::from), ..Self::from(entry) }
    }
}

impl From<Sip> for SipObject {
    fn from(sip: Sip) -> Self {
        Self {
            reason: sip.as_str(),
            response: sip.response.map(ResponseObject::from),
            others: sip.others.into_iter().map(ResponseObject::from).collect(),
        }
    }
}

impl From<SipResponse> for ResponseObject {
    fn from(response: SipResponse) -> Self {
        Self {
            id: response.id(),
            code: response.code().to_string(),
            phrase: response.reason(),
            page: response.address(),
            url: response.url().map(|url| url.to_string()),
        }
    }
}

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entries = serializer.serialize_seq(Some(self.entries.len()))?;
        for entry in self.entries {
            entries.serialize_element(&self.objects.of(*entry, || raw(*entry)))?;
        }
        entries.end()
    }
}

impl Serialize for CapturesObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut captures = serializer.serialize_map(Some(self.0.captures.len()))?;
        for (name, value) in &self.0.captures {
            captures.serialize_entry(name, &self.0.redacted(value))?;
        }
        captures.end()
    }
}

fn as_text<S: Serializer>(value: &impl std::fmt::Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// Serializes facts as an object.
pub(crate) fn by_name<S: Serializer>(facts: &Facts, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(facts.clone().map(|fact| (fact.name, fact.value)))
}

/// A formatter that also escapes characters that a terminal would obey.
struct Safe(CompactFormatter);

impl Formatter for Safe {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, text: &str) -> io::Result<()> {
        let mut rest = text;
        while let Some((before, char, after)) = split_at_unsafe(rest) {
            self.0.write_string_fragment(writer, before)?;
            for unit in char.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = after;
        }
        self.0.write_string_fragment(writer, rest)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use telephony_errors::TelephonyError;

    use super::{EntryObject, Json};
    use crate::answer::Answer;
    use crate::render::Render as _;

    fn json(text: &str) -> String {
        let mut out = Vec::new();
        Json::new().answer(&Answer::to(text), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn control_characters_are_escaped_and_nothing_is_lost() {
        let text = "\x1B[31m\u{9B}31m\u{202E} \"\\\n\x7F\u{E0041} – 纸";
        let json = json(text);
        assert!(json.trim_end().chars().all(|char| !crate::visible::is_unsafe(char)), "{json}");
        assert_eq!(json.lines().count(), 1);
        assert_eq!(serde_json::from_str::<Value>(&json).unwrap()["text"], text);
    }

    /// Errors with a site.
    #[error_catalog::catalog("../../tests/macro-ui/catalogs/on-a-site.yaml")]
    enum OnASite {}

    #[test]
    fn urls_are_on_the_site() {
        let entry = serde_json::to_value(EntryObject::from(OnASite::PaperJam7)).unwrap();
        assert_eq!(entry["url"], "https://docs.example.com/errors/printer/7-paper-jam");
        assert_eq!(entry["page"], entry["url"]);
        let entry = serde_json::to_value(EntryObject::of_page(TelephonyError::BusyHere486)).unwrap();
        assert_eq!(entry["url"], Value::Null);
        assert_eq!(entry["page"], "docs/telephony-errors/486-busy-here.md");
    }

    #[test]
    fn captures_are_an_object() {
        let message = "Telephony - 400 - The number +15551234567 is unverified. Trial accounts may only make calls \
                       to verified numbers.";
        let value: Value = serde_json::from_str(&json(message)).unwrap();
        assert_eq!(value["captures"], serde_json::json!({"number": "+15551234567"}));
        assert_eq!(value["how"], "parameters");
    }
}
