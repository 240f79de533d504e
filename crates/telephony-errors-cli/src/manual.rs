//! The manual pages and the shells' completions, made from the command line's own description.

use std::io::{self, Write};

use clap::CommandFactory as _;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::arguments::Arguments;

/// Writes the manual page of the program, or of one of its commands.
pub(crate) fn man(command: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    let mut program = Arguments::command();
    program.build();
    let page = command.and_then(|name| program.find_subcommand(name)).unwrap_or(&program).clone();
    let mut text = Vec::new();
    // Of a command's own, the version is not known.
    let version = program.render_version();
    Man::new(page).source(version.trim_end()).render(&mut text)?;
    out.write_all(&text)
}

/// Writes the script with which a shell completes commands.
pub(crate) fn completions(shell: Shell, out: &mut dyn Write) -> io::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "telephony-errors", &mut script);
    out.write_all(&script)
}
