//! Finds messages in bytes, by the definition in the crate's documentation.

use std::borrow::Cow;
use std::ops::Range;

use error_catalog::Entry;
use error_catalog_match::internal::Matcher;
use memchr::{memchr, memchr2};

use crate::boundary::{Opener, before_fields, boundary};
use crate::candidate::{Candidate, Candidates, best_candidate};
use crate::opaque::OpaqueFinder;
use crate::prefix_searcher::PrefixSearcher;
use crate::trie::Trie;
use crate::unescaped_view::{DEPTH, UnescapedView};

/// Finds the messages of a catalog in bytes.
#[derive(Clone, Debug)]
pub struct Scanner<'c> {
    matcher: Matcher<'c>,
    searcher: PrefixSearcher,
    opaque_finder: OpaqueFinder,
    trie: Trie<'c>,
    /// The prefix that all messages of the message format share; empty without a common prefix.
    start: &'c str,
    max_lookahead: usize,
    unsearchable: usize,
    /// True if no message contains a quotation mark, so that none extends past one.
    is_quotable: bool,
}

/// A message in the input.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Hit<'t> {
    /// The index of the first byte.
    pub start: usize,
    /// The index after the last byte.
    pub end: usize,
    /// The entry, or the text of an unknown message.
    pub kind: HitKind<'t>,
}

/// The entry of a message, or its text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum HitKind<'t> {
    /// The message of an entry, by the entry's index in the catalog.
    Entry(u32),
    /// An unknown message in the message format, with its unescaped text.
    Unknown(Cow<'t, str>),
}

impl HitKind<'_> {
    /// Returns the entry in the enum of the catalog, or `None` for an unknown message.
    pub fn entry<E: Entry>(&self) -> Option<E> {
        match self {
            Self::Entry(entry) => E::ALL.get(*entry as usize).copied(),
            Self::Unknown(_) => None,
        }
    }
}

/// The progress of a search in a window of a longer input.
#[derive(Debug)]
pub(crate) enum Step<'t> {
    Found(Hit<'t>),
    /// Everything before this index is decided. The rest requires more of the input.
    Undecided(usize),
}

impl Scanner<'static> {
    /// Creates a scanner for the messages of an enum made by the `catalog` macro.
    #[must_use]
    pub fn of<E: Entry>() -> Self {
        Self::new(*E::__matcher())
    }
}

impl<'c> Scanner<'c> {
    /// Creates a scanner for a catalog that was loaded at run time. `Index::matcher` of `error_catalog_model` builds
    /// the tables.
    #[doc(hidden)]
    pub fn new(matcher: Matcher<'c>) -> Self {
        let (trie, unsearchable) = Trie::new(&matcher);
        let prefix = matcher.format.prefix();
        let start = if prefix.contains(char::is_control) { "" } else { prefix };
        let starts = || trie.starts().chain((!start.is_empty()).then_some(start));
        let (searcher, opaque_finder) = (PrefixSearcher::new(starts()), OpaqueFinder::new(starts()));
        // An escaped character takes up to six bytes.
        let max_lookahead = (6 * trie.longest() + 1024).max(4096);
        let is_quotable = unsearchable == 0 && !trie.holds(b'"');
        Self { matcher, searcher, opaque_finder, trie, start, max_lookahead, unsearchable, is_quotable }
    }

    /// Returns how many messages can never be found: they begin with a parameter or contain a control character.
    #[must_use]
    pub const fn unsearchable(&self) -> usize {
        self.unsearchable
    }

    /// Returns how many bytes from the start of a message on can affect the result.
    #[must_use]
    pub const fn max_lookahead(&self) -> usize {
        self.max_lookahead
    }

