//! The ways to find a text's entry.

use std::collections::HashMap;
use std::hash::BuildHasher;

use error_catalog::ParameterType;

use crate::Catalog;
use crate::measure::measure;
use crate::texts::Case;

/// A way to find a text's entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// One comparison with the entry that is known to be right.
    Floor,
    /// The enum of the macro.
    Ours,
    Hashify,
    Foldhash,
    Std,
    Phf,
    Match,
    RegexSet,
}

impl Method {
    /// All, with their names.
    pub const ALL: [(&'static str, Self); 8] = [
        ("floor", Self::Floor),
        ("this lookup", Self::Ours),
        ("hashify", Self::Hashify),
        ("foldhash", Self::Foldhash),
        ("std", Self::Std),
        ("phf", Self::Phf),
        ("match", Self::Match),
        ("RegexSet", Self::RegexSet),
    ];

    /// Returns whether it can be measured with so many entries. A match compares with one arm after the other, and
    /// compiles for minutes; a `RegexSet` does not end within one.
    pub fn reaches(self, entries: usize) -> bool {
        entries <= 1_000 || !matches!(self, Self::Match | Self::RegexSet)
    }

    /// Returns whether it finds messages with parameters itself.
    pub fn finds_parameters(self) -> bool {
        matches!(self, Self::Floor | Self::Ours | Self::RegexSet)
    }
}

/// The prefix, suffix and kind of a message with one parameter, and its entry.
pub type Template = (&'static str, &'static str, ParameterType, u32);

/// The entry of a message whose parameter the text fills, as one would write it by hand.
pub fn by_loop(templates: &[Template], text: &str) -> Option<u32> {
    templates.iter().find_map(|(before, after, kind, entry)| {
        let value = text.strip_prefix(before)?.strip_suffix(after)?;
        kind.accepts(value).then_some(*entry)
    })
}

/// Measures a method: nanoseconds per text, each case; and the mix with [`by_loop`] after a miss.
pub fn run(method: Method, catalog: &Catalog, case: Case, with_loop: bool) -> f64 {
    let map = || catalog.messages.iter().zip(0_u32..).map(|((message, _), index)| (*message, index));
    let templates = if with_loop { catalog.templates } else { &[] };
    match method {
        Method::Floor => measure(catalog, case, |text, entry| {
            (text == catalog.messages[entry as usize].0).then_some(entry)
        }),
        Method::Ours => (catalog.ours)(catalog, case),
        Method::Hashify => (catalog.hashify)(catalog, case, templates),
        Method::Match => (catalog.plain_match)(catalog, case, templates),
        Method::Foldhash => {
            let mut known = HashMap::with_hasher(foldhash::fast::RandomState::default());
            known.extend(map());
            run_map(&known, catalog, case, templates)
        }
        Method::Std => {
            let mut known = HashMap::new();
            known.extend(map());
            run_map(&known, catalog, case, templates)
        }
        Method::Phf => measure(catalog, case, |text, _| {
            catalog.phf.get(text).copied().or_else(|| by_loop(templates, text))
        }),
        Method::RegexSet => {
            let set = regex::RegexSetBuilder::new(catalog.regexes).size_limit(1 << 30).build();
            let set = set.unwrap_or_else(|error| panic!("{error}"));
            measure(catalog, case, |text, _| set.matches(text).iter().next().map(|index| index as u32))
        }
    }
}

fn run_map<S: BuildHasher>(
    known: &HashMap<&str, u32, S>,
    catalog: &Catalog,
    case: Case,
    templates: &[Template],
) -> f64 {
    measure(catalog, case, |text, _| known.get(text).copied().or_else(|| by_loop(templates, text)))
}
