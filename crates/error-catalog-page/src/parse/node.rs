//! YAML as a tree in which every key and every value has its span.
//!
//! The input is the text of front matter, the output a [`Tree`]. Settings and diagnostics are not its job.

use std::collections::HashMap;
use std::ops::Range;

use error_catalog_model::{MAX_YAML_BYTES, MAX_YAML_DEPTH, YamlLimit};
use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, StructureStyle};

use crate::{Span, Spanned};

/// A value and its span.
pub(crate) type Node = Spanned<Value>;

/// A YAML value. Integers may be of any size: a scalar keeps its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A scalar without quotes and without a tag.
    Plain(String),
    /// A scalar that is always a text.
    Quoted(String),
    /// A list.
    Sequence(Vec<Node>),
    /// Fields, each key once.
    Mapping(Vec<Field>),
    /// A reference to a value elsewhere.
    Alias,
}

/// A field of a mapping. The text of a key that is not a scalar is its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The key.
    pub key: Spanned<String>,
    /// The value.
    pub value: Node,
}

/// A field whose key the mapping has already.
#[derive(Debug)]
pub struct Duplicate {
    /// The first field with the key.
    pub(crate) first: Field,
    /// The field that repeats it.
    pub(crate) second: Field,
}

/// The content of front matter.
#[derive(Debug)]
pub struct Tree {
    /// The root; `None` if there are only comments.
    pub root: Option<Node>,
    /// The fields that are not in the tree, because their keys are repetitions.
    pub duplicates: Vec<Duplicate>,
}

/// Why front matter cannot be read.
#[derive(Debug)]
pub struct SyntaxError {
    /// The limit that is exceeded; `None` if the parser cannot continue.
    pub(crate) limit: Option<YamlLimit>,
    /// The offset in the page at which it was noticed.
    pub(crate) offset: usize,
    /// The innermost bracket that is open there.
    pub(crate) open_bracket: Option<usize>,
}

impl Value {
    /// The text of a scalar; `None` for null and for collections.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Plain(text) if !self.is_null() => Some(text),
            Self::Quoted(text) => Some(text),
            _ => None,
        }
    }

    /// Returns whether the value is null, or missing.
    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Plain(text) if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }

    /// Returns whether the value is a boolean: only `true` and `false` are.
    pub(crate) fn is_bool(&self) -> bool {
        matches!(self, Self::Plain(text) if matches!(text.as_str(), "true" | "false"))
    }

    /// Returns whether the value is a list or a mapping.
    pub(crate) fn is_collection(&self) -> bool {
        matches!(self, Self::Sequence(_) | Self::Mapping(_))
    }

    /// The fields of a mapping; none of any other value.
    pub fn fields(&self) -> &[Field] {
        if let Self::Mapping(fields) = self { fields } else { &[] }
    }

    /// The field with a key.
    pub(crate) fn field(&self, key: &str) -> Option<&Field> {
        self.fields().iter().find(|field| field.key.value == key)
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.field(key).map(|field| &field.value)
    }

    /// The kind of value, after *found*.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            _ if self.is_null() => "nothing",
            _ if self.is_bool() => "`true` or `false`",
            Self::Plain(_) | Self::Quoted(_) => "a text",
            Self::Sequence(_) => "a list",
            Self::Mapping(_) => "`name: value` fields",
            Self::Alias => "an alias",
        }
    }
}

