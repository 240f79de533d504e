//! Retires an entry: marks its row, or moves it below a heading of retired errors.

use error_catalog_model::{Catalog, Status};
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::{Diagnostic, Report};

use crate::edit::retired_section::moves;
use crate::edit::target::{Refusal, Target};
use crate::page::Page;

/// Retires an entry of a page. If the page has a status column, the status is changed. Else the row is moved to a table
/// with the same columns below a heading with the word `retired`, which is added at the end of the page if it is missing.
///
/// ```
/// use error_catalog_sync::{Page, SourceFile, retired};
///
/// let text = "| Message | Meaning | Fix |\n| --- | --- | --- |\n| E7: Jam | Stuck. | Pull. |\n| E8: Lid | Open. | Shut it. |\n";
/// let page = Page::parse(SourceFile::new("printer.md", text));
/// let text = retired(&page, "7-jam").map_err(|report| report.to_text())?;
/// let section = "\n## Retired errors\n\n| Message | Meaning | Fix |\n| --- | --- | --- |\n| E7: Jam | Stuck. | Pull. |\n";
/// assert!(text.ends_with(section));
/// # Ok::<(), String>(())
/// ```
///
/// # Errors
///
/// The page has errors, the entry does not exist or is retired already, or its row cannot be moved.
pub fn retired(page: &Page, id: &str) -> Result<String, Report> {
    change(page, id).map_err(|diagnostics| Report { diagnostics, ..page.report() })
}

fn change(page: &Page, id: &str) -> Result<String, Vec<Diagnostic>> {
    let tables = page.tables().errors;
    let target = Target::find(page, &tables, id)?;
    if target.entry.status == Status::Retired {
        let message = format!("`{}` is retired already", target.entry.id);
        return Err(vec![target.refusal(&ColumnKind::Message, Refusal { message, help: String::new() })]);
    }
    let mut expected = target.catalog.clone();
    if let Some(entry) = expected.entries.get_mut(target.index) {
        entry.status = Status::Retired;
    }
    let expected = sorted_by_id(expected);
    let verify =
        |changed: &String| target.verify(changed, |catalog| sorted_by_id(catalog.clone()) == expected);
    let status = target.columns.index(&ColumnKind::Status);
    if let Some(cell) = status.and_then(|index| target.line.fill(index, "retired")) {
        let changed = page.source.with_edits([&cell]);
        return verify(&changed).map(|()| changed);
    }
    let mut ways = moves(&target, &tables).into_iter().map(|edits| page.source.with_edits(&edits));
    ways.find(|changed| verify(changed).is_ok()).ok_or_else(|| vec![cannot_move(&target)])
}

fn cannot_move(target: &Target<'_>) -> Diagnostic {
    let listed = if target.page.settings.tables.is_empty() {
        ""
    } else {
        ", and add that heading to `tables:` in the front matter"
    };
    let message =
        format!("the row of `{}` cannot be moved without another change of the page", target.entry.id);
    let help = format!(
        "move the row by hand to a table with the same columns below a new heading `## Retired errors`{listed}"
    );
    target.refusal(&ColumnKind::Message, Refusal { message, help })
}

/// Sorts the entries: a move changes their order.
fn sorted_by_id(mut catalog: Catalog) -> Catalog {
    catalog.entries.sort_by(|a, b| a.id.cmp(&b.id));
    catalog
}
