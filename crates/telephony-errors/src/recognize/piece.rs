//! The pieces of forms.

/// A piece of a form.
#[derive(Debug)]
pub(super) enum Piece {
    /// Literal words in any capitals. A space matches any run of spaces, a dash any dash.
    Text(&'static str),
    /// A code of three digits, from 100 to 699.
    Number,
    /// A cause of Q.850, from 1 to 127.
    Cause,
    /// Two hexadecimal octets of a message. The second one is a cause of Q.850, with its highest bit set.
    CauseOctets,
    /// The number of an error of Twilio.
    TwilioNumber,
    /// The number of a cause of `FreeSWITCH` that is not one of Q.850.
    FreeSwitchNumber,
    /// The number of the cause whose name precedes it.
    SameCause,
    /// All words up to the end of the line.
    Phrase,
    /// All words up to the text around the phrase, another form, or the end of the line.
    PhraseUntil(&'static [&'static str]),
    /// A phrase of the code: registered, another spelling, or the reason of an entry.
    KnownPhrase,
    /// A phrase with a code of Telnyx at its end that Telnyx sends with the code.
    TelnyxPhrase,
    /// A phrase as one word, with `_` or `-` instead of spaces.
    Name,
    /// A name that determines the code of a response or a cause.
    ResponseName,
    CauseName,
    /// The name of a cause of `FreeSWITCH` that is not one of Q.850.
    FreeSwitchName,
    /// The name of any cause, in capitals and of several words. It does not determine the code.
    AnyCauseName,
    /// The parameters of a value of the header `Reason`.
    Parameters,
    /// The end of a line, a quotation or a bracket, which is not parsed.
    End,
    /// The characters between a code and its phrase.
    Separator,
    /// The end of a code in prose, which is not parsed: no unit, range or list follows.
    CodeEnd,
    /// Brackets that close.
    Closing,
    /// Optional pieces. If they do not match, nothing that they parsed counts.
    Maybe(&'static [Piece]),
}

/// The result of parsing so far.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Parsed<'t> {
    pub(super) number: Option<u16>,
    pub(super) phrase: Option<&'t str>,
    /// True if the phrase is a name, which represents a phrase.
    pub(super) is_name: bool,
}
