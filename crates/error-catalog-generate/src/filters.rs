//! The filters of templates, which write a text in the syntax of a language.

use std::fmt::Write as _;

use error_catalog_page::markup::{escaped, is_plain};
use error_catalog_page::scalar::scalar;
use error_catalog_page::terminal::is_unsafe_in_terminal;
use minijinja::value::ValueKind;
use minijinja::{Environment, Error, ErrorKind, Value};
use unicode_width::UnicodeWidthStr as _;

/// The string literals of a language.
struct Literal {
    /// The quotation marks of literals. The first is used unless another one needs fewer escapes.
    quotes: &'static [char],
    /// An escape of U+1F600 is that of two UTF-16 code units, as in JSON.
    is_utf16: bool,
    /// Texts that are escaped although the language takes them, with their escapes.
    unsafe_texts: &'static [Escape],
}

struct Escape {
    text: &'static str,
    escaped: &'static str,
}

/// The end of an HTML element `script`, which a literal in it must not contain, and the begin of a comment there.
const IN_HTML: &[Escape] =
    &[Escape { text: "</", escaped: "\\u003C/" }, Escape { text: "<!--", escaped: "\\u003C!--" }];

const JSON: Literal = Literal { quotes: &['"'], is_utf16: true, unsafe_texts: IN_HTML };
const TYPESCRIPT: Literal = Literal { quotes: &['"', '\''], is_utf16: true, unsafe_texts: IN_HTML };
const PYTHON: Literal = Literal { quotes: &['"', '\''], is_utf16: false, unsafe_texts: &[] };
const GO: Literal = Literal { quotes: &['"'], is_utf16: false, unsafe_texts: &[] };

/// Adds the filters: `json`, `typescript`, `python` and `go` write a text as a literal, `yaml` as a value of front matter,
/// `mdx` as such a value for platforms that read it as MDX, `markdown` as a paragraph, `csv` as a field, and `line` on one
/// line, as in a comment.
pub(crate) fn add_filters(environment: &mut Environment<'_>) {
    environment.add_filter("yaml", |value: &Value| text(value).map(yaml_value));
    environment.add_filter("mdx", |value: &Value| text(value).map(mdx_escaped));
    environment.add_filter("markdown", |value: &Value| match text(value)? {
        text if is_plain(text) => Ok(value.clone()),
        text => Ok::<_, Error>(escaped(text).into()),
    });
    environment.add_filter("json", |value: &Value| text(value).map(|text| JSON.quoted(text)));
    environment.add_filter("typescript", |value: &Value, before: Option<String>| {
        let before = before.unwrap_or_default();
        match value.kind() {
            ValueKind::Seq | ValueKind::Iterable => union(before, value),
            _ => text(value).map(|text| after(before, &TYPESCRIPT.quoted(text))),
        }
    });
    environment.add_filter("typescript_key", |value: &Value| text(value).map(typescript_key));
    environment.add_filter("python", |value: &Value, before: Option<String>| {
        text(value).map(|text| assigned(before.unwrap_or_default(), &PYTHON.quoted(text)))
    });
    environment.add_filter("go", |value: &Value| text(value).map(|text| GO.quoted(text)));
    environment.add_filter("go_package", |value: &Value| text(value).map(go_package));
    environment.add_filter("csv", |value: &Value| text(value).map(csv_field));
    environment.add_filter("line", |value: &Value| text(value).map(line));
}

/// Returns the text of a filter's argument.
fn text(value: &Value) -> Result<&str, Error> {
    if value.is_undefined() {
        // An attribute is an error that names the value.
        value.get_attr("")?;
    }
    value.as_str().ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "value is not a string"))
}

/// Returns plain text as a YAML value, as formatters write it: in `'`, if only a `"` would need an escape in `"`.
fn yaml_value(text: &str) -> String {
    let scalar = scalar(text);
    let escaped_quote = "\\\"";
    if scalar.contains(escaped_quote) && !scalar.replace(escaped_quote, "").contains('\\') {
        return format!("'{}'", text.replace('\'', "''"));
    }
    scalar
}

