//! Messages in bytes: what stands where, as the crate's documentation defines it.

use std::borrow::Cow;
use std::ops::Range;

use error_catalog::Entry;
use error_catalog_match::{Matcher, Segment};
use memchr::{memchr, memchr2};

use crate::fit::{Fit, Fits, fit};
use crate::needles::Needles;
use crate::opaque::OpaqueFinder;
use crate::reading::{DEPTH, Reading};
use crate::stop::{Opener, before_fields, stop};
use crate::tree::Tree;

/// Looks for the messages of a catalog in bytes.
#[derive(Clone, Debug)]
pub struct Scanner<'c> {
    matcher: Matcher<'c>,
    needles: Needles,
    opaque_finder: OpaqueFinder,
    tree: Tree<'c>,
    /// What all messages of the shape begin with; empty where there is no such thing.
    start: &'c str,
    reach: usize,
    unsearched: usize,
    /// Whether no message holds a quotation mark: none goes past one then.
    is_quotable: bool,
}

/// A message that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding<'t> {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Which message it is.
    pub what: What<'t>,
}

/// Which message was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What<'t> {
    /// That of an entry, by its place in the catalog.
    Entry(u32),
    /// None that is known, but built as they are; with its text, unescaped.
    Unknown(Cow<'t, str>),
}

/// How far a window of a longer input was gone through.
#[derive(Debug)]
pub(crate) enum Step<'t> {
    Found(Finding<'t>),
    /// All that stands before that place is known; what is behind needs to be seen with more of the input.
    Undecided(usize),
}

impl Scanner<'static> {
    /// A scanner for the messages of an enum that the `catalog` macro made.
    pub fn of<E: Entry>() -> Self {
        Self::new(*E::__matcher())
    }
}

impl<'c> Scanner<'c> {
    /// A scanner for the messages of a catalog that was loaded at run time: `Index::matcher` of `error_catalog_model`
    /// makes the tables.
    pub fn new(matcher: Matcher<'c>) -> Self {
        let (tree, unsearched) = Tree::new(&matcher);
        let start = match matcher.shape {
            [Segment::Literal(start), ..] if !start.contains(char::is_control) => start,
            _ => "",
        };
        let starts = || tree.starts().chain((!start.is_empty()).then_some(start));
        let (needles, opaque_finder) = (Needles::new(starts()), OpaqueFinder::new(starts()));
        // A message may be escaped throughout: six bytes for one.
        let reach = (6 * tree.longest() + 1024).max(4096);
        let is_quotable = unsearched == 0 && !tree.holds(b'"');
        Self { matcher, needles, opaque_finder, tree, start, reach, unsearched, is_quotable }
    }

    /// How many messages of the catalog can never be found: they begin with a parameter or hold a control character.
    pub const fn unsearched(&self) -> usize {
        self.unsearched
    }

    /// How many bytes from its beginning on can have a say in what a message is.
    pub const fn reach(&self) -> usize {
        self.reach
    }

