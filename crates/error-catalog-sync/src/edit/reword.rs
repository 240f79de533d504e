//! Another wording for a message: its cell is rewritten, and the earlier wording is kept.

use error_catalog_model::{Catalog, Message, Parameter, ValidationError};
use error_catalog_page::build::placeholder::{read_message, write_parameter};
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::markup::in_cell;
use error_catalog_page::message_format::MessageFormat;
use error_catalog_page::placeholder_syntax::PlaceholderSyntax;
use error_catalog_page::setting_edit::{Rewording, rewording_lines};
use error_catalog_page::{Diagnostic, Report};

use crate::edit::chain::relink;
use crate::edit::earlier::keep_earlier;
use crate::edit::found::Found;
use crate::edit::patch::apply;
use crate::page::Page;

/// The page's text with another message for an entry, and with its earlier wording in the column of earlier wordings,
/// or else under `reworded:` in the front matter. The entry keeps its id, and logs with the earlier wording are still
/// understood.
///
/// `message` is written as on the page. A `{name}` is the parameter of that name that the message has now.
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
/// The page has errors, has no such entry, or would have errors with that message.
pub fn reworded(page: &Page, id: &str, message: &str) -> Result<String, Report> {
    change(page, id, message).map_err(|diagnostics| Report { diagnostics, ..page.report() })
}

fn change(page: &Page, id: &str, message: &str) -> Result<String, Vec<Diagnostic>> {
    let tables = page.tables();
    let found = Found::find(page, &tables, id)?;
    let refuse = |(what, help)| vec![found.refusal(&ColumnKind::Message, what, help)];
    let (text, message) = read(&found, message.trim()).map_err(refuse)?;
    let (code, reason) = split(&found, &message.message).map_err(refuse)?;
    let relinked = relink(&found, &text, &message).map_err(refuse)?;
    let mut meant = found.catalog.clone();
    if let Some(entry) = meant.entries.get_mut(found.index) {
        (entry.code, entry.reason) = (code, reason);
        let now = message.clone();
        let earlier = Message {
            message: std::mem::replace(&mut entry.message, message.message),
            parameters: std::mem::replace(&mut entry.parameters, message.parameters),
        };
        entry.aliases.retain(|alias| *alias != earlier && *alias != now);
        entry.aliases.push(earlier);
    }
    check_validity(&found, &meant)?;
    let index = found.columns.index(&ColumnKind::Message).unwrap_or_default();
    let written = found.written.cells().nth(index).unwrap_or_default();
    let has_markup = found.row.cells.get(index).is_some_and(|cell| cell.markdown.is_some());
    let in_cell = match cell_text(&found, &text) {
        text if has_markup => in_span(&found, text, written, index),
        text => Some(in_cell(text, written)),
    };
    let content = in_cell.ok_or_else(|| refuse(marked_up(&found, &text)))?;
    let cell = found.written.fill(index, &content);
    let kept = match relinked {
        Some(links) => links,
        None => keep_earlier(&found, &text).map_err(refuse)?.into_iter().collect(),
    };
    let changed = apply(&page.source.text, cell.into_iter().chain(kept).collect());
    let meant = by_wording(meant, found.index);
    found.verify(&changed, |catalog| by_wording(catalog.clone(), found.index) == meant)?;
    Ok(changed)
}

/// A message that has come back takes its place among the earlier ones when it goes again: their order may differ.
fn by_wording(mut catalog: Catalog, index: usize) -> Catalog {
    if let Some(entry) = catalog.entries.get_mut(index) {
        entry.aliases.sort_by(|one, two| one.message.cmp(&two.message));
    }
    catalog
}

/// What is wrong, and what to do.
type Refused = (String, String);

/// The new message: as the page is to have it, and read.
fn read(found: &Found<'_>, message: &str) -> Result<(String, Message), Refused> {
    if message.is_empty() || message.contains(char::is_control) {
        let help = "write the message as logs show it, on one line".to_owned();
        return Err(("the new message is empty, or more than one line of text".to_owned(), help));
    }
    let (notations, known) = (&found.page.settings.notations, &found.entry.parameters);
    let fill = |write: &dyn Fn(&Parameter) -> String| {
        known.iter().fold(message.to_owned(), |text, parameter| {
            text.replacen(&format!("{{{}}}", parameter.name), &write(parameter), 1)
        })
    };
    let mut text = fill(&|parameter| write_parameter(parameter, notations));
    let mut read = read_message(&text, notations)?;
    let is_kept = |parameter: &Parameter| {
        !message.contains(&format!("{{{}}}", parameter.name)) || read.parameters.contains(parameter)
    };
    if !known.iter().all(is_kept) && notations.contains(&PlaceholderSyntax::Braces) {
        // Examples take their names from their order, which is another one now.
        text = fill(&|parameter| format!("{{{}:{}}}", parameter.name, parameter.kind.name()));
        read = read_message(&text, notations)?;
    }
    if read.message == found.entry.message {
        let help = "to change the kind or the example of a parameter, edit the cell".to_owned();
        return Err((format!("`{}` has that message already", found.entry.id), help));
    }
    Ok((text, read))
}

