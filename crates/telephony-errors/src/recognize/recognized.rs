//! The result of recognizing a text, and the search.

use core::iter::FusedIterator;
use core::ops::Range;

use super::code::Code;
use super::condition::TWILIO;
use super::detail::{self, Detail};
use super::form::Form;
use super::piece::Parsed;
use super::search::{self, Found, Search};
use super::{entry_lookup, names, spelling};
use crate::{FreeSwitchCause, Namespace, Q850Cause, SipResponse, StirError, TelephonyError, TwilioError};

/// A code in a text, in a known form: see [`recognize`](crate::recognize).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Recognized<'t> {
    form: Form,
    code: Code,
    phrase: Option<&'t str>,
    entry: Option<TelephonyError>,
    start: usize,
    end: usize,
}

/// The response that a SIP code is, or must be treated as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Response {
    /// The code is registered.
    Registered(SipResponse),
    /// The code is not registered. A program must treat it as this response of its class (RFC 3261 §8.1.3.2), whose
    /// meaning it does not share.
    OfClass(SipResponse),
}

impl Response {
    /// Returns the response.
    #[must_use]
    pub const fn sip(self) -> SipResponse {
        match self {
            Self::Registered(response) | Self::OfClass(response) => response,
        }
    }

    /// Returns whether the code itself is registered.
    #[must_use]
    pub const fn is_registered(self) -> bool {
        matches!(self, Self::Registered(_))
    }
}

impl<'t> Recognized<'t> {
    /// Returns the form of the text.
    #[must_use]
    pub const fn form(&self) -> Form {
        self.form
    }

    /// Returns the code with its namespace.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// Returns the text with the code, unchanged: a phrase, a name such as `BUSY_HERE`, or the quoted text of a
    /// header with its backslashes.
    #[must_use]
    pub const fn phrase(&self) -> Option<&'t str> {
        self.phrase
    }

    /// Returns the position of the form in the text, in bytes.
    ///
    /// ```
    /// use telephony_errors::recognize_all;
    ///
    /// let log = "call 1\nSIP/2.0 486 Busy Here\ncall 2\nhangup_cause=NO_ANSWER\n";
    /// let forms: Vec<_> = recognize_all(log).filter_map(|one| log.get(one.range())).collect();
    /// assert_eq!(forms, ["SIP/2.0 486 Busy Here", "hangup_cause=NO_ANSWER"]);
    /// ```
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Returns the entry that code and phrase identify together. Its reason is the phrase, or another spelling of it
    /// in RFC 3261.
    ///
    /// ```
    /// use telephony_errors::{Redial, TelephonyError, recognize};
    ///
    /// let seen = recognize("INVITE failed: sip status: 486: Busy Here").ok_or("nothing known")?;
    /// assert_eq!(seen.code().to_string(), "SIP 486");
    /// assert_eq!(seen.entry().and_then(TelephonyError::redial), Some(Redial::Later));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn entry(&self) -> Option<TelephonyError> {
        self.entry
    }

    /// Returns the response of a SIP code.
    ///
    /// ```
    /// use telephony_errors::{Response, SipResponse, recognize};
    ///
    /// let odd = recognize("SIP/2.0 499 Odd Thing").ok_or("nothing known")?;
    /// assert_eq!(odd.response(), Some(Response::OfClass(SipResponse::BadRequest400)));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn response(&self) -> Option<Response> {
        match self.code {
            Code::Sip(number) => {
                let of_class = || spelling::of_class(number).map(Response::OfClass);
                spelling::registered(number).map(Response::Registered).or_else(of_class)
            }
            _ => None,
        }
    }

    /// Returns the cause of a Q.850 code. Its SIP response depends on the source of the mapping.
    ///
    /// ```
    /// use telephony_errors::{Mapped, Mapping, SipResponse, recognize};
    ///
    /// let cause = recognize("USER_BUSY").and_then(|seen| seen.cause()).ok_or("no cause")?;
    /// assert_eq!(cause.to_sip(Mapping::FreeSwitch), Some(Mapped::Listed(SipResponse::BusyHere486)));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn cause(&self) -> Option<Q850Cause> {
        let Code::Q850(number) = self.code else { return None };
        Q850Cause::from_code(number.try_into().ok()?)
    }

    /// Returns the error that explains more than the SIP code: of a provider, of `FreeSWITCH`, or about caller identity.
    ///
    /// ```
    /// use telephony_errors::{Detail, StirError, recognize};
    ///
    /// let blocked = recognize(r#"Reason: Q.850;cause=21;text="v=analytics1;url=https://example.com""#);
    /// let detail = blocked.and_then(|seen| seen.detail());
    /// assert_eq!(detail, Some(Detail::Stir(StirError::NetworkBlocked603)));
    ///
    /// // Telnyx: the account is blocked, and the number exists.
    /// let seen = recognize("404 Not Found D19").ok_or("nothing known")?;
    /// let Some(Detail::Telnyx(code)) = seen.detail() else { return Err("no code of Telnyx") };
    /// assert_eq!(code.code(), "D19");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn detail(&self) -> Option<Detail> {
        match self.code {
            Code::Sip(number) if self.form == Form::TwilioError => {
                TwilioError::from_code(TWILIO + number).map(Detail::Twilio)
            }
            Code::Sip(603) | Code::Q850(21) if self.form == Form::Reason => {
                detail::of_block(self.phrase).or_else(|| detail::of_response(self.code.number(), self.phrase))
            }
            Code::Sip(number) => detail::of_response(number, self.phrase),
            Code::FreeSwitch(number) => FreeSwitchCause::from_code(number).map(Detail::FreeSwitch),
            Code::Stir(number) => StirError::from_code(number).map(Detail::Stir),
            Code::Twilio(number) => TwilioError::from_code(number).map(Detail::Twilio),
            Code::Q850(_) | Code::Http(_) => None,
        }
    }

    fn new(found: &Found<'t>) -> Option<Self> {
        let Found { form, code, parsed, start, end } = *found;
        let code = code?;
        let has_name_of = |number| parsed.phrase.and_then(names::freeswitch) == Some(number);
        let code = match code {
            // FreeSWITCH sends its own causes as those of SIP.
            Code::Sip(number @ 700..) if has_name_of(number) => Code::FreeSwitch(number),
            code => code,
        };
        if let Code::Twilio(number) = code {
            let entry = detail::entry_of_twilio(number);
            return Some(Self { form, code, phrase: parsed.phrase, entry, start, end });
        }
        let entry = entry_of(code.number(), parsed);
        let is_http = entry.is_some_and(|entry| entry.namespace() == Some(Namespace::Http));
        let (code, entry) = match code {
            // These forms do not state the namespace, and a few entries have HTTP status codes.
            Code::Sip(number) if is_http && matches!(form, Form::Message | Form::CodeAndPhrase) => {
                (Code::Http(number), entry)
            }
            Code::Sip(_) => (code, if is_http { None } else { entry }),
            Code::Http(_) => (code, if is_http { entry } else { None }),
            // The page lists no codes of these namespaces.
            _ => (code, None),
        };
        Some(Self { form, code, phrase: parsed.phrase, entry, start, end })
    }
}

