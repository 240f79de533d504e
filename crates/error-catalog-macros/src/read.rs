//! Reads and validates the catalog at a path.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use error_catalog_model::{Catalog, FactError, ValidationError};

/// How many errors one message lists.
const MAX_ERRORS: usize = 20;

/// The reason why a catalog cannot be used.
#[derive(Debug)]
pub(crate) struct Unusable {
    pub(crate) text: String,
    /// The catalog, if it could be read: its names are still used.
    pub(crate) catalog: Option<Box<Catalog>>,
}

/// Reads the catalog at a path in the folder of the package, and validates it.
pub(crate) fn of_package(path: &str) -> Result<Catalog, Unusable> {
    let folder = env::var_os("CARGO_MANIFEST_DIR").ok_or_else(|| {
        let text = "`CARGO_MANIFEST_DIR` is not set: build with cargo, or set it to the folder that the path is \
                    relative to";
        Unusable { text: text.to_owned(), catalog: None }
    })?;
    catalog(Path::new(&folder), path)
}

fn catalog(folder: &Path, path: &str) -> Result<Catalog, Unusable> {
    let unusable = |text| Unusable { text, catalog: None };
    let yaml = text(folder, path).map_err(unusable)?;
    if let Some(line) = merge_conflict(&yaml) {
        return Err(unusable(format!(
            "unresolved merge conflict at `{path}:{line}`\n\
             resolve the conflict in its page, then run `{}`",
            command(&yaml)
        )));
    }
    let catalog = Catalog::from_canonical_yaml(&yaml).map_err(|error| {
        let line = error.line().map(|line| format!(":{line}")).unwrap_or_default();
        unusable(format!(
            "cannot read the catalog `{path}{line}`: {error}\n\
             it is generated: run `{}` of this release of the tools, rather than edit it",
            command(&yaml)
        ))
    })?;
    if catalog.entries.is_empty() {
        let text = format!(
            "the catalog `{path}` has no entries\nadd a row to the page `{}`, then run `{}`",
            catalog.page,
            command(&yaml)
        );
        return Err(Unusable { text, catalog: Some(catalog.into()) });
    }
    let (errors, fact_errors) = (catalog.validate(), catalog.fact_errors());
    if errors.is_empty() && fact_errors.is_empty() {
        return Ok(catalog);
    }
    Err(Unusable {
        text: describe(path, &yaml, &catalog, &errors, &fact_errors),
        catalog: Some(catalog.into()),
    })
}

/// Returns the text of a catalog that was read before, or nothing if it is gone.
pub(crate) fn source(path: &str) -> String {
    let folder = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    fs::read_to_string(Path::new(&folder).join(path)).unwrap_or_default()
}

/// Returns the line of the first mark of a merge conflict, counted from 1.
fn merge_conflict(yaml: &str) -> Option<usize> {
    let is_mark = |line: &str| ["<<<<<<< ", ">>>>>>> "].iter().any(|mark| line.starts_with(mark));
    yaml.lines().position(is_mark).map(|index| index + 1)
}

/// Returns the command that generates a catalog: the command in its header, or else that of the released program.
fn command(yaml: &str) -> &str {
    let header = yaml.lines().next().filter(|line| line.starts_with('#')).unwrap_or_default();
    let command = header.split_once(" by `").and_then(|(_, rest)| rest.split_once('`'));
    command.map_or("error-catalog sync", |(command, _)| command)
}

/// Returns the line of each entry, counted from 1.
fn entry_lines(yaml: &str) -> Vec<usize> {
    let lines = yaml.lines().zip(1..);
    lines.filter(|(line, _)| line.starts_with("  - id: ")).map(|(_, number)| number).collect()
}

fn text(folder: &Path, path: &str) -> Result<String, String> {
    if Path::new(path).has_root() || Path::new(path).is_absolute() {
        return Err(format!(
            "expected a path relative to the folder of this package's Cargo.toml, found `{path}`"
        ));
    }
    let file = folder.join(path);
    if file.is_dir() {
        return Err(format!("`{path}` is a folder: name the catalog in it, such as `catalog/errors.yaml`"));
    }
    // Opening a pipe waits for its writer, and a device may have no end.
    if file.exists() && !file.is_file() {
        return Err(format!(
            "expected a regular file at `{path}`, found a pipe, a socket or a device\n\
             generate the catalog from its page, or correct the path"
        ));
    }
    fs::read_to_string(file).map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!(
            "there is no file `{path}` in the folder of this package's Cargo.toml\n\
             generate the catalog from its page, as `error-catalog sync` does, or correct the path"
        ),
        ErrorKind::InvalidData => {
            format!(
                "expected UTF-8 in `{path}`, found other bytes\n\
                 regenerate the catalog from its page, or correct the path"
            )
        }
        kind => format!("cannot read `{path}`: {kind}"),
    })
}

