//! Changes as Markdown, for a comment on a pull request and for a changelog.

use std::io::{self, Write};

use crate::diff::change::{Bump, Change};
use crate::diff::report::Diff;
use crate::diff::words::visible;
use crate::problem::{Problem, count};

/// The most bytes: GitHub takes 65,536 characters, and whoever posts them adds some.
const MOST: usize = 60_000;

/// The most characters of one text that are shown.
const MOST_OF_A_TEXT: usize = 1_000;

const RULES: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/compatibility.md");

pub(super) fn write(diff: &Diff, out: &mut dyn Write) -> io::Result<()> {
    let page = code(&diff.page);
    let against = diff.base.as_ref().map(|base| {
        let absent = if base.catalog.is_some() { "" } else { ", which has no catalog yet" };
        format!(" against {} ({}){absent}", code(base.short()), code(&base.name))
    });
    let against = against.unwrap_or_default();
    if !diff.problems.is_empty() {
        return write_problems(&diff.problems, &page, out);
    }
    let mut text = match diff.verdict() {
        None => return writeln!(out, "**No change** of the catalog: {page}{against}."),
        Some(bump) => {
            format!("**{} change** of the catalog: {page}{against}, {}.\n", capital(bump), diff.counted())
        }
    };
    let (mut shown, mut section) = (0, None);
    for change in &diff.changes {
        let bump = change.rule.bump;
        let title =
            if section == Some(bump) { String::new() } else { format!("\n**{}**\n\n", capital(bump)) };
        let item = title + &item(change);
        if text.len() + item.len() > MOST {
            break;
        }
        text.push_str(&item);
        (shown, section) = (shown + 1, Some(bump));
    }
    out.write_all(text.as_bytes())?;
    match diff.changes.len() - shown {
        0 => Ok(()),
        rest => {
            writeln!(out, "\n{} left out here; `cargo xtask diff` shows all.", count(rest, "more change"))
        }
    }
}

/// What keeps the page from being compared.
fn write_problems(problems: &[Problem], page: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "**Not compared:** {page} has problems to mend first.\n")?;
    let mut room = MOST;
    for (index, problem) in problems.iter().enumerate() {
        let item = format!("- {}\n", code(&problem.headline()));
        let Some(less) = room.checked_sub(item.len()) else {
            return writeln!(out, "- {}", count(problems.len() - index, "more problem"));
        };
        room = less;
        out.write_all(item.as_bytes())?;
    }
    Ok(())
}

fn item(change: &Change) -> String {
    let name = change.entry.as_deref().map_or_else(|| "the catalog".to_owned(), code);
    let of = change.of.as_ref().map(|of| format!(" ({})", code(of))).unwrap_or_default();
    let rule = change.rule.name;
    let mut item = format!("- {name}: {}{of} ([{rule}]({RULES}#{rule}))\n", change.rule.title);
    let sides: Vec<String> = [("-", &change.before), ("+", &change.after)]
        .into_iter()
        .flat_map(|(sign, text)| lines(sign, text.as_deref()))
        .collect();
    if !sides.is_empty() {
        let longest = sides.iter().map(|line| backticks(line)).max().unwrap_or(0);
        let fence = "`".repeat((longest + 1).max(3));
        item.extend(["  ", &fence, "diff\n  ", &sides.join("\n  "), "\n  ", &fence, "\n"]);
    }
    item
}

/// A text, each of its lines behind a sign.
fn lines(sign: &str, text: Option<&str>) -> Vec<String> {
    let Some(text) = text else { return Vec::new() };
    let text = visible(text);
    let short: String = text.chars().take(MOST_OF_A_TEXT).collect();
    let more = if short.len() < text.len() { "…" } else { "" };
    (short + more).split('\n').map(|line| format!("{sign} {line}")).collect()
}

/// A text as code, whatever is in it.
fn code(text: &str) -> String {
    let text = visible(text).replace('\n', " ");
    match backticks(&text) {
        0 => format!("`{text}`"),
        longest => {
            let fence = "`".repeat(longest + 1);
            format!("{fence} {text} {fence}")
        }
    }
}

/// The length of the longest run of backticks.
fn backticks(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

const fn capital(bump: Bump) -> &'static str {
    match bump {
        Bump::Major => "Major",
        Bump::Minor => "Minor",
        Bump::Patch => "Patch",
    }
}
