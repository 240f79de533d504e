//! YAML that somebody changed by hand is read as every YAML reader reads it, or refused.

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
    let mut all = catalog(vec![jam, entry("e8-lid", "E8: Lid", &[])]);
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
    }
}
