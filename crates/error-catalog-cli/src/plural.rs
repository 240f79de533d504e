//! Numbers and what they count.

/// Returns a number and its noun: `1 cell`, `2 cells`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
