//! The templates that ship with the program.

use std::io::{self, Write};

use error_catalog_sync::{BUILT_IN_KINDS, ENTRY_TEMPLATE, INDEX_TEMPLATE, InputError};

/// A template that ships with the program.
struct Template {
    kind: &'static str,
    file_name: &'static str,
    source: &'static str,
}

fn templates() -> impl Iterator<Item = Template> {
    let pages = [("entry.md", ENTRY_TEMPLATE), ("index.md", INDEX_TEMPLATE)];
    let pages = pages.map(|(file_name, source)| Template { kind: "pages", file_name, source });
    let others = BUILT_IN_KINDS.iter().flat_map(|kind| {
        kind.templates.iter().map(|template| Template {
            kind: kind.name,
            file_name: template.file_name(),
            source: template.source(),
        })
    });
    pages.into_iter().chain(others)
}

/// Writes a line for each template.
pub(crate) fn list(out: &mut dyn Write) -> io::Result<()> {
    for Template { kind, file_name, .. } in templates() {
        writeln!(out, "{kind:<12} {file_name}")?;
    }
    Ok(())
}

/// Returns the text of a template, by its file name or by a kind that has no other template.
pub(crate) fn find(name: &str) -> Result<&'static str, InputError> {
    let matching: Vec<_> =
        templates().filter(|template| template.kind == name || template.file_name == name).collect();
    match matching.as_slice() {
        [template] => Ok(template.source),
        [] => {
            let known: Vec<_> = templates().map(|template| template.file_name).collect();
            let help = format!("expected one of `{}`", known.join("`, `"));
            Err(InputError::new(format!("no output has the template `{name}`"), help))
        }
        several => {
            let names: Vec<_> = several.iter().map(|template| template.file_name).collect();
            let help = format!("name one of them: `{}`", names.join("`, `"));
            Err(InputError::new(format!("the kind `{name}` has several templates"), help))
        }
    }
}
