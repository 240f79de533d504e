//! Hash tables, packed: of messages by their bytes, and of anything by a hash of its own.

use crate::hash::Windows;
use crate::packed::word;

/// Messages that hold no parameter, by their bytes: slots of three numbers.
///
/// A slot holds where the message begins in a text that holds them all, its length in bytes, and which [`Wording`] it is; length and wording of an empty one are `u32::MAX`. No two messages
/// ask for one slot: the lower half of the hash finds a number, by which the slots of those that share it are
/// [displaced](placed).
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    /// The text that holds the messages.
    pub text: &'a str,
    /// What of a message is hashed.
    pub windows: Windows<'a>,
    /// By how much slots are displaced: a power of two of numbers.
    pub displacements: &'a [u8],
    /// The slots.
    pub slots: &'a [u8],
}

/// Which wording of which entry a message is: a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording(pub u32);

/// How many bytes a slot of [`Messages`] has.
const SLOT: usize = 12;

impl Wording {
    /// A wording of an entry, current or earlier.
    pub const fn new(entry: u32, is_alias: bool) -> Self {
        Self(entry << 1 | is_alias as u32)
    }

    /// The index of the entry.
    #[inline]
    pub const fn entry(self) -> u32 {
        self.0 >> 1
    }

    /// Whether this is an earlier wording.
    #[inline]
    pub const fn is_alias(self) -> bool {
        self.0 & 1 == 1
    }
}

impl<'a> Messages<'a> {
    /// Whose wording the text is.
    #[allow(clippy::inline_always, reason = "part of `Matcher::current`")]
    #[inline(always)]
    pub fn get(&self, text: &str) -> Option<Wording> {
        self.get_bytes(text.as_bytes())
    }

    /// The same for bytes that may be no text.
    #[allow(clippy::inline_always, reason = "part of `Matcher::current`")]
    #[inline(always)]
    pub fn get_bytes(&self, text: &[u8]) -> Option<Wording> {
        let hash = self.windows.hash(text);
        let slots = self.slots.as_chunks::<SLOT>().0;
        let displacement = self.displacements.get(place(hash, self.displacements.len()))?;
        let slot = slots.get(placed(hash, *displacement, slots.len()))?;
        if word(slot, 1) as usize != text.len() {
            return None;
        }
        let known = self.text.as_bytes().get(word(slot, 0) as usize..)?.get(..text.len())?;
        (known == text).then_some(Wording(word(slot, 2)))
    }

    /// Every message, and whose it is.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, Wording)> {
        let slots = 0..u32::try_from(self.slots.len() / SLOT).unwrap_or(u32::MAX);
        let messages = *self;
        slots.filter_map(move |slot| messages.at(slot))
    }

    /// The message in a slot, and whose it is.
    pub(crate) fn at(&self, slot: u32) -> Option<(&'a str, Wording)> {
        let slot = self.slots.as_chunks::<SLOT>().0.get(slot as usize)?;
        let (start, length) = (word(slot, 0) as usize, word(slot, 1) as usize);
        Some((self.text.get(start..start.checked_add(length)?)?, Wording(word(slot, 2))))
    }
}

/// Numbers by a hash: slots of the hash's upper half and a number, `u32::MAX` where the slot is empty. There are a
/// power of two of them, at least one of them empty, or none at all.
#[derive(Clone, Copy, Debug)]
pub struct Buckets<'a>(pub &'a [u8]);

impl<'a> Buckets<'a> {
    /// The numbers that were put in under that hash, and now and then another.
    #[inline]
    pub fn get(self, hash: u64) -> impl Iterator<Item = u32> + use<'a> {
        let slots = self.0.as_chunks::<8>().0;
        let last = slots.len().wrapping_sub(1);
        let from = low(hash);
        let filled = (0..slots.len()).map_while(move |step| {
            let slot = slots.get(from.wrapping_add(step) & last)?;
            (word(slot, 1) != u32::MAX).then(|| (word(slot, 0), word(slot, 1)))
        });
        filled.filter_map(move |(tag, number)| (tag == high(hash)).then_some(number))
    }
}

#[inline]
#[allow(clippy::cast_possible_truncation, reason = "the lower half alone is asked for")]
const fn low(hash: u64) -> usize {
    hash as u32 as usize
}

/// The half of a hash that its slot keeps.
#[inline]
#[allow(clippy::cast_possible_truncation, reason = "a half has 32 bits")]
pub const fn high(hash: u64) -> u32 {
    (hash >> 32) as u32
}

/// The place of a hash among that many slots, a power of two.
#[inline]
pub const fn place(hash: u64, slots: usize) -> usize {
    low(hash) & slots.wrapping_sub(1)
}

/// The place of a hash among that many slots, a power of two: another for each displacement.
#[inline]
pub const fn placed(hash: u64, displacement: u8, slots: usize) -> usize {
    (low(hash >> 32) + displacement as usize) & slots.wrapping_sub(1)
}
