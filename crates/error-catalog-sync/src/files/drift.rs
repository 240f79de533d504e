//! Reports generated files that are not current or cannot be written.

use std::sync::Arc;

use error_catalog_page::{Diagnostic, Label, SourceFile, SourceMap};

use crate::files::tree::{Change, FileError};
use crate::rules::file_rules::{STALE_FILE, UNWRITABLE_FILE};

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

/// Reports a file that is not current, at the first line that differs.
pub(crate) fn report_drift(change: &Change, command: &str, sources: &mut SourceMap) -> Diagnostic {
    let before = change.before.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
    let mut line = 1;
    let message = match &change.after {
        _ if change.before.is_none() => "this generated file is missing".to_owned(),
        None => "this generated file is left over: no page generates it any more".to_owned(),
        Some(after) => {
            let lines = before.split('\n').zip(after.split('\n'));
            let same = lines.take_while(|(before, after)| before == after).count();
            line = (same + 1).min(before.lines().count().max(1));
            let expected = match after.split('\n').nth(same) {
                Some(line) => format!("`{}`", line.trim()),
                None => "the end of the file".to_owned(),
            };
            format!("this generated file is stale: expected {expected} here")
        }
    };
    let source = Arc::new(SourceFile::new(&change.path, before.as_ref()));
    let label = source.label(source.line_start(line));
    sources.insert(source);
    Diagnostic::new(&STALE_FILE, label, message)
        .with_help(format!("run `{command}` and commit what it writes"))
}

/// Reports a file that could not be written.
pub(crate) fn unwritable(failure: &FileError) -> Diagnostic {
    let message = format!("cannot be written: {}", failure.error);
    Diagnostic::new(&UNWRITABLE_FILE, Label::file(&failure.path), message)
        .with_help("fix the cause and run the command again")
}
