//! `scan` shows people's numbers nowhere, unless it is asked to, and takes nothing else for one.

use std::fs;
use std::net::Ipv4Addr;

use serde_json::{Value, json};
use tests::root;

use super::program::{Run, command, run_with};
use super::scan::scan;

const BUSY: &str = "Telephony - 486 - Busy Here";

fn by(field: &str, input: &str) -> Vec<(String, u64)> {
    let run = scan(&["--by", field, "--format", "json"], input.as_bytes());
    let report: Value = serde_json::from_str(&run.out).unwrap();
    let values = report["breakdowns"][0]["values"].as_array().unwrap().iter();
    values
        .map(|value| (value["value"].as_str().unwrap().to_owned(), value["count"].as_u64().unwrap()))
        .collect()
}

#[test]
fn addresses_identifiers_and_versions_are_shown() {
    for values in [
        ["10.20.30.101", "10.99.50.101"],
        ["019f8a3c-1111-7222-8333-444455556666", "019f8a3c-2222-7222-8333-444455556666"],
        ["2026-11-23 08:15:00", "2026/11/24"],
        ["v2.14.3000.12", "10.0.19045.3693"],
        ["08:15:00.123456", "20261123T081500Z"],
    ] {
        let log = values.map(|value| format!("{{\"v\":\"{value}\",\"e\":\"{BUSY}\"}}\n")).concat();
        let mut found: Vec<String> = by("v", &log).into_iter().map(|(value, _)| value).collect();
        found.sort_by_key(|value| values.iter().position(|other| other == value));
        assert_eq!(found, values);
    }
}

#[test]
fn different_numbers_are_never_one() {
    let numbers = ["+15551234567", "+15559994567", "+15551234567"];
    let log = numbers.map(|number| format!("{{\"v\":\"{number}\",\"e\":\"{BUSY}\"}}\n")).concat();
    let masked = "+1555•••4567".to_owned();
    assert_eq!(by("v", &log), [(masked.clone(), 2), (masked, 1)]);
}

#[test]
fn a_number_is_one_however_it_is_written() {
    for number in [
        "555_123_4567",
        "555\\t123\\t4567",
        "+1 (555) 123-4567",
        "\u{FF15}\u{FF15}\u{FF15}\u{FF11}\u{FF12}\u{FF13}\u{FF14}\u{FF15}\u{FF16}\u{FF17}",
        "\u{665}\u{665}\u{665} \u{661}\u{662}\u{663} \u{664}\u{665}\u{666}\u{667}",
    ] {
        let log =
            format!("{{\"v\":\"{number}\",\"e\":\"Telephony - 599 - Refused {number} twice\"}}\n{{}}\n");
        let masked = |text: &str| text.matches("123").count() + text.matches("\u{661}\u{662}\u{663}").count();
        for format in ["human", "json", "csv", "markdown"] {
            for more in [&[][..], &["--by", "v"]] {
                let out = scan(&[&["--format", format], more].concat(), log.as_bytes()).out;
                assert_eq!(masked(&out) + out.matches("\u{FF11}\u{FF12}").count(), 0, "{number}: {out}");
            }
        }
        let rows = scan(&["--draft-rows"], log.as_bytes()).out;
        // The usual examples of parameters are not numbers of the log.
        let rows = rows.replace("=42}", "}").replace("=+15551234567}", "}");
        let is_number = |char: char| char.is_numeric();
        assert_eq!(
            rows.matches(is_number).filter(|digit| *digit != "2" && *digit != "3").count(),
            3,
            "{rows}"
        );
    }
}

#[test]
fn numbers_in_names_of_files_are_redacted() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("call_+15551234567_20261123.jsonl"), format!("{BUSY}\n")).unwrap();
    fs::write(folder.path().join("damaged_+15551234567.gz"), [0x1F, 0x8B, 8, 0, 1, 2]).unwrap();
    let run = |more: &[&str]| -> Run {
        let arguments = [&["scan", ".", "nothing-5551234567"], more].concat();
        run_with(command(&arguments).current_dir(folder.path()), b"")
    };
    for format in
        [&["--format", "human"][..], &["--format", "json"], &["--format", "csv"], &["--format", "markdown"]]
    {
        let masked = run(format);
        let (all, err) = (format!("{}{}", masked.out.replace("\\_", "_"), masked.err), &masked.err);
        assert!(all.contains("call_+1555•••4567_20261123.jsonl") && !all.contains("1234567"), "{all}");
        assert!(err.contains("damaged_+1555•••4567.gz") && err.contains("nothing-55•••67"), "{err}");
        let with_numbers = run(&[format, &["--show-numbers"]].concat());
        assert!(with_numbers.out.contains("+15551234567"), "{}", with_numbers.out);
        assert!(with_numbers.err.contains("damaged_+15551234567.gz"), "{}", with_numbers.err);
    }
    let refused = run(&["--report", "none-5551234567/report.html"]);
    assert!(refused.err.starts_with("error: none-55•••67/report.html: "), "{}", refused.err);
    let run = run(&["--annotate"]);
    assert!(run.err.contains("call_+1555•••4567") && !run.err.contains("1234567"), "{}", run.err);
}

