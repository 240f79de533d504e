//! Excludes the files of standard output and standard error from the sources.

use error_catalog_scan::{Source, SourceError, Sources};

use super::redacted::display_text;
use crate::output_file::OutputFile;
use crate::usage;

/// Removes sources that this command writes to. A file that was not empty is reported as a source error.
pub(super) fn exclude(sources: &mut Sources, shows_numbers: bool) {
    for output in OutputFile::all() {
        exclude_one(&output, sources, shows_numbers);
    }
}

fn exclude_one(output: &OutputFile, sources: &mut Sources, shows_numbers: bool) {
    let is_output = |source: &Source| match source {
        Source::Input => output.is_input(),
        Source::File(path) => output.is_at(path),
        _ => false,
    };
    let (own, others): (Vec<_>, _) = std::mem::take(&mut sources.list).into_iter().partition(is_output);
    sources.list = others;
    let is_empty = output.is_empty();
    let message = "it is the output of this command";
    for source in own {
        if is_empty {
            usage::report(&format!(
                "note: {}: {message} and is skipped",
                display_text(&source.name(), shows_numbers)
            ));
        } else {
            let message = format!("{message}: write to another file");
            sources.source_errors.push(SourceError { name: source.name(), message, bytes_read: 0 });
        }
    }
}
