//! What was recognised, and the search for it.

use core::iter::FusedIterator;

use super::code::Code;
use super::form::{ANYWHERE, Form, WHOLE, Writing, may_begin};
use super::piece::Seen;
use super::read::{self, is_word};
use super::{entry, names, spelling};
use crate::{Namespace, Q850Cause, SipResponse, TelephonyError};

/// What a text says of a failed call: see [`recognise`](crate::recognise).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

impl Response {
    /// The response, registered or of the class.
    pub const fn sip(self) -> SipResponse {
        match self {
            Self::Registered(response) | Self::OfClass(response) => response,
        }
    }

    /// Whether the code itself is registered.
    pub const fn is_registered(self) -> bool {
        matches!(self, Self::Registered(_))
    }
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
        let entry = entry_of(code.number(), seen);
        let is_http = entry.is_some_and(|entry| entry.namespace() == Some(Namespace::Http));
        let (code, entry) = match code {
            // What the page lists, it lists as its own: of few entries it says that their codes are HTTP's.
            _ if writing.form == Form::Message && is_http => (Code::Http(code.number()), entry),
            Code::Sip(_) => (code, entry.filter(|_| !is_http)),
            Code::Http(_) => (code, entry.filter(|_| is_http)),
            Code::Unsaid(_) => (code, entry),
            // What these number is nothing that the page lists.
            Code::Q850(_) | Code::Stir(_) => (code, None),
        };
        Some(Self { form: writing.form, code, phrase: seen.phrase, entry })
    }
}

/// The entry that a code and a phrase name, in whichever spelling the page has the phrase.
fn entry_of(number: u16, seen: Seen<'_>) -> Option<TelephonyError> {
    let phrase = seen.phrase?;
    let meant = if seen.is_name { names::phrase(number, phrase)? } else { phrase };
    entry::named(number, meant).or_else(|| {
        let mut same = spelling::spellings(number, meant);
        same.find_map(|phrase| entry::named(number, phrase))
    })
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
        let is_known = |one: &Recognised<'t>| one.form != Form::Message || one.entry.is_some();
        let holds_none =
            |one: &Recognised<'t>| Self::anywhere(one.phrase.unwrap_or_default()).next().is_none();
        let whole = whole(text.trim()).filter(|one| is_known(one) || holds_none(one));
        Self { whole, ..Self::anywhere(if whole.is_some() { "" } else { text }) }
    }

    /// What stands anywhere in a text.
    const fn anywhere(rest: &'t str) -> Self {
        Self { rest, before: None, whole: None }
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

/// What the whole text is, without blanks around it.
fn whole(text: &str) -> Option<Recognised<'_>> {
    let mut possible = WHOLE.iter().filter(|writing| read::may_begin(writing.pieces, text));
    possible.find_map(|writing| {
        let (seen, rest) = read::read(writing.pieces, Seen::default(), text)?;
        let holds = rest.is_empty() && (writing.proof)(seen.number?, seen.phrase.unwrap_or_default());
        if holds { Recognised::new(writing, seen) } else { None }
    })
}

/// The first form that the text begins with, what it says, and what follows it.
fn begun(text: &str) -> Option<(&'static Writing, Seen<'_>, &str)> {
    let mut possible = ANYWHERE.iter().filter(|writing| read::may_begin(writing.pieces, text));
    possible.find_map(|writing| {
        let (seen, rest) = read::read(writing.pieces, Seen::default(), text)?;
        let holds = (writing.proof)(seen.number.unwrap_or_default(), seen.phrase.unwrap_or_default());
        holds.then_some((writing, seen, rest))
    })
}
