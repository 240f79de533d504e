//! Selects the tables that hold errors, and checks their rows.

pub(crate) mod cell_checks;
pub(crate) mod check;
pub mod columns;
pub mod error_row;
pub mod error_tables;
pub(crate) mod ignored;
pub(crate) mod orphan_rows;
pub mod page_table;
pub mod retired;
pub mod select;
pub(crate) mod selection_checks;
pub(crate) mod split_rows;
pub(crate) mod text_rows;
