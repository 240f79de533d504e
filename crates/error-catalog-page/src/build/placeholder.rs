//! The placeholders in a message as a page writes it.

use error_catalog_model::{MAX_PARAMETERS, Message, Parameter, ParameterType, Wording, words};

use crate::rules::rows::PARAMETER;
use crate::suggestion::suggest;
use crate::{Diagnostic, PlaceholderSyntax, SourceFile, Span};

/// Returns whether a placeholder may begin with a byte.
const fn is_opening(byte: u8) -> bool {
    matches!(byte, b'+' | b'{' | b'<' | b'%')
}

/// The fewest digits after a `+` that make an example of a phone number.
const MIN_DIGITS: usize = 5;

/// The most bytes inside the brackets of a placeholder: a name, a type and an example.
const MAX_ENCLOSED: usize = 128;

/// A placeholder at the start of a text.
pub struct WrittenPlaceholder {
    /// The syntax.
    pub syntax: PlaceholderSyntax,
    name: Name,
    /// The type of the parameter.
    pub kind: ParameterType,
    /// The example, if the page gives one.
    pub example: Option<String>,
    /// The number of its bytes.
    pub length: usize,
}

enum Name {
    Written(String),
    /// The page gives no name. This name gets a number if the message has it already.
    Default(&'static str),
}

/// A placeholder that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceholderError {
    /// The message of the diagnostic.
    pub message: String,
    /// The help of the diagnostic.
    pub help: String,
}

impl PlaceholderError {
    /// Returns the diagnostic of the message at a span.
    pub(crate) fn diagnostic(self, source: &SourceFile, span: Span) -> Diagnostic {
        source.diagnostic(&PARAMETER, span, self.message).with_help(self.help)
    }
}

/// Reads a message with placeholders of the enabled syntaxes.
///
/// # Errors
///
/// A placeholder with an unknown type, or with an example that does not fit its type.
pub fn read_message(text: &str, syntaxes: &[PlaceholderSyntax]) -> Result<Message, PlaceholderError> {
    let mut message = Message { message: String::with_capacity(text.len()), parameters: Vec::new() };
    let mut rest = text;
    let mut before = None;
    while let Some((plain, from_opening)) =
        rest.bytes().position(is_opening).and_then(|at| rest.split_at_checked(at))
    {
        message.message.push_str(plain);
        before = plain.chars().next_back().or(before);
        let placeholder = placeholder_at(from_opening, before)?;
        let length = match placeholder {
            Some(placeholder) if syntaxes.contains(&placeholder.syntax) => push(placeholder, &mut message),
            _ => {
                message.message.push_str(from_opening.get(..1).unwrap_or_default());
                1
            }
        };
        let (read, after) = from_opening.split_at_checked(length).unwrap_or((from_opening, ""));
        before = read.chars().next_back();
        rest = after;
    }
    message.message.push_str(rest);
    Ok(message)
}

/// Returns the placeholder, of any syntax, at the start of a text. `before` is the character before the text.
///
/// # Errors
///
/// As [`read_message`].
pub fn placeholder_at(
    text: &str,
    before: Option<char>,
) -> Result<Option<WrittenPlaceholder>, PlaceholderError> {
    Ok(match text.as_bytes().first() {
        Some(b'+') if !before.is_some_and(char::is_alphanumeric) => phone(text),
        Some(b'{') if before != Some('{') => braces(text)?,
        Some(b'<') => angle(text),
        Some(b'%') => printf(text),
        _ => None,
    })
}

/// Writes a message with placeholders of the enabled syntaxes, so that it is read in the same way.
pub fn write_message(message: Wording<'_>, syntaxes: &[PlaceholderSyntax]) -> String {
    let mut text = String::with_capacity(message.message.len());
    let mut rest = message.message;
    for parameter in message.parameters {
        let name = format!("{{{}}}", parameter.name);
        let Some((before, after)) = rest.split_once(&name) else { break };
        text.push_str(before);
        text.push_str(&write_parameter(parameter, syntaxes));
        rest = after;
    }
    text + rest
}

