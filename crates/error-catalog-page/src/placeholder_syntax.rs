//! The ways in which a page writes a parameter in a message.

/// A way to write a parameter in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceholderSyntax {
    /// `+1234567`, an example of a phone number.
    Phone,
    /// `{name}`, `{name:type}` or `{name:type=example}`.
    Braces,
    /// `<name>`.
    Angle,
    /// `%s` and `%d`.
    Printf,
    /// `{0}`.
    Positional,
}

impl PlaceholderSyntax {
    /// Every notation.
    pub const ALL: [Self; 5] = [Self::Phone, Self::Braces, Self::Angle, Self::Printf, Self::Positional];

    /// The notations of a page that does not say.
    pub const USUAL: [Self; 2] = [Self::Phone, Self::Braces];

    /// The notation's name under `parameters:`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Braces => "braces",
            Self::Angle => "angle",
            Self::Printf => "printf",
            Self::Positional => "positional",
        }
    }
}
