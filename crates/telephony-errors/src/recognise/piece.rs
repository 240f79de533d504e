//! The pieces that forms are written with.

/// A piece of a form.
pub(super) enum Piece {
    /// These words in capitals or not; a blank is any run of blanks, a dash any dash.
    Text(&'static str),
    /// A code of three digits, from 100 to 699.
    Number,
    /// A cause of Q.850, from 1 to 127.
    Cause,
    /// The cause that was named before it.
    SameCause,
    /// Words up to the end of the line.
    Phrase,
    /// Words up to one of these texts, to where another form begins, or to the end of the line.
    PhraseUntil(&'static [&'static str]),
    /// A phrase as one word, with `_` or `-` for its blanks.
    Name,
    /// The same where it alone gives the code, of a response or of a cause.
    ResponseName,
    CauseName,
    /// The parameters of a value of the header `Reason`.
    Parameters,
    /// More pieces, if they fit; if they do not, nothing that they saw counts.
    Maybe(&'static [Piece]),
}

/// What was seen so far.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen<'t> {
    pub(super) number: Option<u16>,
    pub(super) phrase: Option<&'t str>,
    /// Whether the phrase stands for the one that it is the name of.
    pub(super) is_name: bool,
}
