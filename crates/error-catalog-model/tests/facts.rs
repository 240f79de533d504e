//! Facts and their values become names that Rust takes, or it is said why not.

use std::collections::BTreeMap;

use error_catalog_model::{FactNames, fact_faults};

fn declared(facts: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
    let texts = |values: &[&str]| values.iter().map(ToString::to_string).collect();
    facts.iter().map(|(name, values)| ((*name).to_owned(), texts(values))).collect()
}

fn faults(facts: &[(&str, &[&str])]) -> Vec<String> {
    let faults = fact_faults(&declared(facts)).into_iter();
    faults.map(|fault| format!("{}: {}; {}", fault.fact, fault.what, fault.remedy)).collect()
}

#[test]
fn names_are_made_of_words() {
    let values = ["after-fix", "AFTER dark", "5 minutes", "5-2", "self", "all", "A-L-L", "nächste Woche"];
    let names = FactNames::new("Who  is to-act", &values.map(str::to_owned));
    assert_eq!((names.enumeration.as_str(), names.method.as_str()), ("WhoIsToAct", "who_is_to_act"));
    let variants = ["AfterFix", "AfterDark", "_5Minutes", "_5_2", "Self_", "All", "ALL_", "NächsteWoche"];
    assert_eq!(names.variants, variants);
    assert_eq!(faults(&[("Who  is to-act", &values), ("wait", &["none", "hours"])]), [""; 0]);
}

#[test]
fn a_name_that_is_taken_is_refused() {
    for (name, why) in [
        ("code", "every error of a program has something of the name `code` already"),
        ("Is-Retired", "every error of a program has something of the name `is_retired` already"),
        ("source", "every error of a program has something of the name `source` already"),
        ("type", "Rust keeps the word `type` for itself"),
        ("option", "every program knows something else as `Option`"),
    ] {
        let help = format!("give the fact another name, such as `{name}-kind`");
        let fault = format!("{name}: `{name}` cannot name a fact: {why}; {help}");
        assert_eq!(faults(&[(name, &["a"])]), [fault]);
        assert_eq!(faults(&[(&format!("{name}-kind"), &["a"])]), [""; 0]);
    }
    for name in ["", "!", "2nd"] {
        assert!(faults(&[(name, &["a"])])[0].contains("does not begin with a letter"), "{name}");
    }
}

#[test]
fn two_that_would_be_one_are_named() {
    let facts: [(&str, &[&str]); 2] = [("re-do", &["after fix", "now", "After-Fix"]), ("re_do", &["a"])];
    let expected = [
        "re-do: the values `after fix` and `After-Fix` of the fact `re-do` have one name in programs: `AfterFix`; \
         change one of them, or take it out",
        "re_do: the facts `re-do` and `re_do` have one name in programs: `ReDo`; give one of them another name",
    ];
    assert_eq!(faults(&facts), expected);
}

#[test]
fn values_are_words_and_not_too_many() {
    let many: Vec<String> = (0..256).map(|number| format!("v{number}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(faults(&[("wait", many.get(..255).unwrap_or_default())]), [""; 0]);
    assert_eq!(
        faults(&[("wait", &many)]),
        ["wait: the fact `wait` has 256 values; declare from 1 to 255 values"]
    );
    assert_eq!(
        faults(&[("wait", &[])]),
        ["wait: the fact `wait` has 0 values; declare from 1 to 255 values"]
    );
    let nothing =
        "wait: the value `?!` of the fact `wait` holds no letter and no digit; write the value as a word";
    assert_eq!(faults(&[("wait", &["?!", "ever"])]), [nothing]);
}
