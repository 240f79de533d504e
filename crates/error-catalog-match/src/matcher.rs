//! The tables of a whole catalog, and the lookup of a text in them.

use error_catalog_message::internal::Segments;
use error_catalog_message::{Captures, MatchKind};

use crate::message_format;
use crate::messages::{Buckets, Messages, WordingId};
use crate::normalize;
use crate::normalized_hash::NormalizedHash;
use crate::pattern::Pattern;
use crate::prefix_filter::PrefixFilter;

/// The messages of a catalog, ready for lookup.
///
/// The fields are public so that a macro can write a matcher as a constant; `error_catalog_model::Index` builds them
/// of a catalog.
#[derive(Clone, Copy, Debug)]
pub struct Matcher<'a> {
    /// Messages without placeholders, and templates as they are written.
    pub messages: Messages<'a>,
    /// The slots of those messages by their [`NormalizedHash`].
    pub normalized: Buckets<'a>,
    /// The prefixes of all messages.
    pub prefix_filter: PrefixFilter<'a>,
    /// The segments of all templates.
    pub segments: Segments<'a>,
    /// The messages with placeholders.
    pub templates: &'a [Template],
    /// The templates by a hash of their text before the first placeholder: of the longest prefix whose hash is kept.
    pub by_prefix: Buckets<'a>,
    /// The number of 8-byte chunks that all templates share. Kept prefixes have this length or up to eight chunks more.
    /// Templates with the same longest prefix are tried one after the other.
    pub shared_chunks: usize,
    /// Bit `n` is set if a template has a longest prefix of `shared_chunks + n` chunks.
    pub prefix_lengths: u16,
    /// The ASCII letters and digits, in lower case, that every message begins with, except for whitespace and letter
    /// case; padded with 0.
    pub initial: [u8; 4],
    /// The message format, with a placeholder `code`.
    pub format: Segments<'a>,
}

/// A message with placeholders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template {
    /// The index of its first segment.
    pub from: u32,
    /// The index after its last segment.
    pub to: u32,
    /// Its wording.
    pub wording: WordingId,
}

/// The message that a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundMessage<'a, 't> {
    /// The entry of the message.
    pub entry: u32,
    /// How the text was found; never [`MatchKind::Code`].
    pub kind: MatchKind,
    /// The values of its placeholders; empty for a template as it is written.
    pub captures: Captures<'a, 't>,
}

/// The outcome of a lookup that sets captures elsewhere.
type FoundEntry = (u32, MatchKind);

