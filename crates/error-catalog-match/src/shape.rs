//! The code in a text that is built as most catalogs' messages are: what precedes it, the code, a reason.

use crate::kind::Kind;
use crate::segment::Segment;

/// The code, where nothing of the text needs to be normalised; with nothing, the shape's pattern has the last word.
///
/// The code is a word and a blank ends it, so however the text is read, the code is the same.
pub(crate) fn plain_code<'t>(shape: &[Segment<'_>], text: &'t str) -> Option<&'t str> {
    let [
        Segment::Literal(before),
        Segment::Hole { name: "code", kind: Kind::Word },
        Segment::Literal(between),
        Segment::Hole { kind: Kind::Text, .. },
    ] = shape
    else {
        return None;
    };
    let rest = text.strip_prefix(before)?;
    let blank = visible(rest.as_bytes());
    let (code, rest) = rest.split_at_checked(blank)?;
    let reason = rest.strip_prefix(between)?;
    let is_plain =
        blank > 0 && between.starts_with(' ') && reason.starts_with(|c: char| c.is_ascii_graphic());
    (is_plain && Kind::Text.accepts(reason)).then_some(code)
}

/// How many visible ASCII characters a text begins with.
fn visible(text: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 0xFF;
    if let Some(eight) = text.first_chunk() {
        let eight = u64::from_le_bytes(*eight);
        // The first of eight bytes that is none is found right; those after it need not be.
        let is_other = eight.wrapping_sub(ONES * 0x21) | eight.wrapping_add(ONES) | eight;
        let first = (is_other & (ONES << 7)).trailing_zeros() / 8;
        if first < 8 {
            return first as usize;
        }
    }
    text.iter().take_while(|byte| byte.is_ascii_graphic()).count()
}

#[cfg(test)]
mod tests {
    use super::{plain_code, visible};
    use crate::kind::Kind;
    use crate::pattern::Pattern;
    use crate::segment::Segment;

    #[test]
    fn a_plain_code_is_the_one_that_the_pattern_finds() {
        let code = Segment::Hole { name: "code", kind: Kind::Word };
        let reason = Segment::Hole { name: "reason", kind: Kind::Text };
        let shape = [Segment::Literal("Door - "), code, Segment::Literal(" - "), reason];
        let find =
            |text| Pattern { segments: &shape }.folded_captures(text).and_then(|found| found.get("code"));
        for text in ["Door - 7 - Open", "Door - 7 - - - x ", "Door - 7- - a \u{2013} b.", "Door - 78 - x"] {
            assert!(plain_code(&shape, text).is_some() && plain_code(&shape, text) == find(text), "{text}");
        }
        for text in [
            "Door -  7 - x",
            "door - 7 - x",
            "Door - 7 -  x",
            "Door - 7 x",
            "Door - 7 - a\nb",
            "Door -  - x",
            "Door - 7\u{A0}- - x",
        ] {
            assert_eq!(plain_code(&shape, text), None, "{text}");
        }
    }

    #[test]
    fn what_is_visible_ends_at_the_first_that_is_not() {
        for byte in 0..=u8::MAX {
            for at in 0..12 {
                let mut text = *b"!~A-z0!~A-z0";
                text[at] = byte;
                assert_eq!(visible(&text), if byte.is_ascii_graphic() { 12 } else { at }, "{byte} at {at}");
            }
        }
    }
}
