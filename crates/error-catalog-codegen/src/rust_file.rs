//! The code of an enum as a file, for a crate that is built without the macro.

use error_catalog_model::Catalog;
use proc_macro2::{Ident, Span};
use quote::quote;

use crate::enumeration::{Enumeration, Serde};
use crate::expand::{ExpandError, expand};
use crate::print::print;

/// Clippy skips what macros generate, and so it shall here.
const QUIET: &str = "#![allow(clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction)]";

/// The name of an enum in Rust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumName(String);

impl EnumName {
    /// Returns a name that is an identifier and begins with a capital letter, as no keyword but `Self` does.
    pub fn new(name: &str) -> Option<Self> {
        let is_first = |c: char| c.is_uppercase() && unicode_ident::is_xid_start(c);
        let is_name =
            name.starts_with(is_first) && name.chars().all(unicode_ident::is_xid_continue) && name != "Self";
        is_name.then(|| Self(name.to_owned()))
    }
}

/// Returns the source of a module with the enum of a catalog without validation errors. The first line is the header.
///
/// Its code is that of the macro. With `has_serde`, it has serde's traits under the feature `serde` of its crate.
///
/// # Errors
///
/// The first reason why the catalog cannot become this enum.
pub fn rust_file(
    catalog: &Catalog,
    name: &EnumName,
    has_serde: bool,
    header: &str,
) -> Result<String, ExpandError> {
    let serde = Serde { span: Span::call_site(), condition: quote!(#[cfg(feature = "serde")]) };
    let enumeration = Enumeration {
        attributes: Vec::new(),
        visibility: quote!(pub),
        name: Ident::new(&name.0, Span::call_site()),
        home: quote!(::error_catalog),
        serde: has_serde.then_some(serde),
    };
    let code = print(expand(&enumeration, catalog)?);
    Ok(format!("//! {header}\n{QUIET}\n\n{code}"))
}

#[cfg(test)]
mod tests {
    use error_catalog_model::Catalog;

    use super::{EnumName, rust_file};

    const CATALOG: &str = "schema: error-catalog/1\npage: p.md\nfacts:\n  retry:\n    - never\nentries:\n  - id: e1\n    \
                           code: e1\n    reason: r\n    message: m\n    meaning: m\n    fix: f\n";

    #[test]
    fn serde_is_a_feature_of_the_crate() {
        let catalog = Catalog::from_canonical_yaml(CATALOG).unwrap();
        let conditions = |has_serde| {
            let file = rust_file(&catalog, &EnumName::new("E").unwrap(), has_serde, "Header.").unwrap();
            assert!(file.starts_with("//! Header.\n"), "{file}");
            file.matches("#[cfg(feature = \"serde\")]").count()
        };
        assert_eq!((conditions(false), conditions(true)), (0, 2));
    }

    #[test]
    fn a_fact_may_not_have_the_name_of_the_enum() {
        let catalog = Catalog::from_canonical_yaml(CATALOG).unwrap();
        let error = rust_file(&catalog, &EnumName::new("Retry").unwrap(), false, "").unwrap_err();
        assert!(error.to_string().contains("the fact `retry`"), "{error}");
    }

    #[test]
    fn names_are_those_of_types() {
        let names = ["E", "Übersetzung2", "Self", "e", "_E", "A b", "A<T>", "Ⓐ", "r#E", ""];
        let valid: Vec<_> = names.into_iter().filter(|name| EnumName::new(name).is_some()).collect();
        assert_eq!(valid, ["E", "Übersetzung2"]);
    }
}
