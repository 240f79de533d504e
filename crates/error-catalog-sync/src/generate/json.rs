//! JSON as text: two blanks of indent, a line per value.

use std::fmt::Write as _;

/// One JSON value that is being written.
pub(crate) struct Json {
    text: String,
    indent: usize,
    /// Whether the object or array that is open holds nothing yet.
    empty: bool,
}

const BLANKS: &str = "                ";

impl Json {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { text: String::with_capacity(capacity), indent: 0, empty: true }
    }

    /// Opens an object `{` or an array `[`.
    pub(crate) fn open(&mut self, sign: char) {
        self.text.push(sign);
        self.indent += 2;
        self.empty = true;
    }

    /// Closes what was opened last.
    pub(crate) fn close(&mut self, sign: char) {
        self.indent = self.indent.saturating_sub(2);
        if !self.empty {
            self.line();
        }
        self.text.push(sign);
        self.empty = false;
    }

    /// Begins the next item of an array.
    pub(crate) fn item(&mut self) {
        if !self.empty {
            self.text.push(',');
        }
        self.empty = false;
        self.line();
    }

    /// Begins the next field of an object; `key` needs no escape.
    pub(crate) fn key(&mut self, key: &str) {
        self.item();
        self.text.push('"');
        self.text.push_str(key);
        self.text.push_str("\": ");
    }

    /// Begins the next field of an object, whatever its key.
    pub(crate) fn any_key(&mut self, key: &str) {
        self.item();
        self.value(key);
        self.text.push_str(": ");
    }

    /// A field that is a text.
    pub(crate) fn field(&mut self, key: &str, value: &str) {
        self.key(key);
        self.value(value);
    }

    /// A field that is a text, or no field.
    pub(crate) fn optional(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.field(key, value);
        }
    }

    /// A text.
    pub(crate) fn value(&mut self, text: &str) {
        self.text.push('"');
        // Asked of all bytes alike, the compiler does many at once.
        if text.bytes().fold(true, |is_plain, byte| is_plain & !needs_escape(byte)) {
            self.text.push_str(text);
        } else {
            self.escaped(text);
        }
        self.text.push('"');
    }

    fn escaped(&mut self, text: &str) {
        let mut rest = text;
        while let Some((plain, special)) =
            rest.bytes().position(needs_escape).and_then(|at| rest.split_at_checked(at))
        {
            self.text.push_str(plain);
            let mut chars = special.chars();
            self.escape(chars.next().unwrap_or_default());
            rest = chars.as_str();
        }
        self.text.push_str(rest);
    }

    /// An array of texts.
    pub(crate) fn list(&mut self, items: &[String]) {
        self.open('[');
        for item in items {
            self.item();
            self.value(item);
        }
        self.close(']');
    }

    fn escape(&mut self, c: char) {
        match c {
            '"' => self.text.push_str("\\\""),
            '\\' => self.text.push_str("\\\\"),
            '\n' => self.text.push_str("\\n"),
            '\r' => self.text.push_str("\\r"),
            '\t' => self.text.push_str("\\t"),
            '\u{8}' => self.text.push_str("\\b"),
            '\u{C}' => self.text.push_str("\\f"),
            c => {
                // Writing to a String cannot fail.
                let _ = write!(self.text, "\\u{:04x}", u32::from(c));
            }
        }
    }

    fn line(&mut self) {
        self.text.push('\n');
        self.text.push_str(BLANKS.get(..self.indent).unwrap_or(BLANKS));
    }

    /// Writes what needs no quotes and no escape.
    pub(crate) fn bare(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// The text, ending in a line end.
    pub(crate) fn finish(mut self) -> String {
        self.text.push('\n');
        self.text
    }
}

const fn needs_escape(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Json;

    #[test]
    fn it_is_written_as_serde_json_writes_it() {
        let every: String = (0..0x3000).filter_map(char::from_u32).collect();
        for text in ["", "plain", "\"", "a\\b\n\u{1F}\u{7F}’\u{1F600}", &every] {
            let mut json = Json::new(0);
            json.open('{');
            json.field("a", text);
            json.optional("b", None);
            json.any_key("c");
            json.list(&[]);
            json.any_key(&format!("d{text}"));
            json.list(&[text.to_owned(), text.to_owned()]);
            json.close('}');
            let same = json!({ "a": text, "c": [], format!("d{text}"): [text, text] });
            assert_eq!(json.finish(), format!("{same:#}\n"));
        }
    }
}
