//! The commands, and their arguments.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};
use error_catalog_sync::{
    InputError, JSON_SCHEMA, Outcome as _, Project, Report, check, config_schema, create, fix, fmt,
    fmt_check, front_matter_schema, init, inspect, nearest, removed_pages, retire, reword, rule_text, rules,
    sync,
};

use crate::format::Format;
use crate::human::proposal::{render_creation, render_init};
use crate::program::diff::{self, DiffArguments};
use crate::program::program_error::ProgramError;
use crate::program::projects::{NewPage, projects};
use crate::program::sink::Sink;
use crate::program::templates;
use crate::render::{CommandStatus, Render, render};

/// Generates catalogs, JSON and pages from Markdown pages of errors, and checks that they are current.
#[derive(Debug, Subcommand)]
#[non_exhaustive]
pub enum CatalogCommand {
    /// Regenerate the catalog, its JSON and the page per error from every page of errors
    Sync {
        /// For people, or for programs
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Prove that nothing drifted: show what `sync` would change, write nothing
    Check {
        /// Apply the fixes that are safe to the pages, and show what remains
        #[arg(long)]
        fix: bool,
        /// For people, or for programs
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Show the result of parsing any page: tables, columns, rows, diagnostics
    Inspect {
        /// A Markdown page
        page: PathBuf,
        /// For people, or for programs
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Make any page a project: print the `catalog:` block that it needs, write error-catalog.toml and templates
    ///
    /// Existing files are not changed, and neither is the page.
    Init {
        /// A Markdown page
        page: PathBuf,
        /// Write a Rust crate for the page, too, in this folder
        #[arg(long = "crate", value_name = "FOLDER")]
        crate_folder: Option<String>,
        /// Write nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Report the changes on the pages since an earlier revision, and their compatibility: major, minor or patch
    Diff(DiffArguments),
    /// Align the tables of every page of errors, and change nothing else
    Fmt {
        /// Show what would change, write nothing; exit status 1 if anything would
        #[arg(long)]
        check: bool,
    },
    /// Reword an error; the earlier wording becomes an alias, so that old logs are still understood
    Reword {
        /// The error's id, such as `7-paper-jam`
        id: String,
        /// The whole message as in logs; `{name}` is an existing parameter
        #[arg(allow_hyphen_values = true)]
        message: String,
        /// The page of the error; the first page by default
        #[arg(long)]
        page: Option<String>,
    },
    /// Retire an error that does not happen any more, by moving its row below a heading of retired errors
    Retire {
        /// The error's id, such as `7-paper-jam`
        id: String,
        /// The page of the error; the first page by default
        #[arg(long)]
        page: Option<String>,
    },
    /// List the rules that pages are checked by, or explain one
    Rules {
        /// The name of a rule, such as `empty-cell`
        name: Option<String>,
    },
    /// List the templates of outputs, or print one to start from
    Templates {
        /// The command; without one, the templates are listed
        #[command(subcommand)]
        command: Option<TemplatesCommand>,
    },
    /// Print the JSON Schema of a file, for editors
    ///
    /// A first line `#:schema FILE` of error-catalog.toml makes editors with Taplo use it. docs/front-matter.md describes
    /// the settings for front matter.
    Schema {
        /// The kind of file
        #[arg(value_enum)]
        of: SchemaOf,
    },
}

/// A command about the templates of outputs.
#[derive(Debug, Subcommand)]
pub enum TemplatesCommand {
    /// Print a template, to be changed and used for an output of the kind `template`
    Export {
        /// The kind of output, such as `csv`, or the file name of the template, such as `module.d.ts`
        name: String,
    },
}

/// A kind of file with a JSON Schema.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum SchemaOf {
    /// The configuration, error-catalog.toml
    Config,
    /// The front matter of a page, with its `catalog:` block
    FrontMatter,
    /// The catalog as JSON
    Json,
}

impl CatalogCommand {
    /// Runs the command on the pages that a configuration declares.
    ///
    /// Without a path, the nearest `error-catalog.toml` is used: in the current folder, or above it.
    ///
    /// # Errors
    ///
    /// Arguments that do not fit the project, or an output that cannot be written.
    pub fn run(self, config: Option<&Path>, out: &mut dyn Write) -> Result<CommandStatus, ProgramError> {
        match self {
            Self::Sync { format } => on_pages(config, format, sync, out),
            Self::Check { fix: true, format } => on_pages(config, format, fix, out),
            Self::Check { fix: false, format } => on_pages(config, format, check, out),
            Self::Inspect { page, format } => {
                Ok(render(format, &inspect(&page, &page.display().to_string()), out)?)
            }
            Self::Init { page, crate_folder, dry_run } => {
                initialize(&page, crate_folder.as_deref(), dry_run, config, out)
            }
            Self::Rules { name } => list_rules(name.as_deref(), out),
            Self::Templates { command: None } => {
                templates::list(out)?;
                Ok(CommandStatus::Succeeded)
            }
            Self::Templates { command: Some(TemplatesCommand::Export { name }) } => {
                out.write_all(templates::find(&name)?.as_bytes())?;
                Ok(CommandStatus::Succeeded)
            }
            Self::Schema { of } => {
                let schema = match of {
                    SchemaOf::Config => config_schema(),
                    SchemaOf::FrontMatter => front_matter_schema(),
                    SchemaOf::Json => JSON_SCHEMA.to_owned(),
                };
                out.write_all(schema.as_bytes())?;
                Ok(CommandStatus::Succeeded)
            }
            Self::Diff(arguments) => diff::run(&arguments, config, out),
            Self::Fmt { check } => align(config, check, out),
            Self::Reword { id, message, page } => {
                on_page(config, page.as_deref(), |project| reword(project, &id, &message), out)
            }
            Self::Retire { id, page } => {
                on_page(config, page.as_deref(), |project| retire(project, &id), out)
            }
        }
    }
}

/// Prints the block that a page needs. If that is all it needs, writes the files of the project.
fn initialize(
    page: &Path,
    crate_folder: Option<&str>,
    is_dry_run: bool,
    config: Option<&Path>,
    out: &mut dyn Write,
) -> Result<CommandStatus, ProgramError> {
    let outcome = init(page, &page.display().to_string());
    let new_page = if outcome.is_ok() && !is_dry_run { Some(NewPage::new(page, config)?) } else { None };
    // The block alone is written to standard output, to be pasted into the page.
    let mut err = Sink::new(io::stderr().lock());
    let status = render_init(&outcome, out, &mut err)?;
    let Some(NewPage { config, path }) = new_page else { return Ok(status) };
    let outcome = create(&config, &path, crate_folder.map(|folder| folder.trim_end_matches('/')))?;
    render_creation(&outcome, &mut err)?;
    Ok(CommandStatus::of(&outcome.report))
}

/// Writes the documentation of a rule, or the names and purposes of all rules.
fn list_rules(name: Option<&str>, out: &mut dyn Write) -> Result<CommandStatus, ProgramError> {
    if let Some(name) = name {
        let names: Vec<&str> = rules().map(|rule| rule.name).collect();
        let Some(rule) = rules().find(|rule| rule.name == name) else {
            let help = match nearest(name, &names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`rules` lists all".to_owned(),
            };
            return Err(InputError::new(format!("unknown rule `{name}`; {help}"), "").into());
        };
        out.write_all(rule_text(rule).trim_start().as_bytes())?;
    } else {
        for rule in rules() {
            writeln!(out, "{:<7} {:<28} {}", rule.severity.as_str(), rule.name, rule.what_it_does)?;
        }
    }
    Ok(CommandStatus::Succeeded)
}

fn on_pages<O: Render>(
    config: Option<&Path>,
    format: Format,
    command: impl FnOnce(&[Project]) -> O,
    out: &mut dyn Write,
) -> Result<CommandStatus, ProgramError> {
    match projects(config, None)? {
        Ok(mut projects) => {
            projects.extend(removed_pages(&projects));
            Ok(render(format, &command(&projects), out)?)
        }
        Err(report) => Ok(render(format, &report, out)?),
    }
}

/// Runs a command on one page, by default the first.
fn on_page<O: Render>(
    config: Option<&Path>,
    page: Option<&str>,
    command: impl Fn(&Project) -> O,
    out: &mut dyn Write,
) -> Result<CommandStatus, ProgramError> {
    let projects = projects(config, page)?;
    each_page(projects.map(|projects| projects.into_iter().take(1).collect()), command, out)
}

fn align(config: Option<&Path>, is_check: bool, out: &mut dyn Write) -> Result<CommandStatus, ProgramError> {
    each_page(projects(config, None)?, if is_check { fmt_check } else { fmt }, out)
}

/// Runs a command on each page. A configuration with mistakes is rendered instead.
fn each_page<O: Render>(
    projects: Result<Vec<Project>, Report>,
    command: impl Fn(&Project) -> O,
    out: &mut dyn Write,
) -> Result<CommandStatus, ProgramError> {
    let projects = match projects {
        Ok(projects) => projects,
        Err(report) => return Ok(render(Format::Brief, &report, out)?),
    };
    let mut status = CommandStatus::Succeeded;
    for project in &projects {
        status = status.max(render(Format::Brief, &command(project), out)?);
    }
    Ok(status)
}
