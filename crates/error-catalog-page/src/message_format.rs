//! The format of a page's messages: the positions of code and reason.

use std::collections::HashMap;
use std::ops::Range;

use error_catalog_model::{entry_id, is_integer, words};

use crate::suggestion::nearest;

/// A message is `prefix`, code, `separator`, reason.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MessageFormat {
    prefix: String,
    separator: String,
}

/// The code and the reason of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeAndReason<'m> {
    /// The code.
    pub code: &'m str,
    /// The reason.
    pub reason: &'m str,
}

impl MessageFormat {
    /// Parses a format as a page declares it, such as `Device - {code} - {reason}`.
    ///
    /// Returns `None` unless it has `{code}` and `{reason}` once each, in that order, with text between them and none after
    /// them.
    pub fn declared(text: &str) -> Option<Self> {
        let (prefix, rest) = text.split_once("{code}")?;
        let separator = rest.strip_suffix("{reason}")?;
        let is_plain =
            !separator.is_empty() && !separator.contains(['{', '}']) && !prefix.contains(['{', '}']);
        is_plain.then(|| Self { prefix: prefix.to_owned(), separator: separator.to_owned() })
    }

    /// Returns the format of more than half of the messages: the same text without a digit, an integer, the same separator
    /// without a letter or digit.
    ///
    /// An integer that is the same in all messages, before another one, is a version or the like, not a code.
    pub fn inferred<'m>(messages: impl IntoIterator<Item = &'m str>) -> Option<Self> {
        let mut formats: HashMap<(&str, &str), Candidate<'_>> = HashMap::new();
        let mut total = 0;
        for message in messages {
            total += 1;
            if let Some(Parts { prefix, integer, separator, rest }) = split_at_integer(message) {
                let candidate = formats.entry((prefix, separator)).or_default();
                let is_constant = candidate.count == 0 || candidate.integer == integer;
                candidate.is_code |= !is_constant || !rest.starts_with(|c: char| c.is_ascii_digit());
                candidate.count += 1;
                candidate.integer = integer;
            }
        }
        let ((prefix, separator), candidate) =
            formats.into_iter().find(|(_, candidate)| candidate.count * 2 > total)?;
        candidate.is_code.then(|| Self { prefix: prefix.to_owned(), separator: separator.to_owned() })
    }

    /// The code and the reason of a message of this format.
    pub fn split<'m>(&self, message: &'m str) -> Option<CodeAndReason<'m>> {
        let rest = message.strip_prefix(self.prefix.as_str())?;
        // A code is short: this finds its end before a searcher would be set up.
        let separator = self.separator.as_bytes();
        let end = rest.as_bytes().windows(separator.len()).position(|window| window == separator)?;
        let (code, reason) = (rest.get(..end)?, rest.get(end + separator.len()..)?);
        let is_code = code.contains(char::is_alphanumeric) && !code.contains(char::is_whitespace);
        (is_code && !reason.trim().is_empty()).then_some(CodeAndReason { code, reason })
    }

    /// Returns the bytes of the code in a message that has this format.
    pub(crate) fn code_range(&self, message: &str) -> Option<Range<usize>> {
        let length = self.split(message)?.code.len();
        Some(self.prefix.len()..self.prefix.len() + length)
    }

    /// The message of a code and a reason.
    pub(crate) fn compose(&self, code: &str, reason: &str) -> String {
        [&self.prefix, code, &self.separator, reason].concat()
    }

    /// The reason of a message whose code is known.
    pub fn reason<'m>(&self, message: &'m str, code: &str) -> Option<&'m str> {
        let rest = message.strip_prefix(self.prefix.as_str())?.strip_prefix(code)?;
        rest.strip_prefix(self.separator.as_str())
    }

    /// The code and the reason of a message that probably has a known code. A code from a column may contain spaces or the
    /// separator.
    pub fn split_with<'m>(&self, code: &'m str, message: &'m str) -> Option<CodeAndReason<'m>> {
        let reason = self.reason(message, code).filter(|reason| !reason.trim().is_empty());
        reason.map(|reason| CodeAndReason { code, reason }).or_else(|| self.split(message))
    }

    /// Returns whether any text has this format. If the format has no prefix, the code must be an integer: otherwise,
    /// any word and a colon would match.
    pub fn is_of(&self, text: &str) -> bool {
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let is_integer = |code: &str| is_digits(code.strip_prefix('-').unwrap_or(code));
        self.split(text).is_some_and(|parts| !self.prefix.is_empty() || is_integer(parts.code))
    }

    /// Returns the message in this format, if the words before its first integer are the words of the format, repeated
    /// or missing. A repeated code is written once.
    pub(crate) fn repaired(&self, message: &str) -> Option<String> {
        let Parts { prefix, integer: code, rest: reason, .. } = split_at_integer(message)?;
        let (words, expected) = (word_list(prefix), word_list(&self.prefix));
        let is_repeated =
            !expected.is_empty() && words.chunks(expected.len()).all(|chunk| *chunk == expected);
        let is_near = || nearest(&words.join(" "), &[&expected.join(" ")]).is_some();
        if !words.is_empty() && !is_repeated && !is_near() {
            return None;
        }
        // In `Device -7- Jam`, the hyphen before the code belongs to the format.
        let code = if self.prefix.trim_end().ends_with('-') { code.trim_start_matches('-') } else { code };
        let mut reason = reason;
        while let Some(rest) = self.without_code(reason, code) {
            reason = rest;
        }
        Some(self.compose(code, reason))
    }

    /// Returns whether the code or the prefix of a message is repeated where its reason or its code should be.
    pub(crate) fn is_repeated(&self, code: &str, reason: &str) -> bool {
        let is_prefix = || !is_integer(code) && words(code).eq(words(&self.prefix));
        self.without_code(reason, code).is_some() || is_prefix()
    }

    /// A reason that begins with the code once more, without it.
    fn without_code<'m>(&self, reason: &'m str, code: &str) -> Option<&'m str> {
        let rest = reason.strip_prefix(code)?;
        let after = rest.trim_start_matches(is_separator);
        let separated = rest.get(..rest.len() - after.len())?.trim();
        (separated == self.separator.trim() && !after.is_empty()).then_some(after)
    }

    /// The reason of a message that has this format without a code.
    pub(crate) fn codeless<'m>(&self, message: &'m str) -> Option<&'m str> {
        if self.prefix.is_empty() {
            return None;
        }
        let reason = message.strip_prefix(self.prefix.as_str())?;
        let reason = reason.strip_prefix(self.separator.as_str()).unwrap_or(reason);
        let has_code = split_at_integer(reason).is_some() || reason.contains(self.separator.as_str());
        let reason = reason.trim_start();
        (!has_code && !reason.is_empty()).then_some(reason)
    }

    /// The format as a page declares it.
    pub fn text(&self) -> String {
        format!("{}{{code}}{}{{reason}}", self.prefix, self.separator)
    }
}

