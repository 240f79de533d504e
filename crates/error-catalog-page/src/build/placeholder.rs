//! The parameters in a message as a page writes it.

use error_catalog_model::{MAX_PARAMETERS, Message, Parameter, ParameterType, Wording, words};

use crate::placeholder_syntax::PlaceholderSyntax;
use crate::suggestion::suggest;

/// Whether a parameter may begin with this byte.
const fn is_sign(byte: u8) -> bool {
    matches!(byte, b'+' | b'{' | b'<' | b'%')
}

/// The fewest digits after a `+` that make an example of a phone number.
const LEAST_DIGITS: usize = 5;

/// The most bytes between the signs that enclose a placeholder: a name, a type and an example.
const MAX_ENCLOSED: usize = 128;

/// A parameter found at the start of a text.
pub struct WrittenPlaceholder {
    /// The syntax.
    pub notation: PlaceholderSyntax,
    name: Name,
    /// The type of the parameter.
    pub kind: ParameterType,
    /// The example, if the page gives one.
    pub example: Option<String>,
    /// How many bytes of the text it takes.
    pub length: usize,
}

enum Name {
    Written(String),
    /// The page gives no name: this one, numbered where it is taken.
    Made(&'static str),
}

/// Reads a message with the parameters that a page's notations make.
///
/// # Errors
///
/// A placeholder with an unknown type, or with an example that does not fit its type: what is wrong, and what to do.
pub fn read_message(text: &str, notations: &[PlaceholderSyntax]) -> Result<Message, (String, String)> {
    let mut message = Message { message: String::with_capacity(text.len()), parameters: Vec::new() };
    let mut rest = text;
    let mut before = None;
    while let Some((plain, sign)) = rest.bytes().position(is_sign).and_then(|at| rest.split_at_checked(at)) {
        message.message.push_str(plain);
        before = plain.chars().next_back().or(before);
        let length = if let Some(found) =
            parameter_at(sign, before)?.filter(|found| notations.contains(&found.notation))
        {
            push(found, &mut message)
        } else {
            message.message.push_str(sign.get(..1).unwrap_or_default());
            1
        };
        let (read, after) = sign.split_at_checked(length).unwrap_or((sign, ""));
        before = read.chars().next_back();
        rest = after;
    }
    message.message.push_str(rest);
    Ok(message)
}

/// The parameter of any notation that a text begins with; `before` stands before the text.
///
/// # Errors
///
/// As [`read_message`].
pub fn parameter_at(
    text: &str,
    before: Option<char>,
) -> Result<Option<WrittenPlaceholder>, (String, String)> {
    Ok(match text.as_bytes().first() {
        Some(b'+') if !before.is_some_and(char::is_alphanumeric) => phone(text),
        Some(b'{') if before != Some('{') => braces(text)?,
        Some(b'<') => angle(text),
        Some(b'%') => printf(text),
        _ => None,
    })
}

/// Writes a message as a page with these notations would, so that it reads the same.
pub fn write_message(message: Wording<'_>, notations: &[PlaceholderSyntax]) -> String {
    let mut text = String::with_capacity(message.message.len());
    let mut rest = message.message;
    for parameter in message.parameters {
        let hole = format!("{{{}}}", parameter.name);
        let Some((before, after)) = rest.split_once(&hole) else { break };
        text.push_str(before);
        text.push_str(&write_parameter(parameter, notations));
        rest = after;
    }
    text + rest
}

/// Writes a parameter as a page with these notations would.
pub fn write_parameter(
    Parameter { name, kind, example }: &Parameter,
    notations: &[PlaceholderSyntax],
) -> String {
    let has = |notation| notations.contains(&notation);
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
        (kind, ..) if has_writable_example(*kind, example) => format!("{{{name}:{}={example}}}", kind.name()),
        (ParameterType::Text, ..) => format!("{{{name}}}"),
        (kind, ..) => format!("{{{name}:{}}}", kind.name()),
    }
}

