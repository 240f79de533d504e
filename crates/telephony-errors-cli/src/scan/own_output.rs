//! Sources that are the file of standard output.

use error_catalog_scan::{Source, Sources, Trouble};

use super::report::shown;
use crate::output_file::OutputFile;
use crate::usage;

/// Leaves out the sources that are the file of standard output. One that holds something already is reported as not read.
pub(super) fn exclude(sources: &mut Sources, shows_numbers: bool) {
    let Some(output) = OutputFile::new() else { return };
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
