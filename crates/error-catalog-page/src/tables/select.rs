//! Selects the tables of a page that hold its errors.
//!
//! In: the tables of a page, and its settings. Out: the same tables, as error tables, candidates and ignored tables. It
//! reports nothing: `selection_checks.rs` does.

use std::collections::HashSet;

use crate::column_kind::key;
use crate::tables::ignored::misheading;
use crate::tables::page_table::classify;
use crate::{ErrorTables, PageTable, Settings, Table};

/// Selects the tables that hold errors.
///
/// If the settings name headings, these are the tables below them. Otherwise these are the tables whose columns can make
/// an entry, if their headers agree. Without settings that can be read, every selected table is a candidate.
pub fn select<'s>(settings: &Settings, tables: Vec<Table<'s>>) -> ErrorTables<'s> {
    let tables = classify(tables, settings);
    if settings.is_unreadable {
        recognized_tables(tables).into_candidates()
    } else if settings.tables.is_empty() {
        recognized_tables(tables)
    } else {
        declared_tables(settings, tables)
    }
}

/// Selects the tables below the headings that the settings name. If any table lacks columns, all are only candidates.
fn declared_tables<'s>(settings: &Settings, tables: Vec<PageTable<'s>>) -> ErrorTables<'s> {
    let declared: HashSet<String> = settings.tables.iter().map(|heading| key(&heading.value)).collect();
    let is_declared =
        |table: &PageTable<'_>| table.table.headings.iter().any(|heading| declared.contains(&key(heading)));
    let tables = ErrorTables::partition(tables, is_declared);
    if tables.errors.iter().all(PageTable::is_complete) { tables } else { tables.into_candidates() }
}

/// Selects the tables with the columns of an entry. If their headers differ, all are only candidates.
fn recognized_tables<'s>(tables: Vec<PageTable<'s>>) -> ErrorTables<'s> {
    let mut is_complete: fn(&PageTable<'s>) -> bool = PageTable::is_complete;
    if tables.iter().any(PageTable::has_declared_columns) {
        is_complete = PageTable::has_declared_columns;
    }
    let mut complete = tables.iter().filter(|table| is_complete(table));
    let Some(first) = complete.next() else { return nearest_tables(tables) };
    let header = first.table.header_keys();
    let other = complete.find(|table| table.table.header_keys() != header);
    if other.is_some_and(|other| misheading(&first.table, &other.table).is_none()) {
        return ErrorTables::partition(tables, is_complete).into_candidates();
    }
    // `check_ignored` reports a table whose header is nearly the same.
    ErrorTables::partition(tables, |table| is_complete(table) && table.table.header_keys() == header)
}

/// Selects the table with the fewest missing columns, and all tables with its header, as candidates.
fn nearest_tables(tables: Vec<PageTable<'_>>) -> ErrorTables<'_> {
    let nearest = tables.iter().min_by_key(|table| table.columns.missing().len());
    let Some(header) = nearest.map(|table| table.table.header_keys()) else { return ErrorTables::default() };
    ErrorTables::partition(tables, |table| table.table.header_keys() == header).into_candidates()
}