impl Tree {
    /// Reads a range of a text.
    ///
    /// # Errors
    ///
    /// The first syntax error, or the first limit that is exceeded.
    pub fn parse(text: &str, range: &Range<usize>) -> Result<Self, SyntaxError> {
        let yaml = text.get(range.clone()).unwrap_or_default();
        let mut builder =
            TreeBuilder { text, tree: Self { root: None, duplicates: Vec::new() }, open: Vec::new() };
        if yaml.len() > MAX_YAML_BYTES {
            return Err(builder.error(Some(YamlLimit::Size), range.start + MAX_YAML_BYTES));
        }
        let options = granit_parser::options! {
            flow_nesting_limit: MAX_YAML_DEPTH,
            block_nesting_limit: MAX_YAML_DEPTH,
            disallow_directives: true,
            bom_inside_document_as_content: true,
        };
        for event in Parser::new_from_str_with_options(yaml, options) {
            match event {
                Ok((event, span)) => {
                    let bytes = span.byte_range().unwrap_or_default();
                    builder.add(event, Span::new(range.start + bytes.start, range.start + bytes.end))?;
                }
                Err(error) => {
                    let at = error.marker().byte_offset().unwrap_or_default();
                    let limit = match error.kind() {
                        ErrorKind::RecursionLimitExceeded => Some(YamlLimit::Depth(at)),
                        ErrorKind::DirectiveDisallowed => Some(YamlLimit::Directive(at)),
                        _ => None,
                    };
                    return Err(builder.error(limit, range.start + at));
                }
            }
        }
        Ok(builder.tree)
    }
}

/// Builds a tree of events.
struct TreeBuilder<'t> {
    text: &'t str,
    tree: Tree,
    open: Vec<Open>,
}

/// A collection whose end is not reached.
struct Open {
    node: Node,
    is_flow: bool,
    /// The key of the next value.
    key: Option<Spanned<String>>,
    /// The index of each key in the mapping.
    keys: HashMap<String, usize>,
}

