//! The nearest known name to one that is not known.

/// How many names are listed where none is near.
const MOST_LISTED: usize = 24;

/// The longest name, in bytes, that is compared: a slip in a longer one is found by eye.
const LONGEST: usize = 128;

/// Suggests names where many may be wrong at once: names are compared until so many pairs were looked at.
pub(crate) struct Suggestions {
    pairs_left: usize,
}

impl Default for Suggestions {
    fn default() -> Self {
        Self { pairs_left: 100_000 }
    }
}

impl Suggestions {
    /// As [`suggest`] does, or without looking for the nearest when too many were looked at.
    pub(crate) fn suggest(&mut self, name: &str, known: &[&str]) -> String {
        let near = self.nearest(name, known);
        near.map_or_else(|| list(known), |near| format!("did you mean `{near}`?"))
    }

    /// The known ids that one with a slip may stand for: the nearest, or the two nearest of its code; none when too many
    /// were looked at.
    pub(crate) fn ids<'k>(&mut self, id: &str, known: &[&'k str]) -> Vec<&'k str> {
        if let Some(near) = self.nearest(id, known) {
            return vec![near];
        }
        let code = |id: &str| id.split('-').next().map(str::to_owned);
        let Some(left) = self.pairs_left.checked_sub(known.len()) else { return Vec::new() };
        self.pairs_left = left;
        let alike = known.iter().copied().filter(|one| one.len() <= LONGEST && code(one) == code(id));
        let mut alike: Vec<&str> = alike.collect();
        alike.sort_by_cached_key(|one| distance(id, one));
        alike.truncate(2);
        alike
    }

    /// As [`nearest`], or nothing when too many were looked at.
    pub(crate) fn nearest<'k>(&mut self, name: &str, known: &[&'k str]) -> Option<&'k str> {
        let left = self.pairs_left.checked_sub(known.len());
        self.pairs_left = left.unwrap_or(0);
        left.and_then(|_| nearest(name, known))
    }
}

/// `did you mean …?`, or the list of what is known if nothing is near.
pub(crate) fn suggest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    nearest(name, &known).map_or_else(|| list(&known), |near| format!("did you mean `{near}`?"))
}

fn list(known: &[&str]) -> String {
    let (listed, more) = known.split_at_checked(MOST_LISTED).unwrap_or((known, &[]));
    match (listed, more.len()) {
        ([], _) => String::new(),
        (_, 0) => format!("known are: {}", listed.join(", ")),
        (_, more) => format!("known are: {} and {more} more", listed.join(", ")),
    }
}

/// The known name that is nearest, if a slip of the pen could have made the other of it.
pub(crate) fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    if name.len() > LONGEST {
        return None;
    }
    let comparable = known.iter().filter(|known| known.len() <= LONGEST);
    let (distance, near) = comparable.map(|known| (distance(name, known), *known)).min()?;
    (distance * 3 <= name.chars().count().max(3)).then_some(near)
}

/// The known text that is nearest, however far that is; `None` if all are too long to be compared.
pub(crate) fn closest<'k>(text: &str, known: &[&'k str]) -> Option<&'k str> {
    let comparable = known.iter().copied().filter(|known| known.len() <= LONGEST && text.len() <= LONGEST);
    comparable.min_by_key(|known| distance(text, known))
}

/// How many letters must be changed, added, dropped or swapped with their neighbour, letter case aside.
fn distance(one: &str, two: &str) -> usize {
    let one: Vec<char> = one.to_lowercase().chars().collect();
    let two: Vec<char> = two.to_lowercase().chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=two.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in two.iter().enumerate() {
            let at = |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX - 1);
            let mut best =
                (at(&last, j) + usize::from(a != b)).min(at(&last, j + 1) + 1).min(at(&row, j) + 1);
            let swapped = i > 0 && j > 0 && one.get(i - 1) == Some(b) && two.get(j - 1) == Some(a);
            if swapped {
                best = best.min(at(&before, j - 1) + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or_default()
}
