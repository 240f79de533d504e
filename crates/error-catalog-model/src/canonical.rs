//! The canonical YAML of a catalog: each catalog has exactly one form. Writes it, and reads it and no other YAML.
//!
//! The macro reads its catalog in each build of its users, unoptimized, and with everything that it depends on compiled
//! first. So the reader needs no general YAML parser, and its innermost loops have no closures.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::{FromStr, Lines};

use error_catalog_message::ParameterType;

use crate::catalog::{Catalog, Entry, FactDescription, SCHEMA, Status};
use crate::code::CodeRange;
use crate::message::{Message, Parameter};
use crate::read_error::ReadError;
use crate::scalar::{LeadingScalar, read_key, read_scalar, write_scalar};

/// The maximum length in bytes of a simple key: YAML limits simple keys to 1024 characters, and an escape may take six
/// characters for a byte.
const MAX_SIMPLE_KEY: usize = 128;

impl Catalog {
    /// Returns the canonical YAML. `mark` becomes a comment above it: the generated-file header.
    #[must_use]
    pub fn to_yaml(&self, mark: &str) -> String {
        let mut yaml = Writer { yaml: String::with_capacity(512 * (self.entries.len() + 1)) };
        for line in mark.lines() {
            yaml.yaml.push_str("# ");
            yaml.yaml.push_str(line);
            yaml.yaml.push('\n');
        }
        yaml.field("", "schema", &self.schema);
        yaml.field("", "page", &self.page);
        yaml.optional("", "title", self.title.as_deref());
        yaml.optional("", "description", self.description.as_deref());
        yaml.optional("", "slug", self.slug.as_deref());
        yaml.optional("", "site", self.site.as_deref());
        yaml.optional("", "shape", self.shape.as_deref());
        if let Some(codes) = self.codes {
            yaml.open("", "codes");
            yaml.field("  ", "from", &codes.from.to_string());
            yaml.field("  ", "to", &codes.to.to_string());
            if codes.unique {
                yaml.field("  ", "unique", "true");
            }
        }
        if !self.facts.is_empty() {
            yaml.open("", "facts");
            for (name, values) in &self.facts {
                yaml.list("  ", name, values);
            }
        }
        if !self.fact_descriptions.is_empty() {
            yaml.open("", "fact_descriptions");
            for (name, fact) in &self.fact_descriptions {
                yaml.fact_description(name, fact);
            }
        }
        if !self.removed.is_empty() {
            yaml.list("", "removed", &self.removed);
        }
        yaml.sequence("", "entries", self.entries.is_empty());
        for entry in &self.entries {
            yaml.entry(entry);
        }
        yaml.yaml
    }

    /// Reads canonical YAML: the output of [`Catalog::to_yaml`], and no other YAML. Lines may end with CR LF, as git
    /// checks files out on some systems.
    ///
    /// ```
    /// # use error_catalog_model::Catalog;
    /// let yaml = "schema: error-catalog/1\npage: docs/printer.md\nentries: []\n";
    /// assert_eq!(Catalog::from_canonical_yaml(yaml)?.page, "docs/printer.md");
    /// let error = Catalog::from_canonical_yaml(&yaml.replace("[]", "{}")).unwrap_err();
    /// assert_eq!((error.line(), error.to_string()), (Some(3), "expected `entries:`, found `entries: {}`".to_owned()));
    /// # Ok::<(), error_catalog_model::ReadError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The first line that is not canonical, or whose format is not [`SCHEMA`].
    pub fn from_canonical_yaml(yaml: &str) -> Result<Self, ReadError> {
        let mut reader = Reader::new(yaml);
        let start = reader.number;
        let catalog = reader.catalog()?;
        // The reader accepts other quotes, escapes and orders of keys, too. The writer has one form of each.
        let canonical = catalog.to_yaml("");
        let mut expected = canonical.lines();
        for (number, line) in (1..).zip(yaml.lines()).skip(start - 1) {
            if expected.next() != Some(line) {
                return Err(ReadError::new(number, "expected canonical YAML, found another form of it"));
            }
        }
        Ok(catalog)
    }
}

struct Writer {
    yaml: String,
}

