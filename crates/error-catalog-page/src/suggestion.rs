//! The nearest known name to one that is not known, by edit distance.

use strsim::osa_distance;

/// How many names are listed where none is near.
const MOST_LISTED: usize = 24;

/// The longest name, in bytes, that is compared: a slip in a longer one is found by eye.
const LONGEST: usize = 128;

/// The fewest letters of a start that only one name has.
const MIN_START: usize = 4;

/// Suggests names where many may be wrong at once: names are compared until so much was compared.
pub struct Suggestions {
    /// How many pairs of letters may still be compared.
    left: usize,
}

impl Default for Suggestions {
    fn default() -> Self {
        Self { left: 10_000_000 }
    }
}

impl Suggestions {
    /// As [`suggest`] does, or without looking for the nearest when too much was compared.
    pub(crate) fn suggest(&mut self, name: &str, known: &[&str]) -> String {
        let near = self.nearest(name, known);
        near.map_or_else(|| known_names(known), |near| format!("did you mean `{near}`?"))
    }

    /// As [`nearest`], or nothing when too much was compared.
    pub fn nearest<'k>(&mut self, name: &str, known: &[&'k str]) -> Option<&'k str> {
        if self.affords(name, known) { nearest(name, known) } else { None }
    }

    /// Returns the [nearest](Self::nearest) name, or else the only known name with the same start.
    ///
    /// The start ends at the first `-`, or after four letters: `entry` is too far from `entries` for a typing error.
    pub fn nearest_or_alike<'k>(&mut self, name: &str, known: &[&'k str]) -> Option<&'k str> {
        let nearest = self.nearest(name, known);
        if nearest.is_some() || self.is_spent() {
            return nearest;
        }
        let start = name.get(..name.find('-').map_or(MIN_START, |dash| dash + 1))?;
        // A name of several words is a list without a comma.
        let is_alike = |known: &&&str| known.starts_with(start) && !known.contains(' ');
        let mut alike = known.iter().filter(is_alike);
        let first = alike.next()?;
        if alike.next().is_none() { Some(first) } else { None }
    }

    /// The index of the known text that is nearest, however far that is; `None` if all are too long to be compared, or
    /// when too much was compared.
    pub fn closest(&mut self, text: &str, known: &[&str]) -> Option<usize> {
        if text.len() > LONGEST || !self.affords(text, known) {
            return None;
        }
        let text = text.to_lowercase();
        let comparable = known.iter().enumerate().filter(|(_, known)| known.len() <= LONGEST);
        comparable.min_by_key(|(_, known)| distance(&text, known)).map(|(index, _)| index)
    }

    /// Returns whether nothing is compared any more.
    pub const fn is_spent(&self) -> bool {
        self.left == 0
    }

    /// Returns whether a name may still be compared with all of these.
    fn affords(&mut self, name: &str, known: &[&str]) -> bool {
        let known = || known.iter().map(|known| known.len().min(LONGEST) + 1).sum::<usize>();
        // Nothing is added up in vain: that alone would take long where many are compared with many.
        let left = Some(self.left).filter(|left| *left > 0);
        let left = left.and_then(|left| left.checked_sub(name.len().min(LONGEST) * known()));
        self.left = left.unwrap_or(0);
        left.is_some()
    }
}

/// Returns `did you mean …?` with the nearest name, otherwise the list of known names.
pub fn suggest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    nearest(name, &known).map_or_else(|| known_names(&known), |near| format!("did you mean `{near}`?"))
}

/// `known are: …`, with the first few of the names; empty without any.
pub fn known_names(known: &[&str]) -> String {
    let (listed, more) = known.split_at_checked(MOST_LISTED).unwrap_or((known, &[]));
    match (listed, more.len()) {
        ([], _) => String::new(),
        (_, 0) => format!("known are: {}", listed.join(", ")),
        (_, more) => format!("known are: {} and {more} more", listed.join(", ")),
    }
}

/// Returns the nearest known name, if the other may be a misspelling of it.
pub fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    if name.len() > LONGEST {
        return None;
    }
    let length = name.chars().count();
    let name = name.to_lowercase();
    let comparable = known.iter().filter(|known| known.len() <= LONGEST);
    let (distance, near) = comparable.map(|known| (distance(&name, known), *known)).min()?;
    (distance * 3 <= length).then_some(near)
}

/// Returns the optimal string alignment distance (edits and swaps of adjacent characters) of a text in lower case and
/// another text, whose letter case is ignored.
fn distance(lower_case: &str, other: &str) -> usize {
    osa_distance(lower_case, &other.to_lowercase())
}
