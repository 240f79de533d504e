//! The peer of `#[catalog]`: the same enum with thiserror's message and strum's names, texts and iteration.

use std::fmt::Write as _;

use error_catalog_model::Catalog;

/// The dependencies of the enum.
pub(crate) const DEPENDENCIES: &str =
    "thiserror = \"2\"\nstrum = { version = \"0.28\", features = [\"derive\"] }";

/// Returns the enum of a catalog.
pub(crate) fn derives(catalog: &Catalog) -> String {
    let mut code = "/// Errors.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, \
                    thiserror::Error, strum::VariantArray, strum::EnumString, strum::IntoStaticStr, \
                    strum::EnumMessage, strum::EnumProperty)]\n#[non_exhaustive]\npub enum DeviceError {\n"
        .to_owned();
    for entry in &catalog.entries {
        let message = entry.message.replace('{', "{{").replace('}', "}}");
        // Writing to a String cannot fail.
        let _ = writeln!(
            code,
            "    /// {}\n    #[error({message:?})]\n    #[strum(serialize = {:?}, message = {:?}, detailed_message = \
             {:?}, props(code = {:?}, reason = {:?}))]\n    {},",
            entry.meaning,
            entry.id,
            entry.meaning,
            entry.fix,
            entry.code,
            entry.reason,
            entry.variant()
        );
    }
    code + "}\n"
}
