//! The texts that are looked up: seeded, shuffled, each a string of its own on the heap.

use crate::Catalog;
use crate::generator::Random;

/// How many texts a case has: too many for a branch predictor to learn their order, and few enough for the second
/// level of the cache.
pub const COUNT: usize = 16_384;

/// The kinds of texts to look up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// 85 % messages as they are written, 5 % with their parameters filled, 10 % misses of each kind.
    Mix,
    /// Messages as they are written.
    Exact,
    /// Messages with their parameters filled.
    Parameters,
    /// Messages in lower case, with an extra space, a full stop, or another dash.
    Normalized,
    /// Messages with one letter wrong.
    NearMiss,
    /// Sentences that do not begin as the messages do.
    Foreign,
    /// Texts built as the messages are, with a code of the catalog and nothing else of it.
    Code,
}

impl Case {
    /// All, with their names.
    pub const ALL: [(&'static str, Self); 7] = [
        ("mix", Self::Mix),
        ("exact", Self::Exact),
        ("parameters", Self::Parameters),
        ("normalized", Self::Normalized),
        ("near miss", Self::NearMiss),
        ("foreign", Self::Foreign),
        ("code only", Self::Code),
    ];
}

/// A text, and the entry that it is or was made of.
pub struct Text {
    pub text: String,
    pub entry: u32,
}

/// The texts of a case.
pub fn texts(case: Case, catalog: &Catalog) -> Vec<Text> {
    let mut random = Random::new(11);
    (0..COUNT).map(|_| text(case, catalog, &mut random)).collect()
}

fn text(case: Case, catalog: &Catalog, random: &mut Random) -> Text {
    let case = match (case, random.below(100)) {
        (Case::Mix, 0..85) => Case::Exact,
        (Case::Mix, 85..90) => Case::Parameters,
        (Case::Mix, _) => [Case::NearMiss, Case::Foreign, Case::Code][random.below(3)],
        (case, _) => case,
    };
    if case == Case::Parameters {
        let (before, after, _, entry) = catalog.templates[random.below(catalog.templates.len())];
        return Text { text: format!("{before}{}{after}", random.below(100_000)), entry };
    }
    let index = random.below(catalog.messages.len());
    let (message, code) = catalog.messages[index];
    let text = match case {
        Case::Normalized => match random.below(4) {
            0 => message.to_lowercase(),
            1 => message.replacen(' ', "  ", 1),
            2 => format!("{message}."),
            _ => message.replacen('-', "\u{2013}", 1),
        },
        Case::NearMiss => one_letter_wrong(message, random),
        Case::Foreign => random.sentence(6),
        Case::Code => format!("{} {}", before_reason(message, code), random.sentence(4)),
        _ => message.to_owned(),
    };
    // A text that was replaced in has more room than it needs, and another place on the heap.
    Text { text: text.as_str().into(), entry: index as u32 }
}

/// The message's start, its code included, and the dash after it.
fn before_reason<'m>(message: &'m str, code: &str) -> &'m str {
    let start = message.find(code).map_or(0, |at| at + code.len());
    &message[..start + " -".len()]
}

fn one_letter_wrong(message: &str, random: &mut Random) -> String {
    let letters: Vec<usize> =
        message.match_indices(|c: char| c.is_ascii_alphabetic()).map(|(at, _)| at).collect();
    // The prefix is that of all messages: a letter after it.
    let at = letters[letters.len() / 2 + random.below(letters.len().div_ceil(2))];
    let mut text = message.to_owned();
    let wrong = if text[at..].starts_with(['x', 'X']) { "y" } else { "x" };
    text.replace_range(at..=at, wrong);
    text
}