/// Separators between the groups of a number: the spaces (Zs) and dashes (Pd) of Unicode, and characters that replace
/// them.
const SEPARATORS: &str = "\t \u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\
    \u{202F}\u{205F}\u{3000}-\u{58A}\u{5BE}\u{1400}\u{1806}\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2E17}\u{2E1A}\u{2E3A}\
    \u{2E3B}\u{2E40}\u{2E5D}\u{301C}\u{3030}\u{30A0}\u{FE31}\u{FE32}\u{FE58}\u{FE63}\u{FF0D}\u{10EAD}\u{2212}\u{30FC}_.,/~\u{B7}\u{2022}\
    \u{AD}\u{200B}\u{2060}\u{FEFF}\u{FF0C}\u{FF0E}\u{FF0F}\u{FF5E}";

/// The numbers of twenty countries, in their international and their national formats.
fn numbers() -> Vec<String> {
    let file = fs::read_to_string(root().join("tests/cli/phone-numbers.tsv")).unwrap();
    let rows = file.lines().filter(|line| !line.starts_with('#'));
    let numbers: Vec<String> = rows.flat_map(|row| row.split('\t').skip(1)).map(str::to_owned).collect();
    assert!(numbers.len() > 70, "{numbers:?}");
    numbers
}

/// Letters alone, so that each index makes a message of its own.
fn letters(index: usize) -> String {
    format!("{index:04}").bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
}

#[test]
fn numbers_of_all_countries_are_redacted_with_any_separator() {
    let numbers = numbers();
    let separators: Vec<char> = SEPARATORS.chars().collect();
    // There are at most 1,000 groups of unknown messages.
    for separators in separators.chunks(12) {
        let written: Vec<String> = separators
            .iter()
            .flat_map(|separator| {
                numbers.iter().map(|number| number.replace([' ', '-'], &separator.to_string()))
            })
            // Danish numbers with full stops look like IP addresses, which are not redacted.
            .filter(|number| number.parse::<Ipv4Addr>().is_err())
            .collect();
        let line = |(index, number): (usize, &String)| {
            let letters = letters(index);
            // A tab ends a message.
            let message = format!("Telephony - 599 - {letters} refused {}", number.replace('\t', " "));
            json!({ "v": format!("{letters} {number}"), "e": message }).to_string()
        };
        let log: Vec<String> = written.iter().enumerate().map(line).collect();
        let run = scan(&["--by", "v", "--format", "json"], log.join("\n").as_bytes());
        let report: Value = serde_json::from_str(&run.out).unwrap();
        let texts = |list: &Value, key: &str| -> Vec<String> {
            list.as_array().unwrap().iter().map(|one| one[key].as_str().unwrap().to_owned()).collect()
        };
        let (values, examples) =
            (texts(&report["breakdowns"][0]["values"], "value"), texts(&report["unknown"], "example"));
        assert_eq!((values.len(), examples.len()), (written.len(), written.len()));
        for (index, number) in written.iter().enumerate() {
            let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
            let visible_digits = if digits.len() >= 11 { 4 } else { 2 };
            let (first, last) =
                (digits[..visible_digits].iter(), digits[digits.len() - visible_digits..].iter());
            let masked: String = first.chain(&['•'; 3]).chain(last).collect();
            for texts in [&values, &examples] {
                let text = texts.iter().find(|text| text.contains(&letters(index))).unwrap();
                assert!(text.ends_with(&masked), "{number:?} is shown as {text:?}");
            }
        }
    }
}

#[test]
fn quantities_and_lists_stay_readable() {
    for text in [
        "Telephony - 599 - 1,234,567 ms late",
        "Telephony - 598 - late by 12,345.678 s, 1234,567 s or 1\u{202F}234\u{202F}567 ms",
        "Telephony - 597 - between 08:15:00,123 and 11/23/2026, 08:30:00",
        "Telephony - 596 - after 486, 404, 503",
    ] {
        let log = json!({ "e": text }).to_string();
        let report: Value = serde_json::from_str(&scan(&["--format", "json"], log.as_bytes()).out).unwrap();
        assert_eq!(report["unknown"][0]["example"], text);
    }
}
