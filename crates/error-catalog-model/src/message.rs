//! A message: its text and its parameters.

use std::fmt;

use error_catalog_message::{MAX_PARAMETERS, ParameterType, Segment};

/// The maximum length in bytes of a message with parameters, which bounds the overlap check.
const MAX_LENGTH: usize = 2000;

/// A message as logs show it, with placeholders `{name}`.
///
/// A `{…}` without a parameter of this name is text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(deny_unknown_fields))]
pub struct Message {
    /// The text.
    pub message: String,
    /// The parameters, in the order of the text.
    #[cfg_attr(feature = "serde", serde(default))]
    pub parameters: Vec<Parameter>,
}

/// A message borrowed from a catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Wording<'a> {
    /// The text, with placeholders `{name}`.
    pub message: &'a str,
    /// The parameters, in the order of the text.
    pub parameters: &'a [Parameter],
}

/// A parameter of a message: the name, type and example of a placeholder.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(deny_unknown_fields))]
pub struct Parameter {
    /// Lower-case words with `_` between them; each begins with an ASCII letter.
    pub name: String,
    /// The type of the values.
    pub kind: ParameterType,
    /// A value.
    pub example: String,
}

/// An error of the parameters of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MessageError {
    /// A name that is not lower-case words with `_` between them.
    Name(String),
    /// A parameter without its own `{name}` in the text, or in another order than there.
    Missing(String),
    /// The text contains `{name}` twice.
    Repeated(String),
    /// Two placeholders are adjacent.
    Touching(String, String),
    /// A digit follows a number.
    RunsIntoDigits(String),
    /// Only digits separate a word or a text from a number.
    FollowsDigits(String),
    /// An example that its type does not accept.
    Example(String),
    /// More than [`MAX_PARAMETERS`].
    TooMany(usize),
    /// No text except placeholders.
    NoText,
    /// More than 2000 bytes.
    TooLong(usize),
}

impl Message {
    /// Borrows the message.
    #[must_use]
    pub fn wording(&self) -> Wording<'_> {
        Wording { message: &self.message, parameters: &self.parameters }
    }
}

impl<'a> Wording<'a> {
    /// Returns the message with `{}` in place of each placeholder.
    #[must_use]
    pub fn without_names(&self) -> String {
        let mut text = self.message.to_owned();
        for parameter in self.parameters {
            text = text.replacen(&format!("{{{}}}", parameter.name), "{}", 1);
        }
        text
    }

    /// Returns the segments of the message, in order.
    ///
    /// # Errors
    ///
    /// The placeholders are invalid.
    pub fn segments(&self) -> Result<Vec<Segment<'a>>, MessageError> {
        let mut segments = Vec::with_capacity(2 * self.parameters.len() + 1);
        let mut rest = self.message;
        for parameter in self.parameters {
            parameter.check()?;
            let placeholder = format!("{{{}}}", parameter.name);
            let (before, after) =
                rest.split_once(&placeholder).ok_or_else(|| MessageError::Missing(parameter.name.clone()))?;
            if let (Some(Segment::Placeholder { name, .. }), "") = (segments.last(), before) {
                return Err(MessageError::Touching((*name).to_owned(), parameter.name.clone()));
            }
            push_literal(&mut segments, before)?;
            segments.push(Segment::Placeholder { name: &parameter.name, kind: parameter.kind });
            rest = after;
        }
        push_literal(&mut segments, rest)?;
        self.check(&segments)?;
        Ok(segments)
    }

    /// Returns the text with the examples in place of the placeholders.
    #[must_use]
    pub fn example(&self) -> String {
        let mut text = String::with_capacity(self.message.len());
        let mut rest = self.message;
        for parameter in self.parameters {
            let placeholder = format!("{{{}}}", parameter.name);
            let Some((before, after)) = rest.split_once(&placeholder) else { break };
            text.push_str(before);
            text.push_str(&parameter.example);
            rest = after;
        }
        text + rest
    }

    fn check(&self, segments: &[Segment<'_>]) -> Result<(), MessageError> {
        if self.parameters.len() > MAX_PARAMETERS {
            return Err(MessageError::TooMany(self.parameters.len()));
        }
        if !self.parameters.is_empty() && segments.len() == 1 {
            return Err(MessageError::NoText);
        }
        if !self.parameters.is_empty() && self.message.len() > MAX_LENGTH {
            return Err(MessageError::TooLong(self.message.len()));
        }
        for three in segments.windows(3) {
            if let [
                Segment::Placeholder { kind: ParameterType::Word | ParameterType::Text, .. },
                Segment::Literal(text),
                Segment::Placeholder { name, kind },
            ] = three
                && kind.is_number()
                && text.bytes().all(|byte| byte.is_ascii_digit())
            {
                return Err(MessageError::FollowsDigits((*name).to_owned()));
            }
        }
        let repeated = |parameter: &&Parameter| {
            let placeholder = format!("{{{}}}", parameter.name);
            self.message.matches(&placeholder).count() > 1
        };
        match self.parameters.iter().find(repeated) {
            Some(parameter) => Err(MessageError::Repeated(parameter.name.clone())),
            None => Ok(()),
        }
    }
}

impl Parameter {
    /// Returns whether a name is valid: lower-case words joined by `_`, which remain unique in camel case.
    #[must_use]
    pub fn is_name(name: &str) -> bool {
        name.split('_').all(|word| {
            word.starts_with(|c: char| c.is_ascii_lowercase())
                && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
    }

    fn check(&self) -> Result<(), MessageError> {
        if !Self::is_name(&self.name) {
            return Err(MessageError::Name(self.name.clone()));
        }
        if !self.kind.accepts(&self.example) {
            return Err(MessageError::Example(self.name.clone()));
        }
        Ok(())
    }
}

/// Appends the text after the last segment, unless it is empty.
fn push_literal<'a>(segments: &mut Vec<Segment<'a>>, text: &'a str) -> Result<(), MessageError> {
    if let Some(Segment::Placeholder { name, kind }) = segments.last()
        && kind.is_number()
        && text.starts_with(|c: char| c.is_ascii_digit())
    {
        return Err(MessageError::RunsIntoDigits((*name).to_owned()));
    }
    if !text.is_empty() {
        segments.push(Segment::Literal(text));
    }
    Ok(())
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => {
                write!(f, "expected lower-case words joined by `_`, found the parameter `{name}`")
            }
            Self::Missing(name) => write!(f, "the message has no `{{{name}}}` at its position"),
            Self::Repeated(name) => write!(f, "duplicate placeholder `{{{name}}}`"),
            Self::Touching(one, two) => write!(f, "no text between `{{{one}}}` and `{{{two}}}`"),
            Self::RunsIntoDigits(name) => write!(f, "a digit follows the number `{{{name}}}`"),
            Self::FollowsDigits(name) => write!(f, "only digits between a text and the number `{{{name}}}`"),
            Self::Example(name) => write!(f, "the example of `{{{name}}}` does not fit its type"),
            Self::TooMany(count) => write!(f, "expected at most {MAX_PARAMETERS} parameters, found {count}"),
            Self::TooLong(length) => {
                write!(f, "expected at most {MAX_LENGTH} bytes in a message with parameters, found {length}")
            }
            Self::NoText => f.write_str("expected text around the placeholder, found none"),
        }
    }
}

impl std::error::Error for MessageError {}