impl Writer {
    fn entry(&mut self, entry: &Entry) {
        self.known("  - id: ", &entry.id);
        self.known("    code: ", &entry.code);
        self.known("    reason: ", &entry.reason);
        self.known("    message: ", &entry.message);
        self.parameters("    ", &entry.parameters);
        self.known("    meaning: ", &entry.meaning);
        self.optional("    ", "meaning_markdown", entry.meaning_markdown.as_deref());
        self.known("    fix: ", &entry.fix);
        self.optional("    ", "fix_markdown", entry.fix_markdown.as_deref());
        self.aliases(&entry.aliases);
        if entry.status == Status::Retired {
            self.field("    ", "status", "retired");
        }
        if !entry.facts.is_empty() {
            self.open("    ", "facts");
            for (name, value) in &entry.facts {
                self.field("      ", name, value);
            }
        }
        self.optional("    ", "basis", entry.basis.as_deref());
    }

    /// Writes a fact with at least one text: an empty mapping has no canonical form.
    fn fact_description(&mut self, name: &str, fact: &FactDescription) {
        self.open("  ", name);
        self.optional("    ", "description", fact.description.as_deref());
        if !fact.values.is_empty() {
            self.open("    ", "values");
            for (value, description) in &fact.values {
                self.field("      ", value, description);
            }
        }
    }

    fn aliases(&mut self, aliases: &[Message]) {
        if aliases.is_empty() {
            return;
        }
        self.open("    ", "aliases");
        for alias in aliases {
            self.field("      - ", "message", &alias.message);
            self.parameters("        ", &alias.parameters);
        }
    }

    fn parameters(&mut self, indent: &str, parameters: &[Parameter]) {
        if parameters.is_empty() {
            return;
        }
        self.open(indent, "parameters");
        for parameter in parameters {
            self.yaml.push_str(indent);
            self.field("  - ", "name", &parameter.name);
            self.yaml.push_str(indent);
            self.field("    ", "kind", parameter.kind.as_str());
            self.yaml.push_str(indent);
            self.field("    ", "example", &parameter.example);
        }
    }

    fn list(&mut self, indent: &str, name: &str, items: &[String]) {
        self.sequence(indent, name, items.is_empty());
        for item in items {
            self.yaml.push_str(indent);
            self.yaml.push_str("  - ");
            write_scalar(item, &mut self.yaml);
            self.yaml.push('\n');
        }
    }

    fn sequence(&mut self, indent: &str, name: &str, empty: bool) {
        self.key(indent, name);
        self.yaml.push_str(if empty { " []\n" } else { "\n" });
    }

    fn optional(&mut self, indent: &str, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.field(indent, name, value);
        }
    }

    fn field(&mut self, indent: &str, name: &str, value: &str) {
        self.key(indent, name);
        self.yaml.push(' ');
        write_scalar(value, &mut self.yaml);
        self.yaml.push('\n');
    }

    fn open(&mut self, indent: &str, name: &str) {
        self.key(indent, name);
        self.yaml.push('\n');
    }

    /// Writes a field with a name that needs no quotes.
    fn known(&mut self, line: &str, value: &str) {
        self.yaml.push_str(line);
        write_scalar(value, &mut self.yaml);
        self.yaml.push('\n');
    }

    fn key(&mut self, indent: &str, name: &str) {
        self.yaml.push_str(indent);
        if name.len() <= MAX_SIMPLE_KEY {
            write_scalar(name, &mut self.yaml);
        } else {
            self.yaml.push_str("? ");
            write_scalar(name, &mut self.yaml);
            self.yaml.push('\n');
            self.yaml.push_str(indent);
        }
        self.yaml.push(':');
    }
}

/// The beginnings of the lines of parameters.
#[derive(Clone, Copy)]
struct ParameterLines {
    open: &'static str,
    name: &'static str,
    kind: &'static str,
    example: &'static str,
}

const ENTRY_PARAMETERS: ParameterLines = ParameterLines {
    open: "    parameters:",
    name: "      - name: ",
    kind: "        kind: ",
    example: "        example: ",
};

const ALIAS_PARAMETERS: ParameterLines = ParameterLines {
    open: "        parameters:",
    name: "          - name: ",
    kind: "            kind: ",
    example: "            example: ",
};

