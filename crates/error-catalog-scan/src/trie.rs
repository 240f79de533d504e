//! A trie of the texts that messages begin with: one descent meets every message that a text begins with.

use error_catalog_match::internal::{Matcher, Segments, WordingId};
use error_catalog_message::Segment;

/// A message with parameters, without the text before its first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Template<'c> {
    pub(crate) rest: Segments<'c>,
    pub(crate) wording: WordingId,
}

#[derive(Clone, Copy, Debug)]
enum Leaf<'c> {
    Message(WordingId),
    Template(Template<'c>),
}

/// A radix trie.
#[derive(Clone, Debug)]
pub(crate) struct Trie<'c> {
    nodes: Vec<Node<'c>>,
    /// The first byte of each node's label.
    firsts: Vec<u8>,
    /// The texts that messages begin with.
    starts: Vec<&'c str>,
    /// The length of the longest message without its parameters.
    longest: usize,
}

/// A node, which represents the concatenated labels on the path to it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Node<'c> {
    /// The bytes on the edge from the parent.
    label: &'c [u8],
    /// The index range of the children.
    children: (u32, u32),
    /// The message that ends here.
    pub(crate) message: Option<WordingId>,
    /// The messages whose first parameter is here.
    pub(crate) templates: Vec<Template<'c>>,
}

impl<'c> Trie<'c> {
    /// Creates a trie of the messages of a catalog. Also returns the number of messages that it leaves out.
    pub(crate) fn new(matcher: &Matcher<'c>) -> (Self, usize) {
        let messages = matcher.messages.iter().map(|(text, wording)| (text, Leaf::Message(wording)));
        let templates = matcher.templates.iter().map(|template| {
            let segments = matcher.segments.get(template.from as usize, template.to as usize);
            let segments = segments.unwrap_or(Segments::EMPTY);
            let (start, rest) = match segments.split_first() {
                Some((Segment::Literal(text), rest)) => (text, rest),
                _ => ("", segments),
            };
            (start, Leaf::Template(Template { rest, wording: template.wording }))
        });
        let all: Vec<(&'c str, Leaf<'c>)> = messages.chain(templates).collect();
        let mut searched: Vec<_> =
            all.iter().copied().filter(|(text, leaf)| is_searched(text, leaf)).collect();
        searched.sort_by_key(|(text, _)| *text);
        let mut trie = Self::of(&searched);
        trie.starts = searched.iter().map(|(text, _)| *text).collect();
        trie.longest =
            searched.iter().map(|(text, leaf)| text.len() + leaf.length()).max().unwrap_or_default();
        (trie, all.len() - searched.len())
    }

    /// Returns the texts that messages begin with.
    pub(crate) fn starts(&self) -> impl Iterator<Item = &'c str> {
        self.starts.iter().copied()
    }

    /// Returns the length of the longest message without its parameters.
    pub(crate) const fn longest(&self) -> usize {
        self.longest
    }

    /// Returns whether a message contains a byte, outside of parameters.
    pub(crate) fn holds(&self, byte: u8) -> bool {
        let rests = self.nodes.iter().flat_map(|node| &node.templates);
        let rests = rests.flat_map(|template| template.literals()).map(str::as_bytes);
        self.nodes.iter().map(|node| node.label).chain(rests).any(|text| text.contains(&byte))
    }

    fn of(texts: &[(&'c str, Leaf<'c>)]) -> Self {
        let mut trie = Self { nodes: vec![Node::default()], firsts: vec![0], starts: Vec::new(), longest: 0 };
        let mut open = vec![(0, texts, 0)];
        while let Some((at, texts, depth)) = open.pop() {
            let ending_count = texts.partition_point(|(text, _)| text.len() == depth);
            let (ending, longer) = texts.split_at_checked(ending_count).unwrap_or_default();
            let first_child = trie.nodes.len();
            let next_byte = |text: &str| text.as_bytes().get(depth).copied().unwrap_or_default();
            for group in longer.chunk_by(|(one, _), (two, _)| next_byte(one) == next_byte(two)) {
                let (Some((first, _)), Some((last, _))) = (group.first(), group.last()) else { continue };
                // The texts are sorted, so all of them share what the first and the last share.
                let pairs = first.bytes().zip(last.bytes());
                let shared = pairs.take_while(|(one, two)| one == two).count();
                let label = first.as_bytes().get(depth..shared).unwrap_or_default();
                open.push((trie.nodes.len(), group, shared));
                trie.nodes.push(Node { label, ..Node::default() });
                trie.firsts.push(next_byte(first));
            }
            let number = |index: usize| u32::try_from(index).unwrap_or(u32::MAX);
            let children = (number(first_child), number(trie.nodes.len()));
            if let Some(node) = trie.nodes.get_mut(at) {
                node.children = children;
                for (_, leaf) in ending {
                    node.add(*leaf);
                }
            }
        }
        trie
    }

    /// Descends with `text`, and visits every node whose text it begins with. Returns how many bytes may have been
    /// examined.
    #[inline]
    pub(crate) fn walk<'t>(&'t self, text: &[u8], mut meet: impl FnMut(&'t Node<'c>, usize)) -> usize {
        let mut at = 0;
        let mut node = self.nodes.first();
        while let Some(here) = node {
            meet(here, at);
            let (from, to) = (here.children.0 as usize, here.children.1 as usize);
            let firsts = self.firsts.get(from..to).unwrap_or_default();
            let child = text.get(at).and_then(|byte| firsts.iter().position(|first| first == byte));
            let Some(child) = child.and_then(|child| self.nodes.get(from + child)) else { return at + 1 };
            if !text.get(at..).is_some_and(|rest| rest.starts_with(child.label)) {
                return at + child.label.len();
            }
            at += child.label.len();
            node = Some(child);
        }
        at
    }
}

impl<'c> Node<'c> {
    fn add(&mut self, leaf: Leaf<'c>) {
        match leaf {
            // A current message precedes an earlier one; of several, the first entry's.
            Leaf::Message(wording) => {
                let key = |wording: WordingId| (wording.is_alias(), wording.entry());
                if self.message.is_none_or(|known| key(wording) < key(known)) {
                    self.message = Some(wording);
                }
            }
            Leaf::Template(template) => self.templates.push(template),
        }
    }
}

impl Leaf<'_> {
    /// Returns the number of literal bytes that follow.
    fn length(&self) -> usize {
        match self {
            Self::Message(_) => 0,
            Self::Template(template) => template.literals().map(str::len).sum(),
        }
    }
}

impl<'c> Template<'c> {
    fn literals(self) -> impl Iterator<Item = &'c str> {
        self.rest.iter().filter_map(|segment| match segment {
            Segment::Literal(text) => Some(text),
            Segment::Placeholder { .. } => None,
        })
    }
}

/// Returns whether a message with this beginning can be found.
fn is_searched(text: &str, leaf: &Leaf<'_>) -> bool {
    let is_clean = |text: &str| !text.contains(char::is_control);
    let is_rest_clean = match leaf {
        Leaf::Message(_) => true,
        Leaf::Template(template) => template.literals().all(is_clean),
    };
    !text.is_empty() && is_clean(text) && is_rest_clean
}
