//! The names of declared facts and their values in Rust, and the facts that cannot have such names.

use std::collections::{BTreeMap, HashMap};

use crate::catalog::Catalog;
use crate::id::words;
use crate::nfc::nfc;
use crate::variant::{begins_as_a_name, free, push_capitalized};

/// The maximum number of values of a fact: a program stores the value of an entry in a byte.
const MAX_VALUES: usize = 255;

/// The methods of every enum of a catalog and of the traits that it implements.
const METHODS: [&str; 49] = [
    "address",
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
    "from_code",
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
    "try_from",
    "try_into",
    "type_id",
    "url",
    "with_code",
];

/// Types and traits of the prelude.
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

/// The keywords of Rust.
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
    /// The method that returns the value of an entry, such as `supply_level`.
    pub method: String,
    /// The variants, one for each value.
    pub variants: Vec<String>,
}

/// An error of a declared fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactError {
    /// The fact.
    pub fact: String,
    /// The message.
    pub message: String,
    /// One imperative sentence.
    pub help: String,
}

impl FactNames {
    /// Returns the names of a fact. They are valid if the fact has no [error](fact_errors).
    ///
    /// ```
    /// # use error_catalog_model::FactNames;
    /// let names = FactNames::new("supply-level", &["empty".to_owned(), "almost-empty".to_owned()]);
    /// assert_eq!((names.enumeration.as_str(), names.method.as_str()), ("SupplyLevel", "supply_level"));
    /// assert_eq!(names.variants, ["Empty", "AlmostEmpty"]);
    /// ```
    #[must_use]
    pub fn new(fact: &str, values: &[String]) -> Self {
        Self {
            enumeration: camel(fact),
            method: words(&nfc(fact)).collect::<Vec<_>>().join("_"),
            variants: values.iter().map(|value| variant(value)).collect(),
        }
    }
}

/// Returns every reason why declared facts cannot become enums of a program, fact by fact.
#[must_use]
pub fn fact_errors(facts: &BTreeMap<String, Vec<String>>) -> Vec<FactError> {
    let mut errors = Vec::new();
    let mut enumerations: HashMap<String, &str> = HashMap::new();
    for (fact, values) in facts {
        let names = FactNames::new(fact, values);
        match enumerations.insert(names.enumeration.clone(), fact) {
            Some(other) => errors.push(FactError::new(
                fact,
                format!(
                    "the facts `{other}` and `{fact}` have the same name in programs: `{}`",
                    names.enumeration
                ),
                "give one of them another name",
            )),
            None => errors.extend(name_error(fact, &names)),
        }
        check_values(fact, values, &names, &mut errors);
    }
    errors
}

impl Catalog {
    /// Returns every reason why the catalog's declared facts cannot become enums of a program.
    #[must_use]
    pub fn fact_errors(&self) -> Vec<FactError> {
        fact_errors(&self.facts)
    }
}

impl FactError {
    fn new(fact: &str, message: String, help: impl Into<String>) -> Self {
        Self { fact: fact.to_owned(), message, help: help.into() }
    }
}

fn name_error(fact: &str, names: &FactNames) -> Option<FactError> {
    let (method, enumeration) = (names.method.as_str(), names.enumeration.as_str());
    if !begins_as_a_name(method) {
        let message = format!("expected a name that begins with a letter, found the fact `{fact}`");
        return Some(FactError::new(fact, message, "begin the fact's name with a letter"));
    }
    let reason = if KEYWORDS.contains(&method) {
        format!("`{method}` is a keyword of Rust")
    } else if METHODS.contains(&method) {
        format!("every error of a program already has a method `{method}`")
    } else if TYPES.contains(&enumeration) {
        format!("every program already has a type `{enumeration}`")
    } else {
        return None;
    };
    let message = format!("`{fact}` cannot name a fact: {reason}");
    Some(FactError::new(fact, message, format!("give the fact another name, such as `{fact}-kind`")))
}

fn check_values(fact: &str, values: &[String], names: &FactNames, errors: &mut Vec<FactError>) {
    if values.is_empty() || values.len() > MAX_VALUES {
        let message =
            format!("expected 1 to {MAX_VALUES} values of the fact `{fact}`, found {}", values.len());
        errors.push(FactError::new(fact, message, format!("declare from 1 to {MAX_VALUES} values")));
    }
    let mut first: HashMap<&str, &str> = HashMap::new();
    for (value, variant) in values.iter().zip(&names.variants) {
        if words(value).next().is_none() {
            let message =
                format!("expected a letter or a digit in each value of the fact `{fact}`, found `{value}`");
            errors.push(FactError::new(fact, message, "write the value as a word"));
        } else if let Some(other) = first.insert(variant, value) {
            let message = format!(
                "the values `{other}` and `{value}` of the fact `{fact}` have the same name in programs: `{variant}`"
            );
            errors.push(FactError::new(fact, message, "change or delete one of them"));
        }
    }
}

/// Converts the words of a text to `UpperCamelCase`.
fn camel(text: &str) -> String {
    let mut name = String::new();
    words(&nfc(text)).for_each(|word| push_capitalized(&mut name, &word));
    nfc(&name).into_owned()
}

fn variant(value: &str) -> String {
    let mut name = camel(value);
    if !begins_as_a_name(&name) {
        name.insert(0, '_');
    }
    free(name)
}
