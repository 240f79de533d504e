//! The code in a text that is built as most catalogs' messages are: what precedes it, the code, a reason.

use crate::kind::Kind;
use crate::pattern::Segment;

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
    let blank = rest.bytes().position(|byte| byte.is_ascii_whitespace())?;
    let (code, rest) = rest.split_at_checked(blank)?;
    let reason = rest.strip_prefix(between)?;
    let is_word = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_graphic());
    let is_plain = is_word && between.starts_with(' ') && reason.starts_with(|c: char| c.is_ascii_graphic());
    (is_plain && Kind::Text.accepts(reason)).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::plain_code;
    use crate::kind::Kind;
    use crate::pattern::{Pattern, Segment};

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
}
