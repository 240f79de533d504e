//! Rules about the block of settings at the top of a page.

use super::table;
use crate::rule::Rule;

pub(super) static RULES: &[&Rule] = &[
    &FRONT_MATTER,
    &MANGLED_FRONT_MATTER,
    &FACT_NAME,
    &UNKNOWN_ENTRY,
    &FIX_CONTRADICTS_FACT,
    &INVALID_REWORDING,
];

pub(crate) static FRONT_MATTER: Rule = Rule::error("front-matter", "The settings at the top of the page cannot be read, one of them is not known, or some stand where none are read; a warning, where curly quotes are read as a part of a text.").shown(
        table!(
            "---\ncatalog:\n  removd: [9-toner]\n---\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
        ),
        table!(
            "---\ncatalog:\n  removed: [9-toner]\n---\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
        ),
    );

pub(crate) static MANGLED_FRONT_MATTER: Rule = Rule::warning(
    "mangled-front-matter",
    "An export left `***` and a row of dashes where `---` lines should stand.",
)
.shown(
    table!(
        "***\n\ntitle: Printer errors\nslug: printer-errors\n--------------------\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    table!(
        "---\ntitle: Printer errors\nslug: printer-errors\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
);

pub(crate) static FACT_NAME: Rule = Rule::error(
    "fact-name",
    "A fact or two of its values cannot be told apart by name in programs, or the name is taken there.",
)
.shown(
    table!(
        "---\ncatalog:\n  facts:\n    type: [paper, power]\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
    table!(
        "---\ncatalog:\n  facts:\n    trouble: [paper, power]\n---\n\n",
        "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
    ),
);

pub(crate) static UNKNOWN_ENTRY: Rule = Rule::error("unknown-entry", "The front matter has facts for an id that no row has.").shown(
        table!(
            "---\ncatalog:\n  facts:\n    wait: [none, minutes]\n  entries:\n    7-jam: { wait: none }\n---\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
        ),
        table!(
            "---\ncatalog:\n  facts:\n    wait: [none, minutes]\n  entries:\n    7-paper-jam: { wait: none }\n---\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
        ),
    );

pub(crate) static FIX_CONTRADICTS_FACT: Rule = Rule::note("fix-contradicts-fact", "A fix begins as the front matter says that it does not where a fact of its row has a value.").shown(
        table!(
            "---\ncatalog:\n  facts:\n    wait: [none, hours]\n  contradictions:\n    wait: { hours: [Retry] }\n  entries:\n    7-too-hot: { wait: hours }\n---\n\n",
            "| Printer - 7 - Too hot | It has to cool. | Retry. |\n"
        ),
        table!(
            "---\ncatalog:\n  facts:\n    wait: [none, hours]\n  contradictions:\n    wait: { hours: [Retry] }\n  entries:\n    7-too-hot: { wait: hours }\n---\n\n",
            "| Printer - 7 - Too hot | It has to cool. | Switch it off until tomorrow. |\n"
        ),
    );

pub(crate) static INVALID_REWORDING: Rule = Rule::error("invalid-rewording", "A rewording leads to a message that no row has, or two rewordings are at odds.").shown(
        table!(
            "---\ncatalog:\n  reworded:\n    - was: \"Printer - 7 - Jam\"\n      now: \"Printer - 7 - Paper jammed\"\n---\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
        ),
        table!(
            "---\ncatalog:\n  reworded:\n    - was: \"Printer - 7 - Jam\"\n      now: \"Printer - 7 - Paper jam\"\n---\n\n",
            "| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"
        ),
    );