impl<'a> Matcher<'a> {
    /// Finds the message that the whole text is.
    #[must_use]
    pub fn find<'t>(&self, text: &'t str) -> Option<FoundMessage<'a, 't>> {
        if !self.may_find(text) {
            return None;
        }
        let mut captures = Captures::default();
        let (entry, kind) = match self.exact(text) {
            Some(current) if !current.is_alias() => (current.entry(), MatchKind::Exact),
            alias => self.find_otherwise(text, alias, &mut captures)?,
        };
        Some(FoundMessage { entry, kind, captures })
    }

    /// Returns the message that is exactly the text: current, or an alias.
    ///
    /// Only this function is inlined into the caller: it is small, and suffices for most texts.
    #[allow(clippy::inline_always, reason = "where tables are constant, so is most of what this loads")]
    #[inline(always)]
    #[must_use]
    pub fn exact(&self, text: &str) -> Option<WordingId> {
        self.messages.get(text)
    }

    /// Returns the code of a text in the message format.
    #[must_use]
    pub fn code<'t>(&self, text: &'t str) -> Option<&'t str> {
        message_format::plain_code(self.format, text).or_else(|| {
            let captures = Pattern { segments: self.format }.normalized_captures(text)?;
            captures.get("code")
        })
    }

    /// Returns whether a text begins like a message: `false` for most texts that are none, after one comparison.
    #[inline]
    #[must_use]
    pub fn may_find(&self, text: &str) -> bool {
        let Some(bytes) = text.as_bytes().first_chunk() else { return true };
        let mask = u32::from_le_bytes(self.initial.map(|byte| if byte == 0 { 0 } else { 0xFF }));
        // The bit by which a small letter differs from a capital letter; digits have it.
        let small = u32::from_le_bytes(*bytes) | u32::from_le_bytes([0x20; 4]);
        small & mask == u32::from_le_bytes(self.initial) || !bytes[0].is_ascii_graphic()
    }

    /// Finds a text that is not [exactly](Self::exact) a current message.
    ///
    /// `alias` is the alias that is exactly the text. `captures` must be empty, and is set to the values of the
    /// placeholders.
    pub fn find_otherwise<'t>(
        &self,
        text: &'t str,
        alias: Option<WordingId>,
        captures: &mut Captures<'a, 't>,
    ) -> Option<FoundEntry> {
        let mut hash = NormalizedHash::unread(text, self.shared_chunks);
        if !self.prefix_filter.may_match(&mut hash) {
            return alias.map(|wording| (wording.entry(), MatchKind::Alias));
        }
        if let Some(longest) = self.prefix_lengths.checked_ilog2() {
            hash.read_to(self.shared_chunks + longest as usize);
        }
        if let Some(found) = self.find_template(text, &hash, alias, captures) {
            return Some(found);
        }
        hash.finish();
        self.find_normalized(text, &hash, captures)
    }

    /// Finds the current template that matches the text, or else `alias`, or else the template of an alias.
    fn find_template<'t>(
        &self,
        text: &'t str,
        hash: &NormalizedHash<'_>,
        alias: Option<WordingId>,
        captures: &mut Captures<'a, 't>,
    ) -> Option<FoundEntry> {
        let mut best_alias = alias.map(|wording| (wording, Captures::default()));
        for prefix in self.prefixes_of(hash) {
            for number in self.by_prefix.get(prefix) {
                let Some((wording, pattern)) = self.template(number) else { continue };
                if !pattern.fill(text, captures) {
                    continue;
                }
                if !wording.is_alias() {
                    return Some((wording.entry(), MatchKind::Parameters));
                }
                best_alias = best_alias.or(Some((wording, *captures)));
            }
        }
        let (wording, values) = best_alias?;
        *captures = values;
        Some((wording.entry(), MatchKind::Alias))
    }

    /// Finds the message with the same normalized form, if all such messages belong to one entry.
    fn find_normalized<'t>(
        &self,
        text: &'t str,
        hash: &NormalizedHash<'_>,
        captures: &mut Captures<'a, 't>,
    ) -> Option<FoundEntry> {
        let mut entry = None;
        for slot in self.normalized.get(hash.hash()) {
            let Some((message, wording)) = self.messages.at(slot) else { continue };
            if normalize::is_same(text, message) && *entry.get_or_insert(wording.entry()) != wording.entry() {
                return None;
            }
        }
        *captures = Captures::default();
        for prefix in self.prefixes_of(hash) {
            for number in self.by_prefix.get(prefix) {
                let Some((wording, pattern)) = self.template(number) else { continue };
                let mut values = Captures::default();
                if !pattern.fill_normalized(text, &mut values) {
                    continue;
                }
                match entry {
                    None => (entry, *captures) = (Some(wording.entry()), values),
                    Some(known) if known != wording.entry() => return None,
                    Some(_) => {}
                }
            }
        }
        Some((entry?, MatchKind::Normalized))
    }

    /// Returns the hashes of the prefixes that templates have. The longest comes first: it has the fewest templates.
    fn prefixes_of(&self, hash: &NormalizedHash<'_>) -> impl Iterator<Item = u64> {
        let mut remaining =
            hash.last_prefix().map_or(0, |last| self.prefix_lengths & (u16::MAX >> (15 - last)));
        core::iter::from_fn(move || {
            let length = remaining.checked_ilog2()?;
            remaining ^= 1 << length;
            hash.prefix(length as usize)
        })
    }

    fn template(&self, number: u32) -> Option<(WordingId, Pattern<'a>)> {
        let Template { from, to, wording } = *self.templates.get(number as usize)?;
        Some((wording, Pattern { segments: self.segments.get(from as usize, to as usize)? }))
    }
}
