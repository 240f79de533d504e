//! One set of test vectors for every lookup: of the enum, and of the catalog loaded from YAML or from JSON.
//!
//! `UPDATE_GOLDENS=1 cargo test -p tests --test all lookup::` writes the vectors. The expected result of each text is
//! known from its generation, not from a lookup.

#![allow(clippy::expect_used, clippy::indexing_slicing)]

#[path = "lookup/any.rs"]
mod any;
#[path = "lookup/mutator.rs"]
mod mutator;
#[path = "lookup/vector.rs"]
mod vector;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use error_catalog::{Entry, MatchKind};
use error_catalog_generate::Layout;
use error_catalog_model::{Catalog, Index};
use telephony_errors::TelephonyError;
use vector::{Vector, Vectors, kind_name};

/// The errors of the gate.
#[error_catalog::catalog("lookup/gate.yaml")]
enum GateError {}

/// Every language is asked the same, and answers the same.
fn check<E: Entry>(name: &str, yaml: &Path) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("lookup/{name}.json"));
    let catalog = Catalog::from_yaml(&fs::read_to_string(yaml).expect("the YAML")).expect("a catalog");
    assert_eq!(catalog.validate(), []);
    let made = Vectors { about: vector::ABOUT.to_owned(), vectors: mutator::vectors(&catalog) };
    let made = serde_json::to_string_pretty(&made).expect("JSON") + "\n";
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::write(&file, &made).expect("a file that can be written");
    }
    let committed = fs::read_to_string(&file).expect("the vectors");
    assert!(
        committed == made,
        "run `UPDATE_GOLDENS=1 cargo test -p tests --test all lookup::` and look at the difference"
    );
    let Vectors { vectors, .. } = serde_json::from_str(&committed).expect("vectors");
    let json = error_catalog_generate::json(&catalog, &Layout::new(&catalog.page)).expect("an export");
    let from_json = Catalog::from_json(&json).expect("the export");
    assert_eq!(from_json.addresses(), catalog.addresses());
    let other = json.replace("error-catalog/1", "error-catalog/9");
    let refused = Catalog::from_json(&other).expect_err("another format").to_string();
    assert!(refused.contains("`error-catalog/9`; this release reads `error-catalog/1`"), "{refused}");
    let indices = [&catalog, &from_json].map(|catalog| Index::new(catalog).expect("sound messages"));
    for vector in &vectors {
        assert_eq!(of_enum::<E>(&vector.text), *vector, "the enum");
        for index in &indices {
            assert_eq!(of_index(index, &vector.text), *vector, "the catalog");
        }
    }
    for kind in ["exact", "normalized", "code"] {
        let count = vectors.iter().filter(|vector| vector.kind.as_deref() == Some(kind)).count();
        assert!(count >= catalog.entries.len(), "{count} vectors of kind {kind}");
    }
}

fn of_enum<E: Entry>(text: &str) -> Vector {
    let found = E::lookup(text);
    let accepted = found.filter(|found| found.kind() <= MatchKind::Alias).and_then(|found| found.entry());
    assert_eq!(text.parse::<E>().ok(), accepted, "a text is parsed if it is a wording: {text:?}");
    let Some(found) = found else { return Vector::nothing(text) };
    Vector {
        text: text.to_owned(),
        kind: Some(kind_name(found.kind()).to_owned()),
        entries: found.entries().iter().map(|entry| entry.id().to_owned()).collect(),
        captures: captures(found.captures().iter()),
    }
}

fn of_index(index: &Index<&Catalog>, text: &str) -> Vector {
    let Some(found) = index.lookup(text) else { return Vector::nothing(text) };
    Vector {
        text: text.to_owned(),
        kind: Some(kind_name(found.kind()).to_owned()),
        entries: found.entries().map(|entry| entry.id.clone()).collect(),
        captures: captures(found.captures().iter()),
    }
}

fn captures<'c>(captures: impl Iterator<Item = (&'c str, &'c str)>) -> BTreeMap<String, String> {
    captures.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

#[test]
fn gate_messages() {
    check::<GateError>("gate", &tests::root().join("tests/lookup/gate.yaml"));
}

#[test]
fn telephony_messages() {
    check::<TelephonyError>("telephony-errors", &tests::root().join("catalog/telephony-errors.yaml"));
}

/// Fragments of messages and texts, for any position. The fuzz target tries more.
const PIECES: [&str; 24] = [
    "{a}", "{b}", "{c}", "{d}", "\n", "\n", "\n\n", " ", "  ", ".", "-", "\u{2013}", "'", "\u{2019}",
    "\u{A0}", "\t", "0 - ", "1 - ", "a", "B", "is", "12", "+49", "\u{E9}",
];

#[test]
fn any_text_is_looked_up_soundly() {
    let mut random = tests::generator::Random::new(3);
    let mut found = 0;
    for _ in 0..tests::cases(4_000) {
        let pieces = 1 + random.below(40);
        let input: String = (0..pieces).map(|_| random.pick(&PIECES)).collect();
        found += any::check(&input);
    }
    assert!(found > 4_000, "{found}");
}
