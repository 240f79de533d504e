//! A generated file that is not as it should be, as a problem.

use std::sync::Arc;

use error_catalog_page::{Diagnostic, Label, SourceFile, SourceMap};

use crate::files::tree::{Change, FileError};
use crate::rules::files::{STALE_FILE, UNWRITABLE_FILE};

impl Change {
    /// Returns the state of the file in a word or two.
    pub const fn state(&self) -> &'static str {
        match (&self.before, &self.after) {
            (None, _) => "missing",
            (_, None) => "left over",
            _ => "stale",
        }
    }
}

/// The problem that a file is, at the first line that differs.
pub(crate) fn drifted(change: &Change, command: &str, sources: &mut SourceMap) -> Diagnostic {
    let before = change.before.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
    let (line, what) = match &change.after {
        _ if change.before.is_none() => (1, "this generated file is missing".to_owned()),
        None => (1, "this generated file is left over: no row of the page makes it".to_owned()),
        Some(after) => {
            let same =
                before.split('\n').zip(after.split('\n')).take_while(|(is, should)| is == should).count();
            let should = after.split('\n').nth(same).map_or_else(
                || "nothing should stand here".to_owned(),
                |line| format!("this line should be `{}`", line.trim()),
            );
            let what = format!("this generated file is stale: {should}");
            ((same + 1).min(before.lines().count().max(1)), what)
        }
    };
    let help = format!("run `{command}` and commit what it writes");
    let source = Arc::new(SourceFile::new(&change.path, before.as_ref()));
    let label = source.label(source.line_start(line));
    sources.insert(source);
    Diagnostic::new(&STALE_FILE, label, what).with_help(help)
}

/// Reports a file that could not be written.
pub(crate) fn unwritable(failed: &FileError) -> Diagnostic {
    let message = format!("cannot be written: {}", failed.error);
    Diagnostic::new(&UNWRITABLE_FILE, Label::file(&failed.path), message)
        .with_help("fix that, then run the command again")
}
