//! Manual pages and shell completions, generated from the arguments.

use std::io::{self, Write};

use clap::{Command, CommandFactory as _};
use clap_complete::Shell;
use clap_mangen::Man;

use crate::arguments::Arguments;

/// Writes the manual page of the program, or of a command.
pub(crate) fn man(command: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    let mut program = Arguments::command();
    program.build();
    let page = command.and_then(|name| program.find_subcommand(name)).unwrap_or(&program).clone();
    let usage = (!page.has_subcommands()).then(|| usage(&page));
    let page = usage.into_iter().fold(page, Command::override_usage);
    let mut text = Vec::new();
    // Commands have no version of their own.
    let version = program.render_version();
    Man::new(page).source(version.trim_end()).render(&mut text)?;
    out.write_all(in_sections(&String::from_utf8_lossy(&text)).as_bytes())
}

/// Returns the usage of a command, with the values of its options.
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

/// Moves the help after the options into the usual sections of manual pages.
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

/// Writes the completion script of a shell.
pub(crate) fn completions(shell: Shell, out: &mut dyn Write) -> io::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "telephony-errors", &mut script);
    out.write_all(&script)
}