/// Returns the entry of a code and a phrase, in any spelling.
fn entry_of(number: u16, parsed: Parsed<'_>) -> Option<TelephonyError> {
    if !entry_lookup::has_number(number) {
        return None;
    }
    let phrase = parsed.phrase?;
    let phrase = if parsed.is_name { names::phrase(number, phrase)? } else { phrase };
    let in_any_spelling = |phrase| {
        let mut spellings = spelling::spellings(number, phrase);
        let in_other_spelling = || spellings.find_map(|phrase| entry_lookup::with_reason(number, phrase));
        entry_lookup::with_reason(number, phrase).or_else(in_other_spelling)
    };
    in_any_spelling(phrase)
        .or_else(|| entry_lookup::look_up(number, phrase))
        .or_else(|| in_any_spelling(spelling::encoded(number, phrase)?))
}

/// An iterator over all codes in a text: see [`recognize_all`](crate::recognize_all).
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct RecognizedAll<'t> {
    /// The result for the whole text.
    whole: Option<Recognized<'t>>,
    search: Search<'t>,
}

impl<'t> RecognizedAll<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let is_known = |one: &Recognized<'t>| one.form != Form::Message || one.entry.is_some();
        let holds_none = |one: &Recognized<'t>| Search::new(one.phrase.unwrap_or_default()).next().is_none();
        let start = text.len() - text.trim_start_matches(is_space).len();
        let whole = whole(text.trim_matches(is_space)).filter(|one| is_known(one) || holds_none(one));
        let whole = whole.map(|one| Recognized { start: start + one.start, end: start + one.end, ..one });
        Self { whole, search: Search::new(if whole.is_some() { "" } else { text }) }
    }
}

impl<'t> Iterator for RecognizedAll<'t> {
    type Item = Recognized<'t>;

    fn next(&mut self) -> Option<Recognized<'t>> {
        self.whole.take().or_else(|| self.search.find_map(|found| Recognized::new(&found)))
    }
}

impl FusedIterator for RecognizedAll<'_> {}

/// Recognizes a whole text, without spaces around it.
fn whole(text: &str) -> Option<Recognized<'_>> {
    search::whole(text).as_ref().and_then(Recognized::new)
}

/// Returns whether a character is a space, or an invisible mark that files and chats put at the start of a text.
fn is_space(char: char) -> bool {
    char.is_whitespace() || matches!(char, '\u{200B}' | '\u{FEFF}')
}
