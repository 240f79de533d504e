//! Numbers and what they count.

/// A number and its noun: `1 cell`, `2 cells`.
pub fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}