    /// Returns all messages in the bytes, in order.
    pub const fn scan<'s, 't>(&'s self, bytes: &'t [u8]) -> Hits<'s, 'c, 't> {
        Hits { scanner: self, bytes, from: 0 }
    }

    /// Returns the code in a text that has the message format.
    #[must_use]
    pub fn code<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.matcher.code(text)
    }

    pub(crate) const fn opaque_finder(&self) -> &OpaqueFinder {
        &self.opaque_finder
    }

    /// Returns the entry whose message is the whole text.
    pub(crate) fn find(&self, text: &str) -> Option<u32> {
        self.matcher.find(text).map(|message| message.entry)
    }

    /// Finds the next message at or after `from` in a window of a longer input. Unless `is_last`, more input follows.
    #[inline]
    pub(crate) fn step<'t>(&self, window: &'t [u8], mut from: usize, is_last: bool) -> Step<'t> {
        loop {
            let rest = window.get(from..).unwrap_or_default();
            let Some(at) = self.searcher.find(rest).map(|offset| from + offset) else {
                let overlap = if is_last { 0 } else { self.searcher.overlap().min(rest.len()) };
                return Step::Undecided(window.len() - overlap);
            };
            let after = window.get(at..).unwrap_or_default();
            // Bytes after a line end do not matter.
            if !is_last && after.len() < self.max_lookahead && memchr(b'\n', after).is_none() {
                return Step::Undecided(at);
            }
            if let Some((end, kind)) = self.message(window, at) {
                return Step::Found(Hit { start: at, end, kind });
            }
            from = at + 1;
        }
    }

    /// Returns the end and the entry of the message at an index.
    #[inline]
    fn message<'t>(&self, window: &'t [u8], at: usize) -> Option<(usize, HitKind<'t>)> {
        let (before, after) = window.split_at_checked(at)?;
        if self.is_quotable
            && before.last() == Some(&b'"')
            && let Some((end, entry)) = self.quoted(after)
        {
            return Some((at + end, HitKind::Entry(entry)));
        }
        let (length, kind) = self.any(before, after)?;
        Some((at + length, kind))
    }

    /// Returns the length and the entry of the message between `before` and `after`.
    fn any<'t>(&self, before: &[u8], after: &'t [u8]) -> Option<(usize, HitKind<'t>)> {
        let after = after.get(..self.max_lookahead).unwrap_or(after);
        let message_end = || boundary(after, Opener::before(before), self.start);
        let as_is = best_candidate(&self.trie, after, message_end);
        let mut best = as_is.best;
        let mut begins = after.starts_with(self.start.as_bytes());
        if has_escape(after, as_is.bytes_seen.max(if begins { 0 } else { self.start.len() })) {
            let mut view = UnescapedView::default();
            view.read(after);
            for depth in 1..=DEPTH {
                let text = view.text.as_bytes();
                let Candidates { best: in_view, bytes_seen } =
                    best_candidate(&self.trie, text, || view.end(message_end()));
                let unescaped =
                    in_view.map(|candidate| Candidate { end: view.position(candidate.end), ..candidate });
                best = match (best, unescaped) {
                    (Some(one), Some(two)) if !two.is_better(one) => Some(one),
                    (one, two) => two.or(one),
                };
                begins |= view.text.starts_with(self.start);
                if depth == DEPTH || !has_escape(text, bytes_seen.max(self.start.len())) {
                    break;
                }
                view = view.again();
            }
        }
        if let Some(Candidate { end, entry, .. }) = best {
            return Some((end, HitKind::Entry(entry)));
        }
        if !begins || self.start.is_empty() {
            return None;
        }
        let end = message_end();
        let text = after.get(..end).filter(|text| !text.is_empty())?;
        self.other(text, Opener::before(before) == Opener::Other)
    }

    /// Returns the current message that is the whole text up to a quotation mark. This fast path finds most messages
    /// with one comparison. No candidate is longer, because no message contains a quotation mark.
    #[inline]
    fn quoted(&self, after: &[u8]) -> Option<(usize, u32)> {
        let near = after.get(..=self.trie.longest()).unwrap_or(after);
        let end = memchr2(b'"', b'\\', near)?;
        let (text, quote) = after.split_at_checked(end)?;
        if !quote.starts_with(b"\"") || quote.starts_with(b"\"\"") {
            return None;
        }
        let wording = self.matcher.messages.get_bytes(text).filter(|wording| !wording.is_alias())?;
        Some((end, wording.entry()))
    }

    /// Looks up a text that has the prefix of messages but no candidate. Other text may follow if the message
    /// `is_bare`.
    fn other<'t>(&self, bytes: &'t [u8], is_bare: bool) -> Option<(usize, HitKind<'t>)> {
        let text = match str::from_utf8(bytes) {
            Ok(text) if !has_escape(bytes, bytes.len()) => Cow::Borrowed(text),
            _ => Cow::Owned(innermost(bytes)),
        };
        if let Some(message) = self.matcher.find(&text) {
            return Some((bytes.len(), HitKind::Entry(message.entry)));
        }
        if is_bare
            && let Some(end) = before_fields(bytes)
            && let Some(other) = self.other(bytes.get(..end).filter(|text| !text.is_empty())?, false)
        {
            return Some(other);
        }
        self.matcher.code(&text)?;
        Some((bytes.len(), HitKind::Unknown(text)))
    }
}

/// Unescapes nested strings, as often as this reads all of the text and changes it.
pub(crate) fn innermost(bytes: &[u8]) -> String {
    let mut view = UnescapedView::default();
    view.read(bytes);
    for _ in 1..DEPTH {
        if !has_escape(view.text.as_bytes(), usize::MAX) {
            break;
        }
        let again = view.again();
        if !again.reads(view.position(view.text.len())) {
            break;
        }
        view = again;
    }
    view.text
}

/// Returns whether unescaping changes the first `seen` bytes.
fn has_escape(bytes: &[u8], seen: usize) -> bool {
    let mut from = 0;
    // Views end at a line end. If few bytes were seen, searching for the line end does not pay.
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

/// An iterator over the messages in bytes.
#[derive(Clone, Debug)]
#[must_use = "iterators are lazy"]
pub struct Hits<'s, 'c, 't> {
    scanner: &'s Scanner<'c>,
    bytes: &'t [u8],
    from: usize,
}

impl<'t> Iterator for Hits<'_, '_, 't> {
    type Item = Hit<'t>;

    fn next(&mut self) -> Option<Hit<'t>> {
        match self.scanner.step(self.bytes, self.from, true) {
            Step::Found(hit) => {
                self.from = hit.end;
                Some(hit)
            }
            Step::Undecided(end) => {
                self.from = end;
                None
            }
        }
    }
}

impl Hit<'_> {
    /// Returns the range of the message in the input.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}
