//! The command `explain`: one text from the command line, or every line of a stream.

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Read};

use crate::answer::Answer;
use crate::guess::guesses;
use crate::lines::{Line, Lines};
use crate::output::Output;

/// What is to be explained.
pub(crate) enum Asked {
    Text(String),
    /// Every line of standard input.
    Stream,
    /// Nothing, and nobody would type it in.
    Nothing,
}

impl Asked {
    /// What these words ask for.
    pub(crate) fn by(words: &[OsString]) -> Self {
        match words {
            [] if io::stdin().is_terminal() => Self::Nothing,
            [] => Self::Stream,
            [word] if word == "-" => Self::Stream,
            _ => Self::Text(joined(words)),
        }
    }
}

/// The words with blanks between them; what is no Unicode in them is lost.
pub(crate) fn joined(words: &[OsString]) -> String {
    let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// Explains a text; whether it was found.
pub(crate) fn text(text: &str, out: &mut Output) -> io::Result<bool> {
    let mut answer = Answer::to(text).nearest_first();
    if answer.how.is_none() {
        answer.guesses = guesses(text);
    }
    out.answer(&answer)?;
    Ok(answer.is_found())
}

/// Explains every line of a stream; whether all were found.
///
/// It makes no guesses: one costs hundreds of times more than an answer.
pub(crate) fn stream(input: impl Read, out: &mut Output) -> io::Result<bool> {
    let mut lines = Lines::new(input);
    let mut number = 0;
    let mut all_found = true;
    // While the stream is waited for, what was found is there to be read.
    while let Some(line) = lines.next(|| out.flush())? {
        number += 1;
        let (Line::Whole(bytes) | Line::TooLong(bytes)) = line;
        let text = str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed);
        let answer = match line {
            Line::Whole(_) if text.trim_ascii().is_empty() => continue,
            Line::Whole(_) => Answer { line: Some(number), ..Answer::to(&text) },
            Line::TooLong(_) => Answer { line: Some(number), is_cut: true, ..Answer::unknown(&text) },
        };
        out.answer(&answer)?;
        all_found &= answer.is_found();
    }
    Ok(all_found)
}
