//! The templates of the generated pages, read from files that need no Rust.
//!
//! A template may come from a pull request, so what it costs is bounded: its source by [`MAX_SOURCE`], its work by
//! fuel, its output by a limited writer, its recursion by a large stack. Fuel does not count all work, such as
//! comparing values that share their parts, so time is bounded too.

use std::io::{self, Write};
use std::num::NonZero;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;
use std::{iter, thread};

use error_catalog_page::markup::escaped;
use error_catalog_page::scalar::scalar;
use error_catalog_page::terminal::{is_printable_ascii, is_unsafe};
use error_catalog_page::{Diagnostic, Report, SourceFile, Span};
use minijinja::functions;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Rest;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, State, UndefinedBehavior, Value};

use crate::header::is_generated;
use crate::layout::Layout;
use crate::names::{Misspelling, misspelling};
use crate::rules::TEMPLATE;

/// The most bytes of a template: the compiler recurses along chains such as `not not`, and [`STACK`] holds these.
const MAX_SOURCE: usize = 64 << 10;

/// The stack of a thread that compiles or renders. It is virtual memory until it is used.
const STACK: usize = 256 << 20;

/// The fuel of a page. The index lists all entries.
const FUEL: Limit = Limit { base: 500_000, per_entry: 100 };

/// The most bytes of a page.
const OUTPUT: Limit = Limit { base: 16 << 20, per_entry: 1 << 10 };

/// The time within which pages must be rendered, counted in waits that are in vain. Pages take less than a millisecond, an index of 100,000 entries seconds.
const MAX_TIME: Duration = Duration::from_secs(60);

/// The filters that make texts of their arguments.
const LIMITED_FILTERS: [&str; 16] = [
    "string",
    "lower",
    "upper",
    "title",
    "capitalize",
    "trim",
    "split",
    "lines",
    "join",
    "format",
    "escape",
    "e",
    "safe",
    "pprint",
    "replace",
    "indent",
];

/// The most bytes of the text of a list or a map that a filter is given.
const MAX_TEXT: usize = 1 << 20;

/// The number of waits into which the time is divided.
const WAITS: u32 = 600;

/// The fewest pages for which another thread is worth its start.
const LEAST_SHARE: usize = 256;

/// A limit that grows with the catalog.
struct Limit {
    base: usize,
    per_entry: usize,
}

impl Limit {
    const fn of(&self, entries: usize) -> usize {
        self.per_entry.saturating_mul(entries).saturating_add(self.base)
    }
}

/// The compiled templates of pages.
pub struct Templates {
    environment: Environment<'static>,
    max_time: Duration,
}

/// A page to be rendered.
pub(crate) struct Job {
    /// The path of the page.
    pub(crate) page: String,
    /// The path of its template.
    pub(crate) template: String,
    /// The values that the template may use.
    pub(crate) values: Value,
}

/// A page that was made from a template.
#[derive(Debug)]
pub struct RenderedPage {
    /// The path of the page.
    pub path: String,
    /// Its text, which ends in one line end.
    pub text: String,
}

impl Templates {
    /// Compiles the templates of an entry's page and of the index.
    ///
    /// # Errors
    ///
    /// Every template that is too large or is not valid Jinja.
    pub fn compile(sources: impl IntoIterator<Item = SourceFile>) -> Result<Self, Report> {
        let (mut compilable, mut report) = (Vec::new(), Report::default());
        for source in sources {
            let length = source.text.len();
            if length > MAX_SOURCE {
                let message = format!("expected a template of at most {MAX_SOURCE} bytes, found {length}");
                report.append(exceeds(source.path(), message));
            } else {
                compilable.push(SourceFile::new(source.path(), source.text.replace("\r\n", "\n")));
            }
        }
        let path = compilable.first().map(|source| source.path().to_owned()).unwrap_or_default();
        let compiled = start(move |sender| drop(sender.send(compile(compilable))));
        let compiled = compiled.and_then(|compiled| next(&compiled, MAX_TIME, &mut { WAITS }));
        let (environment, errors) = compiled.map_err(|message| exceeds(&path, message))?;
        report.append(errors);
        if report.has_errors() { Err(report) } else { Ok(Self { environment, max_time: MAX_TIME }) }
    }