/// Reads the lines of a catalog in the order of [`Writer`].
struct Reader<'y> {
    lines: Lines<'y>,
    /// The next line without what was read of it.
    line: Option<&'y str>,
    /// The number of the next line, counted from 1.
    number: usize,
}

impl<'y> Reader<'y> {
    /// Skips the generated-file header.
    fn new(yaml: &'y str) -> Self {
        let mut lines = yaml.lines();
        let mut reader = Self { line: lines.next(), lines, number: 1 };
        while reader.after("# ").is_some() {
            reader.advance();
        }
        reader
    }

    fn catalog(&mut self) -> Result<Catalog, ReadError> {
        let schema_line = self.number;
        let schema = self.text("schema: ")?;
        if schema != SCHEMA {
            return Err(ReadError::other_format(&schema, Some(schema_line)));
        }
        let catalog = Catalog {
            schema,
            page: self.text("page: ")?,
            title: self.optional("title: ")?,
            description: self.optional("description: ")?,
            slug: self.optional("slug: ")?,
            site: self.optional("site: ")?,
            shape: self.optional("shape: ")?,
            codes: if self.skip("codes:") { Some(self.codes()?) } else { None },
            facts: if self.skip("facts:") { self.facts()? } else { BTreeMap::new() },
            fact_descriptions: if self.skip("fact_descriptions:") {
                self.fact_descriptions()?
            } else {
                BTreeMap::new()
            },
            removed: if self.skip("removed:") { self.items("  - ")? } else { Vec::new() },
            entries: self.entries()?,
        };
        match self.line {
            None => Ok(catalog),
            Some(_) => Err(self.expected("an entry or the end")),
        }
    }

    fn codes(&mut self) -> Result<CodeRange, ReadError> {
        Ok(CodeRange {
            from: self.parsed("  from: ")?,
            to: self.parsed("  to: ")?,
            unique: self.skip("  unique: \"true\""),
        })
    }

    fn facts(&mut self) -> Result<BTreeMap<String, Vec<String>>, ReadError> {
        let mut facts = BTreeMap::new();
        while let Some(name) = self.key("  ")? {
            let is_empty = self.skip(" []");
            let values = if is_empty || !self.skip("") { Vec::new() } else { self.items("    - ")? };
            facts.insert(name, values);
        }
        Ok(facts)
    }

    fn fact_descriptions(&mut self) -> Result<BTreeMap<String, FactDescription>, ReadError> {
        let mut facts = BTreeMap::new();
        while let Some(name) = self.key("  ")? {
            let is_open = self.skip("");
            let description = self.optional("    description: ")?;
            let values = if self.skip("    values:") { self.texts("      ")? } else { BTreeMap::new() };
            if !is_open || (description.is_none() && values.is_empty()) {
                return Err(self.expected("`description:` or `values:`"));
            }
            facts.insert(name, FactDescription { description, values });
        }
        Ok(facts)
    }

    fn entries(&mut self) -> Result<Vec<Entry>, ReadError> {
        let mut entries = Vec::new();
        if self.skip("entries: []") {
            return Ok(entries);
        }
        if !self.skip("entries:") {
            return Err(self.expected("`entries:`"));
        }
        while let Some(id) = self.optional("  - id: ")? {
            entries.push(self.entry(id)?);
        }
        Ok(entries)
    }

    fn entry(&mut self, id: String) -> Result<Entry, ReadError> {
        Ok(Entry {
            id,
            code: self.text("    code: ")?,
            reason: self.text("    reason: ")?,
            message: self.text("    message: ")?,
            parameters: self.parameters(ENTRY_PARAMETERS)?,
            meaning: self.text("    meaning: ")?,
            meaning_markdown: self.optional("    meaning_markdown: ")?,
            fix: self.text("    fix: ")?,
            fix_markdown: self.optional("    fix_markdown: ")?,
            aliases: if self.skip("    aliases:") { self.aliases()? } else { Vec::new() },
            status: if self.skip("    status: retired") { Status::Retired } else { Status::Active },
            facts: if self.skip("    facts:") { self.texts("      ")? } else { BTreeMap::new() },
            basis: self.optional("    basis: ")?,
        })
    }

