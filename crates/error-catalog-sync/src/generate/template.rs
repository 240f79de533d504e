//! The templates of the generated pages, read from files that need no Rust.
//!
//! A template may come from a pull request, so what it costs is bounded: its source by [`MAX_SOURCE`], its work by
//! fuel, its output by a limited writer, its recursion by a large stack. Fuel does not count all work, such as
//! comparing values that share their parts, so time is bounded too.

use std::io::{self, Write};
use std::num::{NonZero, NonZeroUsize};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value};

use crate::generate::mark::is_marked;
use crate::generate::names::misspelt;
use crate::markup::escaped;
use crate::parse::source::Source;
use crate::problem::{Place, Problem};
use crate::project::Project;
use crate::scalar::scalar;

/// The most bytes of a template: the compiler recurses along chains such as `not not`, and [`STACK`] holds these.
const MAX_SOURCE: usize = 64 << 10;

/// The stack of a thread that compiles or renders. It is virtual memory until it is used.
const STACK: usize = 256 << 20;

/// The fuel of a page, and how much more each entry of the catalog gives: the index lists them all.
const FUEL: (u64, u64) = (500_000, 100);

/// The most bytes of a page, and how many more each entry of the catalog allows.
const OUTPUT: (usize, usize) = (16 << 20, 1 << 10);

/// The time within which a page must be rendered. Pages take less than a millisecond, an index of 100,000 entries seconds.
const MAX_TIME: Duration = Duration::from_secs(60);

/// The fewest pages for which another thread is worth its start.
const LEAST_SHARE: usize = 256;

/// The templates of a project.
pub(crate) struct Templates {
    environment: Arc<Environment<'static>>,
    max_output: usize,
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

impl Templates {
    /// Reads the templates `entry` and `index` for a catalog of so many entries; every one that is missing or wrong is a
    /// problem.
    pub(crate) fn read(project: &Project, entries: usize) -> Result<Self, Vec<Problem>> {
        let (mut sources, mut problems) = (Vec::new(), Vec::new());
        for name in ["entry", "index"] {
            let path = project.template(name);
            match Source::read(&project.root().join(&path), &path) {
                Ok(source) if source.text.len() > MAX_SOURCE => {
                    let what = format!("expected a template of at most {MAX_SOURCE} bytes, found {}", source.text.len());
                    problems.push(exceeds(&path, what));
                }
                Ok(source) => sources.push((path, source.text.replace("\r\n", "\n"))),
                Err(problem) => problems.push(Problem {
                    rule: "template",
                    help: "every project has the two templates `entry.md` and `index.md` in this folder: restore it"
                        .to_owned(),
                    ..problem
                }),
            }
        }
        let first = project.template("entry");
        let compiled = start(move |sender| drop(sender.send(compile(sources, entries))));
        let (environment, errors) = compiled
            .and_then(|compiled| next(&compiled, MAX_TIME))
            .map_err(|what| vec![exceeds(&first, what)])?;
        problems.extend(errors);
        if !problems.is_empty() {
            return Err(problems);
        }
        let max_output = OUTPUT.1.saturating_mul(entries).saturating_add(OUTPUT.0);
        Ok(Self { environment: Arc::new(environment), max_output, max_time: MAX_TIME })
    }

