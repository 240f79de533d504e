//! The command line, and the help that explains it.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::code_class::CodeClass;

/// Says what a telephony error in a call log means, and how to fix it.
#[derive(Parser)]
#[command(
    name = "telephony-errors",
    version,
    propagate_version = true,
    arg_required_else_help = true,
    max_term_width = 100
)]
#[command(after_help = EXIT_STATUS, after_long_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Explain a message from a call log, an id such as 486-busy-here, a code such as 486, or what platforms write
    #[command(after_help = EXIT_STATUS, after_long_help = EXPLAIN_EXAMPLES)]
    Explain {
        /// The message, id or code: several words need no quotation marks. `-` alone, or nothing where input comes from
        /// a file or another program, reads one message per line from there; `--` goes before words that begin with a
        /// dash
        #[arg(value_name = "WORDS")]
        words: Vec<OsString>,
        #[command(flatten)]
        shown: Shown,
    },
    /// List all errors of the page, or those of a code
    #[command(after_help = EXIT_STATUS, after_long_help = LIST_EXAMPLES)]
    List {
        /// Only errors with this code; an `x` stands for any digit: 486, 4xx
        #[arg(long, value_name = "CODE")]
        code: Option<CodeClass>,
        #[command(flatten)]
        shown: Shown,
    },
    /// Search the page's errors for those that hold every word, the best first
    #[command(after_help = EXIT_STATUS, after_long_help = SEARCH_EXAMPLES)]
    Search {
        /// Words, or parts of words, from a message, its meaning, its fix or its id, in any order
        #[arg(required = true, value_name = "WORDS")]
        words: Vec<OsString>,
        #[command(flatten)]
        shown: Shown,
    },
    /// Count the errors in call logs of any format: files, folders, or what comes through a pipe
    #[command(after_help = SCAN_EXIT_STATUS, after_long_help = SCAN_EXAMPLES)]
    Scan(Scan),
    /// Write the script with which a shell completes this program's commands
    #[command(after_long_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// The shell
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Write the manual page, of this program or of one of its commands
    #[command(after_long_help = MAN_EXAMPLES)]
    Man {
        /// The command whose page it is
        #[arg(value_parser = ["explain", "list", "search", "scan", "completions", "man"])]
        command: Option<String>,
    },
}

#[derive(Args)]
pub(crate) struct Shown {
    /// For people, for programs (one JSON object a line), or for a ticket or a chat (Markdown)
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(crate) format: Format,
}

#[derive(Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub(crate) struct Scan {
    /// Files, folders with all that is below them, or patterns such as 'logs/*.gz'. `-`, or nothing where input comes
    /// from a file or another program, reads from there
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// For people, for programs (one JSON object), for a spreadsheet, or for a ticket or a chat (Markdown)
    #[arg(long, value_enum, default_value_t = ReportFormat::Human)]
    pub(crate) format: ReportFormat,
    /// Write the report as a page for a browser, too: one file that needs no other
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// Write the unknown messages as rows for the page's table, and no report
    #[arg(long, conflicts_with = "format")]
    pub(crate) draft_rows: bool,
    /// Write the logs, which are JSON lines, to standard output, with a member `telephony_errors` at the end of each line
    /// that holds messages; what was done is told on standard error
    #[arg(long, conflicts_with_all = ["format", "report", "draft_rows", "by", "line_numbers", "threads"])]
    pub(crate) annotate: bool,
    /// Count by the values of a field, too: a member of JSON lines (`a.b` is one of another), or a column of CSV. With
    /// `:day` or `:hour` behind it, by that of a time. Without FIELD, by day and by who ended the call, in the fields
    /// that platforms have for them. Can be given several times
    #[arg(long, value_name = "FIELD", num_args = 0..=1, default_missing_value = "", conflicts_with = "draft_rows")]
    #[arg(value_parser = field)]
    pub(crate) by: Vec<String>,
    /// Show lines as well as bytes where a message stands: a little slower
    #[arg(long)]
    pub(crate) line_numbers: bool,
    /// Show people's numbers, instead of +1555•••4567
    #[arg(long)]
    pub(crate) show_numbers: bool,
    /// Exit with status 3 if there are messages that no known error has
    #[arg(long)]
    pub(crate) fail_on_unknown: bool,
    /// How many threads read; as many as there are processors if it is not given
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true, value_parser = threads)]
    pub(crate) threads: Option<usize>,
}

/// What stands behind a colon and looks like a part of a time.
const UNITS: [&str; 14] = [
    "", "day", "days", "hour", "hours", "minute", "minutes", "min", "second", "seconds", "sec", "week",
    "month", "year",
];

/// A field, or a time in it.
fn field(text: &str) -> Result<String, String> {
    match text.rsplit_once(':') {
        None | Some((_, "day" | "hour")) => Ok(text.to_owned()),
        // A field's own name may hold a colon.
        Some((field, unit)) if !field.is_empty() && !UNITS.contains(&unit.to_lowercase().as_str()) => {
            Ok(text.to_owned())
        }
        Some(_) => Err("a time counts by its `:day` or its `:hour`".to_owned()),
    }
}

