//! What a page's front matter says: its title, and its `catalog:` block.

use std::collections::BTreeMap;

use error_catalog_model::CodeRange;
use serde_yaml::Value;

use crate::column::Role;
use crate::fields::Fields;
use crate::front_matter::FrontMatter;
use crate::nearest::suggest;
use crate::parameter::Notation;
use crate::problem::{Place, Problem};
use crate::shape::Shape;
use crate::source::Source;

/// The front matter of a page, read.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The page's title.
    pub title: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Its path on its site.
    pub slug: Option<String>,
    /// The site's base address.
    pub site: Option<String>,
    /// Headings of the tables that hold errors; empty if they are to be recognised.
    pub tables: Vec<String>,
    /// Headings of columns by role.
    pub columns: Vec<(Role, String)>,
    /// The shape of the page's messages.
    pub shape: Option<Shape>,
    /// The range of the codes, if they are integers.
    pub codes: Option<CodeRange>,
    /// How messages write parameters.
    pub notations: Vec<Notation>,
    /// Declared facts, each with its values.
    pub facts: BTreeMap<String, Vec<String>>,
    /// Facts by entry id, with the place of the id.
    pub entries: Vec<(String, BTreeMap<String, String>, Place)>,
    /// Rewordings, with their places.
    pub reworded: Vec<Reworded>,
    /// Ids that were removed on purpose.
    pub removed: Vec<String>,
    /// Where the `catalog:` block stands, or the page begins.
    pub place: Place,
}

/// A message that was worded differently before.
#[derive(Clone, Debug)]
pub struct Reworded {
    /// The earlier wording.
    pub was: String,
    /// The wording that came after it.
    pub now: String,
    /// Where the pair stands.
    pub place: Place,
}

/// The keys of a `catalog:` block.
const KEYS: [&str; 10] =
    ["site", "tables", "columns", "shape", "codes", "parameters", "facts", "entries", "reworded", "removed"];

impl Default for Settings {
    fn default() -> Self {
        Self {
            title: None,
            description: None,
            slug: None,
            site: None,
            tables: Vec::new(),
            columns: Vec::new(),
            shape: None,
            codes: None,
            notations: Notation::USUAL.to_vec(),
            facts: BTreeMap::new(),
            entries: Vec::new(),
            reworded: Vec::new(),
            removed: Vec::new(),
            place: Place::START,
        }
    }
}

impl Settings {
    /// Reads the front matter of a page; whatever is wrong with it becomes a problem.
    pub fn read(source: &Source, found: &FrontMatter, problems: &mut Vec<Problem>) -> Self {
        let mut settings = Self::default();
        let yaml = source.text.get(found.yaml.clone()).unwrap_or_default();
        let value = match serde_yaml::from_str::<Value>(yaml) {
            Ok(value) => value,
            Err(error) => {
                problems.push(not_yaml(source, found, &error));
                return settings;
            }
        };
        let mut fields = Fields::new(source, found, problems);
        match value {
            Value::Null => {}
            Value::Mapping(mapping) => settings.read_page(&mapping, &mut fields),
            _ => fields.wrong(&[], "the front matter is no list of `name: value` lines", "write one field a line"),
        }
        settings
    }

    fn read_page(&mut self, page: &serde_yaml::Mapping, fields: &mut Fields<'_>) {
        for (name, slot) in
            [("title", &mut self.title), ("description", &mut self.description), ("slug", &mut self.slug)]
        {
            // These belong to the docs platform: what is no text there is none of ours.
            *slot = page.get(name).and_then(Value::as_str).map(str::to_owned);
        }
        match page.get("catalog") {
            None | Some(Value::Null) => {}
            Some(Value::Mapping(block)) => {
                self.place = fields.place(&["catalog"]);
                self.read_block(block, fields);
            }
            Some(_) => fields.wrong(&["catalog"], "`catalog:` holds no settings", "indent its settings below it"),
        }
    }

    fn read_block(&mut self, block: &serde_yaml::Mapping, fields: &mut Fields<'_>) {
        for (key, value) in block {
            let Some(key) = fields.text(&["catalog"], key) else { continue };
            let path = ["catalog", key.as_str()];
            match key.as_str() {
                "site" => self.site = fields.text(&path, value),
                "tables" => self.tables = fields.texts(&path, value),
                "removed" => self.removed = fields.texts(&path, value),
                "shape" => self.read_shape(value, fields),
                "codes" => self.read_codes(value, fields),
                "columns" => {
                    // Facts may be columns too, and may be declared below: checked when all is read.
                    self.columns = fields.pairs(&path, value).into_iter().map(|(name, to)| (role(name), to)).collect();
                }
                "parameters" => self.read_notations(value, fields),
                "facts" => self.read_facts(value, fields),
                "entries" => self.read_entries(value, fields),
                "reworded" => self.read_reworded(value, fields),
                _ => fields.unknown(&path, &key, KEYS),
            }
        }
        for (role, _) in &self.columns {
            if let Role::Fact(name) = role
                && !self.facts.contains_key(name)
            {
                let common = Role::COMMON.map(|role| role.to_string());
                let known = common.iter().chain(self.facts.keys()).map(String::as_str);
                fields.unknown(&["catalog", "columns", name], name, known);
            }
        }
    }

