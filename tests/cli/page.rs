//! The report for a browser: one page, well-formed, that loads nothing and shows whatever logs hold as text.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::Stdio;

use roxmltree::{Document, Node, ParsingOptions};
use tests::{compare_with_golden, root};

use super::program::{Child, Run, command, run_with};

const SCRIPT: &str = r#"<script>alert("1")</script> & 'x' &amp; ]]> --> </pre></style>"#;

/// Scans with a report; returns the outcome of the program, and the page.
fn scan(folder: &Path, arguments: &[&str], input: &str) -> (Run, String) {
    let page = tempfile::tempdir().unwrap().keep().join("report.html");
    let mut command = command(&[&["scan", "--report"][..], &[page.to_str().unwrap()], arguments].concat());
    // The report has the day on which it was made.
    command.env("SOURCE_DATE_EPOCH", "1795420743");
    let run = run_with(command.current_dir(folder), input.as_bytes());
    let text = fs::read_to_string(&page).unwrap();
    let files: Vec<_> = fs::read_dir(page.parent().unwrap()).unwrap().collect();
    assert_eq!(files.len(), 1, "{files:?}");
    fs::remove_dir_all(page.parent().unwrap()).unwrap();
    (run, text)
}

/// The page, of which nothing may be out of place.
fn parse(page: &str) -> Document<'_> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(page, options).unwrap();
    let mut ids = HashSet::new();
    for node in document.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        assert!(
            !["script", "img", "link", "iframe", "object", "image", "use", "base"].contains(&name),
            "{name}"
        );
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            assert!(
                !name.starts_with("on") && !["src", "srcset", "action", "style"].contains(&name),
                "{name}"
            );
            assert!(!value.contains("javascript:") && !value.contains("url("), "{value}");
            if name == "href" {
                assert!(
                    value.starts_with('#'),
                    "the catalog names no site, so nothing leads to one: {value}"
                );
            }
        }
        assert!(node.attribute("id").is_none_or(|id| ids.insert(id)), "{node:?}");
    }
    let style = document.descendants().find(|node| node.has_tag_name("style")).unwrap().text().unwrap();
    assert!(
        !style.contains("url(") && !style.contains("@import") && style.contains("prefers-color-scheme: dark")
    );
    document
}

/// All text of a node.
fn text(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}

fn all<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Vec<Node<'a, 'i>> {
    node.descendants().filter(|node| node.has_tag_name(name)).collect()
}

