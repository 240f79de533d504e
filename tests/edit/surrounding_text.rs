//! Text that an edit preserves: around a table, and the markup around a message.

use error_catalog_sync::{retired, reworded};

use super::{page, parse, report_text};

#[test]
fn text_around_a_removed_table_is_unchanged() {
    let table = |id: usize| {
        format!("| Message | Meaning | Fix |\n| --- | --- | --- |\n| M {id}: Jam | Stuck. | Clear. |\n")
    };
    let retired_row = "\n## Retired errors\n\n";
    for (above, below, left) in [
        ("Intro:\n", "\nText below.\n", "Intro:\n\nText below.\n"),
        ("Intro:\n", "---\n\nText below.\n", "Intro:\n\n---\n\nText below.\n"),
        ("Intro:\n\n", "\nText below.\n", "Intro:\n\nText below.\n"),
        ("", "\nText below.\n", "Text below.\n"),
        ("# Title\n", "\nText below.\n", "# Title\n\nText below.\n"),
    ] {
        let text = format!("{above}{}{below}\n{}", table(1), table(2));
        let changed = retired(&parse(&text), "1-jam")
            .unwrap_or_else(|diagnostics| panic!("{text}{}", report_text(&diagnostics)));
        assert_eq!(changed, format!("{left}\n{}{retired_row}{}", table(2), table(1)));
    }
    let in_list = "- Intro:\n  | Message | Meaning | Fix |\n  | --- | --- | --- |\n  | M 1: Jam | Stuck. | Clear. |\n  \n  Text.\n\n";
    let changed = retired(&parse(&format!("{in_list}{}", table(2))), "1-jam")
        .map_err(|diagnostics| report_text(&diagnostics));
    assert!(
        changed.as_ref().map_or_else(
            |report| report.contains("cannot be moved"),
            |text| text.starts_with("- Intro:\n  \n  Text.\n")
        ),
        "{changed:?}"
    );
}

#[test]
fn the_section_of_retired_errors_is_found_or_made_where_it_belongs() {
    let rows = "| Message | Meaning | Fix |\n| --- | --- | --- |\n| M 1: Jam | Stuck. | Clear. |\n| M 2: Lid | Open. | Shut. |\n";
    let row = "| Message | Meaning | Fix |\n| --- | --- | --- |\n| M 1: Jam | Stuck. | Clear. |\n";
    let left = rows.replace("| M 1: Jam | Stuck. | Clear. |\n", "");
    for (before, after) in [
        (
            "\n[docs]: https://docs.example.com\n",
            format!("\n## Retired errors\n\n{row}\n[docs]: https://docs.example.com\n"),
        ),
        (
            "\n---\n\nAll rights reserved.\n",
            format!("\n## Retired errors\n\n{row}\n---\n\nAll rights reserved.\n"),
        ),
        (
            "\n## Retired errors policy\n\nWe never use an id twice.\n",
            format!("\n## Retired errors policy\n\nWe never use an id twice.\n\n{row}"),
        ),
        (
            "\n## Retired errors policy\n\nWe keep them.\n\n## Retired errors\n\nThese are gone.\n\n## Links\n\nMore.\n",
            format!(
                "\n## Retired errors policy\n\nWe keep them.\n\n## Retired errors\n\nThese are gone.\n\n{row}\n## Links\n\nMore.\n"
            ),
        ),
    ] {
        let changed = retired(&parse(&format!("{rows}{before}")), "1-jam").unwrap();
        assert_eq!(changed, format!("{left}{after}"));
    }
}

#[test]
fn markup_around_a_message_stays_and_other_markup_is_not_lost_unseen() {
    let page = |cell: &str| {
        format!(
            "| Message | Meaning | Fix |\n| --- | --- | --- |\n| {cell} | Stuck. | Clear. |\n| M 2: Lid | Open. | Shut. |\n"
        )
    };
    for (before, after) in [
        ("`M 1: Jam`", "| `M 1: A \\| *b* jam` |"),
        ("**M 1: Jam**", "| **M 1: A \\| \\*b\\* jam** |"),
        ("[M 1: Jam](#jam)", "| [M 1: A \\| \\*b\\* jam](#jam) |"),
    ] {
        let changed = reworded(&parse(&page(before)), "1-jam", "M 1: A | *b* jam")
            .map_err(|all| report_text(&all))
            .unwrap();
        assert!(changed.contains(after), "{changed}");
    }
    for cell in ["`M 1`: Jam", "M 1: **Jam**"] {
        let error = report_text(&reworded(&parse(&page(cell)), "1-jam", "M 1: Jammed").unwrap_err());
        assert!(
            error.contains("has code, emphasis or a link") && error.contains("- was: \"M 1: Jam\""),
            "{error}"
        );
    }
}

#[test]
fn a_message_instead_of_an_id_is_reported() {
    let page = page("reword", "plain");
    for id in ["Mill - 1 - Jam", "mill - 1 - jam."] {
        let error = report_text(&reworded(&page, id, "Mill - 1 - Jams").unwrap_err());
        assert!(error.contains("that is the message of `1-jam`"), "{error}");
    }
    assert!(report_text(&retired(&page, "Mill - 1 - Jamm").unwrap_err()).contains("did you mean `1-jam`?"));
}
