//! A row becomes an entry: one function per thing that a row says.

use std::collections::{BTreeMap, HashSet};

use error_catalog_model::{Entry, Message, Status, entry_id, has_word, nfc};

use crate::build::aliases::Rewordings;
use crate::build::error_row::ErrorRow;
use crate::build::placeholder::read_message;
use crate::build::rows::Builder;
use crate::characters::{CharacterClass, OddCharacter, odd_characters, plain};
use crate::column_kind::{ColumnKind, key};
use crate::diagnostic::{Diagnostic, Fix};
use crate::message_format::MessageFormat;
use crate::rules::rows::{
    CONTRADICTION, EMPTY_CELL, MESSAGE_FORMAT, NO_ID, PARAMETER, STATUS, UNDECLARED_FACT,
};
use crate::suggestion::suggest;

impl Builder<'_> {
    /// The entry of a row; `None` if it is unknown.
    pub(crate) fn entry(
        &mut self,
        line: &ErrorRow<'_>,
        message: Message,
        shape: Option<&MessageFormat>,
        rewordings: &Rewordings,
    ) -> Option<Entry> {
        let (meaning, meaning_markdown) = text_and_markdown(line, &ColumnKind::Meaning);
        let (fix, fix_markdown) = text_and_markdown(line, &ColumnKind::Fix);
        let status = self.status(line);
        let facts = self.facts(line);
        let basis = line.text(&ColumnKind::Basis).map(str::to_owned);
        // Both are read first, so that the errors of both are reported at once.
        let (code_and_reason, aliases) =
            (self.code_and_reason(line, &message.message, shape), self.earlier_wordings(line));
        let ((code, reason), mut aliases) = (code_and_reason?, aliases?);
        let known: HashSet<Message> = aliases.iter().cloned().collect();
        let reworded = rewordings.before(&message.message).into_iter();
        aliases.extend(reworded.filter(|earlier| !known.contains(*earlier)).cloned());
        let id = self.id(line, &code, &reason, aliases.first(), shape)?;
        // A message may have become again what it was before.
        aliases.retain(|earlier| *earlier != message);
        Some(Entry {
            id,
            code,
            reason,
            message: message.message,
            parameters: message.parameters,
            meaning,
            meaning_markdown,
            fix,
            fix_markdown,
            aliases,
            status,
            facts,
            basis,
        })
    }

    /// The facts that the row itself gives.
    fn facts(&mut self, line: &ErrorRow<'_>) -> BTreeMap<String, String> {
        let mut facts = BTreeMap::new();
        for (name, fact) in &self.settings.facts {
            let role = ColumnKind::Fact(name.clone());
            match line.text(&role) {
                Some(value) if fact.values.iter().any(|known| known.value == value) => {
                    facts.insert(name.clone(), value.to_owned());
                }
                Some(value) => {
                    let what = format!("`{value}` is no value of the fact `{name}`");
                    let known: Vec<&str> = fact.values.iter().map(|known| known.value.as_str()).collect();
                    let help = self.suggestions.suggest(value, &known);
                    self.report(&UNDECLARED_FACT, line.span(&role), &what, &help);
                }
                None => {}
            }
        }
        facts
    }

    /// What a message's shape and a column of codes say; they must not differ.
    fn code_and_reason(
        &mut self,
        line: &ErrorRow<'_>,
        message: &str,
        shape: Option<&MessageFormat>,
    ) -> Option<(String, String)> {
        let column = line.text(&ColumnKind::Code);
        let is_lacking = self.settings.has_reasons && column.is_none();
        let Some(shape) = shape.filter(|_| !is_lacking) else {
            let Some(column) = column else {
                self.report(&EMPTY_CELL, line.span(&ColumnKind::Code), "the row has no code", NO_CODE_HELP);
                return None;
            };
            self.check_code(line, None);
            return Some((column.to_owned(), message.to_owned()));
        };
        if let (true, Some(code)) = (self.settings.has_reasons, column) {
            let reason = shape.reason(message, code);
            if reason.is_none() {
                let what = format!("the code `{code}` holds a parameter");
                let help = "write a code that is always the same, and a row for each that there is";
                self.report(&PARAMETER, line.span(&ColumnKind::Code), &what, help);
            }
            self.check_code(line, None);
            return Some((code.to_owned(), reason?.to_owned()));
        }
        let Some((code, reason)) = shape.split(message) else {
            self.report_format(line, message, shape);
            return None;
        };
        if let Some(column) = column.filter(|column| !self.is_same_code(column, code)) {
            let what = format!("the row's code is {column}, and its message says {code}");
            self.report(&CONTRADICTION, line.span(&ColumnKind::Code), &what, "make them the same");
        } else if shape.is_repeated(code, reason) {
            self.report_format(line, message, shape);
        } else {
            self.check_code(line, Some(shape));
        }
        Some((code.to_owned(), reason.to_owned()))
    }

    /// Reports a message that does not have the format of the page, with the message that was probably meant.
    fn report_format(&mut self, row: &ErrorRow<'_>, message: &str, format: &MessageFormat) {
        if let Some(diagnostic) = self.odd_character(row, format).or_else(|| self.quoted_message(row, format))
        {
            self.problems.push(diagnostic);
            return;
        }
        let what = format!("expected `{}`, found `{message}`", format.text());
        let cell = row.cell(&ColumnKind::Message);
        let repaired =
            cell.and_then(|cell| format.repaired(&cell.text)).filter(|repaired| repaired != message);
        let help = match (format.codeless(message), &repaired) {
            (Some(reason), _) => format!("write the code that is missing: {}", format.compose("…", reason)),
            (None, Some(repaired)) => format!("write it as the other messages are written: {repaired}"),
            (None, None) => "write it as the other messages are written".to_owned(),
        };
        let label = self.source.label(row.span(&ColumnKind::Message));
        let mut diagnostic = Diagnostic::new(&MESSAGE_FORMAT, label, what).with_help(help);
        // Markup in the cell would be lost.
        let plain = cell.filter(|cell| self.source.slice(cell.span.clone()) == cell.text);
        if let (Some(cell), Some(repaired)) = (plain, repaired) {
            let edit = self.source.edit(cell.span.clone(), repaired);
            diagnostic = diagnostic.with_fix(Fix {
                title: "write the message in the format of the page".to_owned(),
                is_safe: false,
                edits: vec![edit],
            });
        }
        self.problems.push(diagnostic);
    }

    /// Reports the character that keeps a message from having the format of the page: both look the same to readers.
    fn odd_character(&self, row: &ErrorRow<'_>, format: &MessageFormat) -> Option<Diagnostic> {
        let cell = row.cell(&ColumnKind::Message)?;
        format.split(&plain(&cell.text))?;
        let odd = odd_characters(self.source.slice(cell.span.clone()));
        let first = odd.first()?;
        let message = match first.plain {
            "" => format!("expected `{}`, found {}", format.text(), first.name),
            plain => format!("expected `{plain}` as in `{}`, found {}", format.text(), first.name),
        };
        let label = self.source.label(first.span(cell.span.start));
        let edit = |odd: &OddCharacter| self.source.edit(odd.span(cell.span.start), odd.plain);
        // Some programs do log curly quotes.
        let is_safe = odd.iter().all(|odd| odd.class != CharacterClass::Typographic);
        let title = match first.plain {
            "" => "remove the character".to_owned(),
            " " => "write a space".to_owned(),
            plain => format!("write `{plain}`"),
        };
        let fix = Fix { title, is_safe, edits: odd.iter().map(edit).collect() };
        Some(Diagnostic::new(&MESSAGE_FORMAT, label, message).with_fix(fix))
    }

    fn earlier_wordings(&mut self, line: &ErrorRow<'_>) -> Option<Vec<Message>> {
        let texts = line.text(&ColumnKind::Aliases).unwrap_or_default().lines().map(str::trim);
        let read = texts
            .filter(|text| !text.is_empty())
            .map(|text| read_message(text, &self.settings.placeholder_syntaxes));
        match read.collect() {
            Ok(wordings) => Some(wordings),
            Err((what, help)) => {
                self.report(&PARAMETER, line.span(&ColumnKind::Aliases), &what, &help);
                None
            }
        }
    }

    /// The id that the row gives, or that its oldest wording makes.
    fn id(
        &mut self,
        line: &ErrorRow<'_>,
        code: &str,
        reason: &str,
        oldest: Option<&Message>,
        shape: Option<&MessageFormat>,
    ) -> Option<String> {
        if let Some(id) = line.text(&ColumnKind::Id) {
            return Some(nfc(id).into_owned());
        }
        // A wording of another shape has a code and a reason too; only one that has none is taken whole.
        let split = |oldest: &'_ Message| -> Option<(String, String)> {
            let inferred = MessageFormat::inferred([oldest.message.as_str()]);
            let (code, reason) = shape
                .and_then(|shape| shape.split_with(code, &oldest.message))
                .or_else(|| inferred.as_ref()?.split(&oldest.message))?;
            Some((code.to_owned(), reason.to_owned()))
        };
        let own = || (code.to_owned(), reason.to_owned());
        let (code, reason) = match (oldest, shape) {
            (Some(oldest), Some(_)) => split(oldest).unwrap_or_else(own),
            (Some(oldest), None) => (code.to_owned(), oldest.message.clone()),
            (None, _) => own(),
        };
        let (code, reason) = (code.as_str(), reason.as_str());
        if !has_word(reason) {
            let what = format!("no id can be made from `{reason}`: it holds no word, parameters aside");
            self.report(
                &NO_ID,
                line.span(&ColumnKind::Message),
                &what,
                "give the row an id of its own, in a column `Id`",
            );
            return None;
        }
        // Names such as `PAPER_JAM` are code and message at once: an id says them once.
        entry_id(code, if reason == code { "" } else { reason })
    }

    fn status(&mut self, line: &ErrorRow<'_>) -> Status {
        let below_retired = if line.retired { Status::Retired } else { Status::Active };
        match line.text(&ColumnKind::Status).map(key).as_deref() {
            None => below_retired,
            Some("retired") => Status::Retired,
            Some("active") => {
                if line.retired {
                    let what = "the row says `active` and stands below a heading of retired errors";
                    self.report(
                        &CONTRADICTION,
                        line.span(&ColumnKind::Status),
                        what,
                        "move it, or change its status",
                    );
                }
                Status::Active
            }
            Some(other) => {
                let what = format!("`{other}` is no status");
                self.report(
                    &STATUS,
                    line.span(&ColumnKind::Status),
                    &what,
                    &suggest(other, ["active", "retired"]),
                );
                below_retired
            }
        }
    }
}

const NO_CODE_HELP: &str = "write the error's code, even if it is that of the row above; if the row goes on from that one, \
                       write its texts there, each after a `<br>`";

/// The text of a cell and its Markdown; that a text is missing is named already.
fn text_and_markdown(line: &ErrorRow<'_>, role: &ColumnKind) -> (String, Option<String>) {
    line.cell(role).map(|cell| (cell.text.to_string(), cell.markdown.clone())).unwrap_or_default()
}
