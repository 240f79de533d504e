//! The clock: passes over the texts of a case.

use std::hint::black_box;
use std::time::{Duration, Instant};

use crate::Catalog;
use crate::texts::{Case, Text, texts};

/// How many passes are timed; one before them is not.
const PASSES: usize = 7;

/// How long that one may last: a slow method looks up no more texts than it then has.
const FIRST: Duration = Duration::from_millis(50);

/// The median over passes of the nanoseconds that `find` takes per text.
#[inline(always)]
pub fn measure(catalog: &Catalog, case: Case, find: impl Fn(&str, u32) -> Option<u32>) -> f64 {
    let texts = texts(case, catalog);
    let start = Instant::now();
    let mut count = 0;
    for some in texts.chunks(256) {
        black_box(sum(some, &find));
        count += some.len();
        if start.elapsed() > FIRST {
            break;
        }
    }
    let texts = &texts[..count];
    let times = (0..PASSES).map(|_| {
        let start = Instant::now();
        black_box(sum(texts, &find));
        start.elapsed().as_secs_f64() * 1e9 / count as f64
    });
    median(times.collect())
}

#[inline(always)]
fn sum(texts: &[Text], find: impl Fn(&str, u32) -> Option<u32>) -> u32 {
    texts.iter().fold(0, |sum, text| sum.wrapping_add(find(&text.text, text.entry).unwrap_or(7)))
}

/// The middle one.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
