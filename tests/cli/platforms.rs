//! The command `scan` on logs of platforms: codes, and their explanations in all formats.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};
use tests::compare_with_golden;

use super::formats::assert_valid;
use super::program::run_with;
use super::scan::{folder, scan};

fn report(arguments: &[&str], input: &[u8]) -> Value {
    let run = scan(&[arguments, &["--format", "json"]].concat(), input);
    assert_eq!(run.code, Some(0), "{}", run.err);
    assert_valid("report", &run.out);
    serde_json::from_str(&run.out).unwrap()
}

/// The counts of the recognized codes, by title.
fn counts(report: &Value) -> BTreeMap<String, u64> {
    let codes = report["recognized"].as_array().unwrap().iter();
    codes.map(|code| (code["title"].as_str().unwrap().to_owned(), code["count"].as_u64().unwrap())).collect()
}

#[test]
fn each_platform_has_its_counts() {
    let table = fs::read_to_string(folder().join("platforms.tsv")).unwrap();
    let mut expected: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
    for line in table.lines() {
        let [file, title, count] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        expected.entry(file.to_owned()).or_default().insert(title.to_owned(), count.parse().unwrap());
    }
    for file in fs::read_dir(folder().join("platforms")).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let report = report(&[&format!("platforms/{name}")], b"");
        assert_eq!(counts(&report), expected.remove(&name).unwrap_or_default(), "{name}");
        assert_eq!((report["messages"].as_u64(), &report["unseen"]), (Some(0), &json!([])), "{name}");
    }
    assert!(expected.is_empty(), "{expected:?}");
}

#[test]
fn every_format_shows_the_codes() {
    for format in ["human", "json", "csv", "markdown"] {
        let run = scan(&["platforms", "--format", format], b"");
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
        compare_with_golden(&folder().join(format!("platforms.{format}")), &run.out.replace("\r\n", "\n"));
    }
}

#[test]
fn fields_group_codes_and_messages() {
    let log = "{\"who\":\"a\",\"sip_code\":486}\n{\"who\":\"a\",\"error\":\"Telephony - 486 - Busy Here\"}\n\
               {\"who\":\"b\",\"hangup_cause\":\"USER_BUSY\"}\n{\"who\":\"b\",\"sip_code\":200}\n";
    let report = report(&["--by", "who"], log.as_bytes());
    let values = report["breakdowns"][0]["values"].as_array().unwrap();
    assert_eq!(values[0]["recognized"], json!([{ "namespace": "SIP", "code": "486", "count": 1 }]));
    assert_eq!((values[0]["count"].as_u64(), values[1]["count"].as_u64()), (Some(2), Some(1)));
    let csv = scan(&["--by", "who", "--format", "csv"], log.as_bytes()).out;
    assert!(csv.contains("who,value,b,,17,Q.850 17 User busy,1,33.33\r\n"), "{csv}");
}

#[test]
fn only_the_page_is_searched_on_request() {
    let log = "{\"sip_code\":486}\n{\"sip_code\":404,\"error\":\"Telephony - 404 - Not Found\"}\n";
    let both = report(&[], log.as_bytes());
    assert_eq!(counts(&both), [("SIP 486 Busy Here".to_owned(), 1)].into());
    let is_unseen = |report: &Value| report["unseen"].as_array().unwrap().contains(&"486-busy-here".into());
    assert!(!is_unseen(&both), "the code may be that error");
    let page = report(&["--only-page"], log.as_bytes());
    assert_eq!((page["codes"].as_u64(), page["messages"].as_u64()), (Some(0), Some(1)));
    assert_eq!((&page["searched_for"], is_unseen(&page)), (&json!(["messages"]), true));
}