    fn read_shape(&mut self, value: &Value, fields: &mut Fields<'_>) {
        let Some(text) = fields.text(&["catalog", "shape"], value) else { return };
        self.shape = Shape::declared(&text);
        if self.shape.is_none() {
            let what = format!("`{text}` is no shape of a message");
            let help = "write the text of a message with `{code}` and, at its end, `{reason}`, and with text between \
                        the two: `Device - {code} - {reason}`";
            fields.wrong(&["catalog", "shape"], &what, help);
        }
    }

    fn read_codes(&mut self, value: &Value, fields: &mut Fields<'_>) {
        let path = ["catalog", "codes"];
        let bound = |name: &str| value.get(name).and_then(Value::as_i64);
        match (bound("from"), bound("to")) {
            (Some(from), Some(to)) if from <= to => self.codes = Some(CodeRange { from, to }),
            _ => fields.wrong(&path, "`codes:` is no range of integers", "write `codes: { from: 100, to: 699 }`"),
        }
    }

    fn read_notations(&mut self, value: &Value, fields: &mut Fields<'_>) {
        let path = ["catalog", "parameters"];
        self.notations.clear();
        for name in fields.texts(&path, value) {
            match Notation::ALL.into_iter().find(|notation| notation.name() == name) {
                Some(notation) => self.notations.push(notation),
                None => fields.unknown(&path, &name, Notation::ALL.map(Notation::name)),
            }
        }
    }

    fn read_facts(&mut self, value: &Value, fields: &mut Fields<'_>) {
        for (name, values) in fields.mapping(&["catalog", "facts"], value) {
            let values = fields.texts(&["catalog", "facts", &name], values);
            self.facts.insert(name, values);
        }
    }

    fn read_entries(&mut self, value: &Value, fields: &mut Fields<'_>) {
        for (id, facts) in fields.mapping(&["catalog", "entries"], value) {
            let path = ["catalog", "entries", &id];
            let facts = fields.pairs(&path, facts).into_iter().collect();
            self.entries.push((id.clone(), facts, fields.place(&path)));
        }
    }

    fn read_reworded(&mut self, value: &Value, fields: &mut Fields<'_>) {
        let path = ["catalog", "reworded"];
        for pair in value.as_sequence().map(Vec::as_slice).unwrap_or_default() {
            let part = |name: &str| pair.get(name).and_then(Value::as_str).map(str::to_owned);
            match (part("was"), part("now")) {
                (Some(was), Some(now)) => {
                    let place = fields.place_of_text(&path, &was);
                    self.reworded.push(Reworded { was, now, place });
                }
                _ => fields.wrong(&path, "a rewording lacks `was` or `now`", REWORDED),
            }
        }
        if !value.is_sequence() {
            fields.wrong(&path, "`reworded:` is no list of rewordings", REWORDED);
        }
    }
}

const REWORDED: &str = "write each as two lines:\n- was: \"the earlier message\"\n  now: \"the message of today\"";

fn role(name: String) -> Role {
    Role::COMMON.into_iter().find(|role| role.to_string() == name).unwrap_or(Role::Fact(name))
}

fn not_yaml(source: &Source, found: &FrontMatter, error: &serde_yaml::Error) -> Problem {
    let first = source.place(found.yaml.start).line;
    let place = match error.location() {
        Some(at) => Place { line: first + at.line().saturating_sub(1), column: at.column().max(1) },
        None => Place { line: first, column: 1 },
    };
    let what = format!("the front matter is not YAML: {error}");
    let help = "write each field as `name: value`; put a value that holds `: ` or begins with a sign in quotes";
    Problem::error("front-matter", &source.name, place, what, help.to_owned())
}

impl Fields<'_> {
    /// Reports a name that is not known, with the nearest that is.
    fn unknown<'k>(&mut self, path: &[&str], name: &str, known: impl IntoIterator<Item = &'k str>) {
        let what = format!("`{name}` is not known here");
        self.wrong(path, &what, &suggest(name, known));
    }
}
