//! The pages and mappings of telephony agree with the reference tables in `tests/telephony/`, which were copied from the
//! sources that the pages name.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use telephony_errors::{
    Entry, FreeSwitchCause, Mapped, Mapping, Q850Cause, SipResponse, StirError, TelephonyError, TelnyxCode,
    TwilioError, recognize,
};

/// The rows of a reference table, without its header.
fn table(name: &str) -> Vec<Vec<String>> {
    let text = fs::read_to_string(tests::root().join("tests/telephony").join(name)).unwrap();
    text.lines().skip(1).map(cells).collect()
}

/// Splits a line at its commas, except inside quotation marks.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut is_quoted = false;
    for char in line.chars() {
        match char {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => cells.push(String::new()),
            char => cells.last_mut().unwrap().push(char),
        }
    }
    cells
}

/// The codes and reasons of a catalog.
fn reasons<E: Entry>() -> Vec<[String; 2]> {
    E::ALL.iter().map(|entry| [entry.code().to_string(), entry.reason().to_owned()]).collect()
}

/// The first two columns of a reference table.
fn listed(name: &str) -> Vec<[String; 2]> {
    table(name).into_iter().map(|row| [row[0].clone(), row[1].clone()]).collect()
}

#[test]
fn rows_have_the_facts_of_their_sources() {
    let facts = |fact: Option<&str>| fact.unwrap_or_default().to_owned();
    let entries =
        TelephonyError::ALL.iter().filter(|entry| entry.redial().is_some() || entry.party().is_some());
    let on_page: Vec<Vec<String>> = entries
        .map(|entry| {
            let [redial, party] = ["redial", "party"].map(|name| facts(entry.fact(name)));
            vec![entry.id().to_owned(), redial, party, facts(entry.basis())]
        })
        .collect();
    let mut expected = table("row-facts.csv");
    // The basis may hold the fact of another column.
    expected.sort();
    let mut on_page = on_page;
    on_page.sort();
    assert_eq!(on_page, expected);
}

#[test]
fn responses_are_those_of_the_registry() {
    assert_eq!(reasons::<SipResponse>(), listed("sip-response-codes.csv"));
    for row in table("sip-response-codes.csv") {
        let response = SipResponse::from_code(row[0].parse().unwrap()).unwrap();
        let basis = response.basis().unwrap();
        let reference = if row[3].is_empty() { row[2].clone() } else { format!("{} §{}", row[2], row[3]) };
        assert!(basis.starts_with(&reference), "{response}: {basis}");
    }
}

#[test]
fn causes_are_those_of_q850() {
    assert_eq!(reasons::<Q850Cause>(), listed("q850-causes.csv"));
    for row in table("q850-causes.csv") {
        let [number, name] = [&row[0], &row[2]];
        let seen = recognize(&format!("{name} ({number})")).and_then(|seen| seen.cause());
        assert_eq!(seen.is_some(), !name.is_empty(), "{row:?}");
        assert!(seen.is_none_or(|cause| cause.code().to_string() == *number), "{row:?}");
    }
}

#[test]
fn causes_above_127_are_those_of_freeswitch() {
    assert_eq!(reasons::<FreeSwitchCause>(), listed("freeswitch-causes.csv"));
}

#[test]
fn twilio_publishes_every_error() {
    let published: BTreeSet<String> =
        table("twilio-errors.csv").into_iter().map(|row| row[0].clone()).collect();
    for error in TwilioError::ALL {
        let number = error.code().to_string();
        assert!(published.contains(&number), "{error}");
        assert_eq!(error.basis(), Some(&*format!("https://www.twilio.com/docs/api/errors/{number}")));
        if (31400..31700).contains(&error.code()) {
            let response = SipResponse::from_code(error.code() - 31000);
            let phrase = response.map(SipResponse::reason);
            let others = ["Conflict", "Upgrade Required", "Too Many Requests", "Name not resolved"];
            let is_phrase = phrase == Some(error.reason()) || others.contains(&error.reason());
            let is_spelled = ["Internal Server Error", "Gateway Timeout"].contains(&error.reason());
            assert!(is_phrase || is_spelled, "{error}");
        }
    }
    // The errors on which facts of the page rest.
    for error in TelephonyError::ALL {
        let basis = error.basis().unwrap_or_default();
        for number in basis.split("; ").filter_map(|source| source.strip_prefix("Twilio ")) {
            assert!(TwilioError::from_code(number.parse().unwrap()).is_some(), "{basis}");
            let page = tests::root().join(format!("docs/telephony-errors/{}.md", error.id()));
            let link = format!("[Twilio {number}](https://www.twilio.com/docs/api/errors/{number})");
            assert!(fs::read_to_string(page).unwrap().contains(&link), "{link}");
        }
    }
}

