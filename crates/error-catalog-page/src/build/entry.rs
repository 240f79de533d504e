//! Builds the entry of a row. Each property of an entry has its function.

use std::collections::{BTreeMap, HashSet};

use error_catalog_model::{Entry, Message, Status, entry_id, has_word, nfc};

use crate::build::aliases::Rewordings;
use crate::build::builder::Builder;
use crate::build::codes::{check_code, is_same_code, quoted_message};
use crate::build::placeholder::{PlaceholderError, read_message};
use crate::characters::{CharacterClass, odd_characters, plain, plain_fix};
use crate::column_kind::key;
use crate::message_format::CodeAndReason;
use crate::rules::rows::{
    CONTRADICTION, EMPTY_CELL, MESSAGE_FORMAT, NO_ID, PARAMETER, STATUS, UNDECLARED_FACT,
};
use crate::suggestion::suggest;
use crate::{ColumnKind, Diagnostic, ErrorRow, Fix, MessageFormat};

/// Returns the entry of a row; `None` if it has no code, reason or id.
pub(crate) fn build_entry(
    builder: &mut Builder<'_>,
    row: &ErrorRow<'_>,
    message: Message,
    rewordings: &Rewordings<'_>,
) -> Option<Entry> {
    let (meaning, meaning_markdown) = text_and_markdown(row, &ColumnKind::Meaning);
    let (fix, fix_markdown) = text_and_markdown(row, &ColumnKind::Fix);
    let status = status(builder, row);
    let facts = facts(builder, row);
    let basis = row.text(&ColumnKind::Basis).map(str::to_owned);
    // Both are read first, so that the errors of both are reported at once.
    let (code_and_reason, aliases) = (code_and_reason(builder, row, &message.message), aliases(builder, row));
    let (CodeAndReason { code, reason }, mut aliases) = (code_and_reason?, aliases?);
    let in_row: HashSet<Message> = aliases.iter().cloned().collect();
    let reworded = rewordings.before(&message.message).into_iter();
    aliases.extend(reworded.filter(|alias| !in_row.contains(*alias)).cloned());
    let id = id(builder, row, code, reason, aliases.first())?;
    // A message may have been reworded back.
    aliases.retain(|alias| *alias != message);
    Some(Entry {
        id,
        code: code.to_owned(),
        reason: reason.to_owned(),
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

/// Returns the facts in the columns of a row.
fn facts(builder: &mut Builder<'_>, row: &ErrorRow<'_>) -> BTreeMap<String, String> {
    let mut facts = BTreeMap::new();
    for (name, fact) in &builder.settings.facts {
        let column = ColumnKind::Fact(name.clone());
        let Some(value) = row.text(&column) else { continue };
        if fact.values.iter().any(|known| known.value == value) {
            facts.insert(name.clone(), value.to_owned());
        } else {
            let message = format!("unknown value `{value}` of the fact `{name}`");
            let known: Vec<&str> = fact.values.iter().map(|known| known.value.as_str()).collect();
            let help = builder.suggestions.suggest(value, &known);
            builder.report(&UNDECLARED_FACT, row.span(&column), &message, &help);
        }
    }
    facts
}

/// Returns the code and the reason of a row, from its message and its column of codes.
fn code_and_reason<'m>(
    builder: &mut Builder<'_>,
    row: &ErrorRow<'m>,
    message: &'m str,
) -> Option<CodeAndReason<'m>> {
    let column = row.text(&ColumnKind::Code);
    match (builder.format, column) {
        (Some(format), Some(code)) if builder.settings.has_reasons => {
            check_code(builder, row, code, None);
            let Some(reason) = format.reason(message, code) else {
                let message = format!("expected a code, found the placeholder `{code}`");
                let help = "write a row for each code";
                builder.report(&PARAMETER, row.span(&ColumnKind::Code), &message, help);
                return None;
            };
            Some(CodeAndReason { code, reason })
        }
        (Some(format), column) if !builder.settings.has_reasons => {
            split_message(builder, row, message, column, format)
        }
        (_, Some(code)) => {
            check_code(builder, row, code, None);
            Some(CodeAndReason { code, reason: message })
        }
        (_, None) => {
            let message = "expected a code, found an empty cell";
            builder.report(&EMPTY_CELL, row.span(&ColumnKind::Code), message, NO_CODE_HELP);
            None
        }
    }
}

/// Returns the code and the reason of a message. A column of codes must have the same code.
fn split_message<'m>(
    builder: &mut Builder<'_>,
    row: &ErrorRow<'_>,
    message: &'m str,
    column: Option<&str>,
    format: &MessageFormat,
) -> Option<CodeAndReason<'m>> {
    let Some(parts) = format.split(message) else {
        report_format(builder, row, message, format);
        return None;
    };
    let CodeAndReason { code, reason } = parts;
    if let Some(column) = column
        && !is_same_code(builder, column, code)
    {
        let message = format!("expected the code {code} as in the message, found {column}");
        let help = "write the same code in both cells";
        builder.report(&CONTRADICTION, row.span(&ColumnKind::Code), &message, help);
    } else if format.is_repeated(code, reason) {
        report_format(builder, row, message, format);
    } else {
        check_code(builder, row, code, Some(format));
    }
    Some(parts)
}

