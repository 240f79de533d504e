//! Reads the rewordings and the removed ids of a `catalog:` block.

use error_catalog_model::{is_id, nfc};

use crate::diagnostic::Fix;
use crate::message_format::id_of_message;
use crate::parse::node::Node;
use crate::parse::settings::{DeclaredRewording, Settings};
use crate::parse::settings_reader::SettingsReader;
use crate::parse::yaml_lines::without_curly_quotes;
use crate::scalar::scalar;
use crate::span::{Span, Spanned};

const REWORDED: &str =
    "write each as two lines:\n- was: \"the earlier message\"\n  now: \"the message of today\"";

pub(crate) fn read_reworded(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    let mut items = reader.items(node, "a list of rewordings", REWORDED).iter().peekable();
    while let Some(item) = items.next() {
        let has_unknown_keys = reader.has_unknown_keys(item, &["was", "now"]);
        match (text_of(item, "was"), text_of(item, "now")) {
            (Some(from), Some(to)) => {
                settings.reworded.push(DeclaredRewording { from, to, span: item.span });
            }
            (Some(from), None) if has_one_field(item) => {
                let has_only_now = |item: &&Node| has_one_field(item) && text_of(item, "now").is_some();
                if let Some(next) = items.next_if(has_only_now) {
                    report_item_of_its_own(reader, next);
                    let to = text_of(next, "now").unwrap_or_default();
                    settings.reworded.push(DeclaredRewording { from, to, span: next.span });
                } else {
                    report_incomplete(reader, item);
                }
            }
            _ if has_unknown_keys => {}
            _ => report_incomplete(reader, item),
        }
    }
}

fn has_one_field(item: &Node) -> bool {
    item.value.fields().len() == 1
}

/// Returns the text of a field.
fn text_of(item: &Node, name: &str) -> Option<Spanned<String>> {
    let node = item.value.get(name)?;
    Some(Spanned::new(node.value.text()?.to_owned(), node.span))
}

fn report_incomplete(reader: &mut SettingsReader<'_>, item: &Node) {
    reader.error(reader.first_line(item.span), "expected a rewording with `was` and `now`", REWORDED);
}

/// Reports a `now` that begins a list item instead of a line below its `was`.
fn report_item_of_its_own(reader: &mut SettingsReader<'_>, item: &Node) {
    let message = "expected `now` in the item of its `was`, found a new item";
    let diagnostic = reader.diagnostic(reader.first_line(item.span), message, "write a space for the `-`");
    let line = reader.source.line_span(item.span.start);
    let is_dash = reader.source.slice(line.start..item.span.start).trim() == "-";
    let dash = reader.source.slice(line).find('-').map(|dash| line.start + dash);
    match dash {
        Some(dash) if is_dash => {
            let fix = reader.source.fix("write a space for the `-`", Span::new(dash, dash + 1), " ");
            reader.push(diagnostic.with_fix(fix));
        }
        _ => reader.push(diagnostic),
    }
}

pub(crate) fn read_removed(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    for text in reader.names(node, is_id) {
        let bare = without_curly_quotes(&text.value).unwrap_or(&text.value);
        let of_message = if is_id(&nfc(bare)) { None } else { id_of_message(bare) };
        // The likely id counts as removed: otherwise its row would be reported as missing.
        let id = nfc(of_message.as_deref().unwrap_or(bare)).into_owned();
        if !is_id(&nfc(&text.value)) {
            report_no_id(reader, &text, &id, of_message.is_some());
        }
        settings.removed.push(Spanned::new(id, text.span));
    }
}

fn report_no_id(reader: &mut SettingsReader<'_>, text: &Spanned<String>, id: &str, is_message: bool) {
    let expected = if is_message {
        "expected an id, found the message"
    } else if is_id(id) {
        "expected straight quotes, found the curly quotes of"
    } else {
        "expected an id, found"
    };
    let message = format!("{expected} `{}`", text.value);
    let diagnostic = if is_id(id) {
        let written = scalar(id);
        let fix = reader.source.fix(&format!("replace it with `{id}`"), text.span, written.clone());
        let fix = Fix { is_safe: !is_message, ..fix };
        reader.diagnostic(text.span, message, format!("write {written}")).with_fix(fix)
    } else {
        reader.diagnostic(
            text.span,
            message,
            "write the id of the entry that was removed, such as `7-paper-jam`",
        )
    };
    reader.push(diagnostic);
}