    /// All messages in the bytes, from the first to the last.
    pub const fn scan<'s, 't>(&'s self, bytes: &'t [u8]) -> Findings<'s, 'c, 't> {
        Findings { scanner: self, bytes, from: 0 }
    }

    /// The code in a text that is built as the catalog's messages are.
    pub fn code<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.matcher.code(text)
    }

    pub(crate) const fn opaque_finder(&self) -> &OpaqueFinder {
        &self.opaque_finder
    }

    /// The entry whose message the whole text is.
    pub(crate) fn find(&self, text: &str) -> Option<u32> {
        self.matcher.find(text).map(|found| found.entry)
    }

    /// The next message at or behind `from` in a window of a longer input. Unless this is `last`, more follows.
    #[inline]
    pub(crate) fn step<'t>(&self, window: &'t [u8], mut from: usize, is_last: bool) -> Step<'t> {
        loop {
            let rest = window.get(from..).unwrap_or_default();
            let Some(at) = self.needles.find(rest).map(|found| from + found) else {
                let kept = if is_last { 0 } else { self.needles.overlap().min(rest.len()) };
                return Step::Undecided(window.len() - kept);
            };
            let behind = window.get(at..).unwrap_or_default();
            // Nothing behind a line's end has a say.
            if !is_last && behind.len() < self.reach && memchr(b'\n', behind).is_none() {
                return Step::Undecided(at);
            }
            if let Some((end, what)) = self.message(window, at) {
                return Step::Found(Finding { start: at, end, what });
            }
            from = at + 1;
        }
    }

    /// The message that stands there, and where it ends.
    #[inline]
    fn message<'t>(&self, window: &'t [u8], at: usize) -> Option<(usize, What<'t>)> {
        let (before, behind) = window.split_at_checked(at)?;
        if self.is_quotable
            && before.last() == Some(&b'"')
            && let Some((end, entry)) = self.quoted(behind)
        {
            return Some((at + end, What::Entry(entry)));
        }
        let (length, what) = self.any(before, behind)?;
        Some((at + length, what))
    }

    /// The message that stands behind those bytes, and its length.
    fn any<'t>(&self, before: &[u8], behind: &'t [u8]) -> Option<(usize, What<'t>)> {
        let behind = behind.get(..self.reach).unwrap_or(behind);
        let stop = || stop(behind, Opener::before(before), self.start);
        let as_is = fit(&self.tree, behind, stop);
        let mut best = as_is.best;
        let mut begins = behind.starts_with(self.start.as_bytes());
        if has_escape(behind, as_is.seen.max(if begins { 0 } else { self.start.len() })) {
            let mut reading = Reading::default();
            reading.read(behind);
            for depth in 1..=DEPTH {
                let text = reading.text.as_bytes();
                let Fits { best: fits, seen } = fit(&self.tree, text, || reading.end(stop()));
                let unescaped = fits.map(|fit| Fit { end: reading.place(fit.end), ..fit });
                best = match (best, unescaped) {
                    (Some(one), Some(two)) if !two.is_better(one) => Some(one),
                    (one, two) => two.or(one),
                };
                begins |= reading.text.starts_with(self.start);
                if depth == DEPTH || !has_escape(text, seen.max(self.start.len())) {
                    break;
                }
                reading = reading.again();
            }
        }
        if let Some(Fit { end, entry, .. }) = best {
            return Some((end, What::Entry(entry)));
        }
        if !begins || self.start.is_empty() {
            return None;
        }
        let end = stop();
        let text = behind.get(..end).filter(|text| !text.is_empty())?;
        self.other(text, Opener::before(before) == Opener::Other)
    }

    /// The current message, as it is written, that is all the text up to a quotation mark. Most messages stand so, and
    /// one comparison finds them: nothing longer fits where none holds a quotation mark.
    #[inline]
    fn quoted(&self, behind: &[u8]) -> Option<(usize, u32)> {
        let near = behind.get(..=self.tree.longest()).unwrap_or(behind);
        let end = memchr2(b'"', b'\\', near)?;
        let (text, after) = behind.split_at_checked(end)?;
        if !after.starts_with(b"\"") || after.starts_with(b"\"\"") {
            return None;
        }
        let wording = self.matcher.messages.get_bytes(text).filter(|wording| !wording.is_alias())?;
        Some((end, wording.entry()))
    }

    /// What a text is that begins as messages do and is none as it stands there, and its length; if nothing encloses it, other
    /// things may follow it.
    fn other<'t>(&self, bytes: &'t [u8], is_bare: bool) -> Option<(usize, What<'t>)> {
        let text = match str::from_utf8(bytes) {
            Ok(text) if !has_escape(bytes, bytes.len()) => Cow::Borrowed(text),
            _ => Cow::Owned(innermost(bytes)),
        };
        if let Some(found) = self.matcher.find(&text) {
            return Some((bytes.len(), What::Entry(found.entry)));
        }
        if let Some(end) = is_bare.then(|| before_fields(bytes)).flatten()
            && let Some(found) = self.other(bytes.get(..end).filter(|text| !text.is_empty())?, false)
        {
            return Some(found);
        }
        self.matcher.code(&text)?;
        Some((bytes.len(), What::Unknown(text)))
    }
}

/// The text of bytes that stand in strings of strings: unescaped as often as that reads all of it and changes it.
pub(crate) fn innermost(bytes: &[u8]) -> String {
    let mut reading = Reading::default();
    reading.read(bytes);
    for _ in 1..DEPTH {
        if !has_escape(reading.text.as_bytes(), usize::MAX) {
            break;
        }
        let again = reading.again();
        if !again.reads(reading.place(reading.text.len())) {
            break;
        }
        reading = again;
    }
    reading.text
}

/// Whether the first so many bytes hold what reads otherwise when it is unescaped.
fn has_escape(bytes: &[u8], seen: usize) -> bool {
    let mut from = 0;
    // Nothing behind the line's end is read; where it is near, it need not be looked for.
    let seen = if seen < 256 { seen.min(bytes.len()) } else { memchr(b'\n', bytes).unwrap_or(bytes.len()) };
    while let Some(at) = bytes.get(from..seen).and_then(|rest| memchr2(b'\\', b'"', rest)) {
        let at = from + at;
        if matches!(bytes.get(at..), Some([b'\\', ..] | [b'"', b'"', ..])) {
            return true;
        }
        from = at + 1;
    }
    false
}

/// All messages in some bytes, from the first to the last.
#[derive(Clone, Debug)]
pub struct Findings<'s, 'c, 't> {
    scanner: &'s Scanner<'c>,
    bytes: &'t [u8],
    from: usize,
}

impl<'t> Iterator for Findings<'_, '_, 't> {
    type Item = Finding<'t>;

    fn next(&mut self) -> Option<Finding<'t>> {
        match self.scanner.step(self.bytes, self.from, true) {
            Step::Found(finding) => {
                self.from = finding.end;
                Some(finding)
            }
            Step::Undecided(end) => {
                self.from = end;
                None
            }
        }
    }
}

impl Finding<'_> {
    /// Where it stands.
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}
