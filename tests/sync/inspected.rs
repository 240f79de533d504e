//! `inspect`: what the parser sees, as JSON; and the page as an export mangled it.

use serde_json::Value;

use super::copy::{Copy, PAGE};

fn inspect(copy: &Copy, page: &str) -> Value {
    let run = copy.run(&["inspect", page, "--format", "json"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
    serde_json::from_str(&run.out).unwrap()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

/// The page with its front matter as an export leaves it.
fn mangled(page: &str) -> String {
    let (front_matter, body) = page.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap();
    let fields: Vec<&str> = front_matter.lines().filter(|line| !line.starts_with('#')).collect();
    format!("***\n\n{}\n{}\n{body}", fields.join("\n"), "-".repeat(fields.last().unwrap().len()))
}

#[test]
fn json_has_the_keys_that_are_promised() {
    let copy = Copy::new();
    let json = inspect(&copy, PAGE);
    assert_eq!(keys(&json), ["diagnostics", "page", "shape", "tables"]);
    let table = &json["tables"][0];
    assert_eq!(keys(table), ["columns", "header", "heading", "line", "rows", "selected"]);
    assert_eq!(table["columns"], serde_json::json!(["message", "meaning", "fix"]));
    assert_eq!(keys(&table["rows"][0]), ["cells", "entry", "line"]);
    assert_eq!(json["shape"], "Telephony - {code} - {reason}");
    let entry = &table["rows"][0]["entry"];
    assert_eq!(keys(entry), ["code", "id", "parameters"]);
    assert_eq!(table["rows"].as_array().unwrap().len(), 35);
    copy.write("mangled.md", &mangled(&copy.read(PAGE)));
    let diagnostic = &inspect(&copy, "mangled.md")["diagnostics"][0];
    let promised =
        "column end_column end_line file fixes heading help line message related row rule severity url";
    assert_eq!(keys(diagnostic), promised.split(' ').collect::<Vec<_>>());
}

#[test]
fn init_prints_the_block_that_a_page_needs() {
    let copy = Copy::new();
    let page = "| Nr. | Meldung | Abhilfe |\n| --- | --- | --- |\n| 7 | Papierstau | Blatt ziehen. |\n";
    copy.write("any.md", page);
    let run = copy.run(&["init", "any.md", "--dry-run"]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
    assert!(run.out.starts_with("catalog:\n  columns:\n"), "{}", run.out);
    assert_eq!(copy.read("any.md"), page);
    copy.write("pasted.md", &format!("---\n{}---\n{page}", run.out));
    assert_eq!(copy.run(&["inspect", "pasted.md"]).code, Some(0));
    copy.write("none.md", "Nothing.\n");
    let run = copy.run(&["init", "none.md"]);
    assert!(
        run.code == Some(1) && run.out.starts_with("# No block can be suggested for none.md"),
        "{}",
        run.out
    );
    assert!(run.err.contains("error[no-table]"), "{}", run.err);
}

#[test]
fn a_mangled_page_gives_the_same_entries() {
    let copy = Copy::synced();
    let before = copy.generated();
    copy.write(PAGE, &mangled(&copy.read(PAGE)));
    let out = copy.sync();
    assert!(out.contains("docs/telephony-errors.md:1:1: warning[mangled-front-matter]"), "{out}");
    assert!(out.ends_with("0 written, 0 removed, 204 unchanged\n"), "{out}");
    assert!(copy.generated() == before);
}

#[test]
fn any_page_can_be_inspected() {
    let copy = Copy::new();
    copy.write("any.md", "| Guest | Likes |\n| --- | --- |\n| Ann<br>Bob | Tea |\n");
    let run = copy.run(&["inspect", "any.md"]);
    assert_eq!(run.code, Some(1));
    assert!(run.out.contains("line 1: table below `no heading`, 1 row, not used\n"), "{}", run.out);
    assert!(run.out.contains("      3  Ann⏎Bob | Tea\n"), "{}", run.out);
    let missing = copy.run(&["inspect", "missing.md"]);
    assert_eq!(missing.code, Some(1));
    assert!(missing.out.starts_with("missing.md:1:1: error[unreadable-page]: there is no such file\n"));
}

#[test]
fn no_table_is_selected_by_settings_with_syntax_errors() {
    let copy = Copy::new();
    let page = "| Message | Meaning | Fix |\n| --- | --- | --- |\n| E7: Jam | Stuck. | Pull. |\n";
    let is_selected = |front_matter: &str| {
        copy.write("any.md", &format!("---\n{front_matter}\n---\n\n{page}"));
        let run = copy.run(&["inspect", "any.md", "--format", "json"]);
        let json: Value = serde_json::from_str(&run.out).unwrap();
        json["tables"][0]["selected"].as_bool()
    };
    assert_eq!(is_selected("title: Printer"), Some(true));
    assert_eq!(is_selected("title: \"Printer"), Some(true));
    assert_eq!(is_selected("catalog:\n  tables: [Errors"), Some(false));
}
