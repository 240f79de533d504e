//! The code in a text of the most common message format: a literal prefix, the code, a reason.

use error_catalog_message::internal::Segments;
use error_catalog_message::{ParameterType, Segment};

/// Returns the code of a text that needs no normalization; otherwise the pattern of the format decides.
///
/// The code is a word that ends at a space, so it does not depend on how the rest is matched.
pub(crate) fn plain_code<'t>(format: Segments<'_>, text: &'t str) -> Option<&'t str> {
    let mut segments = format.iter();
    let [
        Some(Segment::Literal(before)),
        Some(Segment::Placeholder { name: "code", kind: ParameterType::Word }),
        Some(Segment::Literal(between)),
        Some(Segment::Placeholder { kind: ParameterType::Text, .. }),
        None,
    ] = core::array::from_fn(|_| segments.next())
    else {
        return None;
    };
    let rest = text.strip_prefix(before)?;
    let length = visible_prefix(rest.as_bytes());
    let (code, rest) = rest.split_at_checked(length)?;
    let reason = rest.strip_prefix(between)?;
    let is_plain =
        length > 0 && between.starts_with(' ') && reason.starts_with(|c: char| c.is_ascii_graphic());
    (is_plain && ParameterType::Text.accepts(reason)).then_some(code)
}

/// Returns the number of visible ASCII characters at the start of a text.
fn visible_prefix(text: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 0xFF;
    if let Some(eight) = text.first_chunk() {
        let eight = u64::from_le_bytes(*eight);
        // The borrow of a subtraction may mark bytes after the first invisible byte; only the first counts.
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
    use super::{plain_code, visible_prefix};
    use crate::pattern::Pattern;
    use error_catalog_message::internal::Segments;
    use error_catalog_message::{ParameterType, Segment};

    #[test]
    fn a_plain_code_is_the_one_that_the_pattern_finds() {
        let code = Segment::Placeholder { name: "code", kind: ParameterType::Word };
        let reason = Segment::Placeholder { name: "reason", kind: ParameterType::Text };
        let format = [Segment::Literal("Door - "), code, Segment::Literal(" - "), reason];
        let format = Segments::Constants(&format);
        let find =
            |text| Pattern { segments: format }.normalized_captures(text).and_then(|found| found.get("code"));
        for text in ["Door - 7 - Open", "Door - 7 - - - x ", "Door - 7- - a \u{2013} b.", "Door - 78 - x"] {
            assert!(plain_code(format, text).is_some() && plain_code(format, text) == find(text), "{text}");
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
            assert_eq!(plain_code(format, text), None, "{text}");
        }
    }

    #[test]
    fn the_visible_prefix_ends_at_the_first_invisible_byte() {
        for byte in 0..=u8::MAX {
            for at in 0..12 {
                let mut text = *b"!~A-z0!~A-z0";
                text[at] = byte;
                assert_eq!(
                    visible_prefix(&text),
                    if byte.is_ascii_graphic() { 12 } else { at },
                    "{byte} at {at}"
                );
            }
        }
    }
}
