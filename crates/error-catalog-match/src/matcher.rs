//! The tables of a whole catalog, and the lookup of a text in them.

use crate::captures::Captures;
use crate::pattern::Pattern;

/// All messages of a catalog, ordered for lookup.
///
/// The fields are public so that a macro can bake a matcher into a constant; whoever fills them by hand must
/// keep the orders that they name.
#[derive(Clone, Copy, Debug)]
pub struct Matcher<'a> {
    /// Messages that hold no parameter, and templates as they are written, each with its entry; sorted by
    /// text, each text once.
    pub exact: &'a [(&'a str, u32)],
    /// Messages with parameters, sorted by [prefix](Pattern::prefix).
    pub patterns: &'a [Pattern<'a>],
}

/// The message that a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<'a, 't> {
    /// Which entry the message belongs to.
    pub entry: u32,
    /// What filled its holes; empty for a message without any, and for a template as it is written.
    pub captures: Captures<'a, 't>,
}

impl<'a> Matcher<'a> {
    /// The one message that the whole of `text` is, or nothing.
    pub fn find<'t>(&self, text: &'t str) -> Option<Found<'a, 't>> {
        if let Ok(index) = self.exact.binary_search_by(|(known, _)| (*known).cmp(text)) {
            let entry = self.exact.get(index)?.1;
            return Some(Found { entry, captures: Captures::new(&[]) });
        }
        self.matching(text).next()
    }

    /// Every message with parameters that the whole of `text` is, longest prefix first.
    ///
    /// In the sorted order, all patterns whose prefix `text` begins with lie on the chain of parents of the
    /// last one that is not above `text`.
    pub fn matching<'t>(&self, text: &'t str) -> impl Iterator<Item = Found<'a, 't>> {
        let patterns = self.patterns;
        let above = patterns.partition_point(|pattern| pattern.prefix() <= text);
        let last = above.checked_sub(1).and_then(|last| patterns.get(last));
        let chain = core::iter::successors(last, move |pattern| {
            pattern.parent.and_then(|parent| patterns.get(usize::try_from(parent).ok()?))
        });
        chain.filter_map(|pattern| Some(Found { entry: pattern.entry, captures: pattern.captures(text)? }))
    }
}
