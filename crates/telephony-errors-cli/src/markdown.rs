//! Answers and entries as Markdown, for a ticket or a chat.

use std::io::{self, Write};

use telephony_errors::{Detail, Entry, TelephonyError};

use crate::answer::{Answer, GUESS, MatchMethod};
use crate::recognized::{
    Explanation, code_and_phrase, description, detail_title, explanation, is_after_failure, missing_meaning,
    title,
};
use crate::render::{Prepared, Render};
use crate::sip::Sip;
use crate::visible::{AsCode, AsMarkdown};

/// Markdown.
pub(crate) struct Markdown(Prepared<Vec<u8>>);

impl Markdown {
    pub(crate) fn new() -> Self {
        Self(Prepared::new())
    }
}

impl Render for Markdown {
    fn answer(&self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()> {
        let Some(how) = answer.how else { return unknown(answer, out) };
        if how == MatchMethod::CodeInMessage {
            let text = answer.redacted(answer.text);
            writeln!(out, "Unknown message: {}. Errors with its code:\n", AsCode(&text))?;
        }
        if how == MatchMethod::Recognized {
            return self.recognized(answer, out);
        }
        if let Some(response) = answer.response {
            writeln!(out, "**SIP {}**\n", AsMarkdown(response.message()))?;
            fields(response, None, out)?;
            if answer.entries.is_empty() {
                return writeln!(out, "- Matched: {}", how.sentence());
            }
            out.write_all(b"\n")?;
        }
        for (index, entry) in answer.entries.iter().enumerate() {
            if index > 0 {
                out.write_all(b"\n")?;
            }
            self.entry(*entry, out)?;
            for (name, value) in &answer.captures {
                writeln!(out, "- Value of {}: {}", AsMarkdown(name), AsCode(&answer.redacted(value)))?;
            }
            writeln!(out, "- Matched: {}", how.sentence())?;
        }
        Ok(())
    }

    fn entry(&self, entry: TelephonyError, out: &mut dyn Write) -> io::Result<()> {
        let block = self.0.of(entry, || {
            let mut block = Vec::new();
            // Writing to memory does not fail.
            let _ = self::entry(entry, &mut block);
            block
        });
        out.write_all(block.map(Vec::as_slice).unwrap_or_default())
    }

    fn detail(&self, detail: Detail, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "**{}**\n", AsMarkdown(&detail_title(detail)))?;
        self::detail(detail, out)
    }

    fn list(&self, entries: &[TelephonyError], out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "| Error Message | What It Means | How to Fix It |\n| --- | --- | --- |")?;
        entries.iter().try_for_each(|entry| {
            let [message, meaning, fix] = [entry.message(), entry.meaning(), entry.fix()].map(AsMarkdown);
            writeln!(out, "| {message}{} | {meaning} | {fix} |", retired(*entry))
        })
    }

    fn between(&self) -> &'static str {
        "\n"
    }
}

impl Markdown {
    /// Writes the explanation and the form of each code.
    fn recognized(&self, answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()> {
        let all = &answer.recognized;
        for (index, one) in all.iter().enumerate() {
            if index > 0 {
                out.write_all(b"\n")?;
            }
            let explanation = explanation(one);
            if !matches!(explanation, Explanation::Entry(_)) {
                writeln!(out, "**{}**\n", AsMarkdown(&title(one)))?;
            }
            match explanation {
                _ if is_after_failure(one, all) => {}
                Explanation::Entry(entry) => self.entry(entry, out)?,
                Explanation::Detail(detail) => self::detail(detail, out)?,
                Explanation::Response(response) => fields(response, None, out)?,
                Explanation::Cause(cause) => fields(cause, None, out)?,
                Explanation::OfClass(_) | Explanation::Unlisted => {}
            }
            if let Some(missing_meaning) = missing_meaning(one) {
                writeln!(out, "- What it means: {missing_meaning}")?;
            }
            writeln!(
                out,
                "- Matched: {}: {}",
                description(one),
                AsCode(&answer.redacted(&code_and_phrase(one)))
            )?;
        }
        Ok(())
    }
}

fn entry(entry: TelephonyError, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "**{}**{}\n", AsMarkdown(entry.message()), retired(entry))?;
    fields(entry, Sip::of(entry), out)
}

/// Writes the fields of an entry of any catalog. An error of the page also has its SIP response.
fn fields(entry: impl Entry, sip: Option<Sip>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "- What it means: {}", AsMarkdown(entry.meaning()))?;
    writeln!(out, "- How to fix it: {}", AsMarkdown(entry.fix()))?;
    for fact in entry.facts() {
        writeln!(out, "- {}", AsMarkdown(&fact.to_string()))?;
    }
    if let Some(basis) = entry.basis() {
        writeln!(out, "- Basis: {}", AsMarkdown(basis))?;
    }
    if let Some(sip) = sip {
        writeln!(out, "- SIP: {}", AsMarkdown(&sip.sentence()))?;
    }
    match entry.url() {
        Some(url) => writeln!(out, "- Page: <{url}>"),
        None => writeln!(out, "- Page: `{}`", entry.address()),
    }
}

/// Writes the fields of a detail.
fn detail(detail: Detail, out: &mut dyn Write) -> io::Result<()> {
    match detail {
        Detail::FreeSwitch(cause) => fields(cause, None, out),
        Detail::Stir(error) => fields(error, None, out),
        Detail::Telnyx(code) => fields(code, None, out),
        Detail::Twilio(error) => fields(error, None, out),
        _ => Ok(()),
    }
}

fn unknown(answer: &Answer<'_>, out: &mut dyn Write) -> io::Result<()> {
    let redacted = answer.redacted(answer.text);
    let (text, cut) = (AsCode(&redacted), if answer.is_cut { "…" } else { "" });
    match answer.line {
        Some(line) => writeln!(out, "Not found, line {line}: {text}{cut}")?,
        None => writeln!(out, "Not found: {text}{cut}")?,
    }
    if !answer.guesses.is_empty() {
        writeln!(out, "\nPerhaps:")?;
    }
    for guess in &answer.guesses {
        out.write_all(b"\n")?;
        entry(*guess, out)?;
        writeln!(out, "- Matched: {GUESS}")?;
    }
    Ok(())
}

fn retired(entry: TelephonyError) -> &'static str {
    if entry.is_retired() { " (retired)" } else { "" }
}
