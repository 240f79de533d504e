//! A piece of a message: literal text or a parameter.

use crate::kind::Kind;

/// The most parameters that one message may have.
pub const MAX_PARAMETERS: usize = 8;

/// A piece of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Text that stands in every such message.
    Literal(&'a str),
    /// A parameter.
    Hole {
        /// The parameter's name.
        name: &'a str,
        /// What may fill it.
        kind: Kind,
    },
}