impl TreeBuilder<'_> {
    fn add(&mut self, event: Event<'_>, span: Span) -> Result<(), SyntaxError> {
        match event {
            Event::Scalar(text, style, _, tag) => {
                // The parser writes `~` for a value that is missing.
                let text = if span.is_empty() { String::new() } else { text.into_owned() };
                let is_plain = style == ScalarStyle::Plain && tag.is_none();
                let value = if is_plain { Value::Plain(text) } else { Value::Quoted(text) };
                self.push(Node::new(value, span));
            }
            Event::Alias(_) => self.push(Node::new(Value::Alias, span)),
            Event::SequenceStart(style, ..) => self.begin(Value::Sequence(Vec::new()), style, span),
            Event::MappingStart(style, ..) => self.begin(Value::Mapping(Vec::new()), style, span),
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(mut open) = self.open.pop() {
                    // The parser reports the end of a block only at the text after it.
                    if open.is_flow {
                        open.node.span.end = span.end;
                    }
                    self.push(open.node);
                }
            }
            Event::DocumentStart(..) if self.tree.root.is_some() => {
                return Err(self.error(None, span.start));
            }
            _ => {}
        }
        Ok(())
    }

    fn begin(&mut self, value: Value, style: StructureStyle, span: Span) {
        let is_flow = style == StructureStyle::Flow;
        self.open.push(Open { node: Node::new(value, span), is_flow, key: None, keys: HashMap::new() });
    }

    fn push(&mut self, node: Node) {
        let Some(open) = self.open.last_mut() else {
            self.tree.root = Some(node);
            return;
        };
        open.node.span.end = node.span.end.max(open.node.span.end);
        match (&mut open.node.value, open.key.take()) {
            (Value::Sequence(items), _) => items.push(node),
            (Value::Mapping(_), None) => {
                let text = match node.value {
                    Value::Plain(text) | Value::Quoted(text) => text,
                    _ => self.text.get(node.span.range()).unwrap_or_default().to_owned(),
                };
                open.key = Some(Spanned::new(text, node.span));
            }
            (Value::Mapping(fields), Some(key)) => {
                let field = Field { key, value: node };
                let index = *open.keys.entry(field.key.value.clone()).or_insert(fields.len());
                match fields.get(index) {
                    Some(first) => {
                        let first = first.clone();
                        self.tree.duplicates.push(Duplicate { first, second: field });
                    }
                    None => fields.push(field),
                }
            }
            _ => {}
        }
    }

    fn error(&self, limit: Option<YamlLimit>, offset: usize) -> SyntaxError {
        let open_bracket = self.open.iter().rfind(|open| open.is_flow).map(|open| open.node.span.start);
        SyntaxError { limit, offset, open_bracket }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

    use super::*;

    /// The kind and the source of each node, keys included, parents first.
    fn outline(text: &str, node: &Node, lines: &mut Vec<String>) {
        let source = |span: Span| text[span.range()].replace("\r\n", "\n");
        lines.push(format!("{}: {:?}", node.value.kind(), source(node.span)));
        match &node.value {
            Value::Sequence(items) => items.iter().for_each(|item| outline(text, item, lines)),
            Value::Mapping(fields) => {
                for Field { key, value } in fields {
                    lines.push(source(key.span));
                    outline(text, value, lines);
                }
            }
            _ => {}
        }
    }

    fn parse(text: &str) -> Result<Tree, SyntaxError> {
        Tree::parse(text, &(text.find('\n').unwrap_or(0) + 1..text.len()))
    }

    #[test]
    fn every_key_and_value_has_its_span() {
        let yaml = "---\na: {\"é\": 'x', y: }\nb:\n- [1, true]\n- ~\n# c\nd: |\n  two\n  lines\ne:\n";
        for text in [yaml.to_owned(), yaml.replace('\n', "\r\n")] {
            let mut lines = Vec::new();
            outline(&text, &parse(&text).unwrap().root.unwrap(), &mut lines);
            let expected = [
                "a",
                "`name: value` fields: \"{\\\"é\\\": 'x', y: }\"",
                "\"é\"",
                "a text: \"'x'\"",
                "y",
                "nothing: \"\"",
                "b",
                "a list: \"[1, true]\\n- ~\"",
                "a list: \"[1, true]\"",
                "a text: \"1\"",
                "`true` or `false`: \"true\"",
                "nothing: \"~\"",
                "d",
                "a text: \"two\\n  lines\\n\"",
                "e",
                "nothing: \"\"",
            ];
            assert_eq!(lines[1..], expected);
        }
    }

    #[test]
    fn duplicates_are_left_out_and_listed() {
        let tree = parse("---\na: 1\nb: {c: 2, c: 3, c: 4}\na: 5\n").unwrap();
        let values = |pair: &Duplicate| {
            [&pair.first, &pair.second].map(|field| field.value.value.text().unwrap().to_owned())
        };
        let pairs: Vec<[String; 2]> = tree.duplicates.iter().map(values).collect();
        assert_eq!(pairs, [["2", "3"], ["2", "4"], ["1", "5"]]);
        assert_eq!(tree.root.unwrap().value.fields().len(), 2);
    }

    #[test]
    fn integers_and_words_stay_as_they_are_written() {
        let tree = parse("---\n- 99999999999999999999999\n- 1.10\n- no\n- 0x10\n- True\n- !!str true\n");
        let Some(Node { value: Value::Sequence(items), .. }) = tree.unwrap().root else { panic!("no list") };
        let texts: Vec<&str> = items.iter().filter_map(|item| item.value.text()).collect();
        assert_eq!(texts, ["99999999999999999999999", "1.10", "no", "0x10", "True", "true"]);
        assert!(items.iter().all(|item| !item.value.is_bool()));
    }

    #[test]
    fn depth_and_directives_are_limited() {
        let nested = |depth: usize| format!("---\n{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(&nested(MAX_YAML_DEPTH)).is_ok());
        for text in [nested(MAX_YAML_DEPTH + 1), nested(100_000), format!("---\n{}", "- ".repeat(100_000))] {
            let error = parse(&text).unwrap_err();
            assert!(matches!(error.limit, Some(YamlLimit::Depth(_))), "{error:?}");
        }
        let error = parse("---\n%TAG ! !x\n").unwrap_err();
        assert!(matches!(error.limit, Some(YamlLimit::Directive(0))) && error.offset == 4, "{error:?}");
    }
}
