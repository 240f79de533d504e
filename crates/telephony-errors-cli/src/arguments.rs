//! The arguments of the command line, and its help.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::code_class::CodeClass;

/// Explains telephony errors in call logs: what each error means, and how to fix it.
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
    /// Explain a message from a call log, an id such as 486-busy-here, a code such as 486, or text from another platform
    #[command(after_help = EXIT_STATUS, after_long_help = EXPLAIN_EXAMPLES)]
    Explain {
        /// The message, id or code; several words need no quotation marks. `-`, or no words if standard input is not a
        /// terminal, reads one message per line from standard input. Write `--` before words that begin with a dash
        #[arg(value_name = "WORDS")]
        words: Vec<OsString>,
        #[command(flatten)]
        output: OutputOptions,
    },
    /// List all errors of the page, or the errors with a code
    #[command(after_help = EXIT_STATUS, after_long_help = LIST_EXAMPLES)]
    List {
        /// Only errors with this code; an `x` matches any digit: 486, 4xx
        #[arg(long, value_name = "CODE")]
        code: Option<CodeClass>,
        #[command(flatten)]
        output: OutputOptions,
    },
    /// Search the page's errors for words, and list the best matches first
    #[command(after_help = EXIT_STATUS, after_long_help = SEARCH_EXAMPLES)]
    Search {
        /// Words, or parts of words, of a message, its meaning, its fix or its id, in any order
        #[arg(required = true, value_name = "WORDS")]
        words: Vec<OsString>,
        #[command(flatten)]
        output: OutputOptions,
    },
    /// Count the errors in call logs of any format: files, folders, or standard input
    #[command(after_help = SCAN_EXIT_STATUS, after_long_help = SCAN_EXAMPLES)]
    Scan(Scan),
    /// Write the completion script of a shell
    #[command(after_long_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// The shell
        #[arg(value_enum)]
        shell: Shell,
    },
    /// Write the manual page of this program or of a command
    #[command(after_long_help = MAN_EXAMPLES)]
    Man {
        /// The command; the whole program if omitted
        #[arg(value_parser = ["explain", "list", "search", "scan", "completions", "man"])]
        command: Option<String>,
    },
}

#[derive(Args)]
pub(crate) struct OutputOptions {
    /// For people, for programs (one JSON object per line), or for a ticket or a chat (Markdown)
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub(crate) format: Format,
}

#[derive(Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a separate switch")]
pub(crate) struct Scan {
    /// Files, folders, or patterns such as 'logs/*.gz'. `-`, or no path if standard input is not a terminal, reads
    /// standard input
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// For people, for programs (one JSON object), for a spreadsheet, or for a ticket or a chat (Markdown)
    #[arg(long, value_enum, default_value_t = ReportFormat::Human)]
    pub(crate) format: ReportFormat,
    /// Also write the report to a file: a self-contained HTML page. Its name must end with `.html`
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Option<PathBuf>,
    /// Write the unknown messages as rows for the page's table instead of a report
    #[arg(long, conflicts_with = "format")]
    pub(crate) draft_rows: bool,
    /// Write the JSON lines of the logs to standard output, and add a member `telephony_errors` to each line that holds
    /// messages. A summary goes to standard error
    #[arg(long, conflicts_with_all = ["format", "report", "draft_rows", "by", "line_numbers", "threads"])]
    pub(crate) annotate: bool,
    /// Only look for messages of the page, and not for codes of other platforms; faster
    #[arg(long)]
    pub(crate) only_page: bool,
    /// Also count by the values of a field: a member of JSON lines (`a.b` is member `b` of member `a`), or a column of
    /// CSV. `FIELD:day` and `FIELD:hour` group times. Without FIELD, count by day and by who ended the call, in the
    /// fields of known platforms. Can be repeated
    #[arg(long, value_name = "FIELD", num_args = 0..=1, default_missing_value = "", conflicts_with = "draft_rows")]
    #[arg(value_parser = field)]
    pub(crate) by: Vec<String>,
    /// Show the line of each position as well as its byte; slower
    #[arg(long)]
    pub(crate) line_numbers: bool,
    /// Show phone numbers in full instead of as +1555•••4567
    #[arg(long)]
    pub(crate) show_numbers: bool,
    /// Exit with status 3 if there are unknown messages
    #[arg(long)]
    pub(crate) fail_on_unknown: bool,
    /// Number of threads that read [default: number of processors]
    #[arg(long, value_name = "NUMBER", allow_hyphen_values = true, value_parser = threads)]
    pub(crate) threads: Option<usize>,
}

/// Words after a colon that were probably written as a unit of time.
const UNITS: [&str; 14] = [
    "", "day", "days", "hour", "hours", "minute", "minutes", "min", "second", "seconds", "sec", "week",
    "month", "year",
];

