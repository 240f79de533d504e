//! Forms of platforms are recognized as in the vectors, for every code; nothing else is recognized.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

#[path = "recognize/any.rs"]
mod any;
#[path = "recognize/noise.rs"]
mod noise;
#[path = "recognize/parts.rs"]
mod parts;
#[path = "recognize/texts.rs"]
mod texts;

use std::fs;
use std::time::{Duration, Instant};

use serde::Deserialize;
use telephony_errors::{
    Code, Detail, Form, Namespace, Q850Cause, Recognized, Response, SipResponse, TelephonyError, recognize,
    recognize_all,
};
use tests::generator::Random;

use texts::Text;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    #[allow(dead_code, reason = "for readers")]
    about: String,
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    text: String,
    source: String,
    seen: Vec<Seen>,
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Seen {
    form: String,
    code: String,
    phrase: Option<String>,
    entry: Option<String>,
    #[serde(default)]
    detail: Option<String>,
    response: Option<i64>,
    counts_as: Option<i64>,
    cause: Option<i64>,
}

impl Seen {
    fn new(one: Recognized<'_>) -> Self {
        let (response, counts_as) = match one.response() {
            Some(Response::Registered(response)) => (response.code_number(), None),
            Some(Response::OfClass(response)) => (None, response.code_number()),
            _ => (None, None),
        };
        Self {
            form: one.form().as_str().to_owned(),
            code: one.code().to_string(),
            phrase: one.phrase().map(str::to_owned),
            entry: one.entry().map(|entry| entry.id().to_owned()),
            detail: one.detail().map(detail_id),
            response,
            counts_as,
            cause: one.cause().and_then(Q850Cause::code_number),
        }
    }
}

fn detail_id(detail: Detail) -> String {
    let id = match detail {
        Detail::FreeSwitch(cause) => cause.id(),
        Detail::Stir(error) => error.id(),
        Detail::Telnyx(code) => code.id(),
        Detail::Twilio(error) => error.id(),
        _ => "",
    };
    id.to_owned()
}

fn vectors() -> Vec<Vector> {
    let json = fs::read_to_string(tests::root().join("tests/recognize/vectors.json")).unwrap();
    serde_json::from_str::<Vectors>(&json).unwrap().vectors
}

#[test]
fn every_vector_holds() {
    let vectors = vectors();
    for Vector { text, source, seen } in &vectors {
        let all: Vec<Seen> = recognize_all(text).map(Seen::new).collect();
        assert_eq!(all, *seen, "{text:?} ({source})");
        assert!(!source.is_empty());
        any::check(text);
    }
    for form in Form::ALL {
        let has_vector = |vector: &Vector| vector.seen.iter().any(|seen| seen.form == form.as_str());
        assert!(vectors.iter().any(has_vector), "{form:?} has no vector");
    }
}

/// The codes in a text, as [`Code`] displays them.
fn codes(text: &str) -> Vec<Code> {
    recognize_all(text).map(|one| one.code()).collect()
}

