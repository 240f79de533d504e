//! Compares texts in constants.

use core::cmp::Ordering;

/// Returns whether two texts are equal.
pub(crate) const fn is_same(one: &str, two: &str) -> bool {
    matches!(compare(one, two), Ordering::Equal)
}

/// Compares two texts by their bytes.
#[allow(clippy::indexing_slicing, reason = "the conditions check the bounds")]
pub(crate) const fn compare(one: &str, two: &str) -> Ordering {
    let (one, two) = (one.as_bytes(), two.as_bytes());
    let mut at = 0;
    while at < one.len() && at < two.len() && one[at] == two[at] {
        at += 1;
    }
    if at == one.len() && at == two.len() {
        Ordering::Equal
    } else if at == one.len() || (at < two.len() && one[at] < two[at]) {
        Ordering::Less
    } else {
        Ordering::Greater
    }
}

#[cfg(test)]
mod tests {
    use super::compare;

    #[test]
    fn texts_are_compared_by_bytes() {
        let texts = ["", "a", "aa", "ab", "b", "ç"];
        for (one, two) in texts.iter().flat_map(|one| texts.iter().map(move |two| (one, two))) {
            assert_eq!(compare(one, two), one.cmp(two), "{one} {two}");
        }
    }
}
