#![doc = include_str!("../README.md")]
//!
//! - A [`Scanner`] finds messages in bytes.
//! - A [`Counter`] counts messages in files, folders and streams, on several threads, and [by
//!   fields](Counter::group_by). It also counts [codes](Counter::recognize) that a [`Recognizer`] of the program recognizes.
//! - An [`Annotator`] adds data about messages to lines of JSON.
//!
//! # Which messages are found
//!
//! The input is searched from the first byte to the last. After a message, the search continues at its end;
//! everywhere else, at the next byte. The decision about a position depends only on the eight bytes before it and on
//! the bytes after it, up to a [maximum lookahead](Scanner::max_lookahead). No message extends past a line end. So
//! the result does not depend on how the input is cut.
//!
//! **Unescaped views.** The bytes after a position are read in four ways. Each view ends before the first control
//! character and the first byte that is not UTF-8.
//!
//! 1. As they are.
//! 2. Unescaped: `\"`, `\\` and `\/` are the character after the backslash, `""` is one quotation mark, and `\uXXXX`
//!    (or a surrogate pair) is its character. Escapes of ASCII letters and digits, the space and `-:._()[]#,` are not
//!    undone, because no program writes them. `\b`, `\f`, `\n`, `\r`, `\t` and escaped control characters end the
//!    view. Any other backslash is itself.
//! 3. Unescaped twice, and three times: for JSON in JSON, and JSON in that.
//!
//! **Known messages.** A message, current or earlier, is a *candidate* if a view begins with it, with its parameters
//! filled or as it is written, up to a word boundary. At a word boundary, the characters on both sides are not both
//! letters, digits or `_`. Number parameters take all digits. Word and text parameters take as little as possible, up
//! to the *boundary* below. A parameter at the end of the message takes as much as possible: a text up to the
//! boundary without spaces at its end, a word up to a space or the boundary without `.,;:!?'"` and closing brackets
//! at its end. The candidate that takes most bytes wins. Among equals, a current message precedes an earlier one, and
//! a message as it is written precedes one with parameters. The bytes before the position do not matter.
//!
//! **Other messages.** If there is no candidate, but a view begins with the prefix that all messages of the message
//! format share, the unescaped bytes up to the boundary are looked up. They are unescaped up to three times, as long
//! as all of the text can be read. If an entry matches (a message with other capitals, spaces or punctuation), it is
//! found. Otherwise, a text in the message format is an unknown message. If none of the delimiters below precedes the
//! position, log fields and tags may follow the message. Then it ends before the first space that a name (ASCII
//! letters, digits, `_`, `-`, `.`) and `=` follow, and before `</` (`<\/`). This shorter text is looked up, and is
//! the unknown message if it is in the format.
//!
//! **The boundary** is the end of a message whose text is not known:
//!
//! - before a control character, an escape of one (also `\n`), or a byte that is not UTF-8;
//! - before the next occurrence of the prefix that all messages of the format share;
//! - after a quotation mark: before the mark that closes it. `""` (JSON in CSV) is closed by the next quotation mark
//!   of any kind. If `k` backslashes precede the opening mark, up to seven (JSON in JSON), a mark after `r`
//!   backslashes closes it if `r` modulo `2k + 2` is at most `k`; otherwise the mark is part of the text. For `k` =
//!   0, these are the marks that are not escaped or doubled. An escape of a control character has one to `k + 1`
//!   backslashes, by the same modulo;
//! - without a quotation mark before: before the first quotation mark, escaped, doubled or plain, that does not
//!   begin or end a quotation in the message. A mark begins a quotation if a letter, a digit, a character that is not
//!   ASCII, one of `_+-#*/$@%&<([{`, or an escape (`\u`, `\/`) follows. None of these follows the end of a string of
//!   JSON or CSV. The next mark of any kind ends the quotation;
//! - after a comma, a semicolon or `|`: before the next one. After `'`: before the next `'` that no letter or digit
//!   follows. After an opening bracket `(`, `[`, `{`, `<`: before the first closing one;
//! - at the maximum lookahead.
//!
//! Spaces and backslashes at the end do not belong to the message.
//!
//! # Which messages are not found
//!
//! - Messages that begin with a parameter or contain a control character. [`Scanner::unsearchable`] returns their
//!   number.
//! - Messages with escapes that no program writes (`\u0020`), and messages nested deeper than three strings of JSON
//!   with other escapes.
//! - Messages in UTF-16 or UTF-32, compressed twice, or compressed with another program than gzip and Zstandard. Such
//!   sources are [reported](SourceError), also if only a part is affected. Without a byte-order mark, UTF-16 and
//!   UTF-32 are recognized by the first characters of messages.
//! - Unknown messages of a catalog without a message format, or whose format begins with a parameter.
#![warn(clippy::must_use_candidate)]

mod annotation_summary;
mod annotator;
mod blocks;
mod boundary;
mod breakdown;
mod budget;
mod candidate;
mod chunks;
mod code_counts;
mod codes;
mod counter;
mod damage;
mod fields;
mod group_by;
mod group_key;
mod gzip;
#[cfg(test)]
#[allow(dead_code, reason = "some of it serves the tests of the definition alone")]
#[path = "../tests/definition/inputs.rs"]
mod inputs;
mod job;
mod message;
mod message_counts;
mod metered;
mod object;
mod occurrences;
mod opaque;
mod output;
mod packed;
mod prefix_searcher;
mod recognizer;
mod records;
mod scanner;
mod source_error;
mod sources;
mod stream_scanner;
mod time;
mod trie;
mod unescaped_view;
mod unknown_group;
mod unknown_groups;
mod zstandard;

pub use annotation_summary::{AnnotationSummary, UnannotatedLines};
pub use annotator::Annotator;
pub use breakdown::{Breakdown, CountsPerEntry};
pub use code_counts::{CodeCount, CodeCounts, CodeExample};
pub use counter::{Counter, Counts};
pub use group_by::GroupBy;
pub use group_key::{GroupKey, Piece};
pub use message::Message;
pub use message_counts::MessageCounts;
pub use occurrences::{Occurrences, Position};
pub use recognizer::{Recognizer, RecordCode};
pub use scanner::{Hit, HitKind, Hits, Scanner};
pub use source_error::SourceError;
pub use sources::{Source, Sources};
pub use time::{TimeUnit, is_date};
pub use unknown_group::UnknownGroup;
pub use unknown_groups::UnknownGroups;