/// Writes a parameter as a placeholder of an enabled syntax.
pub fn write_parameter(
    Parameter { name, kind, example }: &Parameter,
    syntaxes: &[PlaceholderSyntax],
) -> String {
    let has = |syntax| syntaxes.contains(&syntax);
    let numbered =
        |base| name.strip_prefix(base).filter(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    match (kind, numbered("arg"), numbered("number")) {
        (ParameterType::Phone, _, Some(_)) if has(PlaceholderSyntax::Phone) => example.clone(),
        (ParameterType::Integer, Some(_), _) if has(PlaceholderSyntax::Printf) => "%d".to_owned(),
        (ParameterType::Text, Some(_), _) if has(PlaceholderSyntax::Printf) => "%s".to_owned(),
        (ParameterType::Text, Some(number), _)
            if has(PlaceholderSyntax::Positional) && !number.is_empty() =>
        {
            format!("{{{number}}}")
        }
        (ParameterType::Text, ..) if has(PlaceholderSyntax::Angle) && !has(PlaceholderSyntax::Braces) => {
            format!("<{name}>")
        }
        (kind, ..) if has_writable_example(*kind, example) => {
            format!("{{{name}:{}={example}}}", kind.as_str())
        }
        (ParameterType::Text, ..) => format!("{{{name}}}"),
        (kind, ..) => format!("{{{name}:{}}}", kind.as_str()),
    }
}

/// Returns whether an example is not the usual example of its type, and can be written in braces.
fn has_writable_example(kind: ParameterType, example: &str) -> bool {
    let is_writable = !example.contains(['}', '\n', '\r']) && example.trim() == example;
    is_writable && example.len() < MAX_ENCLOSED / 2 && example != kind.example()
}

/// Adds a placeholder to the end of a message. Returns the number of its bytes on the page.
fn push(placeholder: WrittenPlaceholder, message: &mut Message) -> usize {
    let name = match placeholder.name {
        Name::Written(name) => name,
        Name::Default(base) => {
            // A message with too many parameters is an error, whatever their names are.
            let known = message.parameters.iter().take(MAX_PARAMETERS);
            let count = known.filter(|known| known.name.starts_with(base)).count();
            if count == 0 { base.to_owned() } else { format!("{base}{}", count + 1) }
        }
    };
    message.message.push('{');
    message.message.push_str(&name);
    message.message.push('}');
    let example = placeholder.example.unwrap_or_else(|| placeholder.kind.example().to_owned());
    message.parameters.push(Parameter { name, kind: placeholder.kind, example });
    placeholder.length
}

fn phone(text: &str) -> Option<WrittenPlaceholder> {
    let digits = text.bytes().skip(1).take_while(u8::is_ascii_digit).count();
    let example = text.get(..=digits)?;
    let is_part_of_word = text.get(digits + 1..)?.starts_with(char::is_alphanumeric);
    if digits < MIN_DIGITS || is_part_of_word {
        return None;
    }
    Some(WrittenPlaceholder {
        syntax: PlaceholderSyntax::Phone,
        name: Name::Default("number"),
        kind: ParameterType::Phone,
        example: Some(example.to_owned()),
        length: digits + 1,
    })
}

fn braces(text: &str) -> Result<Option<WrittenPlaceholder>, PlaceholderError> {
    let Some(inner) = enclosed(text, b'}') else { return Ok(None) };
    let length = inner.len() + 2;
    if text.get(length..).is_some_and(|after| after.starts_with('}')) {
        return Ok(None);
    }
    let (name, kind) = inner.split_once(':').map_or((inner, None), |(name, kind)| (name, Some(kind)));
    let (kind, example) = match kind.and_then(|kind| kind.split_once('=')) {
        Some((kind, example)) => (Some(kind.trim()), Some(example.trim())),
        None => (kind.map(str::trim), None),
    };
    let is_positional = !inner.is_empty() && inner.bytes().all(|byte| byte.is_ascii_digit());
    let (syntax, name) = if is_positional {
        (PlaceholderSyntax::Positional, Some(format!("arg{inner}")))
    } else {
        (PlaceholderSyntax::Braces, parameter_name(name))
    };
    let Some(name) = name.map(Name::Written) else { return Ok(None) };
    let kind = match kind {
        None => ParameterType::Text,
        Some(kind) => ParameterType::try_from(kind).map_err(|_| {
            let known = ParameterType::ALL.iter().map(|known| known.as_str());
            let message = format!("unknown parameter type `{kind}`");
            PlaceholderError { message, help: suggest(kind, known) }
        })?,
    };
    if let Some(example) = example.filter(|example| !kind.accepts(example)) {
        let message = format!("expected an example of the type `{}`, found `{example}`", kind.as_str());
        let help = format!("write an example such as `{}`", kind.example());
        return Err(PlaceholderError { message, help });
    }
    Ok(Some(WrittenPlaceholder { syntax, name, kind, example: example.map(str::to_owned), length }))
}

/// Returns the text between the bracket at the start of a text and the closing one.
fn enclosed(text: &str, close: u8) -> Option<&str> {
    let end = text.bytes().take(MAX_ENCLOSED).position(|byte| byte == close)?;
    text.get(1..end)
}

fn angle(text: &str) -> Option<WrittenPlaceholder> {
    let inner = enclosed(text, b'>')?;
    let name = Name::Written(parameter_name(inner)?);
    Some(WrittenPlaceholder {
        syntax: PlaceholderSyntax::Angle,
        name,
        kind: ParameterType::Text,
        example: None,
        length: inner.len() + 2,
    })
}

fn printf(text: &str) -> Option<WrittenPlaceholder> {
    let kind = match text.as_bytes().get(1)? {
        b's' => ParameterType::Text,
        b'd' | b'i' | b'u' => ParameterType::Integer,
        _ => return None,
    };
    Some(WrittenPlaceholder {
        syntax: PlaceholderSyntax::Printf,
        name: Name::Default("arg"),
        kind,
        example: None,
        length: 2,
    })
}

/// Returns a name as that of a parameter: `phoneNumber`, `phone-number` and `Phone number` become `phone_number`.
fn parameter_name(written: &str) -> Option<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' ');
    if written.trim() != written || !written.chars().all(is_name) {
        return None;
    }
    let mut spaced = String::with_capacity(written.len() + 4);
    let mut is_after_lower_case = false;
    for c in written.chars() {
        if is_after_lower_case && c.is_ascii_uppercase() {
            spaced.push(' ');
        }
        is_after_lower_case = c.is_ascii_lowercase();
        spaced.push(c);
    }
    let name = words(&spaced).collect::<Vec<_>>().join("_");
    if Parameter::is_name(&name) { Some(name) } else { None }
}