/// Returns plain text for a platform that reads the values of front matter as MDX.
fn mdx_escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '<' | '>' | '{' | '}' | '\\') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

impl Literal {
    /// Returns a literal. Formatters choose the same quotation mark: that with the fewest escapes.
    fn quoted(&self, text: &str) -> String {
        let count = |quote: &&char| text.matches(**quote).count();
        let quote = self.quotes.iter().min_by_key(count).copied().unwrap_or('"');
        let mut literal = String::with_capacity(text.len() + 2);
        literal.push(quote);
        let mut rest = text;
        while let Some(character) = rest.chars().next() {
            if let Some(Escape { text, escaped }) =
                self.unsafe_texts.iter().find(|escape| rest.starts_with(escape.text))
            {
                literal.push_str(escaped);
                rest = rest.get(text.len()..).unwrap_or_default();
                continue;
            }
            self.push(character, quote, &mut literal);
            rest = rest.get(character.len_utf8()..).unwrap_or_default();
        }
        literal.push(quote);
        literal
    }

    fn push(&self, character: char, quote: char, literal: &mut String) {
        match character {
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            '\\' => literal.push_str("\\\\"),
            character if character == quote => literal.extend(['\\', quote]),
            // Editors do not show them, or end lines at them.
            character if is_unsafe_in_terminal(character) => {
                // Writing to a text cannot fail.
                let _ = match u32::from(character) {
                    code @ 0x1_0000.. if !self.is_utf16 => write!(literal, "\\U{code:08X}"),
                    _ => {
                        let mut units = [0; 2];
                        let units = character.encode_utf16(&mut units).iter();
                        units.copied().try_for_each(|unit| write!(literal, "\\u{unit:04X}"))
                    }
                };
            }
            character => literal.push(character),
        }
    }
}

/// The most columns of a line that Prettier writes.
const COLUMNS: usize = 80;

/// Returns the line that begins with `before` and ends with a literal and `,` or `;`. The literal is on a line of its own
/// if it does not fit, as Prettier formats it.
fn after(before: String, literal: &str) -> String {
    if before.is_empty() {
        return literal.to_owned();
    }
    let indentation = before.len() - before.trim_start().len();
    // After such a name, a break would hardly move the literal to the left.
    let has_short_name = before.trim().strip_suffix(':').is_some_and(|name| name.width() < 5);
    let columns = before.width() + " ".len() + literal.width() + ",".len();
    let is_broken = columns > COLUMNS && !has_short_name;
    let space = if is_broken { format!("\n{:1$}", "", indentation + 2) } else { " ".to_owned() };
    before + &space + literal
}

/// Returns the line that begins with `before` and ends with a literal, in brackets if it does not fit, as Black formats it.
fn assigned(before: String, literal: &str) -> String {
    /// The most columns of a line that Black writes.
    const COLUMNS: usize = 88;

    if before.is_empty() {
        literal.to_owned()
    } else if before.width() + " ".len() + literal.width() > COLUMNS {
        format!("{before} (\n    {literal}\n)")
    } else {
        before + " " + literal
    }
}

/// Returns `before` and the type of any of the texts in a list, as Prettier formats it.
fn union(before: String, list: &Value) -> Result<String, Error> {
    let mut literals = Vec::new();
    for item in list.try_iter()? {
        literals.push(TYPESCRIPT.quoted(text(&item)?));
    }
    let line = format!("{before} {}", literals.join(" | "));
    if line.width() + ";".len() <= COLUMNS || literals.len() < 2 {
        return Ok(line);
    }
    let indentation = before.len() - before.trim_start().len() + 2;
    let lines = literals.iter().map(|literal| format!("\n{:indentation$}| {literal}", ""));
    Ok(before + &lines.collect::<String>())
}

/// Returns the name of a property, quoted if it must be.
fn typescript_key(name: &str) -> String {
    let is_plain = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && name.chars().all(|character| character.is_ascii_alphanumeric() || character == '_');
    if is_plain { name.to_owned() } else { TYPESCRIPT.quoted(name) }
}

