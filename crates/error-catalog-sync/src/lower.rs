//! Rows and front matter become a catalog, or a list of problems.

use std::collections::HashMap;

use error_catalog_model::{Catalog, Entry, Fault, Message, SCHEMA, Status, entry_id, words};

use crate::cell::Cell;
use crate::column::{Columns, Role, key};
use crate::nearest::suggest;
use crate::parameter::read_message;
use crate::problem::{Place, Problem};
use crate::reworded::Rewordings;
use crate::settings::Settings;
use crate::shape::Shape;
use crate::source::Source;
use crate::table::{Row, Table};

/// Makes the catalog of a page from its error tables; `None` if a row could not be read.
pub(crate) fn lower(
    source: &Source,
    settings: &Settings,
    tables: &[(&Table, &Columns)],
    problems: &mut Vec<Problem>,
) -> Option<Catalog> {
    let mut lowering = Lowering { source, settings, problems, entries: Vec::new(), places: Vec::new() };
    let lines = lowering.read_messages(tables);
    let wanted: usize = tables.iter().map(|(table, _)| table.rows.len()).sum();
    let first = lines.first()?;
    let shape = lowering.shape(&lines);
    if shape.is_none() && first.columns.index(&Role::Code).is_none() {
        lowering.no_code(first.place);
        return None;
    }
    let rewordings = Rewordings::new(source, settings, lowering.problems);
    for line in &lines {
        lowering.lower_line(line, shape.as_ref(), &rewordings);
    }
    let all_read = lowering.entries.len() == wanted;
    if all_read {
        rewordings.check_used(source, &lowering.entries, lowering.problems);
        lowering.give_facts();
    }
    let catalog = Catalog {
        schema: SCHEMA.to_owned(),
        page: source.name.clone(),
        title: settings.title.clone(),
        description: settings.description.clone(),
        slug: settings.slug.clone(),
        site: settings.site.clone(),
        shape: shape.map(|shape| shape.text()),
        codes: settings.codes,
        facts: settings.facts.clone(),
        removed: settings.removed.clone(),
        entries: lowering.entries,
    };
    report_faults(source, &catalog, &lowering.places, problems);
    (all_read && !catalog.entries.is_empty()).then_some(catalog)
}

/// A row with its message read.
struct Line<'t> {
    row: &'t Row,
    columns: &'t Columns,
    retired: bool,
    place: Place,
    message: Message,
}

impl Line<'_> {
    fn cell(&self, role: &Role) -> Option<&Cell> {
        self.row.cells.get(self.columns.index(role)?)
    }

    fn text(&self, role: &Role) -> Option<&str> {
        self.cell(role).map(|cell| cell.text.as_str()).filter(|text| !text.is_empty())
    }
}

struct Lowering<'p> {
    source: &'p Source,
    settings: &'p Settings,
    problems: &'p mut Vec<Problem>,
    entries: Vec<Entry>,
    /// Where the message of each entry stands.
    places: Vec<Place>,
}

