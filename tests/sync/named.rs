//! Ids that mean something else elsewhere: numbers, Rust's keywords, names of devices and of the index.

use super::copy::{CATALOG, Copy, PAGE};

/// Each id, and the name of its page.
const IDS: [(&str, &str); 14] = [
    ("1", "1"),
    ("007", "007"),
    ("1e3", "1e3"),
    ("no", "no"),
    ("null", "null"),
    ("self", "self"),
    ("type", "type"),
    ("all", "all"),
    ("con", "con_"),
    ("nul", "nul_"),
    ("com1", "com1_"),
    ("lpt9", "lpt9_"),
    ("com10", "com10"),
    ("index", "index_"),
];

#[test]
fn ids_that_mean_something_else_elsewhere() {
    let copy = Copy::new();
    let rows = (1..)
        .zip(IDS)
        .map(|(code, (id, _))| format!("| {id} | {code} | Fault {id} | Broken. | Repair it. |\n"));
    let header = "| Id | Code | Message | Meaning | Fix |\n| --- | --- | --- | --- | --- |\n";
    copy.write(PAGE, &rows.fold(header.to_owned(), |page, row| page + &row));
    copy.sync();
    let json: serde_json::Value = serde_json::from_str(&copy.read("catalog/telephony-errors.json")).unwrap();
    let ids = json["entries"].as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap());
    assert!(ids.eq(IDS.map(|(id, _)| id)), "{json}");
    let index = copy.read("docs/telephony-errors/index.md");
    for (id, name) in IDS {
        assert!(
            copy.read(&format!("docs/telephony-errors/{name}.md")).contains(&format!("Fault {id}\n")),
            "{id}"
        );
        assert!(index.contains(&format!("]({name}.md)")), "{id}");
    }
    let pages = copy.generated().into_keys().filter(|path| path.starts_with("docs/telephony-errors"));
    assert_eq!(pages.count(), IDS.len() + 1, "one for each, and the index");
    // What the last run wrote is read back: none of them is taken for another value.
    copy.edit(PAGE, "Broken.", "It is broken.");
    copy.sync();
    copy.edit(PAGE, "| no | 4 | Fault no | It is broken. | Repair it. |\n", "");
    assert!(copy.refused("sync").contains("the id `no` ("), "{}", copy.read(CATALOG));
}
