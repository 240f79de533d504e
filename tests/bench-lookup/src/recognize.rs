//! The cost of recognizing texts of other platforms, as multiples of the lookup of a message.

use std::hint::black_box;
use std::time::Instant;

use telephony_errors::{SipResponse, TelephonyError, recognize_all};

use crate::generator::Random;

/// How many texts a case has, how many are timed at once, and how often all cases take turns.
const COUNT: usize = 8_192;
const TIMED: usize = 64;
const ROUNDS: usize = 21;

/// The cases: names, and how their texts are made.
const CASES: [(&str, fn(&mut Random) -> String); 8] = [
    ("message", message),
    ("status line", |random| response(random, |code, phrase| format!("SIP/2.0 {code} {phrase}"))),
    ("code and phrase", |random| response(random, |code, phrase| format!("{code} {phrase}"))),
    ("Reason header", |random| {
        response(random, |code, phrase| format!("Reason: SIP;cause={code};text=\"{phrase}\""))
    }),
    ("in a line", |random| {
        let before = random.sentence(8);
        response(random, |code, phrase| format!("{before}: sip status: {code}: {phrase}"))
    }),
    ("name", |random| {
        response(random, |_, phrase| {
            let name = phrase.to_uppercase().replace(|char: char| !char.is_alphanumeric(), "_");
            format!("SIP_STATUS_{name}")
        })
    }),
    ("prose", |random| random.sentence(6)),
    ("long prose", |random| random.sentence(200)),
];

/// Prints the nanoseconds per text of each case, and as multiples of the lookup of a message that is as it is written.
pub fn print() {
    let mut random = Random::new(5);
    let texts = CASES.map(|(_, make)| (0..COUNT).map(|_| make(&mut random)).collect::<Vec<_>>());
    let mut lookups = vec![f64::INFINITY; COUNT / TIMED];
    let mut times = CASES.map(|_| lookups.clone());
    for _ in 0..ROUNDS {
        time(&texts[0], |text| TelephonyError::lookup(text).is_some(), &mut lookups);
        for (texts, times) in texts.iter().zip(&mut times) {
            time(texts, |text| recognize_all(text).count() > 0, times);
        }
    }
    let mean = |times: Vec<f64>| times.iter().sum::<f64>() / COUNT as f64;
    let lookup = mean(lookups);
    println!("recognize: multiples of the lookup of a message (nanoseconds per text, bytes of a text)");
    println!("{:>16} 1.00 ({lookup:.1})", "lookup");
    for (((name, _), times), texts) in CASES.iter().zip(times).zip(&texts) {
        let (time, bytes) = (mean(times), texts.iter().map(String::len).sum::<usize>() / COUNT);
        println!("{name:>16} {:.2} ({time:.1}, {bytes})", time / lookup);
    }
}

/// Lowers the nanoseconds of each group of texts to those of this round, if it was faster. Other programs that run at
/// the same time then change little.
fn time(texts: &[String], find: impl Fn(&str) -> bool, fastest: &mut [f64]) {
    for (texts, fastest) in texts.chunks(TIMED).zip(fastest) {
        let start = Instant::now();
        let found = texts.iter().filter(|text| find(black_box(text))).count();
        black_box(found);
        *fastest = fastest.min(start.elapsed().as_secs_f64() * 1e9);
    }
}

fn message(random: &mut Random) -> String {
    TelephonyError::ALL[random.below(TelephonyError::COUNT)].message().to_owned()
}

fn response(random: &mut Random, write: impl Fn(u16, &str) -> String) -> String {
    let response = SipResponse::ALL[random.below(SipResponse::COUNT)];
    write(response.code(), response.reason())
}
