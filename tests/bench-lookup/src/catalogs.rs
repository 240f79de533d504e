//! The catalogs of three sizes, with what was made of them when this program was built.

use crate::measure::measure;
use crate::methods::{Template, by_loop};
use crate::texts::Case;

/// A catalog, and the methods that are code of their own for each.
pub struct Catalog {
    /// Each entry's message and code.
    pub messages: &'static [(&'static str, &'static str)],
    pub templates: &'static [Template],
    pub regexes: &'static [&'static str],
    pub phf: &'static phf::Map<&'static str, u32>,
    pub ours: fn(&Catalog, Case) -> f64,
    pub hashify: fn(&Catalog, Case, &[Template]) -> f64,
    pub plain_match: fn(&Catalog, Case, &[Template]) -> f64,
}

macro_rules! catalogs {
    ($($name:ident)*) => {
        $(#[allow(clippy::all, clippy::pedantic)]
        mod $name {
            include!(concat!(env!("OUT_DIR"), "/", stringify!($name), ".rs"));
        })*

        /// Of 35, 1,000 and 10,000 entries.
        pub static CATALOGS: &[Catalog] = &[$(Catalog {
            messages: $name::MESSAGES,
            templates: $name::TEMPLATES,
            regexes: $name::REGEXES,
            phf: &$name::PHF,
            ours: |catalog, case| measure(catalog, case, |text, _| {
                $name::Errors::lookup(text)?.entry().map(|entry| entry as u32)
            }),
            hashify: |catalog, case, templates| measure(catalog, case, |text, _| {
                $name::hashify(text).or_else(|| by_loop(templates, text))
            }),
            plain_match: |catalog, case, templates| measure(catalog, case, |text, _| {
                $name::plain_match(text).or_else(|| by_loop(templates, text))
            }),
        }),*];
    };
}

catalogs!(n35 n1000 n10000);
