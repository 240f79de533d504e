//! The command `explain`: one text from the command line, or every line of a stream.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Read};

use crate::answer::Answer;
use crate::guess::{guesses, shared_start};
use crate::lines::{Line, Lines};
use crate::output::Output;

/// The input to explain.
pub(crate) enum Request {
    Text(String),
    /// Every line of standard input.
    Stream,
    /// No input, and standard input is a terminal.
    NoInput,
}

impl Request {
    /// Determines the input from the arguments.
    pub(crate) fn from_words(words: &[OsString]) -> Self {
        match words {
            [] if io::stdin().is_terminal() => Self::NoInput,
            [] => Self::Stream,
            [word] if word == "-" => Self::Stream,
            _ => Self::Text(joined(words)),
        }
    }
}

/// Joins words with spaces. Invalid Unicode is replaced.
pub(crate) fn joined(words: &[OsString]) -> String {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// Explains a text. Returns whether it was found.
pub(crate) fn text(text: &str, out: &mut Output) -> io::Result<bool> {
    let mut answer = Answer::to(text).nearest_first();
    if answer.how.is_none() {
        answer.guesses = guesses(text);
    }
    out.answer(&answer)?;
    Ok(answer.is_found())
}

/// Explains the messages in the lines of a stream, and counts the lines without messages. Returns whether all messages
/// were found.
///
/// It lists no similar messages, because that takes hundreds of times longer than an answer.
pub(crate) fn stream(input: impl Read, out: &mut Output) -> io::Result<bool> {
    let mut lines = Lines::new(input);
    let mut number = 0;
    let (mut messages, mut others) = (0_u64, 0_u64);
    let mut all_found = true;
    // Flush before waiting for input, so that the answers so far can be read.
    while let Some(line) = lines.next(|| out.flush())? {
        number += 1;
        let (Line::Whole(bytes) | Line::TooLong(bytes)) = line;
        let text = str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
        let answer = match line {
            Line::Whole(_) if text.trim_ascii().is_empty() => continue,
            Line::Whole(_) => Answer { line: Some(number), ..Answer::to(&text) },
            Line::TooLong(_) => Answer { line: Some(number), is_cut: true, ..Answer::unknown(&text) },
        };
        if answer.how.is_none() && !begins_message(&text) {
            others += 1;
            continue;
        }
        messages += 1;
        out.answer(&answer)?;
        all_found &= answer.is_found();
    }
    if others > 0 {
        out.others(others)?;
    }
    Ok(all_found && (messages > 0 || others == 0))
}

/// Returns whether a text contains the start of all messages.
fn begins_message(text: &str) -> bool {
    let start = shared_start().as_bytes();
    text.as_bytes().windows(start.len()).any(|window| window.eq_ignore_ascii_case(start))
}
