//! The manual pages and the shells' completions, made from the command line's own description.

use std::io::{self, Write};

use clap::{Command, CommandFactory as _};
use clap_complete::Shell;
use clap_mangen::Man;

use crate::arguments::Arguments;

/// Writes the manual page of the program, or of one of its commands.
pub(crate) fn man(command: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    let mut program = Arguments::command();
    program.build();
    let page = command.and_then(|name| program.find_subcommand(name)).unwrap_or(&program).clone();
    let usage = (!page.has_subcommands()).then(|| usage(&page));
    let page = usage.into_iter().fold(page, Command::override_usage);
    let mut text = Vec::new();
    // Of a command's own, the version is not known.
    let version = program.render_version();
    Man::new(page).source(version.trim_end()).render(&mut text)?;
    out.write_all(in_sections(&String::from_utf8_lossy(&text)).as_bytes())
}

/// How a command is used, with the values of its options.
fn usage(command: &Command) -> String {
    let options = command.get_opts().map(|option| format!("[{option}]"));
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    let flags = command
        .get_arguments()
        .filter(|argument| !argument.is_positional() && !argument.get_action().takes_values());
    let flags = flags.map(|flag| format!("[{flag}]"));
    let positionals = command.get_positionals().map(ToString::to_string);
    let parts = std::iter::once(name.to_owned()).chain(options).chain(flags).chain(positionals);
    parts.collect::<Vec<String>>().join(" ")
}

/// A manual page whose help behind the options stands in the sections that manual pages have.
fn in_sections(page: &str) -> String {
    let (mut text, mut is_among_examples) = (String::new(), false);
    for line in page.lines().filter(|line| *line != ".SH EXTRA") {
        let status = line.strip_prefix("Exit status: ");
        let begins_notes = is_among_examples && !line.starts_with([' ', '.']) && !line.is_empty();
        is_among_examples = line == "Examples:" || is_among_examples && !begins_notes;
        match status {
            Some(status) => text.extend([".SH \"EXIT STATUS\"\n", status]),
            None if line == "Examples:" => text.push_str(".SH EXAMPLES"),
            None if begins_notes => text.extend([".SH NOTES\n", line]),
            None => text.push_str(line),
        }
        text.push('\n');
    }
    text
}

/// Writes the script with which a shell completes commands.
pub(crate) fn completions(shell: Shell, out: &mut dyn Write) -> io::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "telephony-errors", &mut script);
    out.write_all(&script)
}
