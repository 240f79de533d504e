//! Messages that were worded differently before, as the front matter lists them.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

use error_catalog_model::{self as model, Message};

use crate::build::placeholder::{read_message, write_message};
use crate::diagnostic::Diagnostic;
use crate::message_format::MessageFormat;
use crate::parse::settings::{Reworded, Settings};
use crate::rules::front_matter::INVALID_REWORDING;
use crate::rules::rows::PARAMETER;
use crate::scalar::scalar;
use crate::source::SourceFile;
use crate::span::Span;
use crate::suggestion::Suggestions;

/// Every rewording of a page, by the wording that came after.
pub(crate) struct Rewordings {
    before: BTreeMap<String, (Message, Span)>,
}

impl Rewordings {
    pub(crate) fn new(source: &SourceFile, settings: &Settings, problems: &mut Vec<Diagnostic>) -> Self {
        let mut before = BTreeMap::new();
        let mut after = HashMap::new();
        for pair in &settings.reworded {
            if pair.was == pair.now.value {
                problems.push(nothing_new(source, pair));
                continue;
            }
            let read = |text: &str| read_message(text, &settings.notations);
            match (read(&pair.was), read(&pair.now.value)) {
                (Ok(was), Ok(now)) => match before.entry(now.message) {
                    Entry::Vacant(vacant) => {
                        if let Some(other) = after.insert(was.clone(), pair.now.value.as_str()) {
                            problems.push(split(source, pair, other));
                        } else {
                            vacant.insert((was, pair.now.span));
                        }
                    }
                    Entry::Occupied(taken) if taken.get().0 == was => {
                        let duplicate = problem(
                            source,
                            pair.now.span,
                            "duplicate rewording".to_owned(),
                            "remove it".to_owned(),
                        );
                        let first = source.label(taken.get().1).with_text("the first one is here");
                        problems.push(duplicate.with_related(first));
                    }
                    Entry::Occupied(taken) => {
                        let (other, _) = taken.get();
                        let written = |message| write_message(message, &settings.notations);
                        let what = format!("two rewordings end in `{}`", taken.key());
                        let help = format!(
                            "write them as a chain, oldest first:\n- was: {}\n  now: {}\n- was: {}\n  now: {}",
                            scalar(&written(other.wording())),
                            scalar(&written(was.wording())),
                            scalar(&written(was.wording())),
                            scalar(&pair.now.value),
                        );
                        problems.push(problem(source, pair.now.span, what, help));
                    }
                },
                (Err((what, help)), _) | (_, Err((what, help))) => {
                    problems.push(Diagnostic::new(&PARAMETER, source.label(pair.span), what).with_help(help));
                }
            }
        }
        Self { before }
    }

    /// The wordings before `message`, oldest first.
    pub(crate) fn before(&self, message: &str) -> Vec<&Message> {
        let (mut wordings, mut seen) = (Vec::new(), HashSet::new());
        let mut now = message;
        // Two pairs that lead to each other would go on for ever.
        while let Some((was, _)) = self.before.get(now).filter(|(was, _)| seen.insert(was)) {
            wordings.push(was);
            now = &was.message;
        }
        wordings.reverse();
        wordings
    }

    /// Names the rewordings whose outcome no row has, and that no later one takes up.
    pub(crate) fn check_used(
        &self,
        source: &SourceFile,
        settings: &Settings,
        shape: Option<&MessageFormat>,
        entries: &[model::Entry],
        problems: &mut Vec<Diagnostic>,
    ) {
        if self.before.is_empty() {
            return;
        }
        let rows = entries.iter().map(|entry| entry.message.as_str());
        let taken_up = self.before.values().map(|(earlier, _)| earlier.message.as_str());
        let known: HashSet<&str> = rows.chain(taken_up).collect();
        let mut suggestions = Suggestions::default();
        for (now, (was, span)) in &self.before {
            if known.contains(now.as_str()) {
                continue;
            }
            let what = format!("`{}` was reworded to `{now}`, but no row has that message", was.message);
            let written = |entry: &model::Entry| write_message(entry.wording(), &settings.notations);
            if let Some(entry) = entries.iter().find(|entry| entry.id == *now) {
                let help = format!("it is an id; write the message of its row: {}", scalar(&written(entry)));
                problems.push(problem(source, *span, what, help));
                continue;
            }
            if let Some(entry) = entries.iter().find(|entry| entry.message == was.message) {
                let what =
                    format!("the row in the table still says `{}`, and no row says `{now}`", was.message);
                let (was, now) = (scalar(&written(entry)), scalar(now));
                let help = format!(
                    "if the message was reworded, write in its row: {now}\nif the two are swapped, write here:\n    - was: \
                     {now}\n      now: {was}\nif it was not reworded, take the two lines out"
                );
                problems.push(problem(source, *span, what, help));
                continue;
            }
            // An error does not get another code by a rewording.
            let code = shape.and_then(|shape| Some(shape.split(&was.message)?.0));
            let of_code = |entry: &&model::Entry| code.is_none_or(|code| entry.code == code);
            let messages: Vec<&str> =
                entries.iter().filter(of_code).map(|entry| entry.message.as_str()).collect();
            let near = suggestions.nearest(now, &messages);
            let near = entries.iter().find(|entry| Some(entry.message.as_str()) == near);
            let help = match near {
                Some(near) => format!("write the message as its row has it: {}", scalar(&written(near))),
                None => "write under `now` the message as its row has it, word for word; if the row was reworded again, \
                         add that as a rewording of its own below"
                    .to_owned(),
            };
            problems.push(problem(source, *span, what, help));
        }
    }
}

/// A rewording that changes nothing.
fn nothing_new(source: &SourceFile, pair: &Reworded) -> Diagnostic {
    let what = format!("`was` and `now` are the same: `{}`", pair.now.value);
    let help = "write under `was` the earlier message, and under `now` the message as its row has it; or take the two \
                lines out";
    problem(source, pair.now.span, what, help.to_owned())
}

/// A message that became two.
fn split(source: &SourceFile, pair: &Reworded, other: &str) -> Diagnostic {
    let what = format!("`{}` was reworded to both `{other}` and `{}`", pair.was, pair.now.value);
    let help =
        "a log with the earlier wording means one error: keep the rewording that leads to it".to_owned();
    problem(source, pair.now.span, what, help)
}

fn problem(source: &SourceFile, span: Span, what: String, help: String) -> Diagnostic {
    Diagnostic::new(&INVALID_REWORDING, source.label(span), what).with_help(help)
}
