//! What a page's front matter says: its title, and its `catalog:` block.

use std::collections::BTreeMap;

use error_catalog_model::{CodeRange, check_yaml_limits};
use serde_yaml::Value;

use crate::column_kind::ColumnKind;
use crate::diagnostic::Diagnostic;
use crate::finish::merge_repeats;
use crate::message_format::MessageFormat;
use crate::parse::block::KEYS;
use crate::parse::contradictions::Contradiction;
use crate::parse::facts::Given;
use crate::parse::fields::Fields;
use crate::parse::front_matter::FrontMatter;
use crate::parse::lenient::Lenient;
use crate::parse::quotes::check_quotes;
use crate::parse::severities::Severities;
use crate::parse::yaml_error::{exceeds, not_yaml};
use crate::placeholder_syntax::PlaceholderSyntax;
use crate::source::SourceFile;
use crate::span::Span;
use crate::suggestion::nearest;

/// The front matter of a page, read.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// The page's title.
    pub(crate) title: Option<String>,
    /// Its description.
    pub(crate) description: Option<String>,
    /// Its path on its site.
    pub(crate) slug: Option<String>,
    /// The site's base address.
    pub(crate) site: Option<String>,
    /// Headings of the tables that hold errors; empty if they are to be recognised.
    pub(crate) tables: Vec<String>,
    /// Where each of them stands.
    pub(crate) tables_at: Vec<Span>,
    /// Headings of columns by role, with the place of the role. One role may have several.
    pub(crate) columns: Vec<(ColumnKind, String, Span)>,
    /// What rows may leave out.
    pub(crate) optional: Vec<ColumnKind>,
    /// Whether the column of messages holds reasons alone, of which the shape makes messages.
    pub(crate) has_reasons: bool,
    /// The shape of the page's messages.
    pub(crate) shape: Option<MessageFormat>,
    /// What the page declares in its place and is none, and where.
    pub(crate) unread_shape: Option<(Span, String)>,
    /// The range of the codes, if they are integers.
    pub(crate) codes: Option<CodeRange>,
    /// How messages write parameters.
    pub(crate) notations: Vec<PlaceholderSyntax>,
    /// Declared facts, each with its values.
    pub(crate) facts: BTreeMap<String, Vec<String>>,
    /// Facts and more by entry id.
    pub(crate) entries: Vec<Given>,
    /// How fixes do not begin, by facts.
    pub(crate) contradictions: Vec<Contradiction>,
    /// Rewordings, with their places.
    pub(crate) reworded: Vec<Reworded>,
    /// Ids that were removed on purpose.
    pub(crate) removed: Vec<String>,
    /// Where each of them stands.
    pub(crate) removed_at: Vec<Span>,
    /// What the page makes of rules.
    pub(crate) severities: Severities,
    /// Where the `catalog:` block stands, or the page begins.
    pub(crate) place: Span,
}

/// A message that was worded differently before.
#[derive(Clone, Debug)]
pub(crate) struct Reworded {
    /// The earlier wording.
    pub(crate) was: String,
    /// The wording that came after it.
    pub(crate) now: String,
    /// Where the pair stands.
    pub(crate) place: Span,
    /// Where the later wording stands.
    pub(crate) at: Span,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            title: None,
            description: None,
            slug: None,
            site: None,
            tables: Vec::new(),
            tables_at: Vec::new(),
            columns: Vec::new(),
            optional: Vec::new(),
            has_reasons: false,
            shape: None,
            unread_shape: None,
            codes: None,
            notations: PlaceholderSyntax::USUAL.to_vec(),
            facts: BTreeMap::new(),
            entries: Vec::new(),
            contradictions: Vec::new(),
            reworded: Vec::new(),
            removed: Vec::new(),
            removed_at: Vec::new(),
            severities: Severities::default(),
            place: Span::START,
        }
    }
}

impl Settings {
    /// Where a setting is to be written: continues a sentence, before lines that [`Settings::block`] makes.
    pub(crate) fn there(&self) -> &'static str {
        if self.place == Span::START {
            "in the front matter"
        } else {
            "in the front matter, below `catalog:`"
        }
    }

    /// Lines of a `catalog:` block as they are to be pasted: below that of the page, or with one of their own.
    pub(crate) fn block(&self, lines: &str) -> String {
        if self.place == Span::START { format!("catalog:\n{lines}") } else { lines.to_owned() }
    }

    /// Reads the front matter of a page; whatever is wrong with it becomes a problem. `None` if it is not YAML.
    pub(crate) fn read(
        source: &SourceFile,
        found: &FrontMatter,
        problems: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let mut settings = Self::default();
        let yaml = source.text.get(found.yaml.clone()).unwrap_or_default();
        if let Err(limit) = check_yaml_limits(yaml) {
            problems.push(exceeds(source, found, limit));
            return None;
        }
        let value = match serde_yaml::from_str(yaml) {
            Ok(Lenient(value)) => value,
            Err(error) => {
                problems.push(not_yaml(source, found, &error));
                return None;
            }
        };
        let before = problems.len();
        let mut fields = Fields::new(source, found, problems);
        match value {
            Value::Null => {}
            Value::Mapping(mapping) => {
                settings.read_page(&mapping, &mut fields);
                check_quotes(&mapping, &mut fields);
            }
            _ => fields.wrong(
                &[],
                "the front matter is no list of `name: value` lines",
                "write one field a line",
            ),
        }
        merge_repeats(problems, before);
        Some(settings)
    }

    fn read_page(&mut self, page: &serde_yaml::Mapping, fields: &mut Fields<'_>) {
        for (name, slot) in
            [("title", &mut self.title), ("description", &mut self.description), ("slug", &mut self.slug)]
        {
            // These belong to the docs platform: what is no text there is none of ours.
            *slot = page.get(name).and_then(Value::as_str).map(str::to_owned);
        }
        for key in page.keys().filter_map(Value::as_str).filter(|key| KEYS.contains(key)) {
            let what = format!("`{key}:` stands outside `catalog:`, so it is not read");
            fields.warn(
                &[key],
                &what,
                &format!("write it below `catalog:`, indented:\ncatalog:\n  {key}: …"),
            );
        }
        for (key, value) in page {
            if let (Some(key), Value::Mapping(block)) = (key.as_str(), value)
                && is_slip_of_catalog(key)
                && block.keys().filter_map(Value::as_str).any(|key| KEYS.contains(&key))
            {
                let what = format!("`{key}:` is not known, so what stands below it is not read");
                fields.wrong_text(&[key], key, &what, "did you mean `catalog:`?");
            }
        }
        match page.get("catalog") {
            None => {}
            Some(Value::Null) => self.place = fields.span(&["catalog"]),
            Some(Value::Mapping(block)) => {
                self.place = fields.span(&["catalog"]);
                self.read_block(block, fields);
            }
            Some(_) => {
                fields.wrong(&["catalog"], "`catalog:` holds no settings", "indent its settings below it");
            }
        }
    }
}

fn is_slip_of_catalog(key: &str) -> bool {
    let lower = key.to_lowercase();
    key != "catalog" && (lower.starts_with("catalog") || nearest(&lower, &["catalog"]).is_some())
}
