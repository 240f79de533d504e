//! Deserializes a YAML document.
//!
//! The input is the events of a parser, the output a value of any type whose scalars are texts, as those of a catalog are.
//! Aliases are refused: a few of them can make a document of any size.

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, Span, StrInput};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, Visitor,
};

use crate::limits::{MAX_YAML_BYTES, MAX_YAML_DEPTH, YamlLimit};
use crate::read_error::ReadError;

/// Reads a value from a document, in time linear in its length.
///
/// # Errors
///
/// The first error: of the syntax, of a limit, or of the type.
pub(crate) fn from_yaml<T: DeserializeOwned>(yaml: &str) -> Result<T, ReadError> {
    if yaml.len() > MAX_YAML_BYTES {
        return Err(ReadError::custom(YamlLimit::Size));
    }
    if let Some(offset) = yaml.find(['\u{85}', '\u{2028}', '\u{2029}']) {
        let line = yaml.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1;
        return Err(ReadError::new(
            line,
            "expected an escape, found a character that ends a line in YAML 1.1",
        ));
    }
    let options = granit_parser::options! {
        flow_nesting_limit: MAX_YAML_DEPTH,
        block_nesting_limit: MAX_YAML_DEPTH,
        disallow_directives: true,
        bom_inside_document_as_content: true,
    };
    let mut document = Document { parser: Parser::new_from_str_with_options(yaml, options) };
    let value = T::deserialize(&mut document)?;
    match document.next()? {
        (Event::StreamEnd, _) => Ok(value),
        (_, span) => Err(ReadError::new(span.start.line(), "expected one document, found another one")),
    }
}

/// The rest of a document.
struct Document<'y> {
    parser: Parser<'y, StrInput<'y>>,
}

impl<'y> Document<'y> {
    /// Returns the next node, or the end of a collection or of the text.
    fn next(&mut self) -> Result<(Event<'y>, Span), ReadError> {
        loop {
            match self.parser.next_event() {
                Some(Ok((Event::StreamStart | Event::DocumentStart(..) | Event::DocumentEnd, _))) => {}
                Some(event) => return event.map_err(|error| syntax_error(&error)),
                None => return Ok((Event::StreamEnd, Span::default())),
            }
        }
    }

    /// Returns whether the next event is of a kind. An error is left to `next`.
    fn next_is(&mut self, is_kind: impl Fn(&Event<'_>) -> bool) -> bool {
        matches!(self.parser.peek(), Some(Ok((event, _))) if is_kind(event))
    }
}

impl<'de> Deserializer<'de> for &mut Document<'_> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let (event, span) = self.next()?;
        let value = match event {
            Event::Scalar(text, ..) => visitor.visit_str(scalar(&text, span)),
            Event::SequenceStart(..) => visitor.visit_seq(self),
            Event::MappingStart(..) => visitor.visit_map(self),
            Event::Alias(_) => Err(ReadError::custom("expected a value, found an alias")),
            _ => Err(ReadError::invalid_type(Unexpected::Unit, &visitor)),
        };
        value.map_err(|error| error.or_line(span.start.line()))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.next_is(is_null) {
            self.next()?;
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        let (event, span) = self.next()?;
        let value = match event {
            Event::Scalar(text, ..) => visitor.visit_enum(scalar(&text, span).into_deserializer()),
            _ => Err(ReadError::invalid_type(Unexpected::Other("collection"), &visitor)),
        };
        value.map_err(|error| error.or_line(span.start.line()))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'de> SeqAccess<'de> for Document<'_> {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, ReadError> {
        if self.next_is(|event| *event == Event::SequenceEnd) {
            self.next()?;
            return Ok(None);
        }
        seed.deserialize(self).map(Some)
    }
}

impl<'de> MapAccess<'de> for Document<'_> {
    type Error = ReadError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ReadError> {
        if self.next_is(|event| *event == Event::MappingEnd) {
            self.next()?;
            return Ok(None);
        }
        seed.deserialize(self).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, ReadError> {
        seed.deserialize(self)
    }
}

/// Returns the text of a scalar. The parser writes `~` for a value that is missing.
fn scalar(text: &str, span: Span) -> &str {
    if span.is_empty() { "" } else { text }
}

fn is_null(event: &Event<'_>) -> bool {
    matches!(event, Event::Scalar(text, ScalarStyle::Plain, _, None) if matches!(&**text, "" | "~" | "null" | "Null" | "NULL"))
}

fn syntax_error(error: &ScanError) -> ReadError {
    let offset = error.marker().byte_offset().unwrap_or_default();
    let message = match error.kind() {
        ErrorKind::RecursionLimitExceeded => YamlLimit::Depth(offset).to_string(),
        ErrorKind::DirectiveDisallowed => YamlLimit::Directive(offset).to_string(),
        kind => kind.to_string(),
    };
    ReadError::new(error.marker().line(), message)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde::de::IgnoredAny;

    use super::*;

    fn read(yaml: &str) -> Result<IgnoredAny, ReadError> {
        from_yaml(yaml)
    }

    #[test]
    fn the_limit_on_depth_is_exact() {
        let nested = |depth: usize| format!("\n\n{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(read(&nested(MAX_YAML_DEPTH)).is_ok());
        let error = read(&nested(MAX_YAML_DEPTH + 1)).unwrap_err();
        assert_eq!(error.to_string(), "expected at most 64 nested collections, found more");
        assert_eq!(error.line(), Some(3));
    }

    #[test]
    fn brackets_in_texts_are_not_nested() {
        let lines = "- \"[\"\n- '{'\n- a [ b\n- # [\n  c\n- |\n  [[[\n".repeat(MAX_YAML_DEPTH);
        assert!(read(&lines).is_ok());
    }

    #[test]
    fn a_line_end_of_yaml_1_1_alone_is_refused() {
        for end in ["\u{85}", "\u{2028}", "\u{2029}"] {
            let error = read(&format!("- a\n- b{end}  c\n")).unwrap_err();
            let expected = "expected an escape, found a character that ends a line in YAML 1.1";
            assert_eq!((error.to_string().as_str(), error.line()), (expected, Some(2)));
        }
        assert!(read("- \"a\\Lb\"\n").is_ok());
    }

    #[test]
    fn a_null_is_not_a_text() {
        for (yaml, expected) in [
            ("", None),
            ("~", None),
            ("null", None),
            ("'null'", Some("null")),
            ("!!str null", Some("null")),
            ("nul", Some("nul")),
        ] {
            let values: Vec<Option<String>> = from_yaml(&format!("- {yaml}\n- a\n")).unwrap();
            assert_eq!(values, [expected.map(str::to_owned), Some("a".to_owned())], "{yaml}");
        }
        assert_eq!(from_yaml::<Vec<String>>("- \n- ~\n").unwrap(), ["", "~"]);
    }

    #[test]
    fn aliases_and_further_documents_are_refused() {
        for (yaml, message) in [
            ("a: &a b\nc: *a\n", "expected a value, found an alias"),
            ("--- a\n--- b\n", "expected one document, found another one"),
        ] {
            let error = read(yaml).unwrap_err();
            assert_eq!((error.to_string().as_str(), error.line()), (message, Some(2)));
        }
    }
}