#[test]
fn the_page_is_as_expected() {
    let (run, page) = scan(&root().join("tests/cli/scan"), &["logs"], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert!(run.out.starts_with("18 messages"), "the report on the terminal is written, too");
    parse(&page);
    compare_with_golden(&root().join("tests/cli/scan/report.html"), &page);
}

#[test]
fn charts_can_be_read_without_colors_or_sight() {
    let (_, page) = scan(&root().join("tests/cli/scan"), &["logs"], "");
    let document = parse(&page);
    let ids: HashMap<&str, Node<'_, '_>> =
        document.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect();
    let charts = all(document.root(), "svg");
    assert_eq!(charts.len(), 4);
    for chart in charts {
        assert_eq!(chart.attribute("role"), Some("img"));
        let labels = chart.attribute("aria-labelledby").unwrap().split(' ').map(|id| text(ids[id]));
        assert!(labels.clone().count() == 2 && labels.into_iter().all(|label| label.len() > 5));
        // Each bar has a label with its name and length; the table next to the chart has the same numbers.
        let section = chart.ancestors().find(|node| node.has_tag_name("section")).unwrap();
        let rows = all(all(section, "tbody")[0], "tr").len();
        let bars = all(chart, "g");
        assert!(bars.len() == rows && rows > 0);
        for bar in bars {
            let texts = all(bar, "text").into_iter().map(text).collect::<Vec<_>>();
            assert!(texts.len() == 2 && texts[1].ends_with("%)"), "{texts:?}");
        }
    }
    for table in all(document.root(), "table") {
        assert!(!all(table, "caption").is_empty());
        assert!(all(table, "th").iter().all(|cell| cell.attribute("scope").is_some()));
    }
    assert_eq!(document.root_element().attribute("lang"), Some("en"));
}

#[test]
fn texts_of_logs_are_text() {
    let folder = tempfile::tempdir().unwrap();
    // No system takes all of these signs in names.
    let name = if cfg!(unix) { "<img src=x onerror=alert(1)>&.log" } else { "a&b.log" };
    let line = serde_json::json!({ "error": format!("Telephony - 599 - {SCRIPT}") });
    fs::write(folder.path().join(name), format!("{line}\nTelephony - 486 - Busy Here\n")).unwrap();
    let (run, page) = scan(folder.path(), &[".", "<nothing>"], "");
    assert_eq!(run.code, Some(1));
    let content = text(parse(&page).root_element());
    assert!(content.contains(&format!("Telephony - 599 - {SCRIPT}")), "{content}");
    assert!(content.contains(name) && content.contains("<nothing>: there is no such file"), "{content}");
}

#[test]
fn sections_without_anything_are_left_out() {
    let (run, page) = scan(Path::new("."), &["-"], "nothing of note\n");
    assert_eq!(run.code, Some(0));
    let document = parse(&page);
    let headings: Vec<String> = all(document.root(), "h2").into_iter().map(text).collect();
    assert_eq!(headings, [""; 0], "logs without messages of the page prove nothing about its errors");
    let (_, page) = scan(Path::new("."), &["-"], "Telephony - 486 - Busy Here\n");
    let document = parse(&page);
    let headings: Vec<String> = all(document.root(), "h2").into_iter().map(text).collect();
    assert_eq!(headings, ["Errors", "By code", "Action by", "Call again", "Never seen"]);
}

#[test]
fn phone_numbers_are_redacted_on_the_page() {
    let unknown = "Telephony - 599 - Trunk 17 refused +15551234567\n";
    let (_, masked) = scan(Path::new("."), &["-"], unknown);
    let of_logs = masked.replace("{number:phone=+15551234567}", "");
    assert!(of_logs.contains("+1555•••4567") && !of_logs.contains("1234567"));
    assert!(masked.contains(
        "| Telephony - 599 - Trunk {integer:integer=42} refused {number:phone=+15551234567} | | |"
    ));
    let (_, content) = scan(Path::new("."), &["-", "--show-numbers"], unknown);
    assert!(content.contains("+15551234567"));
}

#[test]
fn invalid_destinations_are_rejected_before_anything_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("logs")).unwrap();
    fs::write(at("logs/calls.log"), "Telephony - 486 - Busy Here\n").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(at("logs/calls.log"), at("link.html")).unwrap();
    for (page, what) in [
        ("none/report.html", "the folder does not exist"),
        ("logs/calls.log", "this is one of the logs"),
        ("logs/../logs/./calls.log", "this is one of the logs"),
        ("link.html", "this is one of the logs"),
        ("logs", "this is not a regular file"),
        ("..", "this is not the name of a file"),
        ("-", "the HTML report needs a file"),
        ("report.csv", "the report is an HTML page"),
        ("report.JSON", "the report is an HTML page"),
    ] {
        if page == "link.html" && !cfg!(unix) {
            continue;
        }
        let run = run_with(command(&["scan", "logs", "--report", page]).current_dir(folder.path()), b"");
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{page}: {}", run.err);
        assert!(run.err.starts_with(&format!("error: {page}: {what}")), "{}", run.err);
        assert_eq!(fs::read_to_string(at("logs/calls.log")).unwrap(), "Telephony - 486 - Busy Here\n");
    }
}

#[test]
fn an_older_report_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("calls.log"), "Telephony - 486 - Busy Here\n").unwrap();
    for _ in 0..2 {
        let run =
            run_with(command(&["scan", ".", "--report", "report.html"]).current_dir(folder.path()), b"");
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
        assert!(run.out.starts_with("1 message in 28 B from 1 file\n"), "{}", run.out);
    }
}

#[test]
fn the_page_shows_its_origin() {
    let (_, page) = scan(Path::new("."), &["-", "none +15551234567"], "");
    let content = text(parse(&page).root_element());
    let version = env!("CARGO_PKG_VERSION");
    let origin = format!(
        "Read: standard input, none +1555•••4567. Created by telephony-errors {version} at 2026-11-23 07:59 UTC."
    );
    assert!(content.contains(&origin), "{content}");
}

#[test]
fn long_labels_leave_room_for_counts() {
    let value = "y".repeat(300);
    let line = serde_json::json!({ "v": value, "e": "Telephony - 486 - Busy Here" });
    let (_, page) = scan(Path::new("."), &["-", "--by", "v"], &format!("{line}\n"));
    let document = parse(&page);
    let bar = document
        .descendants()
        .find(|node| node.has_tag_name("g") && !all(*node, "title").is_empty())
        .unwrap();
    assert_eq!(text(all(bar, "text")[0]), "y".repeat(47) + "…");
    assert_eq!(text(all(bar, "title")[0]), "y".repeat(119) + "…");
}

/// Scans nothing into that report; returns the outcome of the program.
fn report_to(folder: &Path, page: &str) -> Run {
    run_with(command(&["scan", "--format", "json", "--report", page]).current_dir(folder), b"")
}

