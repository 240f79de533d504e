//! Whether some text matches two messages: the shortest one, found by walking both at once.

use std::collections::VecDeque;

use error_catalog_match::{Kind, Segment};

/// One step of a message: which characters it takes, and whether it may repeat or be left out.
#[derive(Clone, Copy)]
enum Step {
    One(char),
    Optional(char),
    Repeat(Class),
}

/// The characters that a hole takes, narrowest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Digit,
    Word,
    Text,
}

/// How far two messages have been walked.
type Place = (usize, usize);

/// The place before, and the character that led on from it, if it took one.
type From = (Place, Option<char>);

/// The shortest text that matches both messages, if there is any.
///
/// ```
/// use error_catalog_model::{Kind, Segment, overlap};
///
/// let any = [Segment::Literal("Tray "), Segment::Hole { name: "tray", kind: Kind::Word }];
/// let two = [Segment::Hole { name: "device", kind: Kind::Word }, Segment::Literal(" 2")];
/// assert_eq!(overlap(&any, &two).as_deref(), Some("Tray 2"));
/// ```
pub fn overlap(one: &[Segment<'_>], two: &[Segment<'_>]) -> Option<String> {
    let (one, two) = (steps(one), steps(two));
    // Breadth first, so that the text is the shortest; each place with where it was reached from, and by what.
    let mut reached: Vec<Option<From>> = vec![None; (one.len() + 1) * (two.len() + 1)];
    let index = |(i, j): Place| i * (two.len() + 1) + j;
    let mut queue = VecDeque::from([((0, 0), ((0, 0), None))]);
    while let Some((place, from)) = queue.pop_front() {
        match reached.get_mut(index(place)) {
            Some(first @ None) => *first = Some(from),
            _ => continue,
        }
        if place == (one.len(), two.len()) {
            return Some(text_to(place, |place| reached.get(index(place)).copied().flatten()));
        }
        for (next, by) in moves(&one, &two, place) {
            // What takes no character comes first, as it makes the text no longer.
            if by.is_none() {
                queue.push_front((next, (place, by)));
            } else {
                queue.push_back((next, (place, by)));
            }
        }
    }
    None
}

fn steps(segments: &[Segment<'_>]) -> Vec<Step> {
    let mut steps = Vec::new();
    for segment in segments {
        match segment {
            Segment::Literal(text) => steps.extend(text.chars().map(Step::One)),
            Segment::Hole { kind: Kind::Phone, .. } => {
                steps.extend([Step::Optional('+'), Step::Repeat(Class::Digit)]);
            }
            Segment::Hole { kind: Kind::Integer, .. } => {
                steps.extend([Step::Optional('-'), Step::Repeat(Class::Digit)]);
            }
            Segment::Hole { kind: Kind::Word, .. } => steps.push(Step::Repeat(Class::Word)),
            Segment::Hole { kind: Kind::Text, .. } => steps.push(Step::Repeat(Class::Text)),
        }
    }
    steps
}

/// Where one can go from a place, and by which character.
fn moves(one: &[Step], two: &[Step], (i, j): Place) -> Vec<(Place, Option<char>)> {
    let (left, right) = (one.get(i), two.get(j));
    let mut moves = Vec::with_capacity(6);
    if let Some(Step::Optional(_)) = left {
        moves.push(((i + 1, j), None));
    }
    if let Some(Step::Optional(_)) = right {
        moves.push(((i, j + 1), None));
    }
    if let (Some(left), Some(right)) = (left, right)
        && let Some(c) = common(*left, *right)
    {
        moves.push(((i + 1, j + 1), Some(c)));
        if let Step::Repeat(_) = left {
            moves.push(((i, j + 1), Some(c)));
        }
        if let Step::Repeat(_) = right {
            moves.push(((i + 1, j), Some(c)));
        }
    }
    moves
}

/// A character that both steps take.
fn common(left: Step, right: Step) -> Option<char> {
    match (left, right) {
        (Step::One(a) | Step::Optional(a), Step::One(b) | Step::Optional(b)) => (a == b).then_some(a),
        (Step::One(a) | Step::Optional(a), Step::Repeat(class))
        | (Step::Repeat(class), Step::One(a) | Step::Optional(a)) => class.contains(a).then_some(a),
        (Step::Repeat(a), Step::Repeat(b)) => Some(if a.min(b) == Class::Digit { '1' } else { 'x' }),
    }
}

impl Class {
    fn contains(self, c: char) -> bool {
        match self {
            Self::Digit => c.is_ascii_digit(),
            Self::Word => !c.is_ascii_whitespace(),
            Self::Text => !matches!(c, '\n' | '\r'),
        }
    }
}

fn text_to(mut place: Place, from: impl Fn(Place) -> Option<From>) -> String {
    let mut text: Vec<char> = Vec::new();
    while place != (0, 0) {
        let Some((before, by)) = from(place) else { break };
        text.extend(by);
        place = before;
    }
    text.into_iter().rev().collect()
}