/// What of a new message stands in its cell: all, or its reason alone.
fn cell_text<'t>(found: &Found<'_>, text: &'t str) -> &'t str {
    let shape = found.page.settings.shape.as_ref().filter(|_| found.page.settings.has_reasons);
    shape.and_then(|shape| shape.reason(text, &found.entry.code)).unwrap_or(text)
}

/// The code and the reason of the new message. The code must not change: another code is another error.
fn split(found: &Found<'_>, message: &str) -> Result<(String, String), Refused> {
    let code = found.entry.code.as_str();
    let another_code = |what| {
        let help = "an error with another code is another error: retire this one, and add a row for that";
        Err((what, help.to_owned()))
    };
    if found.columns.index(&ColumnKind::Code) == found.columns.index(&ColumnKind::Message) {
        return another_code(format!("the message of `{}` is its code as well", found.entry.id));
    }
    let Some(shape) = found.catalog.shape.as_deref().and_then(MessageFormat::declared) else {
        return Ok((code.to_owned(), message.to_owned()));
    };
    match shape.split_with(code, message) {
        Some((same, reason)) if same == code => Ok((code.to_owned(), reason.to_owned())),
        Some((other, _)) => another_code(format!(
            "the code of `{}` is {code}, and the new message says {other}",
            found.entry.id
        )),
        None => {
            let what = format!("expected `{}`, found `{message}`", shape.text());
            let help =
                format!("write it as the other messages are written, such as `{}`", found.entry.message);
            Err((what, help))
        }
    }
}

/// Refuses a wording that makes the catalog invalid. Errors name entries, as the page still has the earlier lines.
fn check_validity(found: &Found<'_>, reworded: &Catalog) -> Result<(), Vec<Diagnostic>> {
    let mut refusals = Vec::new();
    for ValidationError { kind, entry, other } in reworded.validate() {
        let other = if entry == found.index { other } else { Some(entry) };
        let other = other.and_then(|index| reworded.entries.get(index));
        let other = other.map_or_else(String::new, |entry| format!("; the other is `{}`", entry.id));
        let help = "write another wording".to_owned();
        refusals.push(found.refusal(&ColumnKind::Message, format!("{kind}{other}"), help));
    }
    if refusals.is_empty() { Ok(()) } else { Err(refusals) }
}

/// A text in the place of that which the cell holds in one code span, emphasis or link; `None` if it holds more.
fn in_span(found: &Found<'_>, text: &str, written: &str, index: usize) -> Option<String> {
    let before = found.row.cells.get(index).map(|cell| cell.text.trim()).unwrap_or_default();
    let code = |text: &str| text.replace('|', "\\|");
    if let Some(inside) = written.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')) {
        let is_whole = inside.trim() == code(before) && !text.contains('`');
        return is_whole.then(|| format!("`{}`", code(text)));
    }
    let marks = ["**", "__", "*", "_", "~~"].into_iter().map(|mark| (mark, mark));
    let link = written.rfind("](").and_then(|at| written.get(at..)).map(|end| ("[", end));
    marks.chain(link).find_map(|(open, close)| {
        let inside = written.strip_prefix(open)?.strip_suffix(close)?;
        (inside == in_cell(before, written)).then(|| [open, &in_cell(text, written), close].concat())
    })
}

/// Why a cell is not rewritten that holds markup around parts of its text.
fn marked_up(found: &Found<'_>, now: &str) -> Refused {
    let what = format!(
        "the cell of `{}` holds code, emphasis or a link that another text would lose",
        found.entry.id
    );
    let was = found.line().message(&found.page.settings);
    let was = was.as_deref().unwrap_or(&found.entry.message);
    let help = format!(
        "edit the cell by hand, and write in the front matter:\ncatalog:\n  reworded:\n{}",
        rewording_lines(Rewording { from: was, to: now }, "\n")
    );
    (what, help)
}
