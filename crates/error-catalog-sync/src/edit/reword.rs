//! Rewords the message of an entry: replaces the cell, and keeps the earlier wording as an alias.

use error_catalog_model::{Catalog, Message, Parameter, ValidationError};
use error_catalog_page::build::placeholder::{PlaceholderError, read_message, write_parameter};
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::markup::in_cell;
use error_catalog_page::message_format::MessageFormat;
use error_catalog_page::placeholder_syntax::PlaceholderSyntax;
use error_catalog_page::setting_edit::{Rewording, rewording_lines};
use error_catalog_page::{Diagnostic, Report};

use crate::edit::alias::add_alias;
use crate::edit::chain::relink;
use crate::edit::target::{Refusal, Target};
use crate::page::Page;

/// Rewords the message of an entry of a page. The earlier wording becomes an alias, in the column of earlier wordings or
/// under `reworded:` in the front matter. The entry keeps its id, and logs with the earlier wording still resolve.
///
/// `message` is written as on the page. A `{name}` is the present parameter of that name.
///
/// ```
/// use error_catalog_sync::{Page, SourceFile, reworded};
///
/// let text = "| Message | Meaning | Fix |\n| --- | --- | --- |\n| E7: Paper jam | A sheet is stuck. | Pull it. |\n";
/// let page = Page::parse(SourceFile::new("printer.md", text));
/// let text = reworded(&page, "7-paper-jam", "E7: Paper is stuck").map_err(|report| report.to_text())?;
/// assert!(text.starts_with("---\ncatalog:\n  reworded:\n    - was: \"E7: Paper jam\"\n      now: \"E7: Paper is stuck\"\n---\n"));
/// assert!(text.ends_with("| E7: Paper is stuck | A sheet is stuck. | Pull it. |\n"));
/// # Ok::<(), String>(())
/// ```
///
/// # Errors
///
/// The page has errors, the entry does not exist, or the page would have errors with the message.
pub fn reworded(page: &Page, id: &str, message: &str) -> Result<String, Report> {
    change(page, id, message).map_err(|diagnostics| Report { diagnostics, ..page.report() })
}

fn change(page: &Page, id: &str, message: &str) -> Result<String, Vec<Diagnostic>> {
    let tables = page.tables().errors;
    let target = Target::find(page, &tables, id)?;
    let refuse = |refusal| vec![target.refusal(&ColumnKind::Message, refusal)];
    let NewMessage { text, message } = read(&target, message.trim()).map_err(refuse)?;
    let reason = new_reason(&target, &message.message).map_err(refuse)?;
    let relinked = relink(&target, &text, &message).map_err(refuse)?;
    let mut expected = target.catalog.clone();
    if let Some(entry) = expected.entries.get_mut(target.index) {
        entry.reason = reason;
        let now = message.clone();
        let earlier = Message {
            message: std::mem::replace(&mut entry.message, message.message),
            parameters: std::mem::replace(&mut entry.parameters, message.parameters),
        };
        entry.aliases.retain(|alias| *alias != earlier && *alias != now);
        entry.aliases.push(earlier);
    }
    check_validity(&target, &expected)?;
    let index = target.columns.index(&ColumnKind::Message).unwrap_or_default();
    let markdown = target.line.cells().nth(index).unwrap_or_default();
    let has_markup = target.row.cells.get(index).is_some_and(|cell| cell.markdown.is_some());
    let in_cell = match cell_text(&target, &text) {
        text if has_markup => in_span(&target, text, markdown, index),
        text => Some(in_cell(text, markdown)),
    };
    let content = in_cell.ok_or_else(|| refuse(marked_up(&target, &text)))?;
    let cell = target.line.fill(index, &content);
    let mut edits = match relinked {
        Some(links) => links,
        None => add_alias(&target, &text).map_err(refuse)?.into_iter().collect(),
    };
    edits.extend(cell);
    let changed = page.source.with_edits(&edits);
    let expected = with_sorted_aliases(expected, target.index);
    target.verify(&changed, |catalog| with_sorted_aliases(catalog.clone(), target.index) == expected)?;
    Ok(changed)
}

/// Sorts the aliases of an entry. Their order changes if a message that had come back is replaced again.
fn with_sorted_aliases(mut catalog: Catalog, index: usize) -> Catalog {
    if let Some(entry) = catalog.entries.get_mut(index) {
        entry.aliases.sort_by(|a, b| a.message.cmp(&b.message));
    }
    catalog
}

/// A new message.
struct NewMessage {
    /// The message as the page has it.
    text: String,
    message: Message,
}