    /// Renders pages, many of them on all processors; each ends in one line end.
    ///
    /// # Errors
    ///
    /// The first page of which the template is wrong, exceeds a limit or drops the mark.
    pub(crate) fn render(&self, project: &Project, jobs: Vec<Job>) -> Result<Vec<(String, String)>, Problem> {
        let processors = thread::available_parallelism().map_or(1, NonZero::get);
        let share = jobs.len().div_ceil(processors).max(LEAST_SHARE);
        let mut jobs = jobs.into_iter().peekable();
        let mut shares = Vec::new();
        while let Some(Job { template, .. }) = jobs.peek() {
            let first = template.clone();
            let (mut names, mut work) = (Vec::new(), Vec::new());
            for Job { page, template, values } in jobs.by_ref().take(share) {
                names.push((page, template.clone()));
                work.push((template, values));
            }
            let (environment, max_output) = (Arc::clone(&self.environment), self.max_output);
            let rendered = start(move |sender| {
                let mut pages =
                    work.iter().map(|(path, values)| render(&environment, path, values, max_output));
                // Nobody listens any more once a page is wrong.
                while pages.next().is_some_and(|page| sender.send(page).is_ok()) {}
            });
            shares.push((names, rendered.map_err(|what| exceeds(&first, what))?));
        }
        let mut pages = Vec::new();
        for (names, rendered) in shares {
            for (page, template) in names {
                let mut text = next(&rendered, self.max_time).map_err(|what| exceeds(&template, what))??;
                if !is_marked(text.as_bytes(), project) {
                    let what =
                        "a page made from it does not say in its first lines that it is generated".to_owned();
                    let help = "keep `# {{ mark }}` in the front matter, below its first `---`".to_owned();
                    return Err(Problem::error("template", &template, Place::START, what, help));
                }
                text.truncate(text.trim_end().len());
                text.push('\n');
                pages.push((page, text));
            }
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
fn next<T>(results: &Receiver<T>, max_time: Duration) -> Result<T, String> {
    results.recv_timeout(max_time).map_err(|error| match error {
        RecvTimeoutError::Timeout => format!("expected a page within {} s, found none", max_time.as_secs()),
        RecvTimeoutError::Disconnected => "the template engine panicked".to_owned(),
    })
}

/// Compiles templates, given as paths and sources.
fn compile(sources: Vec<(String, String)>, entries: usize) -> (Environment<'static>, Vec<Problem>) {
    let mut environment = Environment::new();
    environment.set_fuel(Some(FUEL.1.saturating_mul(entries as u64).saturating_add(FUEL.0)));
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    // A line that holds nothing but a tag leaves no line behind. The delimiters are Jinja's own, so this
    // cannot fail.
    if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
        environment.set_syntax(syntax);
    }
    environment.add_filter("yaml", |text: &str| scalar(text));
    environment.add_filter("markdown", |text: &str| escaped(text));
    let mut problems = Vec::new();
    for (path, source) in sources {
        let added = environment.add_template_owned(path.clone(), source);
        problems.extend(added.err().map(|error| problem(&path, &error)));
    }
    (environment, problems)
}

/// Fills a template.
fn render(
    environment: &Environment<'_>,
    path: &str,
    values: &Value,
    max_output: usize,
) -> Result<String, Problem> {
    let template = environment.get_template(path).map_err(|error| problem(path, &error))?;
    let mut output = LimitedWriter { bytes: Vec::new(), max: max_output };
    match template.render_captured_to(values, &mut output) {
        // Templates write whole texts.
        Ok(_) => Ok(String::from_utf8_lossy(&output.bytes).into_owned()),
        Err(error) if error.kind() == ErrorKind::WriteFailure => {
            Err(exceeds(path, format!("expected at most {max_output} bytes on a page, found more")))
        }
        Err(error) => Err(with_name(problem(path, &error), template.source(), values)),
    }
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

/// The same problem at the name that is misspelt, if one is.
fn with_name(problem: Problem, source: &str, values: &Value) -> Problem {
    let line = source.lines().nth(problem.place.line.saturating_sub(1)).unwrap_or_default();
    let Some((range, near)) = misspelt(line, values) else { return problem };
    let name = line.get(range.clone()).unwrap_or_default();
    let column = line.get(..range.start).map_or(0, |before| before.chars().count()) + 1;
    Problem {
        place: Place { column, ..problem.place },
        length: NonZeroUsize::new(name.chars().count()),
        message: format!("`{name}` is no value that a template may use"),
        help: format!("did you mean `{near}`? {}", problem.help),
        ..problem
    }
}

/// Reports a template that exceeds a limit.
fn exceeds(path: &str, what: String) -> Problem {
    let help = "shorten the template; ARCHITECTURE.md lists its limits".to_owned();
    Problem::error("template", path, Place::START, what, help)
}

fn problem(path: &str, error: &Error) -> Problem {
    let place = Place { line: error.line().unwrap_or(1), column: 1 };
    let what = match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    };
    let help = "ARCHITECTURE.md lists the values that a template may use; the language is Jinja's".to_owned();
    Problem::error("template", path, place, what, help)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::time::Instant;

    use super::*;

    /// The texts of lists that share their parts grow without using up the fuel.
    #[test]
    fn a_template_that_runs_too_long_is_refused() {
        let doubled =
            "{% set x = namespace(y=[1]) %}{% for i in range(100) %}{% set x.y = [x.y, x.y] %}{% endfor %}";
        let source = format!("{doubled}{{{{ x.y | string | length }}}}");
        let (environment, problems) = compile(vec![("slow.md".to_owned(), source)], 1);
        assert!(problems.is_empty());
        let environment = Arc::new(environment);
        let templates = Templates { environment, max_output: 1, max_time: Duration::from_secs(1) };
        let job = Job { page: "page.md".to_owned(), template: "slow.md".to_owned(), values: Value::from(()) };
        let begin = Instant::now();
        let problem = templates.render(&Project::new("folder", "page.md"), vec![job]).unwrap_err();
        assert_eq!(problem.message, "expected a page within 1 s, found none");
        assert!(begin.elapsed() < Duration::from_secs(30), "{:?}", begin.elapsed());
    }
}