    /// Renders pages, many of them on all processors; each ends in one line end.
    ///
    /// # Errors
    ///
    /// A page whose template has an error, exceeds a limit or omits the header; the first such page.
    pub(crate) fn render(
        &self,
        layout: &Layout,
        entries: usize,
        jobs: Vec<Job>,
    ) -> Result<Vec<RenderedPage>, Report> {
        let mut environment = self.environment.clone();
        environment.set_fuel(Some(FUEL.of(entries) as u64));
        let environment = Arc::new(environment);
        let max_output = OUTPUT.of(entries);
        let processors = thread::available_parallelism().map_or(1, NonZero::get);
        let share = jobs.len().div_ceil(processors).max(LEAST_SHARE);
        let mut jobs = jobs.into_iter().peekable();
        let mut shares = Vec::new();
        while let Some(Job { template, .. }) = jobs.peek() {
            let template = template.clone();
            let is_of_share = |job: &Job| job.template == template;
            let share: Vec<Job> = iter::from_fn(|| jobs.next_if(is_of_share)).take(share).collect();
            let (environment, layout) = (Arc::clone(&environment), layout.clone());
            let rendered = start(move |sender| {
                let pages = share.iter().map(|job| render(&environment, &layout, job, max_output));
                // If nobody waits any more, another page is wrong.
                drop(sender.send(pages.collect::<Result<Vec<_>, _>>()));
            });
            let rendered = rendered.map_err(|message| exceeds(&template, message))?;
            shares.push((template, rendered));
        }
        // All pages together have the time of one.
        let (mut pages, mut waits) = (Vec::new(), WAITS);
        for (template, rendered) in shares {
            let rendered = next(&rendered, self.max_time, &mut waits);
            pages.append(&mut rendered.map_err(|message| exceeds(&template, message))??);
        }
        Ok(pages)
    }
}

/// Starts a thread with a large stack, which may be left alone: it borrows nothing.
fn start<T: Send + 'static>(work: impl FnOnce(&Sender<T>) + Send + 'static) -> Result<Receiver<T>, String> {
    let (sender, receiver) = channel();
    let thread = thread::Builder::new().stack_size(STACK).spawn(move || work(&sender));
    thread.map(|_| receiver).map_err(|error| format!("no thread can be started for it: {error}"))
}

/// Waits for a result of a thread.
///
/// Short waits are counted instead of the time on a clock: a process that was stopped, or had no processor, is given its
/// time afterwards.
fn next<T>(results: &Receiver<T>, max_time: Duration, waits: &mut u32) -> Result<T, String> {
    while *waits > 0 {
        match results.recv_timeout(max_time / WAITS) {
            Ok(result) => return Ok(result),
            Err(RecvTimeoutError::Timeout) => *waits -= 1,
            Err(RecvTimeoutError::Disconnected) => return Err("the template engine panicked".to_owned()),
        }
    }
    Err(format!("expected a page within {} s, found none", max_time.as_secs()))
}

/// Compiles templates, and reports those with syntax errors.
fn compile(sources: Vec<SourceFile>) -> (Environment<'static>, Report) {
    let mut environment = Environment::new();
    environment.set_fuel(Some(FUEL.base as u64));
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    // A line that holds only a tag leaves no line in the output. The delimiters are the defaults of Jinja, so
    // this cannot fail.
    if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
        environment.set_syntax(syntax);
    }
    environment.add_filter("yaml", |text: &str| scalar(text));
    environment.add_filter("markdown", |text: &str| escaped(text));
    limit_texts(&mut environment);
    let mut report = Report::default();
    for source in sources {
        if let Err(error) = environment.add_template_owned(source.path().to_owned(), source.text.clone()) {
            report.append(Report::of(of_engine(&source, &error), source));
        }
    }
    (environment, report)
}

/// Limits the functions of the engine that make texts of lists and maps before they charge fuel: values that share
/// their parts have texts of any length. The operator `~` and capturing blocks cannot be replaced; time limits them.
fn limit_texts(environment: &mut Environment<'_>) {
    // The engine charges fuel only in its own filters, which other crates cannot name.
    let mut builtins = Environment::new();
    builtins.set_fuel(environment.fuel());
    builtins.set_undefined_behavior(UndefinedBehavior::Strict);
    let builtins = Arc::new(builtins);
    for name in LIMITED_FILTERS {
        let builtins = Arc::clone(&builtins);
        environment.add_filter(name, move |args: Rest<Value>| {
            check_texts(&args)?;
            builtins.empty_state().apply_filter(name, &args)
        });
    }
    environment.add_function("debug", |state: &State<'_, '_>, args: Rest<Value>| {
        check_texts(&args)?;
        Ok::<_, Error>(functions::debug(state, args))
    });
    for name in ["startingwith", "endingwith"] {
        let builtins = Arc::clone(&builtins);
        environment.add_test(name, move |args: Rest<Value>| {
            check_texts(&args)?;
            builtins.empty_state().perform_test(name, &args)
        });
    }
}

/// Refuses arguments of a function that have long texts.
fn check_texts(args: &[Value]) -> Result<(), Error> {
    for value in args.iter().filter(|value| value.as_object().is_some()) {
        // Writing ends where the limit is reached. The text with indentation, as `pprint` writes it, is the longest.
        let mut text = LimitedWriter { bytes: Vec::new(), max: MAX_TEXT };
        if write!(text, "{value:#?}").is_err() {
            let what = format!("expected a value of at most {MAX_TEXT} bytes as text, found more");
            return Err(Error::new(ErrorKind::InvalidOperation, what));
        }
    }
    Ok(())
}

