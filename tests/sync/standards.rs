//! The page of errors held against that of the SIP responses: notes, and what the page of an error says.

use super::copy::{Copy, OTHERS, PAGE};

const ROW: &str = "| Telephony - 486 - Busy Here ";

fn synced() -> Copy {
    let copy = Copy::noted();
    copy.sync();
    copy
}

/// The notes about rows that are not as the other page has them, without their places.
fn notes(copy: &Copy) -> Vec<String> {
    let out = copy.run(&["check", "--format", "human"]).out;
    let rules = [
        "note[reference-code-mismatch]: ",
        "note[reference-wording-mismatch]: ",
        "note[code-not-in-reference]: ",
    ];
    let note =
        |line: &str| rules.iter().find_map(|rule| line.split_once(rule)).map(|(_, what)| what.to_owned());
    out.lines().filter_map(note).collect()
}

#[test]
fn a_row_gets_one_note_or_none() {
    let copy = synced();
    let found = notes(&copy);
    let of = |reason: &str| found.iter().filter(|note| note.contains(reason)).count();
    assert_eq!(found.len(), 6, "{found:?}");
    for reason in
        ["Temporarily not available", "Call leg/", "`Decline`", "`Internal Server", "Request Timeout"]
    {
        assert_eq!(of(reason), 1, "{reason}: {found:?}");
    }
    assert!(
        found.iter().any(|note| note.contains("`Service Unavailable` is the reason of 503; 500 is `Server"))
    );
}

#[test]
fn case_and_marks_make_no_other_reason() {
    for (row, note) in [
        ("| Telephony - 486 - BUSY HERE! ", None),
        ("| Telephony - 486 - Lift is busy ", None),
        (
            "| Telephony - 600 - Busy Here ",
            Some("`Busy Here` is the reason of 486; 600 is `Busy Everywhere` there"),
        ),
        ("| Telephony - 499 - Busy Here ", Some("`Busy Here` is the reason of 486; 499 is not there")),
        ("| Telephony - 499 - Line is busy ", Some("SIP Response Codes has no code 499")),
        (
            "| Telephony - 486 - Not acceptable ",
            Some("is the reason of 406 and 606; 486 is `Busy Here` there"),
        ),
        (
            "| Telephony - 414 - Request-URI too large ",
            Some("`Request-URI too large` is another wording of it"),
        ),
    ] {
        let copy = Copy::noted();
        copy.edit(
            PAGE,
            "    486-busy-here: { redial: later, party: callee, basis: \"RFC 3261 §21.4.24\" }\n",
            "",
        );
        copy.edit(PAGE, ROW, row);
        let found = notes(&copy);
        assert_eq!(found.len(), 6 + usize::from(note.is_some()), "{row}: {found:?}");
        assert!(note.is_none_or(|note| found.iter().any(|found| found.contains(note))), "{row}: {found:?}");
    }
}

#[test]
fn an_entry_whose_code_is_not_of_the_other_page_is_left_out() {
    let copy = Copy::noted();
    copy.edit(
        PAGE,
        "    486-busy-here: { redial: later,",
        "    486-busy-here: { namespace: http, redial: later,",
    );
    copy.sync();
    let page = copy.read("docs/telephony-errors/486-busy-here.md");
    assert!(
        page.contains("\nNone: here, 486 is a status of HTTP, and not a response code of SIP.\n"),
        "{page}"
    );
    assert!(!page.contains("registered"), "{page}");
}

#[test]
fn every_page_of_an_error_compares_its_reason() {
    let copy = synced();
    let says = |id: &str, text: &str| {
        let page = copy.read(&format!("docs/telephony-errors/{id}.md"));
        assert!(page.contains(text), "{text}: {page}");
    };
    let link = "[486 Busy Here](../sip-response-codes/486-busy-here.md)";
    says("486-busy-here", &format!("\n{link}. The reason of this error is its registered phrase.\n"));
    says("480-temporarily-not-available", "is another wording of its registered phrase.\n");
    let decline = "[603 Decline](../sip-response-codes/603-decline.md)";
    says("500-decline", &format!(" is not its registered phrase, but that of {decline}.\n"));
    says("403-invalid-credentials", "The reason of this error is nobody’s registered phrase.\n");
    for page in tests::files(&copy.path("docs/telephony-errors")) {
        let text = std::fs::read_to_string(&page).unwrap();
        for link in text.split("](../sip-response-codes/").skip(1) {
            let (target, _) = link.split_once(')').unwrap();
            assert!(copy.path("docs/sip-response-codes").join(target).exists(), "{}", page.display());
        }
    }
}

#[test]
fn a_page_to_compare_with_that_cannot_be_used_stops_all() {
    let copy = synced();
    copy.edit(OTHERS[0], "| Response ", "| Answer ");
    let out = copy.refused("sync");
    // It says itself what is wrong with it, and once.
    assert!(out.contains("docs/sip-response-codes.md:34:1: error[unknown-columns]"), "{out}");
    assert!(!out.contains("unreadable-reference"), "{out}");
    std::fs::remove_file(copy.path(OTHERS[0])).unwrap();
    let out = copy.refused("check");
    assert!(out.contains("docs/sip-response-codes.md:1:1: error[unreadable-page]"), "{out}");
    assert!(!out.contains("unreadable-reference"), "{out}");
}

#[test]
fn exceptions_name_declared_facts_and_values() {
    for (except, message) in [
        ("namespce = \"http\"", "warning[invalid-config]: unknown fact `namespce` under `except`"),
        ("namespace = \"htp\"", "unknown value `htp` of the fact `namespace` under `except`"),
    ] {
        let copy = Copy::noted();
        let config = copy.read("error-catalog.toml");
        copy.write("error-catalog.toml", &config.replacen("namespace = \"http\"", except, 1));
        let out = copy.run(&["check", "--format", "human"]).out;
        assert!(out.contains(message) && out.contains("did you mean"), "{out}");
    }
}
