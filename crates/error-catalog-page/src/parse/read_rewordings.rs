//! Reads the rewordings and the removed ids of a `catalog:` block.

use error_catalog_model::{is_id, nfc};

use crate::message_format::id_of_message;
use crate::parse::node::Node;
use crate::parse::settings::DeclaredRewording;
use crate::parse::settings_reader::SettingsReader;
use crate::scalar::scalar;
use crate::{Settings, Span, Spanned};

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
    let (message, title) =
        ("expected `now` in the item of its `was`, found a new item", "write a space for the `-`");
    let before = Span::new(reader.source.line_span(item.span.start).start, item.span.start);
    let indent =
        reader.source.slice(before).trim_end().strip_suffix('-').filter(|indent| indent.trim().is_empty());
    let dash = indent.map(|indent| Span::new(before.start + indent.len(), before.start + indent.len() + 1));
    let diagnostic = reader.diagnostic(reader.first_line(item.span), message, title);
    reader.push(diagnostic.with_fix(dash.map(|dash| reader.source.fix(title, dash, " "))));
}

pub(crate) fn read_removed(reader: &mut SettingsReader<'_>, settings: &mut Settings, node: &Node) {
    for text in reader.texts(node) {
        let mut id = nfc(&text.value).into_owned();
        if !is_id(&id) {
            let message = format!("expected an id, found `{}`", text.value);
            let id_of_message = id_of_message(&text.value);
            let help = "write the id of the entry that was removed, such as `7-paper-jam`";
            let mut diagnostic = reader.diagnostic(text.span, message, help);
            if let Some(id) = &id_of_message {
                let fix = reader.source.fix(&format!("replace it with `{id}`"), text.span, scalar(id));
                diagnostic = diagnostic.with_help(format!("write its id: `{id}`")).with_fix(fix);
            }
            reader.push(diagnostic);
            // The likely id counts as removed: otherwise its row would be reported as missing.
            id = id_of_message.unwrap_or(id);
        }
        settings.removed.push(Spanned::new(id, text.span));
    }
}
