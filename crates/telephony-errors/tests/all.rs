//! The enums of this workspace.

mod catalog;
mod serialised;
mod typed;