    fn aliases(&mut self) -> Result<Vec<Message>, ReadError> {
        let mut aliases = Vec::new();
        while let Some(message) = self.optional("      - message: ")? {
            aliases.push(Message { message, parameters: self.parameters(ALIAS_PARAMETERS)? });
        }
        Ok(aliases)
    }

    fn parameters(&mut self, lines: ParameterLines) -> Result<Vec<Parameter>, ReadError> {
        let mut parameters = Vec::new();
        if self.skip(lines.open) {
            while let Some(name) = self.optional(lines.name)? {
                let number = self.number;
                let kind = self.text(lines.kind)?;
                let kind = ParameterType::try_from(kind.as_str())
                    .map_err(|error| ReadError::new(number, error.to_string()))?;
                parameters.push(Parameter { name, kind, example: self.text(lines.example)? });
            }
        }
        Ok(parameters)
    }

    /// Reads the items of a list; `prefix` is an indent and a dash.
    fn items(&mut self, prefix: &str) -> Result<Vec<String>, ReadError> {
        let mut items = Vec::new();
        while let Some(item) = self.optional(prefix)? {
            items.push(item);
        }
        Ok(items)
    }

    /// Reads a mapping of texts.
    fn texts(&mut self, indent: &str) -> Result<BTreeMap<String, String>, ReadError> {
        let mut texts = BTreeMap::new();
        while let Some(key) = self.key(indent)? {
            let text = self.optional(" ")?.ok_or_else(|| self.expected(&format!("a value of `{key}`")))?;
            texts.insert(key, text);
        }
        Ok(texts)
    }

    /// Reads a key at an indent. What follows its colon is then the next line.
    fn key(&mut self, indent: &str) -> Result<Option<String>, ReadError> {
        let Some(line) = self.after(indent) else { return Ok(None) };
        if line.starts_with(' ') {
            return Ok(None);
        }
        let (key, rest) = if let Some(long) = line.strip_prefix("? ") {
            (self.scalar(long)?, self.after(indent))
        } else {
            let LeadingScalar { text, rest } = read_key(line).ok_or_else(|| self.expected("a key"))?;
            (text, Some(rest))
        };
        let Some(rest) = rest.and_then(|rest| rest.strip_prefix(':')) else {
            return Err(self.expected("`:` after a key"));
        };
        self.line = Some(rest);
        Ok(Some(key))
    }

    /// Reads the value of a required field.
    fn text(&mut self, prefix: &str) -> Result<String, ReadError> {
        match self.optional(prefix)? {
            Some(text) => Ok(text),
            None => Err(self.expected(&format!("`{}`", prefix.trim_matches([' ', '-'])))),
        }
    }

    /// Reads the value of a required field, whose type is not text.
    fn parsed<T: FromStr<Err: Display>>(&mut self, prefix: &str) -> Result<T, ReadError> {
        let number = self.number;
        self.text(prefix)?.parse().map_err(|error: T::Err| ReadError::new(number, error.to_string()))
    }

    /// Reads the value of a field, if it is the next one.
    fn optional(&mut self, prefix: &str) -> Result<Option<String>, ReadError> {
        match self.after(prefix) {
            Some(scalar) => self.scalar(scalar).map(Some),
            None => Ok(None),
        }
    }

    /// Reads a scalar that ends the line.
    fn scalar(&mut self, scalar: &str) -> Result<String, ReadError> {
        let text = read_scalar(scalar).ok_or_else(|| self.expected("a text in double quotes"))?;
        self.advance();
        Ok(text)
    }

    /// Skips the next line if it is this one.
    fn skip(&mut self, line: &str) -> bool {
        let is_next = self.line == Some(line);
        if is_next {
            self.advance();
        }
        is_next
    }

    fn after(&self, prefix: &str) -> Option<&'y str> {
        self.line?.strip_prefix(prefix)
    }

    fn advance(&mut self) {
        self.line = self.lines.next();
        self.number += 1;
    }

    fn expected(&self, expected: &str) -> ReadError {
        let found = match self.line.map(str::trim) {
            None => "the end".to_owned(),
            Some("") => "nothing".to_owned(),
            Some(line) => format!("`{line:.60}`"),
        };
        ReadError::new(self.number, format!("expected {expected}, found {found}"))
    }
}
