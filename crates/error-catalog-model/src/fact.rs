//! Declared facts in Rust: the names that a fact and its values have there, and why they may have none.

use std::collections::{BTreeMap, HashMap};

use crate::catalog::Catalog;
use crate::id::words;
use crate::nfc::nfc;
use crate::variant::{begins_as_a_name, free, push_capitalised};

/// The most values of a fact: a program keeps which one an entry has in a byte.
const MOST_VALUES: usize = 255;

/// Methods that the enum of a catalog has anyway, its own and those of the traits that it implements.
const METHODS: [&str; 45] = [
    "address",
    "all_with_code",
    "basis",
    "borrow",
    "borrow_mut",
    "cause",
    "clamp",
    "clone",
    "clone_from",
    "clone_into",
    "cmp",
    "code",
    "code_number",
    "description",
    "eq",
    "fact",
    "facts",
    "fix",
    "fmt",
    "from",
    "from_id",
    "from_str",
    "ge",
    "gt",
    "hash",
    "id",
    "into",
    "is_retired",
    "le",
    "lookup",
    "lt",
    "max",
    "meaning",
    "message",
    "min",
    "ne",
    "nearest",
    "parameters",
    "partial_cmp",
    "provide",
    "reason",
    "source",
    "to_owned",
    "to_string",
    "type_id",
];

/// Types and traits that every Rust file knows by these names.
const TYPES: [&str; 26] = [
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Extend",
    "Fn",
    "From",
    "Hash",
    "Into",
    "Iterator",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "String",
    "Sync",
    "Vec",
];

/// Words that Rust keeps for itself.
const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// The names of a declared fact in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactNames {
    /// The enum of its values, such as `SupplyLevel`.
    pub enumeration: String,
    /// The method that gives an entry's value, such as `supply_level`.
    pub method: String,
    /// The variants, one per value.
    pub variants: Vec<String>,
}

/// Something that is wrong with a declared fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactFault {
    /// The fact.
    pub fact: String,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub remedy: String,
}

impl FactNames {
    /// The names of a fact with these values. They can be used if the fact has no [fault](fact_faults).
    ///
    /// ```
    /// # use error_catalog_model::FactNames;
    /// let names = FactNames::new("supply-level", &["empty".to_owned(), "almost-empty".to_owned()]);
    /// assert_eq!((names.enumeration.as_str(), names.method.as_str()), ("SupplyLevel", "supply_level"));
    /// assert_eq!(names.variants, ["Empty", "AlmostEmpty"]);
    /// ```
    pub fn new(fact: &str, values: &[String]) -> Self {
        Self {
            enumeration: camel(fact),
            method: words(&nfc(fact)).collect::<Vec<_>>().join("_"),
            variants: values.iter().map(|value| variant(value)).collect(),
        }
    }
}

/// Everything that keeps declared facts from being enums of a program, fact by fact.
pub fn fact_faults(facts: &BTreeMap<String, Vec<String>>) -> Vec<FactFault> {
    let mut faults = Vec::new();
    let mut enumerations: HashMap<String, &str> = HashMap::new();
    for (fact, values) in facts {
        let names = FactNames::new(fact, values);
        let other = enumerations.insert(names.enumeration.clone(), fact);
        let mut found = |(what, remedy)| faults.push(FactFault { fact: fact.clone(), what, remedy });
        match other {
            Some(other) => found((
                format!(
                    "the facts `{other}` and `{fact}` have one name in programs: `{}`",
                    names.enumeration
                ),
                "give one of them another name".to_owned(),
            )),
            None => check_name(fact, &names).into_iter().for_each(&mut found),
        }
        check_values(fact, values, &names).into_iter().for_each(&mut found);
    }
    faults
}

impl Catalog {
    /// Everything that keeps the catalog's declared facts from being enums of a program.
    pub fn fact_faults(&self) -> Vec<FactFault> {
        fact_faults(&self.facts)
    }
}

fn check_name(fact: &str, names: &FactNames) -> Option<(String, String)> {
    if !begins_as_a_name(&names.method) {
        let what = format!("`{fact}` can be no name in programs: it does not begin with a letter");
        return Some((what, "begin the fact's name with a letter".to_owned()));
    }
    let (method, enumeration) = (names.method.as_str(), names.enumeration.as_str());
    let why = if KEYWORDS.contains(&method) {
        format!("Rust keeps the word `{method}` for itself")
    } else if METHODS.contains(&method) {
        format!("every error of a program has something of the name `{method}` already")
    } else if TYPES.contains(&enumeration) {
        format!("every program knows something else as `{enumeration}`")
    } else {
        return None;
    };
    Some((
        format!("`{fact}` cannot name a fact: {why}"),
        format!("give the fact another name, such as `{fact}-kind`"),
    ))
}

fn check_values(fact: &str, values: &[String], names: &FactNames) -> Vec<(String, String)> {
    let mut faults = Vec::new();
    if values.is_empty() || values.len() > MOST_VALUES {
        let what = format!("the fact `{fact}` has {} values", values.len());
        faults.push((what, format!("declare from 1 to {MOST_VALUES} values")));
    }
    let mut first: HashMap<&str, &str> = HashMap::new();
    for (value, variant) in values.iter().zip(&names.variants) {
        if words(value).next().is_none() {
            let what = format!("the value `{value}` of the fact `{fact}` holds no letter and no digit");
            faults.push((what, "write the value as a word".to_owned()));
        } else if let Some(other) = first.insert(variant, value) {
            let what = format!(
                "the values `{other}` and `{value}` of the fact `{fact}` have one name in programs: `{variant}`"
            );
            faults.push((what, "change one of them, or take it out".to_owned()));
        }
    }
    faults
}

/// The words of a text in `UpperCamelCase`.
fn camel(text: &str) -> String {
    let mut name = String::new();
    words(&nfc(text)).for_each(|word| push_capitalised(&mut name, &word));
    nfc(&name).into_owned()
}

fn variant(value: &str) -> String {
    let mut name = camel(value);
    if !begins_as_a_name(&name) {
        name.insert(0, '_');
    }
    free(name)
}