/// Reads a new message.
fn read(target: &Target<'_>, message: &str) -> Result<NewMessage, Refusal> {
    if message.is_empty() || message.contains(char::is_control) {
        return Err(Refusal {
            message: "expected one line of text as the new message".to_owned(),
            help: "write the message as logs show it".to_owned(),
        });
    }
    let (notations, known) = (target.page.settings.placeholder_syntaxes(), &target.entry.parameters);
    let fill = |write: &dyn Fn(&Parameter) -> String| {
        known.iter().fold(message.to_owned(), |text, parameter| {
            text.replacen(&format!("{{{}}}", parameter.name), &write(parameter), 1)
        })
    };
    let mut text = fill(&|parameter| write_parameter(parameter, notations));
    let mut read = parsed(&text, notations)?;
    let is_retained = |parameter: &Parameter| {
        !message.contains(&format!("{{{}}}", parameter.name)) || read.parameters.contains(parameter)
    };
    if !known.iter().all(is_retained) && notations.contains(&PlaceholderSyntax::Braces) {
        // The names of examples depend on their order, which has changed.
        text = fill(&|parameter| format!("{{{}:{}}}", parameter.name, parameter.kind.as_str()));
        read = parsed(&text, notations)?;
    }
    if read.message == target.entry.message {
        return Err(Refusal {
            message: format!("`{}` has that message already", target.entry.id),
            help: "edit the cell to change the type or the example of a parameter".to_owned(),
        });
    }
    Ok(NewMessage { text, message: read })
}

/// Returns the part of a new message that is in its cell: the reason, if the column has reasons.
fn cell_text<'t>(target: &Target<'_>, text: &'t str) -> &'t str {
    match target.page.settings.message_format() {
        Some(format) if target.page.settings.has_reasons => {
            format.reason(text, &target.entry.code).unwrap_or(text)
        }
        _ => text,
    }
}

fn parsed(text: &str, notations: &[PlaceholderSyntax]) -> Result<Message, Refusal> {
    read_message(text, notations).map_err(|PlaceholderError { message, help }| Refusal { message, help })
}

/// Returns the reason of the new message. The code must not change: another code is another error.
fn new_reason(target: &Target<'_>, message: &str) -> Result<String, Refusal> {
    let (id, code) = (&target.entry.id, target.entry.code.as_str());
    let new_code = |message| {
        Err(Refusal {
            message,
            help: "retire this error, and add a row for the error with the other code".to_owned(),
        })
    };
    if target.columns.index(&ColumnKind::Code) == target.columns.index(&ColumnKind::Message) {
        return new_code(format!("the message of `{id}` is also its code"));
    }
    let Some(format) = target.catalog.shape.as_deref().and_then(MessageFormat::declared) else {
        return Ok(message.to_owned());
    };
    match format.split_with(code, message) {
        Some(parts) if parts.code == code => Ok(parts.reason.to_owned()),
        Some(parts) => new_code(format!("expected the code {code} of `{id}`, found {}", parts.code)),
        None => Err(Refusal {
            message: format!("expected `{}`, found `{message}`", format.text()),
            help: format!("write it like the other messages, such as `{}`", target.entry.message),
        }),
    }
}

/// Refuses a wording that makes the catalog invalid. Errors name entries, as the page still has the earlier lines.
fn check_validity(target: &Target<'_>, reworded: &Catalog) -> Result<(), Vec<Diagnostic>> {
    let mut refusals = Vec::new();
    for ValidationError { kind, entry, other } in reworded.validate() {
        let other = if entry == target.index { other } else { Some(entry) };
        let other = other.and_then(|index| reworded.entries.get(index));
        let other = other.map_or_else(String::new, |entry| format!("; the other is `{}`", entry.id));
        let help = "write another wording".to_owned();
        let refusal = Refusal { message: format!("{kind}{other}"), help };
        refusals.push(target.refusal(&ColumnKind::Message, refusal));
    }
    if refusals.is_empty() { Ok(()) } else { Err(refusals) }
}

/// Replaces the text of a cell that is one code span, emphasis or link; `None` if the cell is more than that.
fn in_span(target: &Target<'_>, text: &str, markdown: &str, index: usize) -> Option<String> {
    let before = target.row.cells.get(index).map(|cell| cell.text.trim()).unwrap_or_default();
    let code = |text: &str| text.replace('|', "\\|");
    if let Some(inside) = markdown.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')) {
        let is_whole = inside.trim() == code(before) && !text.contains('`');
        return is_whole.then(|| format!("`{}`", code(text)));
    }
    let emphasis = ["**", "__", "*", "_", "~~"].into_iter().map(|mark| (mark, mark));
    let link = markdown.rfind("](").and_then(|at| markdown.get(at..)).map(|end| ("[", end));
    emphasis.chain(link).find_map(|(open, close)| {
        let inside = markdown.strip_prefix(open)?.strip_suffix(close)?;
        (inside == in_cell(before, markdown)).then(|| [open, &in_cell(text, markdown), close].concat())
    })
}

/// Refuses to replace a cell with markup around parts of its text.
fn marked_up(target: &Target<'_>, to: &str) -> Refusal {
    let message = format!(
        "the cell of `{}` has code, emphasis or a link that another text would lose",
        target.entry.id
    );
    let from = target.error_row().message(&target.page.settings);
    let from = from.as_deref().unwrap_or(&target.entry.message);
    let help = format!(
        "edit the cell by hand, and write in the front matter:\ncatalog:\n  reworded:\n{}",
        rewording_lines(Rewording { from, to }, "\n")
    );
    Refusal { message, help }
}
