//! JSON as text, with a line for each value.

use std::collections::BTreeMap;

/// A line end and the deepest indentation.
const LINE: &str = "\n                ";

/// JSON that is being written. A comma follows each value; the end of its object or array removes the last.
///
/// A catalog is mostly texts without escapes. These are copied whole, which takes half of the time of `serde_json`.
pub(crate) struct Json {
    text: String,
    indent: usize,
}

impl Json {
    pub(crate) fn with_capacity(capacity: usize) -> Self {
        Self { text: String::with_capacity(capacity), indent: 0 }
    }

    /// Begins an object or an array.
    pub(crate) fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.indent += 2;
    }

    /// Ends an object or an array.
    pub(crate) fn close(&mut self, bracket: char) {
        self.indent = self.indent.saturating_sub(2);
        if self.text.ends_with(',') {
            self.text.pop();
            self.line();
        }
        self.text.push(bracket);
        self.text.push(',');
    }

    /// Begins the next value of an array.
    pub(crate) fn line(&mut self) {
        self.text.push_str(LINE.get(..=self.indent).unwrap_or(LINE));
    }

    /// Begins the next field of an object. The key needs no escape.
    pub(crate) fn key(&mut self, key: &'static str) {
        self.line();
        for text in ["\"", key, "\": "] {
            self.text.push_str(text);
        }
    }

    /// Writes a field that is a text.
    pub(crate) fn field(&mut self, key: &'static str, text: &str) {
        self.key(key);
        self.string(text);
    }

    /// Writes a field that is a text, if it is present.
    pub(crate) fn optional(&mut self, key: &'static str, text: Option<&str>) {
        if let Some(text) = text {
            self.field(key, text);
        }
    }

    /// Writes a field that is an object, unless it is empty.
    pub(crate) fn map<V>(
        &mut self,
        key: &'static str,
        map: &BTreeMap<String, V>,
        write: impl Fn(&V, &mut Self),
    ) {
        if map.is_empty() {
            return;
        }
        self.key(key);
        self.open('{');
        for (key, value) in map {
            self.line();
            self.string(key);
            self.text.pop();
            self.text.push_str(": ");
            write(value, self);
        }
        self.close('}');
    }

    /// Writes a field that is an array of objects, each with its fields.
    pub(crate) fn objects<T, E>(
        &mut self,
        key: &'static str,
        items: &[T],
        write_fields: impl Fn(&T, &mut Self) -> Result<(), E>,
    ) -> Result<(), E> {
        self.key(key);
        self.open('[');
        for item in items {
            self.line();
            self.open('{');
            write_fields(item, self)?;
            self.close('}');
        }
        self.close(']');
        Ok(())
    }

    /// Writes a text.
    pub(crate) fn string(&mut self, text: &str) {
        let is_plain = |byte| byte >= b' ' && byte != b'"' && byte != b'\\';
        // Without a branch, many bytes are taken at once.
        if text.bytes().fold(true, |all, byte| all & is_plain(byte)) {
            self.text.push('"');
            self.text.push_str(text);
            self.text.push_str("\",");
        } else {
            // A text cannot fail.
            self.json(&serde_json::to_string(text).unwrap_or_default());
        }
    }

    /// Writes a value that is JSON.
    pub(crate) fn json(&mut self, value: &str) {
        self.text.push_str(value);
        self.text.push(',');
    }

    /// Returns the text, ending in a line end.
    pub(crate) fn finish(mut self) -> String {
        self.text.pop();
        self.text.push('\n');
        self.text
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    #[test]
    fn json_is_written_as_by_serde_json() {
        let every: String = (0..0x3000).filter_map(char::from_u32).collect();
        for text in ["", "plain", ",", "\"", "a\\b\n\u{1F}\u{7F}’\u{1F600}", &every] {
            let mut json = Json::with_capacity(0);
            json.open('{');
            json.field("a", text);
            json.optional("b", None);
            json.key("c");
            json.open('[');
            json.close(']');
            json.map("d", &BTreeMap::from([(text.to_owned(), text)]), |text, json| json.string(text));
            json.map("e", &BTreeMap::new(), |text: &String, json| json.string(text));
            json.objects("f", &[1, 2], |_, _| Ok::<_, ()>(())).unwrap();
            json.key("g");
            json.json("-7");
            json.close('}');
            let same = json!({ "a": text, "c": [], "d": { text: text }, "f": [{}, {}], "g": -7 });
            assert_eq!(json.finish(), format!("{same:#}\n"));
        }
    }
}