/// Renders a page. Returns its path and its text.
fn render(
    environment: &Environment<'_>,
    layout: &Layout,
    Job { page, template: path, values }: &Job,
    max_output: usize,
) -> Result<RenderedPage, Report> {
    let template = environment.get_template(path).map_err(|error| {
        let source = SourceFile::new(path, "");
        Report::of(of_engine(&source, &error), source)
    })?;
    let mut output = LimitedWriter { bytes: Vec::new(), max: max_output };
    match template.render_captured_to(values, &mut output) {
        Ok(_) => {}
        Err(error) if error.kind() == ErrorKind::WriteFailure => {
            return Err(exceeds(path, format!("expected at most {max_output} bytes on a page, found more")));
        }
        Err(error) => {
            let source = SourceFile::new(path, template.source());
            let diagnostic = at_misspelled_name(&source, of_engine(&source, &error), values);
            return Err(Report::of(diagnostic, source));
        }
    }
    // Templates write whole texts.
    let mut text = String::from_utf8(output.bytes).unwrap_or_default();
    if !is_printable_ascii(&text) {
        // A terminal that shows a page would obey them.
        text.retain(|character| !is_unsafe(character));
    }
    if !is_generated(text.as_bytes(), layout) {
        let message = "a page made from it does not say in its first lines that it is generated";
        let help = "keep `# {{ mark }}` in the front matter, below its first `---`";
        return Err(Report::of_file(&TEMPLATE, path, message, help));
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    Ok(RenderedPage { path: page.clone(), text })
}

/// A text that refuses to grow beyond a size.
struct LimitedWriter {
    bytes: Vec<u8>,
    max: usize,
}

impl Write for LimitedWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.max.saturating_sub(self.bytes.len()) < bytes.len() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Reports a template that exceeds a limit.
fn exceeds(path: &str, what: String) -> Report {
    Report::of_file(&TEMPLATE, path, what, "shorten the template; ARCHITECTURE.md lists its limits")
}

/// Reports an error of the engine at its line of a template.
fn of_engine(source: &SourceFile, error: &Error) -> Diagnostic {
    let message = match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    };
    let help = "see the values that a template may use in ARCHITECTURE.md; the language is Jinja's";
    let label = source.label(source.line_start(error.line().unwrap_or(1)));
    Diagnostic::new(&TEMPLATE, label, message).with_help(help)
}

/// Moves a diagnostic to the misspelled name in its line, if there is one.
fn at_misspelled_name(source: &SourceFile, diagnostic: Diagnostic, values: &Value) -> Diagnostic {
    let line = source.line_span(diagnostic.primary.span.start);
    let Some(Misspelling { range, nearest }) = misspelling(source.slice(line), values) else {
        return diagnostic;
    };
    let span = Span::new(line.start + range.start, line.start + range.end);
    let message = format!("unknown name `{}`", source.slice(span));
    let help = format!("did you mean `{nearest}`? {}", diagnostic.help);
    Diagnostic::new(&TEMPLATE, source.label(span), message).with_help(help)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use std::time::Instant;

    use super::*;

    /// Renders a template that begins with a list of 2^100 parts, which are shared.
    fn refusal(rest: &str) -> String {
        let double = "{% set x = namespace(y=[1], z=[1]) %}{% for i in range(100) %}\
            {% set x.y = [x.y, x.y] %}{% set x.z = [x.z, x.z] %}{% endfor %}";
        let (environment, errors) = compile(vec![SourceFile::new("slow.md", format!("{double}{rest}"))]);
        assert!(!errors.has_errors());
        let templates = Templates { environment, max_time: Duration::from_secs(1) };
        let job = Job { page: "page.md".to_owned(), template: "slow.md".to_owned(), values: Value::from(()) };
        let report = templates.render(&Layout::new("page.md"), 1, vec![job]).unwrap_err();
        report.diagnostics[0].message.clone()
    }

    /// Comparing does not use up the fuel.
    #[test]
    fn a_template_that_runs_too_long_is_refused() {
        let begin = Instant::now();
        assert_eq!(refusal("{{ x.y == x.z }}"), "expected a page within 1 s, found none");
        assert!(begin.elapsed() < Duration::from_secs(30), "{:?}", begin.elapsed());
    }

    #[test]
    fn texts_of_lists_are_limited() {
        for call in [
            "x.y | string",
            "x.y | upper",
            "x.y | pprint",
            "x.y | join",
            "x | join",
            "'%s' | format(x.y)",
            "'a' | replace('a', x.y)",
            "x.y | indent(2)",
            "debug(x.y)",
            "x.y is startingwith 'a'",
        ] {
            let message = refusal(&format!("{{{{ {call} }}}}"));
            assert!(message.contains("at most 1048576 bytes as text"), "{call}: {message}");
        }
    }
}