/// Parses the value of `--by`: a field, or a field and a unit of time.
fn field(text: &str) -> Result<String, String> {
    match text.rsplit_once(':') {
        None | Some((_, "day" | "hour")) => Ok(text.to_owned()),
        // The name of a field may contain a colon.
        Some((field, unit)) if !field.is_empty() && !UNITS.contains(&unit.to_lowercase().as_str()) => {
            Ok(text.to_owned())
        }
        Some(_) => Err("expected `:day` or `:hour` after the field".to_owned()),
    }
}

/// Parses the value of `--threads`.
fn threads(text: &str) -> Result<usize, String> {
    text.parse()
        .ok()
        .filter(|threads| *threads > 0)
        .ok_or_else(|| "expected a number of at least 1".to_owned())
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

const EXIT_STATUS: &str =
    "Exit status: 0 if everything was found, 1 if not, 2 if the command line is wrong or a stream fails.";

const EXAMPLES: &str = "\
Examples:
  Explain a message from a call log:
    telephony-errors explain Telephony - 486 - Busy Here

  Find the errors about caller IDs:
    telephony-errors search caller id

  List the errors whose codes begin with 5:
    telephony-errors list --code 5xx

  Explain every line of a file:
    telephony-errors explain - < call-log.txt

  Count the errors in a folder of logs:
    telephony-errors scan logs

Exit status: 0 if everything was found, 1 if not, 2 if the command line is wrong or a stream fails.";

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

Quote a message that contains special characters of the shell, such as ( or '.

A message may differ from the page in capitals, spaces, dashes, quotation marks and a full stop at the end. Texts of \
protocols and other platforms are recognized, too, and explained by their code and phrase. A code that no error has is \
explained by the SIP registry. For other texts, the errors that they may be about are shown as guesses, and the exit status is 1.

With `-`, the messages in each line are explained, and lines without a message are counted at the end. Phone numbers are \
redacted. A line of more than 64 KiB is not a message. No similar messages are listed, because that takes hundreds of times longer than an answer. Answers follow a growing log: they are \
written whenever no more input is available.

Exit status: 0 if everything was found (a code alone counts), 1 if not, 2 if the command line is wrong or a stream \
fails.";

const LIST_EXAMPLES: &str = "\
Examples:
  telephony-errors list
  telephony-errors list --code 486
  telephony-errors list --code 4xx --format markdown

Exit status: 0 if there are any errors, 1 if there are none, 2 if the command line is wrong or a stream fails.";

const SEARCH_EXAMPLES: &str = "\
Examples:
  telephony-errors search busy
  telephony-errors search caller id
  telephony-errors search verif number
  telephony-errors search don’t have permission

An error matches if it contains every word, in any form: `declined` finds `Decline`. Words that people use instead, such as \
`spam`, count as well. Capitals and the form of apostrophes do not matter. Matches in the message \
come first, then matches in the meaning, then in the fix. Within each, whole words come before beginnings of words, and \
these before other parts of words.

Exit status: 0 if an error matches, 1 if none does, 2 if the command line is wrong or a stream fails.";

const SCAN_EXIT_STATUS: &str = "Exit status: 0 if everything was read, 1 if not, 2 if the command line is wrong or the report cannot be \
                                written, 3 if --fail-on-unknown finds a message, 130 after Ctrl-C.";

const SCAN_EXAMPLES: &str = "\
Examples:
  telephony-errors scan logs
  telephony-errors scan call-log.jsonl --format markdown
  telephony-errors scan logs --only-page --report report.html
  telephony-errors scan call-log.jsonl logs --line-numbers --format csv
  telephony-errors scan call-log.jsonl --by start_time:hour
  telephony-errors scan logs --by
  telephony-errors scan call-log.jsonl --annotate > annotated.jsonl
  ssh gateway cat call-log.jsonl | telephony-errors scan --fail-on-unknown

Messages are found anywhere in plain text, JSON and CSV, also in files compressed with gzip or Zstandard. Escapes of JSON \
and CSV are undone. In records without a message, failures that other platforms report by a code are counted: the SIP \
response, else an error of FreeSWITCH, STIR or Twilio, else the cause of Q.850. Responses below 300 and normal clearing are no \
failures. A message in the page's format that matches no error is counted as unknown. Unknown messages that differ \
only in numbers and in words with digits are counted together.

--by reads the record around a message: a line that is a JSON object, or a record of CSV if the file begins with a line \
of column names. Messages outside of records count under “(field absent)”. --annotate only adds a member to the JSON lines \
that hold messages.

Sources that cannot be read are reported at the end, and the others are read. Ctrl-C ends the scan and shows the counts so \
far.

Exit status: 0 if everything was read, 1 if not, 2 if the command line is wrong or the report cannot be written, 3 if \
--fail-on-unknown finds a message, 130 after Ctrl-C.";

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
