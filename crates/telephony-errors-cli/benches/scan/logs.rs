//! Generates logs of calls, the same for each seed.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;

use error_catalog_model::Catalog;

/// The properties of a log.
#[derive(Clone, Copy)]
pub(crate) struct Log<'m> {
    /// The messages of failed calls, with parameters as `{number}`.
    pub(crate) messages: &'m [&'m str],
    /// One in this many calls fails.
    pub(crate) one_in: u64,
    pub(crate) kind: Kind,
    pub(crate) bytes: usize,
}

#[derive(Clone, Copy)]
pub(crate) enum Kind {
    JsonLines,
    Csv,
}

/// A random number generator.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    fn number(&mut self) -> String {
        format!("+1555{:07}", self.below(10_000_000))
    }
}

/// Writes a log: lines of 300 to 600 bytes, one unknown message in fifty.
pub(crate) fn write(path: &Path, log: &Log<'_>) {
    let mut out = BufWriter::new(File::create(path).unwrap());
    let mut random = Random(7);
    let mut written = 0;
    while written < log.bytes {
        let line = line(log, &mut random);
        written += line.len();
        out.write_all(line.as_bytes()).unwrap();
    }
    out.flush().unwrap();
}

fn line(log: &Log<'_>, random: &mut Random) -> String {
    let id = format!("CA{:016x}{:016x}", random.below(u64::MAX), random.below(u64::MAX));
    let at =
        format!("2026-10-{:02}T{:02}:{:02}:00Z", random.below(28) + 1, random.below(24), random.below(60));
    let (from, to, seconds) = (random.number(), random.number(), random.below(900));
    let length = usize::try_from(300 + random.below(301)).unwrap();
    let error = (random.below(log.one_in) == 0).then(|| message(log, random));
    let (mut line, end) = match log.kind {
        Kind::JsonLines => {
            let error =
                error.map_or("null".to_owned(), |error| format!("\"{}\"", error.replace('"', "\\\"")));
            let start = format!(
                r#"{{"id":"{id}","at":"{at}","from":"{from}","to":"{to}","seconds":{seconds},"error":{error},"note":""#
            );
            (start, "\"}\n")
        }
        Kind::Csv => {
            let error = error.map_or(String::new(), |error| format!("\"{}\"", error.replace('"', "\"\"")));
            (format!("{id},{at},{from},{to},{seconds},{error},\""), "\"\n")
        }
    };
    while line.len() + end.len() < length {
        line.push_str("no remark of any kind; ");
    }
    line + end
}

fn message(log: &Log<'_>, random: &mut Random) -> String {
    if random.below(50) == 0 {
        return format!("Telephony - 599 - Trunk {} refused {}", random.below(1000), random.number());
    }
    let message = log.messages[usize::try_from(random.below(log.messages.len() as u64)).unwrap()];
    message.replace("{number}", &random.number())
}

/// Creates a catalog of many messages, one in fifty with a parameter. Also returns the messages.
pub(crate) fn large_catalog(entries: usize) -> (Catalog, Vec<String>) {
    const WORDS: [&str; 16] = [
        "line", "trunk", "gateway", "carrier", "route", "codec", "number", "caller", "queue", "bridge",
        "port", "session", "media", "tone", "relay", "switch",
    ];
    let mut yaml = String::from(
        "schema: error-catalog/1\npage: docs/many.md\nshape: \"Telephony - {code} - {reason}\"\nentries:\n",
    );
    let mut messages = Vec::new();
    for number in 0..entries {
        let words: Vec<&str> = (0..4).map(|place| WORDS[(number >> (4 * place)) % 16]).collect();
        let mut reason = format!("The {} is not ready", words.join(" "));
        let mut parameters = "";
        if number % 50 == 0 {
            reason.push_str(" for {number} by now");
            parameters = ", parameters: [{name: number, kind: phone, example: \"+15551234567\"}]";
        }
        let code = 400 + number % 300;
        let message = format!("Telephony - {code} - {reason}");
        yaml += &format!(
            "  - {{id: {code}-{number}, code: \"{code}\", reason: {reason:?}, message: {message:?}{parameters}, meaning: \
             None., fix: None.}}\n"
        );
        messages.push(message);
    }
    (Catalog::from_yaml(&yaml).unwrap(), messages)
}