/// Reports a message that does not have the format of the page, with the repaired message if there is one.
fn report_format(builder: &mut Builder<'_>, row: &ErrorRow<'_>, message: &str, format: &MessageFormat) {
    if let Some(diagnostic) =
        odd_character(builder, row, format).or_else(|| quoted_message(builder, row, format))
    {
        builder.diagnostics.push(diagnostic);
        return;
    }
    let found = format!("expected `{}`, found `{message}`", format.text());
    let cell = row.cell(&ColumnKind::Message);
    let repaired = cell.and_then(|cell| format.repaired(&cell.text)).filter(|repaired| repaired != message);
    let help = match (format.codeless(message), &repaired) {
        (Some(reason), _) => format!("write the missing code: {}", format.compose("…", reason)),
        (None, Some(repaired)) => format!("write it as the other messages are written: {repaired}"),
        (None, None) => "write it as the other messages are written".to_owned(),
    };
    let mut diagnostic =
        builder.source.diagnostic(&MESSAGE_FORMAT, row.span(&ColumnKind::Message), found).with_help(help);
    // Markup in the cell would be lost.
    let plain = cell.filter(|cell| builder.source.slice(cell.span.clone()) == cell.text);
    if let (Some(cell), Some(repaired)) = (plain, repaired) {
        let edit = builder.source.edit(cell.span.clone(), repaired);
        diagnostic = diagnostic.with_fix(Fix::new("write the message in the format of the page", vec![edit]));
    }
    builder.diagnostics.push(diagnostic);
}

/// Reports the character that keeps a message from having the format of the page: both look the same to readers.
fn odd_character(builder: &Builder<'_>, row: &ErrorRow<'_>, format: &MessageFormat) -> Option<Diagnostic> {
    let cell = row.cell(&ColumnKind::Message)?;
    format.split(&plain(&cell.text))?;
    let odd = odd_characters(builder.source.slice(cell.span.clone()));
    let first = odd.first()?;
    let message = match first.plain {
        "" => format!("expected `{}`, found {}", format.text(), first.name),
        plain => format!("expected `{plain}` as in `{}`, found {}", format.text(), first.name),
    };
    let fix = plain_fix(builder.source, cell.span.start, &odd)?;
    // Some programs do log curly quotes.
    let is_safe = odd.iter().all(|odd| odd.class != CharacterClass::Typographic);
    let diagnostic = builder.source.diagnostic(&MESSAGE_FORMAT, first.span(cell.span.start), message);
    Some(diagnostic.with_fix(if is_safe { fix.safe() } else { fix }))
}

/// Returns the earlier wordings in the column of aliases; `None` if one of them cannot be read.
fn aliases(builder: &mut Builder<'_>, row: &ErrorRow<'_>) -> Option<Vec<Message>> {
    let texts = row.text(&ColumnKind::Aliases).unwrap_or_default().lines().map(str::trim);
    let messages = texts
        .filter(|text| !text.is_empty())
        .map(|text| read_message(text, builder.settings.placeholder_syntaxes()));
    let aliases: Result<Vec<Message>, PlaceholderError> = messages.collect();
    aliases
        .map_err(|error| {
            let span = row.span(&ColumnKind::Aliases);
            builder.diagnostics.push(error.diagnostic(builder.source, span));
        })
        .ok()
}

/// Returns the id in the column of ids, or else the id of the oldest wording.
fn id(
    builder: &mut Builder<'_>,
    row: &ErrorRow<'_>,
    code: &str,
    reason: &str,
    oldest: Option<&Message>,
) -> Option<String> {
    if let Some(id) = row.text(&ColumnKind::Id) {
        return Some(nfc(id).into_owned());
    }
    let CodeAndReason { code, reason } = match (oldest, builder.format) {
        (Some(oldest), Some(format)) => {
            split_alias(code, &oldest.message, format).unwrap_or(CodeAndReason { code, reason })
        }
        (Some(oldest), None) => CodeAndReason { code, reason: &oldest.message },
        (None, _) => CodeAndReason { code, reason },
    };
    if !has_word(reason) {
        let message = format!("expected a reason with a word for the id, found `{reason}`");
        let help = "give the row an id of its own, in a column `Id`";
        builder.report(&NO_ID, row.span(&ColumnKind::Message), &message, help);
        return None;
    }
    // A name such as `PAPER_JAM` is code and message at once. The id has it once.
    entry_id(code, if reason == code { "" } else { reason })
}

fn status(builder: &mut Builder<'_>, row: &ErrorRow<'_>) -> Status {
    let of_heading = if row.is_retired { Status::Retired } else { Status::Active };
    let span = row.span(&ColumnKind::Status);
    match row.text(&ColumnKind::Status).map(key).as_deref() {
        None => of_heading,
        Some("retired") => Status::Retired,
        Some("active") => {
            if row.is_retired {
                let message = "expected `retired` below a heading of retired errors, found `active`";
                builder.report(&CONTRADICTION, span, message, "move the row, or change its status");
            }
            Status::Active
        }
        Some(other) => {
            let help = suggest(other, ["active", "retired"]);
            builder.report(&STATUS, span, &format!("unknown status `{other}`"), &help);
            of_heading
        }
    }
}

/// Splits an alias. Its format may be another one than that of the page.
fn split_alias<'m>(code: &'m str, alias: &'m str, format: &MessageFormat) -> Option<CodeAndReason<'m>> {
    format.split_with(code, alias).or_else(|| MessageFormat::inferred([alias])?.split(alias))
}

const NO_CODE_HELP: &str = "write the code of the error, even if the row above has the same code; if the row continues the row \
                       above, write its texts there, each after a `<br>`";

/// Returns the text of a cell and its Markdown. A missing text is an error already.
fn text_and_markdown(row: &ErrorRow<'_>, column: &ColumnKind) -> (String, Option<String>) {
    row.cell(column).map(|cell| (cell.text.to_string(), cell.markdown.clone())).unwrap_or_default()
}
