//! An error that does not happen any more: its row is marked, or moved below a heading of retired errors.

use error_catalog_model::{Catalog, Status};
use error_catalog_page::column_kind::ColumnKind;
use error_catalog_page::parse::front_matter::FrontMatter;
use error_catalog_page::{Diagnostic, Report, SourceFile};

use crate::edit::around::is_same_around;
use crate::edit::found::Found;
use crate::edit::patch::apply;
use crate::edit::section::moves;
use crate::page::Page;

/// The page's text with an entry retired: its status says so, where the page has a column of them. Else its row stands,
/// cell by cell as it was, in a table of the same columns below a heading with the word `retired`, which is made at the
/// end of the page if there is none.
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
/// The page has errors, has no such entry, the entry is retired already, or its row cannot be moved.
pub fn retired(page: &Page, id: &str) -> Result<String, Report> {
    change(page, id).map_err(|diagnostics| Report { diagnostics, ..page.report() })
}

fn change(page: &Page, id: &str) -> Result<String, Vec<Diagnostic>> {
    let tables = page.tables();
    let found = Found::find(page, &tables, id)?;
    if found.entry.status == Status::Retired {
        let what = format!("`{}` is retired already", found.entry.id);
        return Err(vec![found.refusal(&ColumnKind::Message, what, String::new())]);
    }
    let mut meant = found.catalog.clone();
    if let Some(entry) = meant.entries.get_mut(found.index) {
        entry.status = Status::Retired;
    }
    let meant = in_order_of_ids(meant);
    let verify =
        |changed: &String| found.verify(changed, |catalog| in_order_of_ids(catalog.clone()) == meant);
    let status = found.columns.index(&ColumnKind::Status);
    if let Some(cell) = status.and_then(|index| found.written.fill(index, "retired")) {
        let changed = apply(&page.source.text, vec![cell]);
        return verify(&changed).map(|()| changed);
    }
    let mut ways = moves(&found, &tables).into_iter().map(|patches| apply(&page.source.text, patches));
    // A table that goes with its last row leaves its neighbours side by side.
    let goes = found.table.rows.len() == 1;
    let stays = |changed: &String| {
        let source = SourceFile::new(page.source.path(), changed.as_str());
        let front_matter = FrontMatter::find(&source, &mut Vec::new());
        is_same_around(page, &source, front_matter.body)
    };
    ways.find(|changed| verify(changed).is_ok() && (!goes || stays(changed)))
        .ok_or_else(|| vec![cannot_move(&found)])
}

fn cannot_move(found: &Found<'_>) -> Diagnostic {
    let listed = if found.page.settings.tables.is_empty() {
        ""
    } else {
        ", and add that heading to `tables:` in the front matter"
    };
    let what =
        format!("the row of `{}` cannot be moved: the page would then say something else", found.entry.id);
    let help = format!(
        "move it by hand to a table of the same columns below a heading `## Retired errors`, which no other row may \
         stand below{listed}"
    );
    found.refusal(&ColumnKind::Message, what, help)
}

/// Rows that move change their order, and nothing else.
fn in_order_of_ids(mut catalog: Catalog) -> Catalog {
    catalog.entries.sort_by(|one, two| one.id.cmp(&two.id));
    catalog
}
