//! Finds the shortest text that matches two messages, by a breadth-first search in the product of their automata.

use std::collections::VecDeque;

use error_catalog_message::{ParameterType, Segment};

/// A step of a message: the characters that it takes, and whether it may repeat or be skipped.
#[derive(Clone, Copy)]
enum Step {
    One(char),
    Optional(char),
    Repeat(Class),
}

/// The characters that a placeholder takes, narrowest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Digit,
    Word,
    Text,
}

/// The positions in the steps of the two messages.
type State = (usize, usize);

/// A transition from a state, with the character that it takes.
#[derive(Clone, Copy)]
struct Transition {
    from: State,
    to: State,
    char: Option<char>,
}

/// Returns the shortest text that matches both messages.
///
/// ```
/// use error_catalog_model::{ParameterType, Segment, overlap};
///
/// let any = [Segment::Literal("Tray "), Segment::Placeholder { name: "tray", kind: ParameterType::Word }];
/// let two = [Segment::Placeholder { name: "device", kind: ParameterType::Word }, Segment::Literal(" 2")];
/// assert_eq!(overlap(&any, &two).as_deref(), Some("Tray 2"));
/// ```
#[must_use]
pub fn overlap(one: &[Segment<'_>], two: &[Segment<'_>]) -> Option<String> {
    let (one, two) = (steps(one), steps(two));
    // The first transition to each state. Breadth-first search finds the shortest text.
    let mut reached: Vec<Option<Transition>> = vec![None; (one.len() + 1) * (two.len() + 1)];
    let index = |(i, j): State| i * (two.len() + 1) + j;
    let start = Transition { from: (0, 0), to: (0, 0), char: None };
    let mut queue = VecDeque::from([start]);
    while let Some(transition) = queue.pop_front() {
        let state = transition.to;
        match reached.get_mut(index(state)) {
            Some(first @ None) => *first = Some(transition),
            _ => continue,
        }
        if state == (one.len(), two.len()) {
            return Some(text_to(state, |state| reached.get(index(state)).copied().flatten()));
        }
        for transition in transitions(&one, &two, state) {
            // A transition without a character comes first: it does not make the text longer.
            if transition.char.is_none() {
                queue.push_front(transition);
            } else {
                queue.push_back(transition);
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
            Segment::Placeholder { kind: ParameterType::Phone, .. } => {
                steps.extend([Step::Optional('+'), Step::Repeat(Class::Digit)]);
            }
            Segment::Placeholder { kind: ParameterType::Integer, .. } => {
                steps.extend([Step::Optional('-'), Step::Repeat(Class::Digit)]);
            }
            Segment::Placeholder { kind: ParameterType::Word, .. } => steps.push(Step::Repeat(Class::Word)),
            Segment::Placeholder { .. } => steps.push(Step::Repeat(Class::Text)),
        }
    }
    steps
}

/// Returns the transitions from a state.
fn transitions(one: &[Step], two: &[Step], from: State) -> Vec<Transition> {
    let (i, j) = from;
    let (left, right) = (one.get(i), two.get(j));
    let mut transitions = Vec::with_capacity(6);
    let mut push = |to, char| transitions.push(Transition { from, to, char });
    if let Some(Step::Optional(_)) = left {
        push((i + 1, j), None);
    }
    if let Some(Step::Optional(_)) = right {
        push((i, j + 1), None);
    }
    if let (Some(left), Some(right)) = (left, right)
        && let Some(c) = common(*left, *right)
    {
        push((i + 1, j + 1), Some(c));
        if let Step::Repeat(_) = left {
            push((i, j + 1), Some(c));
        }
        if let Step::Repeat(_) = right {
            push((i + 1, j), Some(c));
        }
    }
    transitions
}

/// Returns a character that both steps take.
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

fn text_to(mut state: State, reached_by: impl Fn(State) -> Option<Transition>) -> String {
    let mut text: Vec<char> = Vec::new();
    while state != (0, 0) {
        let Some(transition) = reached_by(state) else { break };
        text.extend(transition.char);
        state = transition.from;
    }
    text.into_iter().rev().collect()
}
