//! YAML that somebody changed by hand is read as every YAML reader reads it, or refused. As canonical YAML, it is refused
//! unless it is.

use super::printer::{catalog, entry};
use error_catalog_model::{Catalog, Message, ParameterType};
use proptest::prelude::*;

const LINES: &[&str] = &[
    "",
    "  ",
    "#",
    "# a comment",
    "---",
    "...",
    "title: null",
    "title: ~",
    "title: no",
    "title: a # b",
    "title:",
    "title: |",
    "  more",
    "title: 'a'",
    "title: \"a\\/b\"",
    "title: \"a\" # b",
    "removed: []",
    "removed:",
    "  - a",
    "  - a: b",
    "  -",
    "removed: [a]",
    "entries: []",
    "shape: a: b",
    "shape: [a",
    "facts: {}",
    "codes:",
    "  from: 1",
    "  from: \"1\"",
    "  to: \"2\"",
    "schema: error-catalog/1",
    "page: &a b",
    "page: *a",
    "? page",
    "    status: retired",
    "    status: gone",
    "    fix: ",
    "    facts:",
    "      a: b",
    "\ttitle: a",
    "title: \"a\u{1}b\"",
    "title: a\u{2028}b",
    "title: \"\u{feff}\"",
    "title: \"\\uD800\"",
    "title: \"\\u+041\"",
];

fn yaml() -> String {
    let mut jam = entry("e7-jam", "E7: Jam in {tray}", &[("tray", ParameterType::Integer)]);
    jam.aliases = vec![Message { message: "E7: Stuck".into(), parameters: Vec::new() }];
    jam.meaning_markdown = Some("A *sheet*".into());
    let mut lid = entry("e8-lid", "E8: Lid", &[]);
    lid.facts = [("a", "b"), ("c", "d")].map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let mut all = catalog(vec![jam, lid]);
    all.title = Some("Printer".into());
    all.removed = vec!["e9-ink".into()];
    all.to_yaml("Generated.")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tests::cases(3000)))]

    #[test]
    fn an_edited_catalog_has_the_same_meaning_for_every_reader(
        at in 0_usize..40,
        line in prop::sample::select(LINES),
        edit in 0_u8..4,
    ) {
        let yaml = yaml();
        let mut lines: Vec<&str> = yaml.lines().collect();
        let at = at % lines.len();
        match edit {
            0 => lines.insert(at, line),
            1 => lines[at] = line,
            2 => lines.insert(at, lines[at]),
            _ => { lines.remove(at); }
        }
        let edited = lines.join("\n");
        match (Catalog::from_yaml(&edited), serde_yaml::from_str::<Catalog>(&edited)) {
            (Ok(read), Ok(expected)) => prop_assert_eq!(read, expected),
            (Ok(_), Err(error)) => prop_assert!(false, "read, but it is not YAML: {error}\n{edited}"),
            (Err(_), _) => {}
        }
        match Catalog::from_canonical_yaml(&edited) {
            Ok(read) => prop_assert!(is_canonical(&edited, &read), "{edited}"),
            Err(error) => {
                let is_line = error.line().is_some_and(|line| (1..=lines.len() + 1).contains(&line));
                prop_assert!(is_line, "{error} at {:?}", error.line());
                if let Ok(read) = serde_yaml::from_str::<Catalog>(&edited) {
                    prop_assert!(!is_canonical(&edited, &read), "{error}\n{edited}");
                }
            }
        }
    }
}

/// Returns whether a text is the canonical YAML of a catalog, below any header.
fn is_canonical(yaml: &str, catalog: &Catalog) -> bool {
    catalog.to_yaml("").lines().eq(yaml.lines().skip_while(|line| line.starts_with("# ")))
}

