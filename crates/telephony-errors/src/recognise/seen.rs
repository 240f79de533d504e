//! What was recognised, and the search for it.

use core::iter::FusedIterator;

use super::code::Code;
use super::form::{ANYWHERE, Form, WHOLE, Writing};
use super::piece::{self, Seen, is_word};
use super::{entry, names, spelling};
use crate::{Q850Cause, SipResponse, TelephonyError};

/// What a text says of a failed call: see [`recognise`](crate::recognise).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recognised<'t> {
    form: Form,
    code: Code,
    phrase: Option<&'t str>,
    entry: Option<TelephonyError>,
}

/// The response that a code of SIP is, or counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Response {
    /// The code is registered.
    Registered(SipResponse),
    /// Nobody has registered the code: it counts as this one of its class (RFC 3261 §8.1.3.2). That is how a program
    /// has to act on it, and not what it means.
    OfClass(SipResponse),
}

impl<'t> Recognised<'t> {
    /// How the text writes it.
    pub const fn form(&self) -> Form {
        self.form
    }

    /// The code, and whose it is.
    pub const fn code(&self) -> Code {
        self.code
    }

    /// What the text says beside the code, as it stands there: a phrase; a name such as `BUSY_HERE`; what is between the
    /// quotation marks of a header, with its backslashes.
    pub const fn phrase(&self) -> Option<&'t str> {
        self.phrase
    }

    /// The entry that the code and the phrase name together, and never one of them alone: its reason is the phrase, or
    /// another spelling that RFC 3261 has of it.
    ///
    /// ```
    /// use telephony_errors::{Redial, TelephonyError, recognise};
    ///
    /// let seen = recognise("INVITE failed: sip status: 486: Busy Here").ok_or("nothing known")?;
    /// assert_eq!(seen.code().to_string(), "SIP 486");
    /// assert_eq!(seen.entry().and_then(TelephonyError::redial), Some(Redial::Later));
    /// # Ok::<(), &str>(())
    /// ```
    pub const fn entry(&self) -> Option<TelephonyError> {
        self.entry
    }

    /// The response that the code is, or counts as, where it is one of SIP; where the text does not say whose code it is,
    /// the one whose phrase stands beside it, or the entry's.
    ///
    /// ```
    /// use telephony_errors::{Response, SipResponse, recognise};
    ///
    /// let odd = recognise("SIP/2.0 499 Odd Thing").ok_or("nothing known")?;
    /// assert_eq!(odd.response(), Some(Response::OfClass(SipResponse::BadRequest400)));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn response(&self) -> Option<Response> {
        match self.code {
            Code::Sip(number) => {
                let of_class = || spelling::of_class(number).map(Response::OfClass);
                spelling::registered(number).map(Response::Registered).or_else(of_class)
            }
            Code::Unsaid(number) => {
                let is_phrase = spelling::phrase(number, self.phrase?).is_some();
                let by_phrase = || spelling::registered(number).filter(|_| is_phrase);
                self.entry.map_or_else(by_phrase, TelephonyError::sip).map(Response::Registered)
            }
            _ => None,
        }
    }

    /// The cause that the code is, where it is one of Q.850. What it would be in SIP depends on who maps it.
    ///
    /// ```
    /// use telephony_errors::{Mapping, SipResponse, recognise};
    ///
    /// let cause = recognise("USER_BUSY").and_then(|seen| seen.cause()).ok_or("no cause")?;
    /// assert_eq!(cause.sip(Mapping::FreeSwitch), Some(SipResponse::BusyHere486));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn cause(&self) -> Option<Q850Cause> {
        let Code::Q850(number) = self.code else { return None };
        Q850Cause::all_with_code(number.try_into().ok()?).first().copied()
    }

    fn new(writing: &Writing, seen: Seen<'t>) -> Option<Self> {
        let code = (writing.code)(seen.number?);
        let entry = match code {
            // What these number is nothing that the page lists.
            Code::Q850(_) | Code::Stir(_) => None,
            _ => seen.phrase.and_then(|phrase| {
                let meant = if seen.is_name { names::phrase(code.number(), phrase)? } else { phrase };
                entry::named(code.number(), meant).or_else(|| {
                    let mut same = spelling::spellings(code.number(), meant);
                    same.find_map(|phrase| entry::named(code.number(), phrase))
                })
            }),
        };
        let entry = match code {
            Code::Http(_) => entry.filter(|entry| entry.sip().is_none()),
            _ => entry,
        };
        Some(Self { form: writing.form, code, phrase: seen.phrase, entry })
    }
}

