//! The rows of the error tables whose messages can be read.

use error_catalog_model::Message;

use crate::build::placeholder::read_message;
use crate::{ColumnKind, Diagnostic, ErrorRow, PageTable, Settings, SourceFile};

/// A row whose message could be read.
pub(crate) struct MessageRow<'t> {
    pub(crate) row: ErrorRow<'t>,
    pub(crate) message: Message,
}

/// Reads the messages of the rows. A row with missing or surplus cells is an error already.
pub(crate) fn read_messages<'t>(
    source: &SourceFile,
    settings: &Settings,
    tables: &'t [PageTable<'t>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<MessageRow<'t>> {
    let mut messages = Vec::with_capacity(tables.iter().map(|table| table.table.rows.len()).sum());
    for row in tables.iter().flat_map(PageTable::whole_rows) {
        let Some(text) = row.message(settings) else { continue };
        match read_message(&text, settings.placeholder_syntaxes()) {
            Ok(message) => messages.push(MessageRow { row, message }),
            Err(error) => diagnostics.push(error.diagnostic(source, row.span(&ColumnKind::Message))),
        }
    }
    messages
}