impl Lowering<'_> {
    fn read_messages<'t>(&mut self, tables: &[(&'t Table, &'t Columns)]) -> Vec<Line<'t>> {
        let mut lines = Vec::new();
        for (table, columns) in tables {
            if table.rows.is_empty() {
                let place = self.source.place(table.header.span.start);
                self.error("empty-table", place, "the table has no rows", "write a row for each error below its header");
            }
            let retired = table.headings.iter().any(|heading| words(heading).any(|word| word == "retired"));
            for row in &table.rows {
                let cell = columns.index(&Role::Message).and_then(|index| row.cells.get(index));
                let Some(cell) = cell else { continue };
                let place = self.source.place(cell.span.start);
                if cell.text.is_empty() {
                    self.error("empty-cell", place, "the row has no message", "write the message as logs show it");
                    continue;
                }
                match read_message(&cell.text, &self.settings.notations) {
                    Ok(message) => lines.push(Line { row, columns, retired, place, message }),
                    Err((what, help)) => self.error("parameter", place, &what, &help),
                }
            }
        }
        lines
    }

    /// The shape of the page's messages: the declared one, or the one that they have.
    fn shape(&self, lines: &[Line<'_>]) -> Option<Shape> {
        if let Some(declared) = &self.settings.shape {
            return Some(declared.clone());
        }
        let inferred = Shape::inferred(lines.iter().map(|line| line.message.message.as_str()))?;
        // Beside a column of codes, an integer in the messages is their code only if it says the same.
        let differs = |line: &&Line<'_>| {
            let column = line.text(&Role::Code);
            column.is_some() && inferred.split(&line.message.message).map(|(code, _)| code) != column
        };
        (lines.iter().filter(differs).count() * 2 < lines.len()).then_some(inferred)
    }

    fn no_code(&mut self, place: Place) {
        let what = "what the code of each error is cannot be told: no column holds codes, and the messages are not \
                    built alike";
        let help = "say in the front matter how messages are built, such as:\ncatalog:\n  shape: \"Device - {code} - \
                    {reason}\"\nor name the column of codes:\ncatalog:\n  columns:\n    code: …";
        self.error("no-code", place, what, help);
    }

    fn lower_line(&mut self, line: &Line<'_>, shape: Option<&Shape>, rewordings: &Rewordings) {
        let Some((code, reason)) = self.code_and_reason(line, shape) else { return };
        let mut aliases = self.earlier_wordings(line);
        for earlier in rewordings.before(&line.message.message) {
            if !aliases.contains(&earlier) {
                aliases.push(earlier);
            }
        }
        let Some(id) = self.id(line, &code, &reason, aliases.first(), shape) else { return };
        let meaning = self.needed(line, &Role::Meaning, "what the error means");
        let fix = self.needed(line, &Role::Fix, "how to fix it");
        let status = self.status(line);
        let facts = self.settings.facts.keys().filter_map(|name| {
            let value = line.text(&Role::Fact(name.clone()))?;
            Some((name.clone(), value.to_owned()))
        });
        self.places.push(line.place);
        self.entries.push(Entry {
            id,
            code,
            reason,
            message: line.message.message.clone(),
            parameters: line.message.parameters.clone(),
            meaning: meaning.text,
            meaning_markdown: meaning.markdown,
            fix: fix.text,
            fix_markdown: fix.markdown,
            aliases,
            status,
            facts: facts.collect(),
        });
    }

    /// What a message's shape and a column of codes say; they must not differ.
    fn code_and_reason(&mut self, line: &Line<'_>, shape: Option<&Shape>) -> Option<(String, String)> {
        let message = line.message.message.as_str();
        let column = line.text(&Role::Code);
        let Some(shape) = shape else {
            if column.is_none() {
                self.error("empty-cell", line.place, "the row has no code", "write the error's code");
            }
            return Some((column?.to_owned(), message.to_owned()));
        };
        let Some((code, reason)) = shape.split(message) else {
            let what = format!("the message `{message}` is not built as `{}`", shape.text());
            self.error("shape", line.place, &what, "write it as the other messages are written");
            return None;
        };
        if let Some(column) = column.filter(|column| *column != code) {
            let what = format!("the row's code is {column}, and its message says {code}");
            self.error("contradiction", line.place, &what, "make them the same");
        }
        Some((code.to_owned(), reason.to_owned()))
    }

    fn earlier_wordings(&mut self, line: &Line<'_>) -> Vec<Message> {
        let mut wordings = Vec::new();
        for text in line.text(&Role::Aliases).unwrap_or_default().lines().filter(|text| !text.trim().is_empty()) {
            match read_message(text.trim(), &self.settings.notations) {
                Ok(message) => wordings.push(message),
                Err((what, help)) => self.error("parameter", line.place, &what, &help),
            }
        }
        wordings
    }

    /// The id that the row gives, or that its oldest wording makes.
    fn id(
        &mut self,
        line: &Line<'_>,
        code: &str,
        reason: &str,
        oldest: Option<&Message>,
        shape: Option<&Shape>,
    ) -> Option<String> {
        if let Some(id) = line.text(&Role::Id) {
            return Some(id.to_owned());
        }
        let (code, reason) = match oldest {
            Some(oldest) => {
                shape.and_then(|shape| shape.split(&oldest.message)).unwrap_or((code, oldest.message.as_str()))
            }
            None => (code, reason),
        };
        let without_code = entry_id("", reason);
        if without_code.is_none() {
            let what = format!("no id can be made from `{reason}`: it holds no letter and no digit");
            self.error("no-id", line.place, &what, "give the row an id of its own, in a column `Id`");
        }
        without_code.and_then(|_| entry_id(code, reason))
    }

    fn needed(&mut self, line: &Line<'_>, role: &Role, what: &str) -> Cell {
        let cell = line.cell(role).cloned().unwrap_or_default();
        if cell.text.is_empty() {
            let place = self.source.place(cell.span.start);
            self.error("empty-cell", place, &format!("the row does not say {what}"), &format!("write {what}"));
        }
        cell
    }

    fn status(&mut self, line: &Line<'_>) -> Status {
        let below_retired = if line.retired { Status::Retired } else { Status::Active };
        match line.text(&Role::Status).map(key).as_deref() {
            None => below_retired,
            Some("retired") => Status::Retired,
            Some("active") => {
                if line.retired {
                    let what = "the row says `active` and stands below a heading of retired errors";
                    self.error("contradiction", line.place, what, "move it, or change its status");
                }
                Status::Active
            }
            Some(other) => {
                let what = format!("`{other}` is no status");
                self.error("status", line.place, &what, &suggest(other, ["active", "retired"]));
                below_retired
            }
        }
    }

    /// Gives entries the facts that the front matter has for their ids.
    fn give_facts(&mut self) {
        let ids: HashMap<String, usize> = (0..).zip(&self.entries).map(|(i, entry)| (entry.id.clone(), i)).collect();
        for (id, facts, place) in &self.settings.entries {
            let Some(entry) = ids.get(id).and_then(|index| self.entries.get_mut(*index)) else {
                let help = suggest(id, ids.keys().map(String::as_str));
                self.error("unknown-entry", *place, &format!("no row has the id `{id}`"), &help);
                continue;
            };
            for (name, value) in facts {
                let before = entry.facts.insert(name.clone(), value.clone()).filter(|before| before != value);
                if let Some(before) = before {
                    let what = format!("the fact `{name}` of `{id}` is `{value}` here and `{before}` in its row");
                    let help = "say it once";
                    let problem = Problem::error("contradiction", &self.source.name, *place, what, help.to_owned());
                    self.problems.push(problem);
                }
            }
        }
    }

    fn error(&mut self, rule: &'static str, place: Place, what: &str, help: &str) {
        self.problems.push(Problem::error(rule, &self.source.name, place, what.to_owned(), help.to_owned()));
    }
}

/// What the model finds wrong with the catalog, told of rows; empty cells are reported where they are read.
fn report_faults(source: &Source, catalog: &Catalog, places: &[Place], problems: &mut Vec<Problem>) {
    let place = |index: usize| places.get(index).copied().unwrap_or(Place::START);
    for fault in catalog.faults().into_iter().filter(|fault| fault.rule != "empty-text") {
        let Fault { rule, entry, other, what, remedy } = fault;
        let other = other.map_or_else(String::new, |other| format!("; the other is in line {}", place(other).line));
        problems.push(Problem::error(rule, &source.name, place(entry), format!("{what}{other}"), remedy));
    }
}

