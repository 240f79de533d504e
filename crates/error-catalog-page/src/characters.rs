//! Characters that a message on a page may hold and logs rarely do: typographic and invisible ones, and letters that look
//! like Latin letters.

use std::borrow::Cow;
use std::ops::Range;

use crate::terminal::is_control;
use crate::{Fix, SourceFile, Span};

/// A character that logs rarely hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OddCharacter {
    /// The bytes of the text that it takes.
    pub range: Range<usize>,
    /// Its class.
    pub class: CharacterClass,
    /// Its name for readers, with an article.
    pub name: String,
    /// The plain characters to write in its place.
    pub plain: &'static str,
}

/// The reason why a character is odd.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CharacterClass {
    /// A space that is not U+0020.
    Space,
    /// A curly quote, a long dash or an ellipsis.
    Typographic,
    /// A character without a shape, or a control character.
    Invisible,
    /// A letter of another script within a Latin word.
    Lookalike,
}

/// How a no-break space is written in HTML.
const NO_BREAK_SPACE_ENTITY: &str = "&nbsp;";

/// Returns the odd characters of a text, in order.
pub fn odd_characters(text: &str) -> Vec<OddCharacter> {
    let mut odd = Vec::new();
    let mut start = 0;
    let mut before = None;
    for word in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let is_latin_word = is_latin_word(word);
        for c in word.chars() {
            let end = start + c.len_utf8();
            // Scripts such as Persian need invisible characters between their letters.
            let is_between_latin = [before, text.get(end..).and_then(|rest| rest.chars().next())]
                .iter()
                .all(|c| c.is_none_or(|c| c.is_ascii()));
            let substitute = if let Some(substitute) = typographic(c) {
                substitute
            } else if is_control(c) {
                Substitute::new(CharacterClass::Invisible, "a control character", "")
            } else if is_invisible(c) && is_between_latin {
                Substitute::new(CharacterClass::Invisible, "an invisible character", "")
            } else if is_latin_word && let Some(latin) = latin_twin(c) {
                let name = format!("`{c}`, which looks like the letter `{latin}`").into();
                Substitute { class: CharacterClass::Lookalike, name, plain: latin }
            } else {
                (start, before) = (end, Some(c));
                continue;
            };
            let Substitute { class, name, plain } = substitute;
            let name = format!("{name} (U+{:04X})", u32::from(c));
            odd.push(OddCharacter { range: start..end, class, name, plain });
            (start, before) = (end, Some(c));
        }
    }
    for (at, entity) in text.match_indices(NO_BREAK_SPACE_ENTITY) {
        let (class, range) = (CharacterClass::Space, at..at + entity.len());
        odd.push(OddCharacter { range, class, name: "a no-break space (`&nbsp;`)".to_owned(), plain: " " });
    }
    odd.sort_by_key(|odd| odd.range.start);
    odd
}

/// Returns a fix that writes plain characters in place of odd ones, in a text that begins at an offset.
pub fn plain_fix(source: &SourceFile, start: usize, odd: &[OddCharacter]) -> Option<Fix> {
    let first = odd.first()?;
    let title = match first.plain {
        plain if odd.iter().any(|other| other.plain != plain) => "write plain characters".to_owned(),
        "" => "remove the character".to_owned(),
        " " => "write a space".to_owned(),
        plain if first.class == CharacterClass::Lookalike => format!("write the Latin letter `{plain}`"),
        plain => format!("write `{plain}`"),
    };
    Some(Fix::new(title, odd.iter().map(|odd| source.edit(odd.span(start), odd.plain)).collect()))
}

/// Straight quotes, curly quotes, and the quotes of French and German.
const QUOTES: [char; 12] = ['"', '\'', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»'];

/// Returns the text between two quotes that enclose a text.
pub(crate) fn quoted_text(text: &str) -> Option<&str> {
    text.strip_prefix(QUOTES)?.strip_suffix(QUOTES)
}

/// Returns a text with plain characters in place of odd ones.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = text.to_owned();
    for odd in odd_characters(text).into_iter().rev() {
        plain.replace_range(odd.range, odd.plain);
    }
    plain
}

/// Returns whether a text is plain except for its odd characters. A language with letters of its own has its own
/// typography, too.
pub fn is_latin(text: &str) -> bool {
    let is_plain =
        |c: char| c.is_ascii() || typographic(c).is_some() || is_invisible(c) || latin_twin(c).is_some();
    text.chars().all(is_plain)
}

/// Returns whether a word has Latin letters, and otherwise only characters that look like them.
fn is_latin_word(word: &str) -> bool {
    let is_plain = |c: char| c.is_ascii() || !c.is_alphanumeric() || latin_twin(c).is_some();
    word.contains(|c: char| c.is_ascii_alphabetic()) && word.chars().all(is_plain)
}

/// The plain characters for an odd one.
struct Substitute {
    class: CharacterClass,
    /// The name of the odd character.
    name: Cow<'static, str>,
    plain: &'static str,
}

impl Substitute {
    const fn new(class: CharacterClass, name: &'static str, plain: &'static str) -> Self {
        Self { class, name: Cow::Borrowed(name), plain }
    }
}

/// Returns the plain characters for a typographic one.
const fn typographic(c: char) -> Option<Substitute> {
    use CharacterClass::{Space, Typographic};
    Some(match c {
        '\u{2018}'..='\u{201B}' | '\u{2032}' => Substitute::new(Typographic, "a curly quote", "'"),
        '\u{201C}'..='\u{201F}' | '\u{2033}' => Substitute::new(Typographic, "a curly quote", "\""),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Substitute::new(Typographic, "a dash", "-"),
        '\u{2026}' => Substitute::new(Typographic, "an ellipsis", "..."),
        '\u{A0}' | '\u{202F}' => Substitute::new(Space, "a no-break space", " "),
        '\u{2000}'..='\u{200A}' | '\u{2028}' | '\u{2029}' | '\u{205F}' | '\u{3000}' => {
            Substitute::new(Space, "an unusual space", " ")
        }
        _ => return None,
    })
}

/// Returns whether a character has no shape: soft hyphens, joiners, marks of direction, variation selectors and tags.
const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}

/// Letters of other scripts, each before the Latin letter that it looks like.
const TWINS: &str = "\u{430}a\u{435}e\u{43E}o\u{440}p\u{441}c\u{443}y\u{445}x\u{456}i\u{458}j\u{455}s\u{501}d\u{4BB}h\
                     \u{410}A\u{412}B\u{415}E\u{41A}K\u{41C}M\u{41D}H\u{41E}O\u{420}P\u{421}C\u{422}T\u{423}Y\u{425}X\
                     \u{406}I\u{408}J\u{405}S\u{391}A\u{392}B\u{395}E\u{396}Z\u{397}H\u{399}I\u{39A}K\u{39C}M\u{39D}N\
                     \u{39F}O\u{3A1}P\u{3A4}T\u{3A5}Y\u{3A7}X\u{3BF}o\u{3BD}v";

/// The Latin letter that a Cyrillic or Greek letter looks like.
fn latin_twin(c: char) -> Option<&'static str> {
    if !matches!(c, '\u{370}'..='\u{52F}') {
        return None;
    }
    TWINS.split_once(c)?.1.get(..1)
}

impl OddCharacter {
    /// The span of the character, if the text begins at an offset.
    pub const fn span(&self, start: usize) -> Span {
        Span::new(start + self.range.start, start + self.range.end)
    }
}
