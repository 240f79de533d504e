//! A parameter of an entry's message.

use error_catalog_message::ParameterType;

/// A parameter of a message: the name, type and example of a placeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Parameter {
    /// The name, which is in braces in the message.
    pub name: &'static str,
    /// The type of the values.
    pub kind: ParameterType,
    /// A value.
    pub example: &'static str,
}

impl Parameter {
    /// Creates a parameter, for the code of the macro.
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(name: &'static str, kind: ParameterType, example: &'static str) -> Self {
        Self { name, kind, example }
    }
}