/// Words the errors of a catalog for the user of the macro, who corrects the page; `yaml` is the text of the catalog.
pub(crate) fn describe(
    path: &str,
    yaml: &str,
    catalog: &Catalog,
    errors: &[ValidationError],
    fact_errors: &[FactError],
) -> String {
    let lines = entry_lines(yaml);
    let name = |index: usize| {
        let id = catalog.entries.get(index).map_or("", |entry| &entry.id);
        let line = lines.get(index).map(|line| format!(":{line}")).unwrap_or_default();
        format!("entry `{id}` at `{path}{line}`")
    };
    let mut text = format!("the catalog `{path}` cannot become an enum:");
    // Writing to a String cannot fail.
    for FactError { message, help, .. } in fact_errors.iter().take(MAX_ERRORS) {
        let _ = write!(text, "\n- {message}; {help}");
    }
    for ValidationError { kind, entry, other } in errors.iter().take(MAX_ERRORS) {
        let other = other.map(|other| format!("{} and ", name(other))).unwrap_or_default();
        let _ = write!(text, "\n- {other}{}: {kind}", name(*entry));
    }
    if errors.len() > MAX_ERRORS {
        let _ = write!(text, "\n- and {} more", errors.len() - MAX_ERRORS);
    }
    let _ = write!(text, "\ncorrect the page `{}`, then run `{}`", catalog.page, command(yaml));
    text
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::catalog;

    #[test]
    fn a_path_of_one_machine_is_refused() {
        let error = catalog(Path::new("."), "/somewhere/errors.yaml").unwrap_err();
        assert!(error.text.contains("expected a path relative to"), "{}", error.text);
    }

    #[cfg(unix)]
    #[test]
    fn pipes_and_devices_are_refused() {
        let folder = std::env::temp_dir().join(format!("error-catalog-macros-pipe-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        assert!(
            std::process::Command::new("mkfifo").arg(folder.join("pipe.yaml")).status().unwrap().success()
        );
        std::os::unix::fs::symlink("/dev/zero", folder.join("device.yaml")).unwrap();
        for path in ["pipe.yaml", "device.yaml"] {
            // Opening the pipe or reading the device would block forever.
            let (refusal, is_refused) = std::sync::mpsc::channel();
            let folder = folder.clone();
            std::thread::spawn(move || refusal.send(catalog(&folder, path).unwrap_err().text));
            let text = is_refused.recv_timeout(std::time::Duration::from_secs(60));
            let text = text.unwrap_or_else(|error| panic!("waited 60 s for the refusal of {path}: {error}"));
            assert!(text.starts_with(&format!("expected a regular file at `{path}`, found ")), "{text}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn no_bytes_end_the_compiler() {
        let folder = std::env::temp_dir().join(format!("error-catalog-macros-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let inputs: [&[u8]; 7] =
            [b"", b"\xFF\xFE", b"\0", b"[", b"- 1", b"schema: error-catalog/1", b"a: &a [*a]"];
        for bytes in inputs {
            std::fs::write(folder.join("c.yaml"), bytes).unwrap();
            let text = catalog(&folder, "c.yaml").unwrap_err().text;
            assert!(text.contains("`c.yaml`") || text.contains("`c.yaml:"), "{bytes:?}: {text}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn errors_name_the_line_and_the_command() {
        let folder = std::env::temp_dir().join(format!("error-catalog-macros-lines-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let header = "# @generated from p.md by `make errors`. Do not edit: edit that page.\n";
        let error = |yaml: &str| {
            std::fs::write(folder.join("c.yaml"), format!("{header}{yaml}")).unwrap();
            catalog(&folder, "c.yaml").unwrap_err().text
        };
        let conflict = error("schema: error-catalog/1\n<<<<<<< HEAD\npage: p.md\n=======\n>>>>>>> theirs\n");
        assert!(conflict.starts_with("unresolved merge conflict at `c.yaml:3`\n"), "{conflict}");
        assert!(conflict.ends_with("then run `make errors`"), "{conflict}");
        let other = error("schema: error-catalog/1\npage: \"p.md\"\nentries: []\n");
        assert!(other.starts_with("cannot read the catalog `c.yaml:3`: expected canonical YAML"), "{other}");
        assert!(other.contains("run `make errors`"), "{other}");
        let invalid = error(
            "schema: error-catalog/1\npage: p.md\nentries:\n  - id: A\n    code: a\n    reason: r\n    \
             message: m\n    meaning: m\n    fix: f\n",
        );
        assert!(invalid.contains("\n- entry `A` at `c.yaml:5`: expected lower-case words"), "{invalid}");
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_long_list_of_faults_is_cut_short() {
        let entry = "  - id: e1\n    code: e1\n    reason: r\n    message: m\n    meaning: m\n    fix: f\n";
        let yaml = format!("schema: error-catalog/1\npage: p.md\nentries:\n{}", entry.repeat(100));
        let folder = std::env::temp_dir().join(format!("error-catalog-macros-long-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("c.yaml"), yaml).unwrap();
        let error = catalog(&folder, "c.yaml").unwrap_err();
        assert!(error.text.lines().count() <= 23 && error.text.contains("more"), "{}", error.text);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
