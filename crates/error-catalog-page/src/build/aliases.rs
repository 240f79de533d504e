//! Messages that were worded differently before, as the front matter lists them.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

use error_catalog_model::{self as model, Message};

use crate::build::placeholder::{read_message, write_message};
use crate::diagnostic::{Diagnostic, Fix};
use crate::message_format::MessageFormat;
use crate::parse::settings::{DeclaredRewording, Settings};
use crate::rules::front_matter::INVALID_REWORDING;
use crate::rules::rows::PARAMETER;
use crate::scalar::{flow_scalar, scalar};
use crate::source::SourceFile;
use crate::span::Span;
use crate::suggestion::Suggestions;

/// Every rewording of a page, by the message that it leads to.
pub(crate) struct Rewordings {
    before: BTreeMap<String, ReadRewording>,
}

/// A rewording whose messages could be read.
struct ReadRewording {
    from: Message,
    from_span: Span,
    to_span: Span,
}

impl Rewordings {
    pub(crate) fn new(source: &SourceFile, settings: &Settings, problems: &mut Vec<Diagnostic>) -> Self {
        let mut before = BTreeMap::new();
        let mut after = HashMap::new();
        for pair in &settings.reworded {
            if pair.from.value == pair.to.value {
                problems.push(nothing_new(source, pair));
                continue;
            }
            let read = |text: &str| read_message(text, &settings.placeholder_syntaxes);
            match (read(&pair.from.value), read(&pair.to.value)) {
                (Ok(was), Ok(now)) => match before.entry(now.message) {
                    Entry::Vacant(vacant) => {
                        if let Some(other) = after.insert(was.clone(), pair.to.value.as_str()) {
                            problems.push(split(source, pair, other));
                        } else {
                            let (from_span, to_span) = (pair.from.span, pair.to.span);
                            vacant.insert(ReadRewording { from: was, from_span, to_span });
                        }
                    }
                    Entry::Occupied(taken) if taken.get().from == was => {
                        let duplicate = problem(
                            source,
                            pair.to.span,
                            "duplicate rewording".to_owned(),
                            "remove it".to_owned(),
                        );
                        let first = source.label(taken.get().to_span).with_text("the first one is here");
                        problems.push(duplicate.with_related(first));
                    }
                    Entry::Occupied(taken) => {
                        let other = &taken.get().from;
                        let written = |message| write_message(message, &settings.placeholder_syntaxes);
                        let what = format!("two rewordings end in `{}`", taken.key());
                        let help = format!(
                            "write them as a chain, oldest first:\n- was: {}\n  now: {}\n- was: {}\n  now: {}",
                            scalar(&written(other.wording())),
                            scalar(&written(was.wording())),
                            scalar(&written(was.wording())),
                            scalar(&pair.to.value),
                        );
                        problems.push(problem(source, pair.to.span, what, help));
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
        while let Some(ReadRewording { from, .. }) = self.before.get(now)
            && seen.insert(from)
        {
            wordings.push(from);
            now = &from.message;
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
        let taken_up = self.before.values().map(|rewording| rewording.from.message.as_str());
        let known: HashSet<&str> = rows.chain(taken_up).collect();
        let mut suggestions = Suggestions::default();
        for (now, ReadRewording { from: was, from_span, to_span }) in &self.before {
            if known.contains(now.as_str()) {
                continue;
            }
            let written =
                |entry: &model::Entry| write_message(entry.wording(), &settings.placeholder_syntaxes);
            let replace = |entry: &model::Entry| {
                let message = written(entry);
                source.fix(&format!("replace it with `{message}`"), *to_span, flow_scalar(&message))
            };
            let reworded = format!("`{}` was reworded to `{now}`, but no row has that message", was.message);
            if let Some(entry) = entries.iter().find(|entry| entry.id == *now) {
                let help = "write the message of the row, not its id";
                problems.push(problem(source, *to_span, reworded, help).with_fix(replace(entry)));
                continue;
            }
            if entries.iter().any(|entry| entry.message == was.message) {
                let message = format!("the table still has the message `{}`, and not `{now}`", was.message);
                let help = "write the new message in the row, or delete the rewording";
                let (from, to) = (source.slice(*from_span), source.slice(*to_span));
                let edits = vec![source.edit(*from_span, to), source.edit(*to_span, from)];
                let swap = Fix { title: "swap the two messages".to_owned(), is_safe: false, edits };
                problems.push(problem(source, *to_span, message, help).with_fix(swap));
                continue;
            }
            // An error does not get another code by a rewording.
            let code = shape.and_then(|shape| Some(shape.split(&was.message)?.0));
            let of_code = |entry: &&model::Entry| code.is_none_or(|code| entry.code == code);
            let messages: Vec<&str> =
                entries.iter().filter(of_code).map(|entry| entry.message.as_str()).collect();
            let near = suggestions.nearest(now, &messages);
            let near = entries.iter().find(|entry| Some(entry.message.as_str()) == near);
            let help =
                "write the message of the row under `now`, and a later rewording as an item of its own";
            let mut diagnostic = problem(source, *to_span, reworded, help);
            diagnostic.fixes.extend(near.map(replace));
            problems.push(diagnostic);
        }
    }
}

/// A rewording that changes nothing.
fn nothing_new(source: &SourceFile, pair: &DeclaredRewording) -> Diagnostic {
    let what = format!("`was` and `now` are the same: `{}`", pair.to.value);
    let help = "write under `was` the earlier message, and under `now` the message as its row has it; or take the two \
                lines out";
    problem(source, pair.to.span, what, help.to_owned())
}

/// A message that became two.
fn split(source: &SourceFile, pair: &DeclaredRewording, other: &str) -> Diagnostic {
    let what = format!("`{}` was reworded to both `{other}` and `{}`", pair.from.value, pair.to.value);
    let help =
        "a log with the earlier wording means one error: keep the rewording that leads to it".to_owned();
    problem(source, pair.to.span, what, help)
}

fn problem(source: &SourceFile, span: Span, what: String, help: impl Into<String>) -> Diagnostic {
    Diagnostic::new(&INVALID_REWORDING, source.label(span), what).with_help(help)
}
