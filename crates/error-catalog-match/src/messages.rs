//! Packed hash tables: of messages by their bytes, and of numbers by any hash.
//!
//! The table of messages is a perfect hash by compress, hash and displace (CHD): D. Belazzougui, F. C. Botelho and
//! M. Dietzfelbinger, "Hash, displace, and compress", 2009.

use crate::hash::SampledWindows;
use crate::packed::number;

/// Messages without placeholders by their bytes: a perfect hash table.
///
/// The lower half of the hash selects a displacement, and with it the [slot](displaced_slot), which belongs to one
/// message only.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    /// The text that contains the messages.
    pub text: &'a str,
    /// The bytes of a message that are hashed.
    pub windows: SampledWindows<'a>,
    /// The displacements, a power of two in number.
    pub displacements: &'a [u8],
    /// The numbers of each [`MessageSlot`].
    pub slots: &'a [u8],
}

/// The wording of an entry, as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WordingId(pub u32);

/// A slot of [`Messages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageSlot {
    /// The offset of the message in the text.
    pub start: u32,
    /// The length of the message in bytes.
    pub length: u32,
    /// The wording with this message.
    pub wording: WordingId,
}

/// A slot of [`Buckets`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BucketSlot {
    /// The [half of the hash](tag) that distinguishes numbers in adjacent slots.
    pub tag: u32,
    /// The number.
    pub number: u32,
}

impl WordingId {
    /// Creates the id of the current wording or of an alias.
    #[must_use]
    pub const fn new(entry: u32, is_alias: bool) -> Self {
        Self(entry << 1 | is_alias as u32)
    }

    /// Returns the index of the entry.
    #[inline]
    #[must_use]
    pub const fn entry(self) -> u32 {
        self.0 >> 1
    }

    /// Returns whether the wording is an alias.
    #[inline]
    #[must_use]
    pub const fn is_alias(self) -> bool {
        self.0 & 1 == 1
    }
}

impl MessageSlot {
    const NUMBERS: usize = 3;

    /// The bytes of a slot.
    pub(crate) const BYTES: usize = 4 * Self::NUMBERS;

    /// A slot without a message: no text is that long.
    pub const EMPTY: Self = Self { start: 0, length: u32::MAX, wording: WordingId(u32::MAX) };

    /// Returns the numbers of the slot, as a table has them.
    #[must_use]
    pub const fn numbers(self) -> [u32; Self::NUMBERS] {
        [self.start, self.length, self.wording.0]
    }

    #[inline]
    pub(crate) fn read(bytes: [u8; Self::BYTES]) -> Self {
        Self { start: number(&bytes, 0), length: number(&bytes, 1), wording: WordingId(number(&bytes, 2)) }
    }
}

impl BucketSlot {
    const NUMBERS: usize = 2;

    /// The bytes of a slot.
    pub(crate) const BYTES: usize = 4 * Self::NUMBERS;

    /// A slot without a number.
    pub const EMPTY: Self = Self { tag: u32::MAX, number: u32::MAX };

    /// Returns whether the slot has no number.
    #[inline]
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.number == Self::EMPTY.number
    }

    /// Returns the numbers of the slot, as a table has them.
    #[must_use]
    pub const fn numbers(self) -> [u32; Self::NUMBERS] {
        [self.tag, self.number]
    }

    #[inline]
    pub(crate) fn read(bytes: [u8; Self::BYTES]) -> Self {
        Self { tag: number(&bytes, 0), number: number(&bytes, 1) }
    }
}

impl<'a> Messages<'a> {
    /// Finds a message.
    #[allow(clippy::inline_always, reason = "part of `Matcher::exact`")]
    #[inline(always)]
    #[must_use]
    pub fn get(&self, text: &str) -> Option<WordingId> {
        self.get_bytes(text.as_bytes())
    }

    /// Finds a message by bytes that need not be UTF-8.
    #[allow(clippy::inline_always, reason = "part of `Matcher::exact`")]
    #[inline(always)]
    #[must_use]
    pub fn get_bytes(&self, text: &[u8]) -> Option<WordingId> {
        let hash = self.windows.hash(text);
        let slots = self.slots.as_chunks().0;
        let displacement = self.displacements.get(slot_index(hash, self.displacements.len()))?;
        let slot = MessageSlot::read(*slots.get(displaced_slot(hash, *displacement, slots.len()))?);
        if slot.length as usize != text.len() {
            return None;
        }
        let known = self.text.as_bytes().get(slot.start as usize..)?.get(..text.len())?;
        (known == text).then_some(slot.wording)
    }

    /// Returns every message with its wording.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, WordingId)> {
        let slots = 0..u32::try_from(self.slots.len() / MessageSlot::BYTES).unwrap_or(u32::MAX);
        let messages = *self;
        slots.filter_map(move |slot| messages.at(slot))
    }

    /// Returns the message in a slot with its wording.
    pub(crate) fn at(&self, slot: u32) -> Option<(&'a str, WordingId)> {
        let slot = MessageSlot::read(*self.slots.as_chunks().0.get(slot as usize)?);
        let (start, length) = (slot.start as usize, slot.length as usize);
        Some((self.text.get(start..start.checked_add(length)?)?, slot.wording))
    }
}

/// A hash table of numbers with linear probing.
///
/// It has the numbers of each [`BucketSlot`]. The number of slots is 0, or a power of two with at least one empty slot.
#[derive(Clone, Copy, Debug)]
pub struct Buckets<'a>(pub &'a [u8]);

impl<'a> Buckets<'a> {
    /// Returns the numbers with a hash, and rarely a number with another hash.
    #[inline]
    pub fn get(self, hash: u64) -> impl Iterator<Item = u32> + use<'a> {
        let slots = self.0.as_chunks().0;
        let last = slots.len().wrapping_sub(1);
        let from = low(hash);
        let filled = (0..slots.len()).map_while(move |step| {
            let slot = BucketSlot::read(*slots.get(from.wrapping_add(step) & last)?);
            if slot.is_empty() { None } else { Some(slot) }
        });
        filled.filter_map(move |slot| if slot.tag == tag(hash) { Some(slot.number) } else { None })
    }
}

#[inline]
#[allow(clippy::cast_possible_truncation, reason = "only the lower half is needed")]
const fn low(hash: u64) -> usize {
    hash as u32 as usize
}

/// Returns the half of a hash that its slot keeps.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "a half has 32 bits")]
#[must_use]
pub const fn tag(hash: u64) -> u32 {
    (hash >> 32) as u32
}

/// Returns the first slot of a hash; the number of slots is a power of two.
#[inline]
#[must_use]
pub const fn slot_index(hash: u64, slots: usize) -> usize {
    low(hash) & slots.wrapping_sub(1)
}

/// Returns the slot of a hash and a displacement; the number of slots is a power of two.
#[inline]
#[must_use]
pub const fn displaced_slot(hash: u64, displacement: u8, slots: usize) -> usize {
    (low(hash >> 32) + displacement as usize) & slots.wrapping_sub(1)
}
