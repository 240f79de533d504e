//! Rules about what is legal and probably not meant.

use super::table;
use crate::rule::Rule;

pub(super) const RULES: &[Rule] = &[Rule::warning(
    "idle-fix",
    "A fix gives the reader nothing to do: `N/A`, `TODO`, `see above`, or the meaning once more.",
)
.shown(
    table!("| Printer - 7 - Paper jam | A sheet is stuck. | N/A |\n"),
    table!("| Printer - 7 - Paper jam | A sheet is stuck. | Pull it out. |\n"),
)];
