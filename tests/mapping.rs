//! The mappings to SIP agree with the pages: causes with docs/q850-causes.md, errors with their own pages.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::fs;

use telephony_errors::{
    Entry, FreeSwitchCause, Mapped, Mapping, Q850Cause, SipReason, SipResponse, TelephonyError,
};

/// The columns of the tables of mappings.
const SOURCES: [&str; 4] = ["RFC 3398", "FreeSWITCH", "Asterisk", "Oracle SBC"];

/// A cell of a source.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
enum Cell {
    /// `486`: the source has a line for the code.
    Listed(i64),
    /// `480*`: the source has only its default for the code.
    Default(i64),
    /// `–`: the source gives no result.
    Nothing,
}

/// The rows of the table below a heading: the number that each begins with, and the cells of the columns with the names.
fn table(page: &str, heading: &str, names: &[&str]) -> Vec<(i64, Vec<Cell>)> {
    let page = fs::read_to_string(tests::root().join("docs").join(page)).unwrap();
    let section = page.split(&format!("\n## {heading}\n")).nth(1).unwrap();
    let mut rows =
        section.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    let header = cells(rows.next().unwrap());
    assert_eq!(header[1..=names.len()], *names);
    let number = |number: &str| number.parse().expect("a number or none");
    let cell = |cell: &String| match cell.strip_suffix('*') {
        Some(default) => Cell::Default(number(default)),
        None if cell == "–" => Cell::Nothing,
        None => Cell::Listed(number(cell)),
    };
    let row = |line| {
        let cells = cells(line);
        (number(&cells[0]), cells[1..=names.len()].iter().map(cell).collect())
    };
    rows.skip(1).map(row).collect()
}

/// Compares a result with its cell.
fn check<E: Entry>(mapped: Option<Mapped<E>>, cell: Cell, what: &str) {
    let code = mapped.map(Mapped::get).and_then(Entry::code_number);
    match cell {
        Cell::Listed(number) => {
            assert_eq!(
                (code, mapped.is_some_and(|mapped| mapped.is_default())),
                (Some(number), false),
                "{what}"
            );
        }
        Cell::Default(number) => {
            assert_eq!(
                (code, mapped.is_some_and(|mapped| mapped.is_default())),
                (Some(number), true),
                "{what}"
            );
        }
        Cell::Nothing => assert_eq!(code, None, "{what}"),
    }
}

#[test]
fn causes_become_responses_as_the_page_says() {
    let rows = table("q850-causes.md", "From Causes to Responses", &SOURCES);
    assert_eq!(
        rows.iter().map(|(cause, _)| *cause).collect::<Vec<_>>(),
        Q850Cause::ALL.iter().filter_map(|cause| cause.code_number()).collect::<Vec<_>>()
    );
    for (cause, responses) in rows {
        let cause = Q850Cause::from_code(u8::try_from(cause).unwrap()).unwrap();
        for (by, response) in Mapping::ALL.iter().copied().zip(responses) {
            check(cause.to_sip(by), response, &format!("{cause} by {by:?}"));
        }
    }
}

#[test]
fn responses_become_causes_as_the_page_says() {
    let rows = table("q850-causes.md", "From Responses to Causes", &SOURCES);
    assert!(rows.len() > 30 && rows.is_sorted());
    for response in SipResponse::ALL {
        let row = rows.iter().find(|(code, _)| response.code_number() == Some(*code));
        for (index, by) in Mapping::ALL.iter().copied().enumerate() {
            let mapped = response.to_q850(by);
            let what = format!("{response} by {by:?}");
            match row.map(|(_, causes)| causes[index]) {
                // A cause of FreeSWITCH's own.
                Some(Cell::Listed(number @ 128..)) => {
                    let own = response.to_freeswitch().and_then(FreeSwitchCause::code_number);
                    assert_eq!((mapped, own), (None, Some(number)), "{what}");
                }
                Some(cause) => check(mapped, cause, &what),
                None => assert!(mapped.is_none_or(|mapped| mapped.is_default()), "{what}"),
            }
        }
    }
    let is_registered =
        |code: &i64| SipResponse::ALL.iter().any(|response| response.code_number() == Some(*code));
    assert!(rows.iter().all(|(code, _)| is_registered(code)));
}

#[test]
fn causes_of_freeswitch_become_responses_as_the_page_says() {
    let rows = table("freeswitch-causes.md", "Responses", &["Response", "From Response"]);
    assert_eq!(rows.len(), FreeSwitchCause::COUNT);
    for (cause, cells) in rows {
        let cause = FreeSwitchCause::from_code(u16::try_from(cause).unwrap()).unwrap();
        check(Some(cause.to_sip()), cells[0], &cause.to_string());
        let from = SipResponse::ALL.iter().find(|response| response.to_freeswitch() == Some(cause));
        check(from.copied().map(Mapped::Listed), cells[1], &format!("to {cause}"));
    }
}

#[test]
fn the_sources_differ() {
    let differ =
        |one, two| Q850Cause::ALL.iter().filter(|cause| cause.to_sip(one) != cause.to_sip(two)).count();
    assert!(differ(Mapping::Rfc3398, Mapping::FreeSwitch) > 10);
    assert!(differ(Mapping::FreeSwitch, Mapping::Asterisk) > 10);
}

/// Returns the sentence about the code in SIP on the page of an error, by the words of the template.
fn sip_sentence(page: &str) -> Option<(Option<SipReason>, Vec<&str>)> {
    let (_, section) = page.split_once("## SIP Response\n\n")?;
    let line = section.lines().next()?;
    let reason = [
        ("None: here, ", None),
        (". The reason of this error is its registered phrase.", Some(SipReason::Registered)),
        (". The reason of this error is another wording", Some(SipReason::OtherWording)),
        (". The reason of this error is not its registered phrase, but", Some(SipReason::OtherCode)),
        (". The reason of this error is nobody’s", Some(SipReason::Unregistered)),
    ];
    let reason = reason.into_iter().find_map(|(words, reason)| line.contains(words).then_some(reason))?;
    Some((reason, line.split('[').skip(1).filter_map(|link| link.split(']').next()).collect()))
}

#[test]
fn codes_in_sip_agree_with_the_pages_of_errors() {
    let pages = tests::root().join("docs/telephony-errors");
    for error in TelephonyError::ALL {
        let page = fs::read_to_string(pages.join(format!("{}.md", error.id()))).unwrap();
        let mut responses: Vec<String> = error.sip().iter().map(ToString::to_string).collect();
        if error.sip_reason() == Some(SipReason::OtherCode) {
            responses.extend(SipResponse::all_with_reason(error.reason()).map(|other| other.to_string()));
        }
        let names: Vec<&str> = responses.iter().map(String::as_str).collect();
        assert_eq!(sip_sentence(&page), Some((error.sip_reason(), names)), "{error}");
    }
}