/// Deviations of each kind: a text of the canonical YAML, what replaces it, and the line where the reader notices.
#[test]
fn every_deviation_is_refused_with_its_line() {
    let yaml = yaml();
    assert!(Catalog::from_canonical_yaml(&yaml).is_ok());
    assert!(
        Catalog::from_canonical_yaml(&yaml.replace('\n', "\r\n")).is_ok(),
        "lines as git checks them out"
    );
    for (from, to, line) in [
        // Another format, or none.
        ("error-catalog/1", "error-catalog/2", 2),
        ("schema: ", "format: ", 2),
        // Comments, documents and empty lines.
        ("page: ", "# A comment.\npage: ", 3),
        ("# Generated.", "#Generated.", 1),
        ("# Generated.", "---", 1),
        ("title: Printer", "title: Printer # the page", 4),
        ("entries:\n", "\nentries:\n", 7),
        ("  - id: e8", "\n  - id: e8", 21),
        // Other quotes and escapes.
        ("title: Printer", "title: \"Printer\"", 4),
        ("title: Printer", "title: 'Printer'", 4),
        ("title: Printer", "title:  Printer", 4),
        ("title: Printer", "title: |\n  Printer", 4),
        ("title: Printer", "title: yes", 4),
        ("title: Printer", "title: \"caf\\u00E9\"", 4),
        ("title: Printer", "title: \"\\u0001\"\u{1}", 4),
        ("title: Printer", "title: \"\u{1}\"", 4),
        ("title: Printer", "title: \"\\uD800\"", 4),
        ("title: Printer", "title: \"\\u00zz\"", 4),
        ("title: Printer", "title: \"a\\q\"", 4),
        ("title: Printer", "title: \"a", 4),
        ("title: Printer", "title: \"a\" b", 4),
        ("title: Printer", "title: ", 4),
        ("title: Printer", "title:", 4),
        // Flow collections, anchors and tags.
        ("removed:\n  - e9-ink", "removed: [e9-ink]", 5),
        ("removed:\n  - e9-ink", "removed: []", 5),
        ("removed:\n  - e9-ink", "removed:", 5),
        ("title: Printer", "title: &a Printer", 4),
        ("title: Printer", "title: !!str Printer", 4),
        // Another indent.
        ("    code: e7", "     code: e7", 9),
        ("    code: e7", "\tcode: e7", 9),
        ("  - e9-ink", "- e9-ink", 6),
        ("  - e9-ink", "    - e9-ink", 6),
        // Fields that are missing, unknown, repeated or in another order.
        ("    code: e7\n", "", 9),
        ("    code: e7\n", "    color: red\n    code: e7\n", 9),
        ("    code: e7\n", "    code: e7\n    code: e7\n", 10),
        ("title: Printer\n", "color: red\n", 4),
        ("page: docs/printer.md\ntitle: Printer\n", "title: Printer\npage: docs/printer.md\n", 3),
        ("    facts:\n      a: b\n      c: d\n", "    facts:\n      c: d\n      a: b\n", 28),
        ("    facts:\n      a: b\n      c: d\n", "    facts:\n      a: b\n      a: b\n      c: d\n", 29),
        ("    facts:\n      a: b\n      c: d\n", "    facts:\n", 27),
        ("      c: d\n", "      c: d\n      e\n", 30),
        ("      c: d\n", "      c: d\n    severity: high\n", 30),
        // Values that are their defaults, or that are not of their type.
        ("    facts:\n", "    status: active\n    facts:\n", 27),
        ("kind: integer", "kind: color", 14),
        ("kind: integer", "kind: \"integer\"", 14),
    ] {
        let changed = yaml.replacen(from, to, 1);
        assert_ne!(changed, yaml, "`{from}` is not in the catalog");
        let refusal = Catalog::from_canonical_yaml(&changed).map_err(|error| error.line());
        assert_eq!(refusal.err(), Some(Some(line)), "{from:?} → {to:?}\n{changed}");
    }
    for (index, line) in yaml.lines().enumerate().skip(1) {
        let cut: String = yaml.lines().take(index).flat_map(|line| [line, "\n"]).collect();
        if let Ok(read) = Catalog::from_canonical_yaml(&cut) {
            assert_eq!(read.to_yaml("Generated."), cut, "before `{line}`");
        }
    }
}

#[test]
fn a_description_of_a_fact_without_texts_is_refused() {
    let yaml = yaml().replace("removed:", "fact_descriptions:\n  retry:\nremoved:");
    assert_eq!(Catalog::from_canonical_yaml(&yaml).unwrap_err().line(), Some(7));
}

#[test]
fn a_value_that_is_missing_in_a_mapping_is_named() {
    for (to, found) in [("a:\n", "nothing"), ("a:b\n", "`b`")] {
        let error = Catalog::from_canonical_yaml(&yaml().replace("a: b\n", to)).unwrap_err();
        assert_eq!(error.to_string(), format!("expected a value of `a`, found {found}"));
    }
}
