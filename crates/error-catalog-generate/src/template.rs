//! The templates of the generated pages, read from files that need no Rust.
//!
//! [`limits`](crate::limits) bounds the work, the memory and the output of a template, [`MAX_SOURCE`] its source, and a
//! large stack its recursion. Fuel does not count all work, such as comparing values that share their parts, so time
//! is bounded too.

use std::num::NonZero;
use std::ops::Range;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use error_catalog_page::terminal::{is_control, is_printable_ascii};
use error_catalog_page::{Report, SourceFile};
use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, ErrorKind, UndefinedBehavior, Value, escape_formatter};

use crate::engine_error::diagnostic;
use crate::filters::add_filters;
use crate::header::is_generated;
use crate::layout::Layout;
use crate::limits::{LimitedWriter, fuel, limit_texts, max_output};
use crate::rules::TEMPLATE;

/// The most bytes of a template: the compiler recurses along chains such as `not not`, and [`STACK`] holds these.
const MAX_SOURCE: usize = 64 << 10;

/// The stack of a thread that compiles or renders. It is virtual memory until it is used.
const STACK: usize = 256 << 20;

/// The time within which pages must be rendered, counted in waits that are in vain. Pages take less than a
/// millisecond, an index of 100,000 entries seconds.
const MAX_TIME: Duration = Duration::from_secs(60);

/// The number of waits into which the time is divided.
const WAITS: u32 = 600;

/// The fewest pages for which another thread is worth its start.
const LEAST_SHARE: usize = 256;

/// The compiled templates of pages.
pub struct Templates {
    environment: Environment<'static>,
    max_time: Duration,
    /// The number of processors.
    processors: usize,
}

/// Pages of one template.
pub(crate) struct Batch {
    /// The path of the template.
    pub(crate) template: String,
    /// The number of pages.
    pub(crate) count: usize,
    /// The pages need the header of generated files, without which they are never removed.
    pub(crate) needs_header: bool,
    /// Returns the values that the template may use on a page.
    pub(crate) values: Box<dyn Fn(usize) -> Value + Send + Sync>,
}

impl Templates {
    /// Compiles templates.
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
        let worker = Worker::start(path, move || compile(compilable))?;
        let (environment, errors) = worker.wait(MAX_TIME, &mut { WAITS })?;
        report.append(errors);
        let processors = thread::available_parallelism().map_or(1, NonZero::get);
        if report.has_errors() {
            Err(report)
        } else {
            Ok(Self { environment, max_time: MAX_TIME, processors })
        }
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
        batches: impl IntoIterator<Item = Batch>,
    ) -> Result<Vec<String>, Report> {
        let mut environment = self.environment.clone();
        environment.set_fuel(Some(fuel(entries)));
        let renderer = Renderer { environment, layout: layout.clone(), max_output: max_output(entries) };
        let renderer = Arc::new(renderer);
        let mut workers = Vec::new();
        for batch in batches.into_iter().map(Arc::new) {
            let share = batch.count.div_ceil(self.processors).max(LEAST_SHARE);
            for start in (0..batch.count).step_by(share) {
                let pages = start..batch.count.min(start + share);
                let (renderer, batch) = (Arc::clone(&renderer), Arc::clone(&batch));
                let template = batch.template.clone();
                workers.push(Worker::start(template, move || renderer.render(&batch, pages))?);
            }
        }
        // All pages together have the time of one.
        let (mut pages, mut waits) = (Vec::new(), WAITS);
        for worker in workers {
            pages.append(&mut worker.wait(self.max_time, &mut waits)??);
        }
        Ok(pages)
    }
}

/// A thread with a large stack, which may be left alone: it borrows nothing.
struct Worker<T> {
    template: String,
    result: Receiver<T>,
}

