//! Selects the tables that hold errors, and checks their rows.

pub(crate) mod cell_checks;
pub(crate) mod columns;
pub(crate) mod ignored;
pub(crate) mod orphan_rows;
pub(crate) mod page_table;
pub(crate) mod select;
pub(crate) mod split_rows;