/// All that a text says of a failed call: see [`recognise_all`](crate::recognise_all).
#[derive(Clone, Debug)]
pub struct RecognisedAll<'t> {
    /// What is not yet searched.
    rest: &'t str,
    /// The character before it.
    before: Option<char>,
    /// What the text is as a whole.
    whole: Option<Recognised<'t>>,
}

impl<'t> RecognisedAll<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let whole = whole(text.trim());
        Self { rest: if whole.is_some() { "" } else { text }, before: None, whole }
    }

    /// The next text that begins as a form does, and all that it takes; whether it says anything or not.
    fn next_begun(&mut self) -> Option<(&'static Writing, Seen<'t>)> {
        for (at, pair) in self.rest.as_bytes().windows(2).enumerate() {
            if !may_begin(pair) {
                continue;
            }
            let Some((before, text)) = self.rest.split_at_checked(at) else { continue };
            if before.chars().next_back().or(self.before).is_some_and(is_word) {
                continue;
            }
            if let Some((writing, seen, rest)) = begun(text) {
                let taken = self.rest.len() - rest.len();
                self.before = self.rest.get(..taken)?.chars().next_back();
                self.rest = rest;
                return Some((writing, seen));
            }
        }
        self.rest = "";
        None
    }
}

impl<'t> Iterator for RecognisedAll<'t> {
    type Item = Recognised<'t>;

    fn next(&mut self) -> Option<Recognised<'t>> {
        if let Some(whole) = self.whole.take() {
            return Some(whole);
        }
        loop {
            let (writing, seen) = self.next_begun()?;
            if let Some(found) = Recognised::new(writing, seen) {
                return Some(found);
            }
        }
    }
}

impl FusedIterator for RecognisedAll<'_> {}

/// Whether a form that stands anywhere may begin so: hardly any two bytes of a text do.
const fn may_begin(pair: &[u8]) -> bool {
    let [first, second, ..] = pair else { return false };
    // In lower case; what is no letter stays itself.
    matches!(
        [*first | 0x20, *second | 0x20],
        [b'e', b'r'] | [b'h' | b's', b't'] | [b'q', b'.'] | [b's', b'i']
    )
}

/// What the whole text is, without blanks around it.
fn whole(text: &str) -> Option<Recognised<'_>> {
    let mut possible = WHOLE.iter().filter(|writing| piece::may_begin(writing.pieces, text));
    possible.find_map(|writing| {
        let (seen, rest) = piece::read(writing.pieces, Seen::default(), text)?;
        let holds = rest.is_empty() && (writing.proof)(seen.number?, seen.phrase.unwrap_or_default());
        if holds { Recognised::new(writing, seen) } else { None }
    })
}

/// The first form that the text begins with, what it says, and what follows it.
fn begun(text: &str) -> Option<(&'static Writing, Seen<'_>, &str)> {
    let mut possible = ANYWHERE.iter().filter(|writing| piece::may_begin(writing.pieces, text));
    possible.find_map(|writing| {
        let (seen, rest) = piece::read(writing.pieces, Seen::default(), text)?;
        Some((writing, seen, rest))
    })
}

#[cfg(test)]
mod tests {
    use super::{ANYWHERE, may_begin};
    use crate::recognise::piece::Piece;

    #[test]
    fn every_form_that_stands_anywhere_may_begin() {
        for writing in ANYWHERE {
            let Some(Piece::Text(words)) = writing.pieces.first() else {
                unreachable!("it has no beginning")
            };
            for words in [words.to_ascii_uppercase(), words.to_ascii_lowercase()] {
                assert!(may_begin(words.as_bytes()), "{words:?}");
            }
        }
        assert!(!may_begin(b"xx"));
    }
}
