//! The tables of a whole catalog, and the lookup of a text in them.

use crate::beginnings::Beginnings;
use crate::captures::Captures;
use crate::digest::Digest;
use crate::fold;
use crate::messages::{Buckets, Messages, Wording};
use crate::pattern::Pattern;
use crate::segment::Segment;
use crate::shape;

/// All messages of a catalog, ready for lookup.
///
/// The fields are public so that a macro can bake a matcher into a constant; `error_catalog_model::Index` makes
/// them of a catalog.
///
/// # Normalisation
///
/// Two texts normalise alike if they are the same but for blanks around them, runs of blanks within (as Unicode's
/// `White_Space` has them), the case of ASCII letters, which dash (U+002D, U+2010 to U+2015, U+2212), which single
/// quotation mark (U+0027, U+0060, U+00B4, U+2018 to U+201B), which double one (U+0022, U+201C to U+201F), and one
/// full stop at the end. The values of parameters are not normalised;
/// where the rest has to be, a word ends at any blank, and a run of blanks is not shared out: where the message has a
/// blank beside a parameter the whole run is the message's, so no value begins, ends or is all blanks there.
#[derive(Clone, Copy, Debug)]
pub struct Matcher<'a> {
    /// Messages that hold no parameter, and templates as they are written.
    pub messages: Messages<'a>,
    /// The slots of those messages, by the hash of their [`Digest`].
    pub folded: Buckets<'a>,
    /// How all messages begin, with parameters or without.
    pub beginnings: Beginnings<'a>,
    /// The pieces of all messages with parameters.
    pub segments: &'a [Segment<'a>],
    /// The messages with parameters.
    pub templates: &'a [Template],
    /// The messages with parameters, by the hash of a start of their text before the first parameter: the longest
    /// start whose hash is kept.
    pub starts: Buckets<'a>,
    /// How many words of eight bytes those all share: the first start that is kept. Those that agree in all that is
    /// kept, eight words beyond what all share, are tried one after the other.
    pub shared: usize,
    /// Bit `n` is set if a message with parameters is filed under the `n`th kept hash.
    pub marks: u16,
    /// What every text that can be found begins with, but for blanks and letter case: ASCII letters and digits, in
    /// lower case; then 0.
    pub start: [u8; 4],
    /// How messages are built, with a hole `code`.
    pub shape: &'a [Segment<'a>],
}

/// A message with parameters, as a matcher keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template {
    /// The index of its first piece.
    pub from: u32,
    /// The index after its last piece.
    pub to: u32,
    /// Whose it is.
    pub wording: Wording,
}

/// How a text was found to belong to an entry; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MatchKind {
    /// The text is the entry's message.
    Exact,
    /// The text is the entry's message with its parameters filled, each within its kind.
    Parameters,
    /// The text is an earlier wording of the message, its parameters filled where it has any.
    Alias,
    /// The text is one of these but for letter case, blanks, dashes, quotation marks or a full stop at the end.
    Normalised,
    /// The text is no known message, but is built as messages are and has the code of some.
    Code,
}

/// The message that a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'a, 't> {
    /// Which entry the message belongs to.
    pub entry: u32,
    /// How the text was found to be the message; never [`MatchKind::Code`].
    pub kind: MatchKind,
    /// What filled its holes; empty for a message without any, and for a template as it is written.
    pub captures: Captures<'a, 't>,
}

