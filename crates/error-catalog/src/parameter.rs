//! A parameter of an entry's message.

use error_catalog_match::Kind;

/// A hole in a message, as the catalog declares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name: the message holds it in braces.
    pub name: &'static str,
    /// What may fill it.
    pub kind: Kind,
    /// A text that does.
    pub example: &'static str,
}

impl Parameter {
    /// For the code that the macro writes.
    #[doc(hidden)]
    pub const fn __new(name: &'static str, kind: Kind, example: &'static str) -> Self {
        Self { name, kind, example }
    }
}