/// Returns the id of the error that a code names.
fn error(one: &Recognized<'_>) -> Option<&'static str> {
    let detail = || match one.detail()? {
        Detail::FreeSwitch(cause) => Some(cause.id()),
        Detail::Stir(error) => Some(error.id()),
        Detail::Telnyx(code) => Some(code.id()),
        Detail::Twilio(error) => Some(error.id()),
        _ => None,
    };
    one.entry().map(TelephonyError::id).or_else(detail)
}

#[test]
fn every_text_has_its_codes() {
    for Text { content: text, codes, errors, kind } in &texts::all() {
        let all: Vec<_> = recognize_all(text).collect();
        let found: Vec<_> = all.iter().map(|one| one.code().to_string()).collect();
        assert_eq!(found.join("; "), *codes, "{text:?}");
        let mut found: Vec<_> = all.iter().filter_map(error).collect();
        found.dedup();
        // Only the command guesses, and finds rows without their codes.
        let is_of_command = matches!(kind.as_str(), "guess" | "row");
        assert_eq!(found.join(" "), if is_of_command { "" } else { errors }, "{text:?}");
        any::check(text);
    }
}

#[test]
fn lines_of_other_programs_state_no_codes_of_calls() {
    let mut random = Random::new(3);
    for _ in 0..tests::cases(10_000) {
        let line = noise::line(&mut random);
        assert!(codes(&line).iter().all(|code| matches!(code, Code::Http(_))), "{line}");
    }
}

#[test]
fn other_lines_around_a_text_change_nothing() {
    let mut random = Random::new(4);
    let texts: Vec<Text> = texts::all()
        .into_iter()
        .filter(|text| codes(&format!("x\n{}\nx", text.content)) == codes(&text.content))
        .collect();
    assert!(texts.len() > 120, "only {} texts need not be alone", texts.len());
    for _ in 0..tests::cases(5_000) {
        let text = &texts[random.below(texts.len())].content;
        let [before, after] = [(); 2].map(|()| noise::line(&mut random));
        let is_of_call = |code: &Code| !matches!(code, Code::Http(_));
        let [mut alone, mut embedded] = [codes(text), codes(&format!("{before}\n{text}\n{after}"))];
        alone.retain(is_of_call);
        embedded.retain(is_of_call);
        assert_eq!(embedded, alone, "{before}\n{text}\n{after}");
    }
}

/// The phrase with its words joined as a name, in capitals or not.
fn name(phrase: &str, joint: char) -> String {
    let words = phrase.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(&joint.to_string())
}

/// The registered phrases that the page has in RFC 3261's other spelling (§25.1).
const SECOND_SPELLINGS: [(u16, &str); 3] = [
    (480, "Temporarily not available"),
    (481, "Call Leg/Transaction Does Not Exist"),
    (500, "Internal Server Error"),
];

#[test]
fn every_registered_response_is_recognized_in_every_form() {
    for response in SipResponse::ALL {
        let number = u16::try_from(response.code_number().unwrap()).unwrap();
        let phrase = response.reason();
        let (upper, lower) = (name(phrase, '_').to_uppercase(), name(phrase, '-').to_lowercase());
        for (form, text) in [
            (Form::StatusLine, format!("SIP/2.0 {number} {phrase}")),
            (Form::StatusLine, format!("SIP/2.0 {number}")),
            (Form::Reason, format!("Reason: SIP;cause={number};text=\"{phrase}\"")),
            (Form::CodeAndPhrase, format!("{number} {phrase}")),
            (Form::CodeAndPhrase, format!("{number} - {}", phrase.to_uppercase())),
            (Form::CodeAndPhrase, format!("SIP {number} {phrase}")),
            (Form::CodeAndPhrase, format!("SIP {number}")),
            (Form::CodeAndPhrase, format!("{number}: {}", phrase.to_lowercase())),
            (
                Form::LoggedResponse,
                format!("-- Got SIP response {number} \"{phrase}\" back from 203.0.113.7"),
            ),
            (Form::LiveKitStatus, format!("sip status: {number}: {phrase}")),
            (Form::LiveKitStatus, format!("INVITE failed: sip status: {number} ({upper})")),
            (Form::VapiEndedReason, format!("x.error-providerfault-outbound-sip-{number}-{lower}")),
        ] {
            let one = recognize(&text).expect(&text);
            assert_eq!((one.form(), one.code()), (form, Code::Sip(number)), "{text}");
            assert_eq!(one.response(), Some(Response::Registered(*response)), "{text}");
            let spelt = SECOND_SPELLINGS.iter().find(|(code, _)| *code == number);
            let reason = spelt.map_or(phrase, |(_, spelt)| spelt);
            let entry = TelephonyError::lookup(&format!("Telephony - {number} - {reason}"))
                .and_then(|found| found.entry())
                .filter(|_| one.phrase().is_some());
            assert!(spelt.is_none() || one.phrase().is_none() || entry.is_some(), "{text}");
            assert_eq!(one.entry(), entry, "{text}");
        }
        // Two share the phrase “Not Acceptable”: LiveKit's name for the second is in the vectors.
        let named = format!("SIP_STATUS_{upper}");
        if number != 606 {
            assert_eq!(recognize(&named).map(|one| one.code()), Some(Code::Sip(number)), "{named}");
        }
        let twilio = recognize(&format!("31{number}: {phrase}")).map(|one| (one.form(), one.code()));
        assert_eq!(twilio, Some((Form::TwilioError, Code::Sip(number))), "{number}");
    }
}

#[test]
fn every_cause_is_recognized_and_is_not_a_response() {
    for cause in Q850Cause::ALL {
        let (number, text) = (cause.code(), cause.reason());
        for text in [
            format!("Reason: Q.850;cause={number};text=\"{text}\""),
            format!("Q.850;text=\"{text}\";cause={number}"),
        ] {
            let one = recognize(&text).expect(&text);
            assert_eq!((one.cause(), one.response(), one.entry()), (Some(*cause), None, None), "{text}");
        }
        let plain = format!("{number} {text}");
        assert_eq!(recognize(&plain), None, "{plain}");
        for text in [format!("Q.850 {plain}"), format!("Q.850 {number}")] {
            assert_eq!(recognize(&text).and_then(|one| one.cause()), Some(*cause), "{text}");
        }
    }
}

#[test]
fn every_name_on_the_page_of_causes_is_recognized() {
    let page = fs::read_to_string(tests::root().join("docs/q850-causes.md")).unwrap();
    let rows = page.lines().filter_map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let number: u16 = cells.get(1)?.parse().ok()?;
        let name = cells.iter().find_map(|cell| cell.strip_prefix('`')?.strip_suffix('`'))?;
        Some((number, name))
    });
    let mut count = 0;
    for (number, name) in rows {
        count += 1;
        let code = Some(Code::Q850(number));
        assert_eq!(recognize(&format!("{name} ({number})")).map(|one| one.code()), code, "{name}");
        assert_eq!(recognize(&format!("{name} ({})", number + 1)), None, "{name}");
        let alone = recognize(name).map(|one| one.code());
        assert_eq!(alone, code.filter(|_| name != "SERVICE_UNAVAILABLE"), "{name}");
    }
    assert!(count > 40, "only {count} names");
}

