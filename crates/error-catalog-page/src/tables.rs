//! Selects the tables that hold errors, and checks their rows.

pub(crate) mod cell_checks;
pub mod columns;
pub(crate) mod ignored;
pub(crate) mod orphan_rows;
pub mod page_table;
pub mod select;
pub(crate) mod split_rows;
pub(crate) mod text_rows;