/// Whether an example is not the usual example of its type, and can be written in braces.
fn has_writable_example(kind: ParameterType, example: &str) -> bool {
    let is_writable = !example.contains(['}', '\n', '\r']) && example.trim() == example;
    is_writable && example.len() < MAX_ENCLOSED / 2 && example != kind.example()
}

/// Adds a parameter to the end of a message that is being read; returns how many bytes of the page it takes.
fn push(found: WrittenPlaceholder, message: &mut Message) -> usize {
    let name = match found.name {
        Name::Written(name) => name,
        Name::Made(base) => {
            // More parameters than a message may have are refused anyway, whatever their names.
            let known = message.parameters.iter().take(MAX_PARAMETERS);
            let taken = known.filter(|known| known.name.starts_with(base)).count();
            if taken == 0 { base.to_owned() } else { format!("{base}{}", taken + 1) }
        }
    };
    message.message.push('{');
    message.message.push_str(&name);
    message.message.push('}');
    let example = found.example.unwrap_or_else(|| found.kind.example().to_owned());
    message.parameters.push(Parameter { name, kind: found.kind, example });
    found.length
}

fn phone(text: &str) -> Option<WrittenPlaceholder> {
    let digits = text.bytes().skip(1).take_while(u8::is_ascii_digit).count();
    let example = text.get(..=digits)?;
    let ends = !text.get(digits + 1..)?.starts_with(char::is_alphanumeric);
    (digits >= LEAST_DIGITS && ends).then(|| WrittenPlaceholder {
        notation: PlaceholderSyntax::Phone,
        name: Name::Made("number"),
        kind: ParameterType::Phone,
        example: Some(example.to_owned()),
        length: digits + 1,
    })
}

fn braces(text: &str) -> Result<Option<WrittenPlaceholder>, (String, String)> {
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
    let positional = !inner.is_empty() && inner.bytes().all(|byte| byte.is_ascii_digit());
    let (notation, name) = if positional {
        (PlaceholderSyntax::Positional, Some(format!("arg{inner}")))
    } else {
        (PlaceholderSyntax::Braces, parameter_name(name))
    };
    let Some(name) = name.map(Name::Written) else { return Ok(None) };
    let kind = match kind {
        None => ParameterType::Text,
        Some(kind) => ParameterType::from_name(kind).ok_or_else(|| {
            let known = ParameterType::ALL.into_iter().map(ParameterType::name);
            (format!("`{kind}` is no kind of parameter"), suggest(kind, known))
        })?,
    };
    if let Some(example) = example.filter(|example| !kind.accepts(example)) {
        let message = format!("expected an example of the type `{}`, found `{example}`", kind.name());
        return Err((message, format!("write an example such as `{}`", kind.example())));
    }
    Ok(Some(WrittenPlaceholder { notation, name, kind, example: example.map(str::to_owned), length }))
}

/// What stands between the sign at the start of a text and the one that closes it.
fn enclosed(text: &str, close: u8) -> Option<&str> {
    let end = text.bytes().take(MAX_ENCLOSED).position(|byte| byte == close)?;
    text.get(1..end)
}

fn angle(text: &str) -> Option<WrittenPlaceholder> {
    let inner = enclosed(text, b'>')?;
    let name = Name::Written(parameter_name(inner)?);
    Some(WrittenPlaceholder {
        notation: PlaceholderSyntax::Angle,
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
        notation: PlaceholderSyntax::Printf,
        name: Name::Made("arg"),
        kind,
        example: None,
        length: 2,
    })
}

/// A written name as a parameter's: `phoneNumber`, `phone-number` and `Phone number` are `phone_number`.
fn parameter_name(written: &str) -> Option<String> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ' ');
    if written.trim() != written || !written.chars().all(is_name) {
        return None;
    }
    let mut spaced = String::with_capacity(written.len() + 4);
    let mut lower = false;
    for c in written.chars() {
        if lower && c.is_ascii_uppercase() {
            spaced.push(' ');
        }
        lower = c.is_ascii_lowercase();
        spaced.push(c);
    }
    let name = words(&spaced).collect::<Vec<_>>().join("_");
    Parameter::is_name(&name).then_some(name)
}