/// How many threads.
fn threads(text: &str) -> Result<usize, String> {
    text.parse().ok().filter(|threads| *threads > 0).ok_or_else(|| "write a number from 1 up".to_owned())
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    Human,
    Json,
    Csv,
    Markdown,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Human,
    Json,
    Markdown,
}

const EXIT_STATUS: &str = "Exit status: 0 if all was found, 1 if something was not, 2 if the command line is wrong or a \
                           stream fails.";

const EXAMPLES: &str = "\
Examples:
  What does this line of a call log mean?
    telephony-errors explain Telephony - 486 - Busy Here

  Which errors have to do with a caller ID?
    telephony-errors search caller id

  Which errors begin with 5?
    telephony-errors list --code 5xx

  Explain every line of a file:
    telephony-errors explain - < call-log.txt

  Which errors happened how often last month?
    telephony-errors scan logs

Exit status: 0 if all was found, 1 if something was not, 2 if the command line is wrong or a stream \
fails.";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  telephony-errors explain Telephony - 486 - Busy Here
  telephony-errors explain telephony – 486 – busy here.
  telephony-errors explain 486-busy-here
  telephony-errors explain 503
  telephony-errors explain 485
  telephony-errors explain SIP/2.0 486 Busy Here
  telephony-errors explain 'Reason: Q.850;cause=17;text=\"User busy\"'
  telephony-errors explain - < call-log.txt
  tail -f call-log.txt | telephony-errors explain --format json

Write quotation marks around a message that holds characters of the shell's own, such as ( or '.

A message may be pasted as a mail, a page or a document shows it: it may differ in capitals, blanks, dashes, quotation \
marks and a full stop at the end. What is none, and no id and no code, may be in a form that protocols or other platforms \
write: it is explained by what its code and phrase say, and no further. A code that no error has is explained as SIP's \
registry has it. What is none of these is not guessed at: the messages most like it are listed, marked as guesses, and \
the exit status is 1.

Of a stream, each line is one message. Blank lines are skipped, and a line of more than 64 KiB is no message. There \
are no guesses: one takes hundreds of times longer than an answer. Answers are written whenever the stream has to be \
waited for, so they follow a growing log.

Exit status: 0 if all was found (a code alone counts), 1 if something was not, 2 if the command line is wrong or a \
stream fails.";

const LIST_EXAMPLES: &str = "\
Examples:
  telephony-errors list
  telephony-errors list --code 486
  telephony-errors list --code 4xx --format markdown

Exit status: 0 if there are any, 1 if there are none, 2 if the command line is wrong or a stream fails.";

const SEARCH_EXAMPLES: &str = "\
Examples:
  telephony-errors search busy
  telephony-errors search caller id
  telephony-errors search verif number
  telephony-errors search don’t have permission

An error is found if it holds every word, in capitals or not, and with straight or curly apostrophes. Hits in the message stand before hits in the meaning, \
and these before hits in the fix; of these, whole words stand before beginnings of words, and these before other parts \
of words.

Exit status: 0 if any is found, 1 if none is, 2 if the command line is wrong or a stream fails.";

const SCAN_EXIT_STATUS: &str = "Exit status: 0 if all was read, 1 if something was not, 2 if the command line is wrong \
                                or the report cannot be written, 3 if --fail-on-unknown finds any, 130 after Ctrl-C.";

const SCAN_EXAMPLES: &str = "\
Examples:
  telephony-errors scan logs
  telephony-errors scan call-log.jsonl --format markdown
  telephony-errors scan logs --report report.html
  telephony-errors scan call-log.jsonl logs --line-numbers --format csv
  telephony-errors scan call-log.jsonl --by start_time:hour
  telephony-errors scan logs --by
  telephony-errors scan call-log.jsonl --annotate > annotated.jsonl
  ssh gateway cat call-log.jsonl | telephony-errors scan --fail-on-unknown

Messages are found wherever they stand: in plain text, JSON, CSV, whatever fields there are. Files that gzip or \
Zstandard compressed are read as they are. A message ends where its known text ends; what JSON and CSV do to its quotation \
marks and other characters is undone. One that is built as the others are and that no known error has is counted \
as unknown; those that differ in numbers and words with digits alone are counted together.

--by needs to know a message's record: a line that is a JSON object, or, where a file begins with a line of names, a line of \
CSV. What stands in neither is counted as without the field. --annotate changes JSON lines that hold messages, by one \
member at their end, and nothing else.

What cannot be read is named at the end, and the rest is read. Ctrl-C ends the reading, and shows what was counted so \
far.

Exit status: 0 if all was read, 1 if something was not, 2 if the command line is wrong or the report cannot be written, \
3 if --fail-on-unknown finds any, 130 after Ctrl-C.";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  telephony-errors completions bash > ~/.local/share/bash-completion/completions/telephony-errors
  telephony-errors completions zsh > ~/.zfunc/_telephony-errors
  telephony-errors completions fish > ~/.config/fish/completions/telephony-errors.fish
  telephony-errors completions powershell >> $PROFILE";

const MAN_EXAMPLES: &str = "\
Examples:
  telephony-errors man | man -l -
  telephony-errors man explain | man -l -
  telephony-errors man > ~/.local/share/man/man1/telephony-errors.1";