#[test]
fn every_message_is_recognized_as_its_entry() {
    for entry in TelephonyError::ALL {
        let message = entry.message().replace("{number}", "+15551234567");
        let one = recognize(&message).expect(&message);
        assert_eq!((one.form(), one.entry()), (Form::Message, Some(*entry)));
        let (_, bare) = message.split_once(" - ").unwrap();
        for text in [bare.replacen(" - ", " ", 1), bare.replacen(" - ", ": ", 1)] {
            assert_eq!(recognize(&text).and_then(|one| one.entry()), Some(*entry), "{text}");
        }
        let is_http = entry.namespace() == Some(Namespace::Http);
        for (version, is_its) in [("SIP/2.0", !is_http), ("HTTP/1.1", is_http)] {
            let text = format!("{version} {}", bare.replacen(" - ", " ", 1));
            let found = recognize(&text).and_then(|one| one.entry());
            assert_eq!(found, Some(*entry).filter(|_| is_its), "{text}");
        }
    }
}

#[test]
fn an_unregistered_code_is_treated_as_its_class() {
    for number in 100..700_u16 {
        let text = format!("SIP/2.0 {number} Whatever");
        let response = recognize(&text).and_then(|one| one.response());
        let class = match number {
            100..200 => 183,
            _ => i64::from(number / 100 * 100),
        };
        match response.unwrap() {
            Response::Registered(response) => assert_eq!(response.code_number(), Some(i64::from(number))),
            Response::OfClass(response) => assert_eq!(response.code_number(), Some(class)),
            other => unreachable!("{other:?}"),
        }
    }
}

#[test]
fn every_recognized_form_is_in_its_random_text() {
    let vectors = vectors();
    let mut random = Random::new(1);
    let mut seen = 0;
    for _ in 0..tests::cases(40_000) {
        let mut text = String::new();
        for _ in 0..random.below(12) {
            text.push_str(random.pick(parts::PIECES));
        }
        if random.below(2) == 0 {
            text.push_str(&vectors[random.below(vectors.len())].text);
        }
        seen += any::check(&text);
    }
    assert!(seen > 5_000, "only {seen} were recognized");
}

#[test]
fn a_long_text_is_read_once() {
    for part in parts::REPEATED {
        let text = part.repeat(131_072 / part.len());
        let start = Instant::now();
        std::hint::black_box(recognize_all(&text).count());
        // A fraction of a second, on a slow machine, too; a minute, if it grew with the square.
        assert!(start.elapsed() < Duration::from_secs(10), "{part:?}: {:?}", start.elapsed());
    }
}
