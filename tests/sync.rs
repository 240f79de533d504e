//! The commands of `cargo xtask` that are about the page, from one end to the other, in a copy of the page and its templates.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "sync/compared.rs"]
mod compared;
#[path = "sync/copy.rs"]
mod copy;
#[path = "sync/drift.rs"]
mod drift;
#[path = "sync/edited.rs"]
mod edited;
#[cfg(unix)]
#[path = "sync/failures.rs"]
mod failures;
#[path = "sync/fixed.rs"]
mod fixed;
#[path = "sync/initialized.rs"]
mod initialized;
#[path = "sync/inspected.rs"]
mod inspected;
#[cfg(unix)]
#[path = "sync/interrupted.rs"]
mod interrupted;
#[cfg(unix)]
#[path = "sync/killed.rs"]
mod killed;
#[path = "sync/missing_ids.rs"]
mod missing_ids;
#[path = "sync/named.rs"]
mod named;
#[path = "sync/older.rs"]
mod older;
#[path = "sync/repository.rs"]
mod repository;
#[path = "sync/revisions.rs"]
mod revisions;
#[path = "sync/several.rs"]
mod several;
#[path = "sync/standards.rs"]
mod standards;
#[path = "sync/templates.rs"]
mod templates;
#[path = "sync/terminal.rs"]
mod terminal;
#[path = "sync/unusual.rs"]
mod unusual;