#[test]
fn an_older_report_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("report.html");
    fs::write(&page, "").unwrap();
    assert_eq!(report_to(folder.path(), "report.html").code, Some(0), "an empty file is replaced");
    let first = fs::read_to_string(&page).unwrap();
    assert!(first.ends_with("</html>\n"));
    fs::write(&page, first.replace("</html>", "older</html>")).unwrap();
    assert_eq!(report_to(folder.path(), "report.html").code, Some(0));
    let text = fs::read_to_string(&page).unwrap();
    assert!(text.ends_with("</html>\n") && !text.contains("older"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn files_that_are_not_reports_are_never_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("report.html");
    assert_eq!(report_to(folder.path(), "report.html").code, Some(0));
    let report = fs::read_to_string(&page).unwrap();
    let quoted = format!("grep: {report}");
    let first_line = report.lines().next().unwrap();
    for text in ["Telephony - 486 - Busy Here\n", "\n", "<!DOCTYPE html>\n<p>\n", first_line, &quoted] {
        let folder = tempfile::tempdir().unwrap();
        let page = folder.path().join("file");
        fs::write(&page, text).unwrap();
        let run = report_to(folder.path(), "file");
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{text:?}");
        let expected = "error: file: expected an earlier report or an empty file, found another";
        assert!(run.err.starts_with(expected), "{}", run.err);
        assert_eq!(fs::read_to_string(&page).unwrap(), text);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

#[cfg(unix)]
#[test]
fn a_replaced_report_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("report.html");
    for (text, mode) in [("", 0o600), ("a report", 0o640), ("a report", 0o666)] {
        if text.is_empty() {
            fs::write(&page, text).unwrap();
        }
        fs::set_permissions(&page, fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(report_to(folder.path(), "report.html").code, Some(0));
        assert_eq!(fs::metadata(&page).unwrap().permissions().mode() & 0o777, mode, "{text}");
    }
}

#[test]
fn the_output_of_the_command_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out.html");
    let mut command = command(&["scan", "-", "--report", "out.html"]);
    command.current_dir(folder.path()).stdin(Stdio::null()).stderr(Stdio::piped());
    let mut child = Child::spawn(command.stdout(fs::File::create(&out).unwrap()));
    assert_eq!(child.wait().code(), Some(2));
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert!(err.starts_with("error: out.html: this is the output of the command"), "{err}");
    assert_eq!(fs::read_to_string(&out).unwrap(), "");
}

#[cfg(unix)]
#[test]
fn links_devices_and_pipes_stay_what_they_are() {
    use std::os::unix::fs::symlink;

    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    assert_eq!(report_to(folder.path(), "report.html").code, Some(0));
    fs::write(at("log"), "Telephony - 486 - Busy Here\n").unwrap();
    let pipe = run_with(std::process::Command::new("mkfifo").arg(at("pipe")), b"");
    assert_eq!(pipe.code, Some(0), "{pipe:?}");
    for (link, file) in [("to-report", "report.html"), ("to-log", "log"), ("to-nothing", "nothing")] {
        symlink(file, at(link)).unwrap();
    }
    assert_eq!(report_to(folder.path(), "to-report").code, Some(0));
    for page in ["to-log", "to-nothing", "pipe", "/dev/null", "."] {
        assert_eq!(report_to(folder.path(), page).code, Some(2), "{page}");
    }
    assert!(fs::symlink_metadata(at("to-report")).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(at("log")).unwrap(), "Telephony - 486 - Busy Here\n");
    assert!(!at("nothing").exists());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 6);
}

#[test]
fn counts_by_a_field_have_bars_and_a_table() {
    let line =
        serde_json::json!({ SCRIPT: format!("{SCRIPT} +15551234567"), "e": "Telephony - 486 - Busy Here" });
    let field = format!("--by={SCRIPT}");
    let (run, page) =
        scan(&root(), &[&field, "--by", "none"], &format!("{line}\nTelephony - 404 - Not Found\n"));
    assert_eq!(run.code, Some(0));
    let document = parse(&page);
    let section =
        document.descendants().find(|node| node.attribute("aria-labelledby") == Some("field-1")).unwrap();
    let heading = section.descendants().find(|node| node.has_tag_name("h2")).unwrap();
    assert_eq!(heading.text().unwrap(), format!("By {SCRIPT}"));
    let rows: Vec<String> =
        section.descendants().filter(|node| node.has_tag_name("th")).map(|node| text(node)).collect();
    let value = format!("{SCRIPT} +1555•••4567");
    assert_eq!(rows[4..], [value.as_str(), "(field absent)"]);
    assert!(text(section).contains("486-busy-here 1"));
}
