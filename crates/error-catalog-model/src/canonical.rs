//! Reads canonical YAML line by line: the output of [`Catalog::to_yaml`], and no other YAML.
//!
//! The macro reads its catalog in each build of its users, and is not optimized in debug builds. This reader takes a
//! third of the time of a general YAML parser, and its innermost loops have no closures. It rejects any text that the
//! writer would not write.

use std::borrow::Cow;
use std::iter::Peekable;
use std::str::Lines;

use serde::Deserialize;
use serde::de::value::{Error, MapDeserializer, SeqDeserializer};
use serde::de::{IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use crate::catalog::Catalog;
use crate::scalar::{is_plain, needs_escape};

/// Reads a catalog that was written by [`Catalog::to_yaml`]; `None` for any other text.
pub(crate) fn read(yaml: &str) -> Option<Catalog> {
    let mut lines = Reader { lines: yaml.lines().peekable() };
    while lines.lines.next_if(|line| line.starts_with('#')).is_some() {}
    let node = lines.mapping(0)?;
    if lines.lines.peek().is_some() {
        return None;
    }
    Catalog::deserialize(node).ok()
}

/// The maximum indent, which bounds the recursion; no catalog is indented as deep.
const MAX_INDENT: usize = 64;

#[derive(Debug)]
enum Node<'y> {
    Scalar(Cow<'y, str>),
    Mapping(Vec<(Cow<'y, str>, Node<'y>)>),
    Sequence(Vec<Node<'y>>),
}

struct Reader<'y> {
    lines: Peekable<Lines<'y>>,
}

impl<'y> Reader<'y> {
    /// Reads the lines `key: value` and `key:` at an indent.
    fn mapping(&mut self, indent: usize) -> Option<Node<'y>> {
        let mut fields = Vec::new();
        while let Some(line) = self.lines.next_if(|line| indent_of(line) == indent && !is_item(line, indent))
        {
            fields.push(self.field(line.get(indent..)?, indent)?);
        }
        (!fields.is_empty()).then_some(Node::Mapping(fields))
    }

    fn field(&mut self, line: &'y str, indent: usize) -> Option<(Cow<'y, str>, Node<'y>)> {
        let (key, rest) = scalar(line, ':')?;
        let value = match rest.strip_prefix(':')? {
            "" => self.below(indent)?,
            " []" => Node::Sequence(Vec::new()),
            rest => whole_scalar(rest.strip_prefix(' ')?)?,
        };
        Some((key, value))
    }

    /// Reads the node below a `key:`.
    fn below(&mut self, indent: usize) -> Option<Node<'y>> {
        let indent = indent + 2;
        if indent > MAX_INDENT {
            return None;
        }
        let first = self.lines.peek()?;
        if is_item(first, indent) { self.sequence(indent) } else { self.mapping(indent) }
    }

    /// Reads the items at an indent, each a scalar or a mapping.
    fn sequence(&mut self, indent: usize) -> Option<Node<'y>> {
        let mut items = Vec::new();
        while let Some(line) = self.lines.next_if(|line| is_item(line, indent)) {
            let item = line.get(indent + 2..)?;
            if let Some(scalar) = whole_scalar(item) {
                items.push(scalar);
                continue;
            }
            let mut fields = vec![self.field(item, indent + 2)?];
            if let Some(Node::Mapping(more)) = self.mapping(indent + 2) {
                fields.extend(more);
            }
            items.push(Node::Mapping(fields));
        }
        Some(Node::Sequence(items))
    }
}

fn indent_of(line: &str) -> usize {
    let mut indent = 0;
    for byte in line.as_bytes() {
        if *byte != b' ' {
            break;
        }
        indent += 1;
    }
    indent
}

fn is_item(line: &str, indent: usize) -> bool {
    indent_of(line) == indent && line.get(indent..).is_some_and(|rest| rest.starts_with("- "))
}

fn whole_scalar(text: &str) -> Option<Node<'_>> {
    let (scalar, rest) = scalar(text, '\0')?;
    rest.is_empty().then_some(Node::Scalar(scalar))
}

/// Splits a text after its first scalar; a plain scalar ends before `end`.
fn scalar(text: &str, end: char) -> Option<(Cow<'_, str>, &str)> {
    if let Some(quoted) = text.strip_prefix('"') {
        return unquote(quoted);
    }
    let (plain, rest) = text.split_at_checked(text.find(end).unwrap_or(text.len()))?;
    is_plain(plain).then_some((Cow::Borrowed(plain), rest))
}

/// Reads a quoted scalar without its first quote; returns its text and the rest after the last quote.
fn unquote(quoted: &str) -> Option<(Cow<'_, str>, &str)> {
    let (text, mut rest) = unescaped(quoted)?;
    let mut text = Cow::Borrowed(text);
    while let Some(escape) = rest.strip_prefix('\\') {
        let mut chars = escape.chars();
        let c = match chars.next()? {
            '"' => '"',
            '\\' => '\\',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => code_point(&mut chars, 4)?,
            'U' => code_point(&mut chars, 8)?,
            _ => return None,
        };
        let (plain, after) = unescaped(chars.as_str())?;
        text.to_mut().push(c);
        text.to_mut().push_str(plain);
        rest = after;
    }
    Some((text, rest.strip_prefix('"')?))
}

/// Splits a text before the next quote or escape. The first part may contain no character that needs an escape.
fn unescaped(quoted: &str) -> Option<(&str, &str)> {
    let (mut end, mut is_plain_ascii) = (0, true);
    for byte in quoted.as_bytes() {
        match byte {
            b'"' | b'\\' => {
                let (text, rest) = quoted.split_at_checked(end)?;
                return (is_plain_ascii || !text.contains(needs_escape)).then_some((text, rest));
            }
            b' '..=b'~' => {}
            _ => is_plain_ascii = false,
        }
        end += 1;
    }
    None
}

fn code_point(chars: &mut std::str::Chars<'_>, digits: usize) -> Option<char> {
    let (hex, rest) = chars.as_str().split_at_checked(digits)?;
    if !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    *chars = rest.chars();
    char::from_u32(u32::from_str_radix(hex, 16).ok()?)
}

impl<'de> serde::Deserializer<'de> for Node<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Self::Scalar(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Self::Scalar(Cow::Owned(text)) => visitor.visit_string(text),
            Self::Mapping(fields) => visitor.visit_map(MapDeserializer::new(fields.into_iter())),
            Self::Sequence(items) => visitor.visit_seq(SeqDeserializer::new(items.into_iter())),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Self::Scalar(text) => visitor.visit_enum(IntoDeserializer::<Error>::into_deserializer(text)),
            other => other.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Error> for Node<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}