/// Returns the id of an entry with a message, if its first integer is its code.
pub(crate) fn id_of_message(message: &str) -> Option<String> {
    let CodeAndReason { code, reason } = MessageFormat::inferred([message])?.split(message)?;
    entry_id(code, reason)
}

/// A possible format: the number of its messages, and whether their integers are codes.
#[derive(Default)]
struct Candidate<'m> {
    count: usize,
    integer: &'m str,
    is_code: bool,
}

/// The parts of a message around its first integer.
struct Parts<'m> {
    prefix: &'m str,
    integer: &'m str,
    separator: &'m str,
    rest: &'m str,
}

fn split_at_integer(message: &str) -> Option<Parts<'_>> {
    let digits = message.bytes().position(|byte| byte.is_ascii_digit())?;
    let start = if is_negative(message.get(..digits)?) { digits - 1 } else { digits };
    let (prefix, rest) = message.split_at_checked(start)?;
    let length = rest.bytes().skip(1).position(|byte| !byte.is_ascii_digit())? + 1;
    let (integer, rest) = rest.split_at_checked(length)?;
    let (separator, rest) = rest.split_at_checked(rest.find(|c| !is_separator(c))?)?;
    (!separator.is_empty()).then_some(Parts { prefix, integer, separator, rest })
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || "-–—:|/".contains(c)
}

fn word_list(text: &str) -> Vec<String> {
    words(text).collect()
}

/// Returns whether the text before digits ends in a minus sign: a `-` that is not after a word or another `-`.
fn is_negative(before: &str) -> bool {
    let sign = before.strip_suffix('-');
    sign.is_some_and(|before| before.is_empty() || before.ends_with([' ', '(', '[', ':', '=', '#']))
}
