//! The catalog that the last run wrote, and the ids in it that the page would lose.

use std::collections::HashSet;
use std::fs;

use error_catalog_model::{Catalog, Entry};

use crate::files::retired::retired_section;
use crate::lower::parameter::write_message;
use crate::nearest::Suggestions;
use crate::page::Page;
use crate::problem::{Place, Problem, Severity};
use crate::project::Project;
use crate::scalar::scalar;

/// Names each id that stands in the committed catalog, is in no row any more and was not removed on purpose.
///
/// What the front matter gives for such an id is no problem of its own beside that.
pub(crate) fn check_vanished(
    page: &Page,
    catalog: &Catalog,
    yaml: &str,
    project: &Project,
    problems: &mut Vec<Problem>,
) {
    let committed = match fs::read(project.root().join(project.catalog())) {
        // Without a catalog, or with this very one, nothing can vanish.
        Err(_) => return,
        Ok(committed) if committed == yaml.as_bytes() => return,
        Ok(committed) => match Catalog::from_yaml(&String::from_utf8_lossy(&committed)) {
            Ok(committed) => committed,
            Err(error) => {
                let place = Place { line: error.line().unwrap_or(1), column: 1 };
                let what =
                    format!("the committed catalog cannot be read, so ids that vanish go unseen: {error}");
                let help =
                    format!("compare it with its last good version in git after `{}`", project.command());
                let problem = Problem::error("unreadable-catalog", &project.catalog(), place, what, help);
                problems.push(problem.with_severity(Severity::Warning));
                return;
            }
        },
    };
    let kept: HashSet<&str> = catalog.entries.iter().map(|entry| entry.id.as_str()).collect();
    let known: HashSet<&str> = committed.entries.iter().map(|entry| entry.id.as_str()).collect();
    let fresh: Vec<&Entry> =
        catalog.entries.iter().filter(|entry| !known.contains(entry.id.as_str())).collect();
    let vanished = committed.entries.iter().filter(|entry| !kept.contains(entry.id.as_str()));
    let removed: HashSet<&str> = catalog.removed.iter().map(String::as_str).collect();
    let gone: Vec<&Entry> = vanished.filter(|entry| !removed.contains(entry.id.as_str())).collect();
    if gone.is_empty() {
        return;
    }
    let is_gone = |id: &str| gone.iter().any(|entry| entry.id == id);
    let given = page.settings.entries.iter().filter(|given| is_gone(&given.id));
    let places: Vec<Place> = given.map(|given| given.place).collect();
    problems.retain(|problem| problem.rule != "unknown-entry" || !places.contains(&problem.place));
    problems.push(vanished_id(page, &gone, &fresh, project));
}

/// The new entry that most likely is the vanished one in other words.
fn likely_rewording<'e>(entry: &Entry, fresh: &[&'e Entry]) -> Option<&'e Entry> {
    let same_texts = |other: &&&Entry| other.meaning == entry.meaning && other.fix == entry.fix;
    let same_code = |other: &&&Entry| other.code == entry.code;
    let mut both = fresh.iter().filter(|other| same_code(other) && same_texts(other));
    both.next().or_else(|| fresh.iter().find(same_code)).or_else(|| fresh.iter().find(same_texts)).copied()
}

/// One problem for all of them, so that each way out is one block to paste.
fn vanished_id(page: &Page, gone: &[&Entry], fresh: &[&Entry], project: &Project) -> Problem {
    let written = |entry: &Entry| write_message(entry.wording(), &page.settings.notations);
    let named: Vec<String> =
        gone.iter().map(|entry| format!("`{}` (`{}`)", entry.id, written(entry))).collect();
    let what = match named.as_slice() {
        [one] => format!("the row of {one} is gone: programs and links that name it would break"),
        all => {
            format!("the rows of {} are gone: programs and links that name them would break", all.join(", "))
        }
    };
    let mut fresh = fresh.to_vec();
    let mut pair = |entry: &&Entry| {
        // A message is the rewording of one other.
        let likely = likely_rewording(entry, &fresh);
        fresh.retain(|other| likely.is_none_or(|likely| likely.id != other.id));
        let now = likely.map_or_else(|| "the message of today".to_owned(), written);
        format!("    - was: {}\n      now: {}", scalar(&written(entry)), scalar(&now))
    };
    let reworded: Vec<String> = gone.iter().map(&mut pair).collect();
    let ids: Vec<String> = gone.iter().map(|entry| scalar(&entry.id)).collect();
    let listed =
        if page.settings.tables.is_empty() { "" } else { ", with `Retired errors` added to `tables:`" };
    let removed: Vec<&str> = page.settings.removed.iter().map(String::as_str).collect();
    let mut suggestions = Suggestions::default();
    let slips = gone.iter().filter_map(|entry| {
        let near = suggestions.nearest(&entry.id, &removed)?;
        Some(format!("if `{near}` under `removed:` should be `{}`, write that there\n", entry.id))
    });
    let slips = slips.collect::<String>();
    let id = if let [one] = gone { one.id.as_str() } else { "ID" };
    let by_command = |name: &str, after: &str| {
        let command = project.edit_command(name);
        command.map_or_else(String::new, |command| {
            format!(" (with Rust: put the row back as it was, and run `{command} {id}{after}`)")
        })
    };
    let help = format!(
        "{slips}if that was a slip, put the row back as it was\n\
         if a message was reworded{}, write in the front matter (once `catalog:`, whatever stands below it):\n\
         catalog:\n  reworded:\n{}\n\
         if an error was removed on purpose, write there:\n\
         catalog:\n  removed: [{}]\n\
         if it does not happen any more, keep its row{}, at the end of the page{listed}:\n\n{}",
        by_command("reword", " \"NEW MESSAGE\""),
        reworded.join("\n"),
        ids.join(", "),
        by_command("retire", ""),
        retired_section(page, gone),
    );
    Problem::error("vanished-id", &page.source.name, page.settings.place, what, help)
}
