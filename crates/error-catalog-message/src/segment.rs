//! A segment of a message: literal text or a placeholder.

use crate::parameter_type::ParameterType;

/// The maximum number of parameters of a message.
pub const MAX_PARAMETERS: usize = 8;

/// A segment of a message.
///
/// The enum is exhaustive on purpose: a message has no other segments, and all matching depends on that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Segment<'a> {
    /// Text that every such message contains.
    Literal(&'a str),
    /// A placeholder for a value.
    Placeholder {
        /// The parameter's name.
        name: &'a str,
        /// The type, which bounds the value.
        kind: ParameterType,
    },
}
