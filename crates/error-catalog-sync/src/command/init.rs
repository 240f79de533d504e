//! The command `init`: the `catalog:` block that makes any page work.

use std::io::{self, Write};

use crate::command::findings::Findings;
use crate::format::Format;
use crate::init::search::{search, with_parameters};
use crate::page::Page;
use crate::parse::source::Source;
use crate::problem::count;

/// Writes the `catalog:` block that makes a catalog of a page to `out`, and what it leaves wrong to `err`. Nothing is
/// written to the page.
///
/// `true` if the page works with the block, or without any.
///
/// ```
/// use error_catalog_sync::{Source, init};
///
/// let page = "| Nr. | Meldung | Abhilfe |\n| --- | --- | --- |\n| 7 | Papierstau | Blatt herausziehen. |\n";
/// let mut block = Vec::new();
/// assert!(init(Source::new("printer.md", page), &mut block, &mut std::io::sink())?);
/// let block = String::from_utf8_lossy(&block).into_owned();
/// assert!(block.contains("    message: Meldung  # by its heading\n"), "{block}");
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
///
/// `out` or `err` cannot be written to.
pub fn init(source: Source, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<bool> {
    let page = Page::parse(source);
    if let Some(catalog) = &page.catalog {
        let entries = catalog.entries.len();
        let more = with_parameters(&page);
        let ending =
            if more.is_some() { ". With this, they have parameters:" } else { "; no other block is needed." };
        writeln!(
            out,
            "# {} makes a catalog of {} as it is{ending}",
            page.source.name,
            count(entries, "error")
        )?;
        if let Some(more) = more {
            write!(out, "{}", more.block)?;
        }
        return Ok(true);
    }
    let Some(attempt) = search(&page) else {
        Findings::new(&page.problems, Some(&page)).write(Format::Human, None, err)?;
        return Ok(false);
    };
    write!(out, "{}", attempt.block)?;
    let works = attempt.page.catalog.is_some();
    if !works {
        writeln!(
            err,
            "with this block the page still has problems; their lines are counted with it in place:\n"
        )?;
        Findings::new(&attempt.page.problems, Some(&attempt.page)).write(Format::Human, None, err)?;
    }
    Ok(works)
}
