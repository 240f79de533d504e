//! Sources that are a file of standard output or standard error.

use error_catalog_scan::{Source, Sources, Trouble};

use super::report::shown;
use crate::output_file::OutputFile;
use crate::usage;

/// Leaves out the sources that this command writes to. One that holds something already is reported as not read.
pub(super) fn exclude(sources: &mut Sources, shows_numbers: bool) {
    for output in OutputFile::all() {
        exclude_one(&output, sources, shows_numbers);
    }
}

fn exclude_one(output: &OutputFile, sources: &mut Sources, shows_numbers: bool) {
    let is_output = |source: &Source| match source {
        Source::Input => output.is_input(),
        Source::File(path) => output.is_at(path),
    };
    let (own, others): (Vec<_>, _) = std::mem::take(&mut sources.list).into_iter().partition(is_output);
    sources.list = others;
    let is_empty = output.is_empty();
    let what = "it is the output of this command";
    for source in own {
        if is_empty {
            usage::report(&format!("note: {}: {what} and is skipped", shown(&source.name(), shows_numbers)));
        } else {
            let what = format!("{what}: write to another file");
            sources.troubles.push(Trouble { name: source.name(), what, read: 0 });
        }
    }
}
