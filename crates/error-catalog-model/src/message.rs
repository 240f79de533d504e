//! A message: its text, and which `{name}`s in it are parameters.

use std::fmt;

use error_catalog_match::{Kind, MAX_PARAMETERS, Segment};
use serde::Deserialize;

/// The most bytes that a message with parameters has: so the proof that no two overlap stays small.
const MAX_LENGTH: usize = 2000;

/// A message as logs show it, with its parameters as `{name}`.
///
/// A `{…}` that is not the name of a parameter is text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// The text.
    pub message: String,
    /// The parameters, in the order of the text.
    #[serde(default)]
    pub parameters: Vec<Parameter>,
}

/// A message borrowed from a catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wording<'a> {
    /// The text, with its parameters as `{name}`.
    pub message: &'a str,
    /// The parameters, in the order of the text.
    pub parameters: &'a [Parameter],
}

/// A hole in a message.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// Lower-case words with `_` between them; each begins with an ASCII letter.
    pub name: String,
    /// What may fill the hole.
    #[serde(deserialize_with = "kind")]
    pub kind: Kind,
    /// A text that does.
    pub example: String,
}

/// What is wrong with a message's parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageError {
    /// A name that is not lower-case words with `_` between them.
    Name(String),
    /// A parameter without its own `{name}` in the text, or in another order than there.
    Missing(String),
    /// The same `{name}` stands in the text twice.
    Repeated(String),
    /// Nothing stands between two parameters.
    Touching(String, String),
    /// A digit follows a parameter that is a number.
    RunsIntoDigits(String),
    /// Nothing but digits between a parameter that is a word or a text and one that is a number.
    FollowsDigits(String),
    /// An example that its kind does not accept.
    Example(String),
    /// More than [`MAX_PARAMETERS`].
    TooMany(usize),
    /// No text but parameters.
    NoText,
    /// More than 2000 bytes around parameters.
    TooLong(usize),
}

impl Message {
    /// The message, borrowed.
    pub fn wording(&self) -> Wording<'_> {
        Wording { message: &self.message, parameters: &self.parameters }
    }
}

impl<'a> Wording<'a> {
    /// The message's pieces, in order.
    ///
    /// # Errors
    ///
    /// What keeps the parameters from being told apart in a text.
    pub fn segments(&self) -> Result<Vec<Segment<'a>>, MessageError> {
        let mut segments = Vec::with_capacity(2 * self.parameters.len() + 1);
        let mut rest = self.message;
        for parameter in self.parameters {
            parameter.check()?;
            let hole = format!("{{{}}}", parameter.name);
            let (before, after) =
                rest.split_once(&hole).ok_or_else(|| MessageError::Missing(parameter.name.clone()))?;
            if let (Some(Segment::Hole { name, .. }), "") = (segments.last(), before) {
                return Err(MessageError::Touching((*name).to_owned(), parameter.name.clone()));
            }
            push_literal(&mut segments, before)?;
            segments.push(Segment::Hole { name: &parameter.name, kind: parameter.kind });
            rest = after;
        }
        push_literal(&mut segments, rest)?;
        self.check(&segments)?;
        Ok(segments)
    }

    /// The text with each hole filled by its example.
    pub fn example(&self) -> String {
        let mut text = String::with_capacity(self.message.len());
        let mut rest = self.message;
        for parameter in self.parameters {
            let hole = format!("{{{}}}", parameter.name);
            let Some((before, after)) = rest.split_once(&hole) else { break };
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
                Segment::Hole { kind: Kind::Word | Kind::Text, .. },
                Segment::Literal(text),
                Segment::Hole { name, kind },
            ] = three
                && kind.is_number()
                && text.bytes().all(|byte| byte.is_ascii_digit())
            {
                return Err(MessageError::FollowsDigits((*name).to_owned()));
            }
        }
        let repeated = |parameter: &&Parameter| {
            let hole = format!("{{{}}}", parameter.name);
            self.message.matches(&hole).count() > 1
        };
        match self.parameters.iter().find(repeated) {
            Some(parameter) => Err(MessageError::Repeated(parameter.name.clone())),
            None => Ok(()),
        }
    }
}

impl Parameter {
    /// Whether `name` may be the name of a parameter: lower-case words with `_` between them.
    ///
    /// So it stays unique when an export writes it in camel case.
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

/// Adds the text that follows the last segment, unless there is none.
fn push_literal<'a>(segments: &mut Vec<Segment<'a>>, text: &'a str) -> Result<(), MessageError> {
    if let Some(Segment::Hole { name, kind }) = segments.last()
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

fn kind<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Kind, D::Error> {
    let name = String::deserialize(deserializer)?;
    Kind::from_name(&name).ok_or_else(|| {
        let known: Vec<&str> = Kind::ALL.into_iter().map(Kind::name).collect();
        serde::de::Error::custom(format!("unknown kind `{name}`, expected one of {}", known.join(", ")))
    })
}

impl fmt::Display for MessageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => {
                write!(f, "`{name}` cannot name a parameter: write lower-case words with `_` between them")
            }
            Self::Missing(name) => write!(f, "the message has no `{{{name}}}` at its place in the order"),
            Self::Repeated(name) => {
                write!(f, "`{{{name}}}` stands in the message twice: give each its own name")
            }
            Self::Touching(one, two) => {
                write!(f, "nothing stands between `{{{one}}}` and `{{{two}}}`: where one ends cannot be told")
            }
            Self::RunsIntoDigits(name) => {
                write!(f, "a digit follows `{{{name}}}`, a number: where it ends cannot be told")
            }
            Self::FollowsDigits(name) => {
                write!(
                    f,
                    "nothing but digits stands before `{{{name}}}`, a number: where it begins cannot be told"
                )
            }
            Self::Example(name) => write!(f, "the example of `{{{name}}}` is not of its kind"),
            Self::TooMany(count) => write!(f, "{count} parameters: a message may have {MAX_PARAMETERS}"),
            Self::TooLong(length) => write!(
                f,
                "a message with parameters may be {MAX_LENGTH} bytes long and this one has {length}: shorten it"
            ),
            Self::NoText => {
                f.write_str("the message is one parameter and no text: every text would match it")
            }
        }
    }
}

impl std::error::Error for MessageError {}
