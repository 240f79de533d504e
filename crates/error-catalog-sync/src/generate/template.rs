//! The templates of the generated pages, read from files that need no Rust.

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, Error, UndefinedBehavior, Value};

use crate::generate::mark::is_marked;
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
    pub(crate) fn render(&self, project: &Project, name: &str, values: Value) -> Result<String, Problem> {
        let path = project.template(name);
        let rendered = self.environment.get_template(&path).and_then(|template| template.render(values));
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
            Err(error) => Err(problem(&path, &error)),
        }
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
