//! Finds a catalog's messages in streams of bytes, wherever they stand and whatever the format, and counts them.
//!
//! A [`Scanner`] looks for messages in bytes; a [`Counting`] counts what stands in files, folders and streams, on several
//! threads, and by the fields of the records around messages if that is [asked for](Counting::by); an [`Annotating`] adds
//! to lines of JSON what is known of their messages.
//!
//! ```
//! use error_catalog_scan::{Scanner, What};
//!
//! #[error_catalog::catalog("../error-catalog/catalog/printer.yaml")]
//! enum PrinterError {}
//!
//! let scanner = Scanner::of::<PrinterError>();
//! let log = br#"{"job":1,"said":"E7: Tray 3 is empty"}
//! {"job":2,"said":"E2: Lid is open, says the printer"}"#;
//! let found: Vec<_> = scanner.scan(log).map(|finding| (finding.start, finding.what)).collect();
//! let known = |entry: PrinterError| What::Entry(entry as u32);
//! assert_eq!(found, [(17, known(PrinterError::TrayIsEmptyE7)), (56, known(PrinterError::LidIsOpenE2))]);
//! ```
//!
//! # What is found
//!
//! The input is bytes. They are gone through from the first to the last; where a message stands, the search goes on
//! behind it, and everywhere else at the next byte. Whether one stands at a place depends on nothing but the eight bytes
//! before the place and those behind it, up to a [reach](Scanner::reach), and no message goes past a line end. So what
//! is found does not depend on how the input was cut.
//!
//! **Readings.** The bytes from a place on are read in four ways, each up to the first control character and the first
//! byte that is no UTF-8:
//!
//! 1. as they are;
//! 2. unescaped: `\"`, `\\` and `\/` are the character behind the backslash, `""` is one quotation mark, and `\uXXXX`
//!    (or a surrogate pair of them) is its character, unless that is one of those that nobody escapes: ASCII letters and
//!    digits, the blank and `-:._()[]#,`. The escapes `\b`, `\f`, `\n`, `\r` and `\t` and escaped control characters end
//!    the reading. Any other backslash is itself;
//! 3. the same twice, and three times: what stands in JSON in JSON, and in that once more.
//!
//! **Known messages.** A message, current or earlier, with its parameters filled or as it is written, *fits* a place if
//! a reading begins with it, on a word boundary: not both the message's last character and the next one are letters,
//! digits or `_`. Parameters that are numbers take all digits that there are; those that are words or texts take as
//! little as they can and never go past the *stop* (below); one that ends the message takes as much as it can: a
//! text up to the stop, but for blanks at its end, a word up to a blank or the stop, but for the marks `.,;:!?'"` and
//! closing brackets at its end. Of all messages that fit in any reading, the one that takes most bytes is found; of
//! those that take as many, a current message before an earlier one, and one as it is written before one with
//! parameters. Nothing is asked of what stands before.
//!
//! **Others.** Where none fits, but a reading begins with what all messages of the catalog's shape begin with, the
//! bytes up to the stop, unescaped, are looked up: once, and up to twice more as long as all of the text can be
//! read so. If that finds an entry (the message in other capitals, blanks or punctuation), it stands there.
//! Otherwise, if they are built as the catalog's messages are, they are an unknown message. Where none of the
//! characters of which the stop speaks precedes the place, such a message ends before the first blank that a name
//! (ASCII letters, digits, `_`, `-`, `.`) and `=` follow, and before `</` (`<\/`): it is looked up so, too, and is
//! unknown so if it is still built as messages are.
//!
//! **The stop** is where a message ends whose text is not known:
//!
//! - before a control character, or an escape of one (`\n` too), or a byte that is no UTF-8;
//! - before what all messages of the shape begin with, where it stands again;
//! - if a quotation mark precedes the place, before the one that closes it. One that `""` precedes (JSON in CSV) is
//!   closed by the next, in whatever way it is written. Where `k` backslashes precede the mark, up to seven of them
//!   (JSON in JSON), a mark behind `r` backslashes closes it if `r` modulo `2k + 2` is no more than `k`: with more
//!   it is one in the text. For `k` = 0 these are all that are neither escaped nor doubled. An escape of a control
//!   character has one to `k + 1` backslashes, by the same modulo;
//! - if none precedes it, before the first quotation mark, escaped, doubled or plain, that neither begins nor ends
//!   a quotation in the message. One begins it if a letter, a digit, a character that is not ASCII, one of
//!   `_+-#*/$@%&<([{`, or an escape of one (`\u`, `\/`) follows, as none does where a string of JSON or CSV ends;
//!   and the next one, of whatever kind, ends it;
//! - if a comma, a semicolon or `|` precedes the place, before the next such character; if `'` does, before the
//!   next one that no letter or digit follows; if an opening bracket `(`, `[`, `{`, `<` does, before the first
//!   closing one;
//! - at the reach.
//!
//! Blanks and backslashes before the stop, and before where an unknown message ends, do not belong to the message.
//!
//! # What is not found
//!
//! Messages that begin with a parameter, or hold a control character: [`Scanner::unsearched`] tells how many there
//! are. Messages with characters escaped that nobody escapes (`\u0020`), and messages in JSON in JSON in JSON in
//! JSON with others escaped. Messages in UTF-16 or UTF-32, compressed twice, or compressed with anything but gzip and
//! Zstandard: such sources are [reported](Trouble), also where only a part of them is so. UTF-16 and UTF-32 without a
//! byte-order mark are recognized by the first characters of messages. Unknown messages of a catalog without a shape, or whose shape begins with a parameter.

mod annotated;
mod annotating;
mod budget;
mod by;
mod chunks;
mod count;
mod counting;
mod damage;
mod fields;
mod fit;
mod group;
mod groups;
mod gzip;
#[cfg(test)]
#[allow(dead_code, reason = "some of it serves the tests of the definition alone")]
#[path = "../tests/definition/inputs.rs"]
mod inputs;
mod job;
mod key;
mod message;
mod metered;
mod needles;
mod object;
mod opaque;
mod output;
mod packed;
mod reading;
mod records;
mod scanner;
mod sources;
mod split;
mod stop;
mod tally;
mod time;
mod tree;
mod trouble;
mod windows;
mod zstandard;

pub use annotated::{Annotated, Passed};
pub use annotating::Annotating;
pub use by::By;
pub use count::{Count, Place};
pub use counting::{Counted, Counting};
pub use group::Group;
pub use groups::Groups;
pub use key::{Key, Piece};
pub use message::Message;
pub use scanner::{Finding, Findings, Scanner, What};
pub use sources::{Source, Sources};
pub use split::{Split, Tallied};
pub use tally::Tally;
pub use time::{Unit, is_date};
pub use trouble::Trouble;