#[test]
fn texts_with_codes_are_redacted() {
    let log = "x SIP/2.0 499 Trunk refused +15551234567\n\"Reason: Q.850;cause=59;text=\"+1 (555) 123-4567 \u{1b}[31m\"\"\n";
    for format in ["human", "json", "csv", "markdown"] {
        let out = scan(&["--format", format], log.as_bytes()).out;
        assert!(out.contains("Trunk refused +1555•••4567") && !out.contains("1234567"), "{out}");
        assert!(!out.contains("123-4567") && !out.contains('\u{1b}'), "{out}");
        let content = scan(&["--format", format, "--show-numbers"], log.as_bytes()).out;
        assert!(content.contains("Trunk refused +15551234567"), "{content}");
    }
}

/// A generated log, and the number of records of each code in it.
fn mixed_log(records: u64) -> (String, BTreeMap<String, u64>) {
    let mut random = 7_u64;
    let mut below = |bound: u64| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) % bound
    };
    let responses = [
        (486, "Busy Here"),
        (404, "Not Found"),
        (503, "Service Unavailable"),
        (603, "Decline"),
        (487, "Request Terminated"),
    ];
    let causes = [
        (17, "USER_BUSY", "User busy"),
        (21, "CALL_REJECTED", "Call rejected"),
        (18, "NO_USER_RESPONSE", "No user responding"),
    ];
    let (mut log, mut expected) = (String::new(), BTreeMap::new());
    for number in 0..records {
        let (code, phrase) = responses[usize::try_from(below(5)).unwrap()];
        let (cause, name, text) = causes[usize::try_from(below(3)).unwrap()];
        let (text, title) = match below(10) {
            0 => (
                format!("{{\"n\":{number},\"sip_code\":{code},\"hangup_cause\":\"{name}\"}}\n"),
                format!("SIP {code} {phrase}"),
            ),
            1 => (
                format!("{{\"n\":{number},\"sip_code\":200,\"hangup_cause\":\"NORMAL_CLEARING\"}}\n"),
                String::new(),
            ),
            2 => (
                format!("12:30:{:02} trunk: INVITE failed: sip status: {code}: {phrase}\n", number % 60),
                format!("SIP {code} {phrase}"),
            ),
            3 => (
                format!(
                    "SIP/2.0 {code} {phrase}\r\nCSeq: {number} INVITE\r\nReason: Q.850;cause={cause}\r\n\r\n"
                ),
                format!("SIP {code} {phrase}"),
            ),
            4 => (
                format!(
                    "Event: Hangup\r\nUniqueid: {number}.1\r\nCause: {cause}\r\nCause-txt: {text}\r\n\r\n"
                ),
                format!("Q.850 {cause} {text}"),
            ),
            5 => (
                format!(
                    "{{\n  \"n\": {number},\n  \"hangup_cause\": \"{name}\",\n  \"sip_hangup_cause\": \"{code}\"\n}}\n"
                ),
                format!("SIP {code} {phrase}"),
            ),
            6 => (
                format!("{{\"sip_code\":{code},\"error\":\"Telephony - 486 - Busy Here\"}}\n"),
                "messages".to_owned(),
            ),
            7 => (format!("call {number} took {code} ms on channel {cause}\n"), String::new()),
            8 => (format!("GET /{number} HTTP/1.1\" {code} {cause}\n"), String::new()),
            _ => (
                format!("variable_hangup_cause: {name}\nvariable_hangup_cause_q850: {cause}\n\n"),
                format!("Q.850 {cause} {text}"),
            ),
        };
        log += &text;
        if !title.is_empty() {
            *expected.entry(title).or_default() += 1;
        }
    }
    (log, expected)
}

#[test]
fn a_mixed_log_has_the_counts_of_its_generator() {
    let (log, mut expected) = mixed_log(200_000);
    let messages = expected.remove("messages");
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mixed.log"), &log).unwrap();
    for arguments in [["mixed.log", "--threads=1"], ["mixed.log", "--threads=2"], ["-", "--line-numbers"]] {
        let mut command = super::program::command(&[&["scan", "--format", "json"], &arguments[..]].concat());
        let run = run_with(command.current_dir(folder.path()), log.as_bytes());
        let report: Value = serde_json::from_str(&run.out).unwrap();
        assert_eq!(counts(&report), expected, "{arguments:?}");
        assert_eq!(report["messages"].as_u64(), messages);
    }
}
