//! The command `init`: the `catalog:` block that makes any page work.

use std::io::{self, Write};

use crate::command::findings::Findings;
use crate::diagnostic::Diagnostic;
use crate::format::Format;
use crate::init::html::{html_tables, with_markdown};
use crate::init::search::{Attempt, search, with_parameters};
use crate::init::unread::unread;
use crate::page::Page;
use crate::plural::count;
use crate::source::SourceFile;

/// Writes the `catalog:` block that makes a catalog of a page to `out`, and what it leaves wrong to `err`. Tables of
/// HTML, which no block makes readable, are written as Markdown below it. Nothing is written to the page.
///
/// `true` if the page works with the block, or without any.
///
/// ```
/// use error_catalog_sync::{SourceFile, init};
///
/// let page = "| Nr. | Meldung | Abhilfe |\n| --- | --- | --- |\n| 7 | Papierstau | Blatt herausziehen. |\n";
/// let mut block = Vec::new();
/// assert!(init(SourceFile::new("printer.md", page), &mut block, &mut std::io::sink())?);
/// let block = String::from_utf8_lossy(&block).into_owned();
/// assert!(block.contains("    message: Meldung  # by its heading\n"), "{block}");
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// `out` or `err` cannot be written to.
pub fn init(source: SourceFile, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<bool> {
    let page = Page::parse(source);
    if page.catalog.is_some() {
        write_as_it_is(&page, out)?;
        return Ok(true);
    }
    let Some(attempt) = search(&page) else {
        write_html(&page, out)?;
        write_problems(&page, err)?;
        return Ok(false);
    };
    write!(out, "{}", attempt.block)?;
    let works = attempt.page.catalog.is_some();
    if !works {
        writeln!(
            err,
            "with this block the page still has problems; their lines are counted with it in place:\n"
        )?;
        write_problems(&attempt.page, err)?;
    }
    Ok(works)
}

/// Of a page that works: what is not read of it, and how its parameters would be.
fn write_as_it_is(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    let entries = page.catalog.as_ref().map_or(0, |catalog| catalog.entries.len());
    writeln!(out, "# {} makes a catalog of {} as it is.", page.source.path(), count(entries, "error"))?;
    let unread = unread(page, &page.source);
    if let Some(unread) = &unread {
        writeln!(out, "# Not read: {unread}.")?;
    }
    match with_parameters(page) {
        Some(more) => write!(out, "# With this, its messages have parameters:\n{}", more.block),
        None if unread.is_none() => writeln!(out, "# No block is needed."),
        None => writeln!(out, "# If that is as it should be, no block is needed."),
    }
}

/// Of a page without a table that is read: its tables of HTML as Markdown, and the block that makes a catalog of them.
fn write_html(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    let name = page.source.path();
    let tables = html_tables(&page.source.text);
    let written = Page::parse(SourceFile::new(name, with_markdown(&page.source.text, &tables)));
    let attempt = if written.catalog.is_some() { None } else { search(&written) };
    if tables.is_empty() || (written.catalog.is_none() && attempt.is_none()) {
        return writeln!(out, "# No block can be told for {name} before what is wrong with it is mended.");
    }
    writeln!(
        out,
        "# {name} has tables of HTML alone, which are not read. Write them as Markdown, as below."
    )?;
    match attempt {
        None => writeln!(out, "# No block is needed then.")?,
        Some(Attempt { block, page }) => {
            let ending =
                if page.catalog.is_some() { "makes a catalog of them" } else { "is needed, and more" };
            write!(out, "# Then this block {ending}:\n{block}")?;
        }
    }
    tables.iter().try_for_each(|table| write!(out, "\n{}", table.markdown))
}

/// Shows the errors alone: what is merely worth knowing is for `inspect`.
fn write_problems(page: &Page, err: &mut dyn Write) -> io::Result<()> {
    let mut report = page.report();
    report.diagnostics.retain(Diagnostic::is_error);
    Findings::new(&report, Some(page)).write(Format::Human, None, err)
}
