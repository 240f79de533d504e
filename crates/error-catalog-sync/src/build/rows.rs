//! Rows and front matter become a catalog, or a list of problems.

use error_catalog_model::{Catalog, Message, SCHEMA, words};

use crate::build::aliases::Rewordings;
use crate::build::error_row::ErrorRow;
use crate::build::placeholder::read_message;
use crate::build::validation::report_faults;
use crate::column_kind::ColumnKind;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message_format::MessageFormat;
use crate::parse::settings::Settings;
use crate::parse::table::Table;
use crate::rule::Rule;
use crate::rules::rows::{NO_CODE, PARAMETER};
use crate::source::SourceFile;
use crate::span::Span;
use crate::suggestion::Suggestions;
use crate::tables::columns::Columns;

/// What rows became.
#[derive(Debug)]
pub(crate) struct Built {
    /// The entries of the rows that could be read.
    pub(crate) catalog: Catalog,
    /// Where the row of each entry stands, in bytes.
    pub(crate) rows: Vec<usize>,
    /// Whether every row could be read.
    pub(crate) is_whole: bool,
}

/// Makes the catalog of a page from its error tables; `None` if nothing tells what a row is. If it is known that the
/// tables lack rows, nothing is said of settings that fit none.
pub(crate) fn lower(
    source: &SourceFile,
    settings: &Settings,
    tables: &[(&Table<'_>, &Columns)],
    lacks_rows: bool,
    problems: &mut Vec<Diagnostic>,
) -> Option<Built> {
    let mut lowering = Builder { source, settings, suggestions: Suggestions::default(), problems };
    let lines = lowering.read_messages(tables);
    let wanted: usize = tables.iter().map(|(table, _)| table.rows.len()).sum();
    let (first, message) = lines.first()?;
    let shape = lowering.shape(&lines);
    if shape.is_none() && first.columns.index(&ColumnKind::Code).is_none() {
        lowering.no_code(first.span(&ColumnKind::Message), &message.message);
        return None;
    }
    let rewordings = Rewordings::new(source, settings, lowering.problems);
    let (mut read, mut entries) = (Vec::with_capacity(lines.len()), Vec::with_capacity(lines.len()));
    for (line, message) in lines {
        if let Some(entry) = lowering.lower_line(&line, message, shape.as_ref(), &rewordings) {
            read.push(line);
            entries.push(entry);
        }
    }
    let all_read = entries.len() == wanted && !lacks_rows;
    if all_read {
        rewordings.check_used(source, settings, shape.as_ref(), &entries, lowering.problems);
        lowering.give(&mut entries);
        lowering.note_contradicted(&read, &entries);
    }
    let catalog = Catalog {
        schema: SCHEMA.to_owned(),
        page: source.path().to_owned(),
        title: settings.title.clone(),
        description: settings.description.clone(),
        slug: settings.slug.clone(),
        site: settings.site.clone(),
        shape: shape.map(|shape| shape.text()),
        codes: settings.codes,
        facts: settings.facts.clone(),
        removed: settings.removed.clone(),
        entries,
    };
    report_faults(source, settings, &catalog, &read, problems);
    let is_whole = all_read && !catalog.entries.is_empty();
    Some(Built { catalog, rows: read.iter().map(|line| line.row.span.start).collect(), is_whole })
}

/// Whether a table stands below a heading of retired errors.
pub(crate) fn is_of_retired(table: &Table<'_>) -> bool {
    table.headings.iter().any(|heading| is_retired_heading(heading))
}

/// Whether what stands below a heading is retired.
pub(crate) fn is_retired_heading(heading: &str) -> bool {
    words(heading).any(|word| word == "retired")
}

/// What rows are read with, and where their problems go.
pub(crate) struct Builder<'p> {
    pub(crate) source: &'p SourceFile,
    pub(crate) settings: &'p Settings,
    pub(crate) suggestions: Suggestions,
    problems: &'p mut Vec<Diagnostic>,
}

impl Builder<'_> {
    fn read_messages<'t>(&mut self, tables: &[(&'t Table<'t>, &'t Columns)]) -> Vec<(ErrorRow<'t>, Message)> {
        let mut lines = Vec::with_capacity(tables.iter().map(|(table, _)| table.rows.len()).sum());
        for (table, columns) in tables {
            let retired = is_of_retired(table);
            // What is wrong with cells, whatever they mean, is named already.
            for row in table.rows.iter().filter(|row| row.is_whole()) {
                let line = ErrorRow { table, row, columns, retired };
                let Some(text) = line.message(self.settings) else { continue };
                match read_message(&text, &self.settings.notations) {
                    Ok(message) => lines.push((line, message)),
                    Err((what, help)) => {
                        self.report(&PARAMETER, line.span(&ColumnKind::Message), &what, &help);
                    }
                }
            }
        }
        lines
    }

    /// The shape of the page's messages: the declared one, or the one that they have.
    fn shape(&self, lines: &[(ErrorRow<'_>, Message)]) -> Option<MessageFormat> {
        if let Some(declared) = &self.settings.shape {
            return Some(declared.clone());
        }
        let inferred = MessageFormat::inferred(lines.iter().map(|(_, message)| message.message.as_str()))?;
        // Beside a column of codes, an integer in the messages is their code only if it says the same.
        let differs = |(line, message): &&(ErrorRow<'_>, Message)| {
            let column = line.text(&ColumnKind::Code);
            column.is_some() && inferred.split(&message.message).map(|(code, _)| code) != column
        };
        (lines.iter().filter(differs).count() * 2 < lines.len()).then_some(inferred)
    }

    fn no_code(&mut self, span: Span, first: &str) {
        let shape = MessageFormat::inferred([first]);
        let shape = shape.map_or_else(|| "Device - {code} - {reason}".to_owned(), |shape| shape.text());
        let what = "what the code of each error is cannot be told: no column holds codes, and the messages are not \
                    built alike";
        let (there, paste) = (self.settings.there(), |lines: &str| self.settings.block(lines));
        let help = format!(
            "say {there} how messages are built, such as:\n{}\nor name the column of codes:\n{}",
            paste(&format!("  shape: \"{shape}\"")),
            paste("  columns:\n    code: …")
        );
        self.report(&NO_CODE, span, what, &help);
    }

    /// Gives the last problem another severity.
    pub(crate) fn lower_last(&mut self, severity: Severity) {
        if let Some(problem) = self.problems.last_mut() {
            problem.severity = severity;
        }
    }

    pub(crate) fn report(&mut self, rule: &'static Rule, span: Span, what: &str, help: &str) {
        self.problems.push(Diagnostic::new(rule, self.source.label(span), what).with_help(help));
    }
}
