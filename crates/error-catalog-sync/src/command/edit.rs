//! The commands `fmt`, `reword` and `retire`: the page itself is changed, and the change is shown.

use std::io::{self, Write};
use std::slice;

use error_catalog_model::{Parameter, nfc};

use crate::command::findings::Findings;
use crate::command::report::{BOLD, RED, show_unified};
use crate::edit::align::formatted;
use crate::edit::retire::retired;
use crate::edit::reword::reworded;
use crate::files::plan::lock;
use crate::files::tree::replace;
use crate::format::Format;
use crate::page::Page;
use crate::plural::count;
use crate::project::Project;
use crate::report::Report;
use crate::source::SourceFile;

/// Aligns the page's tables as [`formatted`] does; `false` if the page cannot be read or written.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn fmt(project: &Project, out: &mut dyn Write) -> io::Result<bool> {
    let lock = lock(slice::from_ref(project));
    let Some(page) = read(project, out)? else { return Ok(false) };
    let text = formatted(&page);
    let changed =
        page.source.text.split('\n').zip(text.split('\n')).filter(|(before, after)| before != after).count();
    if changed == 0 {
        return writeln!(out, "{}: its tables are aligned", project.page()).map(|()| true);
    }
    let is_written = write(project, &page, &text, lock.is_some(), out)?;
    if is_written {
        writeln!(out, "{} aligned", count(changed, "line"))?;
    }
    Ok(is_written)
}

/// Shows what [`fmt`] would change and writes nothing; `false` if there is anything, or the page cannot be read.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn fmt_check(project: &Project, out: &mut dyn Write) -> io::Result<bool> {
    let Some(page) = read(project, out)? else { return Ok(false) };
    let text = formatted(&page);
    if text == page.source.text {
        return writeln!(out, "{}: its tables are aligned", project.page()).map(|()| true);
    }
    show_unified(&page.source.text, &text, ("as it is", "aligned"), out)?;
    let run = project.command_for("fmt").map_or_else(String::new, |command| format!("; run `{command}`"));
    writeln!(out, "{}: its tables are not aligned{run}", project.page())?;
    Ok(false)
}

/// Gives an entry another message as [`reworded`] does; `false`, with the reason told in `out`, if that cannot be.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn reword(project: &Project, id: &str, message: &str, out: &mut dyn Write) -> io::Result<bool> {
    edit(project, id, |page| reworded(page, id, message), out)
}

/// Retires an entry as [`retired`] does; `false`, with the reason told in `out`, if that cannot be.
///
/// # Errors
///
/// `out` cannot be written to.
pub fn retire(project: &Project, id: &str, out: &mut dyn Write) -> io::Result<bool> {
    edit(project, id, |page| retired(page, id), out)
}

fn edit(
    project: &Project,
    id: &str,
    change: impl FnOnce(&Page) -> Result<String, Report>,
    out: &mut dyn Write,
) -> io::Result<bool> {
    let lock = lock(slice::from_ref(project));
    let Some(page) = read(project, out)? else { return Ok(false) };
    let text = match change(&page) {
        Ok(text) => aligned_as_before(&page, text),
        Err(report) => {
            Findings::new(&report, Some(&page)).write(Format::Human, None, out)?;
            return writeln!(out, "nothing was written").map(|()| false);
        }
    };
    if !write(project, &page, &text, lock.is_some(), out)? {
        return Ok(false);
    }
    show_unified(&page.source.text, &text, ("as it was", "as it is"), out)?;
    warn_of_parameters(&page, &text, id, out)?;
    writeln!(out, "now run `{}` and commit what it writes", project.command())?;
    Ok(true)
}

/// The changed text of a page, aligned if the page was: else whoever checks that would have to run `fmt` as well.
fn aligned_as_before(page: &Page, text: String) -> String {
    if formatted(page) == page.source.text {
        formatted(&Page::parse(SourceFile::new(page.source.path(), text)))
    } else {
        text
    }
}

fn read(project: &Project, out: &mut dyn Write) -> io::Result<Option<Page>> {
    match SourceFile::read(&project.root().join(project.page()), project.page()) {
        Ok(source) => Ok(Some(Page::parse(source))),
        Err(report) => Findings::new(&report, None).write(Format::Human, None, out).map(|()| None),
    }
}

/// Writes the page and says so; `false`, and says why, if it cannot be written.
fn write(project: &Project, page: &Page, text: &str, alone: bool, out: &mut dyn Write) -> io::Result<bool> {
    let (before, after) = (page.source.in_file(&page.source.text), page.source.in_file(text));
    match replace(project.root(), project.page(), before.as_bytes(), &after, alone) {
        Ok(()) => writeln!(out, "{BOLD}written{BOLD:#} {}", project.page()).map(|()| true),
        Err(failed) => {
            writeln!(out, "{RED}error{RED:#}: {} cannot be written: {}", failed.path, failed.error)?;
            writeln!(out, "  mend that and run the command again").map(|()| false)
        }
    }
}

/// Says which parameters of an entry are others than before: programs have their names.
fn warn_of_parameters(page: &Page, text: &str, id: &str, out: &mut dyn Write) -> io::Result<()> {
    let changed = Page::parse(SourceFile::new(page.source.path(), text));
    let id = nfc(id);
    let parameters = |page: &Page| -> Vec<Parameter> {
        let entry = page.catalog.iter().flat_map(|catalog| &catalog.entries).find(|entry| entry.id == id);
        entry.map(|entry| entry.parameters.clone()).unwrap_or_default()
    };
    let (before, after) = (parameters(page), parameters(&changed));
    for (these, those, what) in [(&before, &after, "gone"), (&after, &before, "new")] {
        let is_known =
            |one: &&Parameter| those.iter().any(|other| (&other.name, other.kind) == (&one.name, one.kind));
        for Parameter { name, kind, .. } in these.iter().filter(|one| !is_known(one)) {
            let kind = kind.name();
            writeln!(
                out,
                "the parameter `{{{name}:{kind}}}` is {what}: programs that use the message's parameters may break"
            )?;
        }
    }
    Ok(())
}