#[test]
fn errors_about_caller_identity_are_responses() {
    for error in StirError::ALL {
        let registered = SipResponse::from_code(error.code()).map(SipResponse::reason);
        // RFC 8224 and ATIS-1000099 give these codes another phrase.
        let is_special = ["Stale Date", "Network Blocked"].contains(&error.reason());
        assert_eq!(registered != Some(error.reason()), is_special, "{error}");
    }
}

#[test]
fn telnyx_codes_come_with_the_responses_of_both_lists() {
    let page = fs::read_to_string(tests::root().join("docs/telnyx-codes.md")).unwrap();
    for code in TelnyxCode::ALL {
        let row = page.lines().find(|line| line.starts_with(&format!("| {code} "))).unwrap();
        let listed: Vec<&str> = row.split('|').nth(2).unwrap().trim().split(" or ").collect();
        let accepted = SipResponse::ALL.iter().filter(|response| {
            let text = format!("SIP/2.0 {response} {}", code.code());
            recognize(&text).and_then(|seen| seen.detail()) == Some(telephony_errors::Detail::Telnyx(*code))
        });
        let accepted: BTreeSet<String> = accepted.map(|response| response.code().to_string()).collect();
        assert_eq!(accepted, listed.into_iter().map(str::to_owned).collect(), "{code}");
    }
}

/// A mapping of a source, by number; classes such as `5xx`, and all others, have defaults.
struct Source(BTreeMap<String, String>);

impl Source {
    fn read(name: &str) -> Self {
        Self(
            table(&format!("mapping/{name}.csv"))
                .into_iter()
                .map(|row| (row[0].clone(), row[1].clone()))
                .collect(),
        )
    }

    /// Returns the number to which the source maps another one, and whether it is a default.
    fn of(&self, number: u16) -> Option<(i64, bool)> {
        let class = format!("{}xx", number / 100);
        let default = || self.0.get(&class).or_else(|| self.0.get("*")).map(|default| (default, true));
        let (text, is_default) =
            self.0.get(&number.to_string()).map(|listed| (listed, false)).or_else(default)?;
        text.parse().ok().map(|number| (number, is_default))
    }
}

fn number<E: Entry>(mapped: Mapped<E>) -> (i64, bool) {
    (mapped.get().code_number().unwrap(), mapped.is_default())
}

const SOURCES: [(Mapping, &str); 4] = [
    (Mapping::Rfc3398, "rfc3398"),
    (Mapping::FreeSwitch, "freeswitch"),
    (Mapping::Asterisk, "asterisk"),
    (Mapping::OracleSbc, "oracle"),
];

#[test]
fn each_source_maps_causes_as_its_own_table() {
    for (mapping, name) in SOURCES {
        let source = Source::read(&format!("{name}-to-sip"));
        for cause in Q850Cause::ALL {
            assert_eq!(cause.to_sip(mapping).map(number), source.of(cause.code().into()), "{name}, {cause}");
        }
    }
    let source = Source::read("freeswitch-to-sip");
    for cause in FreeSwitchCause::ALL {
        assert_eq!(Some(number(cause.to_sip())), source.of(cause.code()), "{cause}");
    }
}

#[test]
fn each_source_maps_responses_as_its_own_table() {
    for (mapping, name) in SOURCES {
        let source = Source::read(&format!("{name}-to-q850"));
        let first = if matches!(mapping, Mapping::FreeSwitch | Mapping::Asterisk) { 200 } else { 400 };
        for response in SipResponse::ALL {
            let code = response.code();
            let expected = if code < first { None } else { source.of(code) };
            let own = if mapping == Mapping::FreeSwitch { response.to_freeswitch() } else { None };
            let cause = own.map(|cause| (i64::from(cause.code()), false));
            assert_eq!(response.to_q850(mapping).map(number).or(cause), expected, "{name}, {response}");
        }
    }
}
