//! The earlier wording of a message, kept where the page keeps such.

use error_catalog_page::build::placeholder::read_message;
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::markup::in_cell;
use error_catalog_page::setting_edit::{Rewording, add_rewordings, rewording_lines};

use crate::edit::found::Found;
use crate::edit::patch::Patch;

/// Adds the message of today to the earlier wordings of its entry: to the column of them, or else, or if the
/// front matter has some of the entry already, to the front matter.
///
/// # Errors
///
/// The front matter is written so that nothing can be added: what is wrong, and what to write there.
pub(crate) fn keep_earlier(found: &Found<'_>, now: &str) -> Result<Option<Patch>, (String, String)> {
    let (page, entry) = (found.page, found.entry);
    let message = found.line().message(&page.settings);
    let was = message.as_deref().unwrap_or(&entry.message);
    let is_chained = page.settings.reworded.iter().any(|pair| {
        read_message(&pair.to.value, &page.settings.notations).is_ok_and(|now| now.message == entry.message)
    });
    let column = found.columns.index(&ColumnKind::Aliases).filter(|_| !is_chained);
    if let Some(index) = column {
        let known = found.row.cells.get(index).map(|cell| &*cell.text).unwrap_or_default();
        if known.lines().any(|known| known.trim() == was) {
            return Ok(None);
        }
        let written = found.written.cells().nth(index).unwrap_or_default();
        let wording = in_cell(was, written);
        // As the others are parted from each other; closed, so that MDX reads it too.
        let part = ["<br>", "<br />"].into_iter().find(|part| written.contains(part)).unwrap_or("<br/>");
        let wordings = if written.is_empty() { wording } else { [written, part, &wording].concat() };
        return Ok(found.written.fill(index, &wordings));
    }
    let rewording = Rewording { from: was, to: now };
    add_rewordings(&page.source, &[rewording]).map(|edit| Some(edit.into())).ok_or_else(|| {
        let what = "the front matter is written so that the earlier wording cannot be added to it".to_owned();
        (
            what,
            format!(
                "edit the cell, and write in the front matter:\ncatalog:\n  reworded:\n{}",
                rewording_lines(rewording, "\n")
            ),
        )
    })
}
