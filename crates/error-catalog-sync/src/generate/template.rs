//! The templates of the generated pages, read from files that need no Rust.

use std::num::NonZeroUsize;

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value};

use crate::generate::mark::is_marked;
use crate::generate::names::misspelt;
use crate::markup::escaped;
use crate::parse::source::Source;
use crate::problem::{Place, Problem};
use crate::project::Project;
use crate::scalar::scalar;

/// The templates of a project.
pub(crate) struct Templates {
    environment: Environment<'static>,
}

impl Templates {
    /// Reads the templates `entry` and `index`; every one that is missing or wrong is a problem.
    pub(crate) fn read(project: &Project) -> Result<Self, Vec<Problem>> {
        let mut environment = Environment::new();
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
        for name in ["entry", "index"] {
            let path = project.template(name);
            let read = Source::read(&project.root().join(&path), &path).map_err(|problem| Problem {
                rule: "template",
                help:
                    "every project has the two templates `entry.md` and `index.md` in this folder: restore it"
                        .to_owned(),
                ..problem
            });
            let text = read.map(|source| source.text.replace("\r\n", "\n"));
            let added = text.and_then(|text| {
                environment.add_template_owned(path.clone(), text).map_err(|error| problem(&path, &error))
            });
            problems.extend(added.err());
        }
        if problems.is_empty() { Ok(Self { environment }) } else { Err(problems) }
    }

    /// Fills a template; the result ends in one line end.
    pub(crate) fn render(&self, project: &Project, name: &str, values: &Value) -> Result<String, Problem> {
        let path = project.template(name);
        let template = self.environment.get_template(&path);
        let rendered = template.as_ref().map_err(|_| Error::from(ErrorKind::TemplateNotFound));
        let rendered = rendered.and_then(|template| template.render(values));
        match rendered {
            Ok(mut text) if is_marked(text.as_bytes(), project) => {
                text.truncate(text.trim_end().len());
                text.push('\n');
                Ok(text)
            }
            Ok(_) => {
                let what =
                    "a page made from it does not say in its first lines that it is generated".to_owned();
                let help = "keep `# {{ mark }}` in the front matter, below its first `---`".to_owned();
                Err(Problem::error("template", &path, Place::START, what, help))
            }
            Err(error) => {
                let source = template.map(|template| template.source().to_owned()).unwrap_or_default();
                Err(with_name(problem(&path, &error), &source, values))
            }
        }
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

fn problem(path: &str, error: &Error) -> Problem {
    let place = Place { line: error.line().unwrap_or(1), column: 1 };
    let what = match error.detail() {
        Some(detail) => format!("{}: {detail}", error.kind()),
        None => error.kind().to_string(),
    };
    let help = "ARCHITECTURE.md lists the values that a template may use; the language is Jinja's".to_owned();
    Problem::error("template", path, place, what, help)
}
