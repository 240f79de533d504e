//! What a page's front matter says: its title, and its `catalog:` block.

use std::collections::BTreeMap;

use error_catalog_model::CodeRange;
use serde_yaml::Value;

use crate::lower::column::Role;
use crate::lower::parameter::Notation;
use crate::lower::shape::Shape;
use crate::parse::fields::Fields;
use crate::parse::front_matter::FrontMatter;
use crate::parse::source::Source;
use crate::problem::{Place, Problem};

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
    /// Headings of columns by role, with the place of the role.
    pub columns: Vec<(Role, String, Place)>,
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
    /// Reads the front matter of a page; whatever is wrong with it becomes a problem. `None` if it is not YAML.
    pub fn read(source: &Source, found: &FrontMatter, problems: &mut Vec<Problem>) -> Option<Self> {
        let mut settings = Self::default();
        let yaml = source.text.get(found.yaml.clone()).unwrap_or_default();
        let value = match serde_yaml::from_str::<Value>(yaml) {
            Ok(value) => value,
            Err(error) => {
                problems.push(not_yaml(source, found, &error));
                return None;
            }
        };
        let mut fields = Fields::new(source, found, problems);
        match value {
            Value::Null => {}
            Value::Mapping(mapping) => settings.read_page(&mapping, &mut fields),
            _ => fields.wrong(
                &[],
                "the front matter is no list of `name: value` lines",
                "write one field a line",
            ),
        }
        Some(settings)
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
            Some(_) => {
                fields.wrong(&["catalog"], "`catalog:` holds no settings", "indent its settings below it");
            }
        }
    }
}

fn not_yaml(source: &Source, found: &FrontMatter, error: &serde_yaml::Error) -> Problem {
    let first = source.place(found.yaml.start).line;
    let place = match error.location() {
        Some(at) => Place { line: first + at.line().saturating_sub(1), column: at.column().max(1) },
        None => Place { line: first, column: 1 },
    };
    let what = error.to_string();
    // It counts lines from the front matter's first, not the page's.
    let what = what.split_once(" at line ").map_or(what.as_str(), |(what, _)| what);
    let what = format!("the front matter is not YAML: {what}");
    let help =
        "write each field as `name: value`; put a value that holds `: ` or begins with a sign in quotes";
    Problem::error("front-matter", &source.name, place, what, help.to_owned())
}
