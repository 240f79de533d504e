//! Changes the chain of rewordings of a message when an earlier wording comes back.

use error_catalog_model::Message;
use error_catalog_page::build::placeholder::read_message;
use error_catalog_page::parse::settings::DeclaredRewording;
use error_catalog_page::scalar::flow_scalar;
use error_catalog_page::{Spanned, TextEdit};

use crate::edit::target::{Refusal, Target};

/// Changes the rewordings in the front matter so that they lead to another message. `None` if a new rewording at the end
/// is enough.
///
/// # Errors
///
/// The rewordings are no chain.
pub(crate) fn relink(
    target: &Target<'_>,
    to: &str,
    message: &Message,
) -> Result<Option<Vec<TextEdit>>, Refusal> {
    let settings = &target.page.settings;
    let is = |text: &str, message: &str| {
        read_message(text, settings.placeholder_syntaxes()).is_ok_and(|parsed| parsed.message == message)
    };
    let link = |fits: &dyn Fn(&DeclaredRewording) -> bool| settings.reworded.iter().find(|link| fits(link));
    let (old, new) = (target.entry.message.as_str(), message.message.as_str());
    let to_old = link(&|link| is(&link.to.value, old));
    let from_old = link(&|link| is(&link.from.value, old));
    let to_new = link(&|link| is(&link.to.value, new));
    let from_new = link(&|link| is(&link.from.value, new));
    let set = |at: &Spanned<String>, text: &str| target.page.source.edit(at.span, flow_scalar(text));
    let edits = match (from_old, to_new) {
        (None, None) => return Ok(None),
        // The message had come back and is replaced again: the link to it leads to the new message.
        (Some(_), None) => to_old.map(|back| vec![set(&back.to, to)]),
        // A wording inside the chain comes back: it moves to the end.
        (None, Some(before)) => from_new.zip(to_old).map(|(after, last)| {
            vec![set(&before.to, &after.to.value), set(&after.from, &last.to.value), set(&after.to, to)]
        }),
        (Some(_), Some(_)) => None,
    };
    edits.map(Some).ok_or_else(|| {
        let message =
            format!("`{to}` is an earlier wording of `{}`, and its rewordings are no chain", target.entry.id);
        let help = "edit the cell, and list each wording once under `reworded:`, oldest first";
        Refusal { message, help: help.to_owned() }
    })
}
