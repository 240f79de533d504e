//! The syntaxes of placeholders in messages.

/// A syntax of placeholders in messages. The enum is exhaustive on purpose: lints treat each syntax in its own way.
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
    /// Every syntax.
    pub const ALL: [Self; 5] = [Self::Phone, Self::Braces, Self::Angle, Self::Printf, Self::Positional];

    /// The syntaxes of a page without `parameters:`.
    pub const USUAL: [Self; 2] = [Self::Phone, Self::Braces];

    /// The name under `parameters:`.
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