impl<T: Send + 'static> Worker<T> {
    fn start(template: String, work: impl FnOnce() -> T + Send + 'static) -> Result<Self, Report> {
        let (sender, result) = channel();
        // If nobody waits any more, another page is wrong.
        let work = move || drop(sender.send(work()));
        match thread::Builder::new().stack_size(STACK).spawn(work) {
            Ok(_) => Ok(Self { template, result }),
            Err(error) => Err(exceeds(&template, format!("no thread can be started for it: {error}"))),
        }
    }

    /// Waits for the result.
    ///
    /// Short waits are counted instead of the time on a clock: a process that was stopped, or had no processor, is
    /// given its time afterwards.
    fn wait(self, max_time: Duration, waits: &mut u32) -> Result<T, Report> {
        while *waits > 0 {
            match self.result.recv_timeout(max_time / WAITS) {
                Ok(result) => return Ok(result),
                Err(RecvTimeoutError::Timeout) => *waits -= 1,
                Err(RecvTimeoutError::Disconnected) => {
                    return Err(exceeds(&self.template, "the template engine panicked".to_owned()));
                }
            }
        }
        let message = format!("expected a page within {} s, found none", max_time.as_secs());
        Err(exceeds(&self.template, message))
    }
}

/// Compiles templates, and reports those with syntax errors.
fn compile(sources: Vec<SourceFile>) -> (Environment<'static>, Report) {
    let mut environment = Environment::new();
    environment.set_fuel(Some(fuel(0)));
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::None);
    // The engine's own formatter writes texts through `Display`, which takes longer.
    environment.set_formatter(|output, state, value| match value.as_str() {
        Some(text) => Ok(output.write_str(text)?),
        None => escape_formatter(output, state, value),
    });
    // A line that holds only a tag leaves no line in the output. The delimiters are the defaults of Jinja, so
    // this cannot fail.
    if let Ok(syntax) = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build() {
        environment.set_syntax(syntax);
    }
    add_filters(&mut environment);
    limit_texts(&mut environment);
    let mut report = Report::default();
    for source in sources {
        if let Err(error) = environment.add_template_owned(source.path().to_owned(), source.text.clone()) {
            report.append(Report::of(diagnostic(&source, &error, &Value::UNDEFINED), source));
        }
    }
    (environment, report)
}

/// The data that all pages are rendered with.
struct Renderer {
    environment: Environment<'static>,
    layout: Layout,
    max_output: usize,
}

impl Renderer {
    fn render(&self, batch: &Batch, pages: Range<usize>) -> Result<Vec<String>, Report> {
        let path = batch.template.as_str();
        let template = self.environment.get_template(path).map_err(|error| {
            let source = SourceFile::new(path, "");
            Report::of(diagnostic(&source, &error, &Value::UNDEFINED), source)
        })?;
        let mut output = LimitedWriter { bytes: Vec::new(), max: self.max_output };
        let mut texts = Vec::with_capacity(pages.len());
        for page in pages {
            let values = (batch.values)(page);
            output.bytes.clear();
            match template.render_captured_to(&values, &mut output) {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::WriteFailure => {
                    let message = format!("expected at most {} bytes on a page, found more", self.max_output);
                    return Err(exceeds(path, message));
                }
                Err(error) => {
                    let source = SourceFile::new(path, template.source());
                    return Err(Report::of(diagnostic(&source, &error, &values), source));
                }
            }
            // Templates write whole texts.
            let mut text = str::from_utf8(&output.bytes).unwrap_or_default().to_owned();
            if !is_printable_ascii(&text) {
                // A terminal that shows a page would obey them.
                text.retain(|character| !is_control(character));
            }
            if batch.needs_header && !is_generated(text.as_bytes(), &self.layout) {
                let message = "a page made from it does not say in its first lines that it is generated";
                let help = "keep `# {{ mark }}` in the front matter, below its first `---`";
                return Err(Report::of_file(&TEMPLATE, path, message, help));
            }
            text.truncate(text.trim_end().len());
            text.push('\n');
            texts.push(text);
        }
        Ok(texts)
    }
}

/// Reports a template that exceeds a limit.
fn exceeds(path: &str, message: String) -> Report {
    Report::of_file(&TEMPLATE, path, message, "shorten the template; ARCHITECTURE.md lists its limits")
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
        let templates = Templates { environment, max_time: Duration::from_secs(1), processors: 1 };
        let batch = Batch {
            template: "slow.md".to_owned(),
            count: 1,
            needs_header: true,
            values: Box::new(|_| Value::from(())),
        };
        let report = templates.render(&Layout::new("page.md"), 1, [batch]).unwrap_err();
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
