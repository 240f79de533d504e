//! Writes a catalog as canonical YAML: each catalog has exactly one form.

use crate::catalog::{Catalog, Entry, FactDescription, Status};
use crate::message::{Message, Parameter};
use crate::scalar::write_scalar;

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
