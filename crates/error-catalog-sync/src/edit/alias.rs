//! Adds the earlier message of an entry to its aliases.

use error_catalog_page::TextEdit;
use error_catalog_page::build::placeholder::read_message;
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::markup::in_cell;
use error_catalog_page::setting_edit::{Rewording, add_rewordings, rewording_lines};

use crate::edit::target::{Refusal, Target};

/// Adds the message before the change to the column of aliases. It is added to the front matter if there is no such
/// column, or if the front matter has rewordings of the entry already.
///
/// # Errors
///
/// The front matter cannot be edited line by line.
pub(crate) fn add_alias(target: &Target<'_>, to: &str) -> Result<Option<TextEdit>, Refusal> {
    let (page, entry) = (target.page, target.entry);
    let message = target.error_row().message(&page.settings);
    let from = message.as_deref().unwrap_or(&entry.message);
    let is_chained = page.settings.reworded.iter().any(|rewording| {
        read_message(&rewording.to.value, page.settings.placeholder_syntaxes())
            .is_ok_and(|message| message.message == entry.message)
    });
    if let Some(index) = target.columns.index(&ColumnKind::Aliases)
        && !is_chained
    {
        let aliases = target.row.cells.get(index).map(|cell| &*cell.text).unwrap_or_default();
        if aliases.lines().any(|alias| alias.trim() == from) {
            return Ok(None);
        }
        let markdown = target.line.cells().nth(index).unwrap_or_default();
        let alias = in_cell(from, markdown);
        // The separator of the other aliases. Without one, MDX needs a closed tag.
        let separators = ["<br>", "<br />"];
        let separator = separators.into_iter().find(|tag| markdown.contains(tag)).unwrap_or("<br/>");
        let content = if markdown.is_empty() { alias } else { [markdown, separator, &alias].concat() };
        return Ok(target.line.fill(index, &content));
    }
    let rewording = Rewording { from, to };
    let Some(edit) = add_rewordings(&page.source, &[rewording]) else {
        return Err(Refusal {
            message: "the front matter cannot be edited line by line, so the earlier wording cannot be added"
                .to_owned(),
            help: format!(
                "edit the cell, and write in the front matter:\ncatalog:\n  reworded:\n{}",
                rewording_lines(rewording, "\n")
            ),
        });
    };
    Ok(Some(edit))
}