/// Returns the name of a package for a page: `paperjams` for `docs/paper-jams.md`.
fn go_package(page: &str) -> String {
    let file = page.rsplit('/').next().unwrap_or_default();
    let stem = file.split('.').next().unwrap_or_default();
    let mut name: String = stem.chars().filter(char::is_ascii_alphanumeric).collect();
    name.make_ascii_lowercase();
    // A name of Go's own, or one that begins with a digit, is not the name of a package.
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) && !GO_KEYWORDS.contains(&name.as_str()) {
        name
    } else {
        format!("errors{name}")
    }
}

const GO_KEYWORDS: [&str; 25] = [
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
];

/// Returns a field of a CSV file (RFC 4180).
fn csv_field(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) || text.trim() != text {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// Returns a text on one line, without characters that editors do not show and without the ends of comments.
fn line(text: &str) -> String {
    let visible = |character: char| if is_unsafe_in_terminal(character) { ' ' } else { character };
    let words: String = text.chars().map(visible).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ").replace("*/", "* /")
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = "\"'\\ </script> <!-- \u{2028}\u{202E}\u{E0001}\u{1F600}\r\n\t\0é";

    #[test]
    fn literals_escape_what_ends_them_and_what_is_invisible() {
        for (language, expected) in [
            (JSON, r#""\"'\\ \u003C/script> \u003C!-- \u2028\u202E\uDB40\uDC01😀\r\n\t\u0000é""#),
            (TYPESCRIPT, r#""\"'\\ \u003C/script> \u003C!-- \u2028\u202E\uDB40\uDC01😀\r\n\t\u0000é""#),
            (PYTHON, r#""\"'\\ </script> <!-- \u2028\u202E\U000E0001😀\r\n\t\u0000é""#),
            (GO, r#""\"'\\ </script> <!-- \u2028\u202E\U000E0001😀\r\n\t\u0000é""#),
        ] {
            assert_eq!(language.quoted(HOSTILE), expected);
        }
        assert_eq!(serde_json::from_str::<String>(&JSON.quoted(HOSTILE)).ok().as_deref(), Some(HOSTILE));
    }

    #[test]
    fn quotes_need_the_fewest_escapes() {
        assert_eq!(TYPESCRIPT.quoted(r#"say "no""#), r#"'say "no"'"#);
        assert_eq!(PYTHON.quoted(r#""don't""#), r#"'"don\'t"'"#);
        assert_eq!(PYTHON.quoted("don't"), r#""don't""#);
        assert_eq!(GO.quoted(r#"say "no""#), r#""say \"no\"""#);
    }

    #[test]
    fn long_literals_are_on_a_line_of_their_own() {
        let literal = TYPESCRIPT.quoted(&"x".repeat(68));
        assert_eq!(after(" reason:".to_owned(), &literal), format!(" reason: {literal}"));
        assert_eq!(after("  reason:".to_owned(), &literal), format!("  reason:\n    {literal}"));
        assert_eq!(after("      code:".to_owned(), &literal), format!("      code: {literal}"));
        assert_eq!(after(String::new(), "x"), "x");
    }

    #[test]
    fn packages_have_names_that_go_takes() {
        for (page, name) in [
            ("docs/paper-jams.md", "paperjams"),
            ("3d printer.mdx", "errors3dprinter"),
            ("docs/func.md", "errorsfunc"),
            ("docs/Größe.md", "gre"),
            ("纸.md", "errors"),
        ] {
            assert_eq!(go_package(page), name);
        }
    }

    #[test]
    fn csv_fields_are_quoted_where_they_must_be() {
        assert_eq!(csv_field("a b"), "a b");
        assert_eq!(csv_field("a, \"b\"\n"), "\"a, \"\"b\"\"\n\"");
        assert_eq!(csv_field(" a"), "\" a\"");
    }

    #[test]
    fn lines_end_no_comment() {
        assert_eq!(line("a\r\n b\u{2028}c */ d"), "a b c * / d");
    }
}
