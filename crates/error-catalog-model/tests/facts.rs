//! Facts and their values become names of Rust, or are refused.

use std::collections::BTreeMap;

use error_catalog_model::{FactNames, fact_errors};

fn declared(facts: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
    let texts = |values: &[&str]| values.iter().map(ToString::to_string).collect();
    facts.iter().map(|(name, values)| ((*name).to_owned(), texts(values))).collect()
}

fn errors(facts: &[(&str, &[&str])]) -> Vec<String> {
    let errors = fact_errors(&declared(facts)).into_iter();
    errors.map(|error| format!("{}: {}; {}", error.fact, error.message, error.help)).collect()
}

#[test]
fn names_are_made_of_words() {
    let values = ["after-fix", "AFTER dark", "5 minutes", "5-2", "self", "all", "A-L-L", "nächste Woche"];
    let names = FactNames::new("Who  is to-act", &values.map(str::to_owned));
    assert_eq!((names.enumeration.as_str(), names.method.as_str()), ("WhoIsToAct", "who_is_to_act"));
    let variants = ["AfterFix", "AfterDark", "_5Minutes", "_5_2", "Self_", "All", "ALL_", "NächsteWoche"];
    assert_eq!(names.variants, variants);
    assert_eq!(errors(&[("Who  is to-act", &values), ("wait", &["none", "hours"])]), [""; 0]);
}

#[test]
fn a_name_that_is_taken_is_refused() {
    for (name, why) in [
        ("code", "every error of a program already has a method `code`"),
        ("Is-Retired", "every error of a program already has a method `is_retired`"),
        ("source", "every error of a program already has a method `source`"),
        ("type", "`type` is a keyword of Rust"),
        ("option", "every program already has a type `Option`"),
    ] {
        let help = format!("give the fact another name, such as `{name}-kind`");
        let error = format!("{name}: `{name}` cannot name a fact: {why}; {help}");
        assert_eq!(errors(&[(name, &["a"])]), [error]);
        assert_eq!(errors(&[(&format!("{name}-kind"), &["a"])]), [""; 0]);
    }
    for name in ["", "!", "2nd"] {
        assert!(errors(&[(name, &["a"])])[0].contains("expected a name that begins with a letter"), "{name}");
    }
}

#[test]
fn two_that_would_be_one_are_named() {
    let facts: [(&str, &[&str]); 2] = [("re-do", &["after fix", "now", "After-Fix"]), ("re_do", &["a"])];
    let expected = [
        "re-do: the values `after fix` and `After-Fix` of the fact `re-do` have the same name in programs: `AfterFix`; \
         change or delete one of them",
        "re_do: the facts `re-do` and `re_do` have the same name in programs: `ReDo`; give one of them another name",
    ];
    assert_eq!(errors(&facts), expected);
}

#[test]
fn values_are_words_and_not_too_many() {
    let many: Vec<String> = (0..256).map(|number| format!("v{number}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(errors(&[("wait", many.get(..255).unwrap_or_default())]), [""; 0]);
    assert_eq!(
        errors(&[("wait", &many)]),
        ["wait: expected 1 to 255 values of the fact `wait`, found 256; declare from 1 to 255 values"]
    );
    assert_eq!(
        errors(&[("wait", &[])]),
        ["wait: expected 1 to 255 values of the fact `wait`, found 0; declare from 1 to 255 values"]
    );
    let nothing = "wait: expected a letter or a digit in each value of the fact `wait`, found `?!`; write the value as a word";
    assert_eq!(errors(&[("wait", &["?!", "ever"])]), [nothing]);
}
