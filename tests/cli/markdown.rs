//! Markdown for tickets and chats: texts from outside are code, so nothing in them is live.

use std::fs;

use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::json;

use super::program::{Run, command, run, run_with};

/// Texts that a chat or a ticket system makes a mention, a link, a reference or markup of.
const LIVE: [&str; 12] = [
    "@everyone and @octocat",
    "https://evil.example/x",
    "www.evil.example",
    "mail@evil.example",
    "#123 and owner/name#123",
    "deadbeefdeadbeefdeadbeefdeadbeefdeadbeef",
    "<script>alert(1)</script> <@U123> <!here>",
    "[text](https://evil.example) ![image](https://evil.example)",
    "`@everyone` ``@everyone`` `",
    "a | @everyone | b",
    r"a \| @everyone \\| b \",
    ":tada: $x$ ~~y~~ **z**",
];

/// The code spans of a text, in which nothing else may be live.
fn code_spans(text: &str) -> Vec<String> {
    let mut spans = Vec::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Code(code) => spans.push(code.into_string()),
            Event::Text(plain) => {
                for live in ["@", "://", "www.", "#1", "deadbeef", "script", "~~", "**", "$", ":tada", "`"] {
                    assert!(!plain.contains(live), "`{live}` is live in {plain:?} of {text}");
                }
            }
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Link { .. } | Tag::Image { .. }) => {
                panic!("{event:?} in {text}")
            }
            _ => {}
        }
    }
    spans
}

#[track_caller]
fn assert_code(run: &Run, expected: &[&str]) {
    let spans = code_spans(&run.out);
    for text in expected {
        assert!(spans.iter().any(|span| span.contains(text)), "{text:?} is not code in {}", run.out);
    }
}

#[test]
fn explained_texts_are_code() {
    for live in LIVE {
        for text in
            [live.to_owned(), format!("Telephony - 486 - {live}"), format!("x Telephony - 486 - {live}")]
        {
            assert_code(&run(&["explain", "--format", "markdown", "--", &text]), &[live]);
            let stream = run_with(&mut command(&["explain", "--format", "markdown"]), text.as_bytes());
            // A stream shows only messages.
            if text.contains("Telephony") {
                assert_code(&stream, &[live]);
            }
        }
    }
    // A phrase of another protocol.
    let text = "Reason: SIP;cause=486;text=\"@everyone https://evil.example\"";
    assert_code(&run(&["explain", "--format", "markdown", text]), &["@everyone https://evil.example"]);
}

#[test]
fn texts_of_logs_and_names_of_files_are_code() {
    for live in LIVE {
        let folder = tempfile::tempdir().unwrap();
        // No system takes all of these characters in names.
        let name = live.replace(['/', '<', '>', ':', '|', '\\'], "");
        let name = if cfg!(unix) { name } else { "@everyone".to_owned() };
        let message = format!("Telephony - 599 - refused {live}");
        let line = json!({ live: live, "error": message });
        fs::write(folder.path().join(&name), format!("{line}\n")).unwrap();
        fs::write(folder.path().join(format!("{name}.gz")), [0x1F, 0x8B, 8, 0, 1, 2]).unwrap();
        let mut scan = command(&["scan", ".", "--format", "markdown", "--by", live]);
        let run = run_with(scan.current_dir(folder.path()), b"");
        let damaged = format!("{name}.gz");
        // A message ends at a bracket or a `|` in it, and so does what is quoted.
        assert_code(&run, &["Telephony - 599 - refused", live, &name, &damaged]);
    }
}
