//! Finds the positions of a text that a form may contain.

/// An iterator over the positions, in order.
///
/// Each form that may be anywhere contains an anchor: a number of three or five digits, one of `:;<=>[`, a `(` before a
/// capital, `-E`, `%3` or `_S`. Texts are read in blocks of 64 bytes without branches, so that compilers use vectors. Bytes outside of
/// the text count as spaces.
#[derive(Clone, Debug)]
pub(super) struct Anchors<'t> {
    text: &'t [u8],
    /// The start of the next block.
    next: usize,
    /// The anchors of the current block that are not yet returned, by their lowest bits.
    remaining: u64,
}

const BLOCK: usize = 64;

/// A block, with the byte before it and some after it.
type Window = [u8; BLOCK + 16];

impl<'t> Anchors<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text: text.as_bytes(), next: 0, remaining: 0 }
    }
}

impl Iterator for Anchors<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.remaining == 0 {
            if self.next >= self.text.len() {
                return None;
            }
            self.remaining = anchors(self.text, self.next);
            self.next += BLOCK;
        }
        let at = self.next - BLOCK + self.remaining.trailing_zeros() as usize;
        self.remaining &= self.remaining - 1;
        Some(at)
    }
}

/// Returns the anchors of a block.
fn anchors(text: &[u8], at: usize) -> u64 {
    let complete = at.checked_sub(1).and_then(|at| text.get(at..)?.first_chunk());
    if let Some(window) = complete {
        return anchors_in(window);
    }
    let mut window = [b' '; BLOCK + 16];
    let from = at.saturating_sub(1);
    let source = text.get(from..text.len().min(at + BLOCK + 15)).unwrap_or_default();
    let start = from + 1 - at;
    if let Some(target) = window.get_mut(start..start + source.len()) {
        target.copy_from_slice(source);
    }
    anchors_in(&window)
}

#[allow(clippy::indexing_slicing, reason = "the compiler knows all lengths")]
#[inline]
fn anchors_in(window: &Window) -> u64 {
    let mut digits = [0; BLOCK + 16];
    for (digit, byte) in digits.iter_mut().zip(window) {
        *digit = all_ones(byte.wrapping_sub(b'0') < 10);
    }
    let mut anchors = [0_u8; BLOCK];
    for at in 0..BLOCK {
        let (byte, next) = (window[at + 1], window[at + 2]);
        let is_number = digits[at + 1]
            & digits[at + 2]
            & digits[at + 3]
            & !digits[at]
            & (!digits[at + 4] | digits[at + 5] & !digits[at + 6]);
        anchors[at] = is_number
            | all_ones(byte.wrapping_sub(b':') < 5)
            | all_ones(byte == b'[')
            | all_ones(byte == b'(') & all_ones(next.wrapping_sub(b'A') < 26)
            | all_ones(byte == b'-') & all_ones(next | 0x20 == b'e')
            | all_ones(byte == b'%') & all_ones(next == b'3')
            | all_ones(byte == b'_') & all_ones(next | 0x20 == b's');
    }
    let mut bits = 0;
    for bytes in anchors.as_chunks::<8>().0.iter().rev() {
        // One bit of each byte, by multiplication.
        let byte =
            (u64::from_le_bytes(*bytes) & 0x0101_0101_0101_0101).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        bits = bits << 8 | byte;
    }
    bits
}

/// Returns a byte of ones for `true`.
const fn all_ones(condition: bool) -> u8 {
    (condition as u8).wrapping_neg()
}
