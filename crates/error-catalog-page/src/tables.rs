//! Selects the tables that hold errors, and checks their rows.

pub(crate) mod cell_checks;
pub mod columns;
pub mod error_row;
pub mod error_tables;
pub(crate) mod ignored;
pub mod page_table;
pub mod retired;
pub mod select;
pub(crate) mod selection_checks;
pub mod split_rows;