impl<'a> Matcher<'a> {
    /// The one message that the whole of `text` is, or nothing.
    pub fn find<'t>(&self, text: &'t str) -> Option<Found<'a, 't>> {
        if !self.may_find(text) {
            return None;
        }
        let mut captures = Captures::new(&[]);
        let (entry, kind) = match self.current(text) {
            Ok(entry) => (entry, MatchKind::Exact),
            Err(alias) => self.find_otherwise(text, alias, &mut captures)?,
        };
        Some(Found { entry, kind, captures })
    }

    /// The entry whose current message the text is, as it is written; or else, whose earlier one.
    ///
    /// This alone is made part of the caller: it is what most texts need, and small.
    ///
    /// # Errors
    ///
    /// The text is no current message as it is written.
    #[allow(clippy::inline_always, reason = "where tables are constant, so is most of what this loads")]
    #[inline(always)]
    pub fn current(&self, text: &str) -> Result<u32, Option<Wording>> {
        match self.messages.get(text) {
            Some(wording) if !wording.is_alias() => Ok(wording.entry()),
            alias => Err(alias),
        }
    }

    /// The code in a text that is built as the messages are.
    pub fn code<'t>(&self, text: &'t str) -> Option<&'t str> {
        shape::plain_code(self.shape, text).or_else(|| {
            let captures = Pattern { segments: self.shape }.folded_captures(text)?;
            captures.get("code")
        })
    }

    /// Whether the text may begin as all do that can be found: `false` for most that are none of the catalog's, at
    /// the price of one comparison.
    #[inline]
    pub fn may_find(&self, text: &str) -> bool {
        let Some(bytes) = text.as_bytes().first_chunk() else { return true };
        let mask = u32::from_le_bytes(self.start.map(|byte| if byte == 0 { 0 } else { 0xFF }));
        // The bit by which a small letter differs from a capital; digits have it.
        let small = u32::from_le_bytes(*bytes) | u32::from_le_bytes([0x20; 4]);
        small & mask == u32::from_le_bytes(self.start) || !bytes[0].is_ascii_graphic()
    }

    /// The entry whose message the text is, where it is not a [current](Self::current) one as it is written, and how;
    /// `alias` is the earlier one that it is. What fills parameters becomes `captures`, which are none before.
    pub fn find_otherwise<'t>(
        &self,
        text: &'t str,
        alias: Option<Wording>,
        captures: &mut Captures<'a, 't>,
    ) -> Option<(u32, MatchKind)> {
        let mut digest = Digest::begin(text, self.shared);
        if !self.beginnings.may_begin(&mut digest) {
            return alias.map(|wording| (wording.entry(), MatchKind::Alias));
        }
        if let Some(last) = self.marks.checked_ilog2() {
            digest.read_to(self.shared + last as usize);
        }
        if let Some(found) = self.find_filled(text, &digest, alias, captures) {
            return Some(found);
        }
        digest.finish();
        self.find_normalised(text, &digest, captures)
    }

    /// The message that the text is with its parameters filled; or else the earlier one that it is, as it is written
    /// or with its parameters filled.
    fn find_filled<'t>(
        &self,
        text: &'t str,
        digest: &Digest<'_>,
        alias: Option<Wording>,
        captures: &mut Captures<'a, 't>,
    ) -> Option<(u32, MatchKind)> {
        let mut earlier = alias.map(|wording| (wording, Captures::new(&[])));
        for start in self.starts_of(digest) {
            for number in self.starts.get(start) {
                let Some((wording, pattern)) = self.template(number) else { continue };
                if !pattern.fill(text, captures) {
                    continue;
                }
                if !wording.is_alias() {
                    return Some((wording.entry(), MatchKind::Parameters));
                }
                earlier = earlier.or(Some((wording, *captures)));
            }
        }
        let (wording, values) = earlier?;
        *captures = values;
        Some((wording.entry(), MatchKind::Alias))
    }

    /// The message that the text normalises to, if all that it normalises to are one entry's.
    fn find_normalised<'t>(
        &self,
        text: &'t str,
        digest: &Digest<'_>,
        captures: &mut Captures<'a, 't>,
    ) -> Option<(u32, MatchKind)> {
        let mut found = None;
        for slot in self.folded.get(digest.hash()) {
            let Some((message, wording)) = self.messages.at(slot) else { continue };
            if fold::is_same(text, message) && *found.get_or_insert(wording.entry()) != wording.entry() {
                return None;
            }
        }
        *captures = Captures::new(&[]);
        for start in self.starts_of(digest) {
            for number in self.starts.get(start) {
                let Some((wording, pattern)) = self.template(number) else { continue };
                let mut values = Captures::new(&[]);
                if !pattern.fill_folded(text, &mut values) {
                    continue;
                }
                match found {
                    None => (found, *captures) = (Some(wording.entry()), values),
                    Some(known) if known != wording.entry() => return None,
                    Some(_) => {}
                }
            }
        }
        Some((found?, MatchKind::Normalised))
    }

    /// The kept hashes of a text's start. The longest first: it leaves the fewest.
    fn starts_of(&self, digest: &Digest<'_>) -> impl Iterator<Item = u64> {
        let mut left = digest.last_mark().map_or(0, |last| self.marks & (u16::MAX >> (15 - last)));
        core::iter::from_fn(move || {
            let mark = left.checked_ilog2()?;
            left ^= 1 << mark;
            digest.start(mark as usize)
        })
    }

    fn template(&self, number: u32) -> Option<(Wording, Pattern<'a>)> {
        let Template { from, to, wording } = *self.templates.get(number as usize)?;
        Some((wording, Pattern { segments: self.segments.get(from as usize..to as usize)? }))
    }
}
